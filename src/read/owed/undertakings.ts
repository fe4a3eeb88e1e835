// Finds undertakings: deeds that somebody must, will, may, aims or offers to do, with amount, deadline, condition and what is given in return.
// Takes the deeds of the page and the duties that are no deeds; returns undertakings. Where the text names nobody who is bound, the obligor is absent and the gap is listed.
import { contentId } from '../../kit/index.ts';
import type { Span, Statement, Undertaking, Unresolved } from '../../terms/index.ts';
import { participant } from '../said/chains.ts';
import { spanOf, type Deed, type Scene } from '../deeds/deed-event.ts';
import { isComma, isEnd, type Range } from '../words/phrase-words.ts';
import { phraseAfter } from '../words/phrases-after.ts';
import type { Clause } from '../deeds/clauses.ts';
import type { Duty } from './duties.ts';
import { forces, sayingVerbs } from './stances.data.ts';
import type { Item } from '../words/units.ts';

const deadlines = new Set(['by', 'within', 'before', 'until', 'at']);

/** The undertakings among deeds and duties, in the order of the text. */
export function findUndertakings(
  deeds: readonly Deed[],
  duties: readonly Duty[],
  scene: Scene,
): { undertakings: Undertaking[]; unresolved: Unresolved[] } {
  const undertakings: Undertaking[] = [];
  const unresolved: Unresolved[] = [];
  const byId = new Map(scene.statements.map((statement) => [statement.id, statement]));
  for (const { event, clause, unit } of deeds) {
    const refrains = isHarm.has(event.event) && abstaining.test(clause.governor ?? '') && (clause.negated || event.status === 'denied');
    if ((clause.negated || event.status === 'denied') && !refrains) continue;
    // "Is to blame", "whether it will": no promise.
    if (unit.items[clause.to - 1]?.low === 'blame' || (event.status === 'hypothetical' && clause.status !== 'hypothetical')) continue;
    // "Killed two weeks before he was to sign": he will not.
    if (event.status === 'hypothetical' && clause.governor === 'be to') continue;
    if (event.status === 'background' || isGainsaid(event.within, byId)) continue;
    const { items } = unit;
    // "Talks that X is to host", "who will be freed": which ones, not what somebody takes on.
    if (isAttributive(unit.items, clause)) continue;
    // "The release of two men": a noun takes nothing on.
    if (items[clause.from]?.cls === 'N' && clause.governor === undefined) continue;
    // "Crossed the border to attack a base": what is only meant by a deed is promised to nobody.
    const force = clause.governor === undefined ? undefined : forceOf(clause.governor, items[clause.subject?.from ?? -1]?.low);
    if (force === undefined) continue;
    // "The next session will be held on 3 June": a timetable binds nobody.
    if (event.source.length === 0 && event.event === 'CONSULT' && /^(?:hold|take)$/u.test(items[clause.to - 1]?.lemma ?? '')) continue;
    // "Will consider it void": a threat.
    if (event.event === 'REJECT' && force !== 'must') continue;
    const condition = conditionOf(items, clause.to);
    const exchange = exchangeOf(items, clause.to);
    const deadline = deadlineOf(event.time, scene);
    const [obligor] = event.source;
    const [beneficiary] = (event.coded?.event === 'AGREE' ? (event.coded.target ?? []) : []).concat(event.target);
    const ends = [event.span[1], deadline === undefined ? 0 : (scene.times[deadline]?.end ?? 0), condition?.[1] ?? 0, exchange?.[1] ?? 0];
    const span: Span = [event.span[0], Math.min(unit.end, Math.max(...ends))];
    if (obligor === undefined) unresolved.push({ code: 'obligor.unnamed', span, reason: 'the text does not say who is bound to do this' });
    undertakings.push({
      id: contentId('un', { page: scene.page, event: event.id, force }),
      force,
      event: event.event,
      ...(refrains ? { refrains } : {}),
      span,
      ...(obligor === undefined ? {} : { obligor }),
      ...(beneficiary === undefined ? {} : { beneficiary }),
      ...(event.object === undefined ? {} : { object: event.object }),
      ...(event.amount === undefined ? {} : { amount: event.amount }),
      ...(deadline === undefined ? {} : { deadline }),
      ...(condition === undefined ? {} : { condition }),
      ...(exchange === undefined ? {} : { exchange }),
      ...(event.within === undefined ? {} : { within: event.within }),
      confidence: obligor?.entity === undefined ? 0.5 : 0.7,
    });
  }
  undertakings.push(
    ...duties
      .filter(({ within, unit, clause }) => !isGainsaid(within, byId) && !isAttributive(unit.items, clause))
      .map((duty) => owed(duty, scene)),
  );
  return { undertakings: undertakings.toSorted((a, b) => a.span[0] - b.span[0]), unresolved };
}

// "He denied that they had promised to …": a promise that is only told to be denied binds nobody.
function isGainsaid(within: string | undefined, byId: ReadonlyMap<string, Statement>): boolean {
  const statement = within === undefined ? undefined : byId.get(within);
  return statement !== undefined && (statement.act === 'deny' || statement.act === 'doubt' || isGainsaid(statement.inside, byId));
}

