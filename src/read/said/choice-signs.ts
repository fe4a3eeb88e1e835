// What the choices of a cue's speaker and words are told apart by: items, lengths and cues as short words. No sign holds a name: open word classes stand by
// their class alone.
import type { Cue } from './cues.ts';
import type { Item } from '../words/units.ts';

export const size = (count: number): string =>
  count <= 1 ? '1' : count <= 2 ? '2' : count <= 4 ? '4' : count <= 7 ? '7' : count <= 12 ? '12' : count <= 20 ? '20' : 'more';
const closed = /^(?:P|SUB|CC|THAT|WH|TO|PRO|OBJ|MOD|MARK|POS)$/u;
/** An item as a sign: closed classes by their word, open ones by their class alone. */
export const signOf = (item: Item | undefined): string =>
  item === undefined ? 'edge' : closed.test(item.cls) ? (item.low.length > 12 ? item.cls : item.low) : item.cls;
export const classOf = (item: Item | undefined): string => item?.cls ?? 'edge';
export const manner = (cue: Cue): string => `${cue.mood} ${cue.shapes}`;

/** How many words a range has, a name of several counted once: nothing may depend on how long somebody's name is. */
export const lengthOf = (items: readonly Item[]): number =>
  items.reduce((sum, { cls }, at) => (cls === 'NAME' && items[at - 1]?.cls === 'NAME' ? sum : sum + 1), 0);
