// Joins the names of a document that are one: the same words, one entry of the gazetteer, a surname with its full name, an acronym with
// the name it is made of, two spellings of one name. Takes mentions; joins them in the groups given. A name that fits two people or two
// bodies is joined with neither and listed with its candidates.
import type { Groups } from './coref-groups.ts';
import type { CorefView, Mention } from './coref-mentions.ts';
import { addresses, nameTails, titlesOfThings } from './coref-words.data.ts';
import { foldCased } from './gazetteer/fold.ts';
import type { Entry, Gazetteer } from './gazetteer/gazetteer.ts';
import { organHeads } from './names-shaped.data.ts';
import { nameWords, outlineOf, sameWord } from './name-spelling.ts';

/** A mention that could be several entities. `candidates` are mentions, one for each. */
export type OpenMention = { readonly mention: number; readonly candidates: readonly number[]; readonly reason: string };
/** What a name says without its title: its words, the sex of whoever bears it, where the words tell, and how many words the title has. */
export type BareName = {
  readonly words: readonly string[];
  readonly gender: 'm' | 'f' | '';
  readonly title: string;
  readonly titles: number;
};
type Bare = { readonly mention: number; readonly bare: BareName };
type Family = { readonly words: readonly string[]; gender: 'm' | 'f' | ''; readonly mention: number };

/** How many names of one outline or with one acronym are told apart: no text takes more than linear time. */
const most = 64;

/** Reads names without their titles; what is looked up is kept. */
export function openBareNames({ namings }: Gazetteer): (text: string, said: Mention['gender']) => BareName {
  const isTitle = (word: string): boolean =>
    addresses.has(word) || (namings.get(word)?.some(({ entry }) => entry.kind === 'office' && entry.title === true) ?? false);
  const genderOf = (word: string): 'm' | 'f' | '' => {
    const known = namings.get(word)?.find(({ entry }) => entry.kind === 'name')?.entry.gender;
    return known === 'm' || known === 'f' ? known : '';
  };
  return (text, said) => {
    const words = foldCased(text).toLowerCase().split(' ');
    let first = 0;
    for (let more = 1; more > 0; first += more) {
      // "Foreign Minister Abara": a title may be two words.
      more = first < words.length - 1 && isTitle(words[first] as string) ? 1 : 0;
      if (more === 0 && first < words.length - 2 && isTitle(words.slice(first, first + 2).join(' '))) more = 2;
    }
    let last = words.length;
    while (last > first + 1 && (nameTails.test(words[last - 1] as string) || words[last - 1] === 's')) last -= 1;
    const bare = nameWords(words.slice(first, last).join(' '));
    return { words: bare, gender: said !== '' ? said : genderOf(bare[0] as string), title: words.slice(0, first).join(' '), titles: first };
  };
}

/** The nouns of the gazetteer's offices: "minister", "envoy", "head" (of "head of the negotiating team"). */
export const officeWords = (gazetteer: Gazetteer): ReadonlySet<string> => nounsOf(gazetteer, ({ kind }) => kind === 'office');

/** Those of them whose holder speaks for what the office belongs to: "minister", but not "official". */
export const speakingOffices = (gazetteer: Gazetteer): ReadonlySet<string> =>
  nounsOf(gazetteer, ({ kind, speaks }) => kind === 'office' && speaks === true);

function nounsOf({ namings }: Gazetteer, takes: (entry: Entry) => boolean): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [form, found] of namings)
    if (found.some(({ entry }) => takes(entry)))
      words.add((form.split(/ (?:of|to|for|in)(?: |$)/)[0] as string).split(' ').at(-1) as string);
  return words;
}

/** The words that may stand before a name as a title, and mean a person wherever they stand: "mullah", but not "head". */
export function titleWords({ namings }: Gazetteer): ReadonlySet<string> {
  const words = [...namings].filter(
    ([form, found]) => !titlesOfThings.has(form) && found.some(({ entry }) => entry.kind === 'office' && entry.title === true),
  );
  return new Set(words.map(([form]) => form));
}

