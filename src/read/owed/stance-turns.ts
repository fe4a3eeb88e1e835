// Positions told by turns of phrase rather than by a verb of stance: orders of things, refusals, ceilings, and ends of an agreement.
// Takes a unit and the scene; returns positions.
import type { PositionTaken, Span } from '../../terms/index.ts';
import { participant } from '../said/chains.ts';
import { clauseOf } from '../deeds/clauses.ts';
import { spanOf, type Scene } from '../deeds/deed-event.ts';
import { isComma, isEnd, isFinite, type Range } from '../words/phrase-words.ts';
import { phraseAfter } from '../words/phrases-after.ts';
import { phraseBefore } from '../words/phrases.ts';
import { position, toClauseEnd, type Act } from './position.ts';
import { lifeNouns, notACondition, refusals, saidOver } from './stances.data.ts';
import type { Item, Unit } from '../words/units.ts';

/** The positions that the turns of phrase of a unit tell. */
export const turnsOf = (text: string, unit: Unit, scene: Scene): PositionTaken[] => [
  ...ordered(text, unit, scene),
  ...phrased(text, unit, scene),
  ...lifeCycle(text, unit, scene),
  ...ceilings(unit, scene),
];

// "will not start talks until the prisoners are free", "no release before talks": a demand, with the thing that has to wait.
function ordered(text: string, unit: Unit, scene: Scene): PositionTaken[] {
  const { items } = unit;
  const found: PositionTaken[] = [];
  for (const [at, item] of items.entries()) {
    const asLong = item.low === 'as' && items[at - 1]?.low === 'long' && items[at - 2]?.low === 'as';
    if (!asLong && !/^(?:until|till|before|unless)$/u.test(item.low)) continue;
    const verb = items.findLastIndex(
      (other, index) => index < at && at - index < 22 && (isFinite(other) || other.cls === 'VI') && other.lemma !== undefined,
    );
    const no = items.findLastIndex((other, index) => index < at && at - index < 12 && other.low === 'no');
    const until = toClauseEnd(items, at + 1);
    if (
      until === undefined ||
      (/^(?:NUM)$/u.test(items[at + 1]?.cls ?? '') && until.to - until.from < 3) ||
      !items.slice(until.from, until.to).some(({ cls }) => /^(?:V|VN|VG|AUX|N)$/u.test(cls))
    )
      continue;
    // A day is no demand: "not before Monday".
    if (scene.times.some(({ start }) => start === items[at + 1]?.start)) continue;
    const clause = verb < 0 ? undefined : clauseOf(items, verb, verb + 1);
    const refuses = clause !== undefined && clause.negated && (clause.governor !== undefined || item.low !== 'before');
    if (!refuses && no < 0) continue;
    const waiting: Range = refuses && clause !== undefined ? { from: verb, to: at } : { from: no + 1, to: at };
    const speaker = scene.within(items[waiting.from]?.start ?? 0);
    const person = refuses ? clause?.subject : undefined;
    const made = position(
      unit,
      {
        act: 'demand',
        about: spanOf(items, until),
        before: spanOf(items, waiting),
        holder: person,
        text,
        span: spanOf(items, { from: waiting.from, to: until.to }),
      },
      scene,
    );
    const who = speaker === undefined ? undefined : scene.speakers.get(speaker.id);
    found.push(made.holder === undefined && who !== undefined ? { ...made, holder: participant(who) } : made);
  }
  return found;
}

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
    const subject = over < 0 ? undefined : phraseBefore(items, over);
    if (subject !== undefined && items.slice(subject.from, subject.to).some(({ low }) => agreed.test(low)))
      add('terminate', spanOf(items, subject), [items[over]?.start ?? 0, unit.start + match.index + match[0].length], undefined);
  }
  return found;
}

const agreed =
  /^(?:agreement|accord|deal|pact|treaty|truce|cease-?fire|lull|reduction|talks|negotiations|process|hostilities|operations|attacks|calm)$/u;
