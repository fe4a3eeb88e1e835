// What belongs to one deed though several clauses tell it: "hit the town on Saturday. The rebels fired the shell", "carried out 38 attacks and killed 20 people", "during the ceasefire".
// Takes the page's deeds; gives times and places from where they stand, and says what is only a second word for a deed already told.
import type { Commitment, EventMention } from '../terms/index.ts';
import { isIssue, type Context, type Proposal } from './context.ts';
import type { Dated } from './times.ts';
import { stem, wordsOf } from './words.ts';
import { attackAgain, attackHappened } from './turns.data.ts';
import { periodNouns } from './telling-words.data.ts';

/** "The shell", "the attack": the time and place of the last deed before it that tells of such a thing and names nobody who did it. */
export function placedByEarlier<T extends EventMention>(context: Context, event: T, deeds: readonly EventMention[]): T {
  if (event.time !== undefined) return event;
  const definite = [...context.text(event.span).matchAll(/\bthe\s+([\p{L}-]+)/giu)].map(([, noun]) => stem(noun ?? ''));
  const earlier = deeds.findLast((one) => {
    if (one.span[0] >= event.span[0] || one.event !== event.event || one.time === undefined) return false;
    if (one.source.some((participant) => context.actor(participant) !== undefined)) return false;
    const words = new Set(wordsOf(context.text(context.sentence(one.span))).map((word) => word.stem));
    return definite.some((noun) => words.has(noun)) || (isNear(context, one, event) && definite.some((noun) => anAttack.has(noun)));
  });
  if (earlier === undefined) return event;
  const place = event.place ?? earlier.place;
  return { ...event, time: earlier.time, ...(place === undefined ? {} : { place }) };
}

const anAttack: ReadonlySet<string> = new Set('attack assault raid strike incident ambush violence shooting'.split(' ').map(stem));
// "The attack" of this sentence or of the two before.
const isNear = (context: Context, { span }: EventMention, { span: [at] }: EventMention): boolean =>
  span[0] >= (context.before(at)[1]?.[0] ?? context.before(at).at(-1)?.[0] ?? 0);

/** "Had attacked and occupied the town on Saturday": the day of the next verb of the same doer. */
export function datedByNext<T extends EventMention>(context: Context, event: T): T {
  if (event.time !== undefined) return event;
  const { clauses = [], times } = context.reading;
  const own = clauses.find(({ cue }) => cue[0] <= event.cue[0] && event.cue[0] < cue[1]);
  const next = clauses.find(
    (one) =>
      one.cue[0] > event.cue[1] &&
      one.time !== undefined &&
      times[one.time]?.from !== undefined &&
      /^[^,;:.]{0,40}\band(?:\s+\w+ly|\s+then)?\s+$/iu.test(context.text([event.cue[1], one.cue[0]])) &&
      own?.subject[0]?.[0] === one.subject[0]?.[0],
  );
  return next?.time === undefined ? event : { ...event, time: next.time };
}

/** "Attacked the post, killed two and wounded four": the later verbs of one sentence, doer, day and place tell what the deed did. */
export function isSameDeed(context: Context, event: EventMention, deeds: readonly EventMention[]): boolean {
  const [start] = context.sentence(event.span);
  const doer = ({ source }: EventMention): string => source.map((one) => context.actor(one) ?? one.text).join();
  return deeds.some(
    (one) =>
      one.cue[0] >= start &&
      one.cue[0] < event.cue[0] &&
      one.event === event.event &&
      one.within === event.within &&
      one.status === event.status &&
      doer(one) === doer(event) &&
      (event.time === undefined || event.time === one.time) &&
      (event.place === undefined || event.place === one.place),
  );
}

/** "During the three days of the ceasefire": the span of the promise itself, of those that the deed bears on the latest that has begun. */
export function duringPeriod(context: Context, event: EventMention, about: readonly Commitment[]): Dated | undefined {
  const found = periodNouns.exec(context.text(context.sentence(event.span)));
  if (found === null) return undefined;
  const accords = new Set(context.topics.accords(found[0], { day: context.day }).map(({ id }) => id));
  const spans = about.flatMap(({ accord, period }) =>
    accords.has(accord) && period?.from.kind === 'fixed' && period.to.kind === 'fixed' && period.from.earliest <= context.known
      ? [{ from: period.from.earliest, to: period.to.latest, text: found[0] }]
      : [],
  );
  const latest = spans.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1);
  if (latest === undefined) return undefined;
  const to = latest.to < context.known ? latest.to : context.known;
  return { when: [latest.from, to], note: `dated "${latest.text}"`, ahead: false };
}

/** "The ambush took place at dawn on Sunday": the day of an attack told without one, where the next sentences give it. */
export function datedByLater<T extends EventMention>(context: Context, event: T): T {
  const told = event.time === undefined ? undefined : context.reading.times[event.time];
  if (event.event !== 'ASSAULT' || told?.from !== undefined) return event;
  const [, end] = context.sentence(event.cue);
  const next = context.sentences
    .filter(([start]) => start >= end)
    .slice(0, 2)
    .find((span) => attackHappened.test(context.text(span)));
  if (next === undefined) return event;
  const time = context.reading.times.findIndex(
    ({ start, end: stop, from }) => start >= next[0] && stop <= next[1] && from !== undefined && from <= context.known,
  );
  return time < 0 ? event : { ...event, time };
}

/** "It is the army that carried out this strike": an act that only points back to one that the same voice has told of. */
export function pointsBackTo(context: Context, { cue, span, source }: EventMention, told: readonly Proposal[]): boolean {
  const voice = context.voice(told.length === 0 ? undefined : withinOf(context, cue));
  if (isIssue(voice) || !attackAgain.test(context.text([span[0], Math.max(span[1], cue[1])]))) return false;
  const doers = source.map((one) => context.party(one));
  return told.some(
    ({ key, source: { by }, polarity }) => key.kind === 'act' && polarity === 'for' && by === voice.source.by && doers.includes(key.actor),
  );
}

const withinOf = ({ reading }: Context, [at]: EventMention['cue']): string | undefined =>
  reading.statements.findLast(({ content }) => content.some(([from, to]) => from <= at && at < to))?.id;