/** Joins persons' names. A short name goes to the one full name of the document that holds it. */
export function joinPersons(named: readonly Bare[], groups: Groups): OpenMention[] {
  const byOutline = new Map<string, Family[]>();
  const open: OpenMention[] = [];
  const enter = (key: string, family: Family): void => {
    const list = byOutline.get(key);
    if (list === undefined) byOutline.set(key, [family]);
    else if (list.length < most && !list.includes(family)) list.push(family);
  };
  // Full names first, the longest before the shorter, so that "Ghani Baradar" finds "Abdul Ghani Baradar".
  const full = named
    .filter(({ bare }) => bare.words.length > 1)
    .sort((a, b) => b.bare.words.length - a.bare.words.length || a.mention - b.mention);
  for (const { mention, bare } of full) {
    const key = outlineOf(bare.words.at(-1) as string);
    const near = byOutline.get(key) ?? [];
    const same = near.filter((family) => clash(family.gender, bare.gender) === false && sameFull(family.words, bare.words));
    const exact = same.find(({ words }) => words.join(' ') === bare.words.join(' '));
    const fitting = exact === undefined ? same : [exact];
    if (fitting.length === 1) {
      groups.join((fitting[0] as Family).mention, mention);
      (fitting[0] as Family).gender ||= bare.gender;
    } else if (fitting.length > 1)
      open.push({ mention, candidates: fitting.map((family) => family.mention), reason: 'several full names of the text fit it' });
    else {
      const family: Family = { words: bare.words, gender: bare.gender, mention };
      for (const word of bare.words) enter(outlineOf(word), family);
    }
  }
  const single = new Map<string, Family>();
  for (const { mention, bare } of named) {
    if (bare.words.length > 1) continue;
    const word = bare.words[0] as string;
    const near = (byOutline.get(outlineOf(word)) ?? []).filter(({ gender }) => !clash(gender, bare.title === '' ? '' : bare.gender));
    const exact = near.filter(({ words }) => words.includes(word));
    const last = exact.filter(({ words }) => words.at(-1) === word);
    const spelt = exact.length > 0 ? [] : near.filter(({ words }) => sameWord(words.at(-1) as string, word, true));
    const fitting = last.length > 0 ? last : exact.length > 0 ? exact : spelt;
    if (fitting.length === 1) groups.join((fitting[0] as Family).mention, mention);
    else if (fitting.length > 1)
      open.push({ mention, candidates: fitting.map((family) => family.mention), reason: 'several people of the text have this name' });
    const alike = `${fitting.length > 1 ? 'open ' : ''}${word}`;
    const known = single.get(alike);
    if (known === undefined) single.set(alike, { words: bare.words, gender: bare.gender, mention });
    else groups.join(known.mention, mention);
  }
  return open;
}

const clash = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** Whether two full names can be one: the words of the shorter stand in the longer in order, the last ones alike. */
function sameFull(long: readonly string[], short: readonly string[]): boolean {
  if (long.length === short.length) return long.every((word, i) => alikeWord(word, short[i] as string));
  if (!sameWord(long.at(-1) as string, short.at(-1) as string)) return long.join('') === short.join('');
  let at = 0;
  for (const word of short) {
    while (at < long.length && !alikeWord(long[at] as string, word)) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return alikeWord(long[0] as string, short[0] as string) || short.length > 1;
}

const alikeWord = (a: string, b: string): boolean =>
  sameWord(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const statesForms = new Set(['republic', 'kingdom', 'state', 'emirate', 'sultanate', 'principality']);
const smallWords = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'la', 'le', 'del', 'du', 'to']);

/** The letters that a name of several words may be shortened to: with its small words and without. */
export function acronymsOf(words: readonly string[]): string[] {
  const letters = (list: readonly string[]): string => list.map((word) => word[0]).join('');
  const large = words.filter((word) => !smallWords.has(word));
  // "UN News" is not what "UN" stands for.
  return words.length < 2
    ? []
    : [...new Set([letters(words), letters(large)])].filter((short) => short.length > 1 && !words.includes(short));
}

