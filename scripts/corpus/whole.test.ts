import { describe, expect, test } from 'vitest';
import { parseReport } from './report.ts';
import { checkWhole } from './whole.ts';

const made = (id: string, process: string, split: string, text: string) => {
  const path = `corpus/${split}/${process}/${id}.txt`;
  const source = `id: ${id}\nprocess: ${process}\nregister: wire\noutlet: L\nsplit: ${split}\nfacts: invented\n---\n${text}\n---\n`;
  return { path, ...parseReport(source, path) };
};
const codes = (...reports: ReturnType<typeof made>[]) => checkWhole(reports).map(({ code }) => code);

describe('the corpus as a whole', () => {
  test('is sound when processes keep apart and texts differ', () => {
    expect(codes(made('a-01', 'a', 'test', 'One two three.'), made('b-01', 'b', 'train', 'One two three.'))).toEqual([]);
  });
  test('does not have one process in two splits', () => {
    expect(codes(made('a-01', 'a', 'test', 'One.'), made('a-02', 'a', 'train', 'Two.'))).toEqual(['corpus.two-splits']);
  });
  test('does not say eight words in a row twice', () => {
    const words = 'The men who came at dawn went home again.';
    expect(codes(made('a-01', 'a', 'test', words), made('a-02', 'a', 'test', `He saw it. ${words}`))).toEqual(['corpus.alike']);
  });
  test('has every file where its header says', () => {
    const report = made('a-01', 'a', 'test', 'One.');
    expect(codes({ ...report, path: 'corpus/train/a/a-01.txt' })).toEqual(['corpus.misplaced']);
  });
});
