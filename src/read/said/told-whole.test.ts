import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const told = (text: string) =>
  openReader({ pipeline, actors })
    .read(samplePage(text))
    .statements.map(({ source, kind, content, chain }) => ({
      source: source.map((span) => text.slice(...span)).join('|'),
      kind,
      parts: content.length,
      chain: chain.map(({ name }) => name).join(' > '),
    }));

describe('a document given whole', () => {
  const page =
    'Our weapons are in the stores today. We thank those who counted them.\n\nSome claim that the best rifles are in the hills. Come and look.\n\nThe message was shared forty thousand times.';
  it('is one direct statement of all its paragraphs, by whatever the line behind it calls it', () => {
    expect(told(page).find(({ kind }) => kind === 'direct')).toMatchObject({
      source: 'The message',
      parts: 2,
      chain: 'wire-a > The message',
    });
  });
  it('holds what it says that others say', () => {
    expect(told(page).find(({ source }) => source === 'Some')?.chain).toBe('wire-a > The message > Some');
  });
  it('is not seen where the page speaks in nobody’s own words', () => {
    expect(told('The weapons are in the stores.\n\nThe message was shared forty thousand times.')).toEqual([]);
  });
  it('is not seen where "US" only names the country', () => {
    expect(told('The US maker posted a profit.\n\nThe report surprised the analysts.')).toEqual([]);
  });
});

describe('a pronoun that speaks', () => {
  it('stands for the speaker before it, with or without a name', () => {
    expect(told('The interior ministry denied the report. It said that the passports run until June.').at(-1)?.chain).toBe(
      'wire-a > The interior ministry',
    );
    expect(told('The villagers said that the road was closed. They claimed that the army had mined it.').at(-1)?.chain).toBe(
      'wire-a > The villagers',
    );
  });
  it('does not stand for somebody it cannot mean', () => {
    expect(told('The interior ministry denied the report. She said that the passports run until June.').at(-1)?.chain).toBe('wire-a > She');
  });
});
