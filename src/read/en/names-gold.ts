// Which names a sentence of GUM holds, from the entities of its MISC column and its tree. A mention counts as named when its head is
// a proper noun (or a title before one); the name is the part of it that a reader would look up, without articles, clauses and cases.
// Format of `Entity=`: https://wiki.gucorpling.org/gum/entities
import type { GoldSentence } from './conllu.ts';

/** What the model tells apart. `other` is any other named thing (an event, a work, a month); it is learnt but not given out. */
export const nameTypes = ['person', 'place', 'organisation', 'other'] as const;
export type NameType = (typeof nameTypes)[number];
/** Tokens `from` to `to` (exclusive) with the type of name that they are. */
export type TypedSpan = { readonly from: number; readonly to: number; readonly type: NameType };
/** Words `from` to `to` (exclusive) of a sentence are a name. */
export type GoldName = { readonly from: number; readonly to: number; readonly type: NameType };
/** A mention as the treebank marks it; `head` is the word that hangs outside it. */
export type GoldMention = GoldName & { readonly head: number; readonly entity: string; readonly info: string };

const typeOf: Readonly<Record<string, NameType>> = { person: 'person', place: 'place', organization: 'organisation' };
const withinName = /^(?:flat|compound|goeswith|fixed|nmod:desc|amod|nummod|nmod|conj|punct|nmod:unmarked)(?::(?!poss|tmod)|$)/;
const joining = new Set(['of', 'for', 'and', '&', 'de', 'del', 'di', 'du', 'la', 'von', 'van', 'al', 'bin']);
const breaks = /^[,;:()[\]"“”—]+$|^--$/;
const capitalised = /^[\p{Lu}\p{N}]/u;

/** Every mention of a sentence, in the order in which they close. */
export function goldMentions({ forms, heads, misc }: GoldSentence): GoldMention[] {
  const open: { id: string; type: NameType; from: number; info: string }[] = [];
  const mentions: GoldMention[] = [];
  const close = (id: string, to: number): void => {
    const at = open.findLastIndex((one) => one.id === id);
    const [one] = at < 0 ? [] : open.splice(at, 1);
    if (one === undefined) return;
    let head = one.from;
    while (head < to - 1 && (heads[head] as number) > one.from && (heads[head] as number) <= to) head += 1;
    mentions.push({ from: one.from, to, type: one.type, head, entity: id, info: one.info });
  };
  forms.forEach((_, i) => {
    const entity =
      misc[i]
        ?.split('|')
        .find((part) => part.startsWith('Entity='))
        ?.slice('Entity='.length) ?? '';
    for (const [, opened, alone, closed] of entity.matchAll(/\(([^()]*)(\))?|([^()]+)\)/g)) {
      if (opened === undefined) close(closed as string, i + 1);
      else {
        const [id = '', type = ''] = opened.split('-');
        open.push({ id, type: typeOf[type] ?? 'other', from: i, info: opened });
        if (alone !== undefined) close(id, i + 1);
      }
    }
  });
  return mentions;
}

/** The names of a sentence, in order; none overlaps another. */
export function goldNames(sentence: GoldSentence): GoldName[] {
  const mentions = goldMentions(sentence);
  const names = mentions.flatMap((mention) => nameWithin(sentence, mention, mentions) ?? []);
  names.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const kept = names.filter(({ from, to }) => {
    const span = Array.from({ length: to - from }, (_, i) => from + i);
    if (span.some((i) => taken.has(i))) return false;
    span.forEach((i) => taken.add(i));
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

/** The name in a mention: the head with what belongs to the name by the tree, cut at the first comma or bracket on either side. */
function nameWithin(
  { forms, upos, heads, deprels }: GoldSentence,
  mention: GoldMention,
  mentions: readonly GoldMention[],
): GoldName | undefined {
  const { from, to, type } = mention;
  const inside = (i: number): boolean => i >= from && i < to;
  const childrenOf = (i: number): number[] => heads.flatMap((head, j) => (head === i + 1 && inside(j) ? [j] : []));
  const head = upos[mention.head] === 'PROPN' ? mention.head : titled(mention.head);
  if (head === undefined) return undefined;

  const nested = mentions.filter((other) => other !== mention && other.from >= from && other.to <= to && upos[other.head] === 'PROPN');
  const apart = new Set(
    nested
      .filter(
        (other) => other.head !== head && (type === 'person' || deprels[other.head] === 'nmod:poss' || deprels[other.head] === 'conj'),
      )
      .map((other) => other.head),
  );
  const part = new Set([head]);
  if (head !== mention.head) for (let next = head + 1; deprels[next] === 'flat' && heads[next] === heads[head]; next += 1) part.add(next);
  const queue = [...part];
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    for (const child of childrenOf(i)) {
      const relation = deprels[child] as string;
      const possessor = relation === 'nmod:poss' && capitalised.test(forms[child] as string);
      if (
        apart.has(child) ||
        !(withinName.test(relation) || possessor) ||
        !capitalised.test(forms[child] as string) ||
        upos[child] === 'DET'
      )
        continue;
      // "Afghan President ..." holds a name and a nationality.
      if (type === 'person' && upos[child] === 'ADJ') continue;
      const marker = childrenOf(child).find((j) => deprels[j] === 'case');
      if (/^nmod(?:$|:unmarked)/.test(relation) && marker !== undefined && !joins(forms[marker] as string)) continue;
      part.add(child);
      queue.push(child);
    }
  }
  let [start, end] = [head, head + 1];
  while (start > Math.min(...part) && !breaks.test(forms[start - 1] as string)) start -= 1;
  while (end <= Math.max(...part) && !breaks.test(forms[end] as string)) end += 1;
  while (!part.has(start)) start += 1;
  while (!part.has(end - 1)) end -= 1;
  return { from: start, to: end, type };

  function joins(marker: string): boolean {
    return joining.has(marker.toLowerCase()) || (type === 'organisation' && marker === 'on');
  }

  /** "author Truman Capote": the name hangs on the title. */
  function titled(noun: number): number | undefined {
    if (upos[noun] !== 'NOUN') return undefined;
    const name = childrenOf(noun).find((j) => upos[j] === 'PROPN' && (deprels[j] === 'flat' || deprels[j] === 'appos') && j === noun + 1);
    return name !== undefined && !mentions.some((other) => other.head === name) ? name : undefined;
  }
}
