// Cuts text into tokens by Penn and Universal Dependencies custom. Takes text, gives spans (UTF-16, end exclusive) that
// never overlap and leave only gaps of white space and control characters. Knows no sentences. One look at each character
// but for a bounded look back, so the time is linear whatever the text.
import { abbreviations, beforeCapital, beforeDigit, endings, fused, keptPrefixes, units } from './token-tables.data.ts';

/** Token spans in order: token i is `text.slice(starts[i], ends[i])`. */
export type Spans = { starts: Int32Array; ends: Int32Array; count: number };

// A gap: white space, controls, zero-width space and byte order mark. Everything else belongs to some token.
const chunk = /[^\s\u0000-\u001F\u007F-\u009F\u200B\uFEFF]+/g;
const letters = /^\p{L}+$/u;
// Longer runs without a space are no addresses; they are cut by the plain rules only.
const longestAddress = 400;

/** The tokens of `text`. */
export function tokenise(text: string): Spans {
  const spans: Spans = {
    starts: new Int32Array(Math.max(16, text.length >> 2)),
    ends: new Int32Array(Math.max(16, text.length >> 2)),
    count: 0,
  };
  chunk.lastIndex = 0;
  for (let match = chunk.exec(text); match !== null; match = chunk.exec(text)) {
    const [piece] = match;
    if (letters.test(piece)) addWord(spans, piece, match.index);
    else cutChunk(spans, text, piece, match.index);
  }
  return spans;
}

function add(spans: Spans, start: number, end: number): void {
  if (spans.count === spans.starts.length) {
    spans.starts = widened(spans.starts);
    spans.ends = widened(spans.ends);
  }
  spans.starts[spans.count] = start;
  spans.ends[spans.count] = end;
  spans.count += 1;
}

function widened(old: Int32Array): Int32Array {
  const wider = new Int32Array(old.length * 2);
  wider.set(old);
  return wider;
}

function addWord(spans: Spans, word: string, start: number): void {
  const cut = word.length <= 8 ? fused.get(word.toLowerCase()) : undefined;
  if (cut === undefined || word === 'IM') return add(spans, start, start + word.length);
  add(spans, start, start + cut);
  add(spans, start + cut, start + word.length);
}

