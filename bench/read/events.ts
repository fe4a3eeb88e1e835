// Measures deeds: PLOVER's type, source and target on gold that none of us wrote, with the confusions behind the figure, and type and status on
// our own corpus. A gold row is one sentence with its main event, so "main" scores the first event of the row alone. `--test` adds the test split's totals.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWhole, loadCorpus, meetDeeds, pageOfReport } from '../../scripts/corpus/index.ts';
import { lineOf, readerFor } from '../../src/flow/index.ts';
import { sha256 } from '../../src/kit/index.ts';
import type { EventMention, EventStatus, Page } from '../../src/terms/index.ts';
import { openFigures, type Figures } from './figures.ts';

type Read = ReturnType<typeof readerFor>;
type Told = { event: string };
type Row = { id: string; text: string; date?: string | null; event?: string; events?: Told[] };
type Scores = { p: number; r: number; f1: number };
type Scored = { typeAccuracy: number; type: Scores; macroF1: number; eventByText?: Scores };

const pageOf = (id: string, text: string, day: string | undefined): Page => ({
  id,
  text,
  hash: sha256(text),
  dated: day === undefined ? 'none' : 'given',
  language: 'en',
  ...(day === undefined ? {} : { published: `${day.slice(0, 10)}T12:00:00Z` }),
});

/** What the scorer beside the gold prints for these rows. */
function score(gold: string, scorer: string, rows: readonly object[]): Scored {
  const room = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const path = join(room, 'system.jsonl');
    writeFileSync(path, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
    return JSON.parse(execFileSync(process.execPath, [scorer, gold, path], { encoding: 'utf8' })) as Scored;
  } finally {
    rmSync(room, { recursive: true });
  }
}

/** Old names of types as today's; where the gold says YIELD, CONCEDE and RETREAT are one. */
const today: Readonly<Record<string, string>> = { INVESTIGATE: 'ACCUSE', DISAPPROVE: 'ACCUSE', DEMAND: 'REQUEST', FIGHT: 'ASSAULT' };
const typeOf = (event: string | undefined, yields: boolean): string =>
  event === undefined ? 'nothing' : yields && /^(?:CONCEDE|RETREAT)$/u.test(event) ? 'YIELD' : (today[event] ?? event);

/** The ten most frequent confusions, each with up to five rows to look at. */
function confusions(gold: readonly Row[], system: readonly { events: readonly Told[] }[]): string[] {
  const yields = gold.some(({ events }) => events?.some(({ event }) => event === 'YIELD') === true);
  const found = new Map<string, string[]>();
  for (const [at, row] of gold.entries()) {
    const meant = typeOf(row.events?.[0]?.event ?? row.event, yields);
    const read = typeOf(system[at]?.events[0]?.event, yields);
    if (meant !== read) found.set(`${meant} read as ${read}`, [...(found.get(`${meant} read as ${read}`) ?? []), row.id]);
  }
  return [...found]
    .toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, 10)
    .map(([pair, ids]) => `${pair} ${ids.length} (${ids.slice(0, 5).join(' ')})`);
}

function measureGold(folder: string, file: string, goal: string, read: Read, { say }: Figures): void {
  const gold = join(folder, file);
  const name = file.replace('.jsonl', '');
  if (!existsSync(gold)) return say(name, `not in ${folder}; not measured (give the folder with --eval DIR)`);
  const rows = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const system = rows.map(({ id, text, date }) => {
    const page = pageOf(id, text, date ?? undefined);
    return { id, text, events: lineOf(page, read(page)).events };
  });
  const scorer = join(folder, 'score-event.mjs');
  const all = score(gold, scorer, system);
  const main = score(
    gold,
    scorer,
    system.map((row) => ({ ...row, events: row.events.slice(0, 1) })),
  );
  const shown = ({ f1, p, r }: Scores): string => `${f1.toFixed(3)} (P ${p.toFixed(3)}, R ${r.toFixed(3)})`;
  say(`${name}, type accuracy`, all.typeAccuracy.toFixed(3), goal);
  say(`${name}, type F1, main event / all events`, `${shown(main.type)} / ${shown(all.type)}, macro ${all.macroF1.toFixed(3)}`);
  if (main.eventByText !== undefined && all.eventByText !== undefined)
    say(
      `${name}, with source and target F1, main / all`,
      `${shown(main.eventByText)} / ${shown(all.eventByText)}`,
      name.startsWith('plover') ? '.50' : '',
    );
  for (const [at, line] of confusions(rows, system).entries()) say(`${name}, confusion ${at + 1}`, line);
}

// "Will not meet" is a meeting that is denied and a rejection that is asserted: whichever a person marked, the reading tells both.
const readAs = ({ event, status, coded }: EventMention, marked: EventMention['event']): Pick<EventMention, 'event' | 'status'> =>
  coded?.event === marked && event !== marked ? { event: marked, status: 'asserted' } : { event, status };

