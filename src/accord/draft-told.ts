// What a page tells to be owed: undertakings, what is given in return, what a text calls for, and who "is to", "will" or "must not" do what. Takes a read page;
// gives each telling with its words. Refuses threats, refusals to promise, and numbers as names.
import type { Amount, EventMention, Participant, Span, ToldClause, Undertaking } from '../terms/index.ts';
import { verbsOf } from './actions.data.ts';
import { accordNouns, bindingLeads, harmEvents, idleVerbs, owedEvents, pronouns, remnants } from './draft-words.data.ts';
import { isWithin, singular, type ReadPage } from './draft-text.ts';

/** A commitment as one place tells it. */
export type Told = {
  span: Span;
  kind: 'achieve' | 'refrain';
  object: string | undefined;
  event: string | undefined;
  mode: string | undefined;
  verb: string | undefined;
  amount: Amount | undefined;
  obligor: Participant | undefined;
  deadline: number | undefined;
  condition: Span | undefined;
  back: string[];
};

const nothing = {
  kind: 'achieve' as const,
  obligor: undefined,
  object: undefined,
  event: undefined,
  mode: undefined,
  verb: undefined,
  amount: undefined,
  deadline: undefined,
  condition: undefined,
  back: [],
};
const negation = /\b(?:not|never|no|neither)\b|n't\b/i;

/** The deed that was read there, else the event and mode whose verbs hold this one. */
function deedOf({ reading }: ReadPage, cue: Span, verb: string): { event: string; mode: string | undefined } | undefined {
  const read = reading.events.find((one) => one.cue[0] === cue[0] && owedEvents.has(one.event));
  if (read !== undefined) return { event: read.event, mode: read.mode ?? undefined };
  const rows = Object.entries(verbsOf).filter(
    ([key, verbs]) => verbs.includes(verb) && owedEvents.has(key.split('/')[0] ?? '') && !key.startsWith('CONSULT'),
  );
  const row = rows.find(([key]) => key.includes('/')) ?? rows[0];
  const [event, mode] = row?.[0].split('/') ?? [];
  return event === undefined ? undefined : { event, mode };
}

function fromUndertaking({ page, reading }: ReadPage, one: Undertaking): Told | undefined {
  const deed = reading.events.find(({ cue, event }) => isWithin(cue, one.span) && event === one.event) as EventMention | undefined;
  if (one.event !== undefined && !owedEvents.has(one.event)) return undefined;
  if (one.object === undefined && one.amount === undefined && one.obligor === undefined) return undefined;
  const clause = (reading.clauses ?? []).find(({ cue, object }) =>
    deed === undefined
      ? isWithin(cue, one.span) &&
        object.some(([start, end]) => one.object !== undefined && page.text.slice(start, end).endsWith(one.object))
      : cue[0] === deed.cue[0],
  );
  const doneTo = clause?.object.map(([start, end]) => page.text.slice(start, end)).at(-1) ?? '';
  const kind = deed?.status === 'denied' || (clause !== undefined && clause.status === 'denied') ? 'refrain' : 'achieve';
  if (kind === 'achieve' && harmEvents.has(one.event ?? '')) return undefined;
  const thing = one.object ?? headNoun(doneTo);
  if (thing !== undefined && remnants.has(thing)) return undefined;
  return {
    ...nothing,
    span: one.span,
    kind,
    // A number is nobody ("released by May 20").
    obligor: /\d/.test(one.obligor?.text ?? '') ? undefined : one.obligor,
    object: thing !== undefined && pronouns.has(thing) ? undefined : thing,
    event: one.event,
    mode: deed?.mode ?? undefined,
    verb: clause?.verb,
    amount: one.amount === undefined ? undefined : reading.amounts[one.amount],
    deadline: one.deadline,
    condition: one.condition,
  };
}

/** `three ports in the north` gives `ports`. */
const headNoun = (words: string): string | undefined =>
  /([\p{L}-]+)$/u.exec(words.replace(/ (?:of|in|on|at|from|to|with) .*$/, ''))?.[1]?.toLowerCase();

