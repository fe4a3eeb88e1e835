// Many claims at once, in columns: keys and names once, rows as numbers. What a ledger or another program hands over when there are millions.
import type { Claim, Key } from '../terms/index.ts';
import { admitClaim, appendRow, type Evidence } from './evidence.ts';

/**
 * Claims in columns. `keys` and `sources` are dictionaries; every other list has one entry a claim. Times are epoch milliseconds, NaN for an open end and for
 * "never retracted"; `low` is NaN where there is no figure; `performer` is -1 where none is named.
 */
export type ClaimTable = {
  keys: readonly Key[]; sources: readonly string[]; ids: readonly string[]; key: Int32Array; source: Int32Array; performer: Int32Array; affirms: Uint8Array;
  earliest: Float64Array; latest: Float64Array; low: Float64Array; high: Float64Array; known: Float64Array; retracted: Float64Array;
};

const far = -8.64e15;

/** Takes a table in. Rows are checked as single claims are; the first row of each key goes the long way, the others straight into the columns. */
export function admitTable(evidence: Evidence, table: ClaimTable): void {
  const known = new Map<number, number>();
  const names = new Map<number, number>();
  for (let at = 0; at < table.ids.length; at += 1) {
    const key = table.key[at] ?? 0;
    const engineKey = known.get(key);
    const source = names.get(table.source[at] ?? 0);
    const plain = engineKey !== undefined && source !== undefined && (table.performer[at] ?? -1) < 0 && isPlain(table, at) && !evidence.rowOf.has(table.ids[at] ?? '');
    if (plain) {
      const row = appendRow(evidence, engineKey, source, table.ids[at] ?? '');
      const { columns } = evidence;
      columns.performer[row] = -1;
      columns.shape[row] = columns.shape[evidence.keyRows[engineKey]?.[0] ?? 0] ?? -1;
      columns.affirms[row] = table.affirms[at] ?? 0;
      columns.earliest[row] = orElse(table.earliest[at], far);
      columns.latest[row] = orElse(table.latest[at], Infinity);
      columns.low[row] = table.low[at] ?? 0;
      columns.high[row] = table.high[at] ?? 0;
      columns.known[row] = table.known[at] ?? 0;
      columns.retracted[row] = orElse(table.retracted[at], Infinity);
      continue;
    }
    const row = admitClaim(evidence, claimAt(table, at));
    if (row < 0) continue;
    known.set(key, evidence.columns.key[row] ?? 0);
    names.set(table.source[at] ?? 0, evidence.columns.source[row] ?? 0);
  }
}

const orElse = (value: number | undefined, other: number): number => (value === undefined || Number.isNaN(value) ? other : value);

// Nothing about the row that a check could refuse or a default fill.
function isPlain({ keys, key, earliest, latest, low, high, known, retracted }: ClaimTable, at: number): boolean {
  const { kind } = keys[key[at] ?? 0] ?? {};
  const figured = kind !== 'performance' && kind !== 'total' ? true : (low[at] ?? Number.NaN) >= 0 && (low[at] ?? 0) <= (high[at] ?? -1);
  return figured && !((earliest[at] ?? 0) > (latest[at] ?? 0)) && !((retracted[at] ?? 0) < (known[at] ?? 0));
}

function claimAt(table: ClaimTable, at: number): Claim {
  const iso = (ms: number | undefined): string | null => (ms === undefined || Number.isNaN(ms) ? null : Temporal.Instant.fromEpochMilliseconds(ms).toString());
  const [low, high, retracted] = [table.low[at] ?? Number.NaN, table.high[at] ?? Number.NaN, iso(table.retracted[at])];
  const performer = table.sources[table.performer[at] ?? -1];
  return {
    id: table.ids[at] ?? '', key: table.keys[table.key[at] ?? 0] ?? { kind: 'fact', fact: '' }, polarity: table.affirms[at] === 1 ? 'for' : 'against', by: table.sources[table.source[at] ?? 0] ?? '',
    via: [], chain: [], when: [iso(table.earliest[at]), iso(table.latest[at])], known: iso(table.known[at]) ?? '1970-01-01T00:00:00Z',
    ...(Number.isNaN(low) ? {} : { value: [low, high] }), ...(retracted === null ? {} : { retracted }), ...(performer === undefined ? {} : { performer }),
  };
}
