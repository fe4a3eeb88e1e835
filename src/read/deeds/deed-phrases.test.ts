import { expect, it } from 'vitest';
import { wholePhrase } from './deed-phrases.ts';
import { pipeline } from '../sample.fixture.ts';
import { openTree } from '../words/word-tree.ts';
import { findWords } from '../words/words.ts';

const whole = (text: string, piece: string): string => {
  const words = findWords(pipeline.analyse(text));
  const [first = ''] = piece.split(' ');
  const from = words.findIndex((word) => word.text === first);
  const range = wholePhrase(openTree(words), { from, to: from + piece.split(' ').length });
  return text.slice(words[range.from]?.start, words[range.to - 1]?.end);
};

it.each([
  ['Northland Secretary of State Adil Marun met the envoy.', 'Secretary', 'Northland Secretary of State Adil Marun'],
  ['The Lowland Area Cooperation (LAC) forum agreed to meet.', 'forum', 'Lowland Area Cooperation (LAC) forum'],
  ['He was indicted by the Northland war crimes court.', 'Northland', 'Northland war crimes court'],
  ['On Tuesday Lowland sent troops.', 'Lowland', 'Lowland'],
  ['A group of hill leaders left the city.', 'A group of hill leaders', 'hill leaders'],
])('%s', (text, piece, expected) => {
  expect(whole(text, piece)).toBe(expected);
});
