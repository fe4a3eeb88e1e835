import { describe, expect, test } from 'vitest';
import { at, event, outlet, run, said, samplePage, somebody, speaker, thirty, tuesday } from './sample.fixture.ts';

const release = (text: string, more: object = {}) => {
  const page = samplePage(`${text}.`);
  return {
    page,
    deed: event(page, text, 'freed', { event: 'RETREAT', mode: 'release', source: [somebody('The North', 'north')], ...more }),
  };
};

describe('deeds that name nothing, or something else, that they are done to', () => {
  test('who owes captives and frees hostages has freed what he owes', () => {
    const { page, deed } = release('The North freed 30 hostages on the coast', { object: 'hostages', amount: 0 });
    const amounts = [thirty(page, '30 hostages', { unit: 'prisoners' })];
    expect(run(page, { events: [deed], amounts }).claims).toMatchObject([{ key: { commitment: 'pact/release' }, value: [30, 30] }]);
  });

  test('"has not freed anyone" denies it, since there was a promise', () => {
    const { page, deed } = release('The North has not freed anyone', { status: 'denied' });
    expect(run(page, { events: [deed] }).claims).toMatchObject([
      { key: { commitment: 'pact/release' }, polarity: 'against', when: ['2020-02-01T00:00:00Z', '2020-03-05T12:00:00Z'] },
    ]);
  });

  test('a deed by somebody who owes none of it, or done to a thing, is nothing', () => {
    const other = release('The South freed hostages', { source: [somebody('The South', 'south')], object: 'hostages' });
    expect(run(other.page, { events: [other.deed] }).claims).toEqual([]);
    const thing = release('The North freed the road', { object: 'road' });
    expect(run(thing.page, { events: [thing.deed] }).claims).toEqual([]);
  });

  test('"the first time that" is a remark, not a second telling', () => {
    const page = samplePage('It was the first time that the North freed captives.');
    const deed = event(page, 'the North freed captives', 'freed', {
      event: 'RETREAT',
      mode: 'release',
      source: [somebody('the North', 'north')],
      object: 'captives',
    });
    expect(run(page, { events: [deed] }).claims).toEqual([]);
  });
});

describe('commitments told by their names', () => {
  const told = (text: string) => run(samplePage(text), {}).claims.map(({ key, polarity, by }) => [key.kind, polarity, by]);

  test.each([
    ['The prisoner release was completed on the coast.', 'for'],
    ['The prisoner release was not finished.', 'against'],
    ['The peace talks between the two sides ended without a result.', 'for'],
    ['No harbour talks were held.', 'against'],
  ])('"%s" is a claim %s', (text, polarity) => {
    expect(told(text)).toEqual([['performance', polarity, 'wire-a']]);
  });

  test.each([
    'The prisoner release will be completed.',
    'If the prisoner release is finished, talks begin.',
    'The prisoner release was planned.',
  ])('"%s" is none', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('sums and times of speaking', () => {
  test('"that makes 30 in all" is a total of what was told before', () => {
    const page = samplePage('The North freed two captives. That makes 30 in all.');
    const { claims } = run(page, { amounts: [thirty(page, '30')] });
    expect(claims.map(({ key, value }) => [key.kind, value])).toEqual([
      ['performance', undefined],
      ['total', [30, 30]],
    ]);
    expect(run(samplePage('That makes 30 in all.'), { amounts: [thirty(samplePage('That makes 30 in all.'), '30')] }).claims).toEqual([]);
  });

  test('a count without a date is as of when it was said, and so is what the same speaker adds', () => {
    const page = samplePage(
      'The North has freed 30 captives, Ada Berg said on Tuesday. It was one village, she said. The captives were freed at sea, she said.',
    );
    const chain = [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })];
    const first = said(page, 's1', 'The North has freed 30 captives', chain, { cue: [at(page, 'said')] });
    const last = said(page, 's3', 'The captives were freed at sea', chain, { cue: [at(page, 'she said')] });
    const { claims } = run(page, {
      statements: [first, last],
      times: [tuesday(page, 'on Tuesday')],
      amounts: [thirty(page, '30')],
    });
    expect(claims.map(({ key, when }) => [key.kind, when[1]?.slice(0, 10)])).toEqual([
      ['total', '2020-03-03'],
      ['performance', '2020-03-03'],
    ]);
  });
});
