import { describe, expect, it } from 'vitest';
import { openReader } from '../reader.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const reader = openReader({ pipeline, actors });
const told = (text: string) =>
  reader
    .read(samplePage(text))
    .events.map(({ event, status, source, target }) => [
      event,
      status,
      source.map((who) => who.text).join(' + '),
      target.map((who) => who.text).join(' + '),
    ]);
const types = (text: string) => told(text).map(([event]) => event);

describe('a deed in plain words', () => {
  it.each([
    ['The government gave an assurance that the road was safe.', 'AGREE'],
    ['The rebels ignored the ultimatum.', 'REJECT'],
    ['The rebels missed the deadline.', 'REJECT'],
    ['Rebels set the town hall on fire.', 'ASSAULT'],
    ['Heavy fighting broke out near the river.', 'ASSAULT'],
    ['The army abandoned its outpost above the river.', 'RETREAT'],
    ['Both sides refrained from air strikes.', 'RETREAT'],
    ['The soldiers robbed the villagers.', 'COERCE'],
    ['The army moved guns towards the river.', 'MOBILIZE'],
    ['Forty per cent of the fighters have left.', 'RETREAT'],
    ['The parties restored the ceasefire on Monday.', 'RETREAT'],
    ['The general admitted responsibility for the mistake.', 'CONCEDE'],
  ])('is read: %s', (text, type) => {
    expect(types(text)).toContain(type);
  });
  it('has who gives as its source where somebody is told to have received', () => {
    expect(told('The families received flour from the ministry.')).toMatchObject([['AID', 'asserted', 'the ministry', 'The families']]);
  });
  it.each([
    'The deal was killed by the ministry.',
    'The shares fell but closed at 8,962 points.',
    'The left wing struck the side of the hangar.',
    'The insurgents have gone back to drinking tea.',
  ])('is none in a figure of speech or of a thing: %s', (text) => {
    expect(types(text)).toEqual([]);
  });
  it('is that of whoever the sentence goes on with, and of those whom a relative clause tells apart', () => {
    expect(told('Adil Marun, who had called them gangs, welcomed the news.').find(([event]) => event === 'SUPPORT')?.[2]).toBe(
      'Adil Marun',
    );
    expect(told('None of the men who held the bridge would be arrested.')).toMatchObject([['COERCE', 'denied', '', 'the men']]);
    expect(told('The rebels, not the army, released the prisoners.')[0]?.[2]).toBe('The rebels');
  });
  it('knows a holder of an office by the name behind it', () => {
    const text = 'Adil Marun arrived on Monday. The President of Northland Marun freed 20 soldiers.';
    const { events, entities } = reader.read(samplePage(text));
    const freed = events.find(({ mode }) => mode === 'release');
    expect(entities.find(({ id }) => id === freed?.source[0]?.entity)?.name).toBe('Adil Marun');
  });
  it('has no place for whom it is done to', () => {
    expect(told('The rebels freed 20 soldiers in Northland.')).toMatchObject([['RETREAT', 'asserted', 'The rebels', '']]);
  });
});
