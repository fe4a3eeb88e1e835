// What a run of capitalised words is: where it ends and what kind of name it seems. Takes the tokens of a sentence; returns raw names.
import type { Mention } from '../terms/index.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { bodies, outletNames, outletWords, particles } from './titles.data.ts';
import type { Word } from './words.ts';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  modals,
  objects,
  prepositions,
  relatives,
  subjects,
  subordinators,
} from './words.data.ts';

export type Kind = Mention['kind'];

export type Name = {
  /** Tokens, last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
  readonly actors: readonly string[];
  readonly code?: string;
  /** "us president" of "US President Some Name", or of "the US president" with no name. */
  readonly title?: { readonly head: string; readonly of?: number };
  readonly use?: Entry['use'];
};

export const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|gmt|utc|god|allah|eid|ramadan|christmas|easter|islam|islamic|muslims?|christians?|english|arabic|internet|ied)$/u;
export const locative = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'into',
  'through',
  'across',
  'via',
  'from',
  'to',
  'toward',
  'towards',
  'leaving',
  'leave',
  'reach',
  'visited',
  'visit',
]);
const smallWords = [adverbs, auxiliaries, coordinators, determiners, modals, objects, prepositions, relatives, subjects, subordinators];
export const isSmall = (low: string): boolean =>
  smallWords.some((words) => words.has(low)) || low === 'that' || low === 'to' || low === "'s";
export const isCapital = (token: Word | undefined): boolean => token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);

export type Scene = {
  tokens: readonly Word[];
  first: number;
  last: number;
  gazetteer: Gazetteer;
  seen: ReadonlySet<string>;
  names: readonly Name[];
  /** What the pipeline found, by the first word of each name. */
  told: ReadonlyMap<number, Told>;
};
/** A name that the pipeline found: its last word (exclusive) and what it is. */
export type Told = { readonly last: number; readonly kind: Kind };
export type Found = { names: Name[]; next: number };

/** The end of a run of capitalised words with small words inside ("Ministry of Defence", "Abu Some Name"). */
export function sequenceEnd({ tokens, last }: Scene, at: number): number {
  let end = at + 1;
  while (end < last) {
    const token = tokens[end];
    if (token === undefined) break;
    const initial = token.text === '.' && token.start === tokens[end - 1]?.end && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '');
    if (initial && isCapital(tokens[end + 1])) end++;
    else if (isCapital(token) && !calendar.test(token.low) && token.low !== "'s") end++;
    else if (token.text === '&' && isCapital(tokens[end + 1])) end += 2;
    else if (particles.has(token.low) && token.low !== 'and' && token.low !== 'the' && end + 1 < last) {
      const after = tokens[end + 1]?.low === 'the' ? end + 2 : end + 1;
      const joins = token.low === 'of' || token.low === 'for' ? bodies.has(tokens[end - 1]?.low ?? '') : true;
      if (after >= last || !isCapital(tokens[after]) || !joins) break;
      end = after + 1;
    } else break;
  }
  return end;
}

/** The name that the pipeline found at `at`, or the run of capitalised words where it found none. */
export function unknown(scene: Scene, at: number): Name {
  const told = scene.told.get(at);
  const end = Math.max(sequenceEnd(scene, at), Math.min(told?.last ?? 0, scene.last));
  const armed = told?.kind !== 'person' && isArmed(scene.tokens, end);
  return { first: at, last: end, kind: armed ? 'armed-group' : (told?.kind ?? kindOf(scene.tokens, at, end)), actors: [] };
}

const isArmed = (tokens: readonly Word[], end: number): boolean =>
  /^(?:brigades?|militia|resistance|guerrillas?)$/u.test(tokens[end - 1]?.low ?? '') ||
  /^(?:fighters|militants|insurgents|rebels|commander|commanders|gunmen)$/u.test(tokens[end]?.low ?? '');

// What the words around and inside tell of a run that the pipeline passed over.
function kindOf(tokens: readonly Word[], at: number, end: number): Kind {
  const words = tokens.slice(at, end);
  const ending = words.at(-1)?.low ?? '';
  if (words.some(({ low }) => outletNames.has(low)) || outletWords.has(ending)) return 'outlet';
  if (bodies.has(ending)) return 'organisation';
  if (/^(?:in|at|near|outside|around)$/u.test(tokens[at - 1]?.low ?? '')) return 'place';
  return 'other';
}
