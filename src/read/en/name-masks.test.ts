import { expect, it } from 'vitest';
import { kindsKnown, maskNames } from './name-masks.ts';
import { column, openWords, width } from './words.ts';

const words = openWords();
const lowerOf = (form: string): number => words.rows[words.intern(form) * width + column.lower] as number;
const lexicon = {
  common: new Set(['the', 'said', 'council', 'march', 'villagers'].map(lowerOf)),
  named: new Map([
    [lowerOf('Ruritania'), 4],
    [lowerOf('Ruritanian'), 8],
    [lowerOf('Anna'), 1],
  ]),
};
/** What is looked at for each word: equal numbers are equal to tagger and parser. */
const looksLike = (sentence: string, known?: Uint8Array): number[] => {
  const ids = Int32Array.from(sentence.split(' '), (form) => words.intern(form));
  const masked = new Int32Array(ids.length);
  maskNames(words, ids, [0, ids.length], lexicon, known, masked);
  return [...masked];
};

it('a name is looked at as its kind and outline, so that another of both is the same', () => {
  expect(looksLike('the council said Ostrava would answer')).toEqual(looksLike('the council said Pardubice would answer'));
  expect(looksLike('the council said Ostrava would answer')).not.toEqual(looksLike('the council said OPEC would answer'));
  expect(looksLike('the council said Ruritania would answer')).not.toEqual(looksLike('the council said Ostrava would answer'));
});

it('words of the language stay what they are: inside a sentence, in the calendar, and at the beginning unless they are known names', () => {
  const plain = (sentence: string): number[] => sentence.split(' ').map((form) => words.intern(form));
  for (const sentence of ['the Council said so', 'the council said March would do', 'Peacekeepers said so'])
    expect(looksLike(sentence)).toEqual(plain(sentence));
  expect(looksLike('Ruritanian villagers said so')[0]).not.toBe(words.intern('Ruritanian'));
});

it('a name known beforehand is masked wherever it stands', () => {
  const naming = { entry: 'actor/x', use: 'name', kind: 'armed-group', cased: 'Velari', exact: false } as const;
  const kinds = kindsKnown([{ from: 0, to: 1, namings: [naming] }], 3);
  expect(looksLike('Velari said so', kinds)).toEqual(looksLike('Morvan said so', kinds));
  expect(looksLike('Velari said so', kinds)).not.toEqual(looksLike('Velari said so'));
});
