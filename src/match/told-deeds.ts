// Deeds told by the words of a clause: a verb of a commitment's own or of its class of action, and what it asks for in the right place, by whoever owes it. Takes a context with clauses;
// hands on deeds with the commitments that they may mean. Refuses what is planned or supposed, and deeds of others.
import type { Commitment, EventMention, Participant, Span, ToldClause } from '../terms/index.ts';
import { lightVerbs } from './action-words.data.ts';
import { isPart, type Context } from './context.ts';
import { tellingOf, type Frame, type Telling } from './frames.ts';
import { isMade } from './latest.ts';
import { like, nearness, thingOf, type Thing } from './things.ts';
import type { Topic } from './topics.ts';
import { stem, wordsOf } from './words.ts';
import { totalWords } from './count-words.data.ts';
import { bareBefore, enacted, undoneBefore } from './telling-words.data.ts';

/** A deed with the commitments that its words mean, the likeliest first. */
export type ToldDeed = EventMention & { meant: Topic[]; openDenial: boolean };

/** Every deed of the page's clauses. */
export function deedsTold(context: Context): ToldDeed[] {
  const { clauses = [] } = context.reading;
  const owed = context.dossier.commitments.filter(
    ({ kind, action, accord }) => kind === 'achieve' && action.event !== undefined && isMade(context, accord),
  );
  return clauses.flatMap((clause): ToldDeed[] => {
    const told = statusOf(context, clause);
    const meant = owed.flatMap((commitment) => {
      const found = meantBy(context, clause, commitment);
      return found === undefined || (told === undefined && found.frame.undone !== true) ? [] : [{ ...found, commitment }];
    });
    // "The banks remain shut": told of a state, so that nothing has been done.
    const status = meant.some(({ frame }) => frame.undone) ? (clause.status === 'asserted' ? 'denied' : undefined) : told;
    if (status === undefined) return [];
    // "6,000 soldiers and 1,000 policemen left": each thing is a deed of its own.
    return [...Map.groupBy(meant, ({ thing }) => thing?.span[0])].flatMap(([, group]) => deedOf(context, clause, status, group));
  });
}

function deedOf(
  context: Context,
  clause: ToldClause,
  status: 'asserted' | 'denied',
  meant: readonly (Meant & { commitment: Commitment })[],
): ToldDeed[] {
  const sorted = meant.toSorted((one, other) => other.topic.score - one.topic.score || (one.topic.id < other.topic.id ? -1 : 1));
  const [first] = sorted;
  if (first?.commitment.action.event === undefined) return [];
  const { commitment, thing, frame } = first;
  const amount = amountFor(context, clause, thing?.span);
  return [
    {
      id: `told-${clause.cue[0]}`,
      event: first.commitment.action.event,
      mode: commitment.action.mode ?? null,
      source: frame.thing === 'subject' && !clause.passive ? [] : [...clause.doers],
      target: [],
      ...(thing === undefined ? {} : { object: thing.word }),
      status,
      span: clause.span,
      cue: clause.cue,
      ...(clause.time === undefined ? {} : { time: clause.time }),
      ...(amount === undefined ? {} : { amount }),
      ...(clause.within === undefined ? {} : { within: clause.within }),
      confidence: 0.6,
      meant: sorted.map(({ topic }) => topic),
      openDenial: status === 'denied' && (clause.tense === 'perfect' || clause.tense === 'none' || frame.undone === true),
    },
  ];
}

// "Began to disarm", "managed to free".
const begun =
  /\b(?:began|begun|started|managed|continued|proceeded|went on)\s+(?:\w+ly\s+)?to\s+$|\b(?:began|begun|started|finished|completed|resumed)\s+$/i;

/** Told as done or as not done; undefined for what is planned, wanted or supposed. */
function statusOf(context: Context, { status, cue, tense, time, amount, object }: ToldClause): 'asserted' | 'denied' | undefined {
  const before = context.text([Math.max(context.sentence(cue)[0], cue[0] - 40), cue[0]]);
  const relation = time === undefined ? undefined : context.reading.times[time]?.relation;
  if (undoneBefore.test(before)) return 'denied';
  if ((enacted.test(before) || begun.test(before)) && status !== 'denied') return 'asserted';
  if (bareBefore.test(before) || tense === 'modal' || tense === 'present') return undefined;
  // "The ships that arrived": which ones, not that they did.
  if (/\b(?:that|which|who)\s+(?:(?:had|have|has)\s+)?(?:\w+ly\s+)?$/i.test(before) && time === undefined) return undefined;
  // "After handing over", "by freeing".
  // "With 6,000 soldiers brought home": a participle behind "with".
  if (tense === 'none' && !/\b(?:after|by|having|seen|spotted|watched)\s+(?:\w+ly\s+)?$|\bwith\s+[^.;:]*\s$/i.test(before))
    return undefined;
  // "Had been demobilised by 15 August": an account, though in the older past.
  const isAccount =
    status === 'background' &&
    tense === 'pluperfect' &&
    amount !== undefined &&
    (totalWords.test(context.text(context.sentence(cue))) || relation === 'by');
  // "Power had returned on the 6th": a day of its own.
  const isDated =
    status === 'background' && tense === 'pluperfect' && time !== undefined && context.reading.times[time]?.from !== undefined;
  const asserted = status === 'asserted' || isAccount || isDated;
  const nothing =
    asserted &&
    object.some(
      ([start, end]) =>
        /^\W*(?:neither|no|none)\b/i.test(context.text([start, end])) ||
        /\bneither\s+$/i.test(context.text([Math.max(cue[1], start - 10), start])),
    );
  return status === 'denied' || nothing ? 'denied' : asserted ? 'asserted' : undefined;
}

