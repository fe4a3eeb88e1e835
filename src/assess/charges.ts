// Charges: one act against one promise in whose scope some telling of it lies. Entered when a key is first told in such a shape; every view keeps a verdict on each.
import { canonicalJson } from '../kit/index.ts';
import type { Scope } from '../terms/index.ts';
import type { Item } from './compile.ts';
import type { KeyTable } from './key-table.ts';

/** Charges by number: the promise, the act's key, the next charge on that key (-1: none). */
export type Charges = {
  item: number[];
  key: number[];
  next: number[];
  /** By commitment: the charges against it. */
  against: number[][];
  /** The shapes in which acts are told: who does it, and what it is like. */
  shapes: { actor: string; tags: Scope }[];
  shapeIndex: Map<string, number>;
  /** By shape: the promises to refrain in whose scope such an act lies. */
  shapeItems: number[][];
  /** The promises to refrain of each obligor. */
  refrains: Map<string, Item[]>;
};

/** No charges yet. */
export const openCharges = (items: readonly Item[]): Charges => ({
  item: [],
  key: [],
  next: [],
  against: items.map(() => []),
  shapes: [],
  shapeIndex: new Map(),
  shapeItems: [],
  refrains: refrainsBy(items),
});

function refrainsBy(items: readonly Item[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const party of item.achieve ? [] : item.obligors) {
      const list = found.get(party);
      if (list === undefined) found.set(party, [item]);
      else list.push(item);
    }
  }
  return found;
}

/** The number of an act's shape. */
export function shapeOf(charges: Charges, actor: string, tags: Scope): number {
  // The same words in another order are the same shape; as they come they are looked up first, for sorting them takes longer than all else about a claim.
  const quick = `\u0000${actor} ${JSON.stringify(tags)}`;
  const known = charges.shapeIndex.get(quick);
  if (known !== undefined) return known;
  const text = canonicalJson([actor, tags]);
  let shape = charges.shapeIndex.get(text);
  if (shape === undefined) {
    shape = charges.shapes.push({ actor, tags }) - 1;
    charges.shapeIndex.set(text, shape);
    charges.shapeItems.push((charges.refrains.get(actor) ?? []).filter((item) => item.scope(tags)).map(({ index }) => index));
  }
  charges.shapeIndex.set(quick, shape);
  return shape;
}

/** Enters the charges that an act told in this shape brings, each once. */
export function charge(charges: Charges, keys: KeyTable, key: number, shape: number): void {
  const items = charges.shapeItems[shape] ?? [];
  if (items.length === 0) return;
  const known = new Set(chargesOn(charges, keys, key).map((one) => charges.item[one]));
  for (const item of items) {
    if (known.has(item)) continue;
    const made = charges.item.push(item) - 1;
    charges.key.push(key);
    charges.next.push(keys.charge[key] ?? -1);
    keys.charge[key] = made;
    charges.against[item]?.push(made);
  }
}

/** The charges on one act. */
export function chargesOn({ next }: Charges, keys: KeyTable, key: number): number[] {
  const found: number[] = [];
  for (let at = keys.charge[key] ?? -1; at >= 0; at = next[at] ?? -1) found.push(at);
  return found;
}
