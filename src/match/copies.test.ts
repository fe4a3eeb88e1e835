import { describe, expect, test } from 'vitest';
import type { Actor, Page } from '../terms/index.ts';
import { findCopies } from './copies.ts';

const page = (id: string, outlet: string, hour: number, text: string): Page => ({
  id,
  outlet,
  published: `2020-03-04T${String(hour).padStart(2, '0')}:00:00Z`,
  dated: 'given',
  text,
  hash: '',
});
const outlet = (id: string, name: string): Actor => ({ id, name, kind: 'outlet', aliases: [], metonyms: [], roles: [] });
const first = 'The northern army freed thirty captives on Monday, its spokesman Bo Lind told reporters in the old harbour town.';
const second = 'He added that no more than a hundred would go home before the talks between both sides had begun in earnest.';
const third = 'Families had waited at the gate since dawn, and many of them wept when the first of the buses came into sight.';
const whole = [first, second, third].join('\n\n');
const pagesOf = (...pages: Page[]) => findCopies(pages).map((cluster) => cluster.pages);

describe('one text under several names', () => {
  test('a shortened copy is found, and comes from the earlier page whichever is given first', () => {
    const pages = [page('b', 'post', 9, [first, second].join('\n\n')), page('a', 'wire', 8, whole)];
    expect(findCopies(pages)).toEqual([{ origin: 'a', outlet: 'wire', pages: ['a', 'b'] }]);
  });

  test('paragraphs in another order are the same text', () => {
    expect(pagesOf(page('a', 'wire', 8, whole), page('b', 'post', 9, [third, first, second].join('\n\n')))).toEqual([['a', 'b']]);
  });

  test('a word changed here and there leaves it the same text', () => {
    const edited = whole.replace('freed', 'released').replace('added', 'said').replace('dawn', 'sunrise');
    expect(pagesOf(page('a', 'wire', 8, whole), page('b', 'post', 9, edited))).toEqual([['a', 'b']]);
  });

  test('a copy of a copy that shares nothing with the other half is still of the first text', () => {
    const pages = [
      page('a', 'wire', 8, whole),
      page('b', 'post', 9, [first, second].join('\n')),
      page('c', 'sun', 10, [second, third].join('\n')),
    ];
    expect(pagesOf(...pages)).toEqual([['a', 'b', 'c']]);
  });

  test('two reports of one event in words of their own are two', () => {
    const own = 'Thirty men held by the northern army have been let go, Bo Lind said on Monday. Buses brought them home to the harbour.';
    expect(pagesOf(page('a', 'wire', 8, whole), page('b', 'post', 9, own))).toEqual([]);
  });

  test('one stock sentence in common makes no copy', () => {
    const stock = 'The army did not at once answer a request for comment.';
    const other = 'Flour has become dear in the southern towns, where mills stand still for want of fuel and the roads are shut by snow.';
    expect(pagesOf(page('a', 'wire', 8, `${whole} ${stock}`), page('b', 'post', 9, `${other} ${stock}`))).toEqual([]);
  });

  test('an empty page and a page without a date are no trouble', () => {
    const { published: _, ...undated } = page('c', 'sun', 1, whole);
    expect(pagesOf(page('e', 'post', 7, ''), page('f', 'sun', 7, ''), undated, page('a', 'wire', 8, whole))).toEqual([['a', 'c']]);
  });
});

describe('whose text it is', () => {
  const actors = [outlet('wire', 'Wire One'), outlet('post', 'The Post'), outlet('sun', 'The Sun')];

  test('the outlet that the others name as their source, even where its page is the later one', () => {
    const relay = page('b', 'post', 7, `${whole}\n\nWire One reported it first.`);
    expect(findCopies([page('a', 'wire', 8, whole), relay], actors)[0]).toEqual({ origin: 'a', outlet: 'wire', pages: ['b', 'a'] });
  });

  test('an agency that has no page here answers for what its date line heads', () => {
    const lined = page('b', 'post', 8, `HARBOUR (Wire One) - ${whole}`);
    expect(findCopies([lined, page('c', 'sun', 9, whole)], actors)[0]).toMatchObject({ origin: 'b', outlet: 'wire' });
  });

  test('an outlet that is only mentioned, and has no page here, does not', () => {
    const pages = [page('b', 'post', 8, `${whole} Wire One reported something else.`), page('c', 'sun', 9, whole)];
    expect(findCopies(pages, actors)[0]).toMatchObject({ origin: 'b', outlet: 'post' });
  });
});
