// Events that do what a commitment asks for, and running totals of it. Takes asserted and denied events; hands on performances and totals.
// Refuses what is planned, conditional or supposed, amounts in another unit, and deeds from before the accord.
import { contentId, issue } from '../kit/index.ts';
import type { Commitment, EventMention, Span, Statement } from '../terms/index.ts';
import { isIssue, type Context, type Found } from './context.ts';
import { isTold } from './done.ts';
import { overlaps } from './stance.ts';
import { saidAt } from './stances.ts';
import { dated, dayOf, newsOf, toldIn, type Dated } from './times.ts';
import { latestOfMatter } from './latest.ts';
import { best, fitsDeed, type Topic } from './topics.ts';
import { wordsOf } from './words.ts';
import { completionsTold } from './completions.ts';
import { deedsInOwnWords, type Deed } from './own-words.ts';
import { absencesTold } from './absences.ts';
import { deedsTold, type ToldDeed } from './told-deeds.ts';
import { corrected } from './corrected.ts';
import { countsTold } from './counts-told.ts';
import { sumsUp } from './sums.ts';
import { untied } from './ties.ts';
import { wordlessly } from './wordless.ts';
import { amountOf, figureOf, fitsUnit, one, range, wholeAt } from './figures.ts';
import { accordWords, levelVerbs, perfectBefore, sinceAccord, totalWords, undoneBefore } from './words.data.ts';

/** Claims of performance and totals from the page's events. */
export function matchPerformances(context: Context): Found {
  const found: Found = { proposals: [], unmatched: [], issues: [] };
  const byId = new Map(context.dossier.commitments.map((commitment) => [commitment.id, commitment]));
  const taken: { cue: Span; isTold: boolean }[] = [];
  for (const event of [
    ...context.reading.events,
    ...deedsTold(context),
    ...absencesTold(context),
    ...deedsInOwnWords(context),
    ...completionsTold(context),
  ]) {
    if (!isTold(context, event) || taken.some((one) => overlaps(one.cue, event.cue) && !(one.isTold && 'meant' in event))) continue;
    const placed = new Set<string>();
    // "Neither the one nor the other has freed anyone": each by his own promise, where they have none in common.
    for (const told of event.source.length > 1 ? [event, ...event.source.map((source) => ({ ...event, source: [source] }))] : [event]) {
      const around = aroundOf(context, told);
      if (told !== event && (placed.size === 0 || around.doers.some((id) => placed.has(id)))) continue;
      const topics = untied(context, told, topicsOfDeed(context, told, byId), found);
      if (topics.length > 0) taken.push({ cue: event.cue, isTold: 'meant' in event });
      for (const topic of topics) {
        const commitment = byId.get(topic.id);
        if (commitment === undefined) continue;
        for (const id of [...commitment.obligors, ...commitment.participants]) placed.add(id);
        placePerformance(context, told, commitment, topic, topics, found);
      }
      if (topics.length === 0 && told === event) {
        const nearest = context.topics.nearest(context.text(event.span), around);
        const commitment = nearest === undefined ? undefined : byId.get(nearest.id);
        if (commitment?.kind === 'achieve' && fitsDeed(commitment, around))
          found.unmatched.push({ span: event.span, reason: whyShort(context, commitment, event), nearest: commitment.id });
      }
    }
  }
  sumsUp(context, found);
  countsTold(context, found);
  found.proposals = corrected(context, found.proposals);
  return found;
}

/** The commitments that a deed does: those its words mean, else those of its doer that need no other word than the deed's own. */
function topicsOfDeed(context: Context, event: Deed | ToldDeed, byId: ReadonlyMap<string, Commitment>): Topic[] {
  if ('meant' in event) return latestOfMatter(context, best(event.meant));
  const around = aroundOf(context, event);
  const spoken = context.topics.commitments(`${context.text(event.span)} ${event.object ?? ''}`, around);
  const { named } = event;
  const meant = spoken.filter(({ id }) => (named === undefined ? isDoing(context, byId.get(id), event) : named.includes(id)));
  return latestOfMatter(context, meant.length > 0 ? best(meant) : wordlessly(context, event, around));
}