/** "The front will decommission 1,200 fighters": a verb with its governor, where no undertaking was read. */
function fromClause({ page, reading }: ReadPage, one: ToldClause): Told | undefined {
  const { verb, tense, lead, status, doers, object, span, cue, amount, time, passive } = one;
  const binds =
    tense === 'modal'
      ? /\b(?:will|must|shall|would|may not|cannot)\b/i.test(page.text.slice(span[0], cue[1]))
      : bindingLeads.has(lead ?? '');
  if (!binds || idleVerbs.has(verb) || (status !== 'planned' && status !== 'denied' && status !== 'conditional')) return undefined;
  const words = object.map(([start, end]) => page.text.slice(start, end)).join(' and ');
  if (words === '' && status !== 'denied') return undefined;
  // "It is to be allowed": somebody gets something, and the text does not say what.
  if (passive && amount === undefined && /^\p{Lu}/u.test(words)) return undefined;
  const before = page.text.slice(Math.max(span[0], cue[0] - 12), cue[0]);
  // Who "never agreed to open" owes nothing; who "agreed not to" does. "Unless" makes a threat of it.
  if (tense !== 'modal' && status === 'denied' && !/\b(?:not|never) to $|\bto not $/.test(before)) return undefined;
  const kind = status === 'denied' || negation.test(page.text.slice(doers[0]?.span?.[0] ?? span[0], cue[1])) ? 'refrain' : 'achieve';
  if (kind === 'achieve' && /^[^.]*\bunless\b/.test(page.text.slice(cue[1], cue[1] + 200))) return undefined;
  const deed = deedOf({ page, reading }, cue, verb);
  if (kind === 'achieve' && harmEvents.has(deed?.event ?? '')) return undefined;
  const noun = headNoun(words);
  // "The last two" is part of what was told before.
  if (noun !== undefined && remnants.has(noun)) return undefined;
  const due = time === undefined ? undefined : reading.times[time];
  // A time belongs to the last verb before it.
  const isOwn =
    due !== undefined && due.start > cue[0] && !(reading.clauses ?? []).some((other) => other.cue[0] > cue[0] && other.cue[0] < due.start);
  const from = doers[0]?.span?.[0] ?? span[0];
  const whole: Span = [from < cue[0] && cue[0] - from < 120 ? from : span[0], isOwn ? Math.max(span[1], due.end) : span[1]];
  return {
    ...nothing,
    span: whole,
    kind,
    obligor: passive ? undefined : doers[0],
    object: noun !== undefined && pronouns.has(noun) ? undefined : noun,
    event: deed?.event,
    mode: deed?.mode,
    verb,
    amount: amount === undefined ? undefined : reading.amounts[amount],
    deadline: isOwn ? time : undefined,
  };
}

/** What is given in return, and what a text itself calls for, told only by an amount. */
const fromAmount = (span: Span, amount: Amount, deadline: number | undefined, event?: string): Told => ({
  ...nothing,
  span,
  object: amount.unit,
  event,
  amount,
  deadline,
});

/** Everything owed that a page tells, some of it twice. */
export function toldIn(one: ReadPage): Told[] {
  const { reading } = one;
  const told: Told[] = [];
  for (const undertaking of reading.undertakings) {
    const made = fromUndertaking(one, undertaking);
    if (made === undefined) continue;
    told.push(made);
    const { exchange } = undertaking;
    if (exchange === undefined) continue;
    for (const amount of reading.amounts)
      if (isWithin(amount.span, exchange) && amount !== made.amount)
        told.push({ ...fromAmount(exchange, amount, undertaking.deadline, made.event), mode: made.mode, back: [made.object ?? ''] });
  }
  const undertaken = [...told];
  for (const clause of reading.clauses ?? []) {
    const made = fromClause(one, clause);
    if (made === undefined) continue;
    // Within an undertaking only a second deed with an object of its own tells more ("… and to repair the road").
    const covering = undertaken.filter(({ span }) => isWithin(clause.cue, span));
    const isTold = covering.some(
      ({ verb, object }) => made.object === undefined || verb === made.verb || singular(made.object) === singular(object ?? ''),
    );
    if (!isTold) told.push(made);
  }
  for (const { act, holder, span, time } of reading.positions) {
    if (act !== 'demand' || !accordNouns.test(holder?.text ?? '')) continue;
    for (const amount of reading.amounts)
      if (isWithin(amount.span, span)) told.push(fromAmount([span[0], Math.max(amount.span[1], span[1])], amount, time));
  }
  return told;
}
