import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openReader } from './reader.ts';
import { actors, pipeline, samplePage } from './sample.fixture.ts';
import { deedSigns, statementSigns, sureOf, sureOfDeed, sureOfStatement } from './sure.ts';

const signs = fc.uniqueArray(fc.constantFrom('start', 'kind direct', 'speaker none', 'cue said', 'never met'));
const weights = fc.dictionary(
  fc.constantFrom('start', 'kind direct', 'speaker none', 'cue said'),
  fc.double({ min: -9, max: 9, noNaN: true }),
);

test('confidence is a share from 0 to 1, and a sign that speaks for it never lowers it', () => {
  fc.assert(
    fc.property(weights, signs, fc.double({ min: 0, max: 9, noNaN: true }), (table, shown, more) => {
      const sure = sureOf(table, shown);
      expect(sure).toBeGreaterThanOrEqual(0);
      expect(sure).toBeLessThanOrEqual(1);
      expect(sureOf({ ...table, better: more }, [...shown, 'better'])).toBeGreaterThanOrEqual(sure);
    }),
  );
});

test('a sign that was never weighed says nothing', () => {
  expect(sureOf({ start: 1 }, ['start', 'never met'])).toBe(sureOf({ start: 1 }, ['start']));
  expect(sureOf({}, ['start'])).toBe(0.5);
});

test('the reader is surer of a named speaker with a plain word of saying than of words that nobody is told to have said', () => {
  const text =
    'Northland will withdraw its soldiers from the valley by May, Adil Marun told reporters.\n\n“The valley belongs to those who stayed,” and the crowd sang.';
  const { statements } = openReader({ pipeline, actors }).read(samplePage(text));
  const [named, nameless] = [statements.find(({ source }) => source.length > 0), statements.find(({ source }) => source.length === 0)];
  expect(named?.confidence).toBeGreaterThan(0.8);
  expect(nameless === undefined || nameless.confidence < (named?.confidence ?? 0)).toBe(true);
});

test('every statement and deed of a page carries the confidence that its own signs give it', () => {
  const text = 'The River Front attacked a convoy on Sunday. Adil Marun said the Front would release 20 soldiers if the siege ended.';
  const { statements, events } = openReader({ pipeline, actors }).read(samplePage(text));
  expect(statements.length).toBeGreaterThan(0);
  expect(events.length).toBeGreaterThan(1);
  for (const statement of statements) {
    expect(statement.confidence).toBe(sureOfStatement(statement, text));
    expect(statementSigns(statement, text)).toContain(`act ${statement.act}`);
  }
  for (const event of events) {
    expect(event.confidence).toBe(sureOfDeed(event, text));
    expect(deedSigns(event, text)).toContain(`status ${event.status}`);
  }
});
