// Tells what stands around a story from the story: headings, by-lines, date lines, captions, bullets. Takes the text of one
// block (between blank lines) and how many sentences it has; returns its kind. In doubt it is prose.
import type { BlockKind } from './document.ts';

type Rule = { readonly kind: BlockKind; readonly when: (line: string, sentences: number) => boolean };

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const written = `(?:${day},?\\s+)?(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${month})(?:,?\\s+\\d{4})?`;
const date = `(?:${written}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const time = '\\d{1,2}[:.]\\d{2}.{0,16}';

/** In order; the first that holds decides. */
const rules: readonly Rule[] = [
  {
    kind: 'bullet',
    when: (line) =>
      /^(?:[\u2022\u25CF\u25AA\u2023\u2043\u00B7*]|[-\u2013\u2014](?=\s)|\d{1,2}[.)](?=\s)|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)(?=\s)|[a-z]\)(?=\s))/u.test(
        line,
      ),
  },
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
  // The credits that stand under a report.
  {
    kind: 'byline',
    when: (line, sentences) =>
      sentences <= 2 &&
      line.length < 240 &&
      (/^\((?:reporting|writing|additional reporting|editing|compiled) by\s.+\)$/iu.test(line) ||
        /^(?:reporting|writing|additional reporting|editing|compiled) by\s\p{Lu}[^.]*[.]?$/iu.test(line) ||
        /^\p{Lu}.{3,160}\bcontributed (?:reporting\b|to this (?:report|story|article)\b)/u.test(line)),
  },
  {
    kind: 'dateline',
    when: (line) =>
      line.length < 80 &&
      new RegExp(
        `^(?:[\\p{Lu}][\\p{L}. ]{1,30},\\s+)?(?:(?:published|updated|posted|issued|last (?:updated|modified))(?:\\s+(?:on|at))?:?\\s+)?(?:${time}[,\\s|]+)?${date}(?:[,\\s|T\\u00B7-]+(?:at\\s+)?${time})?\\.?$`,
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
