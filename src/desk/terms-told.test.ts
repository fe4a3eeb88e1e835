import { expect, it } from 'vitest';
import type { Page, PositionTaken, Reading, Undertaking } from '../terms/index.ts';
import { termsTold } from './terms-told.ts';

const text = 'Up to 40 men will be freed by Friday if the road opens, in return for ten trucks.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const page = { text } as Page;
const reading = { times: [{ text: 'Friday' }], amounts: [{ text: 'Up to 40 men' }] } as Reading;

it('an undertaking tells how much, by when, on which condition and for what, in the words of the page', () => {
  const told = { force: 'will', amount: 0, deadline: 0, condition: at('if the road opens'), exchange: at('ten trucks') } as Undertaking;
  expect(termsTold(page, reading, told)).toEqual([
    ['how much', 'Up to 40 men'],
    ['due', 'Friday'],
    ['condition', 'if the road opens'],
    ['in return for', 'ten trucks'],
  ]);
});

it('a demand tells what has to wait for it', () => {
  const told = { act: 'demand', before: at('the road opens') } as PositionTaken;
  expect(termsTold(page, reading, told)).toEqual([['before', 'the road opens']]);
});

it('what the text does not say is not told', () => {
  expect(termsTold(page, reading, { force: 'may' } as Undertaking)).toEqual([]);
});
