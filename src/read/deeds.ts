// Finds deeds: a verb or noun of the lexicon with who does it, to whom, what it is done to, when, how many, and whether it happened.
// Takes units, the cast, times, amounts and statements; returns events in PLOVER's terms. A deed that the lexicon does not hold is left alone.
import type { EventMention, Unresolved } from '../terms/index.ts';
import type { Person } from './cast.ts';
import { clauseOf, phraseWith, type Clause } from './clauses.ts';
import { deedEvent, spanOf, type Deed, type Scene } from './deed-event.ts';
import { deedNouns, deedVerbs, type DeedRow } from './deeds.data.ts';
import { isEnd, isFinite, type Range } from './phrase-words.ts';
import { phraseAfter } from './phrases-after.ts';
import { plainBefore } from './phrases.ts';
import type { Item, Unit } from './units.ts';

type Entry = { row: DeedRow; particle: readonly string[]; objects: ReadonlySet<string> | undefined };

let byLemma: Map<string, Entry[]> | undefined;

function lexicon(): Map<string, Entry[]> {
  if (byLemma !== undefined) return byLemma;
  const map = new Map<string, Entry[]>();
  for (const row of deedVerbs) {
    const objects = row.objects === undefined ? undefined : new Set(row.objects.split(' '));
    for (const verb of row.verbs.split(' ')) {
      const [lemma = '', ...particle] = verb.split('_');
      map.set(lemma, [...(map.get(lemma) ?? []), { row, particle, objects }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.particle.length - a.particle.length);
  byLemma = map;
  return map;
}

/** The deeds of a page in the order of the text. */
export function findDeeds(units: readonly Unit[], scene: Scene): { deeds: Deed[]; unresolved: Unresolved[] } {
  const deeds: Deed[] = [];
  const unresolved: Unresolved[] = [];
  for (const unit of units) {
    const { items } = unit;
    for (const [at, item] of items.entries()) {
      if (item.lemma !== undefined) {
        deeds.push(...verbDeed(unit, at, item.lemma, scene));
      } else if (item.cls === 'N' && Object.hasOwn(deedNouns, item.low)) {
        const deed = nounDeed(unit, at, scene);
        if (deed !== undefined && !toldAlready(deeds, unit, deed)) deeds.push(deed);
      }
    }
  }
  for (const { event, clause } of deeds) {
    if (clause.passive && event.source.length === 0 && event.status === 'planned')
      unresolved.push({ code: 'agent.unnamed', span: event.span, reason: 'the text does not say who is to do this' });
  }
  return { deeds, unresolved };
}

// "held talks with X": the noun is part of the verb's deed.
function toldAlready(deeds: readonly Deed[], unit: Unit, { event: { cue, event: type } }: Deed): boolean {
  for (let at = deeds.length - 1; at >= 0 && deeds[at]?.unit === unit; at--) {
    const other = deeds[at]?.event;
    if (other !== undefined && other.span[0] <= cue[0] && other.span[1] >= cue[1] && other.event === type) return true;
  }
  return false;
}

function verbDeed(unit: Unit, at: number, lemma: string, scene: Scene): Deed[] {
  const { items } = unit;
  const entries = lexicon().get(lemma);
  if (entries === undefined) return [];
  for (const { row, particle, objects } of entries) {
    const to = particleEnd(items, at, particle);
    if (to === undefined) continue;
    const clause = clauseOf(items, at, to);
    if (
      row.subject === true &&
      (clause.object !== undefined && !clause.passive ? !/^(?:at|on|in|from)$/u.test(items[clause.object.from - 1]?.low ?? '') : false)
    )
      continue;
    const where = row.subject === true ? clause.subject : clause.object;
    const objectItems = where === undefined ? [] : items.slice(where.from, where.to);
    if (
      objects !== undefined &&
      !objectItems.some(({ low, cls }) => cls !== 'P' && (objects.has(low) || objects.has(low.replace(/s$/u, ''))))
    )
      continue;
    if (row.verbs.includes('visit') && row.mode === 'visit' && clause.object === undefined) continue;
    return coordinated(items, clause)
      .map((part) => verbEvent(unit, at, row, part, scene))
      .filter(({ event }) => !isFigure(event, lemma));
  }
  return [];
}

// "You are fighting for your homeland", "the contract was fought over": with nobody who is known on either side, to fight is a figure of speech.
function isFigure({ source, target }: EventMention, lemma: string): boolean {
  const all = [...source, ...target];
  return (lemma === 'fight' || lemma === 'battle') && all.every(({ entity, text }) => entity === undefined && !/s$/u.test(text));
}

// "5,000 prisoners and 1,000 captives are to be released": two deeds, each with its own number.
function coordinated(items: readonly Item[], clause: Clause): Clause[] {
  const range = clause.object;
  if (range === undefined) return [clause];
  const joint = items.findIndex(({ cls, low }, at) => at > range.from && at < range.to && cls === 'CC' && low === 'and');
  if (joint < 0) return [clause];
  const parts = [
    { from: range.from, to: joint },
    { from: joint + 1, to: range.to },
  ];
  const counted = parts.every(
    ({ from, to }) => items.slice(from, to).some(({ cls }) => cls === 'NUM') && items.slice(from, to).some(({ cls }) => cls === 'N'),
  );
  return counted ? parts.map((object) => ({ ...clause, object, ...(clause.passive ? { subject: object } : {}) })) : [clause];
}

// "handed over the prisoners" and "handed the prisoners over".
function particleEnd(items: readonly Item[], at: number, particle: readonly string[]): number | undefined {
  if (particle.length === 0) return at + 1;
  return particle.every((word, step) => items[at + 1 + step]?.low === word) ? at + 1 + particle.length : undefined;
}

const reciprocal = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

function verbEvent(unit: Unit, at: number, row: DeedRow, clause: Clause, scene: Scene): Deed {
  const { items } = unit;
  const told = scene.within(items[at]?.start ?? 0);
  const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
  const people = (range: Range | undefined): Person[] => (range === undefined ? [] : scene.cast.all(spanOf(items, range), speaker));
  const by = clause.passive ? phraseWith(items, clause.to, /^by$/u) : undefined;
  // "The talks began": what begins is nobody who does it.
  const source = row.subject === true ? [] : people(clause.passive ? by : clause.subject);
  const thing = row.thing === true;
  const withWhom =
    items[clause.to]?.cls === 'TO' && items[clause.to + 1]?.cls === 'VI'
      ? undefined
      : phraseWith(
          items,
          clause.object === undefined || clause.passive ? clause.to : clause.object.from,
          reciprocal.has(row.event) ? /^(?:with|between)$/u : thing ? /^(?:to|with|from)$/u : /^(?:against|on|at|with|to)$/u,
        );
  const owned = clause.object === undefined ? [] : people(firstNamed(items, clause.object));
  let target =
    thing || reciprocal.has(row.event)
      ? [...people(withWhom), ...(withWhom === undefined && row.event === 'RETREAT' ? owned : [])]
      : people(clause.object);
  if (!thing && clause.object === undefined) target = people(withWhom);
  if (row.event === 'CONSULT' && target.length === 0 && clause.object !== undefined && row.objects === undefined)
    target = people(clause.object);
  if (isViolence(row) && !clause.passive) target = people(withWhom);
  const named = target.filter((one) => isSomebody(one) || !(thing || ofPeople.has(row.event)));
  const head =
    clause.object === undefined || !(thing || row.objects !== undefined || named.length === 0) ? undefined : headOf(items, clause.object);
  const edges = [
    clause.from,
    clause.to,
    clause.subject?.from,
    clause.subject?.to,
    clause.object?.from,
    clause.object?.to,
    by?.to,
    withWhom?.to,
  ].filter((edge) => edge !== undefined);
  const range = { from: Math.min(...edges), to: Math.max(...edges, clause.object === undefined ? complementEnd(items, clause.to) : 0) };
  return deedEvent(unit, at, { row, clause, range, source, target: named, object: head }, scene, told);
}

// One asks, refuses and meets people; what is asked for or refused is no target.
const ofPeople: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'CONSULT', 'AGREE']);
const isSomebody = ({ entity, unnamed, text }: Person): boolean => entity !== undefined || unnamed === true || /^\p{Lu}/u.test(text);
// "Carried out attacks on X", "resumed operations against X": the object is the deed, not whom it hits.
const isViolence = ({ event, objects }: DeedRow): boolean => event === 'ASSAULT' && objects?.startsWith('attack ') === true;

// Without an object the rest of the clause tells what the deed is about: "agreed on a reduction in violence".
function complementEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (
    to < items.length &&
    !isEnd(items[to]) &&
    items[to]?.text !== ',' &&
    items[to]?.cls !== 'SUB' &&
    items[to]?.cls !== 'Q' &&
    items[to]?.cls !== 'THAT' &&
    !(items[to]?.cls === 'CC' && isFinite(items[to + 1]))
  )
    to++;
  return to;
}

