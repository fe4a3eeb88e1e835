// Finds deeds: a verb, adjective or noun of the lexicon with who does it, to whom, what it is done to, when, how many, and whether it happened.
// Takes units and the scene with its tree; returns events in PLOVER's terms, a sentence's main deed first. A deed that the lexicon does not hold is left alone.
import { argumentsOf, speakerOf, type Arguments } from './arguments.ts';
import { isAttribute } from '../words/word-order.ts';
import type { Span } from '../../terms/index.ts';
import type { Person } from '../actors/cast.ts';
import { clauseOf, phraseWith, type Clause } from './clauses.ts';
import { takenFrom } from './deed-attributes.ts';
import { doersOf, isActor, isWeapon, spanOfPhrase } from './deed-actors.ts';
import { receiversOf } from './deed-receivers.ts';
import { tieDenials } from './deed-denials.ts';
import { deedEvent, spanOf, type Deed, type Scene } from './deed-event.ts';
import { putByOthers } from './deed-governed.ts';
import { joinTellings } from './deed-groups.ts';
import { nounDeeds } from './deed-nouns.ts';
import { complementEnd, coordinated, headOf } from './deed-objects.ts';
import { byDocument } from './deed-documents.ts';
import { whoStands } from './deed-relatives.ts';
import { thingNouns } from './deeds.data.ts';
import { adjectiveRow, verbRow, type Fit } from './deed-rows.ts';
import { rankOf } from './main-deed.ts';
import { isNoDeed, tellsNoDeed } from './no-deed.ts';
import { heardAt, tellerOf } from './deed-teller.ts';
import type { Range } from '../words/phrase-words.ts';
import { phraseOf, type Tree } from '../words/word-tree.ts';
import type { Item, Unit } from '../words/units.ts';
import { wordAt } from '../words/words.ts';

/** The deeds of a page: sentence by sentence, within one the main deed first, then in the order of the text. */
export function findDeeds(units: readonly Unit[], scene: Scene): Deed[] {
  const deeds: Deed[] = [];
  for (const unit of units) {
    const own: { deed: Deed; rank: number; isNoun: boolean }[] = [];
    for (const [at, item] of unit.items.entries()) {
      if (item.cls === 'Q' || item.cls === 'MARK') continue;
      const word = wordAt(scene.tree.words, item.start);
      const stance = item.lemma === undefined ? adjectiveRow(scene.tree, word) : undefined;
      const isNoun = item.lemma === undefined && stance === undefined;
      const found =
        stance !== undefined
          ? [stanceDeed(unit, at, word, stance, scene)]
          : item.lemma === undefined
            ? nounDeeds(unit, at, word, scene)
            : verbDeeds(unit, at, word, item.lemma, scene);
      for (const deed of found) if (!isNoun || !isTold(own, deed)) own.push({ deed, rank: rankOf(scene.tree, word, isNoun), isNoun });
    }
    deeds.push(
      ...putByOthers(
        own
          .filter(({ deed, isNoun }) => !isNoun || !isSubjectOf(own, deed))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ deed }) => deed),
        scene,
      ),
    );
  }
  return joinTellings(tieDenials(deeds, scene), units, scene);
}

// "held talks with X": the noun is part of the verb's deed.
const isTold = (told: readonly { deed: Deed }[], { event: { cue, event: type } }: Deed): boolean =>
  told.some(({ deed: { event: other } }) => other.span[0] <= cue[0] && other.span[1] >= cue[1] && other.event === type);

// "The withdrawal was completed": one withdrawal, told by its verb.
const isSubjectOf = (told: readonly { deed: Deed; isNoun: boolean }[], { event }: Deed): boolean =>
  told.some(
    ({ deed: { event: other }, isNoun }) =>
      !isNoun &&
      // "A curfew was shortened": no curfew besides.
      (other.event === event.event || (event.status === 'hypothetical' && other.event === 'CONCEDE')) &&
      other.span[0] <= event.cue[0] &&
      other.span[1] >= event.cue[1] &&
      other.cue[0] > event.cue[0],
  );

