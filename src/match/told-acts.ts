// Acts told by a verb of the clause where the reader saw none ("opened fire on", "shot dead"), and denials of acts that the page told of before ("denied any part in the shooting").
// Takes a context with clauses; hands on events for the rules on acts. Refuses what is planned or supposed.
import type { EventMention, EventType, Participant, Statement } from '../terms/index.ts';
import { actVerbs } from './action-words.data.ts';
import { isIssue, type Context, type Proposal } from './context.ts';
import { overlaps } from './stance.ts';
import { dated } from './times.ts';
import type { Voice } from './voice.ts';
import { stem, wordsOf } from './words.ts';
import { attackNouns, behindIt, hadPart, noSuchAttack, rejectsCharge, theCharge } from './attack-words.data.ts';

type Row = { particle: string | undefined; near: RegExp | undefined };

const rowsOf = (verbs: readonly string[]): Map<string, Row[]> => {
  const rows = new Map<string, Row[]>();
  for (const entry of verbs) {
    const [phrase = '', near] = entry.split(':');
    const [verb = '', particle] = phrase.split(/[_ ]/);
    rows.set(stem(verb), [
      ...(rows.get(stem(verb)) ?? []),
      { particle, near: near === undefined ? undefined : new RegExp(`\\b(?:${near})\\b`, 'i') },
    ]);
  }
  return rows;
};

/** Events of these types beyond those of the reader. */
export function actsTold(context: Context, types: ReadonlySet<EventType>): EventMention[] {
  return [...types].flatMap((type): EventMention[] => {
    const rows = rowsOf(actVerbs[type] ?? []);
    return (context.reading.clauses ?? []).flatMap((clause): EventMention[] => {
      if ((clause.status !== 'asserted' && clause.status !== 'denied') || clause.tense === 'modal' || clause.tense === 'none') return [];
      if (context.reading.events.some(({ cue, event }) => event === type && overlaps(cue, clause.cue))) return [];
      const rest = context.text([clause.cue[1], Math.min(context.sentence(clause.cue)[1], clause.span[1] + 30)]);
      const fits = rows.get(stem(clause.verb))?.some(
        ({ particle, near }) =>
          (near === undefined || near.test(rest)) &&
          (particle === undefined ||
            clause.particle === particle ||
            wordsOf(rest, true)
              .slice(0, 2)
              .some(({ raw }) => raw.toLowerCase() === particle)),
      );
      if (fits !== true || clause.doers.length === 0) return [];
      const target = clause.object.map((span): Participant => ({ text: context.text(span), span }));
      return [
        {
          id: `act-${clause.cue[0]}`,
          event: type,
          mode: null,
          source: clause.doers,
          target,
          status: clause.status,
          span: clause.span,
          cue: clause.cue,
          ...(clause.time === undefined || context.reading.times[clause.time]?.from === undefined ? {} : { time: clause.time }),
          ...(clause.within === undefined ? {} : { within: clause.within }),
          confidence: 0.5,
        },
      ];
    });
  });
}

/** Denials by whoever is said to have done an act, in words that only point to it. */
export function denialsOf(context: Context, deeds: readonly EventMention[], told: readonly Proposal[]): Proposal[] {
  const denied = [...ownDenials(context, deeds, told), ...pointedDenials(context, told)];
  return [...denied, ...partDenials(context, [...told, ...denied])];
}

function pointedDenials(context: Context, told: readonly Proposal[]): Proposal[] {
  return context.reading.statements.flatMap((statement): Proposal[] => {
    const voice = context.voice(statement.id);
    const isDenial = statement.act === 'deny' || rejectsCharge.test(statement.content.map((span) => context.text(span)).join(' '));
    if (!isDenial || isIssue(voice) || voice.nested || !pointsToAct(context, statement)) return [];
    const side = sideOf(context, voice);
    const at = statement.content[0]?.[0] ?? 0;
    const act = told.findLast(({ key, polarity, span }) => key.kind === 'act' && key.actor === side && polarity === 'for' && span[0] < at);
    if (act === undefined || told.some(({ key, polarity }) => polarity === 'against' && key.kind === 'act' && key.actor === side))
      return [];
    return [
      {
        key: act.key,
        polarity: 'against',
        source: voice.source,
        chain: voice.chain,
        when: act.when,
        span: context.sentence(statement.content[0] ?? [at, at + 1]),
        reason: `denied by the one who is said to have done it; ${act.reason}`,
        confidence: 0.5,
      },
    ];
  });
}

