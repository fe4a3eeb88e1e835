// Boards that follow from gold claims alone, against what a reader who knows the history expects: test/cases/boards, one file a dossier.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadOffice } from '../../src/flow/index.ts';
import { State, type BoardLine } from '../../src/terms/index.ts';
import { goldDossiers, goldFile } from '../support/gold.ts';
import { root } from '../support/run-parley.ts';

/** What is expected of one commitment; only what is named is compared. */
const ExpectedLine = z.strictObject({
  state: State,
  progress: z.tuple([z.number(), z.number()]).optional(),
  late: z.union([z.boolean(), z.literal('disputed')]).optional(),
});
type ExpectedLine = z.infer<typeof ExpectedLine>;

/** Moments with their reason, and what each view then shows of some commitments. */
const Expected = z.strictObject({
  moments: z
    .array(
      z.strictObject({
        at: z.string(),
        known: z.string().optional(),
        why: z.string().min(40),
        views: z.record(z.string(), z.record(z.string(), ExpectedLine)),
      }),
    )
    .min(3),
});

function toldOf(line: BoardLine | undefined, { progress, late }: ExpectedLine): ExpectedLine | undefined {
  if (line === undefined) return undefined;
  return {
    state: line.state,
    ...(progress === undefined ? {} : { progress: [line.progress.low, line.progress.high] }),
    ...(late === undefined || line.late === undefined ? {} : { late: line.late }),
  };
}

describe.each(goldDossiers)('%s', (name) => {
  const office = loadOffice(`${root}dossiers/${name}`, { claims: goldFile(name) });
  const expected = Expected.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'boards', `${name}.json`), 'utf8')));
  const asked = expected.moments.flatMap(({ at, known, views }) => Object.entries(views).map(([view, lines]) => ({ at, known, view, lines })));

  test.each(asked)('at $at in the view $view the board is what history says', ({ at, known, view, lines }) => {
    const board = office.board(office.question({ at, view, ...(known === undefined ? {} : { known }) }));
    const told = Object.entries(lines).map(([id, line]) => [id, toldOf(board.commitments.find((one) => one.id === id), line)]);
    expect(Object.fromEntries(told)).toEqual(lines);
  });
});
