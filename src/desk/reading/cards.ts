// A reading as cards to stand beside its text: one a statement, with the facts told in it, and one for what the page tells in its own words.
// Takes a page and its reading; returns cards in the order of the page. What is said once is not said again: a statement that only frames
// another shares its card, and words are quoted only where no fact tells them.
import type { EventMention, Page, PositionTaken, Reading, Span, Statement } from '../../terms/index.ts';
import { factsOf, type Fact, type Stance } from './facts.ts';
import { statusWords } from './plain.data.ts';
import { bothEnds, squeeze } from './shorten.ts';
import { pointed } from './speech.ts';
import { startingIn } from './starting-in.ts';

/** One card. */
export type Card = {
  /** Where in the page it belongs. */
  readonly at: number;
  /** Running number from 1, of a statement; undefined for the page's own words. */
  readonly number: number | undefined;
  /** The statements it shows: the one that counts last, before it those that only frame it. Empty for the page's own words. */
  readonly statements: readonly Statement[];
  /** Its words, shortened, where no fact tells them. */
  readonly words: string | undefined;
  readonly facts: readonly Fact[];
  /** What the statement's own verb tells. */
  readonly stance: Stance;
  /** The order that a demand sets: first this, only then that. */
  readonly order: { readonly first: string; readonly then: string } | undefined;
};

/** Letters of a statement's words on its card: the words themselves stand beside it. */
const shownWords = 60;

const nothing: Stance = { events: [], held: [] };

/** The cards of a page; `paragraphs` tell which of the page's own facts stand together. */
export function cardsOf(page: Page, reading: Reading, paragraphs: readonly Span[]): Card[] {
  const { facts, stances } = factsOf(page, reading);
  const told = Map.groupBy(facts, ({ within }) => within ?? '');
  const inner = Map.groupBy(reading.statements, ({ inside }) => inside ?? '');
  const framing = framesOf(reading, told, stances, inner);
  const framed = Map.groupBy(framing.keys(), (frame) => framing.get(frame) ?? '');
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const framesTo = (id: string): Statement[] =>
    (framed.get(id) ?? []).flatMap((frame) => [...framesTo(frame), byId.get(frame)].filter((one) => one !== undefined));

  const spoken = reading.statements
    .filter(({ id }) => !framing.has(id))
    .map((statement) => {
      const statements = [...framesTo(statement.id), statement];
      const stance = stances.get(statement.id) ?? nothing;
      const { order, over } = orderIn(page, stance);
      const inside = statements.flatMap(({ id }) => told.get(id) ?? []);
      const ordered = inside.filter((fact) => !isPart(fact, over));
      const below = ordered.length + over.length === 0 ? [] : (inner.get(statement.id) ?? []).flatMap(({ content }) => content);
      const covers = [...ordered.map(({ span }) => span), ...over, ...below];
      const words = covered(statement.content, covers) < 0.5 ? wordsOf(page, statement) : undefined;
      const facts = ordered.filter((fact) => !isSaid(fact, words));
      const lost = inside.filter((fact) => !facts.includes(fact)).flatMap(({ read, also }) => [read.event, ...also]);
      const events = [...stance.events, ...lost.filter((event) => event !== undefined)];
      return { at: startOf(statement), statements, words, facts, stance: { ...stance, events }, order };
    })
    .sort((a, b) => a.at - b.at || lengthOf(b.statements.at(-1)) - lengthOf(a.statements.at(-1)));

  const ownIn = startingIn(told.get('') ?? [], ({ span }) => span[0]);
  const own = paragraphs.flatMap((span) => {
    const here = ownIn(span);
    return here.length === 0
      ? []
      : [{ at: here[0]?.span[0] ?? span[0], statements: [], words: undefined, facts: here, stance: nothing, order: undefined }];
  });
  return [...spoken.map((card, index) => ({ ...card, number: index + 1 })), ...own.map((card) => ({ ...card, number: undefined }))].sort(
    (a, b) => a.at - b.at,
  );
}

const startOf = ({ content, cue, source }: Statement): number => (content[0] ?? cue[0] ?? source[0])?.[0] ?? 0;
const lengthOf = (statement: Statement | undefined): number => (statement?.content ?? []).reduce((sum, [from, to]) => sum + to - from, 0);

/** How much of `spans` lies under `covers`, from 0 to 1. */
function covered(spans: readonly Span[], covers: readonly Span[]): number {
  const sorted = covers.toSorted((a, b) => a[0] - b[0]);
  let [whole, under] = [0, 0];
  for (const [from, to] of spans) {
    whole += to - from;
    let reached = from;
    for (const [start, end] of sorted) {
      const begin = Math.max(start, reached);
      if (end <= begin || begin >= to) continue;
      under += Math.min(end, to) - begin;
      reached = Math.min(end, to);
    }
  }
  return whole === 0 ? 1 : under / whole;
}

// Statements that only say that somebody said something: by id, the statement whose card they share.
function framesOf(
  { statements }: Reading,
  told: ReadonlyMap<string, readonly Fact[]>,
  stances: ReadonlyMap<string, Stance>,
  inner: ReadonlyMap<string, readonly Statement[]>,
): Map<string, string> {
  const frames = new Map<string, string>();
  for (const { id, act, content } of statements) {
    const spoken = inner.get(id) ?? [];
    const [first] = spoken;
    if (first === undefined || told.has(id) || stances.has(id) || (act !== 'say' && act !== 'announce')) continue;
    const spans = spoken.flatMap((one) => [
      ...one.content,
      ...one.cue,
      ...one.source,
      ...(one.addressee?.span === undefined ? [] : [one.addressee.span]),
    ]);
    if (covered(content, spans) >= 0.8) frames.set(id, first.id);
  }
  return frames;
}

const wordsOf = (page: Page, statement: Statement): string | undefined => {
  if (pointed(page, statement) !== undefined) return undefined;
  const [{ text }, { content, kind }] = [page, statement];
  const words = bothEnds(content.map(([from, to]) => text.slice(from, to)).join(' … '), shownWords);
  return words === '' ? undefined : kind === 'direct' ? `“${words.replace(/,$/, '')}”` : words;
};

// "Wants X before Y": the order, and the stretch of text that it tells in full.
function orderIn({ text }: Page, { held }: Stance): { order: Card['order']; over: Span[] } {
  const ordered = held.find((one): one is PositionTaken & { before: Span } => one.before !== undefined);
  if (ordered === undefined) return { order: undefined, over: [] };
  const { about, before, span } = ordered;
  return { order: { first: squeeze(text.slice(...about)), then: squeeze(text.slice(...before)) }, over: [span] };
}

// A deed that is only spoken of adds nothing to an order that holds it.
const isPart = ({ span, read, terms }: Fact, over: readonly Span[]): boolean =>
  read.owed === undefined &&
  read.event?.status !== 'asserted' &&
  terms.length <= 1 &&
  over.some(([from, to]) => from <= span[0] && span[1] <= to);

// Nor one that the words above it tell as they stand.
const isSaid = ({ did, terms, read }: Fact, words: string | undefined): boolean =>
  words !== undefined &&
  read.owed === undefined &&
  read.held === undefined &&
  terms.every((term) => statuses.has(term)) &&
  words.includes(did);
const statuses = new Set<string | undefined>(Object.values(statusWords));

/** Every event that a card rests on. */
export const eventsOf = ({ facts, stance }: Card): EventMention[] => [
  ...stance.events,
  ...facts.flatMap(({ read, also }) => [...(read.event === undefined ? [] : [read.event]), ...also]),
];
