// Many claims at once, in columns: keys and names once, rows as numbers. What a ledger or another program hands over when there are millions.
import type { Claim, Key } from '../terms/index.ts';
import { admitClaim, appendRow, enterAct, keyNumber, numberOf, shapeOf, type Evidence } from './evidence.ts';
import { longAgo, never } from './instants.ts';

/**
 * Claims in columns. `keys` and `sources` are dictionaries; every other list has one entry a claim. Times are epoch milliseconds, NaN for an open end and for
 * "never retracted"; `low` is NaN where there is no figure; `performer` is -1 where none is named.
 */
export type ClaimTable = {
  keys: readonly Key[];
  sources: readonly string[];
  ids: readonly string[];
  key: Int32Array;
  source: Int32Array;
  performer: Int32Array;
  affirms: Uint8Array;
  earliest: Float64Array;
  latest: Float64Array;
  low: Float64Array;
  high: Float64Array;
  known: Float64Array;
  retracted: Float64Array;
};

/** Takes a table in. Rows that a check refuses, and keys that nothing is about, go the way of single claims, so that the same issues are listed. */
export function admitTable(evidence: Evidence, table: ClaimTable): void {
  const keys = table.keys.map((key) => keyNumber(evidence, key));
  const shapes = table.keys.map((key) => (key.kind === 'act' ? shapeOf(evidence, key.actor, key.tags) : -1));
  const sources = table.sources.map((name) => numberOf(evidence.sourceIndex, evidence.sources, name));
  for (let at = 0; at < table.ids.length; at += 1) {
    const key = keys[table.key[at] ?? 0];
    const id = table.ids[at] ?? '';
    if (typeof key !== 'number' || !isPlain(table, at) || evidence.rowOf.has(id)) {
      admitClaim(evidence, claimAt(table, at));
      continue;
    }
    const row = appendRow(evidence, key, sources[table.source[at] ?? 0] ?? 0, id);
    const { columns } = evidence;
    columns.performer[row] = sources[table.performer[at] ?? -1] ?? -1;
    columns.shape[row] = shapes[table.key[at] ?? 0] ?? -1;
    columns.affirms[row] = table.affirms[at] ?? 0;
    columns.earliest[row] = orElse(table.earliest[at], longAgo);
    columns.latest[row] = orElse(table.latest[at], never);
    columns.low[row] = table.low[at] ?? 0;
    columns.high[row] = table.high[at] ?? 0;
    columns.known[row] = table.known[at] ?? 0;
    columns.retracted[row] = orElse(table.retracted[at], never);
    enterAct(evidence, key, columns.shape[row] ?? -1);
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
  const iso = (ms: number | undefined): string | null =>
    ms === undefined || Number.isNaN(ms) ? null : Temporal.Instant.fromEpochMilliseconds(ms).toString();
  const [low, high, retracted] = [table.low[at] ?? Number.NaN, table.high[at] ?? Number.NaN, iso(table.retracted[at])];
  const performer = table.sources[table.performer[at] ?? -1];
  return {
    id: table.ids[at] ?? '',
    key: table.keys[table.key[at] ?? 0] ?? { kind: 'fact', fact: '' },
    polarity: table.affirms[at] === 1 ? 'for' : 'against',
    by: table.sources[table.source[at] ?? 0] ?? '',
    via: [],
    chain: [],
    when: [iso(table.earliest[at]), iso(table.latest[at])],
    known: iso(table.known[at]) ?? '1970-01-01T00:00:00Z',
    ...(Number.isNaN(low) ? {} : { value: [low, high] }),
    ...(retracted === null ? {} : { retracted }),
    ...(performer === undefined ? {} : { performer }),
  };
}
