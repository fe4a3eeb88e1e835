// Holds the oracle to its worked cases: every program in cases/ must give its line of expected.txt, and the Doha one its boards
// and its ways out. The expected lines were derived by hand; each case's comment says how.

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { longestProgram, minimal, openClingo, waysOut } from './clingo.ts';

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const semantics = text('./parley.lp');
const clingo = openClingo({ threads: 2 });
vi.setConfig({ testTimeout: 60_000 }); // starting the solver is slow on a busy machine
afterAll(() => clingo.close());

const ask = async (texts: string[], query: string, goal: string, moves: string): Promise<string[]> => {
  const models = await clingo.run([...texts, query, `goal(w,${goal}).`], { args: ['-c', `moves=${moves}`] });
  return waysOut(models, 'w', goal).map((set) => `{${set.join(', ')}}`);
};

const movesIn = (model: string[]): string[] => model.filter((atom) => atom.startsWith('mv('));

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
    const found = await ask([semantics, text(`./cases/${name}`)], `q(w,${at},${known},${view}).`, goal, moves);
    expect(found).toEqual(sets.split(/ (?={)/));
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
      const found = await ask([semantics, text('./doha.lp')], `q(w,${at},${at},ind).`, goal, moves);
      expect(found.toSorted()).toEqual(sets.toSorted());
    },
  );
});

describe('many at once', () => {
  test('one run without a goal gives the same ways out as a run for each goal', async () => {
    const models = await clingo.run([semantics, text('./doha.lp'), 'q(w,88920,88920,ind).'], { args: ['-c', 'moves=2'] });
    for (const goal of ['talks', 'withdraw2', 'release', 'truce_ext']) {
      const alone = await ask([semantics, text('./doha.lp')], 'q(w,88920,88920,ind).', goal, '2');
      expect(alone.length).toBeGreaterThan(0);
      expect(waysOut(models, 'w', goal).map((set) => `{${set.join(', ')}}`)).toEqual(alone);
    }
  });
  test('one more move never takes away what the others made achievable', async () => {
    const models = await clingo.run([semantics, text('./doha.lp'), 'q(w,88920,88920,ind).'], { args: ['-c', 'moves=2'] });
    const made = new Map(models.map((model) => [movesIn(model).join(' '), model.filter((atom) => atom.startsWith('can('))]));
    const moves = [...new Set(models.flatMap(movesIn))];
    expect([moves.length, models.length]).toEqual([7, 2 ** 7]);
    for (const model of models) {
      for (const move of moves) {
        const wider = [...new Set([...movesIn(model), move])].toSorted().join(' ');
        expect(made.get(wider)).toEqual(expect.arrayContaining(made.get(movesIn(model).join(' ')) ?? ['lost']));
      }
    }
  });
  test('sets above the size asked for are left out', async () => {
    const models = await clingo.run([semantics, text('./doha.lp'), 'q(w,88920,88920,ind). goal(w,talks).'], { args: ['-c moves=2', '-c size=1'] });
    expect(waysOut(models, 'w', 'talks')).toEqual([['drop(dt)']]);
  });
  test('two cases kept apart by batch and of give their own lines, side by side in one program', async () => {
    const names = ['./cases/01_partial.lp', './cases/10_guarantee.lp'];
    const alone = (await Promise.all(names.map((name) => clingo.run([semantics, text(name)])))).map(([model = []]) => model);
    const renamed = (name: string, batch: number): string => {
      const own = text(name)
        .replace(/%.*/g, '')
        .replace(/\b(rel|pay|gua|a|u|u1|u2|f|c[0-9]|q?d[0-9_k]+|v)\b(?=[,)])/g, `$1_z${batch}`);
      const mark = (found: RegExp, as: (id: string) => string): string => [...own.matchAll(found)].map(([, id = '']) => as(id)).join(' ');
      return [own, mark(/commitment\((\w+),/g, (id) => `of(${id},${batch}).`), mark(/\bq\((\w+),/g, (id) => `batch(${id},${batch}).`)].join(' ');
    };
    const together = await clingo.run([semantics, ...names.map(renamed)]);
    const stripped = together.map((model) => model.map((atom) => atom.replace(/_z\d/g, '')).toSorted());
    expect(stripped).toEqual([alone.flat().toSorted()]);
  });
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
