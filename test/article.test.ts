// The kind of article the product exists for, told again in our own words: an outlet that relays an outlet that relays a party that relays a president,
// a truce that one side calls over and the other is checking, a ceiling, a demand, a rejection, and no date. Read without a dossier, and once more
// with every name in it replaced by another of its kind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf, readerFor } from '../src/flow/index.ts';
import { root } from './support/run-parley.ts';

const text = readFileSync(join(root, 'test/cases/article/told-again.txt'), 'utf8');
const names: Readonly<Record<string, string>> = {
  'American President': 'Norwegian President',
  'The US president': 'The Norwegian president',
  'President of the United States': 'President of Norway',
  'the United States': 'Norway',
  'Donald Trump': 'Erik Halvorsen',
  Trump: 'Halvorsen',
  'Abdul Ghani Baradar': 'Carlos Manuel Nhaca',
  Baradar: 'Nhaca',
  'Zabiullah Mujahid': 'Yusuf Sitoe',
  'Zabihullah Mujahid': 'Yussuf Sitoe',
  Taliban: 'Renamo',
  Afghanistan: 'Mozambique',
  Afghan: 'Mozambican',
  Washington: 'Oslo',
  'Doha, Qatar': 'Rome, Italy',
  'Ashraf Ghani': 'Tomas Machel',
  'Fawad Aman': 'Joao Cossa',
  Guardian: 'Independent',
};
const pattern = new RegExp(Object.keys(names).join('|'), 'g');
const renamed = (given: string): string => given.replace(pattern, (name) => names[name] ?? name);

function readingOf(given: string) {
  const page = { id: 'page_article', text: given, hash: '0', dated: 'none' as const, language: 'en' };
  const reading = readerFor()(page);
  const line = lineOf(page, reading);
  const slice = (spans: readonly (readonly [number, number])[]): string => spans.map(([start, end]) => given.slice(start, end)).join(' … ');
  return {
    said: line.statements.map(({ source, cue, content, kind, act, chain }) => ({
      source: slice(source),
      cue: slice(cue),
      content: slice(content),
      kind,
      act,
      chain: chain.map(({ name }) => name),
    })),
    positions: line.positions.map(({ act, holder, about, before }) => ({
      act,
      holder: holder?.text,
      about: slice([about]),
      ...(before === undefined ? {} : { before: slice([before]) }),
    })),
    undertakings: line.undertakings.map(({ force, obligor, start, end }) => ({
      force,
      obligor: obligor?.text,
      words: given.slice(start, end),
    })),
    amounts: line.amounts.map(({ text: words, low, high, bound }) => ({ words, low, high, bound })),
    entities: reading.entities,
    unresolved: line.unresolved,
  };
}

const plain = readingOf(text);
const said = (start: string) => plain.said.find(({ content }) => content.startsWith(start));

describe('an article with everything hard in it', () => {
  test("the president's remark comes through the outlet that reported it", () => {
    expect(said('that his talk')).toMatchObject({ act: 'say', chain: ['Guardian', 'Donald Trump'] });
  });
  test("the president's words to the leader are the group's account, not his own statement", () => {
    expect(said('Yours is a hard people')).toMatchObject({ kind: 'direct', chain: ['Taliban', 'Trump'] });
    expect(said('Yours is a hard people')?.content).toContain('Nineteen years is a long time');
  });
  test('the call, its ends and its length are told by the group alone', () => {
    expect(said('The phone call between')).toMatchObject({ kind: 'indirect', chain: ['Taliban'] });
    expect(said('The phone call between')?.content).toContain('about 35 minutes');
  });
  test("the spokesman's post keeps its inserted words", () => {
    expect(said('The President of the United States spoke')).toMatchObject({ kind: 'direct', chain: ['Zabiullah Mujahid'] });
    expect(said('The President of the United States spoke')?.content).toContain('[with Baradar]');
  });
  test('the other side confirms the call, and is quoted on its own', () => {
    expect(plain.said).toContainEqual(expect.objectContaining({ act: 'confirm', content: 'the conversation', chain: ['Donald Trump'] }));
    expect(said('that neither side wants violence')?.chain).toEqual(['Donald Trump']);
  });
  test('up to 5,000 for up to 1,000 are ceilings', () => {
    const ceilings = plain.amounts.filter(({ bound }) => bound === 'ceiling').map(({ low, high }) => [low, high]);
    expect(ceilings).toEqual([
      [null, 5000],
      [null, 1000],
    ]);
  });
  test('the withdrawal is offered on a condition', () => {
    expect(plain.undertakings).toContainEqual(
      expect.objectContaining({ force: 'offers', words: expect.stringContaining('if the Taliban') as string }),
    );
  });
  test('one president rejects that part, and the group wants the release first', () => {
    expect(plain.positions).toContainEqual(expect.objectContaining({ act: 'reject', holder: 'Afghan President Ashraf Ghani' }));
    expect(plain.positions).toContainEqual(
      expect.objectContaining({ act: 'demand', holder: 'The Taliban', before: expect.stringContaining('negotiations') as string }),
    );
  });
  test("Monday's statement keeps foreign forces out of it", () => {
    expect(said('that the Taliban had resumed')?.content).toContain('would not attack foreign forces');
    expect(said('that the Taliban had resumed')?.source).toBe('Zabihullah Mujahid');
  });
  test('one spokesman under two spellings is one person', () => {
    expect(plain.entities.filter(({ name }) => /Mujahid/.test(name))).toHaveLength(1);
  });
  test('"terrorist group" and "terror group" are the writer\'s labels for the group', () => {
    expect(plain.entities.find(({ name }) => name === 'Taliban')?.labels?.map(({ text: words }) => words)).toEqual([
      'The terrorist group',
      'the terror group',
    ]);
  });
});

test('with every name replaced by another of its kind the same is said by the same', () => {
  expect(readingOf(renamed(text)).said).toEqual(JSON.parse(renamed(JSON.stringify(plain.said))));
});
test('with the two sides swapped the reading is swapped', () => {
  const pairs: Readonly<Record<string, string>> = { Taliban: 'Renamo', Renamo: 'Taliban', Afghan: 'Mozambican', Mozambican: 'Afghan' };
  const swap = (given: string): string => given.replace(/Taliban|Renamo|Afghan\b|Mozambican/g, (name) => pairs[name] ?? name);
  expect(readingOf(swap(text)).said).toEqual(JSON.parse(swap(JSON.stringify(plain.said))));
});
