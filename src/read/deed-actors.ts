// Who takes part in a deed: tight phrases that name somebody, read off the tree by the deed's type. Takes a predicate's arguments; returns spans of
// those who do it and of those it is done to or with. A thing is nobody: of "the plan" nobody is left, of "Somebody's plan" its owner.
import type { EventType, Span } from '../terms/index.ts';
import { argumentsOf, nearObject, type Arguments } from './arguments.ts';
import { actorNouns, commonNouns, quantities } from './noun-classes.data.ts';
import { caseOf, isTime, joined, kidsBy, offsetsOf, phraseOf, relationOf, singular, type Tree } from './word-tree.ts';

/** By which prepositions a type ties whom it is done to or with, the likeliest first. */
const ties: Readonly<Record<EventType, readonly string[]>> = {
  AGREE: ['with', 'to', 'for', 'from', 'between', 'of', 'in', 'into', 'on'],
  CONSULT: ['with', 'between', 'to', 'in', 'among'],
  SUPPORT: ['with', 'for', 'between', 'to', 'of', 'by', 'from', 'in'],
  CONCEDE: ['to', 'on', 'against', 'of', 'by', 'for', 'with', 'from', 'in'],
  COOPERATE: ['with', 'to', 'in'],
  AID: ['to', 'for', 'into', 'in'],
  RETREAT: ['to', 'from', 'with', 'into', 'for', 'of'],
  REQUEST: ['from', 'to', 'on', 'of', 'by', 'in', 'against', 'upon'],
  ACCUSE: ['against', 'into', 'over', 'about', 'of', 'by', 'on', 'with', 'from', 'to'],
  REJECT: ['by', 'from', 'to', 'with', 'of', 'on', 'for', 'against', 'in'],
  THREATEN: ['to', 'against', 'on', 'with', 'of', 'in', 'into', 'from'],
  PROTEST: ['against', 'by', 'of', 'from', 'over'],
  SANCTION: ['on', 'against', 'to', 'with', 'from', 'for', 'of', 'in'],
  MOBILIZE: ['against', 'to', 'into', 'on', 'in', 'along', 'near', 'for', 'at'],
  COERCE: ['on', 'against', 'of', 'with', 'in', 'for', 'from', 'into'],
  ASSAULT: ['on', 'against', 'at', 'of', 'with', 'in', 'into', 'near'],
};

// What is asked for, refused or talked over is nobody; what is blamed, backed or hit may be a thing.
const ofPeople: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'REJECT',
  'CONSULT',
  'AGREE',
  'CONCEDE',
  'RETREAT',
  'AID',
  'MOBILIZE',
  'COOPERATE',
  'THREATEN',
  'SANCTION',
  'PROTEST',
]);
const withComplement: ReadonlySet<EventType> = new Set([
  'AGREE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'CONCEDE',
  'COERCE',
  'ACCUSE',
  'SUPPORT',
  'PROTEST',
  'ASSAULT',
]);

/** Where the type's deeds take place stands for those who live there, when nobody else is named. */
const places = ['in', 'at', 'outside', 'near', 'into', 'across', 'throughout'] as const;
const withPlace: ReadonlySet<EventType> = new Set([
  'CONCEDE',
  'COERCE',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'RETREAT',
  'AID',
  'MOBILIZE',
  'ASSAULT',
  'REJECT',
  'SUPPORT',
  'AGREE',
]);

type Range = { from: number; to: number };

/** Whether a noun names somebody who can act, or a place that stands for those in it. */
export function isActor(tree: Tree, head: number, depth = 0): boolean {
  const word = tree.words[head];
  if (word === undefined || isTime(word)) return false;
  const low = singular(word.low);
  if (word.cls === 'NAME' && commonNouns.has(low) && !actorNouns.has(low) && phraseOf(tree, head).from === head) return false;
  if (word.cls === 'NAME' || word.cls === 'PRO' || word.cls === 'OBJ') return !/^(?:it|this|that|there|who|which)$/u.test(word.low);
  if (actorNouns.has(low)) return true;
  if ((quantities.has(low) || word.cls === 'NUM') && depth < 3)
    return kidsBy(tree, head, 'nmod').some((kid) => caseOf(tree, kid) === 'of' && isActor(tree, kid, depth + 1));
  return false;
}

/** "its troops", "their weapons": what is one's own is done nothing to. */
const isOwn = (tree: Tree, head: number): boolean =>
  /^(?:troop|force|soldier|army|unit|military|militia|fighter|peacekeeper|reservist|official|minister|ambassador|envoy|people|side|staff|personnel)$/u.test(
    singular(tree.words[head]?.low ?? ''),
  ) && tree.kids(head).some((kid) => /^(?:its|his|her|their|our)$/u.test(tree.words[kid]?.low ?? ''));

