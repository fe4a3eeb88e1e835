import { expect, it } from 'vitest';
import { beginning, bothEnds, wholePhrase } from './shorten.ts';

it('what fits stays whole', () => {
  expect(beginning('two  short\nwords', 20)).toBe('two short words');
  expect(bothEnds('two short words', 20)).toBe('two short words');
});

it('what is cut ends behind a word that can end it', () => {
  expect(beginning('they would leave for the coast and the hills', 26)).toBe('they would leave …');
});

it('both ends are kept of long words', () => {
  expect(bothEnds('You are a brave people and peace is in the interest of everyone here.', 40)).toBe('You are a brave people … here.');
});

it('a phrase keeps no half of a pair, and no word at its end that leads nowhere', () => {
  expect(wholePhrase('held a call [with Baro')).toBe('held a call [with Baro]');
  expect(wholePhrase('the truce] had ended')).toBe('the truce had ended');
  expect(wholePhrase('both sides agree they')).toBe('both sides agree');
});
