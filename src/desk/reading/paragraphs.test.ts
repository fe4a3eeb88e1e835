import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const cut = (text: string): string[] => paragraphsOf(text).map(([from, to]) => text.slice(from, to));

it('blank lines part paragraphs, and lines broken by hand stay together', () => {
  expect(cut('One line\nbroken by hand.\n\nAnother.\n')).toEqual(['One line\nbroken by hand.', 'Another.']);
});

it('where lines are longer than a hand breaks them, each is a paragraph', () => {
  const long = 'word '.repeat(40).trim();
  expect(cut(`A headline\n${long}\n${long}`)).toEqual(['A headline', long, long]);
});

it('a paragraph without end is cut behind a sentence, never inside what somebody says', () => {
  const sentence = 'The council met the mission on the hill. ';
  const text = sentence.repeat(60).trim();
  const parts = paragraphsOf(text);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map(([from, to]) => text.slice(from, to)).join('')).toBe(text);
  expect(paragraphsOf(text, [[0, text.length]])).toHaveLength(1);
});

it('an empty page has none', () => {
  expect(cut(' \n ')).toEqual([]);
});
