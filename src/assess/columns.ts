// Claims in columns: one typed array for each field, growing when full. About seventy bytes a claim; ids stand in a list beside them, words elsewhere.

/** The fields of every claim, by row. Times are epoch milliseconds. `next` is the next row on the same key, or -1. */
export type Columns = {
  length: number;
  key: Int32Array;
  next: Int32Array;
  source: Int32Array;
  performer: Int32Array;
  shape: Int32Array;
  affirms: Uint8Array;
  earliest: Float64Array;
  latest: Float64Array;
  low: Float64Array;
  high: Float64Array;
  known: Float64Array;
  retracted: Float64Array;
};

/** Columns with room for `room` claims. */
export function openColumns(room = 64): Columns {
  return {
    length: 0,
    key: new Int32Array(room),
    next: new Int32Array(room),
    source: new Int32Array(room),
    performer: new Int32Array(room),
    shape: new Int32Array(room),
    affirms: new Uint8Array(room),
    earliest: new Float64Array(room),
    latest: new Float64Array(room),
    low: new Float64Array(room),
    high: new Float64Array(room),
    known: new Float64Array(room),
    retracted: new Float64Array(room),
  };
}

/** Makes room for `more` rows. */
export function makeRows(columns: Columns, more: number): void {
  const wanted = columns.length + more;
  if (wanted <= columns.key.length) return;
  const room = roomFor(columns.key.length, wanted);
  for (const name of ['key', 'next', 'source', 'performer', 'shape'] as const) columns[name] = longerInts(columns[name], room);
  for (const name of ['earliest', 'latest', 'low', 'high', 'known', 'retracted'] as const)
    columns[name] = longerFloats(columns[name], room);
  columns.affirms = longerBytes(columns.affirms, room);
}

/** The length an array that is too short should get: what is wanted, and a quarter of what it had, so that growing seldom copies. */
export const roomFor = (had: number, wanted: number): number => Math.max(64, wanted, Math.ceil(had * 1.25));

/** A longer copy. */
export function longerInts(old: Int32Array, room: number): Int32Array {
  const made = new Int32Array(room);
  made.set(old);
  return made;
}

/** A longer copy. */
export function longerBytes(old: Uint8Array, room: number): Uint8Array {
  const made = new Uint8Array(room);
  made.set(old);
  return made;
}

function longerFloats(old: Float64Array, room: number): Float64Array {
  const made = new Float64Array(room);
  made.set(old);
  return made;
}
