// Whom a deed is done to or with, by its type: the object, the phrases with prepositions that the type ties, the owner of what it is done to, the place.
import type { EventType } from '../../terms/index.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { nearObject } from '../words/word-order.ts';
import { complementOf, isActor, isPassiveOf, nameBefore, ownerIn, phrases, tied } from './deed-actors.ts';
import type { Range } from './deed-phrases.ts';
import { bodies, ofPeople, ties, withComplement, withPlace } from './deed-ties.data.ts';
import { namedNear, placeOf } from './deed-places.ts';
import { documentsBehind, isPaper } from './deed-partners.ts';
import { thingNouns } from './deeds.data.ts';
import { verbRow } from './deed-rows.ts';
import { harms } from '../words/noun-classes.data.ts';
import { caseOf, isTime, kidsBy, phraseOf, singular, type Tree } from '../words/word-tree.ts';

/** "its troops", "their weapons": what is one's own is done nothing to. */
const isOwn = (tree: Tree, head: number): boolean =>
  /^(?:troop|force|soldier|army|unit|military|militia|fighter|peacekeeper|reservist|official|minister|ambassador|envoy|people|side|staff|personnel)$/u.test(
    singular(tree.words[head]?.low ?? ''),
  ) && tree.kids(head).some((kid) => /^(?:its|his|her|their|our)$/u.test(tree.words[kid]?.low ?? ''));

export type Sense = { readonly event: EventType; readonly thing?: true; readonly objects?: string };

type Search = {
  readonly tree: Tree;
  readonly at: number;
  readonly found: Arguments;
  readonly sense: Sense;
  readonly order: readonly string[];
  readonly complement: number | undefined;
};

/** Phrases of those it is done to or with: the first way of telling them that the text uses. */
export function receiversOf(tree: Tree, at: number, all: Arguments, sense: Sense): Range[] {
  const complement = withComplement.has(sense.event) ? complementOf(tree, at, all.object) : undefined;
  const { object, ...others } = all;
  const kept = complement !== undefined && isPassiveOf(tree, complement, object) ? others : all;
  const found = { ...kept, obliques: all.obliques.filter(({ head }) => !isReturn(tree, head)) };
  // "endorsed the agreement between X and Y" is done to neither; "signed an agreement between …" is.
  const order = ties[sense.event].filter((prep) => sense.event !== 'SUPPORT' || sense.thing === true || prep !== 'between');
  const search: Search = { tree, at, found, sense, order, complement };
  for (const way of ways) {
    const ranges = way(search);
    if (ranges.length > 0) return ranges;
  }
  return [];
}

// "in exchange for 20 captives": what is given back is nobody it is done to.
const isReturn = (tree: Tree, head: number): boolean =>
  kidsBy(tree, head, 'case').some((prep) => /^(?:exchange|return)$/u.test(tree.words[prep - 1]?.low ?? ''));

const ways: readonly ((search: Search) => Range[])[] = [
  listed,
  partnerOfPaper,
  askedOf,
  givenTo,
  objectItself,
  turnedOn,
  byTie,
  ownerOfObject,
  ownerOfTied,
  insideComplement,
  unlessThey,
  behind,
  inPlace,
  thingItself,
];

// "signed two agreements: one with X, and another with Y".
function listed({ tree, at, sense: { event, thing } }: Search): Range[] {
  return event === 'SUPPORT' && thing === true ? documentsBehind(tree, at).map(({ partner }) => partner) : [];
}

