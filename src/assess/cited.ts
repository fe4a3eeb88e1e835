// Which claims a proof or a key rests on, as ids.
import type { Proof } from '../terms/index.ts';
import { rowOfId } from './evidence.ts';
import { rowsAt, type World } from './world.ts';

/** The affirming survivors of a key, or the denying ones with `affirms` 0. */
export function claimsOn(world: World, key: number, affirms: 0 | 1 = 1): string[] {
  const { ids, columns } = world.evidence;
  return rowsAt(world, key)
    .filter((row) => columns.affirms[row] === affirms)
    .map((row) => ids[row] ?? '')
    .toSorted();
}

/** Is a claim among those that speak on its key in this world? */
export function isCounted(world: World, id: string): boolean {
  const row = rowOfId(world.evidence, id);
  return row >= 0 && world.speaks[row] === 1;
}

/** Every claim that a fluent's acts rest on. */
export function claimsOnFluent(world: World, name: string): string[] {
  const { fluents } = world.evidence;
  const fluent = fluents.fluents[fluents.byName.get(name) ?? -1];
  return fluent === undefined ? [] : [...new Set(fluent.starts.flatMap(({ key }) => claimsOn(world, key)))].toSorted();
}

/** Every claim cited in a proof, for and against. */
export function claimsIn(proof: Proof): string[] {
  const found = new Set<string>();
  const stack = [proof];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    for (const id of [...(top.for ?? []), ...(top.against ?? [])]) found.add(id);
    stack.push(...(top.premises ?? []));
  }
  return [...found].toSorted();
}
