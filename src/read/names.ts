// Finds the words that name somebody or some place: the dossier's actors, the world's states, and capitalised names with the titles before them.
// Takes tokens, sentences and a gazetteer; returns raw names in order, not yet joined into entities.
import type { Actor, Mention } from '../terms/index.ts';
import { lookUp, type Entry, type Gazetteer } from './gazetteer.ts';
import type { Sentence } from './sentences.ts';
import { verbReadings } from './tag.ts';
import { bodies, offices, outletNames, outletWords, particles, portfolios, titles } from './titles.data.ts';
import type { Token } from './tokens.ts';
import { adverbs, auxiliaries, coordinators, determiners, modals, objects, prepositions, relatives, subjects, subordinators } from './words.data.ts';

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

const kinds: Readonly<Record<Actor['kind'], Kind>> = {
  state: 'state', government: 'organisation', 'armed-group': 'armed-group', organisation: 'organisation', coalition: 'organisation', office: 'office', person: 'person', outlet: 'outlet', place: 'place', population: 'other',
};

const calendar = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|gmt|utc|god|allah|eid|ramadan|christmas|easter|islam|islamic|muslims?|christians?|english|arabic|internet|ied)$/u;
const locative = new Set(['in', 'at', 'near', 'around', 'outside', 'inside', 'into', 'through', 'across', 'via', 'from', 'to', 'toward', 'towards', 'leaving', 'leave', 'reach', 'visited', 'visit']);
const smallWords = [adverbs, auxiliaries, coordinators, determiners, modals, objects, prepositions, relatives, subjects, subordinators];
const isSmall = (low: string): boolean => smallWords.some((words) => words.has(low)) || low === 'that' || low === 'to' || low === "'s";
const isCapital = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Names in the order of the text; where two could start, the longest. */
export function findNames(tokens: readonly Token[], sentences: readonly Sentence[], gazetteer: Gazetteer): Name[] {
  const names: Name[] = [];
  const seen = seenInside(tokens, sentences);
  for (const { first, last } of sentences) {
    for (let at = first; at < last; ) {
      const found = nameAt({ tokens, last, first, gazetteer, seen, names }, at);
      if (found === undefined) at++;
      else {
        names.push(...found.names);
        at = Math.max(found.next, at + 1);
      }
    }
  }
  return names;
}

type Scene = { tokens: readonly Token[]; first: number; last: number; gazetteer: Gazetteer; seen: ReadonlySet<string>; names: readonly Name[] };
type Found = { names: Name[]; next: number };

// Capitalised words that do not only open sentences: those are names for sure.
function seenInside(tokens: readonly Token[], sentences: readonly Sentence[]): Set<string> {
  const seen = new Set<string>();
  for (const { first, last } of sentences) for (let at = first + 1; at < last; at++) if (isCapital(tokens[at]) && tokens[at - 1]?.kind !== 'mark') seen.add(tokens[at]?.low ?? '');
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

function mayOpenName({ tokens, first, seen }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || calendar.test(token.low) || token.text === 'I') return false;
  const opens = at === first || tokens[at - 1]?.kind === 'mark';
  if (/^(?:US|UN|EU|IT|WHO)$/u.test(token.text)) return true;
  if (isSmall(token.low)) return false;
  if (!opens || seen.has(token.low)) return true;
  if (isCapital(tokens[at + 1]) && !calendar.test(tokens[at + 1]?.low ?? '')) return verbReadings(token.low).length === 0 || !/(?:ed|ing|said)$/u.test(token.low);
  return /^\p{Lu}{2,}$/u.test(token.text);
}

