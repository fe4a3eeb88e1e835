// Builds a position from the words that tell it: who holds it, what it is about, what has to wait, when and how many. Takes ranges and spans of a
// unit; returns the position as it leaves the room.
import { contentId } from '../../kit/index.ts';
import type { PositionTaken, Span } from '../../terms/index.ts';
import { participant } from '../said/chains.ts';
import type { Clause } from '../deeds/clauses.ts';
import { amountIn, spanOf, type Scene } from '../deeds/deed-event.ts';
import { isComma, isEnd, type Range } from '../words/phrase-words.ts';
import { orderWords } from './stances.data.ts';
import type { Item, Unit } from '../words/units.ts';

/** What a position does. */
export type Act = PositionTaken['act'];

/** An object with what follows it in the clause: "the 5,000 prisoners released before it begins negotiations". */
export function toClauseEnd(items: readonly Item[], from: number): Range | undefined {
  let to = from;
  while (to < items.length && !isEnd(items[to]) && !(isComma(items[to]) && to > from) && !(to > from && isNext(items, to))) to++;
  return to > from ? { from, to } : undefined;
}

// "Called for an inquiry and threatened sanctions": another verb in the past is another deed.
const isNext = (items: readonly Item[], at: number): boolean =>
  items[at]?.cls === 'CC' && ((items[at + 1]?.cls === 'V' && items[at + 1]?.form === 'past') || items[at + 1]?.low === 'threatened');

/** The words of a position, found. */
export type Taken = { act: Act; about: Span; clause?: Clause; holder: Range | undefined; text: string; before?: Span; span?: Span };

/** The position that these words tell. */
export function position(unit: Unit, { act, about, clause, holder, text, before, span }: Taken, scene: Scene): PositionTaken {
  const { items } = unit;
  const cueAt = span?.[0] ?? items[clause?.from ?? 0]?.start ?? about[0];
  const told = scene.within(cueAt);
  const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
  const who = holder === undefined ? undefined : scene.cast.who(spanOf(items, holder), speaker);
  const order = act === 'demand' && before === undefined ? orderWords.exec(text.slice(...about)) : null;
  const waits: Span | undefined = before ?? (order === null ? undefined : [about[0] + order.index + order[0].length + 1, about[1]]);
  const own: Span =
    order === null || order.index === 0 ? about : [about[0], about[0] + text.slice(about[0], about[0] + order.index).trimEnd().length];
  const amount = amountIn(scene.amounts, own);
  const edges = [
    own[0],
    own[1],
    waits?.[1],
    clause === undefined ? undefined : items[clause.from]?.start,
    clause === undefined ? undefined : items[clause.to - 1]?.end,
    holder === undefined ? undefined : items[holder.from]?.start,
    span?.[0],
    span?.[1],
  ].filter((edge) => edge !== undefined);
  const whole: Span = [Math.min(...edges), Math.max(...edges)];
  const time = scene.times.length === 0 ? undefined : timeNear(unit, whole, scene);
  return {
    id: contentId('po', { page: scene.page, act, about: [...own], at: cueAt }),
    act,
    about: own,
    span: whole,
    ...(who === undefined ? {} : { holder: participant(who) }),
    ...(waits === undefined || waits[1] <= waits[0] ? {} : { before: waits }),
    ...(amount < 0 ? {} : { amount }),
    ...(time === undefined ? {} : { time }),
    ...(told === undefined ? {} : { within: told.id }),
    confidence: who?.entity === undefined ? 0.5 : 0.7,
  };
}

function timeNear(unit: Unit, [start, end]: Span, { times }: Scene): number | undefined {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < unit.start) low = middle + 1;
    else high = middle;
  }
  let best: number | undefined;
  let least = 40;
  for (let at = low; at < times.length && (times[at]?.start ?? Infinity) < unit.end; at++) {
    const time = times[at];
    if (time === undefined || time.type === 'SET' || time.type === 'DURATION') continue;
    const far = time.end <= start ? start - time.end : time.start >= end ? time.start - end : 0;
    if (far < least) [best, least] = [at, far];
  }
  return best;
}
