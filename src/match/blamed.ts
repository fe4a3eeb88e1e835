// An act that nobody is told to have done, laid at somebody's door: "gunmen shot at a convoy. The government blamed the rebels." Takes the page's deeds and acts; gives an act by the word of
// the one who blames. Refuses blame for what the page does not tell.
import { contentId } from '../kit/index.ts';
import type { EventMention } from '../terms/index.ts';
import { isIssue, type Context, type Proposal } from './context.ts';
import { dated, dayOf } from './times.ts';

// How many sentences back the act may stand.
const back = 3;
const blaming = /^(?:blam|accus|held|hold|point)/i;

/** Acts of those who are blamed for what the page told of before. */
export function blamedOn(context: Context, deeds: readonly EventMention[], told: readonly Proposal[]): Proposal[] {
  const refrains = context.dossier.commitments.filter(({ kind }) => kind === 'refrain');
  return context.reading.events.flatMap((blame): Proposal[] => {
    const narrator = context.voice(blame.within);
    if (
      blame.event !== 'ACCUSE' ||
      blame.status !== 'asserted' ||
      !blaming.test(context.text(blame.cue)) ||
      isIssue(narrator) ||
      !narrator.narrator
    )
      return [];
    const [accuser, blamed] = [context.actor(blame.source[0]), context.party(blame.target[0])];
    if (accuser === undefined || blamed === undefined || narrator.witness === undefined || blame.target.length > 1) return [];
    const { party, quarrel } = context.actors.speaksFor(accuser, context.day);
    const from = context.before(blame.cue[0])[back - 1]?.[0] ?? 0;
    const act = deeds.findLast(
      (one) =>
        one.cue[0] >= from &&
        one.cue[0] < blame.cue[0] &&
        one.status === 'asserted' &&
        !one.source.some((doer) => context.actor(doer) !== undefined) &&
        refrains.some(({ action, obligors }) => action.event === one.event && obligors.includes(blamed)),
    );
    if (
      act === undefined ||
      quarrel !== undefined ||
      told.some(({ key, source }) => key.kind === 'act' && key.actor === blamed && source.by === party)
    )
      return [];
    const time = dated(act.time === undefined ? undefined : context.reading.times[act.time], context.known);
    const [speaker] = blame.source;
    if (time.ahead || speaker === undefined) return [];
    const { witness, chain } = narrator;
    return [
      {
        key: { kind: 'act', act: contentId('act', { actor: blamed, day: dayOf(time.when), at: act.cue[0] }), actor: blamed, tags: {} },
        polarity: 'for',
        source: { by: party, via: [...witness.via, witness.by] },
        chain: [
          ...chain,
          { role: 'speaker', name: speaker.text, actor: accuser, ...(speaker.span === undefined ? {} : { span: speaker.span }) },
        ],
        when: time.when,
        span: context.sentence(blame.cue),
        reason: `blamed for what is told before it; ${time.note}`,
        confidence: 0.5,
      },
    ];
  });
}
