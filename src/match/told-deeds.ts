// Deeds told by the words of a clause: a verb of a commitment's own or of its class of action, and what it asks for in the right place, by whoever owes it. Takes a context with clauses;
// hands on deeds with the commitments that they may mean. Refuses what is planned or supposed, and deeds of others.
import type { Commitment, EventMention, Participant, Span, ToldClause } from '../terms/index.ts';
import { lightVerbs, peopleCounted } from './action-words.data.ts';
import type { Context } from './context.ts';
import { tellingOf, type Frame, type Telling } from './frames.ts';
import type { Topic } from './topics.ts';
import { stem, wordsOf } from './words.ts';
import { anyoneNouns, bareBefore, captiveNouns, undoneBefore } from './words.data.ts';

/** A deed with the commitments that its words mean, the likeliest first. */
export type ToldDeed = EventMention & { meant: Topic[]; openDenial: boolean };

// What a thing is worth that only stands for the dossier's own; just enough.
const like = 5;

type Thing = { span: Span; word: string; score: number; why: string };

const people = new Set(peopleCounted.split(' ').map(stem));
const anything = new Set('anything any none nothing anyone anybody nobody them it these those'.split(' ').map(stem));

/** Every deed of the page's clauses. */
export function deedsTold(context: Context): ToldDeed[] {
  const { clauses = [] } = context.reading;
  const owed = context.dossier.commitments.filter(
    ({ kind, action, accord }) => kind === 'achieve' && action.event !== undefined && isMade(context, accord),
  );
  return clauses.flatMap((clause): ToldDeed[] => {
    const status = statusOf(context, clause);
    if (status === undefined) return [];
    const meant = owed.flatMap((commitment) => {
      const found = meantBy(context, clause, commitment);
      return found === undefined ? [] : [{ ...found, commitment }];
    });
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
      openDenial: status === 'denied' && (clause.tense === 'perfect' || clause.tense === 'none'),
    },
  ];
}

/** "There has been no disarmament by the rebels so far": the deed as a noun that is denied, and whose it is. */
export function absencesTold(context: Context): ToldDeed[] {
  return context.sentences.flatMap((sentence): ToldDeed[] => {
    const text = context.text(sentence);
    const found = noDeed.exec(text);
    if (found === null) return [];
    const [doer, ...others] = context.actors.allNamed(text.slice(found.index).split(/[,;]/)[0] ?? '');
    const at = sentence[0] + found.index;
    const cue: Span = [at + found[0].length - (found[1] ?? '').length, at + found[0].length];
    const meant = context.dossier.commitments.filter(
      (one) =>
        one.kind === 'achieve' &&
        one.action.event !== undefined &&
        isMade(context, one.accord) &&
        tellingOf(one).deedNouns.has(stem(found[1] ?? '')) &&
        doer !== undefined &&
        others.length === 0 &&
        context.actors.lineage(doer, context.day).some((id) => one.obligors.includes(id)),
    );
    const [first] = meant;
    if (first?.action.event === undefined || doer === undefined) return [];
    const within = context.reading.statements.find(({ content }) => content.some(([start, end]) => start <= cue[0] && cue[1] <= end))?.id;
    return [
      {
        id: `absent-${at}`,
        event: first.action.event,
        mode: first.action.mode ?? null,
        source: [{ text: doer, actor: doer }],
        target: [],
        status: 'denied',
        span: [at, cue[1]],
        cue,
        ...(within === undefined ? {} : { within }),
        confidence: 0.6,
        meant: meant.map(({ id }) => ({ kind: 'commitment', id, score: 7, why: `no "${found[1]}" by its obligor` })),
        openDenial: true,
      },
    ];
  });
}

const noDeed = /\bthere (?:has|have|had|is|was) (?:still |yet |so far |as yet )?(?:been )?no (?:\w+ ){0,2}?(\p{L}+)(?= (?:by|of|from)\b)/iu;

/** Made by that day, and not yet replaced by another text. */
const isMade = ({ dossier, day }: Context, accord: string): boolean =>
  (dossier.accords.find(({ id }) => id === accord)?.date ?? '') <= day &&
  !dossier.accords.some(({ supersedes, date }) => supersedes.includes(accord) && (date ?? '9') <= day);

/** Told as done or as not done; undefined for what is planned, wanted or supposed. */
function statusOf(context: Context, { status, cue, tense, time }: ToldClause): 'asserted' | 'denied' | undefined {
  const before = context.text([Math.max(context.sentence(cue)[0], cue[0] - 40), cue[0]]);
  if (undoneBefore.test(before)) return 'denied';
  if (bareBefore.test(before) || tense === 'modal' || tense === 'present') return undefined;
  // "The ships that arrived": which ones, not that they did.
  if (/\b(?:that|which|who)\s+(?:(?:had|have|has)\s+)?(?:\w+ly\s+)?$/i.test(before) && time === undefined) return undefined;
  // "After handing over", "by freeing".
  // "With 6,000 soldiers brought home": a participle behind "with".
  if (tense === 'none' && !/\b(?:after|by|having)\s+(?:\w+ly\s+)?$|\bwith\s+[^.;:]*\s$/i.test(before)) return undefined;
  return status === 'asserted' || status === 'denied' ? status : undefined;
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
    if (doer === undefined) return [];
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
    if (thing === undefined || (doer < 0 && !(frame.own && thing.score > like))) return [];
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
    clause.phrases.some(({ prep }) => prep === particle) ||
    wordsOf(rest, true)
      .slice(1, 8)
      .some((word) => word.raw.toLowerCase() === particle)
  );
}

