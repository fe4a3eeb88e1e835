// A sentence that would have no finite verb: its first participle is the verb ("A plane of the company touched down in the town on Wednesday, the first in months."). Takes the words of one
// sentence and mends them in place, with the tree around the verb. Leaves headings, which end without a mark, and whatever has a verb before its first comma.
import type { Word } from './words.ts';

const finite = new Set(['V', 'AUX', 'MOD']);
const breaks = /^[,;:]$/u;
const ends = /^[.!?]$/u;

/** Mends the words `first` to `last` of one sentence. */
export function mendMain(words: Word[], first: number, last: number): void {
  let close = last - 1;
  while (close > first && /^["”’)\]]$/u.test(words[close]?.text ?? '')) close--;
  if (!ends.test(words[close]?.text ?? '')) return;
  const sentence = words.slice(first, last);
  const root = first + sentence.findIndex(({ head }) => head < first || head >= last);
  let to = first;
  while (to < close && !(breaks.test(words[to]?.text ?? '') && to > first + 1)) to++;
  const stretch = words.slice(first, to);
  if (root < first || stretch.some(({ cls }) => finite.has(cls) || cls === 'WH' || cls === 'THAT') || stretch[0]?.cls === 'VG') return;
  // "…, prices rose": the verb of the sentence comes later.
  if (
    (finite.has(words[root]?.cls ?? '') && words[root - 1]?.cls !== 'TO') ||
    sentence.some(({ cls, head }) => head === root && finite.has(cls))
  )
    return;
  const verb = stretch.findIndex((_, step) => step > 0 && opens(words, first, first + step));
  if (verb > 0) makeMain(words, first + verb, root, first, last);
}

/** A participle behind a noun, as a verb in the past: not "seized by", nor at the end. "Shot dead" is one whatever its tag. */
function opens(words: readonly Word[], first: number, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || after === undefined) return false;
  if (word.low === 'shot' && after.low === 'dead') return true;
  const isBehind = /^(?:N|NAME|NUM)$/u.test(before?.cls ?? '') || (/^["”]$/u.test(before?.text ?? '') && at > first + 1);
  return word.cls === 'VN' && isBehind && after.low !== 'by' && /^(?:P|D|NAME|NUM|ADV|N|TO|PRO|OBJ)$/u.test(after.cls);
}

/** Puts a verb at the top of its sentence, with the noun it hung on, or the one that was on top, as its subject. */
function makeMain(words: Word[], at: number, root: number, first: number, last: number): void {
  const word = words[at] as Word;
  const upper = (of: number): number => {
    let up = of;
    while (up >= first && up < last && up !== root && (words[up]?.head ?? -1) >= first && (words[up]?.head ?? -1) < at)
      up = words[up]?.head ?? -1;
    return up;
  };
  const subject = upper(word.head >= first && word.head < at ? word.head : at - 1);
  words[at] = {
    ...word,
    cls: 'V',
    form: 'past',
    lemma: word.low === 'shot' ? 'shoot' : (word.lemma ?? word.low),
    head: -1,
    relation: 'root',
  };
  if (root !== at && root !== subject) words[root] = { ...(words[root] as Word), head: at, relation: 'advcl' };
  if (subject >= first && subject < at) words[subject] = { ...(words[subject] as Word), head: at, relation: 'nsubj' };
}
