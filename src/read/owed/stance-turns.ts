// Positions told by turns of phrase rather than by a verb of stance: orders of things, refusals, ceilings, and ends of an agreement.
// Takes a unit and the scene; returns positions.
import type { PositionTaken, Span } from '../../terms/index.ts';
import { participant } from '../said/chains.ts';
import { clauseOf, type Clause } from '../deeds/clauses.ts';
import { spanOf, type Scene } from '../deeds/deed-event.ts';
import { isComma, isEnd, isFinite, type Range } from '../words/phrase-words.ts';
import { phraseAfter } from '../words/phrases-after.ts';
import { phraseBefore } from '../words/phrases.ts';
import { position, toClauseEnd, type Act } from './position.ts';
import { goingOn, lifeNouns, notACondition, refusals, saidOver, sayingVerbs } from './stances.data.ts';
import { actorNouns } from '../words/noun-classes.data.ts';
import type { Item, Unit } from '../words/units.ts';
import { singular } from '../words/word-tree.ts';

/** The positions that the turns of phrase of a unit tell. */
export const turnsOf = (text: string, unit: Unit, scene: Scene): PositionTaken[] => [
  ...ordered(text, unit, scene),
  ...phrased(text, unit, scene),
  ...lifeCycle(text, unit, scene),
  ...ceilings(unit, scene),
  ...unwilling(text, unit, scene),
];

// "will not start talks until the prisoners are free", "no release before talks", "will come back only when it is withdrawn", "will fight on until it talks": a
// demand, with the thing that has to wait.
function ordered(text: string, unit: Unit, scene: Scene): PositionTaken[] {
  const { items } = unit;
  const found: PositionTaken[] = [];
  for (const at of items.keys()) {
    const joint = jointAt(items, at);
    if (joint === undefined) continue;
    const verb = items.findLastIndex((_, index) => index < at && at - index < 22 && isVerb(items, index));
    const no = items.findLastIndex((other, index) => index < at && at - index < 12 && other.low === 'no');
    const until = toClauseEnd(items, joint.to);
    if (
      until === undefined ||
      (/^(?:NUM)$/u.test(items[joint.to]?.cls ?? '') && until.to - until.from < 3) ||
      !items.slice(until.from, until.to).some(({ cls }) => /^(?:V|VN|VG|AUX|N)$/u.test(cls))
    )
      continue;
    // A day is no demand: "not before Monday".
    if (scene.times.some(({ start }) => start === items[joint.to]?.start)) continue;
    const clause = verb < 0 ? undefined : clauseOf(items, verb, verb + 1);
    const waits = clause !== undefined && isWaiting(items, clause, joint.sort, at);
    const must = isDueFirst(items, clause, joint.sort, scene);
    if (!waits && !must && (no < 0 || joint.sort === 'only')) continue;
    const waiting: Range = waits || must ? { from: verb, to: at } : { from: no + 1, to: at };
    const speaker = scene.within(items[waiting.from]?.start ?? 0);
    const who = speaker === undefined ? undefined : scene.speakers.get(speaker.id);
    const person = waits ? clause?.subject : undefined;
    // "His men will not move until …", he says: the demand is his.
    const own = person !== undefined && (who === undefined || standsAlone(items, person)) ? person : undefined;
    const made = position(
      unit,
      {
        act: 'demand',
        about: spanOf(items, must ? waiting : until),
        before: spanOf(items, must ? until : waiting),
        holder: must ? undefined : own,
        text,
        span: spanOf(items, { from: waiting.from, to: until.to }),
      },
      scene,
    );
    found.push(made.holder === undefined && who !== undefined ? { ...made, holder: participant(who) } : made);
  }
  return found;
}

type Joint = { readonly to: number; readonly sort: 'only' | 'until' | 'before' };

