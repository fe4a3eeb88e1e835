import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const told = (text: string) =>
  openReader({ pipeline, actors })
    .read(samplePage(text))
    .statements.map(({ source, cue, content, act }) => ({
      source: source.map((span) => text.slice(...span)).join('|'),
      cue: cue.map((span) => text.slice(...span)).join('|'),
      content: content.map((span) => text.slice(...span)).join('|'),
      act,
    }));

describe('saying without a verb of saying', () => {
  it.each([
    [
      'Losses stand at two million dollars a day, by the oil company’s reckoning.',
      'the oil company’s',
      'by|reckoning',
      'Losses stand at two million dollars a day',
    ],
    ['“The brother sells boats,” was the minister’s only answer.', 'the minister’s', 'was|only answer', 'The brother sells boats,'],
    ['Forty men came back, in her telling.', 'her', 'in|telling', 'Forty men came back'],
    ['The rebels counted the heads, is how the clerk put it.', 'the clerk', 'is how|put it', 'The rebels counted the heads'],
  ])('%s', (text, source, cue, content) => {
    expect(told(text)[0]).toMatchObject({ source, cue, content });
  });
  it('a promise made with a noun is a promise', () => {
    expect(told('The army has given its word that a battalion will arrive.')[0]).toMatchObject({
      source: 'The army',
      content: 'that a battalion will arrive',
    });
  });
  it('hearsay has no speaker and is not the page’s own word', () => {
    expect(told('The general is said to have heard it on the radio.')[0]).toMatchObject({
      source: '',
      content: 'The general|to have heard it on the radio',
    });
  });
  it('to let somebody know is to say', () => {
    expect(told('The king has let friends know that he will go quietly.')[0]).toMatchObject({
      source: 'The king',
      content: 'that he will go quietly',
    });
  });
  it('not to consent is to refuse, and not to say is nothing said', () => {
    expect(told('The army has not consented to that.')[0]).toMatchObject({ source: 'The army', act: 'refuse' });
    expect(told('The army did not say that the road was closed.')).toEqual([]);
  });
});
