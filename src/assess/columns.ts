// Claims in columns: one typed array for each field, doubling when full. Sixty-five bytes a claim and its id; the words stay elsewhere.

/** The fields of every claim, by row. Times are epoch milliseconds; `tier` and the like live with the views, not here. */
export type Columns = {
  length: number;
  key: Int32Array;
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

/** Makes room for one more row and returns its number. */
export function nextRow(columns: Columns): number {
  const row = columns.length++;
  if (row < columns.key.length) return row;
  const room = Math.max(64, Math.ceil(columns.key.length * 1.6));
  columns.key = longerInts(columns.key, room);
  columns.source = longerInts(columns.source, room);
  columns.performer = longerInts(columns.performer, room);
  columns.shape = longerInts(columns.shape, room);
  columns.earliest = longerFloats(columns.earliest, room);
  columns.latest = longerFloats(columns.latest, room);
  columns.low = longerFloats(columns.low, room);
  columns.high = longerFloats(columns.high, room);
  columns.known = longerFloats(columns.known, room);
  columns.retracted = longerFloats(columns.retracted, room);
  const affirms = new Uint8Array(room);
  affirms.set(columns.affirms);
  columns.affirms = affirms;
  return row;
}

function longerInts(old: Int32Array, room: number): Int32Array {
  const made = new Int32Array(room);
  made.set(old);
  return made;
}

function longerFloats(old: Float64Array, room: number): Float64Array {
  const made = new Float64Array(room);
  made.set(old);
  return made;
}
