// The words of a page as the reading stages want them: the pipeline's tokens, glued where a hyphen or a shortened "not" parts them, with a
// word class, lemma, verb form and syntactic head each. Takes a document of the pipeline; returns words in order with exact offsets.
import type { Document } from '../en/index.ts';
import { mendLemma, mendSentence } from './mend.ts';
import { mendInfinitives } from './mend-infinitives.ts';
import { mendMain } from './mend-main.ts';
import { mendReduced } from './mend-reduced.ts';
import { classOf, type WordClass } from './word-class.ts';

/** base: say; s: says; past: said; part: taken; ing: saying. */
export type Form = 'base' | 's' | 'past' | 'part' | 'ing';

/** One word of a page. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with straight apostrophes and plain hyphens, without the stop of an abbreviation: what the lexicons are asked for. */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly cls: WordClass;
  /** Of verbs alone. */
  readonly lemma?: string;
  readonly form?: Form;
  /** Index of the word this one hangs on in the tree; -1 for the root of a sentence. */
  readonly head: number;
  /** Universal relation with its subtype. */
  readonly relation: string;
  /** First and last word of all that hangs on this one, itself included. */
  readonly left: number;
  readonly right: number;
};

const forms: Readonly<Record<string, Form>> = { VB: 'base', VBP: 'base', VBZ: 's', VBD: 'past', VBN: 'part', VBG: 'ing' };

/** Lower case with straight apostrophes and plain hyphens. */
export function lower(text: string): string {
  return text.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-');
}

/** The words of a document. */
export function findWords(document: Document): Word[] {
  const { text, count, starts, ends, heads } = document;
  const wordOf = new Int32Array(count);
  const groups: { first: number; last: number; top: number }[] = [];
  for (let i = 0; i < count;) {
    const last = gluedTo(document, i);
    let top = last;
    for (let at = last; at >= i; at--) {
      wordOf[at] = groups.length;
      const head = heads[at] as number;
      if (head < i || head > last) top = at;
    }
    groups.push({ first: i, last, top });
    i = last + 1;
  }
  const words = groups.map(({ first, last, top }, at): Word => {
    const [start, end] = [starts[first] as number, ends[last] as number];
    const slice = text.slice(start, end);
    const kind = kindOf(slice);
    const plain = lower(slice);
    const low = /^\p{L}+\.$/u.test(plain) ? plain.slice(0, -1) : plain;
    const part = /n't$|^cannot$/u.test(low) && first < last ? first : last;
    const head = heads[top] as number;
    const xpos = document.xpos[part] as string;
    const cls = classOf({ low, text: slice, kind, upos: document.upos[part] as string, xpos, glued: last > first && part === last });
    const base = {
      start,
      end,
      text: slice,
      low,
      kind,
      cls,
      head: head < 0 ? -1 : (wordOf[head] as number),
      relation: document.deprels[top] as string,
      left: at,
      right: at,
    };
    const form = verbal.has(cls) ? forms[xpos] : undefined;
    return form === undefined ? base : { ...base, lemma: mendLemma(low, document.lemmas[part] as string), form };
  });
  for (const { from, to } of document.sentences) {
    const [first, last] = [wordOf[from] ?? 0, (wordOf[to - 1] ?? -1) + 1];
    mendInfinitives(words, first, last);
    mendSentence(words, first, last);
    mendMain(words, first, last);
    mendReduced(words, first, last);
  }
  spread(words);
  return words;
}

type Open = { -readonly [Key in keyof Word]: Word[Key] };

// Tells every word how far the words that hang on it reach.
function spread(words: readonly Open[]): void {
  for (const [at, word] of words.entries()) {
    let [up, steps] = [word.head, 0];
    while (up >= 0 && steps++ < deepest) {
      const above = words[up] as Open;
      if (above.left <= at && at <= above.right) break;
      if (at < above.left) above.left = at;
      else above.right = at;
      up = above.head;
    }
  }
}

const deepest = 400;

const verbal: ReadonlySet<WordClass> = new Set(['V', 'VI', 'VG', 'VN']);

function kindOf(text: string): Word['kind'] {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57 ? 'number' : /^[\p{L}\p{M}\p{N}_#@]|^['’ʼ](?:s|ll|re|ve|d|m)$/iu.test(text) ? 'word' : 'mark';
}

/** The last token of the word that begins with token `i`. */
function gluedTo({ text, count, starts, ends }: Document, i: number): number {
  const form = (at: number): string => text.slice(starts[at], ends[at]);
  const touches = (at: number): boolean => at + 1 < count && starts[at + 1] === ends[at];
  let last = i;
  if (touches(i) && /^n[’'ʼ]t$/iu.test(form(i + 1))) return i + 1;
  if (touches(i) && /^can$/iu.test(form(i)) && /^not$/iu.test(form(i + 1))) return i + 1;
  if (touches(i) && /^\d+$/u.test(form(i)) && /^(?:st|nd|rd|th|s|bn|m|k|am|pm)$/iu.test(form(i + 1))) return i + 1;
  // "cease-fire", "US-led", "2020-03-10", but not "10-15".
  while (touches(last) && /^[-‐‑]$/u.test(form(last + 1)) && touches(last + 1)) {
    const [left, right] = [form(last), form(last + 2)];
    const letters = /^\p{L}/u.test(left) || /^\p{L}/u.test(right);
    const sound = /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
    if (!sound || (!letters && !/^\d{4}$|^\d{4}-\d{2}$/u.test(text.slice(starts[i], ends[last])))) break;
    last += 2;
  }
  return last;
}

/** Lower case without marks over letters and apostrophes: what names are compared by. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ'`]/gu, '');
}

/** The index of the first word that starts at or after `offset`. */
export function wordAt(words: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