/** The end of a run of capitalised words with small words inside ("Ministry of Defence", "Abu Some Name"). */
function sequenceEnd({ tokens, last }: Scene, at: number): number {
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

function knownAt(scene: Scene, at: number, entry: Entry): Found | undefined {
  const { tokens, gazetteer } = scene;
  const end = at + entry.words.length;
  const next = tokens[end];
  const sequence = isCapital(tokens[at]) ? sequenceEnd(scene, at) : end;
  const body = sequence > end && (bodies.has(tokens[sequence - 1]?.low ?? '') || outletWords.has(tokens[sequence - 1]?.low ?? ''));
  if (body) return { names: [{ ...unknown(scene, at), ...(entry.code === undefined ? {} : { code: entry.code }) }], next: sequence };
  const actor = entry.actors.length === 1 ? gazetteer.actors.get(entry.actors[0] ?? '') : undefined;
  // "Some Nametrump": another capitalised word follows a person's alias of one word; then it is somebody else's name.
  if (actor?.kind === 'person' && entry.words.length === 1 && isCapital(next) && !titles.has(next?.low ?? '') && !isSmall(next?.low ?? '') && sequence > end) return undefined;
  const base = { first: at, last: end, actors: entry.actors, use: entry.use, ...(entry.code === undefined ? {} : { code: entry.code }) };
  if (entry.use === 'metonym' && isPlace(scene, at, end)) return { names: [{ ...base, kind: 'place', actors: [] }], next: end };
  if (entry.use === 'capital') return { names: [{ ...base, kind: 'place' }], next: end };
  if (entry.use === 'country' || entry.use === 'demonym') {
    // "the Afghan government", "Iran's foreign ministry": a body of a state, by its generic noun.
    const owner = tokens[end]?.low === "'s" ? end + 1 : end;
    const generic = genericBody(tokens, owner, scene.last);
    if (generic > owner) return { names: [{ ...base, kind: 'state' }, { first: at, last: generic, kind: 'organisation', actors: [], ...(entry.code === undefined ? {} : { code: entry.code }) }], next: generic };
    return { names: [{ ...base, kind: 'state' }], next: end };
  }
  return { names: [{ ...base, kind: actor === undefined ? 'other' : kinds[actor.kind] }], next: end };
}

const modifiers = new Set(['foreign', 'defence', 'defense', 'interior', 'finance', 'justice', 'armed', 'security', 'national', 'military', 'transitional', 'interim', 'air', 'intelligence', 'central', 'police']);
const generics = new Set(['government', 'administration', 'army', 'forces', 'ministry', 'military', 'parliament', 'police', 'authorities', 'navy', 'troops', 'delegation', 'regime', 'embassy', 'presidency', 'intelligence', 'department', 'command']);

function genericBody(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && modifiers.has(tokens[at]?.low ?? '') && at - from < 3) at++;
  if (at < last && generics.has(tokens[at]?.low ?? '')) return at + 1;
  return at > from && generics.has(tokens[at - 1]?.low ?? '') ? at : from;
}

const isPlace = ({ tokens }: Scene, at: number, end: number): boolean => locative.has(tokens[at - 1]?.low ?? '') || (tokens[end]?.text === ',' && isCapital(tokens[end + 1]) && !isSmall(tokens[end + 1]?.low ?? ''));

