// A sentence that ends with who said it, where the reader took somebody in it for the speaker: "The North and the South agreed to …, the mediator said after the talks". Takes a reading; gives
// it with a statement for such an end, and with what stands before it told by that speaker.
import type { Link, Reading, Span, Statement, ToldClause } from '../terms/index.ts';

const saying: ReadonlySet<string> = new Set('say tell announce report confirm add write state note explain disclose'.split(' '));
// Less than this before the comma is no account of anything.
const least = 25;

type End = { content: Span; statement: Statement };

/** The reading with its closing speakers. */
export function withClosingSpeakers(reading: Reading, text: string, sentences: readonly Span[]): Reading {
  return withEnds({ ...reading, statements: reading.statements.map((one) => participleOf(one, reading)) }, text, sentences);
}

/** "Accused the army of breaking it, saying …": said by whoever accused, not by the "it" before the comma. */
function participleOf(statement: Statement, { clauses = [] }: Reading): Statement {
  const last = statement.chain.at(-1);
  const [cue] = statement.cue;
  if (last === undefined || cue === undefined || last.actor !== undefined || !/^(?:it|they|them|this|that)$/i.test(last.name))
    return statement;
  const doer = clauses.find((clause) => clause.tense === 'none' && clause.cue[0] === cue[0])?.doers[0];
  if (doer?.actor === undefined) return statement;
  const link: Link = { role: 'speaker', name: doer.text, actor: doer.actor, ...(doer.span === undefined ? {} : { span: doer.span }) };
  return { ...statement, chain: [...statement.chain.slice(0, -1), link] };
}

function withEnds(reading: Reading, text: string, sentences: readonly Span[]): Reading {
  const ends = [
    ...(reading.clauses ?? []).flatMap((clause) => endOf(clause, reading, text, sentences)),
    ...sentences.flatMap((sentence) => shownIn(sentence, reading, text)),
  ];
  const told = <T extends { span: Span; within?: string | undefined }>(one: T): T => {
    if (one.within !== undefined) return one;
    const end = ends.find(({ content: [from, to] }) => one.span[0] >= from && one.span[0] < to);
    const within = end?.statement.id ?? goneOn(one.span, reading, text, sentences);
    return within === undefined ? one : { ...one, within };
  };
  // "It had fired on nobody, he said; the army had shelled the village": told, where the reader took the older past for what lies behind the story.
  const events = reading.events.map((one) => {
    const all = told(one);
    const isTold = all.status === 'background' && all.within !== undefined && /\bhad\b/.test(text.slice(one.span[0], one.cue[0]));
    return isTold ? { ...all, status: 'asserted' as const } : all;
  });
  const clauses = reading.clauses?.map((clause) => ({
    ...clause,
    ...told({ span: clause.cue, within: clause.within }),
    span: clause.span,
  }));
  return {
    ...reading,
    statements: [...reading.statements.map((one) => insideOf(one, ends)), ...ends.map(({ statement }) => statement)],
    events,
    positions: reading.positions.map(told),
    undertakings: reading.undertakings.map(told),
    ...(clauses === undefined ? {} : { clauses }),
  };
}

