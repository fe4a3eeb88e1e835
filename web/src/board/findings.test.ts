import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/terms/index.ts';
import { commitmentsOf, cutTitles, groupFindings, ringOf } from './findings.ts';

const deadlock = (commitment: string, cycle: string[]): Extract<Finding, { kind: 'deadlock' }> => ({
  kind: 'deadlock',
  commitment,
  cycle,
  text: 'they wait',
  claims: [],
});

describe('findings', () => {
  test('a deadlock that both its members report is shown once', () => {
    const groups = groupFindings([
      deadlock('x/a', ['x/a', 'x/b', 'x/a']),
      deadlock('x/b', ['x/b', 'x/a', 'x/b']),
      deadlock('x/c', ['x/c', 'x/d']),
    ]);
    expect(groups.map(({ kind, findings }) => [kind, findings.length])).toEqual([['deadlock', 2]]);
  });
  test('a title that is quoted is cut out with its commitment, and no other words are', () => {
    const titles = new Map([['Release', 'x/release']]);
    expect(cutTitles('“Release” waits for “Talks”.', titles)).toEqual([
      { text: '“Release”', commitment: 'x/release' },
      { text: ' waits for ', commitment: undefined },
      { text: '“Talks”', commitment: undefined },
      { text: '.', commitment: undefined },
    ]);
  });
  test('its ring names each once', () => expect(ringOf(deadlock('x/a', ['x/a', 'x/b', 'x/a']))).toEqual(['x/a', 'x/b']));
  test('kinds come in one order, whatever the order of the findings', () => {
    const refuses: Finding = { kind: 'refuses', commitment: 'x/a', party: 'p', text: 't', claims: [] };
    expect(groupFindings([refuses, deadlock('x/a', ['x/a'])]).map(({ kind }) => kind)).toEqual(['deadlock', 'refuses']);
    expect(commitmentsOf(refuses)).toEqual(['x/a']);
  });
});
