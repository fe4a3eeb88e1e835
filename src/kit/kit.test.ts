import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, contentId, type Json } from './id.ts';
import { fixedClock } from './clock.ts';
import { readConfig } from './config.ts';
import { Fault, formatIssue, issue } from './fault.ts';
import { openLogger } from './log.ts';
import { formatInstant, formatMoment, parseInstant, parseMoment } from './time.ts';

const shuffled = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(shuffled);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member as Json)]),
  );
};

test('the order of members changes neither the canonical text nor the id', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = value as Json;
      expect(canonicalJson(shuffled(json))).toBe(canonicalJson(json));
      expect(contentId('x', shuffled(json))).toBe(contentId('x', json));
      expect(JSON.parse(canonicalJson(json))).toEqual(JSON.parse(JSON.stringify(json)));
    }),
  );
});

test('an id carries its kind, and other content gives another id', () => {
  expect(contentId('page', { text: 'a' })).toMatch(/^page_[0-9a-f]{20}$/);
  expect(contentId('page', { text: 'a' })).not.toBe(contentId('page', { text: 'b' }));
});

test('a member that is undefined is as good as absent', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('a civil date asked for means its last millisecond in UTC', () => {
  expect(formatInstant(parseMoment('2020-03-04'))).toBe('2020-03-04T23:59:59.999Z');
  expect(parseMoment('2020-03-04T18:00:00Z')).toBe(parseInstant('2020-03-04T22:30:00+04:30'));
});

test.each(['2020-02-30', 'yesterday', '2020-3-4', '', '2020-03-04T25:00:00Z'])('"%s" is refused as a moment with a hint', (text) => {
  expect(() => parseMoment(text)).toThrow(Fault);
  expect(() => parseMoment(text)).toThrow(/is not a date or a time/);
});

test('an issue prints its place, code and mend on one line', () => {
  const one = issue('dossier.bad-date', 'write 2024-06-30', 'accords/a.yaml', { line: 3, column: 8 });
  expect(formatIssue(one)).toBe('accords/a.yaml:3:8 error dossier.bad-date  write 2024-06-30');
});

test('a logger hands on what is at or above its level, one JSON object a line', () => {
  const lines: string[] = [];
  const log = openLogger((line) => lines.push(line), 'warn');
  log.info('not heard');
  log.warn('heard', { pages: 3 });
  expect(lines).toEqual(['{"level":"warn","message":"heard","pages":3}\n']);
});

test('a fixed clock stands still', () => {
  const clock = fixedClock('2020-03-04T00:00:00Z');
  expect(clock.now().equals(clock.now())).toBe(true);
});

test('settings have defaults, and a wrong one is refused by name', () => {
  expect(readConfig({})).toEqual({ data: 'data', port: 4180, log: 'warn', debug: false });
  expect(readConfig({ PARLEY_DATA: 'elsewhere', PARLEY_PORT: '0', PARLEY_LOG: 'info', PARLEY_DEBUG: '1' })).toEqual({
    data: 'elsewhere',
    port: 0,
    log: 'info',
    debug: true,
  });
  expect(() => readConfig({ PARLEY_PORT: '70000' })).toThrow(/70000/);
  expect(() => readConfig({ PARLEY_LOG: 'loud' })).toThrow(/loud/);
});

test('a moment is told with its hour, and a day without an hour as the day alone', () => {
  expect(formatMoment('2020-03-04T18:00:00Z')).toBe('4 Mar 2020, 18:00 UTC');
  expect(formatMoment(formatInstant(parseMoment('2020-03-04')))).toBe('4 Mar 2020');
  expect(formatMoment('2020-03-04T23:59:00Z')).toBe('4 Mar 2020, 23:59 UTC');
});
