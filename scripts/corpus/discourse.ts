// Reads who says what out of a treebank's discourse relations: GUM marks each attribution between the unit that names the speaker and the unit that is said, with the
// words of source and cue (`Discourse=attribution-positive:12->13:0:sem-atsrc-5+lex-indwd-6` in MISC). Takes the sentences of a document in order; returns its text and marks.
// Format: https://gucorpling.org/erst/ (relations as dependencies between elementary discourse units, attached in the order of the third number).
import type { Span } from '../../src/terms/index.ts';
import { goldText, type GoldSentence } from '../../src/read/en/index.ts';
import type { Lesson } from './teach.ts';

/** An elementary discourse unit: its words `[start, end)`, the unit it depends on and how. */
type Edu = { number: number; head: number; order: number; relation: string; signals: string; start: number; end: number };

/** The documents of a treebank that tell attributions, as lessons; not every statement of theirs is marked. */
export function attributionsOf(sentences: readonly GoldSentence[]): Lesson[] {
  const documents: GoldSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.comments.has('newdoc id') || documents.length === 0) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents.map(readDocument).filter(({ marks }) => marks.length > 0);
}

function readDocument(sentences: readonly GoldSentence[]): Lesson {
  const { text, words } = goldText(sentences);
  const misc = sentences.flatMap((sentence) => sentence.misc);
  const relations = sentences.flatMap(({ deprels }) => deprels);
  const sentenceOf: number[] = [];
  const heads: number[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const first = heads.length;
    for (const head of sentence.heads) {
      heads.push(head === 0 ? -1 : first + head - 1);
      sentenceOf.push(at);
    }
  }
  const edus = unitsOf(misc);
  const kids = Map.groupBy(edus, ({ head }) => head);
  const byNumber = new Map(edus.map((edu) => [edu.number, edu]));
  // A unit with all that was attached to it before `order`.
  const under = (number: number, order: number, seen = new Set<number>()): number[] => {
    if (seen.has(number)) return [];
    seen.add(number);
    return [number, ...(kids.get(number) ?? []).flatMap((kid) => (kid.order < order ? under(kid.number, Infinity, seen) : []))];
  };
  const spansOf = (tokens: readonly number[]): Span[] => {
    const spans: { start: number; end: number; last: number }[] = [];
    for (const token of [...new Set(tokens)].sort((a, b) => a - b)) {
      const word = words[token];
      if (word === null || word === undefined) continue;
      const open = spans.at(-1);
      if (open?.last === token - 1) [open.end, open.last] = [word[1], token];
      else spans.push({ start: word[0], end: word[1], last: token });
    }
    return spans.map(({ start, end }): Span => [start, end]);
  };
  const marks = edus.flatMap((edu) => {
    if (!edu.relation.startsWith('attribution')) return [];
    const said = under(edu.head, edu.order)
      .filter((number) => number !== edu.number)
      .flatMap((number) => wordsOf(byNumber.get(number)))
      .filter((token) => sentenceOf[token] === sentenceOf[edu.start]);
    const named = signalled(edu, /lex-ind(?:wd|ph)-([\d,-]+)/u).filter((token) => token >= edu.start && token < edu.end);
    const cue =
      named.length > 0
        ? named
        : wordsOf(edu)
            .filter((token) => !inside(heads[token], edu))
            .slice(0, 1);
    const source = phraseOf(signalled(edu, /sem-atsrc-([\d,-]+)/u), new Set([...said, ...cue]));
    return said.length === 0 || cue.length === 0 ? [] : [{ source: spansOf(source), cue: spansOf(cue), content: spansOf(said) }];
  });
  return { text, marks, verdicts: false };

  // A noun with all that hangs on it, but its preposition and marks.
  function phraseOf(tokens: readonly number[], without: ReadonlySet<number>): number[] {
    const own = new Set(tokens);
    const top = tokens.find((token) => !own.has(heads[token] ?? -1));
    if (top === undefined) return [];
    return heads.flatMap((_, token) => {
      let [up, hops] = [token, 0];
      while (up >= 0 && up !== top && hops++ < 40) up = heads[up] ?? -1;
      const outer = heads[token] === top && /^(?:case|punct)$/u.test(relations[token] ?? '');
      return up === top && !outer && !without.has(token) ? [token] : [];
    });
  }
}

const inside = (token: number | undefined, { start, end }: Edu): boolean => token !== undefined && token >= start && token < end;
const wordsOf = (edu: Edu | undefined): number[] =>
  edu === undefined ? [] : Array.from({ length: edu.end - edu.start }, (_, at) => edu.start + at);

// The words of a signal ("5-7,9"), counted from 1 over the document.
const signalled = ({ signals }: Edu, form: RegExp): number[] =>
  (form.exec(signals)?.[1] ?? '').split(',').flatMap((part) => {
    const [from = NaN, to = from] = part.split('-').map(Number);
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, at) => from - 1 + at);
  });

// The discourse units in order: each begins at the word that carries its relation and ends where the next begins.
function unitsOf(misc: readonly string[]): Edu[] {
  const edus: Edu[] = [];
  for (const [start, field] of misc.entries()) {
    const told = /(?:^|\|)Discourse=([^|;]+)/u.exec(field)?.[1];
    if (told === undefined) continue;
    const [relation = '', link = '', order = '0', signals = ''] = told.split(':');
    const [number = 0, head = 0] = link.split('->').map(Number);
    const last = edus.at(-1);
    if (last !== undefined) last.end = start;
    edus.push({ number, head, order: Number(order), relation, signals, start, end: misc.length });
  }
  return edus;
}
