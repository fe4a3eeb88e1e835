// Acts that a promise to refrain is about: who did it, to whom, where. Takes asserted and denied events by an obligor (or whoever belongs to it);
// hands on acts with their tags. Which acts a promise forbids is for the core to say.
import { contentId } from '../kit/index.ts';
import type { Commitment, Dossier, EventMention, Span } from '../terms/index.ts';
import { isIssue, type Context, type Found } from './context.ts';
import { aroundOf, isDenied } from './deed-fit.ts';
import { isTold } from './done.ts';
import { dated, dayOf } from './times.ts';
import { chargedBy, deedsRepaired, type Charged } from './accused.ts';
import { blamedOn } from './blamed.ts';
import { actsTold, denialsOf } from './told-acts.ts';
import { datedByLater, datedByNext, duringPeriod, isSameDeed, placedByEarlier, pointsBackTo } from './one-deed.ts';
import { overlaps } from './stance.ts';
import { wordsOf } from './words.ts';
import { figurative } from './turns.data.ts';
import { goesOn, noAttack } from './attack-words.data.ts';

type Tags = Record<string, string[]>;
/** The counts with which a page tells acts that are alike in all else; the first is the act itself. */
type Told = Map<string, string[]>;

/** Claims of acts from the page's events. */
export function matchActs(context: Context): Found {
  const found: Found = { proposals: [], unmatched: [], issues: [] };
  const told: Told = new Map();
  const refrains = context.dossier.commitments.filter(({ kind }) => kind === 'refrain');
  const types = new Set(refrains.flatMap(({ action }) => (action.event === undefined ? [] : [action.event])));
  const deeds = deedsRepaired(context, [...context.reading.events, ...actsTold(context, types)]);
  for (const placed of deeds.map((one) => placedByEarlier(context, datedByNext(context, one), deeds))) {
    if (!isTold(context, placed) || isNone(context, placed) || isSameDeed(context, placed, deeds)) continue;
    if (pointsBackTo(context, placed, found.proposals)) continue;
    const event = datedByLater(context, placed);
    const about = refrains.filter(({ action }) => action.event === event.event);
    if (about.length === 0) continue;
    const { doers: named } = aroundOf(context, event);
    const doers = named.length > 0 ? named : deniedOf(context, event, about);
    const tags = tagsOf(context, event);
    for (const actor of new Set(doers.filter((id) => about.some(({ obligors }) => obligors.includes(id)))))
      placeAct(
        context,
        event,
        actor,
        tags,
        about.filter(({ obligors }) => obligors.includes(actor)),
        told,
        found,
      );
    if (doers.length === 0) found.unmatched.push({ span: event.span, reason: 'nobody is told to have done it', ...near(about) });
  }
  found.proposals.push(...blamedOn(context, deeds, found.proposals));
  found.proposals.push(...denialsOf(context, deeds, found.proposals));
  return found;
}

/** A hunger strike, raids that were stopped, operations that go on, and "nobody has been killed since" are no acts. */
function isNone(context: Context, event: EventMention): boolean {
  const { cue, span, time, within, status, source } = event;
  const [start] = context.sentence(span);
  if (/^\W*(?:\p{L}+\s+){0,4}?for (?:\S+ ){1,2}(?:years?|decades?|months)\b/iu.test(context.text([cue[1], context.sentence(cue)[1]])))
    return true;
  if (goesOn.test(context.text(cue)) || noAttack.test(context.text([start, Math.max(start, cue[0])]))) return true;
  if (isFigurative(context, cue)) return true;
  const told = time === undefined ? undefined : context.reading.times[time];
  if (status !== 'denied' || !(told === undefined || told.relation === 'since' || told.type === 'DURATION')) return false;
  const voice = context.voice(within);
  // What the accused denies of himself is a denial; that others saw nothing is none.
  return isIssue(voice) || voice.party === undefined || !source.some((participant) => context.party(participant) === voice.party);
}

/** The verb stands in a turn of phrase: "struck off the list". */
function isFigurative(context: Context, cue: Span): boolean {
  const [start, end] = context.sentence(cue);
  return [...context.text([start, end]).matchAll(new RegExp(figurative, 'giu'))].some(({ index, 0: words }) =>
    overlaps([start + index, start + index + words.length], cue),
  );
}

/**
 * "The ministry denied that ten soldiers were killed in the city on Monday": a denial that names place and day but nobody who did it concerns
 * the one party, other than the speaker, that has promised not to; with several or none it concerns nobody.
 */
