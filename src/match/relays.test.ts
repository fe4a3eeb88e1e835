import { describe, expect, test } from 'vitest';
import type { Claim, Page } from '../terms/index.ts';
import { findCopies } from './copies.ts';
import { joinRelays } from './relays.ts';

const sentences = [
  'The northern army freed thirty captives on Monday, its spokesman Bo Lind told reporters in the old harbour town.',
  'No more than a hundred would go home before the talks between both sides had begun in earnest, he added.',
];
const page = (id: string, outlet: string, hour: string, text = sentences.join('\n\n')): Page => ({
  id,
  outlet,
  published: `2020-03-04T${hour}:00:00Z`,
  dated: 'given',
  text,
  hash: '',
});
const claimOf = ({ id, outlet = '', published = '' }: Page, more: Partial<Claim> = {}): Claim => ({
  id: `claim-${id}`,
  key: { kind: 'performance', commitment: 'truce/release', event: `freed-${id}` },
  polarity: 'for',
  by: outlet,
  via: [],
  chain: [],
  when: [null, published],
  value: [30, 30],
  known: published,
  origin: 'machine',
  cite: { page: id, start: 0, end: 10, quote: sentences[0] ?? '' },
  ...more,
});
const join = (pages: Page[], claims: Claim[]): Claim[] => joinRelays(claims, pages, findCopies(pages));
const [wire, post, sun] = [page('a', 'wire', '08'), page('b', 'post', '09'), page('c', 'sun', '10')];

describe('one claim carried by many', () => {
  test('a narrated sentence carried by three outlets is one claim of the first with two relays', () => {
    const joined = join(
      [wire, post, sun],
      [wire, post, sun].map((one) => claimOf(one)),
    );
    expect(joined).toEqual([{ ...claimOf(wire), via: ['post', 'sun'] }]);
  });

  test('what a party said is that party’s once, with every outlet as relay', () => {
    const said = [wire, post].map((one) => claimOf(one, { by: 'north', via: [one.outlet ?? ''] }));
    expect(join([wire, post], said).map(({ by, via }) => [by, via])).toEqual([['north', ['wire', 'post']]]);
  });

  test('an unnamed source of the origin is no second one in the copy', () => {
    const told = [wire, post].map((one) => claimOf(one, { by: `unnamed(north,${one.outlet})`, via: [one.outlet ?? ''] }));
    expect(join([wire, post], told).map(({ by, via }) => [by, via])).toEqual([['unnamed(north,wire)', ['wire', 'post']]]);
  });

  test('a carried sentence that only the copy was read for is the origin’s all the same', () => {
    expect(join([wire, post], [claimOf(post)]).map(({ by, via, id }) => [by, via, id])).toEqual([['wire', ['post'], 'claim-b']]);
  });
});

describe('what stays apart', () => {
  test('what a copy adds in words of its own is its own', () => {
    const own = 'Our reporter counted twelve buses and saw forty people get off at the square beside the harbour.';
    const longer = page('b', 'post', '09', `${sentences.join('\n\n')}\n\n${own}`);
    const added = claimOf(longer, { cite: { page: 'b', start: 0, end: 5, quote: own }, value: [40, 40] });
    expect(join([wire, longer], [claimOf(wire), added]).map(({ by, via }) => [by, via])).toEqual([
      ['wire', []],
      ['post', []],
    ]);
  });

  test('another figure, another direction or another speaker is another claim', () => {
    const others = [
      claimOf(post, { value: [31, 31] }),
      claimOf(post, { id: 'no', polarity: 'against' }),
      claimOf(post, { id: 'who', by: 'south' }),
    ];
    expect(join([wire, post], [claimOf(wire), ...others])).toHaveLength(4);
  });

  test('reports that are no copies keep their claims as they are', () => {
    const other = page('z', 'post', '09', 'Flour is dear.');
    const claims = [claimOf(wire), claimOf(other)];
    expect(join([wire, other], claims)).toEqual(claims);
  });
});

describe('times of a relayed claim', () => {
  test('it falls when the origin withdraws it, and stands when only a copy does', () => {
    const at = '2020-03-05T00:00:00Z';
    expect(join([wire, post], [claimOf(wire, { retracted: at }), claimOf(post)])[0]?.retracted).toBe(at);
    expect(join([wire, post], [claimOf(wire), claimOf(post, { retracted: at })])[0]?.retracted).toBeUndefined();
  });

  test('it could be known since the first page that carried it', () => {
    const cluster = { origin: 'b', outlet: 'post', pages: ['a', 'b'] };
    const [joined] = joinRelays([claimOf(wire), claimOf(post)], [wire, post], [cluster]);
    expect([joined?.by, joined?.via, joined?.known]).toEqual(['post', ['wire'], wire.published]);
  });
});