/** "Granted early release to nine men": the deed as the noun of a light verb; what it is done to stands behind "of" or "to". */
function lightFrames({ text }: Context, { object, verb }: ToldClause, { deedNouns }: Telling): Frame[] {
  const isLight = lightVerbs.has(verb) && object.some((span) => wordsOf(text(span)).some((word) => deedNouns.has(word.stem)));
  return isLight ? [{ verb, thing: 'object', own: false }] : [];
}

/** 2: the obligor does it; 0: nobody is told, or one whose deeds may count; undefined: somebody else. */
function doerScore(context: Context, doers: readonly Participant[], { obligors, participants, through }: Commitment): number | undefined {
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

function thingOf(
  context: Context,
  clause: ToldClause,
  frame: Frame,
  telling: Telling,
  doer: number,
  { unit, beneficiary, obligors, action }: Commitment,
): Thing | undefined {
  // "6,000 soldiers brought home": a participle that was read as a past.
  const isParticiple = clause.object.length === 0 && !clause.passive && !clause.doers.some((one) => context.actor(one) !== undefined);
  const places =
    frame.thing === 'subject' || isParticiple
      ? clause.subject
      : [
          ...clause.object,
          ...clause.phrases.filter(({ prep }) => prep === frame.particle || /^(?:of|to|with|in|for)$/.test(prep)).map(({ span }) => span),
        ];
  const looked = places.flatMap((span): Thing[] => {
    // "Power-sharing" is no power.
    const words = wordsOf(context.text(span)).filter(({ end }) => !/^[-‐‑]\p{L}/u.test(context.text([span[0] + end, span[0] + end + 2])));
    const own = telling.objects.find((parts) => parts.every((part) => words.some((word) => word.stem === part)));
    if (own !== undefined) {
      const word = words.find((one) => one.stem === own.at(-1));
      return [{ span, word: word?.raw ?? '', score: 3 + 3 * own.length, why: `"${word?.raw ?? ''}"` }];
    }
    const alike = words.findLast((word) => telling.likes.has(word.stem));
    if (alike !== undefined) return [{ span, word: alike.raw, score: like, why: `"${alike.raw}"` }];
    const captives = [...telling.likes].some((noun) => captiveNouns.has(noun));
    const person = captives ? words.findLast((word) => people.has(word.stem) || anyoneNouns.has(word.stem)) : undefined;
    const counted = context.reading.amounts.some(({ span: [start, end] }) => start >= span[0] - 12 && end <= span[1]);
    const whose = beneficiary !== undefined && context.actors.allNamed(context.text(span)).includes(beneficiary);
    if (
      person !== undefined &&
      (counted || whose) &&
      (doer > 0 ||
        (frame.thing === 'subject' && (frame.near !== undefined || frame.particle === 'free')) ||
        (frame.own && clause.passive && isOfPage(context, telling)))
    )
      return [{ span, word: person.raw, score: 5, why: `"${person.raw}"` }];
    // "The rebel army was disbanded", of the one who owes it.
    const whoseOwn = context.actors.allNamed(context.text(span)).flatMap((id) => context.actors.lineage(id, context.day));
    if (action.mode === 'disarm' && frame.own && frame.thing === 'object' && whoseOwn.some((id) => obligors.includes(id)))
      return [{ span, word: words.at(-1)?.raw ?? '', score: like, why: 'its own' }];
    // "Have now cut up 840": the thing was named before.
    const bare = unit !== undefined && /^\d[\d,]*$/.test(context.text(span).trim()) && frame.thing !== 'none' && isOfPage(context, telling);
    if (bare) return [{ span, word: context.text(span), score: like, why: 'a figure alone' }];
    const open = words.find(
      (word) => anything.has(word.stem) || (unit !== undefined && wordsOf(unit).some(({ stem: counts }) => counts === word.stem)),
    );
    return open !== undefined && doer > 0 && frame.thing === 'object' ? [{ span, word: open.raw, score: 5, why: `"${open.raw}"` }] : [];
  });
  return looked.toSorted((one, other) => other.score - one.score)[0];
}

/** Whether the page speaks of the dossier's own things at all: "28 men were freed" of prisoners. */
const isOfPage = ({ page }: Context, { objects }: Telling): boolean => {
  const stems = new Set(wordsOf(page.text).map((word) => word.stem));
  return objects.some((parts) => parts.every((part) => stems.has(part)));
};

/** Whose it is, told beside the thing or elsewhere in the sentence: tells level promises apart. */
function nearness(
  context: Context,
  { cue }: ToldClause,
  { beneficiary, obligors, names, cap, floor }: Commitment,
  { span }: Thing,
): number {
  const inside = context.actors.allNamed(context.text(span));
  const around = context.actors.allNamed(context.text(context.sentence(cue)));
  const line = (ids: readonly string[]): string[] => ids.flatMap((id) => context.actors.lineage(id, context.day));
  const words = new Set(wordsOf(context.text(context.sentence(cue))).map((word) => word.stem));
  const isNamed = names.some((name) => wordsOf(name).length > 1 && wordsOf(name).every((word) => words.has(word.stem)));
  const figures = new Set([cap, floor?.amount].filter((one) => one !== undefined && one > 31).map(String));
  return (
    (beneficiary !== undefined && inside.includes(beneficiary) ? 2 : 0) +
    (line(around).some((id) => obligors.includes(id)) ? 1 : 0) +
    (isNamed ? 1 : 0) +
    ([...words].some((word) => figures.has(word)) ? 2 : 0)
  );
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
