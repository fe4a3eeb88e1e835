// Builds the event of a deed that was found: when, how many, where, in whose statement, and whether it happened by these words.
// Takes the parts of the clause; returns the event and hands on its clause.
import { contentId } from '../../kit/index.ts';
import type { Amount, EventMention, EventStatus, Span, Statement, TimeExpression } from '../../terms/index.ts';
import type { Arguments } from './arguments.ts';
import type { Cast, Person } from '../actors/cast.ts';
import { participant } from '../said/chains.ts';
import type { Clause } from './clauses.ts';
import type { DeedRow } from './deeds.data.ts';
import { contextsByWord } from './deed-contexts.data.ts';
import { statusOf } from './deed-status.ts';
import type { Put } from './deed-put.ts';
import { codedAs } from './plover.ts';
import { ofDocument } from '../times/time-of-document.ts';
import { isEnd, isFinite, type Range } from '../words/phrase-words.ts';
import { phraseAfter } from '../words/phrases-after.ts';
import { offsetsOf, phraseOf, relationOf, singular, type Tree } from '../words/word-tree.ts';
import type { Item, Unit } from '../words/units.ts';
import { wordAt } from '../words/words.ts';

/** What the stages after names and statements share. */
export type Scene = {
  readonly page: string;
  readonly published: string | undefined;
  readonly cast: Cast;
  readonly tree: Tree;
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly statements: readonly Statement[];
  readonly speakers: ReadonlyMap<string, Person>;
  /** The innermost statement whose content holds an offset. */
  readonly within: (at: number) => Statement | undefined;
};

/** A deed with its clause, for the stages that look at stance and promise. */
export type Deed = { event: EventMention; clause: Clause; unit: Unit; row: DeedRow };

/** The offsets of a range of items. */
export const spanOf = (items: readonly Item[], { from, to }: Range): Span => [items[from]?.start ?? 0, items[to - 1]?.end ?? 0];

/** What was found around a deed. */
type Parts = {
  row: DeedRow;
  clause: Clause;
  found: Arguments;
  range: Range;
  source: Person[];
  target: Person[];
  object: string | undefined;
};

/** Builds the event of a deed: its status as told, its time, amount and place, and the words that tell it. */
export function deedEvent(
  unit: Unit,
  at: number,
  { row, clause, found, range, source, target, object }: Parts,
  scene: Scene,
  told: Statement | undefined,
): Deed {
  const { items } = unit;
  const cue: Span = [items[at]?.start ?? 0, items[Math.max(at, clause.to - 1)]?.end ?? 0];
  const time = timeFor(unit, at, scene, clause.status);
  // Without an object the number stands behind the verb: that of who does it is another.
  const own = clause.object ?? { from: Math.min(clause.to, range.to - 1), to: range.to };
  const within = amountIn(scene.amounts, spanOf(items, own));
  // "24 captured soldiers": an amount that begins with the object is its own, however long.
  const opening = within >= 0 ? within : scene.amounts.findIndex(({ span: [start] }) => start === spanOf(items, own)[0]);
  // "Provides for up to 300 rebels to be freed": what it is done to stands before.
  const amount =
    opening < 0 && clause.passive && found.object !== undefined
      ? amountIn(scene.amounts, offsetsOf(scene.tree, phraseOf(scene.tree, found.object)))
      : opening;
  // Time and amount belong to the words that tell the deed.
  const span: Span = [
    Math.min(spanOf(items, range)[0], scene.amounts[amount]?.span[0] ?? Infinity),
    Math.max(spanOf(items, range)[1], scene.amounts[amount]?.span[1] ?? 0),
  ];
  const status = statusOf(putAt(unit, at, { clause, found, told, time }, scene));
  const content = {
    page: scene.page,
    cue: [...cue],
    event: row.event,
    object: clause.object === undefined ? 0 : (items[clause.object.from]?.start ?? 0),
  };
  const place = placeOf(items, clause.to, told, scene);
  const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
  const doers = source.map(participant);
  const contexts = contextsIn(items, span);
  const coded = codedAs(row, clause, speaker === undefined ? undefined : participant(speaker), doers);
  return {
    unit,
    row,
    clause,
    event: {
      id: contentId('ev', content),
      event: row.event,
      mode: row.mode,
      source: doers,
      target: target.filter(({ entity }) => entity === undefined || !source.some((other) => other.entity === entity)).map(participant),
      status,
      span,
      cue,
      ...(object === undefined ? {} : { object }),
      ...(time === undefined ? {} : { time }),
      ...(amount < 0 ? {} : { amount }),
      ...(place === undefined ? {} : { place }),
      ...(told === undefined ? {} : { within: told.id }),
      ...(coded === undefined ? {} : { coded }),
      ...(contexts.length === 0 ? {} : { contexts }),
      confidence: 0.5,
    },
  };
}

