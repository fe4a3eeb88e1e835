// What the syntactic tree adds to the shapes of sentences: the subject of a verb where no phrase stands before it, and how far an infinitive reaches.
// Takes the items of a unit and a cue with what its shape found; returns it mended. A tree is often wrong, so it only fills what the shapes leave open.
import type { Cue } from '../said/cues.ts';
import { isName, isWeekday, type Range } from './phrase-words.ts';
import type { Found } from '../said/shapes.ts';
import type { Item } from './units.ts';
import { kidsBy, openTree, relationOf, type Tree } from './word-tree.ts';

/** The index of the item that holds a word of the page. */
function itemOf(items: readonly Item[], word: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.word ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

type Part = { readonly head: number; readonly relation: string };
const opened = new WeakMap<readonly Item[], Tree<Part>>();

/** The tree of a unit's items; an item whose head lies in another unit or a folded quotation hangs on none. */
export function treeOf(items: readonly Item[]): Tree<Part> {
  const known = opened.get(items);
  if (known !== undefined) return known;
  const headOf = ({ head = -1 }: Item): number => {
    const above = head < 0 ? -1 : itemOf(items, head);
    return items[above]?.word === head ? above : -1;
  };
  const tree = openTree(items.map((item) => ({ head: headOf(item), relation: item.relation ?? '' })));
  opened.set(items, tree);
  return tree;
}

/** The last subject of its own that stands before a verb. */
const ownSubject = (tree: Tree<Part>, verb: number, before: number): number | undefined =>
  kidsBy(tree, verb, 'nsubj').findLast((kid) => kid < before && !/outer/u.test(tree.words[kid]?.relation ?? ''));

/** All that hangs on an item, without marks at its end. */
export function yieldOf(items: readonly Item[], at: number): Range | undefined {
  const { left, right } = items[at] as Item;
  if (left === undefined || right === undefined) return undefined;
  let from = Math.max(0, itemOf(items, left));
  // "On Monday Some Name said": the day is no part of the name.
  while ((from < at && items[from]?.cls === 'P') || (isWeekday(items[from]) && (from < at || isName(items[from + 1])))) from++;
  let to = itemOf(items, right) + 1;
  while (to > from && /^[,.;:!?…—–]$/u.test(items[to - 1]?.text ?? '')) to--;
  return to > from ? { from, to } : undefined;
}

const highest = 3;

/**
 * The subject of the verb at `at`: its own, the last that stands before it, or that of the verb it hangs on ("went on to say", "said A and added B").
 */
export function subjectInTree(items: readonly Item[], at: number): Range | undefined {
  const tree = treeOf(items);
  let verb = at;
  for (let step = 0; step <= highest && verb >= 0; step++) {
    const subject = ownSubject(tree, verb, at);
    if (subject !== undefined) return yieldOf(items, subject);
    if (!/^(?:xcomp|conj|advcl|parataxis)$/u.test(relationOf(tree, verb))) return undefined;
    verb = tree.words[verb]?.head ?? -1;
  }
  return undefined;
}

/** What a shape found, with the subject and the infinitive's end from the tree where the shape is the weaker witness. */
export function refineByTree(items: readonly Item[], cue: Cue, found: Found): Found {
  if (cue.mood !== 'finite' || !/^(?:before|after)$/u.test(found.shape)) return found;
  const tree = treeOf(items);
  let mended = found;
  const own = ownSubject(tree, cue.at, cue.at);
  const beside = own !== undefined && found.source !== undefined && (own < found.source.from || own >= found.source.to);
  if (found.source === undefined || beside) {
    const subject = subjectInTree(items, cue.at);
    const clear = subject !== undefined && (subject.to <= cue.from || subject.from >= cue.to);
    if (clear && !found.content.some(({ from, to }) => subject.from < to && from < subject.to)) mended = { ...mended, source: subject };
  }
  const [content] = found.content;
  if (found.shape !== 'before' || content === undefined || found.content.length > 1) return mended;
  const infinitive = kidsBy(tree, cue.at, 'xcomp').find((kid) => kid >= content.from && kid < content.to);
  const reach = infinitive === undefined ? undefined : yieldOf(items, infinitive);
  const to = cutOff(
    items,
    cue.at,
    content,
    infinitive === undefined || reach === undefined || reach.to <= infinitive ? content.to : reach.to,
  );
  return to === content.to ? mended : { ...mended, content: [{ from: content.from, to }] };
}

const joins = (item: Item | undefined): boolean => item?.cls === 'CC' || item?.text === ',' || item?.text === ';';

// Where what the speaker does next begins: "said that it is over, and left".
function cutOff(items: readonly Item[], verb: number, { from }: Range, to: number): number {
  for (const at of kidsBy(treeOf(items), verb, 'conj')) {
    if (at <= from + 1 || at >= to) continue;
    const start = yieldOf(items, at)?.from ?? at;
    if (start <= from + 1 || (!joins(items[start]) && !joins(items[start - 1]))) continue;
    // "Stated that 250 men were there and that 178 rifles had come": the second "that" goes on with the first.
    const opener = items.slice(start, at).find(({ cls }) => cls !== 'CC' && cls !== 'MARK');
    if (opener?.cls === 'THAT' && items[from]?.cls === 'THAT') continue;
    let end = start;
    while (end > from && (items[end - 1]?.cls === 'MARK' || items[end - 1]?.cls === 'CC')) end--;
    return Math.min(to, end);
  }
  return to;
}
