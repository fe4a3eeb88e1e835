import { describe, expect, test } from 'vitest';
import { at, run, samplePage } from './sample.fixture.ts';

/** A reading without statements, whose only clause is the saying at the end. */
const told = (text: string, verb: string, subject: string, actor: string) => {
  const page = samplePage(text);
  const span = at(page, subject);
  const cue = at(page, verb);
  const clause = {
    cue,
    verb: 'say',
    subject: [span],
    object: [],
    phrases: [],
    doers: [{ text: subject, span, actor }],
    passive: false,
    tense: 'past',
    status: 'asserted',
    span: [span[0], cue[1]],
  };
  return run(page, { clauses: [clause] } as object).claims.map(({ key, by, via }) => [key.kind, by, via.join()]);
};

describe('"…, somebody said" at the end of a sentence', () => {
  test('makes what stands before it his, where the reader heard no statement', () => {
    expect(told('The captives were freed on the coast, Carl Dahl said.', 'said', 'Carl Dahl', 'carl')).toEqual([
      ['performance', 'south', 'wire-a'],
    ]);
  });

  test('leaves the sentence to the outlet where no comma parts them', () => {
    expect(told('The captives were freed and Carl Dahl said.', 'said', 'Carl Dahl', 'carl')).toEqual([['performance', 'wire-a', '']]);
  });
});