// PLOVER's contexts, by the words that tell the deed.
const contextsIn = (items: readonly Item[], [from, to]: Span): string[] => [
  ...new Set(items.filter(({ start, end }) => start >= from && end <= to).flatMap(({ low }) => contextsByWord.get(singular(low)) ?? [])),
];

/** The first amount in a phrase, or -1; "up to" and the like may stand just before the phrase. */
export function amountIn(amounts: readonly Amount[], [start, end]: Span): number {
  for (
    let at = lowerBound(amounts.length, (index) => amounts[index]?.span[0] ?? 0, start - 24);
    at < amounts.length && (amounts[at]?.span[0] ?? end) < end;
    at++
  ) {
    const span = amounts[at]?.span;
    if (span !== undefined && span[1] > start && span[1] <= end + 12) return at;
  }
  return -1;
}

// "Trucks entered on Monday, and we will let in more": what stands behind one verb and before the next, which is joined to it, is of the first.
function isOfEarlier(tree: Tree, time: TimeExpression, verb: number): boolean {
  let here = wordAt(tree.words, time.start);
  for (let step = 0; step < 5 && here >= 0; step++) {
    const word = tree.words[here];
    if (word?.lemma !== undefined) break;
    here = word?.head ?? -1;
  }
  if (here < 0 || here === verb || (tree.words[here]?.start ?? 0) > time.start) return false;
  for (let up = verb, step = 0; step < 4; step++) {
    const word = tree.words[up];
    if (word === undefined || word.head < 0) return false;
    if (word.head === here) return relationOf(tree, up) === 'conj' || relationOf(tree, up) === 'parataxis';
    up = word.head;
  }
  return false;
}

// "Disarmament, which had been due in June, would start within ten days": the month is of the clause between the commas.
function isOfRelative(tree: Tree, time: TimeExpression, verb: number): boolean {
  const at = wordAt(tree.words, time.start);
  for (let opener = at - 1; opener > 0 && at - opener < 12 && !/^[.;:]$/u.test(tree.words[opener]?.text ?? '.'); opener--) {
    if (!/^(?:who|which)$/u.test(tree.words[opener]?.low ?? '') || tree.words[opener - 1]?.text !== ',') continue;
    const end = tree.words.findIndex(({ text }, index) => index > at && index < verb && text === ',');
    const acts = tree.words.slice(opener + 1, at).some(({ cls }) => cls === 'V' || cls === 'AUX' || cls === 'VN');
    return end > 0 && acts;
  }
  return false;
}

const isOpen = /^(?:planned|conditional|hypothetical)$/u;

