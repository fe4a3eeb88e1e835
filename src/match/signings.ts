// Signing, concluding or issuing an accord is acceptance by each signatory that takes part. Takes events of agreement; hands on one claim a party.
// Refuses what is only planned, and accords that the dossier does not have.
import { issue, parseInstant } from '../kit/index.ts';
import type { EventMention, Span } from '../terms/index.ts';
import { utterance } from './utterance.ts';
import { isIssue, type Context, type Found } from './context.ts';
import { isTold } from './done.ts';
import { isDenied } from './deed-fit.ts';
import { answersFor } from './propose.ts';
import { saidAt } from './stances.ts';
import { dated, dayOf, toldIn, type Dated } from './times.ts';
import { renewed } from './renewed.ts';
import { best, type Topic } from './topics.ts';
import type { Voice } from './voice.ts';
import { stem, wordsOf, type Word } from './words.ts';
import { acceptVerbs, accordNouns, alone, deadlineWords, ending, madeBefore, signingOf, theNews } from './accord-words.data.ts';
import { allSides } from './speaker-words.data.ts';
import { amendmentOf, sidesOf } from './concerned.ts';
import { isMadeBefore, joinedBefore, madeOnItsDay } from './signers.ts';

const verbs = new Set([...acceptVerbs].map(stem));
// How many words may stand between the deed and an accord's name, between the deed and a bare "agreement", and how many go with the latter.
const nearby = 10;
const nearest = 7;
const belonging = 3;
// After so many days a bare "the agreement" that is signed is another one.
const stale = 30;
const nouns = new Set(accordNouns.map((noun) => stem(noun)));

/** One making of an accord as the page tells it. `text` names the accord. */
type Signing = {
  text: string;
  span: Span;
  parties: readonly string[];
  /** "The parties", "both sides": whoever the accord's are. */
  sides: boolean;
  voice: Voice;
  denied: boolean;
  time: number | undefined;
  confidence: number;
};

/** Claims of acceptance from the page's events and announcements. */
export function matchSignings(context: Context): Found {
  const found: Found = { proposals: [], unmatched: [], issues: [] };
  for (const signing of [...fromEvents(context), ...fromAnnouncements(context), ...fromNouns(context)])
    placeSigning(context, signing, found);
  return found;
}

function fromEvents(context: Context): Signing[] {
  return context.reading.events.flatMap((event): Signing[] => {
    const voice = context.voice(event.within);
    if (isIssue(voice) || !(isTold(context, event) || isMadeBefore(context, event))) return [];
    const people = [...event.source, ...event.target.filter((target) => target.text !== event.place)].map((participant) =>
      context.party(participant),
    );
    // "Congress approved the agreement with the South": only the one who approves takes it on.
    const makers = alone.test(context.text(event.cue)) ? event.source.map((participant) => context.party(participant)) : people;
    const parties = [...new Set([...makers, ...joinedBefore(context, event, makers)].filter((party) => party !== undefined))];
    const sides = event.source.some((source) => allSides.test(source.text));
    const named = nameOfAccord(context, event) ?? newDate(context, event);
    const text = named ?? madeOnItsDay(context, event, parties, sides);
    if (text === undefined) return [];
    return [
      {
        text,
        span: event.span,
        parties,
        sides,
        voice,
        denied: isDenied(context, event),
        time: event.time,
        confidence: named === undefined ? event.confidence / 4 : event.confidence,
      },
    ];
  });
}

/** "Agreed to move the deadline": an agreement on a date, which names no accord. */
function newDate(context: Context, { cue, event, span }: EventMention): string | undefined {
  const text = context.text(context.sentence(span));
  return event === 'AGREE' && deadlineWords.test(text) && wordsOf(context.text(cue)).some((word) => verbs.has(word.stem))
    ? text
    : undefined;
}

/** The words around a deed of agreement that may name an accord; undefined when it is no such deed, or makes an end of one. */
function nameOfAccord(context: Context, { cue, span, object }: EventMention): string | undefined {
  const [, end] = context.sentence(span);
  const clause = context.text([cue[1], Math.max(cue[1], end)]).split(relative)[0] ?? '';
  if (!wordsOf(context.text(cue)).some((word) => verbs.has(word.stem)) && !penned.test(clause)) return undefined;
  const near = wordsOf(clause).slice(0, nearby);
  const noun = near.findIndex((word, at) => at < nearest && nouns.has(word.stem));
  const accord = near[noun];
  // "signed an agreement with the one and made a declaration with the other": only a few words more belong to the noun.
  const after = clause.slice(0, near[accord === undefined ? near.length - 1 : Math.min(near.length - 1, noun + belonging)]?.end ?? 0);
  const isNamed = accord !== undefined || wordsOf(object ?? '').some((word) => nouns.has(word.stem)) || namedIn(context, after).length > 0;
  if (isNamed && !ending.test(accord === undefined ? after : clause.slice(0, accord.start))) return `${object ?? ''} ${after}`;
  // "The agreement was signed".
  const before = context.text([Math.min(span[0], cue[0]), cue[0]]);
  const isPassive = /\b(?:was|were|been|be|being)\s*$/.test(before);
  if (isPassive && hasNoun(wordsOf(before).slice(-nearby))) return before;
  // "The understanding that the North announced on Friday": what is made stands before its clause.
  const head = madeBefore.exec(context.text([context.sentence(span)[0], cue[0]]))?.[1];
  if (head !== undefined && hasNoun(wordsOf(head))) return head;
  return alone.test(context.text(cue)) && theNews.test(after) ? newsOfAccord(context, cue[0]) : undefined;
}