const phrases = (tree: Tree, head: number): Range[] => joined(tree, head).map((one) => titled(tree, one, phraseOf(tree, one)));

// "between X and Y": the second stands behind "and", wherever the parser hung it.
function tied(tree: Tree, head: number, prep: string): Range[] {
  const found = phrases(tree, head);
  const [first] = found;
  if (prep !== 'between' || found.length !== 1 || first === undefined || tree.words[first.to]?.low !== 'and') return found;
  const second = nearObject(tree, first.to);
  return second === undefined ? found : [first, phraseOf(tree, second)];
}

// "US envoy Some Name": the parser may part a name from the title before it.
function titled(tree: Tree, head: number, { from, to }: Range): Range {
  let start = from;
  const before = tree.words[start - 1];
  if (tree.words[head]?.cls !== 'NAME' || before?.cls !== 'N' || !actorNouns.has(singular(before.low))) return { from, to };
  while (/^(?:N|NAME)$/u.test(tree.words[start - 1]?.cls ?? '') && !isTime(tree.words[start - 1])) start--;
  return { from: start, to };
}

/** The somebody inside the phrase of a thing: its owner, its author, a name before it. */
export function ownerIn(tree: Tree, head: number, preps: readonly string[], depth = 0): Range[] {
  const owners = tree.kids(head).filter((kid) => tree.words[kid]?.relation === 'nmod:poss' && tree.words[kid]?.cls !== 'D');
  if (owners[0] !== undefined)
    return isActor(tree, owners[0]) ? [withoutMark(tree, phraseOf(tree, owners[0]))] : ownerIn(tree, owners[0], preps, depth + 1);
  const name = nameBefore(tree, head);
  if (name !== undefined) return [name];
  for (const kid of kidsBy(tree, head, 'acl')) {
    const by = tree.words[kid]?.cls === 'VN' && preps.includes('by') ? argumentsOf(tree, kid).subject : undefined;
    if (by !== undefined && by !== head && isActor(tree, by)) return phrases(tree, by);
  }
  for (const prep of preps) {
    for (const kid of kidsBy(tree, head, 'nmod', 'obl')) {
      if (caseOf(tree, kid) !== prep || kid < head) continue;
      if (isActor(tree, kid)) return tied(tree, kid, prep);
      const deeper = depth < 3 ? ownerIn(tree, kid, preps, depth + 1) : [];
      if (deeper.length > 0) return deeper;
    }
  }
  return [];
}

// "a French request", "Taliban prisoners": the run of capitals before a noun.
function nameBefore(tree: Tree, head: number): Range | undefined {
  const { from } = phraseOf(tree, head);
  let to = head;
  while (to > from && tree.words[to - 1]?.cls !== 'NAME') to--;
  let start = to;
  while (start > from && (tree.words[start - 1]?.cls === 'NAME' || tree.words[start - 1]?.cls === 'POS')) start--;
  while (start < to && (isTime(tree.words[start]) || tree.words[start]?.cls === 'POS')) start++;
  if (to <= start) return undefined;
  // "a U.S. government demand": the bodies that stand between name and noun.
  let end = to;
  while (end < head && actorNouns.has(singular(tree.words[end]?.low ?? ''))) end++;
  return { from: start, to: end };
}

const withoutMark = (tree: Tree, { from, to }: Range): Range => (tree.words[to - 1]?.cls === 'POS' ? { from, to: to - 1 } : { from, to });

/** Phrases of those who do it. */
export function doersOf(tree: Tree, { subject }: Arguments): Range[] {
  if (subject === undefined) return [];
  if (isActor(tree, subject) || tree.words[subject]?.cls === 'PRO') return phrases(tree, subject);
  const owners = ownerIn(tree, subject, ['by', 'from', 'of']);
  return owners.length > 0 ? owners : phrases(tree, subject);
}

/** What the search for those a deed is done to needs to know of its row. */
export type Sense = { readonly event: EventType; readonly thing?: true; readonly objects?: string };

