// Holds the oracle to its worked cases: every program in cases/ must give its line of expected.txt, and the Doha one its boards
// and its ways out. The expected lines were derived by hand; each case's comment says how.

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { longestProgram, minimal, movesOf, openClingo } from './clingo.ts';

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const semantics = text('./parley.lp');
const clingo = openClingo({ threads: 2 });
afterAll(() => clingo.close());

const waysOut = async (texts: string[], query: string, moves: string): Promise<string[]> => {
  const models = await clingo.run([...texts, query], { args: ['-c', `moves=${moves}`] });
  return minimal(models.map(movesOf)).map((set) => `{${set.join(', ')}}`);
};

describe('the worked cases', () => {
  const blocks = text('./cases/expected.txt').split(/^== /m).filter((block) => block !== '');
  const expected = blocks.map((block) => {
    const [name = '', board = '', ...ways] = block.trimEnd().split('\n');
    return { name, line: board.trim(), ways };
  });

  test('every case has its expected line and every line its case', () => {
    const programs = readdirSync(new URL('./cases/', import.meta.url)).filter((name) => name.endsWith('.lp')).toSorted();
    expect(expected.map(({ name }) => name)).toEqual(programs);
  });

  test.each(expected)('$name gives its expected line', async ({ name, line }) => {
    const models = await clingo.run([semantics, text(`./cases/${name}`)]);
    expect(models.map((model) => model.join(' '))).toEqual([line]);
  });

  test.each(expected.flatMap(({ name, ways }) => ways.map((way) => ({ name, way }))))('$name: $way', async ({ name, way }) => {
    const [, at = '', known = '', view = '', goal = '', moves = '', sets = ''] =
      /^ways T=(\d+) K=(\d+) view=(\w+) goal=(\w+) moves=(\d): (.*)$/.exec(way) ?? [];
    expect(await waysOut([semantics, text(`./cases/${name}`)], `q(w,${at},${known},${view}). goal(w,${goal}).`, moves)).toEqual(sets.split(/ (?={)/));
  });
});

describe('the Doha example', () => {
  test('doha.lp with doha_q.lp gives the board of doha.out, from exactly one model', async () => {
    const models = await clingo.run([semantics, text('./doha.lp'), text('./doha_q.lp')]);
    expect(models.map((model) => model.join('\n'))).toEqual([text('./doha.out').trim()]);
  });

  const asked = (file: string, moves: string) =>
    text(file).split(/^(?=T=)/m).map((block) => {
      const [head = '', ...sets] = block.trim().split('\n');
      const [, at = '', goal = ''] = /^T=(\d+) goal=(\w+)$/.exec(head) ?? [];
      return { at, goal, moves, sets: sets.map((set) => set.trim()) };
    });
  test.each([...asked('./doha_waysout.out', '1'), ...asked('./doha_waysout_all.out', '2')])(
    'at $at the ways out of $goal with moves=$moves are those written down',
    async ({ at, goal, moves, sets }) => {
      const found = await waysOut([semantics, text('./doha.lp')], `q(w,${at},${at},ind). goal(w,${goal}).`, moves);
      expect(found.toSorted()).toEqual(sets.toSorted());
    },
  );
});

describe('the driver', () => {
  test('a program without a model gives no model', async () => {
    expect(await clingo.run(['a. :- a.'])).toEqual([]);
  });
  test('a text that is no program is a Fault that repeats what clingo said', async () => {
    await expect(clingo.run(['a(.'])).rejects.toMatchObject({ code: 'oracle.clingo', message: expect.stringContaining('syntax error') as string });
    expect(await clingo.run(['a.'])).toEqual([['a']]);
  });
  test('the longest program is still solved and a longer one is a Fault', async () => {
    const longest = `a.${' '.repeat(longestProgram - 2)}`;
    expect(await clingo.run([longest])).toEqual([['a']]);
    await expect(clingo.run([longest, ''])).rejects.toMatchObject({ code: 'oracle.too-long' });
  });
  test('minimal keeps the sets that contain no other, smallest first, each once', () => {
    expect(minimal([['b', 'a'], ['c'], ['a', 'b'], ['c', 'd'], ['a', 'b', 'd']])).toEqual([['c'], ['a', 'b']]);
    expect(minimal([['a'], []])).toEqual([[]]);
    expect(minimal([])).toEqual([]);
  });
});
