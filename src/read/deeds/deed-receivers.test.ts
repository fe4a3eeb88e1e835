import { expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
const first = (text: string): [string, string, string] => {
  const [event] = read(samplePage(text)).events;
  const names = (people: readonly { text: string }[] | undefined): string => people?.map(({ text: words }) => words).join(' + ') ?? '';
  return [event?.event ?? '', names(event?.source), names(event?.target)];
};

it.each([
  ['Northland accused the Lowland army of mass arrests.', 'ACCUSE', 'Northland', 'the Lowland army'],
  ['Northland complained to the council about two Lowland air raids.', 'ACCUSE', 'Northland', 'Lowland'],
  [
    'The Northern government has paid compensation to 67 elderly Lowland nationals.',
    'RETREAT',
    'The Northern government',
    'elderly Lowland nationals',
  ],
  ['The River Front condemned the bombing of a school.', 'ACCUSE', 'The River Front', 'the bombing of a school'],
  ['Northland withdrew some of its forces from Lowland on Monday.', 'RETREAT', 'Northland', 'Lowland'],
  ['Northland threatened to strike unless Lowland withdraws.', 'THREATEN', 'Northland', 'Lowland'],
  ['Northland agreed to send 400 soldiers to Lowland.', 'AGREE', 'Northland', 'Lowland'],
])('%s', (text, ...expected) => {
  expect(first(text)).toEqual(expected);
});

it('two agreements told one by one are two signings, each with its partner and what it is about', () => {
  const text =
    'Northland signed two agreements – one with the River Front, offering to withdraw its troops, and another with the Northern government, about the ferries.';
  const { events, undertakings } = read(samplePage(text));
  const signed = events.filter(({ event }) => event === 'SUPPORT');
  expect(signed.map(({ source, target, about }) => [source[0]?.text, target.map((who) => who.text), text.slice(...(about ?? []))])).toEqual(
    [
      ['Northland', ['the River Front'], 'offering to withdraw its troops'],
      ['Northland', ['the Northern government'], 'the ferries'],
    ],
  );
  expect(undertakings[0]?.beneficiary?.text).toBe('the River Front');
});

it('what is given in return is no target, and the accord that calls for it asks for nothing itself', () => {
  const { events } = read(samplePage('The agreement called for up to 50 prisoners to be released in exchange for 20 captives.'));
  const released = events.find(({ event }) => event === 'RETREAT');
  expect([released?.object, released?.source, released?.target, released?.status]).toEqual(['prisoners', [], [], 'planned']);
  expect(events.filter(({ event }) => event === 'REQUEST')).toEqual([]);
});

it('"it" is the subject of the clause that its own hangs on, not the speaker', () => {
  const text = 'Adil Marun said that the River Front has resumed attacks, though it will not attack Northland.';
  expect(read(samplePage(text)).events.map(({ source }) => source.map(({ actor }) => actor))).toEqual([['river-front'], ['river-front']]);
});