/** Phrases of those it is done to or with. */
export function receiversOf(tree: Tree, at: number, found: Arguments, { event, thing, objects }: Sense): Range[] {
  // "endorsed the agreement between X and Y" is done to neither; "signed an agreement between …" is.
  const order = event === 'SUPPORT' && thing !== true ? ties[event].filter((prep) => prep !== 'between') : ties[event];
  const { object } = found;
  const complement = withComplement.has(event) ? complementOf(tree, at, object) : undefined;
  if (complement !== undefined && (event === 'REQUEST' || event === 'CONCEDE' || event === 'COERCE')) {
    const asked = argumentsOf(tree, complement);
    const target = asked.passive ? asked.object : asked.subject;
    if (target !== undefined && target !== found.subject && isActor(tree, target)) return phrases(tree, target);
  }
  const asked = event === 'REQUEST' && thing === true ? afterThat(tree, at) : undefined;
  if (asked !== undefined) return [asked];
  const given =
    event === 'AGREE' || event === 'AID'
      ? found.obliques.find(({ prep, head }) => /^(?:to|for)$/u.test(prep) && isActor(tree, head))
      : undefined;
  if (given !== undefined) return phrases(tree, given.head);
  if (object !== undefined && thing !== true && isActor(tree, object) && !isOwn(tree, object)) return phrases(tree, object);
  for (const prep of order) {
    const one = found.obliques.find(
      (other) =>
        other.prep === prep && isActor(tree, other.head) && !isOwn(tree, other.head) && !(prep === 'in' && object !== undefined && !thing),
    );
    if (one !== undefined) return tied(tree, one.head, prep);
    if (object === undefined) continue;
    const inside = kidsBy(tree, object, 'nmod', 'obl').find((kid) => kid > object && caseOf(tree, kid) === prep && isActor(tree, kid));
    if (inside !== undefined && !(thing && prep === 'of')) return tied(tree, inside, prep);
  }
  if (object !== undefined && !(thing === true && event !== 'RETREAT' && isActor(tree, object))) {
    const owner = ownerIn(tree, object, order);
    if (owner.length > 0) return owner;
  }
  for (const { prep, head } of found.obliques) {
    if (!order.includes(prep)) continue;
    const owner = ownerIn(tree, head, order);
    if (owner.length > 0) return owner;
  }
  if (complement !== undefined) {
    const inner = receiversOf(tree, complement, argumentsOf(tree, complement), { event: event === 'REQUEST' ? 'AGREE' : event });
    if (inner.length > 0) return inner;
  }
  const place = withPlace.has(event) ? placeOf(tree, found, complement) : undefined;
  if (place !== undefined && (objects !== undefined || ofPeople.has(event) || object === undefined)) return [place];
  const isThing = thing === true || (objects !== undefined && !/^(?:targets|place)/u.test(objects));
  if (object !== undefined && !isThing && !isOwn(tree, object) && (!ofPeople.has(event) || isActor(tree, object)))
    return [phraseOf(tree, object)];
  if (!ofPeople.has(event)) {
    for (const prep of order) {
      const one = found.obliques.find((other) => other.prep === prep);
      if (one !== undefined) return phrases(tree, one.head);
    }
  }
  return [];
}

// "demanded that X ease …": the parser often takes a bare verb for a noun, so the name behind "that" is taken as it stands.
function afterThat(tree: Tree, at: number): Range | undefined {
  let that = at + 1;
  while (that - at < 5 && tree.words[that]?.cls !== 'THAT') that++;
  if (tree.words[that]?.cls !== 'THAT') return undefined;
  const from = tree.words[that + 1]?.cls === 'D' ? that + 2 : that + 1;
  let to = from;
  while (
    tree.words[to]?.cls === 'NAME' ||
    (to > from && tree.words[to + 1]?.cls === 'NAME' && /^(?:of|'s|and)$/u.test(tree.words[to]?.low ?? ''))
  )
    to++;
  return to > from ? { from, to } : undefined;
}

// A named place of the clause or of what it governs.
function placeOf(tree: Tree, { obliques, object }: Arguments, complement: number | undefined): Range | undefined {
  const inner = complement === undefined ? [] : argumentsOf(tree, complement).obliques;
  const heads = [...obliques, ...inner].filter(({ prep }) => places.some((one) => one === prep)).map(({ head }) => head);
  const nested = object === undefined ? [] : kidsBy(tree, object, 'nmod').filter((kid) => places.some((one) => one === caseOf(tree, kid)));
  const named = [...heads, ...nested].find((head) => tree.words[head]?.cls === 'NAME' || nameBefore(tree, head) !== undefined);
  return named === undefined ? undefined : phraseOf(tree, named);
}

/** The verb that a verb of saying, promising or refusing governs, its object's included ("issued a demand that …"). */
export function complementOf(tree: Tree, at: number, object: number | undefined): number | undefined {
  const own = kidsBy(tree, at, 'xcomp', 'ccomp').find((kid) => kid > at && tree.words[kid]?.lemma !== undefined);
  if (own !== undefined) return own;
  const aim = kidsBy(tree, at, 'advcl').find(
    (kid) => kid > at && /^V[IG]$/u.test(tree.words[kid]?.cls ?? '') && relationOf(tree, kid) === 'advcl',
  );
  if (aim !== undefined) return aim;
  return object === undefined
    ? undefined
    : kidsBy(tree, object, 'acl').find(
        (kid) => kid > Math.max(at, object) && tree.words[kid]?.lemma !== undefined && tree.words[kid]?.relation !== 'acl:relcl',
      );
}

/** Offsets of a phrase. */
export const spanOfPhrase = (tree: Tree, range: Range): Span => offsetsOf(tree, range);
