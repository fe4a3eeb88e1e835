// Violations of promises to refrain: the act itself (in scope, in the period, by now), joined with whether the promise was in force at the act.
import type { Item } from './compile.ts';
import type { Bits } from './formula.ts';
import { namesIn } from './fluent-names.ts';
import { forceAt } from './standing.ts';
import type { Period } from './windows.ts';
import { enterVerdict, openDocket, setVerdict, type Docket, type Verdict } from './verdicts.ts';
import { rowsAt, type World } from './world.ts';

/** Does this telling of an act lie in the commitment's scope, done by one of its obligors? */
function isInScope({ evidence: { charges, columns } }: World, item: Item, row: number): boolean {
  return columns.affirms[row] === 1 && (charges.shapeItems[columns.shape[row] ?? -1]?.includes(item.index) ?? false);
}

/** The act alone: is it told in scope; was it done by now inside the period (true); is it denied, or later, or outside the period (false)? */
export function weighAct(world: World, item: Item, rows: readonly number[], period: Period): Verdict {
  const { columns } = world.evidence;
  let yes = 0;
  let no = 0;
  let told = false;
  for (const row of rows) {
    if (!isInScope(world, item, row)) continue;
    told = true;
    const earliest = columns.earliest[row] ?? 0;
    const latest = columns.latest[row] ?? 0;
    if (isInside(world, period, earliest, latest)) yes = 1;
    if (earliest > world.at || latest < period.fromEarliest || earliest > period.possibleEnd) no = 2;
  }
  if (told && rows.some((row) => columns.affirms[row] === 0)) no = 2;
  return { told, bare: (yes | no) as Bits, bits: 0 };
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
      for (const row of rowsAt(world, key)) {
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

/** The act against the promise as it stood: true with a telling inside while in force; false with a denial, one outside, or a stretch not in force. */
export function judgeAct(world: World, item: Item, rows: readonly number[], period: Period, line: ForceLine): Verdict {
  const { columns } = world.evidence;
  const weighed = weighAct(world, item, rows, period);
  if (!weighed.told) return weighed;
  let yes = 0;
  let no = weighed.bare & 2;
  for (const row of rows) {
    if (!isInScope(world, item, row)) continue;
    const earliest = columns.earliest[row] ?? 0;
    const latest = columns.latest[row] ?? 0;
    if (earliest > world.at) continue;
    const force = forceOver(line, earliest, Math.min(latest, world.at));
    if (force.off) no = 2;
    if (force.on && isInside(world, period, earliest, latest)) yes = 1;
  }
  return { ...weighed, bits: (yes | no) as Bits };
}

/** Every charge against a promise, judged or (without `line`) only weighed; the verdicts are written down, the docket counts them. */
export function judgeAll(world: World, item: Item, period: Period, line?: ForceLine): Docket {
  const { against, key } = world.evidence.charges;
  const docket = openDocket();
  for (const charge of against[item.index] ?? []) {
    const rows = rowsAt(world, key[charge] ?? -1);
    const verdict = line === undefined ? weighAct(world, item, rows, period) : judgeAct(world, item, rows, period, line);
    setVerdict(world.verdicts, charge, verdict);
    enterVerdict(docket, verdict, 1);
  }
  return docket;
}