// "one with X, offering to withdraw", "an agreement with X, in which it offered to withdraw": offered to X.
function partnerOfPaper({ tree, at, found: { subject }, sense: { event } }: Search): Range[] {
  if (event !== 'AGREE') return [];
  const word = tree.words[at];
  const listedIn = documentsBehind(tree, word?.relation === 'advcl' ? word.head : -1).find(({ words }) => words.from < at && at < words.to);
  if (listedIn) return [listedIn.partner];
  const papers = [
    subject,
    ...(word?.relation === 'acl:relcl' ? [paperBefore(tree, at), word.head] : word?.relation === 'acl' ? [word.head] : []),
  ];
  for (const paper of papers) {
    if (paper === undefined || isActor(tree, paper)) continue;
    const partner = kidsBy(tree, paper, 'nmod').find((kid) => caseOf(tree, kid) === 'with' && isActor(tree, kid));
    if (partner !== undefined) return phrases(tree, partner);
  }
  return [];
}

// The document that a relative clause is about, wherever the parser hung it.
function paperBefore(tree: Tree, at: number): number | undefined {
  for (let before = at - 1; before > at - 14 && !/^[.;]$/u.test(tree.words[before]?.text ?? '.'); before--)
    if (isPaper(tree, before)) return before;
  return undefined;
}

// "urged the government to …", "allowed inspectors to …": who is to act.
function askedOf({ tree, at, found, sense: { event, thing, objects }, complement }: Search): Range[] {
  if (complement !== undefined && (event === 'REQUEST' || event === 'CONCEDE' || event === 'COERCE')) {
    const asked = argumentsOf(tree, complement);
    // "wanted the prisoners released": they are not who is asked.
    const target = asked.passive ? undefined : asked.subject;
    if (target !== undefined && target !== found.subject && isActor(tree, target) && !isOwn(tree, target)) return phrases(tree, target);
  }
  const named = event === 'REQUEST' && (thing === true || objects !== undefined) ? afterThat(tree, at) : undefined;
  return named === undefined ? [] : [named];
}

function givenTo({ tree, found, sense: { event } }: Search): Range[] {
  if (event !== 'AGREE' && event !== 'AID') return [];
  const given = found.obliques.find(({ prep, head }) => /^(?:to|for)$/u.test(prep) && isActor(tree, head));
  return given === undefined ? [] : phrases(tree, given.head);
}

function objectItself({ tree, at, found: { object }, sense: { event, thing, objects } }: Search): Range[] {
  if (object !== undefined && event === 'ASSAULT' && /^(?:town|place)/u.test(objects ?? '')) return [phraseOf(tree, object)];
  if (object === undefined || thing === true || !isActor(tree, object) || isOwn(tree, object)) return [];
  const all = phrases(tree, object);
  return charged.test(tree.words[at]?.lemma ?? '') ? all.map((range) => beforeOf(tree, range)) : all;
}

const charged = /^(?:accuse|convict|acquit|suspect|rob|strip|rid|clear|warn|notify|inform|remind)$/u;

// "accused the army of mass arrests": what they are accused of is no part of their name.
function beforeOf(tree: Tree, { from, to }: Range): Range {
  let end = from;
  while (end < to && !(tree.words[end]?.low === 'of' && tree.words[end - 1]?.cls !== 'NUM' && tree.words[end + 1]?.cls !== 'NAME')) end++;
  return end > from ? { from, to: end } : { from, to };
}

// "in protest against X's refusal", "in defiance of X", "in solidarity with X".
function turnedOn({ tree, at, sense: { event } }: Search): Range[] {
  if (event !== 'PROTEST') return [];
  for (let next = at + 1; next < at + 24 && !/^[.;]$/u.test(tree.words[next]?.text ?? '.'); next++) {
    if (!/^(?:protest|defiance|opposition|anger|rejection)$/u.test(tree.words[next]?.low ?? '') || tree.words[next - 1]?.low !== 'in')
      continue;
    const head = /^(?:of|at|against|over|to)$/u.test(tree.words[next + 1]?.low ?? '') ? nearObject(tree, next + 1) : undefined;
    if (head === undefined) continue;
    return isActor(tree, head) ? phrases(tree, head) : ownerIn(tree, head, ['by', 'of', 'from']);
  }
  return [];
}

