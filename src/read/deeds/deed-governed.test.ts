import { expect, it } from 'vitest';
import { openReader } from '../reader.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
const told = (text: string) => read(samplePage(text)).events.map(({ event, status, coded }) => [event, status, coded?.event]);

it('a promise of a deed is that deed, coded as the promise', () => {
  expect(told('Northland pledged to withdraw its troops from Lowland.')).toEqual([['RETREAT', 'planned', 'AGREE']]);
});

it('a promise of what the lexicon does not hold stays a promise', () => {
  expect(told('Northland promised Lowland a bridge.')).toEqual([['AGREE', 'asserted', undefined]]);
});

it('to want no war asks for nothing', () => {
  expect(told('Northland does not want war.')).toEqual([]);
});

it('who wants prisoners released does not ask the prisoners', () => {
  const { events } = read(samplePage('Northland wants the prisoners released.'));
  expect(events.find(({ event }) => event === 'REQUEST')?.target).toEqual([]);
});

it('a truce that broke down was broken by nobody who is named, and concerns its two sides', () => {
  const { events } = read(samplePage('The truce agreement between Northland and Lowland broke down.'));
  expect(events.map(({ event, source, target, object }) => [event, source, target.map(({ text }) => text), object])).toEqual([
    ['REJECT', [], ['Northland', 'Lowland'], 'agreement'],
  ]);
});

it('a day after a truce broke down dates the breakdown by the day before', () => {
  const page = samplePage('On Tuesday Northland attacked a village, a day after the truce broke down.', {
    published: '2024-05-16T12:00:00Z',
  });
  const { events, times } = read(page);
  const broken = events.find(({ event }) => event === 'REJECT');
  expect([broken?.status, times[broken?.time ?? -1]?.from?.slice(0, 10)]).toEqual(['asserted', '2024-05-13']);
});

it('not to attack is taken on as much as to withdraw', () => {
  const { undertakings } = read(samplePage('Northland will not attack Lowland.'));
  expect(undertakings.map(({ force, refrains, obligor, event }) => [force, refrains, obligor?.text, event])).toEqual([
    ['will', true, 'Northland', 'ASSAULT'],
  ]);
});

it('who is checking whether a thing happened doubts it', () => {
  const page = samplePage(
    'Northland said it was checking whether the truce had ended. Lowland said the army was “checking if the road was shut”.',
  );
  expect(read(page).statements.map(({ act }) => act)).toEqual(['doubt', 'doubt']);
});
