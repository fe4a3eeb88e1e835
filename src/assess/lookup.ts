// A hash table of numbers: it finds the number of a thing by the thing's hash, and leaves it to the caller to say which number is the one. Sixteen bytes a
// thing where a Map takes fifty, for ids and keys that stand in lists already.

/** Numbers from 0 on, by hash: in pairs, the number plus one (0: free) and its hash. At most half of the places are taken. */
export type Lookup = { slots: Int32Array; used: number };

/** An empty table with room for so many numbers. */
export const openLookup = (room = 0): Lookup => ({ slots: new Int32Array(sizeFor(room)), used: 0 });

const sizeFor = (room: number): number => 2 * 2 ** Math.ceil(Math.log2(Math.max(16, 2 * room)));

/** The number with this hash that is the `same`, or -1. */
export function find({ slots }: Lookup, hash: number, same: (number: number) => boolean): number {
  const mask = slots.length - 1;
  for (let at = (2 * hash) & mask; ; at = (at + 2) & mask) {
    const found = (slots[at] ?? 0) - 1;
    if (found < 0 || (slots[at + 1] === hash && same(found))) return found;
  }
}

/** Enters a number that is not there yet. */
export function enter(lookup: Lookup, hash: number, number: number): void {
  makeRoom(lookup, 1);
  put(lookup.slots, hash, number + 1);
  lookup.used += 1;
}

/** Makes room for so many more numbers. */
export function makeRoom(lookup: Lookup, more: number): void {
  const { slots: old, used } = lookup;
  if ((used + more) * 4 <= old.length) return;
  lookup.slots = new Int32Array(sizeFor(Math.max(used + more, used * 2)));
  for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) put(lookup.slots, old[at + 1] ?? 0, old[at] ?? 0);
}

function put(slots: Int32Array, hash: number, entry: number): void {
  const mask = slots.length - 1;
  let at = (2 * hash) & mask;
  while (slots[at] !== 0) at = (at + 2) & mask;
  slots[at] = entry;
  slots[at + 1] = hash;
}

/** Hash of a text, continuing from `seed` (FNV-1a with a last mix, so that the low bits are good); a signed 32-bit number. */
export function hashOfText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return hash ^ (hash >>> 15);
}
