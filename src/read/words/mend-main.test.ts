// A sentence whose only verb was taken for a participle.
import { describe, expect, it } from 'vitest';
import { openReader } from '../reader.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
const clause = (text: string, verb: string) => {
  const page = samplePage(text);
  const found = read(page).clauses?.find((one) => one.verb === verb);
  return found === undefined
    ? undefined
    : { tense: found.tense, passive: found.passive, subject: found.subject.map(([from, to]) => text.slice(from, to)) };
};

describe('the verb of a sentence without another', () => {
  it.each([
    ['A plane of Nordair Lines landed in Westmark on Sunday, the first in a year.', 'land', 'A plane of Nordair Lines'],
    ['The ferry "Concord" docked in Eastport on Sunday, the first boat in a year.', 'dock', 'The ferry'],
    ['Gunmen from the Front shot dead a man in the north on Sunday, the third killing since May.', 'shoot', 'Gunmen'],
    [
      'A convoy of the World Food Programme crossed into the north on Sunday, the first trucks to do so since May.',
      'cross',
      'A convoy of the World Food Programme',
    ],
    ['Northern forces have left all but one district, the monitors said on Sunday.', 'leave', 'Northern forces'],
  ])('%s', (text, verb, subject) => {
    expect(clause(text, verb)).toMatchObject({ passive: false, subject: [subject] });
    expect(clause(text, verb)?.tense).toMatch(/^(?:past|perfect)$/);
  });

  it('leaves a participle behind which stands who did it', () => {
    expect(clause('A plane seized by the army on Sunday was returned.', 'seize')?.passive).toBe(true);
  });

  it('"has yet to hand over any arms" has its verb', () => {
    const page = samplePage('The Front has yet to hand over any arms.');
    expect(read(page).clauses?.map(({ verb }) => verb)).toEqual(['hand']);
  });
});
