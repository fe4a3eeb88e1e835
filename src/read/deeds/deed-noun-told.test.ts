// Deeds that only a noun tells, though nobody is named with it.
import { expect, it } from 'vitest';
import { openReader } from '../reader.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
const told = (text: string): string[] =>
  read(samplePage(text)).events.map(({ event, status, cue }) => `${text.slice(...cue)} ${event} ${status}`);

it.each([
  ['Northland reduced its garrison after four days of talks in Port Sable.', 'talks CONSULT asserted'],
  ['The general spoke of the rain after a meeting with the mayors.', 'meeting CONSULT asserted'],
  ['Thirty policemen were hurt in clashes outside the town hall.', 'clashes ASSAULT asserted'],
  ['The market was empty during the fighting.', 'fighting ASSAULT asserted'],
  ['The ministry said talks with the drivers were under way.', 'talks CONSULT asserted'],
  ['The villagers wept after the arrest of the baker.', 'arrest COERCE asserted'],
])('%s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

it.each(['The attack helicopters are blue.', 'He has written a book about talks.', 'The meeting room has no windows.'])(
  '%s: no deed',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
