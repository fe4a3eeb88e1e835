import { expect, test } from 'vitest';
import { findPhrase, stem, wordsOf } from './words.ts';

const stems = (text: string): string[] => wordsOf(text).map((word) => word.stem);

test.each([
  ['releases', 'released'],
  ['release', 'releasing'],
  ['freed', 'free'],
  ['captives', 'captive'],
  ['began', 'begin'],
  ['stopped', 'stop'],
  ['5,000', '5000'],
  ['Withdrawal', 'withdraw'],
])('"%s" and "%s" have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test('articles are passed over, and every word keeps its place in the text', () => {
  const text = 'The U.S. release of its 5,000 prisoners’ list';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['U.S.', 'release', '5,000', 'prisoners', 'list']);
});

test('a phrase is found in order, with as few words between as can be', () => {
  const words = wordsOf('the release was slow; a quick release of all captives followed');
  expect(findPhrase(words, stems('release of captives'))).toMatchObject({ gaps: 1 });
  expect(findPhrase(words, stems('captives release'))).toBeUndefined();
  expect(findPhrase(words, stems('release captives'), 0)).toBeUndefined();
  expect(findPhrase(words, [])).toBeUndefined();
});
