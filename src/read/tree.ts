// What the syntactic tree adds to the shapes of sentences: the subject of a verb where no phrase stands before it, and how far an infinitive reaches.
// Takes the items of a unit and a cue with what its shape found; returns it mended. A tree is often wrong, so it only fills what the shapes leave open.
import type { Cue } from './cues.ts';
import { isName, isWeekday, type Range } from './phrase-words.ts';
import type { Found } from './shapes.ts';
import type { Item } from './units.ts';

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

/** All that hangs on an item, without marks at its end. */
function yieldOf(items: readonly Item[], at: number): Range | undefined {
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
  let verb = items[at];
  for (let step = 0; step <= highest && verb !== undefined; step++) {
    const word = verb.word;
    const subject = items.findLastIndex(
      (item, index) => index < at && item.head === word && /^nsubj(?!.*outer)/u.test(item.relation ?? ''),
    );
    if (subject >= 0) return yieldOf(items, subject);
    if (!/^(?:xcomp|conj|advcl|parataxis)/u.test(verb.relation ?? '') || verb.head === undefined) return undefined;
    const above = itemOf(items, verb.head);
    verb = items[above]?.word === verb.head ? items[above] : undefined;
  }
  return undefined;
}

/** What a shape found, with the subject and the infinitive's end from the tree where the shape is the weaker witness. */
export function refineByTree(items: readonly Item[], cue: Cue, found: Found): Found {
  if (cue.mood !== 'finite' || !/^(?:before|after)$/u.test(found.shape)) return found;
  const me = items[cue.at]?.word;
  let mended = found;
  const own = items.findLastIndex((item, index) => index < cue.at && item.head === me && /^nsubj(?!.*outer)/u.test(item.relation ?? ''));
  const beside = own >= 0 && found.source !== undefined && (own < found.source.from || own >= found.source.to);
  if (found.source === undefined || beside) {
    const subject = subjectInTree(items, cue.at);
    const clear = subject !== undefined && (subject.to <= cue.from || subject.from >= cue.to);
    if (clear && !found.content.some(({ from, to }) => subject.from < to && from < subject.to)) mended = { ...mended, source: subject };
  }
  const [content] = found.content;
  if (found.shape !== 'before' || content === undefined || found.content.length > 1) return mended;
  const infinitive = items.findIndex(
    (item, index) => index >= content.from && index < content.to && item.head === me && item.relation?.startsWith('xcomp') === true,
  );
  const reach = infinitive < 0 ? undefined : yieldOf(items, infinitive);
  const to = cutOff(items, me, content, reach === undefined || reach.to <= infinitive ? content.to : reach.to);
  return to === content.to ? mended : { ...mended, content: [{ from: content.from, to }] };
}

const joins = (item: Item | undefined): boolean => item?.cls === 'CC' || item?.text === ',' || item?.text === ';';

// Where what the speaker does next begins: "said that it is over, and left".
function cutOff(items: readonly Item[], me: number | undefined, { from }: Range, to: number): number {
  for (let at = from; at < to; at++) {
    const item = items[at] as Item;
    if (item.head !== me || me === undefined) continue;
    if (item.relation?.startsWith('conj') !== true || at <= from + 1) continue;
    const start = yieldOf(items, at)?.from ?? at;
    if (start <= from + 1 || (!joins(items[start]) && !joins(items[start - 1]))) continue;
    let end = start;
    while (end > from && (items[end - 1]?.cls === 'MARK' || items[end - 1]?.cls === 'CC')) end--;
    return Math.min(to, end);
  }
  return to;
}
