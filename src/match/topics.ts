// What words are about: commitments by their names, objects and deeds, accords by their names. Scores every candidate and keeps the best;
// a tie keeps both. Knows nothing of who speaks.
import type { Accord, Commitment, Dossier, EventType } from '../terms/index.ts';
import type { Actors } from './actors.ts';
import { findPhrase, stem, wordsOf, type Word } from './words.ts';
import { accordNouns } from './accord-words.data.ts';

/** A commitment or accord that words may mean. `why` says by which words; `score` orders, and has no meaning of its own. */
export type Topic = { kind: 'commitment' | 'accord'; id: string; score: number; why: string };
/** What is known beside the words: the deed, who does it or takes the position, who else takes part. Parties and their lineages as ids. */
export type Around = {
  event?: EventType | undefined;
  mode?: string | null | undefined;
  doers?: readonly string[];
  others?: readonly string[];
  holder?: string | undefined;
  /** The stem of the deed's own word. */
  cue?: string | undefined;
  day: string;
};

type Compiled = {
  commitment: Commitment;
  accord: Accord | undefined;
  names: Phrase[];
  objects: Phrase[];
  verbs: ReadonlySet<string>;
  /** Verbs that the promise lists and no default gives: few, and never of its mode. */
  listed: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  made: string | undefined;
};
type Phrase = { stems: readonly string[]; text: string };
type CompiledAccord = { accord: Accord; names: Phrase[]; nouns: ReadonlySet<string>; made: string | undefined; caps: ReadonlySet<number> };

/** Looks up what words are about, for one dossier. */
export type Topics = {
  /** Commitments that the words may mean, best first, all at or above the least score that counts. */
  commitments(text: string, around: Around): Topic[];
  /** Accords that the words may mean, best first. */
  accords(text: string, around: Around): Topic[];
  /** Whether words speak of one commitment at all: by a name, or by its object alone. */
  speaksOf(text: string, id: string): boolean;
  /** The nearest commitment, however far, and what it lacks. */
  nearest(text: string, around: Around): Topic | undefined;
};

/** Least score by which words are taken to mean a commitment: a name of two words, or an object with its deed. */
export const enough = 5;

/** Builds the look-up of one dossier. */
export function openTopics(dossier: Dossier, actors: Actors): Topics {
  const accordById = new Map(dossier.accords.map((accord) => [accord.id, accord]));
  const compiled = dossier.commitments.map((commitment) => compile(commitment, accordById.get(commitment.accord), actors));
  const accords = dossier.accords.map((accord) => compileAccord(accord, dossier.commitments));
  const scored = (text: string, around: Around): Topic[] => {
    const words = wordsOf(text);
    return compiled
      .filter(({ made }) => made === undefined || made <= around.day)
      .map((one) => scoreCommitment(one, words, around))
      .filter((topic) => topic !== undefined)
      .sort(byScore);
  };
  return {
    commitments: (text, around) => scored(text, around).filter(({ score }) => score >= enough),
    accords: (text, around) => {
      const words = wordsOf(text);
      return accords
        .filter(({ made }) => made === undefined || made <= around.day)
        .map((one) => scoreAccord(one, words, around))
        .filter((topic) => topic !== undefined)
        .sort(byScore);
    },
    speaksOf: (text, id) => {
      const one = compiled.find(({ commitment }) => commitment.id === id);
      const words = wordsOf(text);
      return one !== undefined && (longest(one.names, words) ?? longest(one.objects, words)) !== undefined;
    },
    nearest: (text, around) => scored(text, around)[0],
  };
}

/** The best of several topics; more than one only when they are level. */
export function best(topics: readonly Topic[]): Topic[] {
  const [first] = topics;
  return first === undefined ? [] : topics.filter(({ score }) => score === first.score);
}

const byScore = (one: Topic, other: Topic): number => other.score - one.score || (one.id < other.id ? -1 : 1);
const phrase = (text: string): Phrase => ({ stems: wordsOf(text).map((word) => word.stem), text });

function compile(commitment: Commitment, accord: Accord | undefined, actors: Actors): Compiled {
  const { action, names, beneficiary } = commitment;
  const owner = beneficiary === undefined ? undefined : actors.get(beneficiary);
  return {
    commitment,
    accord,
    made: accord?.date,
    names: names.map(phrase),
    objects: action.objects.map(phrase),
    verbs: new Set(
      action.verbs.flatMap((verb) =>
        wordsOf(verb)
          .slice(0, 1)
          .map((word) => word.stem),
      ),
    ),
    listed: new Set(action.mode === undefined ? action.verbs.flatMap((verb) => wordsOf(verb).slice(0, 1)).map((word) => word.stem) : []),
    owners: new Set(owner === undefined ? [] : [owner.name, ...owner.aliases].flatMap((name) => wordsOf(name).map((word) => word.stem))),
  };
}

function compileAccord(accord: Accord, commitments: readonly Commitment[]): CompiledAccord {
  const nouns = new Set(accordNouns.map(stem));
  return {
    accord,
    made: accord.date,
    caps: new Set(commitments.flatMap((one) => (one.accord === accord.id && one.cap !== undefined ? [one.cap] : []))),
    names: accord.names.map(phrase),
    nouns: new Set(
      [accord.title, ...accord.names].flatMap((name) =>
        wordsOf(name)
          .map((word) => word.stem)
          .filter((found) => nouns.has(found)),
      ),
    ),
  };
}

