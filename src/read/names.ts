// Finds the words that name somebody or some place: the dossier's actors, the world's states, and capitalised names with the titles before them.
// Takes words, sentences, the pipeline's names and a gazetteer; returns raw names in order, not yet joined into entities.
import type { Actor } from '../terms/index.ts';
import { lookUp, type Entry, type Gazetteer } from './gazetteer.ts';
import {
  calendar,
  isCapital,
  isSmall,
  locative,
  sequenceEnd,
  unknown,
  type Found,
  type Kind,
  type Name,
  type Scene,
  type Told,
} from './name-runs.ts';
import { titleAt } from './name-titles.ts';
import type { Name as PipelineName } from './en/index.ts';
import type { Sentence } from './sentences.ts';
import { bodies, outletWords, titles } from './titles.data.ts';
import { wordAt, type Word } from './words.ts';

const kinds: Readonly<Record<Actor['kind'], Kind>> = {
  state: 'state',
  government: 'organisation',
  'armed-group': 'armed-group',
  organisation: 'organisation',
  coalition: 'organisation',
  office: 'office',
  person: 'person',
  outlet: 'outlet',
  place: 'place',
  population: 'other',
};

const toldKinds: Readonly<Record<PipelineName['kind'], Kind>> = {
  person: 'person',
  organisation: 'organisation',
  'armed-group': 'armed-group',
  state: 'state',
  place: 'place',
  nationality: 'other',
  outlet: 'outlet',
};

/** Names in the order of the text; where two could start, the longest. `found` are the names of the pipeline. */
export function findNames(
  tokens: readonly Word[],
  sentences: readonly Sentence[],
  found: readonly PipelineName[],
  gazetteer: Gazetteer,
): Name[] {
  const told = new Map(
    found.map(({ start, end, kind }): [number, Told] => {
      const last = wordAt(tokens, end);
      let first = wordAt(tokens, start);
      // "On Monday Some Name said": the day is no part of the name.
      while (first + 1 < last && calendar.test(tokens[first]?.low ?? '')) first++;
      return [first, { last, kind: toldKinds[kind] }];
    }),
  );
  const names: Name[] = [];
  const seen = seenInside(tokens, sentences);
  for (const { first, last } of sentences) {
    for (let at = first; at < last;) {
      const named = nameAt({ tokens, last, first, gazetteer, seen, names, told }, at);
      if (named === undefined) at++;
      else {
        names.push(...named.names);
        at = Math.max(named.next, at + 1);
      }
    }
  }
  return names;
}

// Capitalised words that do not only open sentences: those are names for sure.
function seenInside(tokens: readonly Word[], sentences: readonly Sentence[]): Set<string> {
  const seen = new Set<string>();
  for (const { first, last } of sentences)
    for (let at = first + 1; at < last; at++) if (isCapital(tokens[at]) && tokens[at - 1]?.kind !== 'mark') seen.add(tokens[at]?.low ?? '');
  return seen;
}

function nameAt(scene: Scene, at: number): Found | undefined {
  const { tokens, gazetteer } = scene;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const entry = lookUp(gazetteer, tokens, at);
  const title = titles.has(token.low) ? titleAt(scene, at) : undefined;
  if (title !== undefined && (entry === undefined || entry.actors.length === 0)) return title;
  if (entry !== undefined) {
    const known = knownAt(scene, at, entry);
    if (known !== undefined) return known;
  }
  return isCapital(token) && mayOpenName(scene, at) ? { names: [unknown(scene, at)], next: sequenceEnd(scene, at) } : undefined;
}

function mayOpenName({ tokens, first, seen, told }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || calendar.test(token.low) || token.text === 'I') return false;
  const opens = at === first || tokens[at - 1]?.kind === 'mark';
  if (/^(?:US|UN|EU|IT|WHO)$/u.test(token.text)) return true;
  if (isSmall(token.low)) return false;
  if (!opens || seen.has(token.low) || told.has(at)) return true;
  if (isCapital(tokens[at + 1]) && !calendar.test(tokens[at + 1]?.low ?? '')) return token.form === undefined;
  return /^\p{Lu}{2,}$/u.test(token.text);
}

function knownAt(scene: Scene, at: number, entry: Entry): Found | undefined {
  const { tokens, gazetteer } = scene;
  const end = at + entry.words.length;
  const next = tokens[end];
  const sequence = isCapital(tokens[at]) ? sequenceEnd(scene, at) : end;
  const body = sequence > end && (bodies.has(tokens[sequence - 1]?.low ?? '') || outletWords.has(tokens[sequence - 1]?.low ?? ''));
  if (body) return { names: [{ ...unknown(scene, at), ...(entry.code === undefined ? {} : { code: entry.code }) }], next: sequence };
  const actor = entry.actors.length === 1 ? gazetteer.actors.get(entry.actors[0] ?? '') : undefined;
  // "Some Nametrump": another capitalised word follows a person's alias of one word; then it is somebody else's name.
  if (
    actor?.kind === 'person' &&
    entry.words.length === 1 &&
    isCapital(next) &&
    !titles.has(next?.low ?? '') &&
    !isSmall(next?.low ?? '') &&
    sequence > end
  )
    return undefined;
  const base = { first: at, last: end, actors: entry.actors, use: entry.use, ...(entry.code === undefined ? {} : { code: entry.code }) };
  if (entry.use === 'metonym' && isPlace(scene, at, end)) return { names: [{ ...base, kind: 'place', actors: [] }], next: end };
  if (entry.use === 'capital') return { names: [{ ...base, kind: 'place' }], next: end };
  if (entry.use === 'country' || entry.use === 'demonym') {
    // "the Afghan government", "Iran's foreign ministry": a body of a state, by its generic noun.
    const owner = tokens[end]?.low === "'s" ? end + 1 : end;
    const generic = genericBody(tokens, owner, scene.last);
    if (generic > owner)
      return {
        names: [
          { ...base, kind: 'state' },
          { first: at, last: generic, kind: 'organisation', actors: [], ...(entry.code === undefined ? {} : { code: entry.code }) },
        ],
        next: generic,
      };
    return { names: [{ ...base, kind: 'state' }], next: end };
  }
  return { names: [{ ...base, kind: actor === undefined ? (entry.kind ?? 'other') : kinds[actor.kind] }], next: end };
}

const modifiers = new Set([
  'foreign',
  'defence',
  'defense',
  'interior',
  'finance',
  'justice',
  'armed',
  'security',
  'national',
  'military',
  'transitional',
  'interim',
  'air',
  'intelligence',
  'central',
  'police',
]);
const generics = new Set([
  'government',
  'administration',
  'army',
  'forces',
  'ministry',
  'military',
  'parliament',
  'police',
  'authorities',
  'navy',
  'troops',
  'delegation',
  'regime',
  'embassy',
  'presidency',
  'intelligence',
  'department',
  'command',
]);

function genericBody(tokens: readonly Word[], from: number, last: number): number {
  let at = from;
  while (at < last && modifiers.has(tokens[at]?.low ?? '') && at - from < 3) at++;
  if (at < last && generics.has(tokens[at]?.low ?? '')) return at + 1;
  return at > from && generics.has(tokens[at - 1]?.low ?? '') ? at : from;
}

const isPlace = ({ tokens }: Scene, at: number, end: number): boolean =>
  locative.has(tokens[at - 1]?.low ?? '') ||
  (tokens[end]?.text === ',' && isCapital(tokens[end + 1]) && !isSmall(tokens[end + 1]?.low ?? ''));
