// Deeds in the words of everyday reports, and words of the lexicon that tell none.
import { expect, it } from 'vitest';
import { openReader } from '../reader.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
const told = (text: string): string[] =>
  read(samplePage(text)).events.map(({ event, mode, status }) => `${event}${mode === null ? '' : `.${mode}`} ${status}`);

it.each([
  ['The guards turned back two journalists at the bridge.', 'COERCE.restrict asserted'],
  ['Northland set up a checkpoint at the bridge.', 'COERCE.restrict asserted'],
  ['The valley is cut off from the coast.', 'COERCE.restrict asserted'],
  ['Northland opened an offensive on Sunday.', 'ASSAULT asserted'],
  ['Rebels captured two soldiers near the river.', 'ASSAULT.abduct asserted'],
  ['Villagers handed out bread and tea.', 'AID.humanitarian asserted'],
  ['Forty sacks of rice arrived on Sunday.', 'AID.humanitarian asserted'],
  ['Both sides pledged to hold their fire.', 'RETREAT.ceasefire planned'],
  ['The two markets are to reopen.', 'RETREAT.access planned'],
  ['The truce, which took effect at noon, was welcomed.', 'RETREAT.ceasefire asserted'],
  ['The drivers packed up their tents on Sunday.', 'RETREAT.withdraw asserted'],
  ['The mines were cleared on Sunday.', 'RETREAT.disarm asserted'],
  ['Northland advised villagers to stay at home.', 'REQUEST asserted'],
  ['The council extended the mandate on Sunday.', 'AGREE asserted'],
  ['Adil Marun dismissed the report as a fairy tale.', 'ACCUSE.disapprove asserted'],
  ['Northland is ready to withdraw its troops.', 'RETREAT.withdraw planned'],
])('%s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

it.each([
  'The general declined to comment.',
  'Rain destroyed two houses in the valley.',
  'Nine people were treated in hospital.',
  'The train came an hour later than agreed.',
  'Their hopes had been met.',
])('%s: no deed', (text) => {
  expect(told(text)).toEqual([]);
});
