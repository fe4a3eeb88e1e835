import { describe, expect, test } from 'vitest';
import { event, outlet, run, said, samplePage, somebody, speaker, tuesday } from './sample.fixture.ts';

const attack = { event: 'ASSAULT' as const, source: [somebody('The South', 'south')] };

describe('one deed in several clauses', () => {
  test('the later verbs of one sentence, doer, day and place tell what the deed did', () => {
    const page = samplePage('The South attacked a village on Tuesday, killed two people and wounded four.');
    const events = ['attacked', 'killed', 'wounded'].map((cue) =>
      event(page, 'The South attacked a village on Tuesday, killed two people and wounded four', cue, { ...attack, time: 0 }),
    );
    expect(run(page, { events, times: [tuesday(page, 'on Tuesday')] }).claims).toHaveLength(1);
  });

  test('"the shell" is the one that hit on Tuesday, in the place where it did', () => {
    const page = samplePage('A shell hit a house on the coast on Tuesday. The South fired the shell, Ada Berg said.');
    const hit = event(page, 'A shell hit a house on the coast', 'hit', { event: 'ASSAULT', place: 'the coast', time: 0 });
    const fired = event(page, 'The South fired the shell', 'fired', { ...attack, within: 's1' });
    const statement = said(page, 's1', 'The South fired the shell', [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })]);
    const { claims } = run(page, { statements: [statement], events: [hit, fired], times: [tuesday(page, 'on Tuesday')] });
    expect(claims).toMatchObject([{ by: 'north', key: { tags: { place: ['the-coast'] } } }]);
    expect(claims[0]?.when[0]).toBe('2020-03-03T00:00:00Z');
  });

  test('that nobody saw an attack for two months is no denial; that the accused denies one is', () => {
    const page = samplePage(
      'No attacks by the South were seen for two months, watchers say. Carl Dahl said the South had attacked nobody.',
    );
    const months = { start: 0, end: 2, text: 'two months', type: 'DURATION' as const, value: 'P2M' };
    const none = event(page, 'No attacks by the South', 'attacks', { ...attack, status: 'denied', time: 0 });
    const own = event(page, 'the South had attacked nobody', 'attacked', { ...attack, status: 'denied', within: 's1' });
    const statement = said(page, 's1', 'the South had attacked nobody', [
      outlet('Wire A', 'wire-a'),
      speaker('Carl Dahl', { actor: 'carl' }),
    ]);
    expect(run(page, { events: [none], times: [months] }).claims).toEqual([]);
    expect(run(page, { statements: [statement], events: [own] }).claims).toMatchObject([{ polarity: 'against', by: 'south' }]);
  });
});
