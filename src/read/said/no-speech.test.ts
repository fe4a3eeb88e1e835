// Words of saying by which nobody speaks, and reasons that look like speakers.
import { describe, expect, it } from 'vitest';
import { spoken } from './speakers.fixture.ts';

describe('what is announced, traded or seen', () => {
  it.each(['Fars Air has ordered 60 jets from two makers.', 'US stocks see a 9% drop before a recovery.'])('says nothing: %s', (text) => {
    expect(spoken(text)).toEqual([]);
  });
  it.each([
    'The deal was announced during a forum that the governor had set up to show it.',
    'The brothers’ names are announced to be changed to Adler and Brandt.',
  ])('is not what speaks: %s', (text) => {
    expect(spoken(text).join()).not.toMatch(/^The \w+(?:’ names)? \(/u);
  });
  it('says something where somebody commands or holds a view', () => {
    expect(spoken('The court ordered 60 planes to land.').join()).toMatch(/^The court \(order\)/u);
    expect(spoken('Rebels see the talks as a trap.')).toEqual(['Rebels (say): the talks as a trap']);
  });
});

describe('"citing"', () => {
  it('gives the reason of whoever speaks where what is cited could not', () => {
    expect(spoken('The office called for a new tender, citing major flaws in the process.')).toEqual([
      'The office (demand): a new tender',
      'The office (say): major flaws in the process',
    ]);
  });
  it('names another speaker where it could', () => {
    expect(spoken('The paper reported the deal on Monday, citing two officials.').at(-1)).toMatch(/two officials/u);
  });
});

describe('an act', () => {
  it('is announced by an announcement, whatever is announced', () => {
    expect(spoken('The ministry’s announcement that it would buy bad loans came on Sunday.')[0]).toMatch(/\(announce\)/u);
  });
  it('is no promise where others will do it for the speaker', () => {
    expect(spoken('The firm said that it will be compensated by the state.')[0]).toMatch(/\(say\)/u);
    expect(spoken('The firm said that it will compensate the state.')[0]).toMatch(/\(promise\)/u);
  });
});
