// Tells of every sentence in what kind of block it stands. Takes tokens and the first token of each sentence; a line break between
// sentences ends a block. What a block is, its own text tells first (`blocks.ts`), then its place on the page and what it repeats.
import { blockKind } from './blocks.ts';
import { datelineEnd } from './datelines.ts';
import type { BlockKind, Sentence } from './document.ts';
import { findPullQuotes, type Stretch } from './pull-quotes.ts';
import type { Sheet } from './stage.ts';

type Given = Pick<Sheet, 'text' | 'starts' | 'ends' | 'count' | 'firsts' | 'ids'>;
type Block = Stretch & { readonly first: number; readonly last: number; kind: BlockKind };

const longestHeadline = 140;

/** The sentences with their spans, each with the kind of its block. */
export function findBlocks(given: Given): Sentence[] {
  const { text, starts, ends, count, firsts } = given;
  const sentences = firsts.map((from, k) => {
    const to = firsts[k + 1] ?? count;
    return { from, to, start: starts[from] as number, end: ends[to - 1] as number, block: 'prose' as BlockKind };
  });
  const blocks = blocksOf(text, sentences);
  markHeadline(text, sentences, blocks);
  markPullQuotes(given, blocks);
  for (const { first, last, kind } of blocks)
    for (let k = first; k < last; k += 1) (sentences[k] as (typeof sentences)[number]).block = kind;
  return sentences;
}

function blocksOf(text: string, sentences: readonly Sentence[]): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  sentences.forEach(({ end, to }, k) => {
    const next = sentences[k + 1];
    if (next !== undefined && !text.slice(end, next.start).includes('\n')) return;
    const head = sentences[first] as Sentence;
    // A date line on the line of the first sentence is a block of its own.
    const second = first < k ? (sentences[first + 1] as Sentence) : undefined;
    if (second !== undefined && datelineEnd(text, head.start) === second.start) {
      blocks.push({ first, last: first + 1, from: head.from, to: head.to, kind: 'dateline' });
      first += 1;
    }
    const { start, from } = sentences[first] as Sentence;
    blocks.push({ first, last: k + 1, from, to, kind: blockKind(text.slice(start, Math.min(end, start + 2000)), k + 1 - first) });
    first = k + 1;
  });
  return blocks;
}

/** The first line of a page is its headline, whatever mark it ends with, when a by-line, a date line or a caption follows. */
function markHeadline(text: string, sentences: readonly Sentence[], [top, next]: readonly Block[]): void {
  if (top?.kind !== 'prose' || next === undefined || !['byline', 'dateline', 'caption'].includes(next.kind)) return;
  const [{ start }, { end }] = [sentences[top.first] as Sentence, sentences[top.last - 1] as Sentence];
  if (end - start <= longestHeadline && /\n/.test(text.slice(end, sentences[top.last]?.start))) top.kind = 'heading';
}

const quotes = /^["'\u2018-\u201F\u00AB\u00BB]+$/u;

function markPullQuotes({ text, starts, ends, ids }: Given, blocks: readonly Block[]): void {
  const isQuote = (i: number): boolean => quotes.test(text.slice(starts[i], ends[i]));
  const core = ({ from, to }: Stretch): Stretch => ({
    from: isQuote(from) ? from + 1 : from,
    to: isQuote(to - 1) ? to - 1 : to,
  });
  const candidates = blocks.slice(1).filter(({ kind }) => kind === 'prose' || kind === 'heading');
  const found = findPullQuotes(ids, candidates, blocks, core);
  for (const block of blocks) if (found.has(block)) block.kind = 'pull-quote';
}
