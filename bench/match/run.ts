// How well pages become claims: npm run bench -- match [--aside] [--list] [--write]. Every report of the dossiers with gold claims that is not set aside goes
// through the reader and the matcher; --aside looks at the other half as well, --list prints every error. With --write the result replaces bench/match/last.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadProject, openStudy, type Studied } from '../../src/flow/index.ts';
import type { Claim, Dossier } from '../../src/terms/index.ts';
import { goldDossiers, isAside, loadGold, reportOf, type Gold } from '../../test/support/gold.ts';
import { root } from '../../test/support/run-parley.ts';
import { openFigures, percent } from '../read/figures.ts';
import { differing, momentsOf, statesOf, type Moment } from './boards.ts';
import { slipsOf } from './errors.ts';
import { copyFigures } from './copies.ts';
import { isRight, pairUp, type Marks, type Pairing } from './pair.ts';

const { values } = parseArgs({
  options: {
    aside: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const figures = openFigures();
const pages: string[] = [];

type Half = { dossier: Dossier; gold: Gold; studied: Map<string, Studied>; moments: Moment[]; pairings: Map<string, Pairing> };
type Counts = {
  proposed: number;
  gold: number;
  found: number;
  right: number;
  marks: Record<keyof Marks, number>;
  same: number;
  silent: number;
  states: number;
};

function study(name: string, wanted: (report: string, published: string) => boolean): Half {
  const { dossier, pages: all } = loadProject(join(root, 'dossiers', name));
  const gold = loadGold(name);
  const road = openStudy(dossier);
  const reports = [...gold.pages].filter(([report, page]) => wanted(report, page.published ?? ''));
  const studied = new Map(reports.map(([report, page]) => [report, road(page)]));
  const pairings = new Map(
    [...studied].map(([report, { claims }]) => [
      report,
      pairUp(
        gold.claims.filter((claim) => reportOf(claim) === report),
        claims,
        dossier,
      ),
    ]),
  );
  return { dossier, gold, studied, moments: momentsOf(dossier, all), pairings };
}

function count({ dossier, gold, studied, moments, pairings }: Half): Counts {
  const all = [...pairings.values()];
  const pairs = all.flatMap((one) => one.pairs);
  const machine = [...studied.values()].flatMap(({ claims }) => claims);
  const wanted = gold.claims.filter((claim) => studied.has(reportOf(claim)));
  const told = (claims: readonly Claim[]): string[] => statesOf(dossier, claims, moments);
  const right = told(wanted);
  const marks = { key: 0, polarity: 0, by: 0, value: 0, date: 0 };
  for (const pair of pairs) for (const mark of Object.keys(marks) as (keyof Marks)[]) marks[mark] += pair.marks[mark] ? 1 : 0;
  return {
    proposed: machine.length,
    gold: wanted.length,
    found: pairs.length,
    right: pairs.filter(isRight).length,
    marks,
    same: right.length - differing(told(machine), right),
    silent: right.length - differing(told([]), right),
    states: right.length,
  };
}

const sum = (all: readonly Counts[]): Counts => {
  const add = (pick: (one: Counts) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const marks = {
    key: add(({ marks: m }) => m.key),
    polarity: add(({ marks: m }) => m.polarity),
    by: add(({ marks: m }) => m.by),
    value: add(({ marks: m }) => m.value),
    date: add(({ marks: m }) => m.date),
  };
  return {
    proposed: add((one) => one.proposed),
    gold: add((one) => one.gold),
    found: add((one) => one.found),
    right: add((one) => one.right),
    marks,
    same: add((one) => one.same),
    silent: add((one) => one.silent),
    states: add((one) => one.states),
  };
};

function say(title: string, { proposed, gold, found, right, marks, same, silent, states }: Counts, goals: boolean): void {
  const goal = (text: string): string => (goals ? text : '');
  figures.say(
    `${title}: precision / recall`,
    `${percent(found, proposed)} / ${percent(found, gold)} (${found} of ${proposed} proposed, ${gold} gold)`,
    goal('85 / 75'),
  );
  const each = (Object.keys(marks) as (keyof Marks)[]).map((mark) => `${mark} ${percent(marks[mark], found)}`).join(', ');
  figures.say(`${title}: all right, of those found`, `${percent(right, found)} (${each})`, goal('85'));
  figures.say(`${title}: wrong speaker, of all proposed`, percent(found - marks.by, proposed), goal('at most 2'));
  figures.say(
    `${title}: states equal to those from gold claims`,
    `${percent(same, states)} of ${states} (from no claims at all ${percent(silent, states)})`,
    goal('85'),
  );
}

/** Pages a second of processor time, after one pass that warms up the machine. */
function speed(halves: readonly { half: Half; name: string }[]): void {
  let [articles, words, ms] = [0, 0, 0];
  for (const { half, name } of halves) {
    const road = openStudy(loadProject(join(root, 'dossiers', name)).dossier);
    const before = process.cpuUsage();
    for (const { page } of half.studied.values()) {
      road(page);
      words += page.text.split(/\s+/).length;
    }
    const { user, system } = process.cpuUsage(before);
    ms += (user + system) / 1000;
    articles += half.studied.size;
  }
  figures.say(
    'page to claims, of processor time',
    `${((1000 * articles) / ms).toFixed(1)} pages/s of ${Math.round(words / articles)} words`,
    '15 pages/s',
  );
}

const halves = goldDossiers.map((name) => ({ name, half: study(name, (report) => !isAside(report)) }));
const counts = halves.map(({ name, half }) => ({ name, counted: count(half) }));
say('not set aside, all', sum(counts.map(({ counted }) => counted)), true);
for (const { name, counted } of counts) say(`not set aside, ${name}`, counted, false);
speed(halves);
copyFigures((what, reached, goal) => figures.say(what, reached, goal));
if (values.aside) {
  const aside = goldDossiers.map((name) => ({ name, counted: count(study(name, isAside)) }));
  say('set aside, all', sum(aside.map(({ counted }) => counted)), true);
  for (const { name, counted } of aside) say(`set aside, ${name}`, counted, false);
  const later = count(study('doha-2020', (report, published) => isAside(report) && published >= '2020-03-19'));
  say('set aside, doha-2020 without the 48 older reports', later, false);
  say('set aside, all without them', sum([...aside.filter(({ name }) => name !== 'doha-2020').map(({ counted }) => counted), later]), true);
}
for (const { name, half } of halves) {
  const slips = slipsOf(half.dossier, half.pairings, half.studied);
  const shown = values.list ? slips : slips.slice(0, 10);
  const lines = shown.map(({ word, what, quote, weight }) => `- **${word}** (${weight} states) ${what} — “${quote.replaceAll('\n', ' ')}”`);
  pages.push(
    `## ${name}: ${values.list ? 'all' : 'the ten worst'} of ${slips.length} errors`,
    '',
    'In brackets: how many states of the board come right, at the moments of `test/cases/boards`, when this alone is mended.',
    '',
    ...lines,
    '',
  );
}
process.stdout.write(`\n${pages.join('\n')}\n`);
if (values.write) {
  const text = figures.markdown('From pages to claims, measured', `npm run bench -- match${values.aside ? ' --aside' : ''} --write`);
  writeFileSync(new URL('./last.md', import.meta.url), `${text}\n${pages.join('\n')}`);
}
