import { expect, test } from 'vitest';
import { durationWords, plural } from './words.ts';

test.each([
  ['P135D', '135 days'],
  ['P1D', '1 day'],
  ['-PT48H', '48 hours'],
  ['P1Y2M', '1 year and 2 months'],
  ['P0D', 'no time'],
])('%s is %s', (duration, words) => {
  expect(durationWords(duration)).toBe(words);
});

test.each([
  ['prisoner', 'prisoners'],
  ['body', 'bodies'],
  ['convoy', 'convoys'],
  ['bus', 'buses'],
  ['child', 'children'],
])('one %s, many %s', (one, many) => {
  expect(plural(one)).toBe(many);
});