/** The deed and the lineages of those who do it and to or with whom. */
export function aroundOf(
  context: Context,
  event: EventMention,
): { event: EventMention['event']; mode: string | null; doers: string[]; others: string[]; day: string } {
  const lineage = (participants: EventMention['source']): string[] =>
    participants.flatMap((participant) => {
      const id = context.actor(participant);
      return id === undefined ? [] : context.actors.lineage(id, context.day);
    });
  return { event: event.event, mode: event.mode, doers: lineage(event.source), others: lineage(event.target), day: context.day };
}

/** Whether an event does what the commitment asks: its deed or verb, its object, and its parties. */
function isDoing(context: Context, commitment: Commitment | undefined, event: EventMention): boolean {
  if (commitment === undefined || commitment.kind !== 'achieve') return false;
  return whyShort(context, commitment, event) === '';
}

function whyShort(context: Context, commitment: Commitment, event: EventMention): string {
  const { action, obligors, participants, beneficiary, through } = commitment;
  const { doers, others } = aroundOf(context, event);
  // "The truce allows 18 ships": what a text says is no deed.
  if (event.source.some(({ text, actor }) => actor === undefined && accordWords.test(text)))
    return 'a text provides for it; nobody does it';
  const cue = wordsOf(context.text(event.cue)).map((word) => word.stem);
  const verbs = new Set(
    action.verbs.flatMap((verb) =>
      wordsOf(verb)
        .slice(0, 1)
        .map((word) => word.stem),
    ),
  );
  const isVerb = cue.some((word) => verbs.has(word));
  if (!(
    isVerb ||
    (fitsDeed(commitment, { event: event.event, mode: event.mode, day: context.day }) && action.verbs.length === 0) ||
    (fitsDeed(commitment, { event: event.event, mode: event.mode, day: context.day }) && event.event !== 'CONSULT')
  )) {
    return `the deed (${event.event}) is not one of ${action.verbs.join(', ')}`;
  }
  const words = wordsOf(`${context.text(event.span)} ${event.object ?? ''}`).map((word) => word.stem);
  if (action.objects.length > 0 && !action.objects.some((object) => wordsOf(object).every((word) => words.includes(word.stem)))) {
    return `none of ${action.objects.join(', ')} is spoken of`;
  }
  if (doers.length > 0 && !through && !doers.some((id) => obligors.includes(id) || participants.includes(id))) {
    return `${doers[0]} does it, not ${obligors.join(' and ')}`;
  }
  const around = [...doers, ...others].filter((id) => context.actors.isParty(id));
  const joint = [...obligors, ...participants, ...(beneficiary === undefined ? [] : [beneficiary])];
  if (participants.length > 0 && around.length > 1 && !participants.some((id) => around.includes(id) && joint.includes(id))) {
    return `${participants.join(' and ')} takes no part in it`;
  }
  return '';
}

