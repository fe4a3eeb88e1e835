import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frozenFile, testSums } from '../scripts/corpus/frozen.ts';
import { isWhole, loadCorpus } from '../scripts/corpus/index.ts';
import { formatIssue } from '../src/kit/index.ts';

const { reports, issues } = loadCorpus();

describe('the corpus', () => {
  test('has no mistake that the checker knows', () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });
  test('was read: there are reports, and statements, events, times and amounts in them', () => {
    const whole = reports.filter(isWhole);
    expect(whole.length).toBeGreaterThan(5);
    for (const part of ['statements', 'events', 'times', 'amounts'] as const)
      expect(whole.filter((report) => report[part].length > 0).length, part).toBeGreaterThan(whole.length / 2);
  });
  test('keeps its test split as it was frozen', () => {
    expect(testSums((path) => createHash('sha256').update(readFileSync(path)).digest('hex'))).toBe(readFileSync(frozenFile, 'utf8'));
  });
  test('names no file of a test split in what is loaded for training', () => {
    expect(new Set(loadCorpus({ split: 'train' }).reports.map(({ split }) => split)).has('test')).toBe(false);
  });
});