// The word that puts one thing after another, and what follows it.
function jointAt(items: readonly Item[], at: number): Joint | undefined {
  const low = items[at]?.low ?? '';
  const next = items[at + 1]?.low ?? '';
  if (low === 'only' && /^(?:when|once|if|after)$/u.test(next)) return { to: at + 2, sort: 'only' };
  if (low === 'as' && items[at - 1]?.low === 'long' && items[at - 2]?.low === 'as') return { to: at + 1, sort: 'until' };
  if (low === 'before') return { to: at + 1, sort: 'before' };
  return /^(?:until|till|unless)$/u.test(low) ? { to: at + 1, sort: 'until' } : undefined;
}

const isVerb = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (item?.lemma === undefined) return false;
  return (
    isFinite(item) || item.cls === 'VI' || (item.cls === 'VN' && items.slice(Math.max(0, at - 3), at).some(({ cls }) => cls === 'AUX'))
  );
};

// "The Command must hand over the guns before it is paid, the government says": what must come first is asked for by whoever says so.
function isDueFirst(items: readonly Item[], clause: Clause | undefined, sort: Joint['sort'], scene: Scene): boolean {
  if (clause === undefined || sort !== 'before' || clause.negated || clause.governor !== 'must') return false;
  const who = scene.within(items[clause.from]?.start ?? 0);
  const subject = clause.subject === undefined ? undefined : scene.cast.who(spanOf(items, clause.subject));
  const speaker = who === undefined ? undefined : scene.speakers.get(who.id);
  return speaker !== undefined && subject !== undefined && (speaker.entity === undefined || speaker.entity !== subject.entity);
}

