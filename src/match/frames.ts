// How a commitment's deed may be told: its own verbs and those of its class of action, each with where the thing stands. Built once a commitment.
// Takes a commitment; knows nothing of pages.
import type { Commitment } from '../terms/index.ts';
import { stem, wordsOf } from './words.ts';
import { actionClasses, thingNouns, type ActionClass } from './action-words.data.ts';

/** A verb with its particle, where the thing stands that it is done to, and words of which one must stand in the clause. `own`: the dossier lists it. */
export type Frame = {
  verb: string;
  particle?: string;
  near?: RegExp;
  thing: 'object' | 'subject' | 'none';
  own: boolean;
  undone?: true;
  takes?: true;
};
/** What a commitment asks for, in words: frames by the stem of their verb, nouns for the deed, and for what it is done to. */
export type Telling = {
  frames: ReadonlyMap<string, readonly Frame[]>;
  deedNouns: ReadonlySet<string>;
  /** The dossier's own objects, as rows of stems. */
  objects: readonly (readonly string[])[];
  /** Stems of nouns that may stand for them. */
  likes: ReadonlySet<string>;
};

const kept = new WeakMap<Commitment, Telling>();

/** The ways to tell a commitment's deed. */
export function tellingOf(commitment: Commitment): Telling {
  const known = kept.get(commitment) ?? build(commitment);
  kept.set(commitment, known);
  return known;
}

function build(commitment: Commitment): Telling {
  const { action, title, names } = commitment;
  const classes = classesOf(commitment);
  const frames = new Map<string, Frame[]>();
  const add = (entry: string, thing: Frame['thing'], own: boolean, how?: 'undone' | 'takes'): void => {
    const [phrase = '', near] = entry.split(':');
    const [verb = '', particle] = phrase.split(/[_ ]/);
    const key = stem(verb);
    const frame: Frame = {
      verb: key,
      thing,
      own,
      ...(particle === undefined ? {} : { particle }),
      ...(how === undefined ? {} : { [how]: true }),
      ...(near === undefined ? {} : { near: new RegExp(`\\b(?:${near})\\b`, 'i') }),
    };
    frames.set(key, [...(frames.get(key) ?? []), frame]);
  };
  const each = (words: string | undefined, thing: Frame['thing'], how?: 'undone' | 'takes'): void => {
    for (const entry of (words ?? '').split(' ').filter((word) => word !== '')) add(entry, thing, false, how);
  };
  for (const verb of action.verbs) for (const thing of ['object', 'subject'] as const) add(verb, thing, true);
  for (const { does, goes, alone, stays, takes } of classes) {
    each(stays, 'subject', 'undone');
    each(takes, 'object', 'takes');
    each(does, 'object');
    each(goes, 'subject');
    each(alone, 'none');
  }
  for (const verb of titleVerbs([title, ...names])) if (!frames.has(stem(verb))) add(verb, 'object', false);
  const objects = action.objects.map((object) => wordsOf(object).map((word) => word.stem));
  const heads = new Set(objects.map((parts) => parts.at(-1) ?? ''));
  const likes = thingNouns.map((row) => row.split(' ').map(stem)).filter((row) => row.some((noun) => heads.has(noun)));
  return {
    frames,
    deedNouns: new Set(
      classes.flatMap(({ nouns }) =>
        (nouns ?? '')
          .split(' ')
          .filter((word) => word !== '')
          .map(stem),
      ),
    ),
    objects,
    likes: new Set(likes.flat()),
  };
}

// "Blockade of the port lifted", "the lifting of the blockade": what a title or a name tells in a verb's form tells the deed in a report as well.
const titleVerbs = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/[^\p{L}-]+/u).filter((word) => /^\p{Ll}{2,}(?:ed|ing)$/u.test(word) && !notVerbs.has(word)));
const notVerbs: ReadonlySet<string> = new Set(
  'united armed wounded displaced jailed detained captured disputed occupied agreed promised remaining during outstanding working being holding'.split(
    ' ',
  ),
);

/** By event and mode, or where neither has a class of its own, by the verbs that the dossier lists; and by what its title and names speak of. */
function classesOf({ title, names, action: { event, mode, verbs, objects } }: Commitment): readonly ActionClass[] {
  const name = mode === undefined ? (event ?? '') : `${event ?? ''}/${mode}`;
  const spoken = new Set([title, ...names].flatMap((text) => wordsOf(text).map((word) => word.stem)));
  const byName = actionClasses.filter(({ named }) => named?.split(' ').some((word) => spoken.has(stem(word))));
  const byMode = actionClasses.filter(({ of }) => of.includes(name));
  if (byMode.length > 0)
    return [...byMode.filter(({ only }) => only === undefined || objects.some((object) => only.split(' ').includes(object))), ...byName];
  const listed = new Set(verbs.map((verb) => verb.split(' ')[0]));
  return actionClasses.filter((one) => byName.includes(one) || one.knownBy.split(' ').some((verb) => listed.has(verb)));
}
