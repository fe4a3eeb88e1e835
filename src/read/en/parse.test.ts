import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseConllu } from './conllu.ts';
import { openParser } from './parse.ts';
import { trainParser } from './parse-train.ts';
import { openWords } from './words.ts';

const ours = parseConllu(readFileSync(new URL('./train.test.conllu', import.meta.url), 'utf8')).sentences;
const tagNames = ['', ...new Set(ours.flatMap(({ upos, xpos }) => upos.map((tag, i) => `${tag} ${xpos[i]}`)))];
const learnt = openWords();
const settings = { epochs: 5, most: 50_000, mostLabels: 50_000, rare: 1, least: 0, explore: 0.5, margin: 0, labelMargin: 0, log: () => {} };
const parser = openParser(
  trainParser(
    ours.map((sentence, document) => ({
      ...sentence,
      document,
      ids: Int32Array.from(sentence.forms, (form) => learnt.intern(form)),
      tags: Uint8Array.from(sentence.upos, (tag, i) => tagNames.indexOf(`${tag} ${sentence.xpos[i]}`)),
      seconds: new Uint8Array(sentence.forms.length),
    })),
    learnt,
    tagNames,
    {
      ...settings,
      ...{ folds: 2, foldEpochs: 2, limit: 1e9, stay: 0, back: {}, third: { epochs: 3, most: 50_000, least: 0, margin: 0 } },
    },
  ),
);
const vocabulary = [...new Set(ours.flatMap(({ forms }) => forms))];
const anyWords = fc.array(
  fc.record({
    form: fc.constantFrom(...vocabulary, 'unheard'),
    tag: fc.integer({ min: 1, max: tagNames.length - 1 }),
    second: fc.integer({ min: 0, max: tagNames.length - 1 }),
  }),
  {
    minLength: 1,
    maxLength: 30,
  },
);

it('whatever the words and tags, the tree has one root and no circle, no line crosses another but for marks, and marks hold nothing', () => {
  fc.assert(
    fc.property(anyWords, (given) => {
      const words = openWords();
      const n = given.length;
      const [heads, labels] = [new Int32Array(n), new Uint8Array(n)];
      const ids = Int32Array.from(given, ({ form }) => words.intern(form));
      const tags = Uint8Array.from(given, ({ tag }) => tag);
      const seconds = Uint8Array.from(given, ({ second }) => second);
      parser.parse(words, { ids, tags, seconds, start: 0, count: n }, heads, labels);
      const isMark = given.map(({ tag }) => (tagNames[tag] as string).startsWith('PUNCT'));
      expect([...heads].filter((head) => head === -1)).toHaveLength(1);
      for (let i = 0; i < n; i += 1) {
        let [at, steps] = [i, 0];
        while (at >= 0 && steps <= n) [at, steps] = [heads[at] as number, steps + 1];
        expect(at).toBe(-1);
        expect(parser.labels[labels[i] as number]).not.toBe('');
      }
      if (isMark.every((mark) => mark)) return;
      const arcs = given.flatMap((_, i): [number, number][] =>
        heads[i] === -1 || isMark[i] ? [] : [[Math.min(i, heads[i] as number), Math.max(i, heads[i] as number)]],
      );
      for (const [a, b] of arcs) for (const [c, d] of arcs) expect(a < c && c < b && b < d).toBe(false);
      for (const head of heads) if (head >= 0) expect(isMark[head]).toBe(false);
    }),
  );
});

it('a sentence of marks alone hangs on its first mark', () => {
  const mark = tagNames.findIndex((name) => name.startsWith('PUNCT'));
  const words = openWords();
  const heads = new Int32Array(3);
  const labels = new Uint8Array(3);
  const ids = Int32Array.from(['.', '.', '.'], (form) => words.intern(form));
  parser.parse(words, { ids, tags: new Uint8Array(3).fill(mark), seconds: new Uint8Array(3), start: 0, count: 3 }, heads, labels);
  expect([...heads]).toEqual([-1, 0, 0]);
  expect([...labels].map((label) => parser.labels[label])).toEqual(['root', 'punct', 'punct']);
});