function verbDeeds(unit: Unit, at: number, word: number, lemma: string, scene: Scene): Deed[] {
  const { items } = unit;
  const { tree } = scene;
  const heard = isAttribute(scene.tree, word) ? heardAt(word, scene) : undefined;
  if ((heard === undefined && isAttribute(scene.tree, word)) || tellsNoDeed(items, at, lemma)) return [];
  const found = heard ?? takenUpBy(scene.tree, word, argumentsOf(scene.tree, word));
  const fit = verbRow(scene.tree, word, lemma, found);
  if (fit === undefined) return dutyDeeds(unit, at, word, found, scene);
  if (fit.row.receives === true && !found.passive) return [receivedDeed(unit, at, word, fit, found, scene)];
  const clause = clauseOf(items, at, particleEnd(items, at, fit.particle));
  const told = coordinated(items, clause)
    .map((part) => deedOf(unit, at, word, fit, part, found, scene))
    .filter((deed) => !isNoDeed(deed, lemma, tree, found))
    .map((deed) => (heard === undefined ? deed : { ...deed, event: { ...deed.event, status: 'asserted' as const } }));
  return fit.row.event === 'SUPPORT' && fit.row.thing === true ? told.flatMap((deed) => byDocument(deed, word, scene)) : told;
}

// "X, who had called them gangs, welcomed the news": X did, not the gangs.
function takenUpBy(tree: Tree, word: number, found: Arguments): Arguments {
  const opener = found.passive ? undefined : takenFrom(tree, word);
  const noun = opener === undefined ? undefined : tree.words[opener - 2];
  return opener !== undefined && noun !== undefined && /^(?:N|NAME)$/u.test(noun.cls) ? { ...found, subject: opener - 2 } : found;
}

// "The families received flour from the agency": the agency gave it to them.
function receivedDeed(unit: Unit, at: number, word: number, fit: Fit, { object, obliques, subject }: Arguments, scene: Scene): Deed {
  const from = obliques.find(({ prep }) => prep === 'from')?.head;
  const { subject: _, ...clause } = clauseOf(unit.items, at, at + 1);
  const given: Arguments = {
    passive: false,
    ...(from === undefined ? {} : { subject: from }),
    ...(object === undefined ? {} : { object }),
    obliques: subject === undefined ? [] : [{ prep: 'to', head: subject }],
  };
  return deedOf(unit, at, word, fit, clause, given, scene);
}

// "The minister said the neighbour must hand over the map": what somebody says that another must do is asked for, whatever it is.
function dutyDeeds(unit: Unit, at: number, word: number, found: Arguments, scene: Scene): Deed[] {
  const { tree } = scene;
  const must = tree.kids(word).some((kid) => tree.words[kid]?.low === 'must');
  const speaker = must && found.subject !== undefined ? speakerOf(tree, word) : undefined;
  if (speaker === undefined || found.subject === undefined || speaker === found.subject || !isActor(tree, found.subject)) return [];
  const asking: Arguments = { passive: false, subject: speaker, object: found.subject, obliques: [] };
  return [
    deedOf(
      unit,
      at,
      word,
      { row: { event: 'REQUEST', mode: null, verbs: '' }, particle: [] },
      clauseOf(unit.items, at, at + 1),
      asking,
      scene,
    ),
  ].map((deed) => ({ ...deed, event: { ...deed.event, status: 'asserted' as const } }));
}

// "handed over the prisoners": past the particle where it stands right behind the verb.
function particleEnd(items: readonly Item[], at: number, particle: readonly string[]): number {
  return particle.every((word, step) => items[at + 1 + step]?.low === word) ? at + 1 + particle.length : at + 1;
}