const ahead = /^(?:will|would|shall|'ll|can|could|may)$/u;

// Whether what the verb tells has to wait for what follows the joint.
function isWaiting(items: readonly Item[], clause: Clause, sort: Joint['sort'], at: number): boolean {
  const { governor, negated, from, to } = clause;
  const willed = governor !== undefined && ahead.test(governor);
  if (sort === 'only') return willed && !negated;
  const none = items.slice(to, at).some(({ low }) => /^(?:nothing|nobody|none)$/u.test(low));
  if (negated || (none && willed)) return governor !== undefined || sort !== 'before';
  return sort === 'until' && willed && items[at]?.low !== 'unless' && items.slice(from, to).some(({ lemma }) => goingOn.test(lemma ?? ''));
}

// Somebody of his own: no pronoun, no "his men", no thing.
const standsAlone = (items: readonly Item[], { from, to }: Range): boolean =>
  !/^(?:his|her|its|their|our|my|it|they|we|i|he|she)$/u.test(items[from]?.low ?? '') &&
  items.slice(from, to).some(({ cls, low }) => cls === 'NAME' || actorNouns.has(singular(low)));

// Turns of phrase: "no commitment to free …", "cannot be a precondition for talks".
function phrased(text: string, unit: Unit, scene: Scene): PositionTaken[] {
  const found: PositionTaken[] = [];
  const shown = text.slice(unit.start, unit.end);
  const whole = toClauseEndAt(unit.items);
  for (const pattern of [...refusals, notACondition]) {
    for (const match of shown.matchAll(pattern)) {
      const [start, end] = [unit.start + match.index, unit.start + match.index + match[0].length];
      const at = unit.items.findIndex((item) => item.start >= start);
      const after = unit.items.findIndex((item) => item.start >= end);
      const subject = at > 0 ? phraseBefore(unit.items, at) : undefined;
      const told = scene.within(start);
      const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
      const last = after < 0 ? -1 : whole(after);
      const about: Span | undefined =
        pattern === notACondition
          ? subject === undefined
            ? undefined
            : spanOf(unit.items, meant(unit.items, subject))
          : after < 0 || last <= after
            ? undefined
            : [unit.items[after]?.start ?? end, unit.items[last - 1]?.end ?? end];
      if (about === undefined) continue;
      const verb = unit.items.slice(0, at).findLast((item) => isFinite(item) || item.cls === 'VN');
      const holder =
        pattern === notACondition || verb?.cls === 'VN'
          ? undefined
          : (subject ?? (verb === undefined ? undefined : phraseBefore(unit.items, unit.items.indexOf(verb))));
      const made = position(unit, { act: 'reject', about, holder, text, span: [start, end] }, scene);
      found.push(made.holder?.entity === undefined && speaker !== undefined ? { ...made, holder: participant(speaker) } : made);
    }
  }
  return found;
}

// "The release may come up, he said, but it cannot be a condition": "it" is what the sentence opened with.
function meant(items: readonly Item[], subject: Range): Range {
  if (items[subject.from]?.low !== 'it' || subject.from === 0) return subject;
  const opening = phraseAfter(items, 0);
  return opening === undefined || opening.to > subject.from ? subject : opening;
}

const toClauseEndAt =
  (items: readonly Item[]) =>
  (from: number): number => {
    let to = from;
    while (to < items.length && !isEnd(items[to]) && !isComma(items[to])) to++;
    return to;
  };

const counts = /^(?:confirm|count|find|report|record|estimate|verify|see|say|know|document|establish)$/u;

// "no more than 1,500 prisoners would be freed": a limit by whoever speaks or acts.
function ceilings(unit: Unit, scene: Scene): PositionTaken[] {
  const found: PositionTaken[] = [];
  for (const [at, item] of unit.items.entries()) {
    if (item.low !== 'more' || unit.items[at + 1]?.low !== 'than' || !/^(?:no|not)$/u.test(unit.items[at - 1]?.low ?? '')) continue;
    const last = toClauseEndAt(unit.items)(at);
    const about = spanOf(unit.items, { from: at + 2, to: last });
    const verb = unit.items.findLastIndex((other, index) => index < at && isFinite(other));
    // "Could confirm no more than 412 deaths" counts; "will free no more than 100" limits.
    const said = unit.items.slice(Math.max(0, at - 14), at);
    if (!said.some(({ cls }) => cls === 'MOD' || cls === 'TO') || said.some(({ lemma }) => counts.test(lemma ?? ''))) continue;
    const subject = verb < 0 ? undefined : phraseBefore(unit.items, verb);
    const told = scene.within(item.start);
    const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
    const made = position(
      unit,
      { act: 'limit', about, holder: subject, text: '', span: [unit.items[at - 1]?.start ?? item.start, item.end] },
      scene,
    );
    if (made.amount !== undefined)
      found.push(made.holder?.entity === undefined && speaker !== undefined ? { ...made, holder: participant(speaker) } : made);
  }
  return found;
}

// "The government would not bargain with them, he said", "We will not move the rule": what somebody will not do he turns down. What has to wait is a demand,
// what would harm is left undone, and who will not say keeps silent.
function unwilling(text: string, unit: Unit, scene: Scene): PositionTaken[] {
  const { items } = unit;
  return items.flatMap((item, at): PositionTaken[] => {
    if (item.cls !== 'VI' || item.lemma === undefined || sayingVerbs.test(item.lemma) || unmoved.test(item.lemma)) return [];
    const clause = clauseOf(items, at, at + 1);
    const told = scene.within(item.start);
    const no = items[at + 1]?.low === 'no' && /^(?:take|play|have|accept|sign|pay)$/u.test(item.lemma);
    const will = /^(?:will|would|shall|'ll)$/u.test(clause.governor ?? '') || (clause.governor === undefined && told?.kind === 'direct');
    if (!will || !(clause.negated || no) || clause.passive || clause.subject === undefined) return [];
    // "It was opened, but it will not stay open": what is told of a thing is nobody's stance.
    if (items[clause.subject.from]?.low === 'it' && ofThings.test(item.lemma)) return [];
    const own = /^(?:we|i)$/u.test(items[clause.subject.from]?.low ?? '');
    const now = items.slice(clause.from, at).some(({ low }) => /^(?:do|don't)$/u.test(low));
    if ((clause.governor === undefined && !(own && now)) || (clause.governor === 'shall' && !own)) return [];
    const end = toClauseEnd(items, at);
    if (end === undefined || items.slice(at, end.to).some((_, step) => jointAt(items, at + step) !== undefined)) return [];
    const who = told === undefined ? undefined : scene.speakers.get(told.id);
    const alone = standsAlone(items, clause.subject) && !/s$/u.test(items[clause.subject.to - 1]?.low ?? '');
    const pronoun = clause.subject.to - clause.subject.from === 1 && items[clause.subject.from]?.cls === 'PRO';
    if (who === undefined && !alone) return [];
    if (!alone && !pronoun && !items.slice(clause.subject.from, clause.subject.to).some(({ low }) => actorNouns.has(singular(low))))
      return [];
    const made = position(
      unit,
      { act: 'reject', about: spanOf(items, end), clause, holder: alone ? clause.subject : undefined, text },
      scene,
    );
    return [made.holder === undefined && who !== undefined ? { ...made, holder: participant(who) } : made];
  });
}

/** What one will not be, know, forget or rest is nothing turned down, nor is what one will not do to others. */
const unmoved =
  /^(?:be|have|know|forget|rest|hesitate|stop|tire|happen|last|remain|seem|want|need|mean|attack|shoot|fire|strike|kill|harm|target|touch|arrest|punish|bomb|shell|see|let|win|lose|fail|hear|understand|find|die|care|matter|rob|ask|work|help|change|feel|live|believe|think|wonder|come)$/u;

const ofThings = /^(?:stay|hold|work|go|do|bring|solve|end|take|make|mean|lead|cost|reach|run|open|close|start|begin)$/u;

const lifeActs: Readonly<Record<string, Act>> = { end: 'terminate', termination: 'terminate', suspension: 'suspend', resumption: 'resume' };

// "announced the end of the truce", "declared the truce over", "the truce is over".
function lifeCycle(text: string, unit: Unit, scene: Scene): PositionTaken[] {
  const { items } = unit;
  const found: PositionTaken[] = [];
  const shown = text.slice(unit.start, unit.end);
  const indexAt = (offset: number): number => items.findIndex((item) => item.end > offset);
  const add = (act: Act, about: Span, span: Span, holder: Range | undefined): void =>
    void found.push(position(unit, { act, about, holder, text: '', span }, scene));
  for (const match of shown.matchAll(lifeNouns)) {
    const noun = unit.start + match.index + match[0].indexOf(match.groups?.noun ?? '');
    const verb = indexAt(unit.start + match.index);
    const from = indexAt(unit.start + match.index + match[0].length);
    if (verb < 0 || from < 0 || !items.slice(from, from + 6).some(({ low }) => agreed.test(low))) continue;
    add(
      lifeActs[match.groups?.noun?.toLowerCase() ?? ''] ?? 'terminate',
      spanOf(items, { from, to: toClauseEndAt(items)(from) }),
      [noun, noun + (match.groups?.noun ?? '').length],
      phraseBefore(items, verb),
    );
  }
  for (const match of shown.matchAll(saidOver)) {
    const over = indexAt(unit.start + match.index);
    const near = over < 0 ? undefined : phraseBefore(items, over);
    // "A ceasefire that had held since 1991 was over".
    const noun =
      near === undefined || isAgreed(items, near)
        ? -1
        : items.findLastIndex(({ low }, at) => at < over && at > over - 9 && agreed.test(low));
    const subject = noun >= 0 && /^(?:THAT|WH)$/u.test(items[noun + 1]?.cls ?? '') ? { from: noun, to: noun + 1 } : near;
    if (subject !== undefined && items.slice(subject.from, subject.to).some(({ low }) => agreed.test(low)))
      add('terminate', spanOf(items, subject), [items[over]?.start ?? 0, unit.start + match.index + match[0].length], undefined);
  }
  return found;
}

const isAgreed = (items: readonly Item[], { from, to }: Range): boolean => items.slice(from, to).some(({ low }) => agreed.test(low));

const agreed =
  /^(?:agreement|accord|deal|pact|treaty|truce|cease-?fire|lull|reduction|talks|negotiations|process|hostilities|operations|attacks|calm)$/u;