/** "Put their names to the accord". */
const penned = /^ (?:(?:his|her|its|their|the) )?(?:names?|signatures?|pens?|seals?|initials) to\b/i;

const hasNoun = (words: readonly Word[]): boolean => words.some((word) => nouns.has(word.stem));

/** "Welcomed the announcement": the accord of these days that the page named before. */
function newsOfAccord(context: Context, at: number): string | undefined {
  return context
    .before(at)
    .map((sentence) => context.text(sentence))
    .find((text) => namedIn(context, text).some(({ id }) => isFresh(context, id)));
}

/** Made on the day of the page or the day before. */
const isFresh = ({ dossier, day }: Context, id: string): boolean => {
  const date = dossier.accords.find((accord) => accord.id === id)?.date;
  return date?.length === 10 && Math.abs(Temporal.PlainDate.from(date).until(day).days) <= 1;
};

/** "The president announced the joint declaration": what is announced begins with the accord's name, and the speaker is of its makers. */
function fromAnnouncements(context: Context): Signing[] {
  return context.reading.statements.flatMap((statement): Signing[] => {
    const [content] = statement.content;
    const voice = context.voice(statement.id);
    if (statement.act !== 'announce' || content === undefined || isIssue(voice) || voice.inner === undefined) return [];
    const text = context.text(content).split(relative)[0] ?? '';
    const words = wordsOf(text);
    const isHead = context.dossier.accords.some(({ names }) => names.some((name) => startsWith(words, wordsOf(name))));
    if (!isHead || ending.test(text)) return [];
    return [
      {
        text,
        span: content,
        parties: [voice.inner],
        sides: false,
        voice,
        denied: false,
        time: saidAt(context, statement),
        confidence: statement.confidence,
      },
    ];
  });
}

/** "Reports put the signing of the decree on March 10": a making told by its noun, with a day that has been. */
function fromNouns(context: Context): Signing[] {
  return context.sentences.flatMap((sentence): Signing[] => {
    const found = signingOf.exec(context.text(sentence));
    if (found === null || ending.test(found[1] ?? '')) return [];
    const at = sentence[0] + found.index;
    const within = context.reading.statements.find(({ content }) => content.some(([start, end]) => start <= at && at < end));
    const voice = context.voice(within?.id);
    const time = toldIn(context.page.text, context.reading.times, sentence, [[at, at + found[0].length]], context.known);
    if (isIssue(voice) || time === undefined) return [];
    return [{ text: found[1] ?? '', span: sentence, parties: [], sides: true, voice, denied: false, time, confidence: 0.6 }];
  });
}

const relative = /\b(?:that|which|who|whom|where)\b|[;:]/;
const namedIn = (context: Context, text: string): Topic[] =>
  context.topics.accords(text, { day: context.day }).filter(({ why }) => why.startsWith('named'));
const startsWith = (words: readonly Word[], name: readonly Word[]): boolean =>
  name.length > 0 && name.every(({ stem: part }, at) => words[at]?.stem === part);

function placeSigning(context: Context, signing: Signing, found: Found): void {
  const { text, parties, sides } = signing;
  const around = { day: context.day, doers: parties };
  const words = context.text(context.sentence(signing.span));
  if (deadlineWords.test(words)) {
    const moved = parties.filter((party) => placeAmendment(context, signing, party, found));
    if (moved.length > 0) return;
  }
  const every = renewed(context, best(context.topics.accords(text, around)), signing);
  const topics = every.filter((topic) => isDefinite(context, signing, topic));
  if (topics.length === 0 && (parties.length > 0 || sides)) {
    const message = `"${context.text(signing.span).slice(0, 80)}" tells of an accord that the dossier does not have; add it, or its name`;
    found.issues.push(issue('match.unknown-accord', message, context.page.id, undefined, 'warning'));
  }
  for (const topic of topics) {
    for (const party of new Set([...parties, ...(sides ? sidesOf(context, topic.id) : [])]))
      placeParty(context, signing, topic, party, found);
  }
}

