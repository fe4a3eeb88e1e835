// Which claims speak: known by k and not retracted by k, from an admitted source, not corrected by that source since, and of the highest rank present.
import { rowsOn, type Evidence } from './evidence.ts';
import { kindNumber } from './key-table.ts';

/** Whose claims count and what was known when: `rankAt` gives the rank of a source by number (0: not admitted), `known` is epoch milliseconds. */
export type Listening = { rankAt: (source: number) => number; known: number };

/** Is the claim known by k, and not retracted by k? */
export function isLive({ columns }: Evidence, row: number, known: number): boolean {
  return (columns.known[row] ?? 0) <= known && (columns.retracted[row] ?? 0) > known;
}

/** Marks in `speaks`, which is by row, the rows of a key that survive. */
export function markSurvivors(evidence: Evidence, key: number, { rankAt, known }: Listening, speaks: Uint8Array): void {
  const { columns, keys } = evidence;
  const first = keys.first[key] ?? -1;
  // Half of all keys have one row.
  if (first >= 0 && first === keys.last[key]) {
    speaks[first] = isLive(evidence, first, known) && rankAt(columns.source[first] ?? 0) > 0 ? 1 : 0;
    return;
  }
  let best = 0;
  for (let row = first; row >= 0; row = columns.next[row] ?? -1) {
    speaks[row] = 0;
    if (isLive(evidence, row, known)) best = Math.max(best, rankAt(columns.source[row] ?? 0));
  }
  if (best === 0) return;
  let only = -1;
  let others: number[] | undefined;
  for (let row = first; row >= 0; row = columns.next[row] ?? -1) {
    if (!isLive(evidence, row, known) || rankAt(columns.source[row] ?? 0) !== best) continue;
    speaks[row] = 1;
    if (only < 0) only = row;
    else (others ??= [only]).push(row);
  }
  if (others !== undefined) correct(evidence, key, others, speaks);
}

// Of several rows of one source on a key (for totals: on one as-of date) the last speaks. A few are compared in pairs, many by a map.
function correct(evidence: Evidence, key: number, rows: readonly number[], speaks: Uint8Array): void {
  const total = evidence.keys.kind[key] === kindNumber.total;
  const { source, earliest } = evidence.columns;
  if (rows.length > 8) {
    const latest = latestBySlot(evidence, rows, total);
    for (const row of rows) if (latest.get(slotOf(evidence, row, total)) !== row) speaks[row] = 0;
    return;
  }
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    for (let next = at + 1; next < rows.length; next += 1) {
      const other = rows[next] ?? 0;
      if (source[row] !== source[other] || (total && earliest[row] !== earliest[other])) continue;
      speaks[isLater(evidence, row, other) ? other : row] = 0;
    }
  }
}

function latestBySlot(evidence: Evidence, rows: readonly number[], total: boolean): Map<number | string, number> {
  const latest = new Map<number | string, number>();
  for (const row of rows) {
    const slot = slotOf(evidence, row, total);
    const other = latest.get(slot);
    if (other === undefined || isLater(evidence, row, other)) latest.set(slot, row);
  }
  return latest;
}

// A source corrects itself on one key; for totals, on one as-of date.
const slotOf = ({ columns }: Evidence, row: number, total: boolean): number | string =>
  total ? `${columns.source[row]}|${columns.earliest[row]}` : (columns.source[row] ?? 0);

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
  const { ids, columns } = evidence;
  const total = evidence.keys.kind[key] === kindNumber.total;
  const live = [...rowsOn(evidence, key)].filter((row) => isLive(evidence, row, listening.known));
  if (live.length === survivors.length) return [];
  const latest = latestBySlot(evidence, live, total);
  const kept = new Set(survivors);
  const left = live
    .filter((row) => !kept.has(row))
    .toSorted((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
    .slice(0, most);
  return left.map((row): Outranked => {
    if (listening.rankAt(columns.source[row] ?? 0) <= 0) return { row, why: 'unranked', by: -1 };
    const last = latest.get(slotOf(evidence, row, total)) ?? row;
    return last === row ? { row, why: 'outranked', by: survivors[0] ?? -1 } : { row, why: 'corrected', by: last };
  });
}
