// The situations under test/cases/assess, each written out for a reader with the answer derived by hand: the engine must give that answer.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { moveName, waysOut } from '../../src/assess/index.ts';
import { loadOffice, type Office } from '../../src/flow/index.ts';
import { State, type Board, type BoardLine, type Finding, type Proof } from '../../src/terms/index.ts';

/** What a case says of one commitment; only what is named is compared. `late: null`: no lateness at all. `cites`: claims that its reasons must reach. */
const ExpectedLine = z.strictObject({
  state: State,
  row: z.int(),
  progress: z.tuple([z.number(), z.number()]).optional(),
  need: z.number().nullable().optional(),
  floorBy: z.string().nullable().optional(),
  late: z.union([z.boolean(), z.literal('disputed'), z.null()]).optional(),
  about: z.array(z.string()).optional(),
  phase: z.enum(['not-due', 'grey', 'passed', 'none']).optional(),
  cites: z.array(z.string()).optional(),
});
type ExpectedLine = z.infer<typeof ExpectedLine>;

/** One view of one moment: every commitment, all findings, and ways out where they are the point. */
const ExpectedView = z.strictObject({
  lines: z.record(z.string(), ExpectedLine),
  findings: z.array(z.string()),
  waysOut: z.record(z.string(), z.array(z.array(z.string()))).optional(),
});

/** One case: moments (`known` is `at` where left out) and what each view then shows. */
const ExpectedCase = z.strictObject({
  moments: z
    .array(
      z.strictObject({
        at: z.string(),
        known: z.string().optional(),
        note: z.string().optional(),
        views: z.record(z.string(), ExpectedView),
      }),
    )
    .min(1),
});
type ExpectedCase = z.infer<typeof ExpectedCase>;

const folder = join(import.meta.dirname, 'assess');
const cases = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'expected.json')))
  .toSorted();

const expectedOf = (name: string): ExpectedCase =>
  ExpectedCase.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));

/** What the engine says of a line, of those things that the case names. */
function toldOf(line: BoardLine | undefined, asked: ExpectedLine): Record<string, unknown> | undefined {
  if (line === undefined) return undefined;
  const { low, high, need, floorBy } = line.progress;
  const all: Record<Exclude<keyof ExpectedLine, 'cites'>, unknown> = {
    state: line.state,
    row: line.row,
    progress: [low, high],
    need,
    floorBy,
    late: line.late ?? null,
    about: line.about ?? [],
    phase: line.due?.phase ?? 'none',
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in asked));
}

/** `uncorroborated total:a/b some-party`: the kind and what it is about, without words and claims. */
function subjectOf({ kind, text: _text, claims: _claims, ...about }: Finding): string {
  return [kind, ...Object.values(about).flat()].join(' ');
}

const nodesOf = (proof: Proof): Proof[] => [proof, ...(proof.premises ?? []).flatMap(nodesOf)];
const citedIn = (proof: Proof): string[] => nodesOf(proof).flatMap((node) => [...(node.for ?? []), ...(node.against ?? [])]);

/** What is wrong with the reasons of a board: lines without any, leaves that say nothing, claims that nobody made. */
function unreasoned(office: Office, board: Board): string[] {
  return board.commitments.flatMap(({ id, because }) => {
    const nodes = nodesOf(because);
    const mute = nodes.filter(({ text }) => text.trim() === '').map(({ rule }) => `${id}: ${rule} says nothing`);
    const invented = citedIn(because)
      .filter((claim) => office.claim(claim) === undefined)
      .map((claim) => `${id}: no claim ${claim}`);
    // A state rests on claims, on a named silence, or on the text itself where that binds nobody.
    const grounded = citedIn(because).length > 0 || nodes.some(({ silence, rule }) => silence !== undefined || rule === 'draft');
    return [...mute, ...invented, ...(grounded ? [] : [`${id}: rests on nothing that can be opened`])];
  });
}

/** Claims that a case wants the reasons to reach and that cannot be reached from the line. */
function unreached(board: Board, lines: Record<string, ExpectedLine>): string[] {
  return Object.entries(lines).flatMap(([id, { cites = [] }]) => {
    const because = board.commitments.find((one) => one.id === id)?.because;
    const reached = because === undefined ? [] : citedIn(because);
    return cites.filter((claim) => !reached.includes(claim)).map((claim) => `${id}: ${claim}`);
  });
}

test('there are at least twelve situations, each with a page for its reader', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
  for (const name of cases) expect(readFileSync(join(folder, name, 'README.md'), 'utf8').length, name).toBeGreaterThan(800);
});

describe.each(cases)('%s', (name) => {
  const expected = expectedOf(name);
  let office: Office;
  beforeAll(() => {
    office = loadOffice(join(folder, name), { claims: join(folder, name, 'claims.jsonl') });
  });

  test('every claim can be read, and the accounts of two parties stand beside all', () => {
    expect(office.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(office.dossier.views.map(({ id }) => id)).toContain('all');
    expect(office.dossier.views.length).toBeGreaterThanOrEqual(3);
    const told = new Set(expected.moments.flatMap(({ views }) => Object.keys(views)));
    expect([...told].toSorted()).toEqual(office.dossier.views.map(({ id }) => id).toSorted());
  });

  const asked = expected.moments.flatMap(({ at, known = at, views }) =>
    Object.entries(views).map(([view, answer]) => ({ at, known, view, answer })),
  );

  test.each(asked)('at $at, as known at $known, in the view $view', ({ at, known, view, answer }) => {
    const board = office.board({ at, known, view });
    expect(board.issues).toEqual([]);
    const told = Object.entries(answer.lines).map(([id, line]) => [id, toldOf(board.commitments.find((one) => one.id === id), line)]);
    const wanted = Object.entries(answer.lines).map(([id, { cites: _cites, ...line }]) => [id, line]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted));
    expect(board.commitments.map(({ id }) => id).toSorted()).toEqual(Object.keys(answer.lines).toSorted());
    expect(board.findings.map(subjectOf).toSorted()).toEqual(answer.findings.toSorted());
    expect(unreasoned(office, board)).toEqual([]);
    for (const [commitment, ways] of Object.entries(answer.waysOut ?? {})) {
      const found = waysOut(office.dossier, office.claims(), { at, known, view }, commitment);
      expect(found.ways.map((way) => way.map(moveName).toSorted())).toEqual(ways);
    }
  });

  const citing = asked.filter(({ answer }) => Object.values(answer.lines).some(({ cites }) => cites !== undefined));
  test.each(citing)('the reasons at $at in the view $view reach the claims that decide', ({ at, known, view, answer }) => {
    expect(unreached(office.board({ at, known, view }), answer.lines)).toEqual([]);
  });
});
