import { describe, expect, test } from 'vitest';
import type { ToldClause } from '../terms/index.ts';
import { withClosingSpeakers } from './closing.ts';
import { at, outlet, run, said, samplePage, sampleReading, somebody, speaker } from './sample.fixture.ts';

const page = samplePage('The North and the South agreed to keep the pact, the mediator Carl Dahl said after the talks.');
const saying: ToldClause = {
  cue: at(page, 'said'),
  verb: 'say',
  subject: [at(page, 'the mediator Carl Dahl')],
  object: [],
  phrases: [],
  doers: [somebody('the mediator Carl Dahl', 'carl')],
  passive: false,
  tense: 'past',
  status: 'asserted',
  span: at(page, 'the mediator Carl Dahl said'),
};
const agreed = said(
  page,
  's1',
  'to keep the pact, the mediator Carl Dahl said after the talks',
  [outlet('Wire A', 'wire-a'), speaker('The North')],
  {
    cue: [at(page, 'agreed')],
  },
);
const read = (statements = [agreed]) =>
  withClosingSpeakers({ ...sampleReading(page, { statements }), clauses: [saying] }, page.text, [[0, page.text.length]]);

describe('who said it, at the end of a sentence', () => {
  test('what stands before it is told by that speaker, and stops before his name', () => {
    const { statements } = read();
    expect(statements.map(({ chain }) => chain.map(({ name }) => name))).toEqual([
      ['Wire A', 'the mediator Carl Dahl', 'The North'],
      ['Wire A', 'the mediator Carl Dahl'],
    ]);
    expect(statements.map(({ content }) => content.map(([from, to]) => page.text.slice(from, to)).join())).toEqual([
      'to keep the pact',
      'The North and the South agreed to keep the pact',
    ]);
  });

  test('a speaker whom the reader heard is left as he is', () => {
    const heard = said(page, 's2', 'The North and the South agreed to keep the pact', [outlet('Wire A'), speaker('Carl Dahl')], {
      cue: [at(page, 'said')],
    });
    expect(read([heard]).statements).toEqual([heard]);
  });
});

describe('turns of phrase', () => {
  const act = (text: string, verb: string) => {
    const told = samplePage(text);
    const [start] = at(told, verb);
    const events = [
      {
        id: 'e1',
        event: 'ASSAULT' as const,
        mode: null,
        source: [somebody('The South', 'south')],
        target: [somebody('the North', 'north')],
        status: 'asserted' as const,
        span: [0, told.text.length - 1] as [number, number],
        cue: [start, start + verb.length] as [number, number],
        confidence: 0.9,
      },
    ];
    return run(told, { events }).claims.filter(({ key }) => key.kind === 'act').length;
  };

  test('"struck a deal" and "struck it off the list" tell of no attack', () => {
    expect([
      act('The South struck a new deal with the North.', 'struck'),
      act('The South struck the North off the list of its foes.', 'struck'),
      act('The South struck the North at dawn.', 'struck'),
    ]).toEqual([0, 0, 1]);
  });
});