function endOf(
  { cue, verb, subject, doers, status, passive }: ToldClause,
  { statements }: Reading,
  text: string,
  sentences: readonly Span[],
): End[] {
  const [named] = subject;
  const [doer] = doers;
  if (!saying.has(verb) || passive || status !== 'asserted' || named === undefined || doer === undefined || named[1] > cue[0]) return [];
  if (statements.some((one) => one.cue.some(([from, to]) => from < cue[1] && cue[0] < to))) return [];
  const [start, finish] = sentences.findLast(([from]) => from <= cue[0]) ?? [0, text.length];
  const before = text.slice(start, named[0]);
  // Only a clause of its own, "X said" right behind a comma, with nothing said after it.
  if (
    before.length < least ||
    !/,\s+$/.test(before) ||
    !/^\s*$/.test(text.slice(named[1], cue[0])) ||
    /\b(?:that|to)\b|["“:]/.test(text.slice(cue[1], finish).slice(0, 12))
  )
    return [];
  const content: Span = [start, start + before.trimEnd().length - 1];
  // Somebody else's words would have to be told apart; quotations are the reader's.
  if (/["“”]/.test(before)) return [];
  const outlets = statements[0]?.chain.filter(({ role }) => role === 'outlet').slice(0, 1) ?? [];
  const link: Link = {
    role: 'speaker',
    name: text.slice(...named),
    span: named,
    ...(doer.actor === undefined ? {} : { actor: doer.actor }),
  };
  const statement: Statement = {
    id: `closing-${cue[0]}`,
    source: [named],
    cue: [cue],
    content: [content],
    kind: 'indirect',
    act: 'say',
    chain: [...outlets, link],
    confidence: 0.5,
  };
  return [{ content, statement }];
}

// "…, figures from the relief agency show."
const shown =
  /,\s+((?:the\s+)?(?:[\p{L}’'-]+\s+){0,5}?(?:figures?|data|records?|statistics|numbers?|registers?|books|documents?|reports?)(?:\s+(?:of|from|by|kept by|compiled by)\s+[^,;.]{2,50}?)?)\s+(show(?:s|ed)?|indicated?s?)\s*[.]?\s*$/iu;

/** What somebody's figures show, behind it: whoever they are from says it. */
function shownIn([start, finish]: Span, { statements }: Reading, text: string): End[] {
  const words = text.slice(start, finish);
  const found = shown.exec(words);
  const [named = '', verb = ''] = [found?.[1], found?.[2]];
  if (found === null || found.index < least || /["“”]/.test(words)) return [];
  if (statements.some(({ content }) => content.some(([from, to]) => from < start + found.index && start < to))) return [];
  const at = start + found.index + found[0].indexOf(named);
  const from = at + named.length + found[0].slice(found[0].indexOf(named) + named.length).indexOf(verb);
  const content: Span = [start, start + found.index];
  const outlets = statements[0]?.chain.filter(({ role }) => role === 'outlet').slice(0, 1) ?? [];
  const statement: Statement = {
    id: `shown-${at}`,
    source: [[at, at + named.length]],
    cue: [[from, from + verb.length]],
    content: [content],
    kind: 'indirect',
    act: 'say',
    chain: [...outlets, { role: 'speaker', name: named, span: [at, at + named.length] }],
    confidence: 0.5,
  };
  return [{ content, statement }];
}

/** A statement before such an end is spoken by him, and stops where he is named. */
function insideOf(one: Statement, ends: readonly End[]): Statement {
  const at = one.cue[0]?.[0];
  const end = at === undefined ? undefined : ends.find(({ content: [from, to] }) => at >= from && at < to);
  if (end === undefined) return one;
  const [, stop] = end.content;
  const content = one.content.flatMap(([from, to]): Span[] => (from < stop ? [[from, Math.min(to, stop)]] : []));
  const outlets = one.chain.filter(({ role }) => role === 'outlet');
  return { ...one, content, chain: [...outlets, ...end.statement.chain.slice(-1), ...one.chain.slice(outlets.length)] };
}

/** "…, he told the radio; the army had shelled the village": what stands behind the semicolon, in the older past, he says as well. */
function goneOn([start]: Span, { statements }: Reading, text: string, sentences: readonly Span[]): string | undefined {
  const [from, to] = sentences.findLast(([at]) => at <= start) ?? [0, 0];
  const statement = statements.findLast(({ cue, kind }) => kind !== 'direct' && cue.some(([at, end]) => at >= from && end <= start));
  const said = statement?.cue[0]?.[1];
  if (statement === undefined || said === undefined) return undefined;
  const between = text.slice(said, start);
  return /;/.test(between) && !/["“”]/.test(between) && /^[^;:.]{0,80}\bhad\b/.test(text.slice(start, to)) ? statement.id : undefined;
}