function placePerformance(
  context: Context,
  event: Deed | ToldDeed,
  commitment: Commitment,
  topic: Topic,
  topics: readonly Topic[],
  found: Found,
): void {
  const voice = context.voice(event.within);
  if (isIssue(voice)) return;
  const short = (reason: string): void => void found.unmatched.push({ span: event.span, reason, nearest: commitment.id });
  if (voice.nested) return short('told by one speaker as another tells it: no claim about the deed');
  const text = context.text(event.span);
  const at = deedTime(context, event);
  const time = at === undefined ? saidOn(context, event) : lastWeek(dated(context.reading.times[at], context.known), context);
  if (time.ahead) return short('its date lies after the page, so it has not happened yet');
  const made = context.dossier.accords.find(({ id }) => id === commitment.accord)?.date;
  if (made !== undefined && dayOf(time.when) < made) return short(`it happened before the accord was made on ${made}`);
  const told = amountOf(context, event) ?? figureOf(context, event, commitment);
  const isLevel =
    told !== undefined &&
    levelVerbs.test(context.text(event.cue)) &&
    /\bto (?:about |some |only |just )?$/i.test(context.text([Math.max(0, told.span[0] - 12), told.span[0]]));
  // What a commitment does not count is no figure of it: "6,900 fighters have arrived" of a promise to gather.
  const amount = isLevel || commitment.unit === undefined ? undefined : told;
  if (amount !== undefined && !fitsUnit(amount, commitment)) {
    const message = `"${amount.text}" counts ${amount.unit ?? 'something else'}, but ${commitment.id} is counted in ${commitment.unit ?? 'doings'}; no claim was made`;
    found.issues.push(issue('match.unit', message, context.page.id, undefined, 'warning'));
    return short(`the amount "${amount.text}" is in another unit`);
  }
  const denied = isDenied(context, event);
  const tie = topics.length > 1 ? `; as likely: ${topics.map(({ id }) => id).join(', ')}` : '';
  if (tie !== '')
    found.issues.push(
      issue(
        'match.tie',
        `"${text.slice(0, 80)}" may mean ${topics.map(({ id }) => id).join(' or ')}; both are proposed`,
        context.page.id,
        undefined,
        'warning',
      ),
    );
  const base = {
    source: voice.source,
    chain: voice.chain,
    span: event.span,
    confidence: Math.min(event.confidence, topic.score / 10),
    reason: `${topic.why}; ${time.note}${tie}`,
  };
  const before = context.text([context.sentence(event.span)[0], Math.max(event.span[0], event.cue[0])]);
  // "No prisoners have been released": told of now, so a count of nothing as of the page.
  const isOpenDenial =
    denied &&
    at === undefined &&
    (('openDenial' in event && event.openDenial) ||
      /\b(?:have|has|had)\b/i.test(context.text([event.span[0], Math.max(event.span[0], event.cue[0])])));
  // "Has freed 317 of the 500", "two ships have entered since Sunday": where things stand, not one deed.
  const after = context.text([event.span[1], context.sentence(event.span)[1]]);
  const relation = at === undefined ? undefined : context.reading.times[at]?.relation;
  const since = relation === 'since' || relation === 'until' || relation === 'by' || /^\W*since\b/i.test(after);
  const isStanding = !denied && amount !== undefined && (since || (at === undefined && perfectBefore.test(before)));
  const [from, to] = context.sentence(event.span);
  const around = context.text([Math.max(from, event.span[0] - 30), Math.min(to, event.span[1] + 30)]);
  const counts = (totalWords.test(around) || totalWords.test(onlyFigure(context, event))) && commitment.rate === undefined;
  // "Freed their last 82 on Thursday and have now freed 1,005 in all": a deed of one day is none of the totals beside it.
  const isOneDay = at !== undefined && !perfectBefore.test(before) && !totalWords.test(text) && onlyFigure(context, event) === '';
  const isTotal = isStanding || (denied ? isOpenDenial && counts : (amount?.total === true && !isOneDay) || counts);
  if (isTotal && commitment.unit !== undefined && (amount !== undefined || denied)) {
    const asOf = time.when[1] ?? context.known;
    found.proposals.push({
      ...base,
      key: { kind: 'total', commitment: commitment.id },
      polarity: 'for',
      when: [asOf, asOf],
      value: denied ? [0, 0] : range(amount, commitment),
    });
    return;
  }
  found.proposals.push({
    ...base,
    key: {
      kind: 'performance',
      commitment: commitment.id,
      event: contentId('ev', { commitment: commitment.id, day: dayOf(time.when), place: event.place?.toLowerCase() }),
    },
    polarity: denied ? 'against' : 'for',
    // "Not one flight has left": not since there was a promise.
    when:
      isOpenDenial || (at === undefined && sinceAccord.test(after))
        ? [startOf(context, commitment) ?? time.when[0], context.known]
        : time.when,
    value: denied
      ? undefined
      : (range(amount, commitment) ??
        (isLevel && commitment.unit !== undefined ? wholeAt(commitment, told) : one(context, event, commitment))),
    performer: performerOf(context, event, commitment),
    undated: at === undefined,
  });
}