// "President Some Name", "spokesman Some Name", "the US president", "the president of X".
function titleAt(scene: Scene, at: number): Found | undefined {
  const { tokens, last, names, gazetteer } = scene;
  let end = at;
  while (end < last && (titles.has(tokens[end]?.low ?? '') || (tokens[end]?.text === '.' && tokens[end]?.start === tokens[end - 1]?.end))) end++;
  let head = end - 1;
  // "Secretary of State", "Minister of Defence": the portfolio belongs to the title.
  if (tokens[end]?.low === 'of' && portfolios.has(tokens[end + 1]?.low ?? '') && end + 1 < last) end += 2;
  while (head > at && (tokens[head]?.text === '.' || /^(?:mr|mrs|ms|dr)$/u.test(tokens[head]?.low ?? ''))) head--;
  const headWord = tokens[head]?.low ?? '';
  const before = names.at(-1);
  const adjacent = before !== undefined && (before.last === at || (before.last === at - 1 && tokens[at - 1]?.low === "'s"));
  const owner = adjacent ? { of: names.length - 1 } : {};
  const next = tokens[end];
  if (isCapital(next) && !calendar.test(next?.low ?? '') && !isSmall(next?.low ?? '') && end < last) {
    const sequence = sequenceEnd(scene, end);
    if (bodies.has(tokens[sequence - 1]?.low ?? '') && isCapital(tokens[at])) return { names: [{ ...unknown(scene, at), kind: 'organisation' }], next: sequence };
    const entry = lookUp(gazetteer, tokens, end);
    if (entry !== undefined && entry.use !== 'name') return { names: [], next: end };
    const actor = entry?.actors.length === 1 ? gazetteer.actors.get(entry.actors[0] ?? '') : undefined;
    const title = { head: headWord, ...owner };
    if (entry !== undefined && (actor === undefined || actor.kind === 'person') && entry.actors.length > 0) return { names: [{ first: end, last: end + entry.words.length, kind: 'person', actors: entry.actors, title }], next: end + entry.words.length };
    if (entry !== undefined) return { names: [], next: end };
    return { names: [{ first: end, last: sequence, kind: 'person', actors: [], title }], next: sequence };
  }
  if (!offices.has(headWord) || end - at < 1) return undefined;
  // An office without a name: "the president", "the US president", "the president of the United States".
  if (tokens[end]?.low === 'of') {
    const place = tokens[end + 1]?.low === 'the' ? end + 2 : end + 1;
    const entry = lookUp(gazetteer, tokens, place);
    if (entry !== undefined && (entry.use === 'country' || entry.use === 'name')) {
      const of: Name = { first: place, last: place + entry.words.length, kind: 'state', actors: entry.actors, use: entry.use, ...(entry.code === undefined ? {} : { code: entry.code }) };
      const name = apposed(scene, of.last);
      if (name === undefined) return { names: [of, { first: at, last: of.last, kind: 'office', actors: [], title: { head: headWord, of: names.length } }], next: of.last };
      return { names: [of, { ...name, title: { head: headWord, of: names.length } }], next: name.last };
    }
  }
  const the = tokens[at - 1]?.low === 'the' || (adjacent && (tokens[(before?.first ?? at) - 1]?.low === 'the' || tokens[at - 1]?.low === "'s"));
  return the ? { names: [{ first: at, last: end, kind: 'office', actors: [], title: { head: headWord, ...owner } }], next: end } : undefined;
}

// "the President of the United States Some Name"
function apposed(scene: Scene, at: number): Name | undefined {
  const entry = lookUp(scene.gazetteer, scene.tokens, at);
  if (entry !== undefined && entry.actors.length > 0 && entry.use === 'name') return { first: at, last: at + entry.words.length, kind: 'person', actors: entry.actors };
  return isCapital(scene.tokens[at]) && at < scene.last && !isSmall(scene.tokens[at]?.low ?? '') ? { first: at, last: sequenceEnd(scene, at), kind: 'person', actors: [] } : undefined;
}

function unknown(scene: Scene, at: number): Name {
  const { tokens } = scene;
  const end = sequenceEnd(scene, at);
  return { first: at, last: end, kind: kindOf(tokens, at, end), actors: [] };
}

function kindOf(tokens: readonly Token[], at: number, end: number): Kind {
  const words = tokens.slice(at, end);
  const ending = words.at(-1)?.low ?? '';
  const before = tokens[at - 1];
  const after = tokens[end];
  if (words.some(({ low }) => outletNames.has(low)) || outletWords.has(ending) || (ending === 'agency' && words.some(({ low }) => low === 'news'))) return 'outlet';
  if (/^(?:brigades?|militia|resistance|guerrillas?)$/u.test(ending)) return 'armed-group';
  if (bodies.has(ending) || words.some(({ low }) => /^(?:ministry|department|council|committee|party|university|commission)$/u.test(low))) return 'organisation';
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
