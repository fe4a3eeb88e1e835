import { describe, expect, test } from 'vitest';
import { event, outlet, run, said, samplePage, somebody, speaker, thirty } from './sample.fixture.ts';

const told = (text: string, more: Parameters<typeof run>[1] = {}) => {
  const page = samplePage(text);
  return run(page, more).claims.map(({ key, polarity, by, value }) => [key.kind, polarity, by, value]);
};

describe("deeds in the dossier's own words", () => {
  test('a listed verb with a listed object tells a deed that the reader did not see', () => {
    expect(told('The captives were freed on the coast.')).toEqual([['performance', 'for', 'wire-a', undefined]]);
    const page = samplePage('The North freed 30 captives.');
    expect(told(page.text, { amounts: [thirty(page, '30')] })).toEqual([['performance', 'for', 'wire-a', [30, 30]]]);
  });

  test('what somebody says is theirs', () => {
    const page = samplePage('The captives were freed, Carl Dahl said.');
    const statement = said(page, 's1', 'The captives were freed', [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })]);
    expect(told(page.text, { statements: [statement] })).toEqual([['performance', 'for', 'south', undefined]]);
  });

  test.each([
    ['The North set 30 captives free.', 'for'],
    ['30 captives walked free.', 'for'],
    ['The captives did not walk free.', 'against'],
  ])('"%s" is a common turn of phrase for a release, %s it', (text, polarity) => {
    expect(told(text)).toEqual([['performance', polarity, 'wire-a', undefined]]);
  });

  test('"had" inside what is said is the older tense of the telling', () => {
    const page = samplePage('Carl Dahl said that no captives had walked free.');
    const statement = said(page, 's1', 'no captives had walked free', [
      outlet('Wire A', 'wire-a'),
      speaker('Carl Dahl', { actor: 'carl' }),
    ]);
    expect(told(page.text, { statements: [statement] })).toEqual([['performance', 'against', 'south', undefined]]);
  });

  test.each([
    'Months have gone by since captives were freed.',
    'The captives will be freed.',
    'The North wants captives freed.',
    'If captives were freed, talks could begin.',
    'Guards who freed captives were praised.',
    'The captives had been freed.',
    'The North freed the road, and captives watched.',
  ])('"%s" tells of none', (text) => {
    expect(told(text).filter(([kind]) => kind === 'performance')).toEqual([]);
  });
});

describe('deeds told through another verb', () => {
  test('who is accused of having done it did it, by the word of the one who accuses', () => {
    const page = samplePage('He accused the Southern Front of having shelled the coast.');
    const attack = event(page, page.text.slice(0, -1), 'shelled', { event: 'ASSAULT', source: [somebody('He', 'north')], object: 'coast' });
    const actors = run(page, { events: [attack] }).claims.map(({ key }) => key.kind === 'act' && key.actor);
    expect(actors).toEqual(['south']);
  });
});
