import { describe, expect, it } from 'vitest';
import { openGroups } from './coref-groups.ts';

describe('groups', () => {
  it('are joined in any order to the same entities, told by their first mention', () => {
    const [a, b] = [openGroups(5), openGroups(5)];
    for (const [i, j] of [
      [0, 3],
      [3, 4],
      [1, 2],
    ] as const)
      a.join(i, j);
    for (const [i, j] of [
      [4, 3],
      [2, 1],
      [4, 0],
    ] as const)
      b.join(i, j);
    expect(a.all()).toEqual([
      [0, 3, 4],
      [1, 2],
    ]);
    expect(b.all()).toEqual(a.all());
    expect(a.of(4)).toBe(0);
  });
});
