// Deeds that a noun names with those who take part in it: "talks between X and Y", "X's attack on Y". Takes a noun of a unit; returns its deed, or none where
// the text does not name who takes part.
import type { Arguments } from './arguments.ts';
import type { Person } from '../actors/cast.ts';
import type { Clause } from './clauses.ts';
import { ownerIn, spanOfPhrase } from './deed-actors.ts';
import { deedEvent, type Deed, type Scene } from './deed-event.ts';
import { receiversOf } from './deed-receivers.ts';
import { nounRow, thingRow, type Fit } from './deed-rows.ts';
import { nounStatus } from './deed-noun-status.ts';
import { tellsDeed } from './deed-noun-told.ts';
import type { Range } from '../words/phrase-words.ts';
import type { Item, Unit } from '../words/units.ts';
import { caseOf, phraseOf } from '../words/word-tree.ts';
import { wordAt } from '../words/words.ts';

const fallsThrough = /^(?:break|collapse|end|fail|expire|unravel|fall|lapse)$/u;

/** The deed of the noun at `at`, when it names one: "talks between X and Y", "an attack by X on Y", "the release of two men". */
export function nounDeeds(unit: Unit, at: number, word: number, scene: Scene): Deed[] {
  const row = nounRow(unit.items[at] as Item);
  const deed = row === undefined ? undefined : nounDeed(unit, at, word, row, scene);
  const thing = deed === undefined ? thingRow(scene.tree, word) : undefined;
  return [deed ?? (thing === undefined ? undefined : thingDeed(unit, at, word, thing, scene))].filter((one) => one !== undefined);
}

function nounDeed(unit: Unit, at: number, word: number, row: Fit['row'], scene: Scene): Deed | undefined {
  const { items } = unit;
  const { tree } = scene;
  const told = scene.within(items[at]?.start ?? 0);
  const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
  const people = (ranges: readonly Range[]): Person[] =>
    ranges.flatMap((range) => scene.cast.all(spanOfPhrase(tree, range), speaker)).filter(({ entity }) => entity !== undefined);
  const between = ownerIn(tree, word, ['between'], 3);
  const both = between.length > 1 ? people(between) : [];
  const owner = ownerIn(tree, word, ['by', 'of'], 2);
  const source = both.length > 0 ? both.slice(0, 1) : people(owner.slice(0, 1));
  const target = (
    both.length > 1
      ? both.slice(1)
      : people(receiversOf(tree, word, { passive: false, object: word, obliques: [] }, { ...row, thing: true }))
  ).filter(({ entity }) => !source.some((other) => other.entity === entity));
  if ((source.length === 0 || (target.length === 0 && row.event !== 'ASSAULT')) && !tellsDeed(tree, word)) return undefined;
  const after = items.slice(at + 1, at + 12).find((item) => item.cls === 'V' || item.cls === 'VN' || item.cls === 'MOD');
  if (after?.lemma !== undefined && fallsThrough.test(after.lemma)) return undefined;
  const phrase = phraseOf(tree, word);
  const ends = [...owner, ...between].flatMap(({ from, to }) => [from, to]);
  const [from, to] = [Math.min(phrase.from, ...ends), Math.max(phrase.to, word + 1, ...ends)];
  const range = {
    from: Math.max(0, Math.min(at, wordAt(items, tree.words[from]?.start ?? 0))),
    to: Math.min(items.length, Math.max(at + 1, wordAt(items, tree.words[to - 1]?.start ?? 0) + 1)),
  };
  const status = nounStatus(items, at, tree, word);
  const clause: Clause = { from: at, to: at + 1, passive: false, status, negated: false };
  const found: Arguments = { passive: false, obliques: [] };
  const deed = deedEvent(unit, at, { row, clause, found, range, source, target, object: undefined }, scene, told);
  return deed;
}

// "The release of two men", "disarmament": what it is done to is told, whoever does it.
function thingDeed(unit: Unit, at: number, word: number, { row, object }: Fit, scene: Scene): Deed | undefined {
  const { items } = unit;
  const { tree, cast } = scene;
  const phrase = phraseOf(tree, word);
  const thing = object === undefined ? phrase : phraseOf(tree, object);
  const [from, to] = [Math.min(phrase.from, thing.from), Math.max(phrase.to, thing.to)];
  const range = {
    from: Math.max(0, Math.min(at, wordAt(items, tree.words[from]?.start ?? 0))),
    to: Math.min(items.length, Math.max(at + 1, wordAt(items, tree.words[to - 1]?.start ?? 0) + 1)),
  };
  const told = scene.within(items[at]?.start ?? 0);
  // "The withdrawal of the Second Brigade": the brigade withdraws.
  const own = row.mode === 'withdraw' && object !== undefined && tree.words[object]?.cls === 'NAME' && caseOf(tree, object) === 'of';
  const source = (own ? [phraseOf(tree, object)] : ownerIn(tree, word, ['by'], 2))
    .slice(0, 1)
    .flatMap((owner) => cast.all(spanOfPhrase(tree, owner)))
    .filter(({ entity }) => entity !== undefined);
  const clause: Clause = { from: at, to: at + 1, passive: true, status: nounStatus(items, at, tree, word, true), negated: false };
  const noun = object === undefined ? undefined : tree.words[object]?.low;
  const found: Arguments = { passive: false, obliques: [] };
  return deedEvent(unit, at, { row, clause, found, range, source, target: [], object: noun }, scene, told);
}