function headOf(items: readonly Item[], range: Range): string | undefined {
  let to = range.from;
  while (
    to < range.to &&
    !(
      to > range.from &&
      (items[to]?.cls === 'P' || items[to]?.cls === 'TO') &&
      items[to - 1]?.cls !== 'ADV' &&
      items[to - 1]?.cls !== 'P' &&
      !/^(?:up|at|close|more|as|than)$/u.test(items[to - 1]?.low ?? '')
    )
  )
    to++;
  // "5,000 of the prisoners": the head follows "of".
  const last = items.slice(range.from, to).findLast(({ cls }) => cls === 'N');
  return last?.low ?? items.slice(range.from, range.to).find(({ cls }) => cls === 'N')?.low;
}

// The name inside an object: whose prisoners, whose forces.
function firstNamed(items: readonly Item[], range: Range): Range | undefined {
  for (let at = range.from; at < range.to; at++) {
    if (items[at]?.cls !== 'NAME') continue;
    let to = at + 1;
    while (to < range.to && items[to]?.cls === 'NAME') to++;
    return { from: at, to };
  }
  return undefined;
}

const fallsThrough = /^(?:break|collapse|end|fail|expire|unravel|fall|lapse)$/u;

// "talks between X and Y", "X's attack on Y", "an attack by X on Y".
function nounDeed(unit: Unit, at: number, scene: Scene): Deed | undefined {
  const { items } = unit;
  const [type, mode] = deedNouns[items[at]?.low ?? ''] ?? [];
  if (type === undefined || mode === undefined) return undefined;
  const told = scene.within(items[at]?.start ?? 0);
  const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
  const people = (range: Range | undefined): Person[] =>
    range === undefined ? [] : scene.cast.all(spanOf(items, range), speaker).filter(({ entity }) => entity !== undefined);
  let start = at;
  while (start > 0 && /^(?:N|NUM|ADV|NAME)$/u.test(items[start - 1]?.cls ?? '')) start--;
  const owner = items[start - 1]?.cls === 'POS' ? plainBefore(items, start - 1) : undefined;
  const between = items[at + 1]?.low === 'between' ? phraseAfter(items, at + 2) : undefined;
  const by = phraseNear(items, at, /^by$/u);
  const against = phraseNear(items, at, /^(?:on|against|with|to|from)$/u);
  const both = people(between);
  const source = both.length > 0 ? both.slice(0, 1) : people(by ?? owner);
  const target = both.length > 1 ? both.slice(1) : people(against);
  if (source.length === 0 || (target.length === 0 && type !== 'ASSAULT')) return undefined;
  const after = items.slice(at + 1, at + 12).find((item) => item.cls === 'V' || item.cls === 'VN' || item.cls === 'MOD');
  if (after?.lemma !== undefined && fallsThrough.test(after.lemma)) return undefined;
  const edges = [at, at + 1, start, between?.to, by?.to, against?.to, owner?.from].filter((edge) => edge !== undefined);
  const range = { from: Math.min(...edges), to: Math.max(...edges) };
  const before = items.slice(Math.max(0, at - 12), at).findLast((item) => isFinite(item));
  const status =
    before?.cls === 'MOD' || after?.cls === 'MOD'
      ? 'planned'
      : /^(?:no|without)$/u.test(items[start - 1]?.low ?? '')
        ? 'denied'
        : 'asserted';
  const clause: Clause = { from: at, to: at + 1, passive: false, status, negated: false };
  const deed = deedEvent(
    unit,
    at,
    { row: { event: type, mode, verbs: '' }, clause, range, source, target, object: undefined },
    scene,
    told,
  );
  return { ...deed, event: { ...deed.event, confidence: 0.5 } };
}

function phraseNear(items: readonly Item[], at: number, preposition: RegExp): Range | undefined {
  for (let next = at + 1; next < Math.min(items.length, at + 10); next++) {
    const item = items[next] as Item;
    if (item.cls === 'P' || item.cls === 'TO') {
      if (preposition.test(item.low)) return phraseAfter(items, next + 1, { pp: false });
    } else if (!/^(?:N|NAME|D|NUM|CC|POS)$/u.test(item.cls)) return undefined;
  }
  return undefined;
}
