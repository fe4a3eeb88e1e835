// Tells what stands around a story from the story: headings, by-lines, date lines, captions, bullets. Takes the text of one
// block (between blank lines) and how many sentences it has; returns its kind. In doubt it is prose.
import type { BlockKind, Sentence } from './document.ts';
import type { Sheet } from './stage.ts';

type Rule = { readonly kind: BlockKind; readonly when: (line: string, sentences: number) => boolean };

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const date = `(?:${day},?\\s+)?(?:${month}\\s+\\d{1,2}|\\d{1,2}\\s+${month})(?:,?\\s+\\d{4})?`;

/** In order; the first that holds decides. */
const rules: readonly Rule[] = [
  { kind: 'bullet', when: (line) => /^(?:[\u2022\u25CF\u25AA\u2023\u2043\u00B7*]|-(?=\s)|\d{1,2}[.)](?=\s))/u.test(line) },
  {
    kind: 'caption',
    when: (line, sentences) =>
      sentences <= 3 &&
      /^(?:(?:file\s+)?(?:photo|image|picture|caption|credit|graphic|map)(?:graph)?\s*(?::|by\b|credit)|getty\b|\[(?:photo|image))/iu.test(
        line,
      ),
  },
  {
    kind: 'caption',
    when: (line, sentences) =>
      sentences <= 3 &&
      line.length < 400 &&
      /(?:\([\p{L} .'-]{2,40}\/[\p{L} .'-]{2,40}\)|\/\s?(?:Reuters|AFP|AP|EPA|Getty Images))\.?$/u.test(line),
  },
  {
    kind: 'byline',
    when: (line) =>
      line.length < 120 &&
      /^(?:by|words by|written by|reporting by|reported by|story by|photographs by|edited by)\s+\p{Lu}/iu.test(line) &&
      !/[.!?]$/.test(line) &&
      /^\S+(?:\s+by)?\s+\p{Lu}/u.test(line),
  },
  {
    kind: 'dateline',
    when: (line) =>
      line.length < 80 &&
      new RegExp(
        `^(?:[\\p{Lu}][\\p{L}. ]{1,30},\\s+)?(?:(?:published|updated|posted|last updated)(?:\\s+on)?:?\\s+)?${date}(?:[,\\s|-]+\\d{1,2}[:.]\\d{2}.{0,12})?\\.?$`,
        'iu',
      ).test(line),
  },
  {
    kind: 'heading',
    when: (line, sentences) =>
      sentences === 1 &&
      line.length < 120 &&
      !/[.!?\u2026:;,]["'\u2019\u201D)\]]*$/u.test(line) &&
      /^["'\u2018\u201C(]?[\p{Lu}\d]/u.test(line) &&
      /\s/.test(line),
  },
];

/** What kind of block this is. `line` is its text without space at the ends. */
export function blockKind(line: string, sentences: number): BlockKind {
  return rules.find(({ when }) => when(line, sentences))?.kind ?? 'prose';
}

/** The sentences with their spans, each with the kind of the block that it stands in. A line break after a sentence ends a block. */
export function findBlocks({
  text,
  starts,
  ends,
  count,
  firsts,
}: Pick<Sheet, 'text' | 'starts' | 'ends' | 'count' | 'firsts'>): Sentence[] {
  const sentences: Sentence[] = [];
  const close = (from: number, to: number, size: number): void => {
    const block = blockKind(text.slice(starts[from], Math.min(ends[to - 1] as number, (starts[from] as number) + 2000)), size);
    for (let i = sentences.length - size; i < sentences.length; i += 1) sentences[i] = { ...(sentences[i] as Sentence), block };
  };
  let [blockFrom, size] = [0, 0];
  firsts.forEach((from, k) => {
    const to = firsts[k + 1] ?? count;
    sentences.push({ from, to, start: starts[from] as number, end: ends[to - 1] as number, block: 'prose' });
    size += 1;
    if (to === count || /\n/.test(text.slice(ends[to - 1], starts[to]))) {
      close(blockFrom, to, size);
      [blockFrom, size] = [to, 0];
    }
  });
  return sentences;
}