function deniedOf(context: Context, event: EventMention, about: readonly Commitment[]): string[] {
  if (!isDenied(context, event) || event.place === undefined || event.time === undefined) return [];
  const voice = context.voice(event.within);
  if (isIssue(voice) || voice.narrator) return [];
  const others = new Set(about.flatMap(({ obligors }) => obligors).filter((party) => party !== voice.party));
  return others.size === 1 ? [...others] : [];
}

function placeAct(
  context: Context,
  event: Charged,
  actor: string,
  tags: Tags,
  about: readonly Commitment[],
  told: Told,
  found: Found,
): void {
  const voice = context.voice(event.within);
  if (isIssue(voice)) return;
  const short = (reason: string): void => void found.unmatched.push({ span: event.span, reason, ...near(about) });
  if (voice.nested) return short('told by one speaker as another tells it: no claim about the deed');
  const bears = about.filter(({ scope }) =>
    Object.entries(scope.in).every(([dimension, values]) => values.length === 0 || dimension === 'target' || tags[dimension] !== undefined),
  );
  const [first] = bears;
  if (first === undefined) return short(`nothing tells ${about.flatMap(({ scope }) => Object.keys(scope.in)).join(', ')} of it`);
  const time =
    duringPeriod(context, event, about) ?? dated(event.time === undefined ? undefined : context.reading.times[event.time], context.known);
  if (time.ahead) return short('its date lies after the page, so it has not happened yet');
  const same = { actor, day: dayOf(time.when), place: tags.place ?? null, target: tags.target ?? null };
  const act = contentId('act', { ...same, ...another(context, event, JSON.stringify(same), told) });
  found.proposals.push({
    key: { kind: 'act', act, actor, tags },
    polarity: isDenied(context, event) ? 'against' : 'for',
    source: chargedBy(context, event, voice) ?? voice.source,
    chain: voice.chain,
    when: time.when,
    span: event.span,
    reason: `${event.event} by ${actor}, who owes ${bears.map(({ id }) => id).join(', ')}; ${time.note}`,
    confidence: event.confidence,
    undated: event.time === undefined,
  });
}

/** "Killed ten in the north … killed six more": acts alike in all but their counts are two, where one page tells both. */
function another({ reading }: Context, { amount }: EventMention, same: string, told: Told): { count?: string } {
  const counted = amount === undefined ? undefined : reading.amounts[amount];
  const count = counted === undefined ? '' : `${counted.low ?? ''} ${counted.high ?? ''}`;
  const counts = told.get(same) ?? [];
  if (count !== '' && !counts.includes(count)) counts.push(count);
  told.set(same, counts);
  return counts.indexOf(count) > 0 ? { count } : {};
}

/** Tags from the dossier's own words: actors that are hit, and every kind of a dimension that the texts of the event name. */
function tagsOf(context: Context, event: EventMention): Tags {
  const tags: Tags = {};
  const add = (dimension: string, value: string): void => {
    const values = (tags[dimension] ??= []);
    if (!values.includes(value)) values.push(value);
  };
  // "The hospital in the capital": a place is where it was, not who was hit, though governments are called by theirs.
  for (const target of event.target.filter(({ text }) => text !== event.place)) {
    const actor = context.actor(target);
    if (actor !== undefined) add('target', actor);
    else for (const named of context.actors.allNamed(target.text)) add('target', named);
  }
  const words = new Set(
    wordsOf(`${event.target.map(({ text }) => text).join(' ')} ${event.place ?? ''} ${event.object ?? ''} ${context.text(event.span)}`).map(
      (word) => word.stem,
    ),
  );
  for (const { dimension, kind } of kindsOf(context.dossier)) {
    const named = wordsOf(kind.replace(/-/g, ' ')).map((word) => word.stem);
    if (named.every((word) => words.has(word)) && !(dimension === 'target' && tags.target !== undefined)) add(dimension, kind);
  }
  if (event.place !== undefined && tags.place === undefined)
    add(
      'place',
      event.place
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    );
  for (const values of Object.values(tags)) values.sort();
  return tags;
}

/** Every kind that the taxonomy or a scope names, by dimension. */
function kindsOf({ kinds, commitments }: Dossier): { dimension: string; kind: string }[] {
  const scopes = commitments
    .flatMap(({ scope }) => [scope.in, scope.out])
    .flatMap((scope) => Object.entries(scope).flatMap(([dimension, values]) => values.map((kind) => ({ dimension, kind }))));
  return [
    ...kinds.flatMap(({ dimension, kind, of }) => [
      { dimension, kind },
      { dimension, kind: of },
    ]),
    ...scopes,
  ];
}

const near = ([first]: readonly Commitment[]): { nearest?: string } => (first === undefined ? {} : { nearest: first.id });