/** The party that speaks, with a name or without. */
function sideOf({ actors }: Context, { party, source }: Voice): string | undefined {
  const unnamed = /^unnamed\(([^,]+),/.exec(source.by)?.[1];
  return party ?? (unnamed !== undefined && actors.isParty(unnamed) ? unnamed : undefined);
}

function pointsToAct(context: Context, { content }: Statement): boolean {
  const text = content.map((span) => context.text(span)).join(' ');
  return (attackNouns.test(text) && behindIt.test(text)) || hadPart.test(text) || noSuchAttack.test(text) || theCharge.test(text);
}

/** "Our men did not touch this pipe", "no soldier used his weapon": told by whoever is accused, of his own people. */
function partDenials(context: Context, told: readonly Proposal[]): Proposal[] {
  return (context.reading.clauses ?? []).flatMap((clause): Proposal[] => {
    const voice = context.voice(clause.within);
    if (clause.status !== 'denied' || isIssue(voice) || voice.nested) return [];
    const side = sideOf(context, voice);
    const who = clause.subject.map((span) => context.text(span)).join(' ');
    const [start, end] = context.sentence(clause.cue);
    const done = context.text([clause.cue[0], Math.min(end, clause.cue[1] + 40)]);
    const isOwn =
      ownPeople.test(who) || context.actors.allNamed(who).some((id) => context.actors.lineage(id, context.day).includes(side ?? ''));
    if (!isOwn || !hadPart.test(done)) return [];
    const act = told.findLast(
      ({ key, polarity, span, source }) =>
        key.kind === 'act' && key.actor === side && polarity === 'for' && source.by !== side && span[0] < start,
    );
    if (act === undefined || told.some(({ key, polarity }) => polarity === 'against' && key.kind === 'act' && key.actor === side))
      return [];
    const { source, chain } = voice;
    return [
      {
        key: act.key,
        polarity: 'against',
        source,
        chain,
        when: act.when,
        span: context.sentence(clause.cue),
        reason: `its own are said to have had no part in it; ${act.reason}`,
        confidence: 0.5,
      },
    ];
  });
}

const ownPeople =
  /\b(?:our|its|his|their|no|none|nobody|any)\b.*\b(?:men|fighters?|soldiers?|troops|forces|members?|guerrillas?|commanders?|units?|people|side|ours|aircraft|planes?|jets?|drones?|helicopters?|guns?|ships?|artillery|police\w*|army)\b|\b(?:not (?:a|one|a single)|no) (?:bullet|shell|shot|round|rocket|missile)s?\b|^\W*(?:we|nobody|none of us)\b/iu;

/** "No aircraft had attacked the town since the signing", said by whoever is accused of it: denied of himself, though the words name only what would have done it. */
function ownDenials(context: Context, deeds: readonly EventMention[], told: readonly Proposal[]): Proposal[] {
  return deeds.flatMap(({ status, within, source, cue, span, time, target, place }): Proposal[] => {
    const voice = context.voice(within);
    if (
      status !== 'denied' ||
      isIssue(voice) ||
      voice.nested ||
      voice.party === undefined ||
      source.some((doer) => context.actor(doer) !== undefined)
    )
      return [];
    const named = [...target.map(({ text }) => text), place ?? ''].join(' ').toLowerCase();
    const about = told.filter(
      ({ key, polarity, span: at }) =>
        key.kind === 'act' &&
        polarity === 'for' &&
        key.actor === voice.party &&
        at[0] < cue[0] &&
        deeds.some((one) => one.cue[0] >= at[0] && one.cue[0] < at[1]),
    );
    const [act] = about.filter(
      ({ key }) => key.kind === 'act' && (key.tags.place ?? []).every((one) => named.includes(one.replace(/-/g, ' '))),
    );
    if (act === undefined) return [];
    const when = dated(time === undefined ? undefined : context.reading.times[time], context.known);
    return [
      {
        key: act.key,
        polarity: 'against',
        source: voice.source,
        chain: voice.chain,
        when: time === undefined || when.ahead ? act.when : when.when,
        span,
        reason: `denied by the one who is said to have done it; ${act.reason}`,
        confidence: 0.5,
      },
    ];
  });
}
