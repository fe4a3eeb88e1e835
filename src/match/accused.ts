// Deeds told through another verb: "accused the North of having shelled", "accused the North of breaking the truce, saying a drone had hit the town", "denied having shelled". Takes the
// reader's events; hands them on with the one who is said to have done it, with the accuser, and under the denial. Leaves out a denied deed of which nobody can be made the speaker.
import type { EventMention, Participant } from '../terms/index.ts';
import { isIssue, type Context } from './context.ts';
import type { Source, Voice } from './voice.ts';
import { accusedBefore, deniedBefore } from './attack-words.data.ts';

/** A deed with whoever charges somebody with it in the narrator's words. */
export type Charged = EventMention & { accuser?: Participant };

const nobody = /^(?:nobody|no[- ]one|none|no\s.+|nothing)$/i;

/** The page's events with their doers set right. */
export function deedsRepaired(context: Context, events: readonly EventMention[] = context.reading.events): Charged[] {
  return events.flatMap((event): Charged[] => {
    // "Had fired on nobody".
    if (event.target.length > 0 && event.target.every(({ text }) => nobody.test(text))) event = { ...event, status: 'denied', target: [] };
    const [start] = context.sentence(event.span);
    const before = context.text([start, Math.max(start, event.cue[0])]);
    const accused = accusedBefore.exec(before)?.[1];
    if (accused !== undefined) {
      const pointed = context.actor({ text: accused });
      const [actor, ...others] = pointed === undefined ? context.actors.allNamed(accused) : [pointed];
      if (actor === undefined || others.length > 0) return [event];
      const [accuser] = chargeBefore(context, event)?.source ?? [];
      // "Of breaking the truce, saying …": what is said of it is the deed.
      if (
        accuser !== undefined &&
        events.some((one) => toldByAccuser(context, one) === actor && one.event === event.event && isSameSentence(context, one, event))
      )
        return [];
      return [{ ...event, source: [{ text: accused, actor }], ...(accuser === undefined ? {} : { accuser }) }];
    }
    const charged = toldByAccuser(context, event);
    if (charged !== undefined) return [{ ...event, source: [{ text: charged, actor: charged }] }];
    if (!deniedBefore.test(before)) return [event];
    const denial = context.reading.statements.find(
      ({ act, cue }) => act === 'deny' && cue.some((at) => at[0] >= start && at[1] <= event.cue[0]),
    );
    const voice = context.voice(denial?.id);
    if (denial === undefined || 'severity' in voice || voice.party === undefined) return [];
    return [{ ...event, within: denial.id, status: 'denied', source: [{ text: voice.party, actor: voice.party }] }];
  });
}

const isSameSentence = (context: Context, one: EventMention, other: EventMention): boolean =>
  context.sentence(one.cue)[0] === context.sentence(other.cue)[0];

/** The charge in the same sentence before a deed. */
const chargeBefore = (context: Context, event: EventMention): EventMention | undefined =>
  context.reading.events.findLast(
    (one) => one.event === 'ACCUSE' && one.status === 'asserted' && one.cue[1] <= event.cue[0] && isSameSentence(context, one, event),
  );

/** "…, saying a drone had hit the town": a deed by nobody with a name, in the words of the accuser, is that of the accused. */
function toldByAccuser(context: Context, event: EventMention): string | undefined {
  const charge = chargeBefore(context, event);
  const voice = context.voice(event.within);
  if (charge === undefined || isIssue(voice) || voice.narrator || event.source.some((doer) => context.actor(doer) !== undefined))
    return undefined;
  const [accused, ...others] = charge.target.map((target) => context.actor(target)).filter((actor) => actor !== undefined);
  return others.length === 0 && voice.party !== undefined && charge.source.some((source) => context.party(source) === voice.party)
    ? accused
    : undefined;
}

/** Who answers for a charge in the narrator's words: the accuser, as the outlet relays it. */
export function chargedBy(context: Context, { accuser }: Charged, voice: Voice): Source | undefined {
  const party = context.party(accuser);
  if (party === undefined || !voice.narrator || voice.witness === undefined) return undefined;
  return { by: party, via: [...voice.witness.via, voice.witness.by] };
}
