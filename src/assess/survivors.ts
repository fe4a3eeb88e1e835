// Which claims speak: known by k and not retracted by k, from an admitted source, not corrected by that source since, and of the highest rank present.
import type { Evidence } from './evidence.ts';
import type { Ranks } from './ranks.ts';

/** Whose claims count (`ranks`) and what was known when (`known`, epoch milliseconds). */
export type Listening = { ranks: Ranks; known: number };

/** Is the claim known by k, and not retracted by k? */
export function isLive({ columns }: Evidence, row: number, known: number): boolean {
  return (columns.known[row] ?? 0) <= known && (columns.retracted[row] ?? 0) > known;
}

/** Rows of a key that survive, in order of row. */
export function survivorsOf(evidence: Evidence, key: number, { ranks, known }: Listening): number[] {
  const { columns, sources } = evidence;
  const live: number[] = [];
  for (const row of evidence.keyRows[key] ?? []) {
    if (isLive(evidence, row, known) && ranks(sources[columns.source[row] ?? 0] ?? '') > 0) live.push(row);
  }
  if (live.length < 2) return live;
  if (live.length === 2) return pairOf(evidence, live, ranks);
  const total = evidence.keys[key]?.kind === 'total';
  const latest = new Map<number | string, number>();
  for (const row of live) {
    const slot = slotOf(evidence, row, total);
    const other = latest.get(slot);
    if (other === undefined || isLater(evidence, row, other)) latest.set(slot, row);
  }
  let best = 0;
  if (latest.size === 1) return [...latest.values()];
  for (const row of latest.values()) best = Math.max(best, rankOf(evidence, row, ranks));
  return live.filter((row) => latest.get(slotOf(evidence, row, total)) === row && rankOf(evidence, row, ranks) === best);
}

// Two claims are the common case, and need no bookkeeping.
function pairOf(evidence: Evidence, live: number[], ranks: Ranks): number[] {
  const [one = 0, other = 0] = live;
  const { columns } = evidence;
  if (columns.source[one] === columns.source[other]) {
    const sameSlot = evidence.keys[columns.key[one] ?? 0]?.kind !== 'total' || columns.earliest[one] === columns.earliest[other];
    if (!sameSlot) return live;
    return [isLater(evidence, one, other) ? one : other];
  }
  const difference = rankOf(evidence, one, ranks) - rankOf(evidence, other, ranks);
  return difference === 0 ? live : [difference > 0 ? one : other];
}

// A source corrects itself on one key; for totals, on one as-of date.
const slotOf = ({ columns }: Evidence, row: number, total: boolean): number | string =>
  total ? `${columns.source[row]}|${columns.earliest[row]}` : (columns.source[row] ?? 0);

const rankOf = ({ columns, sources }: Evidence, row: number, ranks: Ranks): number => ranks(sources[columns.source[row] ?? 0] ?? '');

/** Does `row` come after `other`: known later, or at one time with the greater id? */
export function isLater({ columns, ids }: Evidence, row: number, other: number): boolean {
  const difference = (columns.known[row] ?? 0) - (columns.known[other] ?? 0);
  return difference > 0 || (difference === 0 && (ids[row] ?? '') > (ids[other] ?? ''));
}

/** A claim that is known but does not speak, and why. */
export type Outranked = { row: number; why: 'unranked' | 'corrected' | 'outranked'; by: number };

/** The live claims of a key that do not survive, by id, each with the reason (and the row that corrects or outranks it, or -1); `most` of them at the most. */
export function outrankedOf(
  evidence: Evidence,
  key: number,
  listening: Listening,
  survivors: readonly number[],
  most: number,
): Outranked[] {
  const { ids } = evidence;
  const total = evidence.keys[key]?.kind === 'total';
  const live = (evidence.keyRows[key] ?? []).filter((row) => isLive(evidence, row, listening.known));
  if (live.length === survivors.length) return [];
  const latest = new Map<number | string, number>();
  for (const row of live) {
    const slot = slotOf(evidence, row, total);
    const other = latest.get(slot);
    if (other === undefined || isLater(evidence, row, other)) latest.set(slot, row);
  }
  const kept = new Set(survivors);
  const left = live
    .filter((row) => !kept.has(row))
    .toSorted((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
    .slice(0, most);
  return left.map((row): Outranked => {
    if (rankOf(evidence, row, listening.ranks) <= 0) return { row, why: 'unranked', by: -1 };
    const last = latest.get(slotOf(evidence, row, total)) ?? row;
    return last === row ? { row, why: 'outranked', by: survivors[0] ?? -1 } : { row, why: 'corrected', by: last };
  });
}