const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*`;
const quote = "['\\u2019\\u02BC\\u2018`]";
/** Rules in order of trial; each matches at the current place. `address` rules are tried on short chunks only. */
const addressRules: readonly RegExp[] = [
  /(?:https?|ftp):\/\/[^\s<>"\u201C\u201D]+/iuy,
  /(?:mailto:)?[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/iuy,
  /www\.[^\s<>"\u201C\u201D,;]+/iuy,
  /<\/?[a-z]{1,12}>|\[\.\.\.\]|[bw]\/[co](?![\p{L}\p{N}])/iuy,
  /[:;=8][-o^']?[)(\]DPp/\\|*]+(?![\p{L}\p{N}/])|<3|\^_\^|\(:|[xX]D+(?!\p{L})/uy,
];
const plainRules: readonly RegExp[] = [
  /[@#][\p{L}_][\p{L}\p{N}_]*/uy,
  new RegExp(String.raw`[+-]?\.?\d+(?:[.,:/]\d+)*(?:-\d+(?:[.,:/]\d+)*)*(?:(?:st|nd|rd|th|s|${quote}s)(?![\p{L}\p{N}]))?`, 'iuy'),
  new RegExp(String.raw`\p{L}\.(?:-?\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?`, 'uy'),
  new RegExp(String.raw`${word}(?:(?:${quote}|[&_.]|\u2011)${word})*`, 'uy'),
  /\.{2,}|\u2026+|[!?]{2,}|-{2,}|={2,}|_{2,}|\*{2,}|~{2,}|#{2,}|<<|>>|''|``|[A-Z]{0,2}\$/uy,
  /\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}/uy,
  /./suy,
];

function cutChunk(spans: Spans, text: string, piece: string, offset: number): void {
  let at = 0;
  const short = piece.length <= longestAddress;
  const rules = short && /[@/:;=8<[(^.xX]/.test(piece) ? [...addressRules, ...plainRules] : plainRules;
  while (at < piece.length) {
    const found = matchAt(rules, piece, at);
    at = addFound(spans, text, piece, at, found, offset);
  }
}

function matchAt(rules: readonly RegExp[], piece: string, at: number): string {
  for (const rule of rules) {
    rule.lastIndex = at;
    const match = rule.exec(piece);
    if (match !== null) return match[0];
  }
  return piece.charAt(at);
}

/** Adds what a rule found at `at`, cut further where custom says so; returns where to go on. */
function addFound(spans: Spans, text: string, piece: string, at: number, given: string, offset: number): number {
  let found = given;
  if (/^(?:https?:|ftp:|www\.|mailto:)/i.test(found)) found = found.replace(/[.,;:!?)\]'"\u2019]+$/, '') || found;
  const start = offset + at;
  const first = found.charCodeAt(0);
  if (found.length === 1 && !/[\p{L}\d]/u.test(found)) add(spans, start, start + 1);
  else if ((first >= 48 && first <= 57) || /^[+-]?\.?\d/.test(found)) return at + addNumber(spans, piece, at, found, start);
  else if (/^\p{L}/u.test(found) && !/[@/]/.test(found)) return at + addWordLike(spans, text, piece, at, found, start);
  else add(spans, start, start + found.length);
  return at + found.length;
}

/** A number; a sign counts only at the start of its chunk, and a unit that touches the number stands apart. */
function addNumber(spans: Spans, piece: string, at: number, found: string, start: number): number {
  if (/^[+-]/.test(found) && at > 0) {
    add(spans, start, start + 1);
    return 1;
  }
  // A range of plain years or counts is three tokens: "1990-1995", "35-40"; a telephone number or a date is one.
  const range = /^(\d{1,4})-(\d{1,4})$/.exec(found);
  if (range !== null && (range[2] as string).length <= (range[1] as string).length && !/[\p{L}-]/u.test(piece.charAt(at + found.length))) {
    const cut = (range[1] as string).length;
    add(spans, start, start + cut);
    add(spans, start + cut, start + cut + 1);
    add(spans, start + cut + 1, start + found.length);
    return found.length;
  }
  const rest = /^[\p{L}\p{N}\p{M}_]+/u.exec(piece.slice(at + found.length, at + found.length + 24))?.[0] ?? '';
  if (rest === '' || units.has(rest.toLowerCase())) {
    add(spans, start, start + found.length);
    if (rest === '') return found.length;
    const stop = /^\.(?:\p{L}\.)+/u.exec(piece.slice(at + found.length + rest.length))?.[0] ?? '';
    add(spans, start + found.length, start + found.length + rest.length + stop.length);
    return found.length + rest.length + stop.length;
  }
  // "5a.m." and the like: a dotted unit.
  const dotted = /^(?:\p{L}\.){2,}/u.exec(piece.slice(at + found.length, at + found.length + 12))?.[0];
  if (dotted !== undefined) {
    add(spans, start, start + found.length);
    add(spans, start + found.length, start + found.length + dotted.length);
    return found.length + dotted.length;
  }
  add(spans, start, start + found.length + rest.length);
  return found.length + rest.length;
}

const clitic = new RegExp(`(?:n${quote}t|${quote}(?:s|re|ve|ll|d|m|em))$`, 'iu');

/** A word: its full stop if it is an abbreviation, its hyphenated rest if the prefix keeps it, its clitic cut off. */
function addWordLike(spans: Spans, text: string, piece: string, at: number, given: string, start: number): number {
  let found = given;
  // "end.Next" is two words unless it is a site, a file or an abbreviation.
  const dot = found.indexOf('.');
  if (dot > 0 && !/^(?:\p{L}\.)+\p{L}?$/u.test(found)) {
    const last = found.slice(found.lastIndexOf('.') + 1).toLowerCase();
    if (!endings.has(last) && !abbreviations.has(found.toLowerCase()) && !/^\p{L}\./u.test(found) && !/\d$/.test(found.slice(0, dot)))
      found = found.slice(0, dot);
  }
  const next = piece.charAt(at + found.length);
  if (next === '.' && !found.endsWith('.') && isAbbreviation(text, found, start)) {
    add(spans, start, start + found.length + 1);
    return found.length + 1;
  }
  if (next === '-' && keptPrefixes.has(found.toLowerCase())) {
    const rest = hyphened.exec(piece.slice(at + found.length, at + found.length + 64))?.[0];
    if (rest !== undefined) found += rest;
  }
  const tail = clitic.exec(found);
  if (tail !== null && tail.index > 0) {
    const cut = start + tail.index;
    add(spans, start, cut);
    add(spans, cut, start + found.length);
    return found.length;
  }
  addWord(spans, found, start);
  return found.length;
}

const hyphened = new RegExp(String.raw`^-\p{L}[\p{L}\p{M}]*(?:${quote}\p{L}+)?`, 'u');

function isAbbreviation(text: string, found: string, start: number): boolean {
  const lower = found.toLowerCase();
  const after = /^\.\s*(\S)/.exec(text.slice(start + found.length, start + found.length + 4))?.[1] ?? '';
  if (/^\p{Lu}$/u.test(found)) return found !== 'I' || /\p{Lu}/u.test(after);
  if (beforeDigit.has(lower)) return /\d/.test(after);
  if (!abbreviations.has(lower)) return false;
  return !beforeCapital.has(lower) || (/^\p{Lu}/u.test(found) && /[\p{Lu}\d,]/u.test(after));
}
