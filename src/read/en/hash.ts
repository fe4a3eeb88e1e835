// Turns strings and numbers into 32-bit keys. The same input gives the same key on every machine; nothing is salted.

/** One more value into a running key. Order matters: `mix(mix(1, a), b)` is not `mix(mix(1, b), a)`. */
export function mix(key: number, value: number): number {
  let h = Math.imul(Math.imul(key, 0x9e3779b1) ^ value, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A 32-bit key for the UTF-16 units of `text` from `start` to `end` (exclusive). */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, end - start);
}

/** A stream of numbers in [0, 1) from a seed (mulberry32): training shuffles with it, so that it can be repeated. */
export function openDice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles a list in place with the given dice (Fisher-Yates). */
export function shuffle<T>(list: T[], dice: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(dice() * (i + 1));
    const held = list[i] as T;
    list[i] = list[j] as T;
    list[j] = held;
  }
}
