import { describe, expect, it } from 'vitest';
import { openReader } from '../reader.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const reader = openReader({ pipeline, actors });
const positions = (text: string) =>
  reader.read(samplePage(text)).positions.map(({ act, holder, about, before }) => ({
    act,
    who: holder?.text,
    about: text.slice(...about),
    ...(before === undefined ? {} : { before: text.slice(...before) }),
  }));
const acts = (text: string) => positions(text).map(({ act }) => act);

describe('a position', () => {
  it.each([
    [
      'His men would go on fighting until the government talked to them, Adil Marun told reporters.',
      'Adil Marun',
      'the government talked to them',
    ],
    ['They would come back only when Northland withdrew the rule, Adil Marun said.', 'Adil Marun', 'Northland withdrew the rule'],
    ['Adil Marun said his men would give up nothing before the last prisoner was home.', 'Adil Marun', 'the last prisoner was home'],
  ])('is a demand where one thing has to wait for another: %s', (text, who, about) => {
    expect(positions(text)).toMatchObject([{ act: 'demand', who, about }]);
  });
  it.each([
    ['The government would not bargain with kidnappers, Adil Marun said.', 'The government'],
    ['“We will not move the border,” Adil Marun said.', 'Adil Marun'],
    ['The observers would not enter the valley, Adil Marun said.', 'Adil Marun'],
  ])('is a refusal where somebody says what will not be done: %s', (text, who) => {
    expect(positions(text)).toMatchObject([{ act: 'reject', who }]);
  });
  it('is told once where to refuse and to accept are one', () => {
    expect(acts('Adil Marun refused to accept the agreement.')).toEqual(['reject']);
  });
  it('is neither a harm that is left undone, nor what cannot be done, nor a round that is over', () => {
    expect(acts('The army would not target civilians, Adil Marun said.')).toEqual([]);
    expect(acts('The residents cannot return to the valley.')).toEqual([]);
    expect(acts('The second round of talks ended on 3 May.')).toEqual([]);
  });
  it('is none where an account is turned down or where somebody stood before', () => {
    expect(acts('The ministry rejected the report.')).toEqual([]);
    expect(acts('Adil Marun, who had rejected the plan, said the road was open.')).toEqual([]);
  });
  it('is not taken by whoever says what will become of a thing', () => {
    expect(positions('The road was opened, but it will not stay open, Adil Marun said.')).toEqual([]);
  });
  it('ends where the next verb begins', () => {
    expect(positions('Northland called for an inquiry and threatened sanctions.').map(({ about }) => about)).toEqual(['an inquiry']);
  });
  it('is a demand where somebody says what another must do first', () => {
    expect(positions('The River Front must hand over the guns before it is paid, Northland said.')).toMatchObject([
      { act: 'demand', who: 'Northland', before: 'it is paid' },
    ]);
  });
  it('is not taken where a truce is renewed', () => {
    expect(positions('The truce has been renewed three times.')).toEqual([]);
  });
});
