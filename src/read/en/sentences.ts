// Groups tokens into sentences. Blank lines, bullets and short lines end one for certain; at marks a small trained model
// decides; nothing grows without end. Takes tokens of a text, gives the index of each sentence's first token.
import { titles } from './token-tables.data.ts';
import { openLinear, score, type Linear } from './linear.ts';
import { openModelFile } from './model-file.ts';
import { gapKeys, mayEnd, mostGapKeys, remember, type GapMemory, type GapView } from './sentence-features.ts';

/** Sentence starts: token indices in rising order, the first 0 (none for no tokens). `forced` counts cuts made for length alone. */
export type SentenceStarts = { readonly starts: readonly number[]; readonly forced: number };
export type Splitter = (view: GapView) => SentenceStarts;

/** A sentence longer than this is cut: no reader could parse it, and no writer meant it. */
export const longestSentence = 400;
// Lines shorter than this were ended by the writer, not by the width of the page.
const shortLine = 50;

/** Opens a splitter from its model file. Throws Fault `model.bad-file`. */
export function openSplitter(bytes: Uint8Array | ArrayBuffer): Splitter {
  return splitterFrom(openLinear(openModelFile(bytes, 'sentences').sections, 'gaps'));
}

/** A splitter from its weights: class 1 ends the sentence. */
export function splitterFrom(model: Linear): Splitter {
  const keys = new Int32Array(mostGapKeys);
  const scores = new Int32Array(2);
  return (view) => {
    const starts: number[] = [];
    let forced = 0;
    const memory: GapMemory = { length: 0, quotes: 0, brackets: 0 };
    for (let i = 0; i < view.count; i += 1) {
      if (memory.length === 0) starts.push(i);
      remember(view, i, memory);
      let ends = endsForCertain(view, i);
      if (!ends && mayEnd(view, i) && !isTitle(view, i)) {
        score(model, keys, gapKeys(view, i, memory, keys), scores);
        ends = (scores[1] as number) > (scores[0] as number);
      }
      if (!ends && memory.length >= longestSentence) {
        ends = true;
        forced += 1;
      }
      if (ends) Object.assign(memory, { length: 0, quotes: 0, brackets: 0 });
    }
    return { starts, forced };
  };
}

// "Rep. A. B. Name", "Lt. Gen. Name": a title and its name are one sentence, whatever the letters after it look like.
const title = new RegExp(`^(?:${titles.join('|')})\\.$`, 'iu');
const isTitle = ({ text, starts, ends }: GapView, i: number): boolean => title.test(text.slice(starts[i], ends[i]));

const bullet = /^(?:[\u2022\u25CF\u25AA\u2023\u2043\u00B7*-]|\d{1,2}[.)])(?=\s)/u;

/** A blank line, a bullet on a new line, or a line that was ended short before a capital or after a full stop. */
export function endsForCertain({ text, starts, ends, count }: GapView, i: number): boolean {
  if (i + 1 >= count) return true;
  const from = ends[i] as number;
  const to = starts[i + 1] as number;
  if (to === from || (to - from === 1 && text.charCodeAt(from) === 32)) return false;
  const gap = text.slice(from, Math.min(to, from + 200));
  const line = gap.indexOf('\n');
  if (line < 0) return gap.includes('\u2029') || gap.includes('\f');
  if (gap.indexOf('\n', line + 1) >= 0) return true;
  const next = text.slice(to, to + 5);
  if (bullet.test(next)) return true;
  const lineStart = text.lastIndexOf('\n', from - 1);
  const lineLength = from - lineStart - 1;
  if (/[.!?\u201D"]/.test(text.charAt(from - 1))) return lineLength < shortLine;
  return lineLength < shortLine && !/^\p{Ll}/u.test(next);
}