/** The time of the deed itself; none where the time told is that of the speaking: "has cleared 640, the mission said on Friday". */
function deedTime(context: Context, { time, within, span, cue }: Deed): number | undefined {
  const told = time === undefined ? undefined : context.reading.times[time];
  const content = context.statement(within)?.content ?? [];
  const around = content.find(([start, end]) => cue[0] >= start && cue[1] <= end) ?? context.sentence(span);
  const outer: Span = [Math.max(around[0], context.sentence(cue)[0]), Math.min(around[1], context.sentence(cue)[1])];
  // "Now" is when it is told.
  if (told?.value === 'PRESENT_REF' || (told !== undefined && told.from === undefined)) return undefined;
  if (told === undefined && isUndone(context, cue)) return undefined;
  if (told === undefined)
    return content.length > 0 && outer === around
      ? undefined
      : toldIn(context.page.text, context.reading.times, outer, [cue], context.known);
  return content.length === 0 || content.some(([start, end]) => told.start >= start && told.end <= end) ? time : undefined;
}

/** A weekday that was read as the coming one, of what has happened: the one before. */
function lastWeek(time: Dated, { known }: Context): Dated {
  if (!time.ahead || !/"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"/i.test(time.note)) return time;
  const [from, to] = time.when.map((text) => (text === null ? null : Temporal.Instant.from(text).subtract({ hours: 168 }).toString()));
  if (from === undefined || from === null || from > known) return time;
  return { ...time, when: [from, to === undefined || to === null || to > known ? known : to], ahead: false };
}

/** "… because it had failed to disarm": of no day, whatever day the sentence names. */
const isUndone = (context: Context, [at]: Span): boolean =>
  undoneBefore.test(context.text([Math.max(context.sentence([at, at + 1])[0], at - 30), at]));

/** When a deed without a date was told: no later than it was said. */
function saidOn(context: Context, { within }: Deed): Dated {
  const statement = context.statement(within);
  const said = statement === undefined ? undefined : spokenAt(context, statement);
  const told = dated(said === undefined ? undefined : context.reading.times[said], context.known);
  return said === undefined || told.ahead ? newsOf(context.known) : { ...told, note: `no date told: ${told.note}, when it was said` };
}

/** The time beside what is said, else beside what the same speaker said before on the page. */
function spokenAt(context: Context, statement: Statement): number | undefined {
  const speaker = ({ chain }: Statement): string | undefined => chain.at(-1)?.actor;
  const all = context.reading.statements;
  const own = [statement, ...all.slice(0, Math.max(0, all.indexOf(statement))).reverse()];
  const times = own.filter((one) => one === statement || (speaker(one) !== undefined && speaker(one) === speaker(statement)));
  return times.map((one) => saidAt(context, one)).find((at) => at !== undefined);
}

/** The whole sentence, where it has no other figure than the deed's: "handed over 8,994, the mission said in its final account". */
function onlyFigure(context: Context, { span }: Deed): string {
  const [start, end] = context.sentence(span);
  const figures = context.reading.amounts.filter((amount) => amount.span[0] >= start && amount.span[1] <= end);
  return figures.length === 1 ? context.text([start, end]) : '';
}

/** The instant from which a promise can be kept: the start of its period, else the day of its accord. */
function startOf({ dossier }: Context, { period, accord }: Commitment): string | undefined {
  if (period?.from.kind === 'fixed') return `${period.from.earliest.slice(0, 10)}T00:00:00Z`;
  const date = dossier.accords.find(({ id }) => id === accord)?.date;
  return date === undefined ? undefined : `${date}T00:00:00Z`;
}

/** Denied by the text, or told inside a denial: "denied that it had released anyone". */
export function isDenied(context: Context, { status, within }: EventMention): boolean {
  return status === 'denied' || context.statement(within)?.act === 'deny';
}

function performerOf(context: Context, event: EventMention, { obligors }: Commitment): string | undefined {
  const doers = event.source.map((participant) => context.actor(participant)).filter((id) => id !== undefined);
  const other = doers.find((id) => !context.actors.lineage(id, context.day).some((one) => obligors.includes(one)));
  return other === undefined || doers.length > 1 ? undefined : context.actors.speaksFor(other, context.day).party;
}
