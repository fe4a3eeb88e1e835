// An act that nobody is told to have done, laid at somebody's door: "gunmen shot at a convoy. The government blamed the rebels", "… pinned the attack on the rebels", "… said the rebels were
// behind it". Takes the page's deeds and acts; gives an act by the word of the one who blames. Refuses blame for what the page does not tell.
import { contentId } from '../kit/index.ts';
import type { EventMention, Span } from '../terms/index.ts';
import { isIssue, type Context, type Proposal } from './context.ts';
import { dated, dayOf } from './times.ts';
import { answerable, behindAttack, blamedFor, blamingVerbs, laidAt } from './blame-words.data.ts';

// How many sentences back the act may stand.
const back = 3;

/** Who lays what was told before at whose door, where, and who answers for it. */
type Blame = Pick<Proposal, 'source' | 'chain'> & { blamed: string; cue: Span };

/** Acts of those who are blamed for what the page told of before. */
export function blamedOn(context: Context, deeds: readonly EventMention[], told: readonly Proposal[]): Proposal[] {
  const refrains = context.dossier.commitments.filter(({ kind }) => kind === 'refrain');
  const proposals: Proposal[] = [];
  for (const { blamed, cue, source, chain } of [...fromEvents(context), ...fromClauses(context), ...fromStatements(context)]) {
    const from = context.before(cue[0])[back - 1]?.[0] ?? 0;
    const act = deeds.findLast(
      (one) =>
        one.cue[0] >= from &&
        one.cue[0] < cue[0] &&
        one.status === 'asserted' &&
        !one.source.some((doer) => context.actor(doer) !== undefined) &&
        refrains.some(({ action, obligors }) => action.event === one.event && obligors.includes(blamed)),
    );
    const isTold = [...told, ...proposals].some(
      ({ key, source: other }) => key.kind === 'act' && key.actor === blamed && other.by === source.by,
    );
    if (act === undefined || isTold || source.by === blamed) continue;
    // "Died on Saturday when gunmen ambushed their truck".
    const day =
      act.time ?? deeds.find((one) => one.time !== undefined && context.sentence(one.cue)[0] === context.sentence(act.cue)[0])?.time;
    const time = dated(day === undefined ? undefined : context.reading.times[day], context.known);
    if (time.ahead) continue;
    proposals.push({
      key: { kind: 'act', act: contentId('act', { actor: blamed, day: dayOf(time.when), at: act.cue[0] }), actor: blamed, tags: {} },
      polarity: 'for',
      source,
      chain,
      when: time.when,
      span: context.sentence(cue),
      reason: `blamed for what is told before it; ${time.note}`,
      confidence: 0.5,
    });
  }
  return proposals;
}

/** The outlet tells that somebody blames: the one who blames answers. */
function blameBy(context: Context, accuser: EventMention['source'][number] | undefined, blamed: string | undefined, cue: Span): Blame[] {
  const narrator = context.voice(undefined);
  const actor = context.actor(accuser);
  if (accuser === undefined || actor === undefined || blamed === undefined || isIssue(narrator) || narrator.witness === undefined)
    return [];
  const { party, quarrel } = context.actors.speaksFor(actor, context.day);
  const { witness, chain } = narrator;
  if (quarrel !== undefined) return [];
  return [
    {
      blamed,
      cue,
      source: { by: party, via: [...witness.via, witness.by] },
      chain: [...chain, { role: 'speaker', name: accuser.text, actor, ...(accuser.span === undefined ? {} : { span: accuser.span }) }],
    },
  ];
}

const isNarrated = (context: Context, within: string | undefined): boolean => {
  const voice = context.voice(within);
  return !isIssue(voice) && voice.narrator;
};

function fromEvents(context: Context): Blame[] {
  return context.reading.events.flatMap(({ event, status, cue, within, source, target }): Blame[] => {
    const isBlame = event === 'ACCUSE' && status === 'asserted' && blamingVerbs.test(context.text(cue)) && isNarrated(context, within);
    return isBlame && target.length <= 1 ? blameBy(context, source[0], context.party(target[0]), cue) : [];
  });
}

/** "The army pinned the attack on the rebels", "laid it at their door". */
function fromClauses(context: Context): Blame[] {
  return (context.reading.clauses ?? []).flatMap(({ verb, status, cue, within, doers }): Blame[] => {
    if (!laidAt.verbs.has(verb) || status !== 'asserted' || !isNarrated(context, within)) return [];
    const rest = laidAt.whom.exec(context.text([cue[1], context.sentence(cue)[1]]))?.[1];
    return rest === undefined ? [] : blameBy(context, doers[0], onlyParty(context, rest), cue);
  });
}

/** "The rebels were behind it, the ministry said": within what somebody says. */
function fromStatements(context: Context): Blame[] {
  return context.reading.statements.flatMap(({ id, content }): Blame[] => {
    const voice = context.voice(id);
    const [span] = content;
    if (span === undefined || isIssue(voice) || voice.narrator || voice.nested) return [];
    const words = context.text(span);
    if (answerable.test(words)) return [];
    const whom = behindAttack.exec(words)?.[1] ?? blamedFor.exec(words)?.[1];
    const blamed = whom === undefined ? undefined : onlyParty(context, whom);
    return blamed === undefined ? [] : [{ blamed, cue: span, source: voice.source, chain: voice.chain }];
  });
}

/** The one party that words name. */
function onlyParty(context: Context, text: string): string | undefined {
  const named = new Set(
    context.actors.allNamed(text).map((actor) => context.party({ text: context.actors.get(actor)?.name ?? '', actor })),
  );
  const [party, ...others] = named.size > 0 ? named : [context.party({ text: text.trim() })];
  return others.length === 0 ? party : undefined;
}