/** The time nearest to the verb with no other finite verb between, times after the verb first: its index. */
export function timeFor(unit: Unit, at: number, scene: Scene, put: EventStatus = 'asserted'): number | undefined {
  const { items } = unit;
  const { times } = scene;
  const word = wordAt(scene.tree.words, items[at]?.start ?? 0);
  const verb = items[at]?.start ?? 0;
  let low = lowerBound(times.length, (index) => times[index]?.start ?? 0, unit.start);
  let best: { index: number; cost: number } | undefined;
  for (; low < times.length && (times[low]?.start ?? Infinity) < unit.end; low++) {
    const time = times[low];
    if (time === undefined || time.type === 'SET' || (time.type === 'DURATION' && time.relation === undefined)) continue;
    // "Under the January 11 agreement": the day of the agreement alone.
    if (ofDocument(scene.tree.words, wordAt(scene.tree.words, time.start), wordAt(scene.tree.words, time.end))) continue;
    const [from, to] = time.start > verb ? [verb, time.start] : [time.end, verb];
    const between = items.filter(({ start, end }) => start > from && end <= to);
    if (between.some(({ cls }) => cls === 'Q')) continue;
    const verbs = between.filter(
      (item, index) =>
        (isFinite(item) && !(item.cls === 'AUX' && !isEnd(between[index + 1])) && item.cls !== 'MOD') ||
        (item.cls === 'VN' && between[index - 1]?.cls === 'AUX'),
    ).length;
    const crossing = between.filter(({ cls, text }) => cls === 'THAT' || cls === 'SUB' || text === ';').length;
    if (crossing > 0 || verbs > (time.start > verb ? 0 : 1)) continue;
    // "On Monday they signed two papers, one offering to withdraw": the day of the signing is not that of the withdrawal.
    if (verbs > 0 && isOpen.test(put) && !/^(?:by|until|within|before)$/u.test(time.relation ?? '')) continue;
    if (time.start < verb && (isOfEarlier(scene.tree, time, word) || isOfRelative(scene.tree, time, word))) continue;
    // "A day after the truce broke down" dates the breakdown, and nothing before it.
    const counted = time.type === 'DURATION' && (time.relation === 'after' || time.relation === 'before');
    if (counted && (time.start > verb || verbs > 0)) continue;
    if (counted && time.from !== undefined) return low;
    const cost =
      (time.type === 'DURATION' && time.relation !== 'within' ? 500 : 0) +
      (time.start > verb ? time.start - verb : (verb - time.end) * 1.5 + verbs * 200);
    if (best === undefined || cost < best.cost) best = { index: low, cost };
  }
  return best?.index;
}

/** A deed as its status is looked for: its clause and arguments, who tells it, and the index of its time. */
export const putAt = (
  unit: Unit,
  at: number,
  { clause, found, told, time }: { clause: Clause; found: Arguments; told: Statement | undefined; time: number | undefined },
  scene: Scene,
): Put => ({
  tree: scene.tree,
  at: wordAt(scene.tree.words, unit.items[at]?.start ?? 0),
  found,
  base: clause.status,
  lead: clause.governor,
  told,
  stated: time === undefined ? undefined : scene.times[time],
  dates: datesBehind(unit, at, scene),
  published: scene.published,
});

/** The dates behind a verb before its clause ends. */
function datesBehind({ items, end }: Unit, at: number, { times }: Scene): TimeExpression[] {
  const next = items.findIndex((item, index) => index > at && (isEnd(item) || item.text === ',' || isFinite(item) || item.cls === 'SUB'));
  const [from, to] = [items[at]?.end ?? 0, next < 0 ? end : (items[next]?.start ?? end)];
  const low = lowerBound(times.length, (index) => times[index]?.start ?? 0, from);
  return times.slice(low, low + 3).filter(({ start, type }) => type === 'DATE' && start < to);
}

/** The first index whose offset is `offset` or more. */
function lowerBound(length: number, offsetOf: (index: number) => number, offset: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// "in Oslo next month": the place alone.
function untimed(text: string, span: Span | undefined, { times }: Scene): string {
  const time = span === undefined ? undefined : times.find(({ start }) => start > span[0] && start < span[1]);
  return time === undefined || span === undefined ? text : text.slice(0, time.start - span[0]).trim();
}

// Where it was, by the words that tell it: not where its teller sits ("…, the ministry in the capital said").
function placeOf(items: readonly Item[], from: number, told: Statement | undefined, scene: Scene): string | undefined {
  const { cast } = scene;
  const parts = told?.content ?? [];
  for (let at = from; at < items.length && at - from < 18; at++) {
    const item = items[at] as Item;
    if (isEnd(item) || (isFinite(item) && item.cls !== 'AUX')) return undefined;
    if (parts.length > 0 && !parts.some(([start, end]) => start <= item.start && item.end <= end)) return undefined;
    if (item.cls !== 'P' || !/^(?:in|at|near|outside|around|across)$/u.test(item.low)) continue;
    const phrase = phraseAfter(items, at + 1, { pp: false });
    if (phrase === undefined || items[phrase.from]?.cls !== 'NAME') continue;
    const found = cast.who(spanOf(items, phrase));
    if (found.kind === 'place' || found.kind === 'state') return untimed(found.text, found.span, scene);
  }
  return undefined;
}