function byTie({ tree, at, found: { obliques, object }, sense, order }: Search): Range[] {
  const { event, thing } = sense;
  const harm = isBlamed(tree, object, sense);
  const blamed = event === 'ACCUSE' && /^(?:complain|protest|lament)$/u.test(tree.words[at]?.lemma ?? '') ? blamedOver(tree, at) : [];
  if (blamed.length > 0) return blamed;
  for (const prep of order) {
    const one = obliques.find(
      (other) =>
        other.prep === prep && isActor(tree, other.head) && !isOwn(tree, other.head) && !(prep === 'in' && object !== undefined && !thing),
    );
    if (one !== undefined) return tied(tree, one.head, prep);
    // "withdrew its forces from the valley": it leaves those whom it leaves.
    if (event === 'RETREAT' && thing === true && prep === 'from') {
      const left = nearTie(tree, at, ['from']);
      if (left !== undefined) return [left];
    }
    // "Blamed the shelling on a militia".
    if (object === undefined || (harm && !(prep === 'on' && tree.words[at]?.lemma === 'blame'))) continue;
    const inside = kidsBy(tree, object, 'nmod', 'obl').find((kid) => kid > object && caseOf(tree, kid) === prep && isActor(tree, kid));
    if (inside !== undefined && !(thing && prep === 'of') && !isOwn(tree, inside)) return tied(tree, inside, prep);
  }
  return [];
}

// "complained to the council over the neighbour's raids".
function blamedOver(tree: Tree, at: number): Range[] {
  for (let next = at + 1; next < at + 14 && !/^[.;]$/u.test(tree.words[next]?.text ?? '.'); next++) {
    if (!/^(?:over|about|against)$/u.test(tree.words[next]?.low ?? '')) continue;
    const head = nearObject(tree, next);
    if (head === undefined) return [];
    return isActor(tree, head) ? phrases(tree, head) : ownerIn(tree, head, ['by', 'of']);
  }
  return [];
}

// "condemned the attack on the village": the village is not to blame.
const isBlamed = (tree: Tree, object: number | undefined, { event, objects }: Sense): boolean =>
  event === 'ACCUSE' && objects === undefined && object !== undefined && harms.has(singular(tree.words[object]?.low ?? ''));

function ownerOfObject({ tree, found: { object }, sense, order }: Search): Range[] {
  if (object === undefined || (sense.thing === true && sense.event !== 'RETREAT' && isActor(tree, object))) return [];
  // "Agreed on three exchanges of prisoners": those who are exchanged agree to nothing.
  if (sense.event === 'AGREE' && isThingNoun(tree, object)) return [];
  const owners = ownerIn(tree, object, isBlamed(tree, object, sense) ? ['by'] : order);
  if (owners.length > 0 || sense.event !== 'ASSAULT') return owners;
  // "Attacked an army post": the army.
  const body = kidsBy(tree, object, 'compound').find((kid) => kid === object - 1 && bodies.test(tree.words[kid]?.low ?? ''));
  return body === undefined ? [] : [{ from: body, to: body + 1 }];
}

const isThingNoun = (tree: Tree, at: number): boolean => Object.hasOwn(thingNouns, singular(tree.words[at]?.low ?? ''));

function ownerOfTied({ tree, found, order, sense: { event } }: Search): Range[] {
  for (const { prep, head } of found.obliques) {
    if (!order.includes(prep) || (event === 'AGREE' && isThingNoun(tree, head))) continue;
    const owner = ownerIn(tree, head, order);
    if (owner.length > 0) return owner;
  }
  return [];
}

// "threatened to strike unless the council gives way": those who are to give way.
function unlessThey({ tree, at, found: { subject }, sense: { event } }: Search): Range[] {
  if (event !== 'THREATEN') return [];
  for (let next = at + 1; next < at + 24 && !/^[.;]$/u.test(tree.words[next]?.text ?? '.'); next++) {
    if (!/^(?:unless|if|until)$/u.test(tree.words[next]?.low ?? '')) continue;
    const head = nearObject(tree, next);
    if (head === undefined || head === subject) return [];
    const name = isActor(tree, head) ? undefined : nameBefore(tree, head);
    return name === undefined ? (isActor(tree, head) ? phrases(tree, head) : []) : [name];
  }
  return [];
}

