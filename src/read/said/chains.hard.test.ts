import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';
import { hardChains, openChains } from './chains.hard.data.ts';

const reader = openReader({ pipeline, actors });
const lines = (text: string): string[] =>
  reader.read(samplePage(text)).statements.map(
    ({ chain, content }) =>
      `${chain
        .slice(1)
        .map(({ name }) => name)
        .join(' > ')}: ${content.map((span) => text.slice(...span)).join('|')}`,
  );

describe('a hard sentence gives its whole chain', () => {
  it.each(hardChains)('%s', (text, ...expected) => {
    const found = lines(text);
    for (const line of expected) expect(found).toContain(line);
  });
  it.fails.each(openChains)('%s', (text, ...expected) => {
    const found = lines(text);
    for (const line of expected) expect(found).toContain(line);
  });
});
