// Measures the reading itself against gold that none of us wrote: who said what, which deeds, which times.
//   node bench/read/reading.ts [--eval DIR] [--worst]
// The folder holds the gold files and their scorers (bench/README.md says what they are); where one is missing a line says so.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readerFor, lineOf } from '../../src/flow/index.ts';
import { sha256 } from '../../src/kit/index.ts';
import type { Page } from '../../src/terms/index.ts';

const { values } = parseArgs({ options: { treebank: { type: 'string' }, eval: { type: 'string' } } });
const folder = values.eval ?? process.env['PARLEY_EVAL'] ?? join(import.meta.dirname, '../../../shared/eval');

type Row = { id: string; text: string; date?: string | null; dct?: string | null; publisher?: string };
type Figures = { p: number; r: number; f1: number };

const read = readerFor();
const pageOf = ({ id, text, date, dct, publisher }: Row): Page => {
  const day = (dct ?? date ?? undefined)?.slice(0, 10);
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

/** Reads every row of a gold file, scores it with the scorer beside it, and gives what the scorer printed. */
function score(file: string, scorer: string): Record<string, unknown> | undefined {
  const gold = join(folder, file);
  if (!existsSync(gold)) {
    process.stdout.write(`${file}: not in ${folder}; not measured (give the folder with --eval DIR)\n`);
    return undefined;
  }
  const rows = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const room = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const system = rows.map((row) => {
      const page = pageOf(row);
      const line = lineOf(page, read(page));
      return JSON.stringify({ id: row.id, text: row.text, attributions: line.statements, events: line.events, timexes: line.times });
    });
    const path = join(room, 'system.jsonl');
    writeFileSync(path, `${system.join('\n')}\n`);
    return JSON.parse(execFileSync(process.execPath, [join(folder, scorer), gold, path], { encoding: 'utf8' })) as Record<string, unknown>;
  } finally {
    rmSync(room, { recursive: true });
  }
}

const print = (name: string, cells: Readonly<Record<string, number | undefined>>): void => {
  const shown = Object.entries(cells).map(([key, value]) => `${key} ${value === undefined ? 'none' : value.toFixed(3)}`);
  process.stdout.write(`${name.padEnd(26)}${shown.join('   ')}\n`);
};

const said = score('polnear-dev.jsonl', 'score-attribution.mjs') as
  | {
      attribution: Figures;
      attributionTight: Figures;
      contentTight: Figures;
      tokens: Record<string, Figures>;
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
  print('  tight recall', Object.fromEntries(Object.entries(said.recallByKind).map(([kind, { recall }]) => [kind, recall])));
  print('  token F1', Object.fromEntries(Object.entries(said.tokens).map(([role, { f1 }]) => [role, f1])));
}
for (const file of ['plover-gsr-dev.jsonl', 'plv-train.jsonl']) {
  const done = score(file, 'score-event.mjs') as
    | { typeAccuracy: number; type: Figures; macroF1: number; eventByText?: Figures; eventByCode?: Figures; actorsByText?: Figures }
    | undefined;
  if (done === undefined) continue;
  print(file.replace('.jsonl', ''), {
    'type accuracy': done.typeAccuracy,
    'type F1': done.type.f1,
    P: done.type.p,
    R: done.type.r,
    'macro F1': done.macroF1,
    'with actors F1': done.eventByText?.f1,
    'by code F1': done.eventByCode?.f1,
  });
}
const told = score('timex-meantime.jsonl', 'score-timex.mjs') as
  { strict: Figures; lenient: Figures; type: Figures; value: Figures; valueAccuracy: number } | undefined;
if (told !== undefined)
  print('times', {
    'strict F1': told.strict.f1,
    'lenient F1': told.lenient.f1,
    'type F1': told.type.f1,
    'value F1': told.value.f1,
    'value accuracy': told.valueAccuracy,
  });
