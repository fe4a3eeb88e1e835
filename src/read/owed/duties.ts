// Finds what somebody is told to owe though no deed of the lexicon names it: "both sides must halt attacks until May", "the front pledged to open its
// files". Takes units, the deeds found and the scene; returns duties with who owes them. Only words that bind count: what one will, may or should do is no duty.
import type { Span } from '../../terms/index.ts';
import { argumentsOf } from '../deeds/arguments.ts';
import type { Person } from '../actors/cast.ts';
import { clauseOf, type Clause } from '../deeds/clauses.ts';
import { isActor, phrases, spanOfPhrase } from '../deeds/deed-actors.ts';
import { thingNouns } from '../deeds/deeds.data.ts';
import { amountIn, timeFor, type Deed, type Scene } from '../deeds/deed-event.ts';
import { isEnd } from '../words/phrase-words.ts';
import type { Item, Unit } from '../words/units.ts';
import { wordAt } from '../words/words.ts';

/** A duty without a type: `at` is the place of its verb among the items of its unit. */
export type Duty = {
  readonly unit: Unit;
  readonly at: number;
  readonly clause: Clause;
  readonly governor: string;
  /** Absent where the text names nobody who is bound: "shall be reduced". */
  readonly obligor?: Person;
  readonly object?: string;
  readonly span: Span;
  readonly time?: number;
  readonly amount?: number;
  readonly within?: string;
  readonly refrains?: true;
};

const binding =
  /^(?:must|shall|will|would|'ll|be to|decide|oblige|require|bind|ought|agree|pledge|promise|vow|commit|undertake|swear|guarantee|offer|volunteer|consent|engage)$/u;
/** What makes a duty of a deed that nobody is named for: "shall be reduced". */
const unnamed = /^(?:must|shall|will|be to|oblige|require|ought)$/u;
const terms = /^(?:by|within|before|until)$/u;
/** What forbids: "must not", "may not", "agreed not to". */
const forbidding = /^(?:must|shall|may|be to|agree|pledge|promise|vow|commit|undertake|swear|oblige|require|bind)$/u;
/** What one is, knows or feels is nothing that one does. */
const states =
  /^(?:be|have|remain|stay|seem|appear|become|know|understand|remember|realise|realize|believe|think|feel|like|want|need|mean|matter|depend|belong|exist|concern|wait|see|hear|go|come|get|say|tell|add|admit|ask|announce|report|explain|happen|occur|continue|last|find|lose|win|vote|try|hope|decide|expect|require|cost|look|play|face|seek|suffer|fight|resist|retaliate|avenge)$/u;

/** The duties of a page that are no deeds, in the order of the text. */
export function findDuties(units: readonly Unit[], deeds: readonly Deed[], scene: Scene): Duty[] {
  const told = deeds.map(({ event: { cue } }) => cue);
  const isTold = ({ start, end }: Item): boolean => told.some((cue) => cue[0] < end && start < cue[1]);
  return units.flatMap((unit) =>
    unit.items.flatMap((item, at): Duty[] => {
      // "Will begin to leave": the leaving is told.
      if (/^(?:begin|start|continue|resume)$/u.test(item.lemma ?? '') && unit.items.slice(at + 1, at + 4).some(isTold)) return [];
      if (item.lemma === undefined || states.test(item.lemma) || !/^(?:VI|VN)$/u.test(item.cls) || isTold(item)) return [];
      const duty = dutyAt(unit, at, scene);
      return duty === undefined ? [] : [duty];
    }),
  );
}

function dutyAt(unit: Unit, at: number, scene: Scene): Duty | undefined {
  const { items } = unit;
  const { tree, cast } = scene;
  const clause = clauseOf(items, at, at + 1);
  const { governor, passive, status } = clause;
  const refrains = clause.negated || status === 'denied';
  if (governor === undefined || !(binding.test(governor) || (governor === 'may' && !refrains))) return undefined;
  // "It was to have taken place last week": what takes place is owed by nobody.
  if (items[at]?.lemma === 'take' && items[at + 1]?.low === 'place') return undefined;
  // "Will not sign" is a refusal; "must not obstruct", "would not be cut" are undertaken.
  if (refrains && !(passive ? unnamed : forbidding).test(governor)) return undefined;
  const statement = scene.within(items[at]?.start ?? 0);
  const word = wordAt(tree.words, items[at]?.start ?? 0);
  const found = argumentsOf(tree, word);
  const subject = passive
    ? found.subject
    : (found.subject ?? (clause.subject === undefined ? undefined : items[clause.subject.to - 1]?.word));
  const object = found.object ?? (clause.object === undefined ? undefined : items[clause.object.to - 1]?.word);
  const speaker = statement === undefined ? undefined : scene.speakers.get(statement.id);
  const [owes] = subject === undefined ? [] : phrases(tree, subject);
  const [who] = owes === undefined ? [] : cast.all(spanOfPhrase(tree, owes), speaker);
  const isDeed = subject !== undefined && Object.hasOwn(thingNouns, tree.words[subject]?.low ?? '');
  const obligor =
    !isDeed && who !== undefined && subject !== undefined && (isActor(tree, subject) || who.entity !== undefined) ? who : undefined;
  // "It will be remembered": in the passive only what is done to a thing that is named.
  const time = timeFor(unit, at, scene);
  // "The rest would be freed by Friday, he said": told with its term.
  const termed = time !== undefined && governor === 'would' && terms.test(scene.times[time]?.relation ?? '');
  if (
    passive
      ? object === undefined || !(unnamed.test(governor) || termed) || /^(?:PRO|THAT|WH)$/u.test(tree.words[object]?.cls ?? '')
      : obligor === undefined
  )
    return undefined;
  const about = passive && object !== undefined ? phrases(tree, object)[0] : owes;
  const from = about === undefined ? (items[clause.from]?.start ?? 0) : spanOfPhrase(tree, about)[0];
  const end = clauseEnd(items, clause.to);
  // Of two things that one somebody owes, each has its own words.
  const own = items.slice(0, clause.from).some(({ cls, start }) => cls === 'VI' && start > from);
  const begin = own ? (items[clause.from]?.start ?? from) : Math.min(from, items[clause.from]?.start ?? from);
  const span: Span = [Math.max(unit.start, begin), items[end - 1]?.end ?? 0];
  const amount =
    object === undefined ? -1 : amountIn(scene.amounts, spanOfPhrase(tree, phrases(tree, object)[0] ?? { from: object, to: object + 1 }));
  return {
    unit,
    at,
    clause,
    governor,
    ...(obligor === undefined ? {} : { obligor }),
    span,
    ...(object === undefined ? {} : { object: tree.words[object]?.low ?? '' }),
    ...(time === undefined ? {} : { time }),
    ...(amount < 0 ? {} : { amount }),
    ...(statement === undefined ? {} : { within: statement.id }),
    ...(refrains ? { refrains: true as const } : {}),
  };
}

/** Where the clause ends: before its next mark, "and" with a verb, or subordinate word. */
function clauseEnd(items: readonly Item[], from: number): number {
  let to = from;
  for (; to < items.length; to++) {
    const item = items[to] as Item;
    if (isEnd(item) || item.text === ',' || item.cls === 'SUB') break;
    if (item.cls === 'CC' && /^(?:V|VI|MOD|PRO)$/u.test(items[to + 1]?.cls ?? '')) break;
  }
  return Math.max(from, to);
}
