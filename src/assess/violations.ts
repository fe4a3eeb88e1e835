// Violations of promises to refrain: the act itself (in scope, in the period, by now), joined with whether the promise was in force at the act.
import type { Item } from './compile.ts';
import type { Bits } from './formula.ts';
import { namesIn } from './fluent-names.ts';
import { forceAt } from './standing.ts';
import type { Period } from './windows.ts';
import { accountAt, type World } from './world.ts';

/** One act measured against one promise. `bare` is the act alone; `bits` joins it with the state of the promise at the act. */
export type ActBits = { key: number; bare: Bits; bits: Bits };

/** Does this telling of an act lie in the commitment's scope, done by one of its obligors? */
export function tellingInScope({ evidence }: World, item: Item, row: number): boolean {
  return evidence.shapeItems[evidence.columns.shape[row] ?? -1]?.includes(item.index) ?? false;
}

/** Does any surviving claim tell this act in scope? */
export function isTold(world: World, item: Item, key: number): boolean {
  return accountAt(world, key).rows.some((row) => world.evidence.columns.affirms[row] === 1 && tellingInScope(world, item, row));
}

/** The bits of the act alone: done by now inside the period, or denied, or later, or outside the period. */
export function bareBits(world: World, item: Item, key: number, period: Period): Bits {
  const { columns } = world.evidence;
  let yes = 0;
  let no = 0;
  let told = false;
  const { rows } = accountAt(world, key);
  for (const row of rows) {
    if (columns.affirms[row] === 0 || !tellingInScope(world, item, row)) continue;
    told = true;
    const earliest = columns.earliest[row] ?? 0;
    const latest = columns.latest[row] ?? 0;
    if (isInside(world, period, earliest, latest)) yes = 1;
    if (earliest > world.at || latest < period.fromEarliest || earliest > period.possibleEnd) no = 2;
  }
  if (told && rows.some((row) => columns.affirms[row] === 0)) no = 2;
  return (yes | no) as Bits;
}

const isInside = (world: World, period: Period, earliest: number, latest: number): boolean =>
  latest <= world.at && earliest >= period.from && latest <= period.sureEnd;

/** Whether a promise is in force over time: `on` and `off` between turning points, with running counts to ask about spans. */
export type ForceLine = { turns: number[]; on: number[]; off: number[] };

/** Draws the line of a promise over all the instants at which something that decides it may change. */
export function forceLine(world: World, item: Item): ForceLine {
  const { columns, fluents } = world.evidence;
  const instants = new Set<number>();
  for (const name of namesIn(item.positions)) {
    const fluent = fluents.fluents[fluents.byName.get(name) ?? -1];
    if (fluent === undefined) continue;
    for (const key of [...fluent.starts.map((start) => start.key), ...fluent.ends]) {
      for (const row of accountAt(world, key).rows) {
        instants.add(columns.earliest[row] ?? 0);
        instants.add(columns.latest[row] ?? 0);
      }
    }
  }
  const turns = [Number.NEGATIVE_INFINITY, ...[...instants].filter((x) => Number.isFinite(x) && x <= world.at).toSorted((a, b) => a - b)];
  const line: ForceLine = { turns, on: [0], off: [0] };
  turns.forEach((x, place) => {
    const force = forceAt(world, item, x);
    line.on.push((line.on[place] ?? 0) + (force.on ? 1 : 0));
    line.off.push((line.off[place] ?? 0) + (force.off ? 1 : 0));
  });
  return line;
}

// How the promise stood in the course of [from, to]: at the stretch in which `from` lies and at every turn up to `to`.
function forceOver(line: ForceLine, from: number, to: number): { on: boolean; off: boolean } {
  const first = placeOf(line.turns, from);
  const last = placeOf(line.turns, to);
  return { on: (line.on[last + 1] ?? 0) > (line.on[first] ?? 0), off: (line.off[last + 1] ?? 0) > (line.off[first] ?? 0) };
}

// The last turn at or before x.
function placeOf(turns: readonly number[], x: number): number {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle] ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Bits of one act against one promise: true with a telling inside while in force; false with a denial, one outside, or a stretch not in force. */
export function violationBits(world: World, item: Item, key: number, period: Period, line: ForceLine): ActBits {
  const { columns } = world.evidence;
  const bare = bareBits(world, item, key, period);
  let yes = 0;
  let no = bare & 2;
  for (const row of accountAt(world, key).rows) {
    if (columns.affirms[row] === 0 || !tellingInScope(world, item, row)) continue;
    const earliest = columns.earliest[row] ?? 0;
    const latest = columns.latest[row] ?? 0;
    if (earliest > world.at) continue;
    const force = forceOver(line, earliest, Math.min(latest, world.at));
    if (force.off) no = 2;
    if (force.on && isInside(world, period, earliest, latest)) yes = 1;
  }
  return { key, bare, bits: (yes | no) as Bits };
}

/** The bits of a promise over all its acts: true when one is, else contested when one is, else silent. */
export function joinActs(acts: readonly { bits: Bits }[]): Bits {
  if (acts.some(({ bits }) => bits === 1)) return 1;
  return acts.some(({ bits }) => bits === 3) ? 3 : 0;
}