// "agreed to send troops to X": by the sense of what is agreed, where the lexicon knows it.
function insideComplement({ tree, complement, sense: { event } }: Search): Range[] {
  if (complement === undefined) return [];
  const inner = argumentsOf(tree, complement);
  const fit = verbRow(tree, complement, tree.words[complement]?.lemma ?? '', inner);
  // "wanted the prisoners released": nobody is asked.
  if (event === 'REQUEST' && (inner.passive || tree.words[complement]?.form === 'part'))
    return inner.subject === undefined ? [] : phrases(tree, inner.subject);
  const loose = { event: event === 'REQUEST' ? ('AGREE' as const) : event };
  const strict = fit === undefined ? [] : receiversOf(tree, complement, inner, fit.row);
  const ranges = strict.length > 0 ? strict : receiversOf(tree, complement, inner, loose);
  return event === 'SUPPORT' || event === 'AGREE' ? ranges.filter(({ to }) => isSomebody(tree, to - 1)) : ranges;
}

const isSomebody = (tree: Tree, at: number): boolean => tree.words[at]?.cls === 'NAME' || isActor(tree, at);

// By the order of the words alone, where the parser hung the phrase elsewhere: "paid compensation to 67 villagers".
function behind({ tree, at, sense: { event }, order }: Search): Range[] {
  if (!ofPeople.has(event) && event !== 'SUPPORT') return [];
  const found = nearTie(
    tree,
    at,
    order.filter((prep) => /^(?:to|with|against|from|on)$/u.test(prep)),
  );
  return found === undefined ? [] : [found];
}

/** The nearest of these prepositions behind the verb that somebody follows, in its own clause. */
function nearTie(tree: Tree, at: number, preps: readonly string[]): Range | undefined {
  for (let next = at + 1; next < at + 16; next++) {
    const word = tree.words[next];
    if (word === undefined || /^[.;:]$/u.test(word.text) || /^(?:V|AUX|MOD|THAT|WH|SUB|MARK)$/u.test(word.cls)) return undefined;
    if (!preps.includes(word.low) || !/^(?:P|TO)$/u.test(word.cls)) continue;
    const head = nearObject(tree, next);
    if (head === undefined || !isActor(tree, head) || isOwn(tree, head)) continue;
    return phrases(tree, head)[0];
  }
  return undefined;
}

function inPlace({ tree, at, found, sense: { event, objects }, complement }: Search): Range[] {
  if (!withPlace.has(event)) return [];
  const place = placeOf(tree, found, complement) ?? namedNear(tree, at);
  return place !== undefined && (objects !== undefined || ofPeople.has(event) || found.object === undefined) ? [place] : [];
}

function thingItself({ tree, found: { object, obliques }, sense, order }: Search): Range[] {
  const { event, thing, objects } = sense;
  // "Condemned Wednesday's attack": nobody who is blamed.
  if (
    object !== undefined &&
    isBlamed(tree, object, sense) &&
    (object - phraseOf(tree, object).from < 2 || isTime(tree.words[phraseOf(tree, object).from])) &&
    phraseOf(tree, object).to === object + 1
  )
    return [];
  const isThing = thing === true || (objects !== undefined && !/^(?:targets|place|town)/u.test(objects));
  if (object !== undefined && !isThing && !isOwn(tree, object) && (!ofPeople.has(event) || isActor(tree, object)))
    return [phraseOf(tree, object)];
  if (ofPeople.has(event)) return [];
  for (const prep of order) {
    const one = obliques.find((other) => other.prep === prep);
    if (one !== undefined) return phrases(tree, one.head);
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
