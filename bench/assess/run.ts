// Speed and memory of the core: node --expose-gc bench/assess/run.ts [--largest 1000000] [--write]. One core does the work. With --write the result
// replaces bench/assess/last.md. Ten million claims want `--max-old-space-size=14000` as well: the claims themselves fill most of it.

import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openMonitor, waysOut } from '../../src/assess/index.ts';
import { evaluationFigures } from './evaluation.ts';
import { claimOf, day, evidenceKey, firstClaims, makeDossier, makeTable, present, randomFrom } from './make-process.ts';
import { dataflowFigures } from './peer-dataflow.ts';
import { peerFigures } from './peer.ts';
import type { Claim } from '../../src/terms/index.ts';

const { values } = parseArgs({
  options: {
    largest: { type: 'string', default: '1000000' },
    write: { type: 'boolean', default: false },
    peer: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const largest = Number(values.largest);
type Figure = { what: string; reached: string; goal: string };
const figures: Figure[] = [];
const say = (what: string, reached: string, goal: string): void => {
  figures.push({ what, reached, goal });
  process.stdout.write(`${what}: ${reached} (goal ${goal})\n`);
};
const collect = (): void => {
  (globalThis as { gc?: () => void }).gc?.();
};
const used = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const timed = <T>(work: () => T): { ms: number; result: T } => {
  const began = performance.now();
  const result = work();
  return { ms: performance.now() - began, result };
};
const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const at = day(present);

// Bulk load in columns, by size: load, survivors, counts, states and findings of five views.
const sizes = [10_000, 100_000, 1_000_000, 10_000_000].filter((size) => size <= largest);
const loads: { size: number; ms: number }[] = [];
const updates: { size: number; p50: number; p99: number; positions: number }[] = [];
for (const size of sizes) {
  const dossier = makeDossier(1000);
  const table = makeTable(dossier, size, 1);
  const before = used();
  const { ms, result: monitor } = timed(() => openMonitor(dossier, undefined, { at, claims: firstClaims(dossier), table }));
  loads.push({ size, ms });
  say(
    `memory at ${size.toLocaleString('en')} claims, five views, above the table itself`,
    `${((used() - before) / 1e6).toFixed(0)} MB (peak of the whole process ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB)`,
    size === 1_000_000 ? 'at most 300 MB' : '-',
  );
  const read = timed(() => monitor.board('all'));
  say(
    `one view's board at ${size.toLocaleString('en')} claims, every reason and finding written out`,
    `${read.ms.toFixed(0)} ms (${read.result.findings.length.toLocaleString('en')} findings)`,
    '-',
  );
  updates.push({ size, ...measureUpdates(monitor, dossier, Math.max(2, Math.round(size / 2000))) });
}
const last = loads.at(-1) ?? { size: 1, ms: 1 };
const first = loads[0] ?? last;
for (const { size, ms } of loads)
  say(
    `bulk load in columns with five views, ${size.toLocaleString('en')} claims`,
    `${Math.round((1000 * size) / ms).toLocaleString('en')} claims/s (${(ms / 1000).toFixed(2)} s)`,
    '300,000 claims/s',
  );
say('growth of bulk time, exponent', (Math.log(last.ms / first.ms) / Math.log(last.size / first.size)).toFixed(2), 'linear (1)');
for (const { size, p50, p99, positions } of updates) {
  say(
    `one evidence claim added or withdrawn, five views, at ${size.toLocaleString('en')} claims`,
    `p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`,
    'p99 at most 1 ms',
  );
  say(`one position claim, at ${size.toLocaleString('en')} claims`, `p99 ${positions.toFixed(3)} ms`, 'p99 at most 5 ms');
}

function measureUpdates(
  monitor: ReturnType<typeof openMonitor>,
  dossier: ReturnType<typeof makeDossier>,
  spread: number,
): { p50: number; p99: number; positions: number } {
  const random = randomFrom(99);
  const [evidence, positions]: [number[], number[]] = [[], []];
  const ids: string[] = [];
  for (let turn = 0; turn < 4200; turn += 1) {
    const position = turn % 200 === 199;
    const made = position ? positionClaim(turn, random) : evidenceClaim(turn);
    const withdraw = !position && turn % 5 === 4 ? ids.shift() : undefined;
    const { ms } = timed(() => {
      if (withdraw !== undefined) monitor.retract(withdraw, at);
      else monitor.add([made]);
      monitor.changes();
    });
    if (withdraw === undefined && !position) ids.push(made.id);
    if (turn >= 200) (position ? positions : evidence).push(ms);
  }
  return { p50: percentile(evidence, 0.5), p99: percentile(evidence, 0.99), positions: percentile(positions, 0.99) };

  function evidenceClaim(turn: number): Claim {
    const key = evidenceKey(dossier, random, spread);
    const when = day(random(present));
    const by = random(3) === 0 ? `party-${random(6)}` : `outlet-${random(12)}`;
    const figure = key.kind === 'total' ? 100_500 : 1 + random(9);
    return {
      id: `new ${turn}`,
      key,
      polarity: random(20) === 0 ? 'against' : 'for',
      by,
      via: [],
      chain: [],
      when: [when, when],
      value: [figure, figure],
      known: when,
    };
  }
  function positionClaim(turn: number, next: (below: number) => number): Claim {
    const { id = '', obligors = [] } = dossier.commitments[next(dossier.commitments.length)] ?? {};
    const party = obligors[0] ?? '';
    return {
      id: `new ${turn}`,
      key: { kind: 'utterance', utterance: `new ${turn}`, party, act: next(2) === 0 ? 'reject' : 'accept', about: id },
      polarity: 'for',
      by: 'outlet-0',
      via: [],
      chain: [],
      when: [at, at],
      known: at,
    };
  }
}

// From JSON lines: parsing included, checking of the shape not.
{
  const dossier = makeDossier(1000);
  const table = makeTable(dossier, Math.min(200_000, largest), 2);
  const lines = table.ids.map((_, place) => JSON.stringify(claimOf(table, place))).join('\n');
  const { ms } = timed(() => openMonitor(dossier, undefined, { at, claims: lines.split('\n').map((line) => JSON.parse(line) as Claim) }));
  say(
    'bulk load from JSON lines with five views',
    `${Math.round((1000 * table.ids.length) / ms).toLocaleString('en')} claims/s`,
    '100,000 claims/s',
  );
}
for (const { what, reached, goal } of evaluationFigures(timed, percentile)) say(what, reached, goal);

// Ways out with forty moves: a goal that needs four of them, among many that do not help alone.
{
  const { dossier, claims } = tangled();
  const { ms, result } = timed(() => waysOut(dossier, claims, { at, known: at, view: 'all' }, 'a0/c0'));
  say(
    'ways out among forty moves, size up to 4',
    `${(ms / 1000).toFixed(2)} s (${result.ways.length} ways, cut: ${result.cut})`,
    'at most 1 s',
  );
}
function tangled() {
  const made = makeDossier(40);
  const commitments = made.commitments
    .map((one, place) => ({
      ...one,
      kind: 'achieve' as const,
      ...(place === 0
        ? {
            requires: {
              any: [0, 1, 2].map((turn) => ({ all: [1, 2, 3, 4].map((step) => ({ done: made.commitments[turn * 4 + step]?.id ?? '' })) })),
            },
          }
        : {}),
    }))
    .map((one, place) => {
      const { requires, ...plain } = one;
      return place === 0 || place > 12
        ? one
        : { ...plain, requires: { any: [0, 1].map((turn) => ({ done: made.commitments[13 + ((place * 2 + turn) % 26)]?.id ?? '' })) } };
    });
  const dossier = { ...made, commitments, demands: [], powers: [] };
  const told = (place: number): Claim => {
    const { id = '', obligors = [] } = commitments[place] ?? {};
    return {
      id: `no ${id}`,
      key: { kind: 'utterance', utterance: `no ${id}`, party: obligors[0] ?? '', act: 'reject', about: id },
      polarity: 'for',
      by: 'outlet-0',
      via: [],
      chain: [],
      when: [day(1), day(1)],
      known: day(1),
    };
  };
  return { dossier, claims: [...firstClaims(dossier), ...commitments.map((_, place) => told(place))] };
}

if (values.peer) {
  for (const { what, reached, goal } of dataflowFigures(timed, percentile, Math.min(100_000, largest))) say(what, reached, goal);
  for (const { what, reached, goal } of await peerFigures(timed)) say(what, reached, goal);
}

const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;
const text = [
  '# Speed and memory of the core',
  '',
  `Made by \`node --expose-gc bench/assess/run.ts --largest ${largest} --write\` on ${machine}. One core does the work.`,
  '',
  '| what | reached | to reach |',
  '|---|---|---|',
  ...figures.map(({ what, reached, goal }) => `| ${what} | ${reached} | ${goal} |`),
  '',
].join('\n');
process.stdout.write(`\n${text}`);
if (values.write) writeFileSync(new URL('./last.md', import.meta.url), text);
