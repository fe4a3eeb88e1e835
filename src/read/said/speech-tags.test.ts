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
  it('says what goes on in the older past behind a semicolon', () => {
    expect(told('No gun was fired from the hill, the general told the radio; the rebels had shelled the town.')[0]?.content).toBe(
      'No gun was fired from the hill|the rebels had shelled the town',
    );
    expect(told('The road was open, the minister said; the rebels shelled the town on Friday.')[0]?.content).toBe('The road was open');
  });
  it('names whom it tells, and nobody takes those for what is told', () => {
    expect(told('Both sides will open the road on Sunday, the chief mediator told reporters.')[0]).toMatchObject({
      source: 'the chief mediator',
      content: 'Both sides will open the road on Sunday',
    });
  });
  it('says what a colon behind it goes on with', () => {
    expect(
      told('Most of the camps are open and 900 men have come, the mission reported on Wednesday: 600 soldiers and 300 rebels.')[0],
    ).toMatchObject({
      source: 'the mission',
      content: 'Most of the camps are open and 900 men have come|600 soldiers and 300 rebels',
    });
    expect(told('The talks will go on, the minister said: no date was set.')[0]?.content).toBe('The talks will go on|no date was set');
  });
  it('may be what somebody’s figures show', () => {
    expect(told('Some 300 rifles were handed in last week, figures from the relief agency show.')[0]).toMatchObject({
      source: 'figures from the relief agency',
      content: 'Some 300 rifles were handed in last week',
    });
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