/** Longest name wins; then object with deed; then figures, owners and parties tell level ones apart. */
function scoreCommitment(one: Compiled, words: readonly Word[], around: Around): Topic | undefined {
  const named = longest(one.names, words);
  const object = longest(one.objects, words);
  const deed = words.some(({ stem: found }) => one.verbs.has(found)) || fitsDeed(one.commitment, around);
  if (named === undefined && (object === undefined || !deed)) return undefined;
  const byName = named === undefined ? 0 : named.weight + 1;
  const byObject = object === undefined || !deed ? 0 : object.weight + 3;
  const score =
    Math.max(byName, byObject) +
    figures(one.commitment, words) +
    owned(one, words, object) +
    parties(one.commitment, around) +
    (fitsDeed(one.commitment, around) ? 1 : 0) +
    // "Were registered": a verb of its own, or the very mode, before a promise that any retreat would keep.
    (around.mode !== undefined && around.mode !== null && around.mode === one.commitment.action.mode ? 1 : 0) +
    (around.cue !== undefined && one.listed.has(around.cue) ? 2 : 0);
  const why = byName >= byObject ? `named "${named?.text ?? ''}"` : `told by its object "${object?.text ?? ''}" and its deed`;
  return { kind: 'commitment', id: one.commitment.id, score, why };
}

// Most phrases have a word that the text lacks; asking a set first spares the search. Kept as long as the words are.
const kept = new WeakMap<readonly Word[], ReadonlySet<string>>();
function stemsIn(words: readonly Word[]): ReadonlySet<string> {
  const present = kept.get(words) ?? new Set(words.map((word) => word.stem));
  kept.set(words, present);
  return present;
}

/** Three points a word, one less for every word between. */
function longest(
  phrases: readonly Phrase[],
  words: readonly Word[],
): { weight: number; text: string; to: number; from: number } | undefined {
  let found: { weight: number; text: string; to: number; from: number } | undefined;
  const present = stemsIn(words);
  for (const { stems, text } of phrases) {
    if (!stems.every((part) => present.has(part))) continue;
    const hit = findPhrase(words, stems);
    if (hit === undefined) continue;
    const weight = 3 * stems.length - hit.gaps;
    if (found === undefined || weight > found.weight) found = { weight, text, to: hit.to, from: hit.from };
  }
  return found;
}

export function fitsDeed({ action }: Commitment, { event, mode }: Around): boolean {
  if (event === undefined || action.event !== event) return false;
  return action.mode === undefined || mode === undefined || mode === null || action.mode === mode;
}

/** A figure that is the commitment's own speaks for it; one beyond its cap against it. */
function figures({ cap, floor }: Commitment, words: readonly Word[]): number {
  if (cap === undefined) return 0;
  const numbers = words
    .filter(({ raw }) => /^\p{N}/u.test(raw))
    .map(({ stem: digits }) => Number(digits))
    .filter((value) => value > 31);
  if (numbers.some((value) => value === cap || value === floor?.amount)) return 2;
  return numbers.length > 0 && numbers.every((value) => value > cap) ? -2 : 0;
}

/** "Taliban prisoners": the beneficiary's name right before the object. */
function owned({ owners }: Compiled, words: readonly Word[], object: { from: number } | undefined): number {
  return object !== undefined && [1, 2].some((back) => owners.has(words[object.from - back]?.stem ?? '')) ? 2 : 0;
}

function parties({ obligors, participants, beneficiary, through }: Commitment, { doers = [], others = [], holder }: Around): number {
  const isIn = (list: readonly string[], ids: readonly string[]): boolean => ids.some((id) => list.includes(id));
  const all = [...obligors, ...participants, ...(beneficiary === undefined ? [] : [beneficiary])];
  const byDoer = doers.length === 0 ? 0 : isIn(doers, obligors) ? 2 : through || isIn(doers, participants) ? 0 : -3;
  const byOther = others.length > 0 && isIn(others, all) ? 1 : 0;
  const byHolder = holder === undefined ? 0 : obligors.includes(holder) ? 2 : all.includes(holder) ? 1 : -2;
  return byDoer + byOther + byHolder;
}

function scoreAccord(
  { accord, names, nouns, made, caps }: CompiledAccord,
  words: readonly Word[],
  { doers = [], others = [], holder, day }: Around,
): Topic | undefined {
  const named = longest(names, words);
  const noun = words.find(({ stem: found }) => nouns.has(found));
  if (named === undefined && noun === undefined) return undefined;
  const known = [...new Set([...doers, ...others, ...(holder === undefined ? [] : [holder])])];
  const inside = accord.signatories.filter((party) => known.includes(party)).length;
  // Its own figure, or its own day: "the decree on the last 400" is the one that frees 400.
  const figured = words.some(({ stem: digits }) => caps.has(Number(digits))) ? 4 : 0;
  const fresh = made !== undefined && Temporal.PlainDate.from(made).until(day).days <= 1 ? 1 : 0;
  const score = (named?.weight ?? 1) + 2 * inside + figured + fresh;
  return {
    kind: 'accord',
    id: accord.id,
    score,
    why: named === undefined ? `by the word "${noun?.raw ?? ''}" and its parties` : `named "${named.text}"`,
  };
}
