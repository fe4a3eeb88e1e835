// Finds positions: who accepts, rejects, demands one thing before another, limits, lifts, suspends, resumes or ends what. Takes units and the scene;
// returns positions with the words they are about. A stance that is only possible, or that the text denies without saying the opposite, is left out.
import { contentId } from '../kit/index.ts';
import type { PositionTaken, Span } from '../terms/index.ts';
import { participant } from './chains.ts';
import { clauseOf, type Clause } from './clauses.ts';
import { amountIn, spanOf, type Scene } from './deed-event.ts';
import { isComma, isEnd, isFinite, phraseAfter, phraseBefore, skipAdjuncts, type Range } from './phrases.ts';
import { lifeNouns, notACondition, orderWords, refusals, saidOver, stanceVerbs, type StanceRow } from './stances.data.ts';
import type { Item, Unit } from './units.ts';

type Act = PositionTaken['act'];
type Entry = { row: StanceRow; particle: readonly string[] };

let byLemma: Map<string, Entry[]> | undefined;

function lexicon(): Map<string, Entry[]> {
  if (byLemma !== undefined) return byLemma;
  const map = new Map<string, Entry[]>();
  for (const row of stanceVerbs) {
    for (const verb of row.verbs.split(' ')) {
      const [lemma = '', ...particle] = verb.split('_');
      map.set(lemma, [...(map.get(lemma) ?? []), { row, particle }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.particle.length - a.particle.length);
  byLemma = map;
  return map;
}

/** The positions of a page in the order of the text. */
export function findStances(text: string, units: readonly Unit[], scene: Scene): PositionTaken[] {
  const found: PositionTaken[] = [];
  for (const unit of units) {
    const own: PositionTaken[] = [];
    for (const [at, item] of unit.items.entries()) {
      if (item.lemma === undefined) continue;
      const stance = verbStance(text, unit, at, item.lemma, scene);
      if (stance !== undefined) own.push(stance);
    }
    own.push(...ordered(text, unit, scene), ...phrased(text, unit, scene), ...lifeCycle(text, unit, scene), ...ceilings(unit, scene));
    const seen = new Set<string>();
    for (const position of own.sort((a, b) => a.span[0] - b.span[0])) {
      const key = `${position.act} ${position.about.join('-')}`;
      if (!seen.has(key)) found.push(position);
      seen.add(key);
    }
  }
  return found;
}

function verbStance(text: string, unit: Unit, at: number, lemma: string, scene: Scene): PositionTaken | undefined {
  const { items } = unit;
  for (const { row, particle } of lexicon().get(lemma) ?? []) {
    if (!particle.every((word, step) => items[at + 1 + step]?.low === word)) continue;
    const to = at + 1 + particle.length;
    const infinitive = items[to]?.cls === 'TO' && items[to + 1]?.cls === 'VI';
    if ((row.infinitive === true) !== infinitive && !(infinitive && row.act === 'demand')) continue;
    const clause = clauseOf(items, at, to);
    const complement = clause.passive ? clause.subject : infinitive || row.act === 'demand' ? toClauseEnd(items, afterThat(items, to)) : (clause.object === undefined ? undefined : widened(items, clause.object));
    const about = complement ?? (row.bare === true ? clause.subject : undefined);
    if (about === undefined || about.to <= about.from) continue;
    const aboutSpan = spanOf(items, about);
    if (row.objects !== undefined && !row.objects.test(text.slice(...aboutSpan))) continue;
    // "The talks ended": without an object nobody in particular ends them.
    const bare = complement === undefined || (row.bare === true && clause.subject !== undefined && row.objects?.test(text.slice(...spanOf(items, clause.subject))) === true && complement === clause.subject);
    const act = row.act === 'demand' && /^(?:want|require)$/u.test(lemma) && clause.negated ? undefined : turned(row.act, clause);
    if (act === undefined) continue;
    return position(unit, { act, about: aboutSpan, clause, holder: bare || clause.passive ? byPhrase(items, clause) : clause.subject, text }, scene);
  }
  return undefined;
}

// "demanded on Monday that …": what is demanded begins after "that".
function afterThat(items: readonly Item[], to: number): number {
  const at = skipAdjuncts(items, to);
  return items[at]?.cls === 'THAT' ? at + 1 : items[to]?.cls === 'THAT' ? to + 1 : to;
}

const opposites: Readonly<Partial<Record<Act, Act>>> = { accept: 'reject', demand: 'drop' };

// "did not accept" rejects; "did not reject" and "may accept" take no position; "will suspend" announces one only for acceptance, refusal and demand.
function turned(act: Act, { status, negated }: Clause): Act | undefined {
  if (status === 'hypothetical' || status === 'conditional') return undefined;
  if (negated || status === 'denied') return opposites[act];
  if (status === 'planned' && (act === 'suspend' || act === 'resume' || act === 'terminate')) return undefined;
  return act;
}

function byPhrase(items: readonly Item[], clause: Clause): Range | undefined {
  const by = items.findIndex(({ low }, at) => at >= clause.to && at < clause.to + 10 && low === 'by');
  if (by < 0) return undefined;
  let to = by + 1;
  while (/^(?:N|NAME|D|POS|NUM)$/u.test(items[to]?.cls ?? '')) to++;
  return to > by + 1 ? { from: by + 1, to } : undefined;
}

// An object with what follows it in the clause: "the 5,000 prisoners released before it begins negotiations".
function toClauseEnd(items: readonly Item[], from: number): Range | undefined {
  let to = from;
  while (to < items.length && !isEnd(items[to]) && !(isComma(items[to]) && to > from)) to++;
  return to > from ? { from, to } : undefined;
}

const widened = (items: readonly Item[], range: Range): Range => (items[range.to]?.cls === 'VN' ? { from: range.from, to: range.to + 1 } : range);

type Taken = { act: Act; about: Span; clause?: Clause; holder: Range | undefined; text: string; before?: Span; span?: Span };

function position(unit: Unit, { act, about, clause, holder, text, before, span }: Taken, scene: Scene): PositionTaken {
  const { items } = unit;
  const cueAt = span?.[0] ?? items[clause?.from ?? 0]?.start ?? about[0];
  const told = scene.within(cueAt);
  const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
  const who = holder === undefined ? undefined : scene.cast.who(spanOf(items, holder), speaker);
  const order = act === 'demand' && before === undefined ? orderWords.exec(text.slice(...about)) : null;
  const waits: Span | undefined = before ?? (order === null ? undefined : [about[0] + order.index + order[0].length + 1, about[1]]);
  const own: Span = order === null || order.index === 0 ? about : [about[0], about[0] + text.slice(about[0], about[0] + order.index).trimEnd().length];
  const amount = amountIn(scene.amounts, own);
  const edges = [own[0], own[1], waits?.[1], clause === undefined ? undefined : items[clause.from]?.start, clause === undefined ? undefined : items[clause.to - 1]?.end, holder === undefined ? undefined : items[holder.from]?.start, span?.[0], span?.[1]].filter((edge) => edge !== undefined);
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

// "will not start talks until the prisoners are free", "no release before talks": a demand, with the thing that has to wait.
function ordered(text: string, unit: Unit, scene: Scene): PositionTaken[] {
  const { items } = unit;
  const found: PositionTaken[] = [];
  for (const [at, item] of items.entries()) {
    if (!/^(?:until|till|before|unless)$/u.test(item.low)) continue;
    const verb = items.findLastIndex((other, index) => index < at && at - index < 22 && (isFinite(other) || other.cls === 'VI') && other.lemma !== undefined);
    const no = items.findLastIndex((other, index) => index < at && at - index < 12 && other.low === 'no');
    const until = toClauseEnd(items, at + 1);
    if (until === undefined || (/^(?:NUM)$/u.test(items[at + 1]?.cls ?? '') && until.to - until.from < 3) || !items.slice(until.from, until.to).some(({ cls }) => /^(?:V|VN|VG|AUX|N)$/u.test(cls))) continue;
    // A day is no demand: "not before Monday".
    if (scene.times.some(({ start }) => start === items[at + 1]?.start)) continue;
    const clause = verb < 0 ? undefined : clauseOf(items, verb, verb + 1);
    const refuses = clause !== undefined && clause.negated && (clause.governor !== undefined || item.low !== 'before');
    if (!refuses && no < 0) continue;
    const waiting: Range = refuses && clause !== undefined ? { from: verb, to: at } : { from: no + 1, to: at };
    const speaker = scene.within(items[waiting.from]?.start ?? 0);
    const person = refuses ? clause?.subject : undefined;
    const made = position(unit, { act: 'demand', about: spanOf(items, until), before: spanOf(items, waiting), holder: person, text }, scene);
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
      const about: Span | undefined = pattern === notACondition ? (subject === undefined ? undefined : spanOf(unit.items, meant(unit.items, subject))) : after < 0 || last <= after ? undefined : [unit.items[after]?.start ?? end, unit.items[last - 1]?.end ?? end];
      if (about === undefined) continue;
      const verb = unit.items.slice(0, at).findLast((item) => isFinite(item) || item.cls === 'VN');
      const holder = pattern === notACondition || verb?.cls === 'VN' ? undefined : subject ?? (verb === undefined ? undefined : phraseBefore(unit.items, unit.items.indexOf(verb)));
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

const toClauseEndAt = (items: readonly Item[]) => (from: number): number => {
  let to = from;
  while (to < items.length && !isEnd(items[to]) && !isComma(items[to])) to++;
  return to;
};

// "no more than 1,500 prisoners would be freed": a limit by whoever speaks or acts.
function ceilings(unit: Unit, scene: Scene): PositionTaken[] {
  const found: PositionTaken[] = [];
  for (const [at, item] of unit.items.entries()) {
    if (item.low !== 'more' || unit.items[at + 1]?.low !== 'than' || !/^(?:no|not)$/u.test(unit.items[at - 1]?.low ?? '')) continue;
    const last = toClauseEndAt(unit.items)(at);
    const about = spanOf(unit.items, { from: at + 2, to: last });
    const verb = unit.items.findLastIndex((other, index) => index < at && isFinite(other));
    const subject = verb < 0 ? undefined : phraseBefore(unit.items, verb);
    const told = scene.within(item.start);
    const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
    const made = position(unit, { act: 'limit', about, holder: subject, text: '', span: [unit.items[at - 1]?.start ?? item.start, item.end] }, scene);
    if (made.amount !== undefined) found.push(made.holder?.entity === undefined && speaker !== undefined ? { ...made, holder: participant(speaker) } : made);
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
  const add = (act: Act, about: Span, span: Span, holder: Range | undefined): void => void found.push(position(unit, { act, about, holder, text: '', span }, scene));
  for (const match of shown.matchAll(lifeNouns)) {
    const noun = unit.start + match.index + match[0].indexOf(match.groups?.noun ?? '');
    const verb = indexAt(unit.start + match.index);
    const from = indexAt(unit.start + match.index + match[0].length);
    if (verb < 0 || from < 0 || !items.slice(from, from + 6).some(({ low }) => agreed.test(low))) continue;
    add(lifeActs[match.groups?.noun?.toLowerCase() ?? ''] ?? 'terminate', spanOf(items, { from, to: toClauseEndAt(items)(from) }), [noun, noun + (match.groups?.noun ?? '').length], phraseBefore(items, verb));
  }
  for (const match of shown.matchAll(saidOver)) {
    const over = indexAt(unit.start + match.index);
    const subject = over < 0 ? undefined : phraseBefore(items, over);
    if (subject !== undefined && items.slice(subject.from, subject.to).some(({ low }) => agreed.test(low))) add('terminate', spanOf(items, subject), [items[over]?.start ?? 0, unit.start + match.index + match[0].length], undefined);
  }
  return found;
}

const agreed = /^(?:agreement|accord|deal|pact|treaty|truce|cease-?fire|lull|reduction|talks|negotiations|process|hostilities|operations|attacks|calm)$/u;