type Meant = { topic: Topic; thing: Thing | undefined; frame: Frame };

function meantBy(context: Context, clause: ToldClause, commitment: Commitment): Meant | undefined {
  const telling = tellingOf(commitment);
  const by = doerScore(context, clause.doers, commitment);
  const options = [
    ...(telling.frames.get(stem(clause.verb)) ?? []).filter((frame) => isFrame(context, clause, frame)),
    ...lightFrames(context, clause, telling),
  ];
  const found = options.flatMap((frame): Meant[] => {
    const doer = frame.thing === 'subject' && !clause.passive ? 0 : by;
    if (doer === undefined || (frame.takes === true && doer > 0)) return [];
    if (frame.thing === 'none') {
      if (doer <= 0 || clause.object.length > 0) return [];
      return [
        {
          frame,
          thing: undefined,
          topic: { kind: 'commitment', id: commitment.id, score: 5 + doer, why: `"${clause.verb}" says it all of its doer` },
        },
      ];
    }
    const thing = thingOf(context, clause, frame, telling, doer, commitment);
    if (thing === undefined || (doer < 0 && frame.takes !== true && !(frame.own && thing.score > like))) return [];
    const score = thing.score + doer + (frame.own ? 1 : 0) + nearness(context, clause, commitment, thing);
    return [
      { frame, thing, topic: { kind: 'commitment', id: commitment.id, score, why: `"${clause.verb}" tells it, done to ${thing.why}` } },
    ];
  });
  return found.toSorted((one, other) => other.topic.score - one.topic.score)[0];
}

/** Whether the particle and the words that a frame asks for stand there. */
function isFrame(context: Context, clause: ToldClause, { particle, near, own, thing }: Frame): boolean {
  if (clause.passive && thing === 'subject') return false;
  if (own && thing === 'none') return false;
  const rest = context.text([clause.cue[0], Math.max(clause.span[1], Math.min(context.sentence(clause.cue)[1], clause.cue[1] + 40))]);
  if (near !== undefined && !near.test(rest)) return false;
  return (
    particle === undefined ||
    clause.particle === particle ||
    clause.phrases.some(({ prep }) => prep === particle || prep === `${particle}to`) ||
    wordsOf(rest, true)
      .slice(1, 8)
      .some(({ raw }) => raw.toLowerCase() === particle || raw.toLowerCase() === `${particle}to`)
  );
}

/** "Granted early release to nine men": the deed as the noun of a light verb; what it is done to stands behind "of" or "to". */
function lightFrames({ text }: Context, { object, verb }: ToldClause, { deedNouns }: Telling): Frame[] {
  const isLight = lightVerbs.has(verb) && object.some((span) => wordsOf(text(span)).some((word) => deedNouns.has(word.stem)));
  return isLight ? [{ verb, thing: 'object', own: false }] : [];
}

/** 2: the obligor does it; 0: nobody is told, or one whose deeds may count; undefined: somebody else. */
function doerScore(context: Context, doers: readonly Participant[], { obligors, participants, through }: Commitment): number | undefined {
  if (doers.some((doer) => isPart(context.page.text, doer))) return undefined;
  const ids = doers.flatMap((doer) => {
    const id = context.actor(doer);
    return id === undefined ? [] : [context.actors.lineage(id, context.day)];
  });
  if (ids.length === 0) return 0;
  const isOne = (list: readonly string[]): boolean => ids.some((line) => line.some((id) => list.includes(id)));
  if (isOne(obligors)) return 2;
  if (isOne(participants) || through) return 0;
  // An organ that owes nothing to anybody here may do it for whoever owes it; who did stands in the claim.
  return ids.flat().some((id) => context.actors.isParty(id)) ? undefined : -1;
}

/** The figure that counts the thing. */
function amountFor({ reading }: Context, { amount, span, phrases }: ToldClause, thing: Span | undefined): number | undefined {
  if (thing === undefined) return undefined;
  const within = ([from, to]: Span): number =>
    reading.amounts.findIndex(({ span: [start, end] }) => start >= Math.max(span[0] - 20, from - 20) && end <= to + 1 && start < to);
  const inside = [thing, ...phrases.filter(({ prep }) => prep === 'to' || prep === 'of').map((one) => one.span)]
    .map(within)
    .find((index) => index >= 0);
  return inside ?? amount;
}
