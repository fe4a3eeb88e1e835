import { describe, expect, it } from 'vitest';
import { openReader } from '../reader.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const reader = openReader({ pipeline, actors });
const owed = (text: string) => {
  const { undertakings, times } = reader.read(samplePage(text));
  return undertakings.map(({ obligor, force, object, deadline, condition, event }) => ({
    who: obligor?.text,
    force,
    object,
    ...(event === undefined ? {} : { event }),
    ...(deadline === undefined ? {} : { by: times[deadline]?.value }),
    ...(condition === undefined ? {} : { if: text.slice(...condition) }),
  }));
};

describe('what somebody is told to owe', () => {
  it('is kept though no deed of the lexicon names it', () => {
    expect(owed('The River Front pledged to mend the canal by March 10.')).toEqual([
      { who: 'The River Front', force: 'will', object: 'canal', by: '2020-03-10' },
    ]);
  });
  it('is found behind "must" though the tagger takes its verb for a noun', () => {
    expect(owed('Under the paper signed in Southport, both sides must halt attacks until March 29.')).toMatchObject([
      { who: 'both sides', force: 'must', by: '2020-03-29' },
    ]);
  });
  it('has what it waits for as its condition, a deed that must come first among it', () => {
    expect(owed('Another 14,000 fighters must hand over their weapons before the parliament is elected.')).toMatchObject([
      { who: 'Another 14,000 fighters', force: 'must', if: 'before the parliament is elected' },
    ]);
  });
  it('is neither what one must be or remember, nor what nobody in particular must do', () => {
    expect(owed('The River Front must be patient. We must remember the dead. The weather must change.')).toEqual([]);
  });
  it('is no promise that is told to have been denied', () => {
    expect(owed('Adil Marun denied that Northland had promised to mend the canal.')).toEqual([]);
  });
  it('may be to leave something undone', () => {
    const { undertakings } = reader.read(samplePage('Northland must not obstruct the supply of monks.'));
    expect(undertakings).toMatchObject([{ force: 'must', refrains: true, obligor: { text: 'Northland' } }]);
  });
  it('binds whom an order names, not who gives it, and no day', () => {
    expect(owed('The court ordered Northland on Monday to pull its troops out of the zone.')).toMatchObject([
      { who: 'Northland', force: 'must' },
    ]);
    expect(owed('Up to 300 prisoners will be freed by the end of the year.')).toMatchObject([{ who: undefined, force: 'will' }]);
  });
  it('is not what a deed is for, nor which one is meant', () => {
    expect(owed('Northland sent troops into the strip to reopen a road.')).toEqual([]);
    expect(owed('Talks which the envoy is to host were put off.')).toEqual([]);
  });
  it('is heard where the verb looks like a noun, and where somebody is committed to doing it', () => {
    expect(owed('The River Front has pledged to hand over 300 rifles.')).toMatchObject([{ who: 'The River Front', event: 'RETREAT' }]);
    expect(owed('Northland undertook to release ten men.')).toMatchObject([{ who: 'Northland', event: 'RETREAT' }]);
    expect(owed('Each side is to free 20 captives by March 10.')).toMatchObject([{ who: 'Each side', event: 'RETREAT', by: '2020-03-10' }]);
    expect(owed('Both sides committed themselves to exchanging all prisoners.')).toMatchObject([{ who: 'Both sides', event: 'RETREAT' }]);
    expect(owed('Adil Marun went to work.')).toEqual([]);
  });
  it('is to leave a deed undone where somebody vowed not to do it', () => {
    const { undertakings, events } = reader.read(samplePage('Northland vowed not to attack the town.'));
    expect(undertakings).toMatchObject([{ event: 'ASSAULT', refrains: true, obligor: { text: 'Northland' } }]);
    expect(events.map(({ status }) => status)).toEqual(['denied']);
  });
  it('is heard in what is told of it, with its term', () => {
    expect(owed('Adil Marun said that the lists would be published by March 10.')).toMatchObject([{ who: undefined, by: '2020-03-10' }]);
  });
  it('waits for what its own clause names, and is due when that says', () => {
    expect(
      owed('Both sides must halt troop movements until March 31, and Northland is to reopen the road within 14 days of the first release.'),
    ).toMatchObject([
      { who: 'Both sides', by: '2020-03-31' },
      { who: 'Northland', by: 'P14D' },
    ]);
  });
});

describe('what binds nobody', () => {
  it.each([
    'The next session will be held on March 20.',
    'It was to have taken place last week.',
    'The River Front will consider the agreement void, Adil Marun said.',
    'The truce, which was to expire at midnight, was extended.',
  ])('%s', (text) => {
    expect(owed(text)).toEqual([]);
  });
  it('what begins is nobody who owes it, and the month between commas is not its term', () => {
    expect(owed('Disarmament, which had been due in June, would start within ten days, Adil Marun said.')).toMatchObject([
      { who: undefined, event: 'RETREAT', by: 'P10D' },
    ]);
  });
  it('the day of a promise lies ahead', () => {
    expect(owed('Adil Marun promised to free two men before Friday.')).toMatchObject([{ by: '2020-03-06' }]);
  });
});

describe('what one has a time for', () => {
  it.each([
    ['The River Front has until March 20 to submit its list.', { who: 'The River Front', force: 'must', by: '2020-03-20' }],
    ['The River Front has fifteen days to leave the palace.', { who: 'The River Front', force: 'must' }],
  ])('%s', (text, expected) => {
    expect(owed(text)).toMatchObject([expected]);
  });
  it('a vow to fight is no debt, and "now" no term', () => {
    expect(owed('The River Front has vowed to fight on.')).toEqual([]);
    expect(owed('The River Front will now form a party.')[0]?.by).toBeUndefined();
  });
});
