import { expect, it } from 'vitest';
import type { EventMention, Page, PositionTaken, Reading, Undertaking } from '../terms/index.ts';
import { termsTold } from './terms-told.ts';

const text = 'Up to 40 men will be freed by Friday if the road opens, in return for ten trucks.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const page = { text } as Page;
const reading = {
  times: [{ text: 'Friday' }, { text: 'a day', from: '2024-05-13T00:00:00Z', to: '2024-05-13T23:59:59Z' }],
  amounts: [{ text: 'Up to 40 men' }],
} as Reading;

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
  const told = { act: 'demand', about: at('ten trucks'), before: at('the road opens') } as PositionTaken;
  expect(termsTold(page, reading, told)).toEqual([
    ['first', 'ten trucks'],
    ['only then', 'the road opens'],
  ]);
});

it('what the text does not say is not told', () => {
  expect(termsTold(page, reading, { force: 'may' } as Undertaking)).toEqual([]);
});

it('a deed tells its day where the words only count to it, what it is about, and how often it is told', () => {
  const told = { cue: [0, 1], time: 1, about: at('ten trucks'), mentions: [at('40 men'), at('men')] } as unknown as EventMention;
  expect(termsTold(page, reading, told)).toEqual([
    ['when', 'a day (2024-05-13)'],
    ['about', 'ten trucks'],
    ['told', '2 times'],
  ]);
});
