import { expect, it } from 'vitest';
import { normaliseForm } from './normal.ts';

it.each([
  ['n’t', "n't"],
  ['“', '"'],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['agree\u00ADment', 'agreement'],
  ['cafe\u0301', 'café'],
  ['…', '...'],
  ['\u00AD', '\u00AD'],
  ['\ud800', '\ud800'],
])('makes %j plain', (form, plain) => {
  expect(normaliseForm(form)).toBe(plain);
});
