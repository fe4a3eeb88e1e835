import { describe, expect, test } from 'vitest';
import type { TimeExpression } from '../terms/index.ts';
import { at, outlet, position, run, said, samplePage, somebody, speaker, thirty, tuesday, utterances } from './sample.fixture.ts';

describe('orders of things', () => {
  test.each([
    ['The North will not free any captives before peace talks begin', 'ada', 'talks-first'],
    ['no captives would be released until the harbour talks have started', 'ada', 'talks-first'],
    ['the prisoner release cannot be a precondition for the peace talks', 'ada', 'talks-first'],
    ['captives must be released before the peace talks begin', 'carl', 'release-first'],
    ['there will be no peace talks unless 300 captives are freed', 'carl', 'release-first'],
    ['no prisoners can go before the negotiations', 'ada', 'talks-first'],
    ['all 300 captives must be freed first', 'carl', 'release-first'],
  ])('"%s" upholds the demand of its party', (words, who, demand) => {
    const page = samplePage(`She said: ${words}.`);
    const found = utterances(page, { statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('X', { actor: who })])] });
    expect(found.filter(([, act]) => act === 'demand')).toEqual([[who === 'ada' ? 'north' : 'south', 'demand', demand, 'wire-a', '']]);
  });

  test.each([
    ['captives were released before the peace talks began', 'ada'],
    ['The North will free captives before peace talks begin', 'ada'],
    ['captives must be released before the peace talks begin', 'two'],
    ['there is no news of captives', 'carl'],
  ])('"%s" said by %s upholds nothing', (words, who) => {
    const page = samplePage(`She said: ${words}.`);
    const found = utterances(page, { statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('X', { actor: who })])] });
    expect(found.filter(([kind]) => kind !== 'performance')).toEqual([]);
  });

  test('"no more than 100 until talks" is a limit, not a demand', () => {
    const words = 'The North will not free more than 100 captives until the peace talks begin';
    const page = samplePage(`${words}, Ada Berg said.`);
    const statement = said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })]);
    expect(utterances(page, { statements: [statement] })).toEqual([['north', 'limit', 'hundred', 'wire-a', '']]);
  });

  test('a dropped demand is not upheld by the words that tell what it was', () => {
    const page = samplePage('Carl Dahl dropped his demand that 300 captives be freed before peace talks begin.');
    const chain = [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })];
    const statement = said(page, 's1', '300 captives be freed before peace talks begin', chain, { act: 'demand' });
    const drop = position(page, 'drop', 'his demand', { holder: somebody('Carl Dahl') });
    expect(utterances(page, { statements: [statement], positions: [drop] })).toEqual([['south', 'drop', 'release-first', 'wire-a', '']]);
  });

  test('nor by somebody who says that it was dropped', () => {
    const page = samplePage('Bo Lind said that Carl Dahl had dropped his demand that captives be freed before peace talks begin.');
    const chain = [outlet('Wire A', 'wire-a'), speaker('Bo Lind', { actor: 'carl' })];
    const statement = said(page, 's1', 'Carl Dahl had dropped his demand that captives be freed before peace talks begin', chain);
    const drop = position(page, 'drop', 'his demand', { holder: somebody('Carl Dahl'), within: statement.id });
    expect(utterances(page, { statements: [statement], positions: [drop] })).toEqual([['south', 'drop', 'release-first', 'wire-a', '']]);
  });

  test('what was said "until this week" is upheld no longer', () => {
    const page = samplePage('Until this week Ada Berg had said that no captives would be freed before peace talks.');
    const chain = [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })];
    const statement = said(page, 's1', 'no captives would be freed before peace talks', chain, { cue: [at(page, 'said')] });
    const week = { ...tuesday(page, 'this week'), relation: 'until' as const };
    expect(utterances(page, { statements: [statement], times: [week] })).toEqual([]);
  });

  test('who shares a sentence does not get the words of the other', () => {
    const page = samplePage('Ada Berg rejected the release, but Carl Dahl wants captives freed before peace talks begin.');
    const wire = outlet('Wire A', 'wire-a');
    const statements = [
      said(page, 's1', 'the release', [wire, speaker('Ada Berg', { actor: 'ada' })], { act: 'reject' }),
      said(page, 's2', 'captives freed before peace talks begin', [wire, speaker('Carl Dahl', { actor: 'carl' })], { act: 'demand' }),
    ];
    expect(utterances(page, { statements })).toEqual([['south', 'demand', 'release-first', 'wire-a', '']]);
  });

  test('what a party "had said" is not news of the day: without a date it makes no claim', () => {
    const told = (text: string, times: TimeExpression[] = []) => {
      const page = samplePage(text);
      return run(page, {
        times,
        statements: [
          said(
            page,
            's1',
            'no captives would be freed before peace talks',
            [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })],
            { cue: [at(page, 'said')] },
          ),
        ],
      }).claims.map(({ when }) => when[0]);
    };
    expect(told('Until then Ada Berg had said that no captives would be freed before peace talks.')).toEqual([]);
    expect(told('Ada Berg said that no captives would be freed before peace talks.')).toEqual(['2020-03-05T00:00:00Z']);
    const dated = 'Ada Berg had said on Tuesday that no captives would be freed before peace talks.';
    expect(told(dated, [tuesday(samplePage(dated), 'on Tuesday')])).toEqual(['2020-03-03T00:00:00Z']);
  });

  test('a limit is found by its party, matter and figure; another figure is none', () => {
    const page = samplePage('Ada Berg said only 100 captives would be freed.');
    const limit = (high: number) =>
      run(page, {
        amounts: [thirty(page, '100', { low: null, high })],
        positions: [position(page, 'limit', '100 captives would be freed', { holder: somebody('Ada Berg', 'ada'), amount: 0 })],
      }).claims.map(({ key }) => key.kind === 'utterance' && key.about);
    expect(limit(100)).toEqual(['hundred']);
    expect(limit(90)).toEqual([]);
  });
});
