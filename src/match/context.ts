// One page made ready for the rules: its reading, its day, its voices, and what the dossier knows. Built once a page, read by every rule.
import type { Issue } from '../kit/index.ts';
import type { Claim, Dossier, Link, Page, Participant, Reading, Span, Statement } from '../terms/index.ts';
import { openActors, type Actors } from './actors.ts';

import { withOwnTime } from './own-time.ts';
import { isOpenGovernment, openPointers } from './pointers.ts';
import { openSpeakers } from './speakers.ts';
import { openTopics, type Topics } from './topics.ts';
import { armedNouns, partBefore, partNotWhole } from './attack-words.data.ts';
import { voiceOf, type Source, type Voice } from './voice.ts';

/** What a rule proposes: a claim before it has its id, its relays and its citation. */
export type Proposal = {
  key: Claim['key'];
  polarity: Claim['polarity'];
  source: Source;
  chain: Link[];
  when: Claim['when'];
  value?: [number, number] | undefined;
  performer?: string | undefined;
  span: Span;
  reason: string;
  confidence: number;
  /** The text gives no time, so that `when` is only the day up to publication. */
  undated?: boolean;
  /** Gives way to a proposal of the same position by another rule. */
  weak?: boolean;
};
/** Words of the page that bear on no commitment, with the nearest one and why they fell short. */
export type Unmatched = { span: Span; reason: string; nearest?: string };
/** What one rule found. */
export type Found = { proposals: Proposal[]; unmatched: Unmatched[]; issues: Issue[] };

/** What the rules work with. `known` is when the page was published, `day` its date in UTC. */
export type Context = {
  page: Page;
  reading: Reading;
  dossier: Dossier;
  actors: Actors;
  topics: Topics;
  known: string;
  day: string;
  statement(id: string | undefined): Statement | undefined;
  /** Who speaks in a statement, or the narrator; an Issue when nobody can be made to answer. */
  voice(within: string | undefined): Voice | Issue;
  /** The party behind a participant: its actor, else the one its words name, by whom it speaks for. */
  party(participant: Participant | undefined): string | undefined;
  /** The actor behind a participant, as the text has it. */
  actor(participant: Participant | undefined): string | undefined;
  text(span: Span): string;
  /** The sentences that a span stands in. */
  sentence(span: Span): Span;
  /** Every sentence of the page, in order. */
  sentences: readonly Span[];
  /** The sentences before the one that an offset stands in, nearest first. */
  before(offset: number): Span[];
};

/** A dossier made ready; done once a dossier. */
export type Prepared = { dossier: Dossier; actors: Actors; topics: Topics };

/** Names, lineages and topics of a dossier, ready to be asked. */
export function prepareDossier(dossier: Dossier): Prepared {
  const actors = openActors(dossier);
  return { dossier, actors, topics: openTopics(dossier, actors) };
}

/** The context of one dated page. */
export function openContext({ dossier, actors, topics }: Prepared, read: Reading, page: Page, known: string): Context {
  const day = known.slice(0, 10);
  const sentences = sentencesOf(page.text);
  const reading = withOwnTime(read, dossier);
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const outlet = page.outlet === undefined ? undefined : (actors.get(page.outlet)?.id ?? actors.named(page.outlet) ?? page.outlet);
  const voices = new Map<string, Voice | Issue>();
  const pointed = openPointers(reading, actors);
  const speakers = openSpeakers({ text: page.text, reading, actors, day, pointed });
  const actor = (participant: Participant | undefined): string | undefined =>
    participant === undefined || isPart(page.text, participant)
      ? undefined
      : isOpenGovernment(participant.text, actors)
        ? (pointed(participant.text, participant.span?.[0]) ?? participant.actor)
        : (participant.actor ??
          actors.named(participant.text) ??
          nearestOf(participant.text, actors, day) ??
          actors.partyOf(participant.text) ??
          pointed(participant.text, participant.span?.[0]) ??
          armedOf(page.text, participant, actors));
  return {
    page,
    reading,
    dossier,
    actors,
    topics,
    known,
    day,
    actor,
    statement: (id) => (id === undefined ? undefined : statements.get(id)),
    voice: (within) => {
      const key = within ?? '';
      const heard = voices.get(key) ?? voiceOf(statements.get(key), { actors, outlet, day, path: page.id, pointed, speakers });
      voices.set(key, heard);
      return heard;
    },
    party: (participant) => {
      const id = actor(participant);
      if (id === undefined) return undefined;
      const { party, quarrel } = actors.speaksFor(id, day);
      return quarrel === undefined ? party : undefined;
    },
    text: ([start, end]) => page.text.slice(start, end),
    sentences,
    sentence: (span) => sentenceAround(sentences, span),
    before: (offset) => sentences.slice(0, sentenceAt(sentences, offset)).reverse(),
  };
}

/** "A faction of the Front": somebody inside, who does not act for it, whether the reader took the whole phrase or the name alone. */
export function isPart(page: string, { text, span }: Participant): boolean {
  return partNotWhole.test(text) || (span !== undefined && partBefore.test(page.slice(Math.max(0, span[0] - 40), span[0])));
}

/** "Gunmen from the Front", "soldiers of the army": armed people are the body's that is named right behind them. */
function armedOf(page: string, { text, span }: Participant, actors: Actors): string | undefined {
  if (span === undefined || !armedNouns.test(text)) return undefined;
  const behind = /^\s+(?:of|from|belonging to|loyal to)\s+([^,;.:()]{2,40})/u.exec(page.slice(span[1], span[1] + 60))?.[1];
  return behind === undefined ? undefined : actors.allNamed(behind)[0];
}

/** "President Some Name of Somewhere": of several named, the one to whose side all others belong. */
function nearestOf(text: string, { allNamed, lineage }: Actors, day: string): string | undefined {
  const named = allNamed(text);
  return named.length < 2 ? undefined : named.find((one) => named.every((other) => lineage(one, day).includes(other)));
}

const sentenceEnd = /[.!?…]["”’')\]]*\s+(?=["“‘'(]?[\p{Lu}\p{N}])|\n{2,}/gu;
const abbreviated = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|St|Sen|Rep|No))$/u;

/** The sentences of a text in order; ends after initials and titles are passed over. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of text.matchAll(sentenceEnd)) {
    if (found[0].startsWith('.') && abbreviated.test(text.slice(Math.max(0, found.index - 4), found.index))) continue;
    spans.push([from, found.index + found[0].trimEnd().length]);
    from = found.index + found[0].length;
  }
  if (from < text.length) spans.push([from, text.length]);
  return spans;
}

/** From the start of the sentence a span begins in to the end of the one it ends in. */
function sentenceAround(sentences: readonly Span[], [start, end]: Span): Span {
  const first = sentenceAt(sentences, start);
  const last = sentenceAt(sentences, Math.max(start, end - 1));
  return [sentences[first]?.[0] ?? start, sentences[last]?.[1] ?? end];
}

/** Index of the last sentence that begins at or before an offset. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Whether an answer of `voice` is an Issue. */
export function isIssue(voice: Voice | Issue): voice is Issue {
  return 'severity' in voice;
}