/** "An agreement" that one signatory made with somebody else need not be this one: it takes a name, two signatories, or the day. */
function isDefinite(context: Context, signing: Signing, { id, why }: Topic): boolean {
  const accord = context.dossier.accords.find((one) => one.id === id);
  if (accord === undefined || accord.signatories.length < 2 || signing.sides) return true;
  const named = /^named "(.+)"$/.exec(why)?.[1];
  if (named !== undefined && wordsOf(named).length > 1) return true;
  if (accord.signatories.filter((party) => signing.parties.includes(party)).length > 1) return true;
  // "Signed the declaration" of today is none of last spring.
  const isOld =
    accord.date !== undefined &&
    signing.time === undefined &&
    accord.date.length === 10 &&
    Temporal.PlainDate.from(accord.date).until(context.day).days > stale;
  if (isOld && !/\bhad\b/.test(context.text(context.sentence(signing.span)))) return false;
  const isThe = new RegExp(`\\b(?:the|this|that)\\s+${wordsOf(named ?? '')[0]?.raw ?? 'agreement'}\\b`, 'i').test(
    context.text(context.sentence(signing.span)),
  );
  return isThe || (accord.date !== undefined && dayOf(signedAt(context, signing, id).when) === accord.date);
}

/** A new deadline is agreed: an utterance about the amendment. False when the dossier has none that fits. */
function placeAmendment(context: Context, signing: Signing, party: string, found: Found): boolean {
  const text = context.text(context.sentence(signing.span));
  const { voice, span, confidence, denied } = signing;
  const told = dated(signing.time === undefined ? undefined : context.reading.times[signing.time], context.known);
  // "Agreed on the new date, September 15, on Thursday": the day ahead is what was agreed on.
  const beside = told.ahead ? toldIn(context.page.text, context.reading.times, context.sentence(span), [span], context.known) : undefined;
  const time = told.ahead ? dated(beside === undefined ? undefined : context.reading.times[beside], context.known) : told;
  const near = context.dossier.commitments.map(({ id }) => id).filter((id) => context.topics.speaksOf(text, id));
  const ids =
    near.length > 0 ? near : context.dossier.commitments.map(({ id }) => id).filter((id) => context.topics.speaksOf(context.page.text, id));
  const about = amendmentOf(context, party, dayOf(time.when), ids);
  const source = answersFor(voice, party);
  if (about === undefined || source === undefined || voice.nested || time.ahead) return false;
  found.proposals.push({
    source,
    chain: voice.chain,
    when: time.when,
    span,
    key: utterance(party, 'accept', about, time),
    polarity: denied ? 'against' : 'for',
    reason: `${party} agrees to a new deadline; ${time.note}`,
    confidence,
  });
  return true;
}

function placeParty(context: Context, signing: Signing, topic: Topic, party: string, found: Found): void {
  const { voice, span, confidence, denied } = signing;
  const accord = context.dossier.accords.find(({ id }) => id === topic.id);
  const concerned = context.dossier.commitments.some((one) => one.accord === topic.id && one.obligors.includes(party));
  if (accord === undefined || !(accord.signatories.includes(party) || concerned)) {
    found.unmatched.push({
      span,
      reason: `${party} takes part in an agreement (${topic.why}), but is neither signatory nor obligor of ${topic.id}`,
      nearest: topic.id,
    });
    return;
  }
  if (voice.nested) {
    found.unmatched.push({
      span,
      reason: 'told by one speaker as another tells it: no claim about the deed',
      nearest: topic.id,
    });
    return;
  }
  const source = answersFor(voice, party);
  if (source === undefined) return;
  const time = signedAt(context, signing, topic.id);
  if (time.ahead) return;
  const shared = { source, chain: voice.chain, when: time.when, span };
  found.proposals.push({
    ...shared,
    key: utterance(party, 'accept', topic.id, time),
    polarity: denied ? 'against' : 'for',
    reason: `${party} signs or concludes; ${topic.why}; ${time.note}`,
    confidence,
  });
}

/** The time told, or the accord's own date where the text gives none; so that all who tell of one signing tell of one utterance. */
function signedAt(context: Context, { time }: Signing, id: string): Dated {
  const told = dated(time === undefined ? undefined : context.reading.times[time], context.known);
  const { made, date } = context.dossier.accords.find((accord) => accord.id === id) ?? {};
  if (made?.kind !== 'fixed') return told;
  if (parseInstant(made.earliest) > parseInstant(context.known)) return { ...told, ahead: true };
  const own: Dated = dated({ start: 0, end: 0, text: made.text, type: 'DATE', value: made.text, ...spanOf(made, date) }, context.known);
  if (time !== undefined && !touches(told, own)) return told;
  return {
    ...own,
    ...(date === undefined ? {} : { day: date }),
    note: time === undefined ? `no date told: the accord's own, ${made.text}` : `${told.note}, the accord's own`,
  };
}

/** The civil day in UTC of an accord that has a date; else the span over the zones. */
const spanOf = ({ earliest, latest }: { earliest: string; latest: string }, date: string | undefined): { from: string; to: string } =>
  date === undefined || date.length !== 10 ? { from: earliest, to: latest } : { from: `${date}T00:00:00Z`, to: `${date}T23:59:59.999Z` };

function touches({ when: [from, to] }: Dated, { when: [start, end] }: Dated): boolean {
  const [a, b, c, d] = [from ?? '', to ?? '9', start ?? '', end ?? '9'].map((text) =>
    text.length > 1 ? parseInstant(text) : text === '' ? -Infinity : Infinity,
  );
  return (a ?? 0) <= (d ?? 0) && (c ?? 0) <= (b ?? 0);
}