/** Whether a clause only tells which one is meant: "the talks which the envoy is to host", "those who will be freed". */
export function isAttributive(items: readonly Item[], { from, subject }: Clause): boolean {
  return [(subject?.from ?? from) - 1, subject?.from ?? -1, from - 1].some(
    (at) => /^(?:who|which|whom|whose)$/u.test(items[at]?.low ?? '') && !isComma(items[at - 1]) && items[at - 1]?.cls !== 'P',
  );
}

/** "I shall", "we shall" is what one will do, "the parties shall" what they must; what one might or could do is taken on by nobody. */
export function forceOf(governor: string, subject: string | undefined): Undertaking['force'] | undefined {
  if (governor === 'shall' && /^(?:i|we)$/u.test(subject ?? '')) return 'will';
  if (/^(?:might|could|can)$/u.test(governor)) return undefined;
  return Object.hasOwn(forces, governor) ? forces[governor] : undefined;
}

/** What one may take on not to do. */
const isHarm: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST', 'THREATEN']);
const abstaining = /^(?:will|would|shall|'ll|must|promise|pledge|vow|agree|commit|undertake|swear|engage)$/u;

const deadlineOf = (time: number | undefined, { times }: Scene): number | undefined =>
  time !== undefined && deadlines.has(times[time]?.relation ?? 'at') && !/_REF$/u.test(times[time]?.value ?? '') ? time : undefined;

function owed({ unit, clause, governor, obligor, object, span, time, amount, within, refrains }: Duty, scene: Scene): Undertaking {
  const force = forceOf(governor, unit.items[clause.subject?.from ?? -1]?.low) ?? 'will';
  const [condition, exchange] = [conditionOf(unit.items, clause.to), exchangeOf(unit.items, clause.to)];
  const deadline = deadlineOf(time, scene);
  const until = Math.max(span[1], deadline === undefined ? 0 : (scene.times[deadline]?.end ?? 0), condition?.[1] ?? 0, exchange?.[1] ?? 0);
  return {
    id: contentId('un', { page: scene.page, span: [...span], force }),
    force,
    ...(refrains === undefined ? {} : { refrains }),
    span: [span[0], Math.min(unit.end, until)],
    ...(obligor === undefined ? {} : { obligor: participant(obligor) }),
    ...(object === undefined ? {} : { object }),
    ...(amount === undefined ? {} : { amount }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(condition === undefined ? {} : { condition }),
    ...(exchange === undefined ? {} : { exchange }),
    ...(within === undefined ? {} : { within }),
    confidence: obligor?.entity === undefined ? 0.5 : 0.7,
  };
}

const conditionWords = /^(?:if|unless|provided|once|after|until|before)$/u;

// "if the other side takes part", "provided that …", "on condition that …", "subject to …".
function conditionOf(items: readonly Item[], from: number): Span | undefined {
  for (let at = from; at < items.length && at - from < 40; at++) {
    const item = items[at] as Item;
    const opens =
      (conditionWords.test(item.low) &&
        // "After a meeting, X announced after a meeting that …": what others did is no condition.
        !items
          .slice(from, at)
          .some(
            ({ text, cls }, step) =>
              text === ',' &&
              cls === 'MARK' &&
              items.slice(from + step, at).some(({ lemma }) => sayingVerbs.test(lemma ?? '') || lemma === 'announce'),
          ) &&
        /^(?:D|N|NAME|PRO|NUM|THAT|VG)$/u.test(items[at + 1]?.cls ?? '') &&
        (/^(?:after|once|until|before)$/u.test(item.low) ? hasVerb(items, at + 1) : true)) ||
      (/^(?:conditional|subject|contingent)$/u.test(item.low) && /^(?:on|upon|to)$/u.test(items[at + 1]?.low ?? '')) ||
      (item.low === 'condition' && items[at - 1]?.low === 'on');
    if (opens) return spanOf(items, { from: at, to: clauseEnd(items, at + 1) });
    if (isEnd(item)) return undefined;
  }
  return undefined;
}

// A verb of its own, before the clause ends: not that of "a meeting that went on".
function hasVerb(items: readonly Item[], from: number): boolean {
  for (const item of items.slice(from, from + 12)) {
    if (isEnd(item) || isComma(item) || item.cls === 'THAT' || item.cls === 'WH' || item.cls === 'CC') return false;
    if (item.cls === 'V' || item.cls === 'AUX' || item.cls === 'MOD') return true;
  }
  return false;
}

// "in exchange for up to 1,000 captives", "in return for …".
function exchangeOf(items: readonly Item[], from: number): Span | undefined {
  for (let at = from; at < items.length && at - from < 30; at++) {
    if (!/^(?:exchange|return)$/u.test(items[at]?.low ?? '') || items[at - 1]?.low !== 'in' || items[at + 1]?.low !== 'for') continue;
    let start = at + 2;
    while (start < items.length && /^(?:P|TO|ADV)$/u.test(items[start]?.cls ?? '')) start++;
    const phrase: Range | undefined = phraseAfter(items, start, { pp: false });
    if (phrase === undefined) return undefined;
    // "Up to 40 captured soldiers".
    let to = phrase.to;
    while (/^(?:VN|N|NAME)$/u.test(items[to]?.cls ?? '') && items[to - 1]?.cls !== 'N') to++;
    return spanOf(items, { from: at + 2, to });
  }
  return undefined;
}

function clauseEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (to < items.length && !isEnd(items[to]) && !(isComma(items[to]) && to > from + 1)) to++;
  return to;
}
