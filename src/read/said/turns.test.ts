import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const reader = openReader({ pipeline, actors });
const lines = (text: string): string[] =>
  reader
    .read(samplePage(text))
    .statements.map(
      ({ chain, content, kind }) =>
        `${chain.map(({ name }) => name).join(' > ')}: ${content.map((span) => text.slice(...span)).join('|')} (${kind})`,
    );

describe('a transcript', () => {
  const text =
    'HOST: Why did the buses stop?\n\nMAYOR OLM (by telephone): The company says it has no drivers. I have promised that they will run.\n\nHOST: Thank you.';
  it('gives each turn to the name before its colon', () => {
    expect(lines(text)).toContain('wire-a > HOST: Why did the buses stop? (direct)');
  });
  it('keeps what others are told to say inside the turn', () => {
    expect(lines(text)).toContain('wire-a > OLM > The company: it has no drivers (indirect)');
  });
  it('takes "I" for whoever has the turn', () => {
    expect(lines(text)).toContain('wire-a > OLM: that they will run (indirect)');
  });
  it('is not seen in one heading with a colon', () => {
    expect(lines('UN: aid is late\n\nThe convoy stopped at the river.').join(' ')).not.toContain('convoy');
  });
});