/** Joins the names of bodies and places: by entry, by words, by letters. */
export function joinThings(view: CorefView, things: readonly number[], groups: Groups): OpenMention[] {
  const { document, mentions, forms } = view;
  const first = new Map<string, number>();
  const byAcronym = new Map<string, Set<number>>();
  const byFirstWord = new Map<string, Set<number>>();
  const byHeadWord = new Map<string, Set<number>>();
  const open: OpenMention[] = [];
  const enter = (map: Map<string, Set<number>>, key: string, mention: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, new Set([mention]));
    else if (known.size < most) known.add(mention);
  };
  const wordsOf = things.map((i) => {
    const { from, to } = mentions[i] as Mention;
    const words = foldCased(document.text.slice(document.starts[from], document.ends[to - 1]))
      .toLowerCase()
      .split(' ');
    if (words.length > 1 && words.at(-1) === 's') words.pop();
    const bare = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
    // "The Republic of X" is X.
    return bare.length > 2 && bare[1] === 'of' && statesForms.has(bare[0] as string) ? bare.slice(2) : bare;
  });
  const once = (key: string, i: number): void => {
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    else groups.join(known, i);
  };
  things.forEach((i, k) => {
    const { name } = mentions[i] as Mention;
    const words = wordsOf[k] as string[];
    // A capital is the city or the government that sits there: the two are never joined by the word alone.
    const seat = name?.use === 'capital' || name?.use === 'metonym';
    once(`words ${words.join(' ')} ${seat ? name.kind : name?.use === 'people' ? 'people' : ''}`, i);
    if (name?.entry !== undefined && name.use !== 'organ' && (!seat || name.kind !== 'place'))
      once(`entry ${name.entry}${name.use === 'people' ? ' people' : ''}`, i);
    if (words.length > 1) {
      for (const letters of acronymsOf(words)) enter(byAcronym, letters, groups.of(i));
      // "Selmar" is not the Selmar Foreign Ministry.
      if (!organHeads.has(headWord(words))) enter(byFirstWord, words[0] as string, groups.of(i));
      enter(byHeadWord, headWord(words), groups.of(i));
    }
  });
  things.forEach((i, k) => {
    const { from, to } = mentions[i] as Mention;
    const [word = '', ...more] = wordsOf[k] as string[];
    if (more.length > 0) return;
    const form = forms[from] as string;
    const short = /^(?:\p{Lu}[\p{L}]?\.?){2,}s?$/u.test(form) || form === form.toUpperCase();
    const bracketed = forms[from - 1] === '(' && forms[to] === ')';
    const before = bracketed ? view.at[from - 2] : undefined;
    const candidates = short ? distinct(groups, byAcronym.get(word.replace(/\./g, '')) ?? []) : [];
    if (bracketed && before !== undefined && before >= 0 && candidates.includes(groups.of(before))) groups.join(before, i);
    else if (candidates.length === 1) groups.join(candidates[0] as number, i);
    else if (candidates.length > 1) open.push({ mention: i, candidates, reason: 'several names of the text are shortened so' });
    else if (!short && first.get(`words ${word} `) === i) {
      // "Tessara" of "Tessara Radio"; "the Group" of "the Monitoring Group of the Commission".
      const told = forms[from - 1]?.toLowerCase() === 'the' || forms[from]?.toLowerCase() === 'the';
      const longer = distinct(groups, [...(byFirstWord.get(word) ?? []), ...(told ? (byHeadWord.get(word) ?? []) : [])]).filter(
        (other) => (mentions[other] as Mention).sort === (mentions[i] as Mention).sort,
      );
      if (longer.length === 1) groups.join(longer[0] as number, i);
    }
  });
  return open;
}

/** The noun that the words of a name hang on: "group" of "monitoring group of the commission". */
export const headWord = (words: readonly string[]): string => {
  const small = words.findIndex((word, at) => at > 0 && smallWords.has(word));
  return words[(small < 0 ? words.length : small) - 1] as string;
};

const distinct = (groups: Groups, mentions: Iterable<number>): number[] => [...new Set([...mentions].map((i) => groups.of(i)))];
