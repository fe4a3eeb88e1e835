// Measures the reading itself against gold that none of us wrote: who said what, which deeds. Times stand in `times.ts`.
// The folder holds the gold files and their scorers (bench/README.md says what they are); where one is missing a line says so.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readerFor, lineOf } from '../../src/flow/index.ts';
import { sha256 } from '../../src/kit/index.ts';
import type { Page } from '../../src/terms/index.ts';
import { measureEvents } from './events.ts';
import type { Figures } from './figures.ts';
import { errorsOf, sayErrors, type Said, type SaidError } from './said-errors.ts';

type Row = { id: string; text: string; date?: string | null; publisher?: string; attributions?: Said[] };
type Scores = { p: number; r: number; f1: number };

const pageOf = ({ id, text, date, publisher }: Row): Page => {
  const day = (date ?? undefined)?.slice(0, 10);
  return {
    id,
    text,
    hash: sha256(text),
    dated: day === undefined ? 'none' : 'given',
    language: 'en',
    ...(day === undefined ? {} : { published: `${day}T12:00:00Z` }),
    ...(publisher === undefined ? {} : { outlet: publisher }),
  };
};

type Scored = { scores: Record<string, unknown>; outermost: Record<string, unknown>; errors: SaidError[] };

// What nobody else is told to say: a statement whose cue stands in no other's content.
const outermostOf = (statements: readonly Said[]): Said[] =>
  statements.filter(
    ({ cue: [cue] }) =>
      !statements.some(({ content }) => cue !== undefined && content.some(([start, end]) => cue[0] >= start && cue[1] <= end)),
  );

/** Reads every row of a gold file, scores it with the scorer beside it, and gives what the scorer printed, also of outermost statements alone, and what went wrong. */
function score(gold: string, scorer: string, read: ReturnType<typeof readerFor>): Scored {
  const rows = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const room = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const errors: SaidError[] = [];
    const system = rows.map((row) => {
      const page = pageOf(row);
      const line = lineOf(page, read(page));
      errors.push(...errorsOf(row.id, row.text, row.attributions ?? [], line.statements));
      return { id: row.id, text: row.text, attributions: line.statements as readonly Said[], events: line.events };
    });
    const path = join(room, 'system.jsonl');
    const scoresOf = (lines: typeof system): Record<string, unknown> => {
      writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
      return JSON.parse(execFileSync(process.execPath, [scorer, gold, path], { encoding: 'utf8' })) as Record<string, unknown>;
    };
    const outer = system.map((line) => ({ ...line, attributions: outermostOf(line.attributions) }));
    return { scores: scoresOf(system), outermost: scoresOf(outer), errors };
  } finally {
    rmSync(room, { recursive: true });
  }
}

/** Says attribution and deeds as the scorers in `folder` count them. */
export function measureReading(folder: string, figures: Figures, { test = false }: { test?: boolean } = {}): void {
  const { say } = figures;
  const read = readerFor();
  const print = (name: string, cells: Readonly<Record<string, number | undefined>>): void => {
    const shown = Object.entries(cells).map(([key, value]) => `${key} ${value === undefined ? 'none' : value.toFixed(3)}`);
    say(name, shown.join(', '));
  };
  const scoreOf = (file: string, scorer: string): ReturnType<typeof score> | undefined => {
    if (existsSync(join(folder, file))) return score(join(folder, file), join(folder, scorer), read);
    say(file, `not in ${folder}; not measured (give the folder with --eval DIR)`);
    return undefined;
  };
  const told = scoreOf('polnear-dev.jsonl', 'score-attribution.mjs');
  const said = told?.scores as
    | {
        attribution: Scores;
        attributionTight: Scores;
        contentTight: Scores;
        tokens: Record<string, Scores>;
        recallByKind: Record<string, { recall: number }>;
      }
    | undefined;
  if (said !== undefined) {
    print('attribution', {
      'tight F1': said.attributionTight.f1,
      P: said.attributionTight.p,
      R: said.attributionTight.r,
      'loose F1': said.attribution.f1,
      'content tight F1': said.contentTight.f1,
    });
    const { attributionTight, attribution } = told?.outermost as { attribution: Scores; attributionTight: Scores };
    print('attribution, outermost alone', {
      'tight F1': attributionTight.f1,
      P: attributionTight.p,
      R: attributionTight.r,
      'loose F1': attribution.f1,
    });
    print('attribution, tight recall', Object.fromEntries(Object.entries(said.recallByKind).map(([kind, { recall }]) => [kind, recall])));
    print('attribution, token F1', Object.fromEntries(Object.entries(said.tokens).map(([role, { f1 }]) => [role, f1])));
  }
  if (told !== undefined) sayErrors('attribution', told.errors, figures);
  measureEvents(folder, figures, { read, test });
}
