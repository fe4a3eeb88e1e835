// Every verb of a page with what stands around it, whatever it means: subject, object, phrases with prepositions, tense, what governs it, and whether it is told as done.
// Takes units and the scene; returns clauses in the order of the text. Gives no verb a meaning: that is for the lexicon of deeds, and for those who match.
import type { Span, ToldClause } from '../../terms/index.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { participant } from '../said/chains.ts';
import { clauseOf, phraseWith } from './clauses.ts';
import { doersOf, spanOfPhrase } from './deed-actors.ts';
import { amountIn, putAt, spanOf, timeFor, type Scene } from './deed-event.ts';
import { statusOf } from './deed-status.ts';
import { tellerOf } from './deed-teller.ts';
import type { Item, Unit } from '../words/units.ts';
import { joined, kidsBy, offsetsOf, phraseOf, type Tree } from '../words/word-tree.ts';
import { isAttribute } from '../words/word-order.ts';
import { wordAt } from '../words/words.ts';

/** The clauses of a page. */
export function findClauses(units: readonly Unit[], scene: Scene): ToldClause[] {
  const clauses = units.flatMap((unit) =>
    unit.items.flatMap((item, at): ToldClause[] => {
      if (item.lemma === undefined || item.cls === 'Q') return [];
      const word = wordAt(scene.tree.words, item.start);
      return isAttribute(scene.tree, word) ? [] : [clauseAt(unit, at, word, item.lemma, scene)];
    }),
  );
  return clauses.toSorted((one, other) => one.cue[0] - other.cue[0]);
}

function clauseAt(unit: Unit, at: number, word: number, verb: string, scene: Scene): ToldClause {
  const { items } = unit;
  const { tree, cast } = scene;
  const particle = kidsBy(tree, word, 'compound').find((kid) => kid > word && tree.words[kid]?.relation === 'compound:prt');
  const behind = particle !== undefined && particle === word + 1 ? at + 2 : at + 1;
  const clause = clauseOf(items, at, Math.min(behind, items.length));
  const found = argumentsOf(tree, word);
  const told = tellerOf(word, scene);
  const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
  const people = (span: Span) => cast.all(span, speaker);
  const doers = doersOf(tree, found).flatMap((range) => people(spanOfPhrase(tree, range)));
  const order = clause.passive ? phraseWith(items, clause.to, /^by$/u) : clause.subject;
  const source = doers.length > 0 || order === undefined || order.to <= order.from ? doers : people(spanOf(items, order));
  const subject = headsOf(tree, found.passive ? undefined : found.subject);
  const object = headsOf(tree, found.object);
  const sound = (spans: Span[]): Span[] => spans.filter(([start, end]) => start < end);
  const subjects = sound(subject.length > 0 || found.passive || clause.subject === undefined ? subject : [spanOf(items, clause.subject)]);
  const objects = sound(object.length > 0 || clause.object === undefined ? object : [spanOf(items, clause.object)]);
  const phrases = found.obliques.flatMap(({ prep, head }) => sound(headsOf(tree, head)).map((span) => ({ prep, span })));
  const time = timeFor(unit, at, scene);
  const cue: Span = [items[at]?.start ?? 0, (particle === undefined ? items[at] : tree.words[particle])?.end ?? 0];
  const amount = [...(found.passive ? objects : [...objects, ...subjects])]
    .map((span) => amountIn(scene.amounts, span))
    .find((one) => one >= 0);
  const status = statusOf(putAt(unit, at, { clause, found, told, time }, scene));
  const edges = [cue, ...subjects, ...objects, ...phrases.map(({ span }) => span)];
  return {
    cue,
    verb,
    ...(particle === undefined ? {} : { particle: tree.words[particle]?.low ?? '' }),
    subject: subjects,
    object: objects,
    phrases,
    doers: source.map(participant),
    passive: found.passive,
    tense: tenseOf(items, clause.from, at),
    status,
    ...(clause.governor === undefined ? {} : { lead: clause.governor }),
    span: [Math.min(...edges.map(([start]) => start)), Math.max(...edges.map(([, end]) => end))],
    ...(time === undefined ? {} : { time }),
    ...(amount === undefined ? {} : { amount }),
    ...(told === undefined ? {} : { within: told.id }),
  };
}

/** The phrases of a head and of those joined to it. */
function headsOf(tree: Tree, head: Arguments['object']): Span[] {
  return head === undefined || head < 0 ? [] : joined(tree, head).map((one) => offsetsOf(tree, phraseOf(tree, one)));
}

const has = /^(?:has|have|'ve|hasn't|haven't)$/u;
const had = /^(?:had|'d|hadn't)$/u;
const past = /^(?:was|were|did|wasn't|weren't|didn't|got)$/u;

// Told of others these are past, whatever the tagger made of them: "the rebels let 20 captives go".
const sameInPast = /^(?:let|put|set|hit|cut|shut|quit|cast|spread)$/u;

function tenseOf(items: readonly Item[], from: number, at: number): ToldClause['tense'] {
  const group = items.slice(from, at).map(({ low }) => low);
  const { form } = items[at] ?? {};
  if (group.some((low) => had.test(low))) return 'pluperfect';
  if (group.some((low) => has.test(low))) return 'perfect';
  if (group.some((low) => past.test(low)) || form === 'past') return 'past';
  if (group.some((low) => /^(?:will|would|shall|won't|wouldn't|may|might|must|should|can|could)$/u.test(low))) return 'modal';
  if (
    sameInPast.test(items[at]?.low ?? '') &&
    items[at]?.cls === 'V' &&
    !group.some((low) => /^(?:i|you|we|they|who|which|that)$/u.test(low))
  )
    return 'past';
  return form === 's' || (form === 'base' && items[at]?.cls === 'V') ? 'present' : 'none';
}
