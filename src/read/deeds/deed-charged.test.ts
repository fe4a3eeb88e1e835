import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
const readingOf = (text: string) => read(samplePage(text));
const told = (text: string): string[] =>
  readingOf(text).events.map(({ cue, status, source }) => `${text.slice(...cue)} ${status}: ${source.map((one) => one.text).join(', ')}`);

describe('a deed that somebody is charged with', () => {
  it.each([
    ['The government charged the River Front with shelling two villages.', 'shelling asserted: the River Front'],
    ['Villagers blamed the police for killing three drivers.', 'killing asserted: the police'],
    ['Both parties accuse each other of shelling the road.', 'shelling asserted: Both parties'],
    ['The army accused the River Front of looting the port and of shelling a camp.', 'shelling asserted: the River Front'],
    ['The police accused the army of bombing a market.', 'bombing asserted: the army'],
  ])('is done by whoever is charged, in the words of whoever charges: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
    const { events, statements } = readingOf(text);
    const [charge] = statements;
    expect(events.filter(({ event }) => event !== 'ACCUSE').map(({ within }) => within)).toEqual(
      events.filter(({ event }) => event !== 'ACCUSE').map(() => charge?.id),
    );
  });
  it.each([
    ['The colonel faces charges of killing 12 prisoners.', 'killing hypothetical: The colonel'],
    ['The ministry did not accuse the River Front of attacking the convoy.', 'attacking hypothetical: the River Front'],
    ['A court cleared the colonel of killing a driver.', 'killing denied: the colonel'],
    ['Judges rejected accusations that the army had bombed a hospital.', 'bombed denied: the army'],
    ['The observers found no evidence that the army had shelled the town.', 'shelled denied: the army'],
  ])('is open or denied where nobody says that it was done: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
  it('keeps a charge of their own joined to a denial', () => {
    expect(told('The army denied that the road was shut and accused the River Front of shelling it.')).toContain(
      'shelling asserted: the River Front',
    );
  });
});

describe('a denial that only points back', () => {
  const denied = (text: string) => {
    const { events, statements } = readingOf(text);
    const names = new Map(statements.map(({ id, chain }) => [id, chain.at(-1)?.name]));
    return events.flatMap(({ cue, deniedBy }) => deniedBy?.map((id) => `${text.slice(...cue)}: ${names.get(id)}`) ?? []);
  };
  it.each([
    ['The army charged the River Front with shelling two villages. The River Front denied the charge.', ['shelling: River Front']],
    ['The prosecutor accused the colonel of abducting two teachers, which his lawyer denied.', ['abducting: his lawyer']],
    [
      'The ministry accused the River Front of looting the port and of shelling a camp. Adil Marun denied this.',
      ['looting: Adil Marun', 'shelling: Adil Marun'],
    ],
    ['Villagers said soldiers had burned four houses. The army denies it.', ['burned: The army']],
    ['The opposition accused the police of beating voters. The minister dismissed the allegations as absurd.', ['beating: The minister']],
  ])('is tied to the deed: %s', (text, expected) => {
    expect(denied(text)).toEqual(expected);
  });
  it('is tied to nothing where nobody else told of a deed, or where it says what it denies', () => {
    expect(denied('The army freed 20 men on Sunday. The minister denied this was a gift.')).toEqual([]);
    expect(denied('Adil Marun denied the report.')).toEqual([]);
  });
});
