// Events that do what a commitment asks for, and running totals of it. Takes asserted and denied events; hands on performances and totals.
// Refuses what is planned, conditional or supposed, amounts in another unit, and deeds from before the accord.
import { contentId, issue } from '../kit/index.ts';
import type { Amount, Commitment, EventMention } from '../terms/index.ts';
import { isIssue, type Context, type Found } from './context.ts';
import { isTold } from './done.ts';
import { dated, dayOf } from './times.ts';
import { latestOfMatter } from './latest.ts';
import { best, fitsDeed, type Topic } from './topics.ts';
import { wordsOf } from './words.ts';
import { deedsInOwnWords } from './own-words.ts';
import { accordWords, countNouns, perfectBefore, sideNouns, totalWords } from './words.data.ts';

/** Claims of performance and totals from the page's events. */
export function matchPerformances(context: Context): Found {
  const found: Found = { proposals: [], unmatched: [], issues: [] };
  const byId = new Map(context.dossier.commitments.map((commitment) => [commitment.id, commitment]));
  for (const event of [...context.reading.events, ...deedsInOwnWords(context)]) {
    if (!isTold(context, event)) continue;
    const around = aroundOf(context, event);
    const text = context.text(event.span);
    const candidates = context.topics
      .commitments(`${text} ${event.object ?? ''}`, around)
      .filter(({ id }) => isDoing(context, byId.get(id), event));
    const topics = latestOfMatter(context, best(candidates));
    if (topics.length === 0) {
      const nearest = context.topics.nearest(text, around);
      const commitment = nearest === undefined ? undefined : byId.get(nearest.id);
      if (commitment?.kind === 'achieve' && fitsDeed(commitment, around)) {
        found.unmatched.push({ span: event.span, reason: whyShort(context, commitment, event), nearest: commitment.id });
      }
      continue;
    }
    for (const topic of topics) {
      const commitment = byId.get(topic.id);
      if (commitment !== undefined) placePerformance(context, event, commitment, topic, topics, found);
    }
  }
  return found;
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
  event: EventMention,
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
  const time = dated(event.time === undefined ? undefined : context.reading.times[event.time], context.known);
  if (time.ahead) return short('its date lies after the page, so it has not happened yet');
  const made = context.dossier.accords.find(({ id }) => id === commitment.accord)?.date;
  if (made !== undefined && dayOf(time.when) < made) return short(`it happened before the accord was made on ${made}`);
  const told = amountOf(context, event);
  const isLevel =
    told !== undefined && /\bto (?:about |some |only |just )?$/i.test(context.text([Math.max(0, told.span[0] - 12), told.span[0]]));
  const amount = isLevel ? undefined : told;
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
    event.time === undefined &&
    /\b(?:have|has|had)\b/i.test(context.text([event.span[0], Math.max(event.span[0], event.cue[0])]));
  // "Has freed 317 of the 500", "two ships have entered since Sunday": where things stand, not one deed.
  const after = context.text([event.span[1], context.sentence(event.span)[1]]);
  const relation = event.time === undefined ? undefined : context.reading.times[event.time]?.relation;
  const since = relation === 'since' || relation === 'until' || relation === 'by' || /^\W*since\b/i.test(after);
  const isStanding = !denied && amount !== undefined && (since || (event.time === undefined && perfectBefore.test(before)));
  const [from, to] = context.sentence(event.span);
  const around = context.text([Math.max(from, event.span[0] - 30), Math.min(to, event.span[1] + 30)]);
  const counts = totalWords.test(around) && commitment.rate === undefined;
  const isTotal = isStanding || (denied ? isOpenDenial && counts : amount?.total === true || counts);
  if (isTotal && (amount !== undefined || denied)) {
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
    when: isOpenDenial ? [startOf(context, commitment) ?? time.when[0], context.known] : time.when,
    value: denied ? undefined : (range(amount, commitment) ?? (isLevel ? wholeAt(commitment, told) : one(context, event, commitment))),
    performer: performerOf(context, event, commitment),
    undated: event.time === undefined,
  });
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

function fitsUnit({ unit, text }: Pick<Amount, 'unit' | 'text'>, commitment: Commitment): boolean {
  if (unit === undefined || isShare({ unit, text })) return true;
  const known = new Set(
    [...wordsOf(commitment.unit ?? ''), ...commitment.action.objects.flatMap((object) => wordsOf(object))].map((word) => word.stem),
  );
  const words = wordsOf(unit).map((word) => word.stem);
  return (
    words.length === 0 ||
    words.some(
      (word) =>
        known.has(word) ||
        (countNouns.has(word) &&
          /prison|captiv|detain|person|people|soldier|troop|fighter/i.test(
            `${commitment.unit ?? ''} ${commitment.action.objects.join(' ')}`,
          )),
    )
  );
}

/** A figure as told: of "about 900" the 900, of "more than 3,000" what lies between that and the cap, of a share nothing. */
function range(amount: Amount | undefined, { cap }: Commitment): [number, number] | undefined {
  if (amount === undefined || isShare(amount) || (amount.low === null && amount.high === null)) return undefined;
  const low = amount.low ?? 0;
  if (amount.bound === 'about' && amount.high !== null) return [Math.round((low + amount.high) / 2), Math.round((low + amount.high) / 2)];
  return [low, Math.max(low, amount.high ?? cap ?? low)];
}

const isShare = ({ unit, text }: Pick<Amount, 'unit' | 'text'>): boolean =>
  /%|per\s?cent|half|third|quarter/i.test(`${unit ?? ''} ${text}`);

/** The figure of a deed: of "832 of 3,400" the part, never the whole; "the two sides" count nothing. */
function amountOf({ reading, text, sentence }: Context, event: EventMention): Amount | undefined {
  const own = event.amount === undefined ? undefined : reading.amounts[event.amount];
  if (own === undefined || sideNouns.test(own.unit ?? '')) return undefined;
  const isWhole = ({ span }: Amount): boolean => /\bof (?:the |its |their )?$/i.test(text([Math.max(0, span[0] - 10), span[0]]));
  if (!isWhole(own)) return own;
  const [start, end] = sentence(event.span);
  return (
    reading.amounts.find(
      (other) => !isWhole(other) && other.span[0] >= start && other.span[1] <= end && Math.abs(other.span[0] - own.span[0]) < 40,
    ) ?? own
  );
}

/** "Reduced to 8,600": the level that a promise of a difference names is the whole of it; another level is no figure. */
function wholeAt({ floor, cap, title, names, clause }: Commitment, { high }: Amount): [number, number] | undefined {
  const numbers = new Set(wordsOf([title, ...names, clause.quote ?? '', clause.gist ?? ''].join(' ')).map(({ stem: digits }) => digits));
  const whole = floor?.amount ?? cap;
  return whole === undefined || high === null || !numbers.has(String(high)) ? undefined : [whole, whole];
}

/** "A second tanker", "the first flight": one, where the commitment counts what is done. */
function one(context: Context, { object, span }: EventMention, { unit, action }: Commitment): [number, number] | undefined {
  if (unit === undefined) return undefined;
  const nouns = [...action.objects, object ?? ''].filter((noun) => noun !== '');
  const text = context.text(span);
  return nouns.some((noun) =>
    new RegExp(`\\b(?:an?|one|another|first|second|third|last)\\s+(?:[\\p{L}-]+\\s+){0,2}${noun}\\b`, 'iu').test(text),
  )
    ? [1, 1]
    : undefined;
}
