// Puts a treebank's sentences back into running text, with the true spans of words and sentences: what the cutter learns
// from and what raw-text figures are measured against. A new paragraph is a blank line.
import type { GoldSentence } from './conllu.ts';

/** Running text and, as UTF-16 spans, its true words (null where letters changed, as in a misspelt contraction) and sentences. */
export type GoldText = {
  readonly text: string;
  readonly words: readonly (readonly [number, number] | null)[];
  readonly sentences: readonly (readonly [number, number])[];
};

/** Joins sentences as their SpaceAfter and paragraph marks say. */
export function goldText(given: readonly GoldSentence[]): GoldText {
  const pieces: string[] = [];
  let length = 0;
  let space = false;
  const write = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const words: ([number, number] | null)[] = [];
  const sentences: [number, number][] = [];
  for (const sentence of given) {
    if (length > 0) write(startsParagraph(sentence) ? '\n\n' : space ? ' ' : '');
    const start = length;
    let end = start;
    let word = 0;
    space = false;
    for (const piece of sentence.surface) {
      if (space) write(' ');
      const parts = sentence.forms.slice(word, word + piece.words);
      word += piece.words;
      let at = length;
      const whole = parts.join('') === piece.text;
      for (const part of parts) {
        words.push(whole ? [at, at + part.length] : null);
        at += part.length;
      }
      write(piece.text);
      end = length;
      space = piece.space;
    }
    sentences.push([start, end]);
  }
  return { text: pieces.join(''), words, sentences };
}

/** Whether a treebank marks a paragraph (or a document) as beginning with this sentence. */
export const startsParagraph = ({ comments }: GoldSentence): boolean =>
  ['newpar', 'newpar id', 'newdoc', 'newdoc id'].some((name) => comments.has(name));
