// Events that do what a commitment asks for, and running totals of it. Takes asserted and denied events; hands on performances and totals.
// Refuses what is planned, conditional or supposed, amounts in another unit, and deeds from before the accord.
import { contentId, issue } from '../kit/index.ts';
import type { Commitment, EventMention, Span } from '../terms/index.ts';
import { isIssue, type Context, type Found } from './context.ts';
import { isTold } from './done.ts';
import { overlaps } from './stance.ts';
import { standingAt } from './as-of.ts';
import { aroundOf, isDenied, isDoing, whyShort } from './deed-fit.ts';
import { deedTime, lastOfName, saidOn } from './deed-times.ts';
import { dated, dayOf } from './times.ts';
import { latestOfMatter } from './latest.ts';
import { best, fitsDeed, type Topic } from './topics.ts';
import { completionsTold } from './completions.ts';
import { deedsInOwnWords, type Deed } from './own-words.ts';
import { absencesTold } from './absences.ts';
import { deedsTold, type ToldDeed } from './told-deeds.ts';
import { corrected } from './corrected.ts';
import { countsTold } from './counts-told.ts';
import { outOfWholes } from './out-of.ts';
import { sharesTold } from './shares.ts';
import { sumsUp } from './sums.ts';
import { untied } from './ties.ts';
import { wordlessly } from './wordless.ts';
import { amountOf, countsThrough, figureOf, fitsUnit, one, range, wholeAt } from './figures.ts';
import { byThen, joinedOn, totalWords } from './count-words.data.ts';
import { yetTo, levelVerbs, nounOfDeed, perfectBefore, sinceAccord } from './telling-words.data.ts';

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
    if (
      !isTold(context, event) ||
      (!('meant' in event) && isNounAlone(context, event)) ||
      taken.some((one) => overlaps(one.cue, event.cue) && !(one.isTold && 'meant' in event))
    )
      continue;
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
  sharesTold(context, found);
  sumsUp(context, found);
  countsTold(context, found);
  outOfWholes(context, found);
  found.proposals = corrected(context, found.proposals);
  return found;
}

/** "They discussed the release of prisoners": a deed that is only named, where no word says that it took place. */
function isNounAlone({ reading: { clauses }, text, sentence }: Context, { cue, event }: EventMention): boolean {
  if (clauses === undefined || event === 'CONSULT' || !nounOfDeed.test(text(cue)) || clauses.some((one) => overlaps(one.cue, cue)))
    return false;
  return !/\b(?:after|following|since|upon|with|through|by)\s+(?:the|its|their|his|her)?\s*(?:[\p{L}-]+\s+){0,2}$/iu.test(
    text([sentence(cue)[0], cue[0]]),
  );
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
  const standing = standingAt(context, context.sentence(event.cue));
  const at = deedTime(context, event) ?? standing;
  const time =
    at === undefined
      ? saidOn(context, event)
      : lastOfName(dated(context.reading.times[at], context.known), context.reading.times[at]?.relation, context);
  if (time.ahead) return short('its date lies after the page, so it has not happened yet');
  const made = context.dossier.accords.find(({ id }) => id === commitment.accord)?.date;
  if (made !== undefined && dayOf(time.when) < made) return short(`it happened before the accord was made on ${made}`);
  const told = amountOf(context, event) ?? figureOf(context, event, commitment);
  const isThrough = told !== undefined && countsThrough(context, told, commitment);
  const isLevel =
    told !== undefined &&
    levelVerbs.test(context.text(event.cue)) &&
    /\bto (?:about |some |only |just )?$/i.test(context.text([Math.max(0, told.span[0] - 12), told.span[0]]));
  // What a commitment does not count is no figure of it: "6,900 fighters have arrived" of a promise to gather.
  const amount = isLevel || commitment.unit === undefined ? undefined : told;
  if (amount !== undefined && !isThrough && !fitsUnit(amount, commitment)) {
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
      (at === undefined && yetTo.test(context.text([context.sentence(event.cue)[0], event.cue[0]]))) ||
      /\b(?:have|has|had)\b/i.test(context.text([event.span[0], Math.max(event.span[0], event.cue[0])])));
  // "Has freed 317 of the 500", "two ships have entered since Sunday": where things stand, not one deed.
  const after = context.text([event.span[1], context.sentence(event.span)[1]]);
  const relation = at === undefined ? undefined : context.reading.times[at]?.relation;
  const since =
    relation === 'since' ||
    relation === 'until' ||
    relation === 'by' ||
    standing !== undefined ||
    /^\W*since\b/i.test(after) ||
    byThen.test(context.text(context.sentence(event.span)));
  const isStanding = !denied && amount !== undefined && (since || (at === undefined && perfectBefore.test(before)));
  const [from, to] = context.sentence(event.span);
  // "…, bringing the number freed so far to 160" counts what comes after.
  const beside = context.text([event.span[1], Math.min(to, event.span[1] + 30)]).split(joinedOn)[0] ?? '';
  const around = `${context.text([Math.max(from, event.span[0] - 30), event.span[1]]).split(joinedOn)[0] ?? ''}${beside}`;
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
        : [time.when[0] ?? startOf(context, commitment) ?? null, time.when[1]],
    value: denied
      ? undefined
      : (range(amount, commitment) ??
        (isLevel && commitment.unit !== undefined ? wholeAt(commitment, told) : one(context, event, commitment))),
    performer: performerOf(context, event, commitment),
    undated: at === undefined,
  });
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

function performerOf(context: Context, event: EventMention, { obligors }: Commitment): string | undefined {
  const doers = event.source.map((participant) => context.actor(participant)).filter((id) => id !== undefined);
  const other = doers.find((id) => !context.actors.lineage(id, context.day).some((one) => obligors.includes(one)));
  return other === undefined || doers.length > 1 ? undefined : context.actors.speaksFor(other, context.day).party;
}
