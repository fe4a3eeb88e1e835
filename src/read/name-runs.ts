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
};
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

export function unknown(scene: Scene, at: number): Name {
  const { tokens } = scene;
  const end = sequenceEnd(scene, at);
  return { first: at, last: end, kind: kindOf(tokens, at, end), actors: [] };
}

function kindOf(tokens: readonly Word[], at: number, end: number): Kind {
  const words = tokens.slice(at, end);
  const ending = words.at(-1)?.low ?? '';
  const before = tokens[at - 1];
  const after = tokens[end];
  if (
    words.some(({ low }) => outletNames.has(low)) ||
    outletWords.has(ending) ||
    (ending === 'agency' && words.some(({ low }) => low === 'news'))
  )
    return 'outlet';
  if (/^(?:brigades?|militia|resistance|guerrillas?)$/u.test(ending)) return 'armed-group';
  if (bodies.has(ending) || words.some(({ low }) => /^(?:ministry|department|council|committee|party|university|commission)$/u.test(low)))
    return 'organisation';
  if (/^(?:fighters|militants|insurgents|rebels|commander|commanders|gunmen)$/u.test(after?.low ?? '')) return 'armed-group';
  if (words.length === 1) {
    if (/^\p{Lu}{2,6}$/u.test(words[0]?.text ?? '')) return 'organisation';
    if (locative.has(before?.low ?? '') && before?.low !== 'from' && before?.low !== 'to') return 'place';
    return before?.low === 'the' ? 'organisation' : 'other';
  }
  if (locative.has(before?.low ?? '') && /^(?:in|at|near|outside|around)$/u.test(before?.low ?? '')) return 'place';
  if (before?.low === 'the') return 'organisation';
  return words.filter(({ kind }) => kind === 'word').length <= 4 ? 'person' : 'other';
}
