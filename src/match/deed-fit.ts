// Whether an event does what a commitment asks: its deed or verb, its object, its parties. Takes a context, a commitment and an event; gives the reason why not.
import type { Commitment, EventMention } from '../terms/index.ts';
import { isPart, type Context } from './context.ts';
import { fitsDeed } from './topics.ts';
import { wordsOf } from './words.ts';
import { accordWords } from './accord-words.data.ts';

/** The deed and the lineages of those who do it and to or with whom. */
export function aroundOf(
  context: Context,
  event: EventMention,
): { event: EventMention['event']; mode: string | null; doers: string[]; others: string[]; cue: string | undefined; day: string } {
  const lineage = (participants: EventMention['source']): string[] =>
    participants.flatMap((participant) => {
      const id = context.actor(participant);
      return id === undefined ? [] : context.actors.lineage(id, context.day);
    });
  return {
    event: event.event,
    mode: event.mode,
    doers: lineage(event.source),
    others: lineage(event.target),
    cue: wordsOf(context.text(event.cue))[0]?.stem,
    day: context.day,
  };
}

/** Whether an event does what the commitment asks: its deed or verb, its object, and its parties. */
export function isDoing(context: Context, commitment: Commitment | undefined, event: EventMention): boolean {
  if (commitment === undefined || commitment.kind !== 'achieve') return false;
  return whyShort(context, commitment, event) === '';
}

export function whyShort(context: Context, commitment: Commitment, event: EventMention): string {
  const { action, obligors, participants, beneficiary, through } = commitment;
  const { doers, others } = aroundOf(context, event);
  if (event.source.some((one) => isPart(context.page.text, one))) return 'a part of a party does it, not the party';
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

/** Denied by the text, or told inside a denial: "denied that it had released anyone". */
export function isDenied(context: Context, { status, within }: EventMention): boolean {
  return status === 'denied' || context.statement(within)?.act === 'deny';
}