type Mistake = { id: string; words: string; kind: 'status' | 'type' | 'invented' | 'missed'; pair: string };

/** What harms a board most: a deed told the wrong way round, then one that was not told, then one of another type, then one passed over. */
const harm = ({ kind, pair }: Mistake): number =>
  kind === 'status' ? (/asserted/u.test(pair) && /denied/u.test(pair) ? 5 : 4) : { invented: 3, type: 2, missed: 1 }[kind];

/** Status errors counted by pair, and the ten worst errors with their words. The test split's words are never shown. */
function sayErrors(split: 'dev' | 'test', errors: readonly Mistake[], { say }: Figures): void {
  const pairs = new Map<string, number>();
  for (const { kind, pair } of errors) if (kind === 'status') pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  const table = [...pairs].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([pair, count]) => `${pair} ${count}`);
  say(`status confusions, our corpus, ${split}`, table.join(', ') || 'none');
  if (split === 'test') return;
  for (const [at, error] of errors
    .toSorted((a, b) => harm(b) - harm(a))
    .slice(0, 10)
    .entries())
    say(`deeds, our corpus, ${split}, worst error ${at + 1}`, `${error.kind}: ${error.pair}, “${error.words}” (${error.id})`);
}

/** Types and statuses on our own reports: a deed is found when a cue touches its word. */
function measureCorpus(split: 'dev' | 'test', read: Read, figures: Figures): void {
  const { say } = figures;
  const status = new Map<EventStatus, { right: number; gold: number; found: number }>();
  const of = (name: EventStatus) => {
    const tally = status.get(name) ?? { right: 0, gold: 0, found: 0 };
    status.set(name, tally);
    return tally;
  };
  let [gold, found, met, typed] = [0, 0, 0, 0];
  const errors: Mistake[] = [];
  for (const report of loadCorpus({ split }).reports.filter(isWhole)) {
    const { events } = read(pageOfReport(report));
    const left = new Set(events);
    gold += report.events.length;
    found += events.length;
    for (const { mark: marked, found: one } of meetDeeds(report.events, events)) {
      const words = marked.cue.map((span) => report.text.slice(...span)).join(' … ');
      const told = { id: report.id, words };
      if (one === undefined) {
        errors.push({ ...told, kind: 'missed', pair: `${marked.event} ${marked.status}` });
        continue;
      }
      left.delete(one);
      met++;
      const { event, status } = readAs(one, marked.event);
      if (event === marked.event) typed++;
      of(marked.status).gold++;
      of(status).found++;
      if (status === marked.status) of(marked.status).right++;
      else errors.push({ ...told, kind: 'status', pair: `${marked.status} read as ${status}` });
      if (event !== marked.event) errors.push({ ...told, kind: 'type', pair: `${marked.event} read as ${event}` });
    }
    for (const { event, status: told, cue } of left)
      errors.push({ id: report.id, words: report.text.slice(...cue), kind: 'invented', pair: `${event} ${told}` });
  }
  const f1 = (right: number, a: number, b: number): number => (a + b === 0 ? 0 : (2 * right) / (a + b));
  const each = [...status]
    .filter(([, { gold: n }]) => n > 0)
    .map(([name, { right, gold: a, found: b }]) => [name, f1(right, a, b)] as const);
  // The goal names five; "background" is ours, and a background deed read as asserted costs asserted's precision in both.
  const macro = (of: typeof each): number => of.reduce((sum, [, value]) => sum + value, 0) / Math.max(1, of.length);
  const [five, six] = [macro(each.filter(([name]) => name !== 'background')), macro(each)];
  say(
    `deeds, our corpus, ${split}`,
    `found F1 ${f1(met, gold, found).toFixed(3)}, with type ${f1(typed, gold, found).toFixed(3)} (${gold} marked)`,
  );
  say(
    `status of deeds found, our corpus, ${split}`,
    `macro F1 ${five.toFixed(3)} over five, ${six.toFixed(3)} with background: ${each.map(([name, value]) => `${name} ${value.toFixed(2)}`).join(', ')}`,
    '.85',
  );
  sayErrors(split, errors, figures);
}

/** Says how well deeds are read. `folder` holds the gold files of others and their scorers. */
export function measureEvents(
  folder: string,
  figures: Figures,
  { read = readerFor(), test = false }: { read?: Read; test?: boolean } = {},
): void {
  measureGold(folder, 'plover-gsr-dev.jsonl', '.78', read, figures);
  measureGold(folder, 'plv-train.jsonl', '.75', read, figures);
  for (const split of test ? (['dev', 'test'] as const) : (['dev'] as const)) measureCorpus(split, read, figures);
}

if (import.meta.main) {
  const at = process.argv.indexOf('--eval');
  measureEvents(at < 0 ? '' : (process.argv[at + 1] ?? ''), openFigures(), { test: process.argv.includes('--test') });
}