function deedOf(
  unit: Unit,
  at: number,
  word: number,
  { row, object, particle }: Fit,
  clause: Clause,
  found: Arguments,
  scene: Scene,
): Deed {
  const { items } = unit;
  const { tree } = scene;
  const told = tellerOf(word, scene);
  const speaker = told === undefined ? undefined : scene.speakers.get(told.id);
  const people = (ranges: readonly Range[]): Person[] => ranges.flatMap((range) => scene.cast.all(spanOfPhrase(tree, range), speaker));
  // "The talks began": what begins is nobody who does it.
  const doers =
    row.subject === true || (object !== undefined && object === found.subject) || isParted(tree, found.subject, word)
      ? []
      : doersOf(tree, found)
          .map((range) => whoStands(tree, range))
          .filter(inUnit(unit, tree))
          // "The rebels, not the army": no time and nobody who did not.
          .filter((range) => !isWhen(spanOfPhrase(tree, range), scene) && tree.words[range.from]?.low !== 'not');
  const ofWeapon = !found.passive && found.subject !== undefined && isWeapon(tree, found.subject);
  const behind = ofWeapon ? undefined : clause.passive ? phraseWith(items, clause.to, /^by$/u) : clause.subject;
  const fallback =
    row.subject === true || doers.length > 0 || behind === undefined || isWhen(spanOf(items, behind), scene) ? undefined : behind;
  const sayers = moreOf(
    items,
    people(doers),
    fallback ?? (row.subject === true || clause.passive || ofWeapon ? undefined : clause.subject),
    (range) => scene.cast.all(spanOf(items, range), speaker),
  );
  const source = unlisted(sayers).every(({ text }) => !/^(?:one|another|the other|each|two|both)$/iu.test(text))
    ? unlisted(sayers)
    : people(doersAbove(tree, word));
  const receivers = receiversOf(
    tree,
    word,
    withObject(found, row.subject === true ? (object ?? found.subject) : (found.object ?? object)),
    row,
  )
    .map((range) => whoStands(tree, range))
    .filter(inUnit(unit, tree))
    // "Opened fire": the fire is part of the verb; "at one another" names nobody.
    .filter(
      ({ from, to }) =>
        !particle.includes(tree.words[to - 1]?.low ?? '') &&
        !/^(?:one another|each other|one|another)$/u.test(lows(tree, { from, to })) &&
        // "Disarmament would start": what starts is nobody.
        !(row.subject === true && Object.hasOwn(thingNouns, lows(tree, { from, to }))) &&
        // "Will meet in Geneva on 12 May": nobody is met by a day.
        !isWhen(spanOfPhrase(tree, { from, to }), scene),
    );
  const target = people(receivers).filter(({ text }) => !source.some((other) => other.text === text));
  const heads = (row.subject === true ? [object ?? found.subject] : [found.subject, found.object, object]).filter(
    (head) => head !== undefined && inUnit(unit, tree)({ from: head }),
  ) as number[];
  const edges = [word, word + 1, ...heads.flatMap((head) => extent(tree, head)), ...receivers.flatMap(({ from, to }) => [from, to])];
  const [from, to] = [Math.min(...edges), Math.max(...edges)];
  const subject =
    fallback?.from ?? (clause.subject !== undefined && overlaps(items, clause.subject, from, tree) ? clause.subject.from : clause.from);
  const whole = Math.min(clause.from, subject, wordAt(items, tree.words[from]?.start ?? 0));
  // "freed 20 captives, withdrew its troops and …": each deed has its own words, whoever does them stands before the first.
  const joint = joinedFrom(tree, word);
  const own = joint === undefined ? whole : Math.min(clause.from, wordAt(items, tree.words[joint]?.start ?? 0));
  const first = items.slice(whole, own).some(({ cls }) => cls === 'V' || cls === 'AUX') ? own : whole;
  const last = Math.max(
    clause.to,
    fallback?.to ?? 0,
    clause.object?.to ?? complementEnd(items, clause.to),
    wordAt(items, tree.words[to - 1]?.start ?? 0) + 1,
  );
  const range = { from: Math.max(0, first), to: Math.min(items.length, last) };
  const named = row.thing === true || row.objects !== undefined || target.length === 0;
  const noun = !named
    ? undefined
    : object !== undefined
      ? tree.words[object]?.low
      : clause.object === undefined
        ? undefined
        : headOf(items, clause.object);
  return deedEvent(unit, at, { row, clause, found, range, source, target, object: noun }, scene, told);
}

