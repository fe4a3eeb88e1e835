// Answers in which statement a place of the text is spoken: the innermost one whose content holds it. Built once for a page.
import type { Statement } from '../../terms/index.ts';

const block = 2048;

/** A function from an offset to the innermost statement around it. */
export function openWithin(statements: readonly Statement[]): (at: number) => Statement | undefined {
  const blocks = new Map<number, { start: number; end: number; statement: Statement }[]>();
  for (const statement of statements) {
    for (const [start, end] of statement.content) {
      for (let index = Math.floor(start / block); index <= Math.floor(end / block); index++) {
        const list = blocks.get(index) ?? [];
        list.push({ start, end, statement });
        blocks.set(index, list);
      }
    }
  }
  return (at) => {
    let best: { start: number; end: number; statement: Statement } | undefined;
    for (const entry of blocks.get(Math.floor(at / block)) ?? []) {
      if (entry.start > at || entry.end <= at) continue;
      const smaller = best === undefined || entry.end - entry.start < best.end - best.start;
      if (smaller || (best !== undefined && entry.statement.inside === best.statement.id)) best = entry;
    }
    return best?.statement;
  };
}
