import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLoops } from './loops.ts';

const edges = (record: Record<string, string[]>) => new Map(Object.entries(record));

describe('circles', () => {
  test('a circle of two, and what leads to it is no part of it', () => {
    expect(findLoops(edges({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual([['b', 'c']]);
  });
  test('a thing that points at itself', () => {
    expect(findLoops(edges({ a: ['a'] }))).toEqual([['a']]);
  });
  test('two circles apart are two', () => {
    expect(findLoops(edges({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
  test('a way that forks and meets again is none', () => {
    expect(findLoops(edges({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
  });
  test('names that are not there are let be', () => {
    expect(findLoops(edges({ a: ['elsewhere'] }))).toEqual([]);
  });
  test('a chain of a hundred thousand does not overflow the stack', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, n) => [String(n), [String(n + 1)]] as const));
    expect(findLoops(chain)).toEqual([]);
    chain.set('100000', ['99999']);
    expect(findLoops(chain)).toEqual([['100000', '99999']]);
  });
  test('what is found goes round, and nothing is found only where names can be put in order', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 12 }), (pairs) => {
        const graph = new Map([...'abcdef'].map((from) => [from, pairs.filter(([start]) => start === from).map(([, to]) => to)]));
        const loops = findLoops(graph);
        for (const loop of loops) {
          for (const [index, from] of loop.entries()) expect(graph.get(from)).toContain(loop[(index + 1) % loop.length]);
        }
        const reaches = (from: string, seen = new Set<string>()): Set<string> => {
          for (const to of graph.get(from) ?? []) if (!seen.has(to)) reaches(to, seen.add(to));
          return seen;
        };
        expect(loops.length > 0).toBe([...graph.keys()].some((at) => reaches(at).has(at)));
      }),
    );
  });
});
