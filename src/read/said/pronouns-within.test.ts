import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const reader = openReader({ pipeline, actors });
const chains = (text: string): string[] =>
  reader.read(samplePage(text)).statements.map(({ chain }) => chain.map(({ name }) => name).join(' > '));

describe('a pronoun within somebody’s own words', () => {
  it('is whoever the words are about', () => {
    expect(chains('“My daughter is seven. She asks why the road is closed,” said Nora Lind.')).toContain(
      'wire-a > Nora Lind > My daughter',
    );
  });
  it('is not himself: where nobody else is named it stays open', () => {
    expect(chains('“He told us that the well was dry,” said Adil Marun.')).toContain('wire-a > Adil Marun > He');
  });
  it('what stands before an interrupting attribution and is no clause goes on behind it', () => {
    const text = 'The rebels, the governor said on Tuesday, had left two villages.';
    const [statement] = reader.read(samplePage(text)).statements;
    expect(statement?.content.map((span) => text.slice(...span))).toEqual(['The rebels', 'had left two villages']);
  });
});