const lows = (tree: Tree, { from, to }: Range): string =>
  tree.words
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');

// "By the end of the year": a time does nothing.
const isWhen = ([start, end]: Span, { times }: Scene): boolean =>
  times.some((time) => time.start <= start + 4 && time.end >= end && time.start < end);

/** The verb that is joined to an earlier one and that the deed hangs on, itself or what governs it. */
function joinedFrom(tree: Tree, word: number): number | undefined {
  for (let at = word, step = 0; step < 4; step++) {
    const { relation = '', head = -1 } = tree.words[at] ?? {};
    if (relation === 'conj') return at;
    if (head < 0 || head > at || !/^[xc]comp$/u.test(relation)) return undefined;
    at = head;
  }
  return undefined;
}

// "X wants a crossing; Y insists on another": who stands before a semicolon does nothing behind it.
const isParted = (tree: Tree, subject: number | undefined, word: number): boolean =>
  subject !== undefined && subject < word && tree.words.slice(subject, word).some(({ text }) => text === ';');

// "signed two agreements, one offering to withdraw": whoever signed offers.
function doersAbove(tree: Tree, at: number): Range[] {
  let here = at;
  for (let step = 0; step < 12 && (tree.words[here]?.head ?? -1) >= 0; step++) here = tree.words[here]?.head ?? here;
  return here === at ? [] : doersOf(tree, argumentsOf(tree, here));
}

const overlaps = (items: readonly Item[], range: Range, from: number, tree: Tree): boolean =>
  (items[range.from]?.start ?? 0) < (tree.words[from]?.start ?? 0) && (items[range.to - 1]?.end ?? 0) > (tree.words[from]?.start ?? 0);

// The tree may lose one of "neither X nor Y": where the order of the words names more people, they count.
function moreOf(items: readonly Item[], people: Person[], range: Range | undefined, who: (range: Range) => Person[]): Person[] {
  if (range === undefined) return people;
  const other = who(range);
  if (people.length === 0) return other;
  if (other.length > 2 && people.length === 1) return people;
  // "Somebody, the envoy of …": one, told twice.
  if (!items.slice(range.from, range.to).some(({ low }) => low === 'and' || low === 'nor' || low === 'or')) return people;
  return other.length > people.length &&
    other.every(({ entity }) => entity !== undefined) &&
    people.every(({ span }) =>
      other.some((one) => one.span !== undefined && span !== undefined && one.span[0] < span[1] && span[0] < one.span[1]),
    )
    ? other
    : people;
}

// "Two groups, the Union and the Movement": those that are named.
const unlisted = (people: Person[]): Person[] =>
  people.length > 2 && people.slice(1).every(({ entity }) => entity !== undefined) && /^(?:\w+ )?[a-z]+s$/u.test(people[0]?.text ?? '')
    ? people.slice(1)
    : people;

const withObject = (found: Arguments, object: number | undefined): Arguments => (object === undefined ? found : { ...found, object });

// A date line belongs to no sentence: "DOHA, Qatar (AP) — The parties signed …".
const inUnit =
  ({ level, start }: Unit, tree: Tree) =>
  ({ from }: { from: number }): boolean =>
    level > 0 || (tree.words[from]?.start ?? 0) >= start;

const extent = (tree: Tree, head: number): [number, number] => {
  const { from, to } = phraseOf(tree, head);
  return [from, to];
};

// "is willing to withdraw"; "the road is shut": what is so does nothing.
const stanceDeed = (unit: Unit, at: number, word: number, stance: Fit['row'], scene: Scene): Deed => {
  const row = stance.thing === true ? { ...stance, subject: true as const } : stance;
  return deedOf(unit, at, word, { row, particle: [] }, clauseOf(unit.items, at, at + 1), argumentsOf(scene.tree, word), scene);
};
