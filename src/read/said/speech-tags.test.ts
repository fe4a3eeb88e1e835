import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const told = (text: string) =>
  openReader({ pipeline, actors })
    .read(samplePage(text))
    .statements.map(({ source, content, chain }) => ({
      source: source.map((span) => text.slice(...span)).join('|'),
      content: content.map((span) => text.slice(...span)).join('|'),
      depth: chain.length,
    }));

describe('an attribution behind its content', () => {
  it('speaks with a verb that no lexicon holds where the clause before is whole', () => {
    expect(told('The bridge had been ready for weeks, the engineers reflected.')[0]).toMatchObject({
      source: 'the engineers',
      content: 'The bridge had been ready for weeks',
    });
  });
  it('is no attribution where a clause only says when', () => {
    expect(told('When the bridge was ready, the engineers left.')).toEqual([]);
    expect(told('The war ended, the soldiers left.')).toEqual([]);
  });
  it('reaches back to a semicolon and no further', () => {
    expect(told('The road was closed; the bridge would stay open, the minister said.')[0]?.content).toBe('the bridge would stay open');
  });
  it('holds what another attribution told before it', () => {
    const [outer, inner] = told('The rebels will go home, a general told the commission, one of its members informed the mission.');
    expect(outer).toMatchObject({ source: 'one of its members', content: 'The rebels will go home, a general told the commission' });
    expect(inner).toMatchObject({ source: 'a general', content: 'The rebels will go home', depth: 3 });
  });
  it('stands in the middle of what is said, and a condition behind it is said too', () => {
    expect(told('The ships will sail, the minister said, if the weather holds.')[0]?.content).toBe(
      'The ships will sail|if the weather holds',
    );
  });
  it('takes its speaker with participles and relative clauses', () => {
    expect(told('The road is closed, an old man holding the flag said.')[0]?.source).toBe('an old man holding the flag');
    expect(told('“The road is closed,” Letay Marun, who has six children, said.')[0]?.source).toBe('Letay Marun, who has six children');
  });
  it('of fear and hope counts as speech', () => {
    expect(told('The rebels might go back to the hills, the villagers fear.')[0]).toMatchObject({ source: 'the villagers' });
  });
});
