// Says which earlier speaker a pronoun that speaks stands for: "The ministry denied the report. It said …". Takes the speakers in the order of the text;
// gives back the nearest one that the pronoun fits, by the words that name him. Further than two paragraphs back it says nothing.
import type { Cast, Person } from '../actors/cast.ts';
import type { Span } from '../../terms/index.ts';
import { phraseBefore } from '../words/phrases.ts';
import { actorNouns } from '../words/noun-classes.data.ts';
import { treeOf, yieldOf } from '../words/tree.ts';
import { kidsBy, relationOf } from '../words/word-tree.ts';
import type { Item, Unit } from '../words/units.ts';

/** Somebody who spoke: where his name begins, and who he is. */
export type Heard = { readonly at: number; readonly person: Person };

/**
 * Who is the subject of a sentence of the page's own voice, in the order of the text: a body ("The commission met."), or whoever alone is named in it. "It" or "he" of the next sentence
 * is that, though it said nothing yet.
 */
export function namedSubjects(units: readonly Unit[], cast: Cast): Heard[] {
  const found = units.flatMap(({ items, level }) => {
    if (level > 0) return [];
    const roots = new Set(items.filter(({ relation }) => relation === 'root').map(({ word }) => word));
    const isSubject = ({ relation, head = -1 }: Item): boolean => relation?.startsWith('nsubj') === true && roots.has(head);
    const bodies = items
      .map((item, at) => ({
        at: item.start,
        person: isSubject(item) && /^(?:N|NAME)$/u.test(item.cls) ? bodyAt(items, at, cast) : undefined,
      }))
      .filter((one): one is Heard => one.person !== undefined);
    const people = items
      .filter(({ cls }) => cls === 'NAME')
      .map((item) => ({ item, person: cast.who([item.start, item.end]) }))
      .filter(({ person }) => person.kind === 'person');
    if (new Set(people.map(({ person }) => person.entity)).size !== 1) return bodies;
    return [...bodies, ...people.filter(({ item }) => isSubject(item)).map(({ item, person }) => ({ at: item.start, person }))];
  });
  return found.sort((one, other) => one.at - other.at);
}

// A body that is named or definite: "the commission", "its army", "MOSUR".
function bodyAt(items: readonly Item[], at: number, cast: Cast): Person | undefined {
  const range = yieldOf(items, at);
  const [first, last] = [items[range?.from ?? at], items[(range?.to ?? at + 1) - 1]];
  if (first === undefined || last === undefined) return undefined;
  const person = cast.who([first.start, last.end]);
  const isDefinite = /^(?:the|this|its|their|his|her)$/u.test(first.low) || items[at]?.cls === 'NAME';
  return isDefinite && person.kind !== 'place' && kindOf(person) === 'group' ? person : undefined;
}

const possessors: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };
const groupNouns =
  /^(?:ministry|army|government|office|committee|council|commission|party|movement|front|group|agency|force|mission|company|faction|union|court|parliament|congress|assembly|newspaper|paper|team|body|board|side|opposition|presidency|administration|command|organi[sz]ation|bank|website|station|radio|statement|report|text|alliance|coalition|league|police|embassy|navy|junta|secretariat|directorate|department|institute|association|federation|conference|panel|tribunal|bloc|network|authority|militia|brigade|battalion|mechanism|delegation|cabinet|senate|house|state|country|kingdom|republic|church|university|charity|campaign)$/u;
const people = /^(?:police|people|men|women|children|residents|villagers|both|some|many|others|most|several|all|those|survivors|few)$/u;
const women =
  /^(?:woman|mother|wife|sister|daughter|girl|nun|queen|spokeswoman|chairwoman|congresswoman|aunt|grandmother|lady|widow|niece)$/u;
const men = /^(?:man|father|husband|brother|son|boy|king|spokesman|chairman|uncle|grandfather|nephew|gentleman)$/u;

// "MOSUR", "the UNMIT": whoever goes by capitals is a body.
const initials = /^(?:the )?(?:\p{Lu}[\p{Lu}\d-]{2,})$/u;

type Kind = 'person' | 'group' | 'many';

// The head of a name: the last word before what is added to it ("the head of the office", "the driver, a woman").
const headOf = (text: string): string =>
  (text.split(/,|\s(?:of|for|in|at|from|who|that|with|on|which|close|near|under)\s/u)[0] ?? text)
    .trim()
    .split(/\s+/u)
    .at(-1)
    ?.toLowerCase() ?? '';

function kindOf({ text, kind }: Person): Kind {
  if (kind === 'person' || kind === 'office') return 'person';
  const head = headOf(text);
  if (people.test(head) || / and /u.test(text) || people.test(text.split(/\s/u)[0]?.toLowerCase() ?? '')) return 'many';
  if (kind !== undefined && kind !== 'other') return 'group';
  if (groupNouns.test(head) || initials.test(text)) return 'group';
  return /[^siu]s$/u.test(head) && !/^\p{Lu}/u.test(text.split(/\s/u).at(-1) ?? '') ? 'many' : 'person';
}

const fits = (pronoun: string, person: Person): boolean => {
  const kind = kindOf(person);
  if (pronoun === 'it') return kind === 'group';
  if (pronoun === 'they') return kind !== 'person';
  const head = headOf(person.text);
  return kind === 'person' && !(pronoun === 'she' ? men : women).test(head);
};

const furthest = 700;

/** The speaker that the pronoun at `at` stands for; nobody where none fits or it is not a pronoun of the third person. */
export function speakerBefore(heard: readonly Heard[], word: string, at: number): Person | undefined {
  const low = word.toLowerCase();
  const pronoun = possessors[low] ?? low;
  if (!/^(?:he|she|it|they)$/u.test(pronoun)) return undefined;
  for (let index = heard.length - 1; index >= 0; index--) {
    const other = heard[index] as Heard;
    if (at - other.at > furthest) return undefined;
    if (other.at < at && fits(pronoun, other.person)) return other.person;
  }
  return undefined;
}

/** Whom the third person stands for within somebody's own words: who was the subject of something there before, "My daughter is seven. She asks …". */
export function subjectWithin(units: readonly Unit[], spans: readonly Span[], word: string, at: number, cast: Cast): Person | undefined {
  const pronoun = word.toLowerCase();
  if (!/^(?:he|she|it|they)$/u.test(pronoun)) return undefined;
  const inWords = units.filter(({ level, start }) => level > 0 && start < at && spans.some(([from, to]) => from <= start && start < to));
  for (const { items } of inWords.toReversed())
    for (let index = items.length - 1; index >= 0; index--) {
      const { cls, relation = '', end } = items[index] as Item;
      if (end > at || !/^(?:N|NAME)$/u.test(cls) || !relation.startsWith('nsubj')) continue;
      const phrase = phraseBefore(items, index + 1);
      const person = phrase === undefined ? undefined : cast.who([items[phrase.from]?.start ?? end, end]);
      if (person !== undefined && fits(pronoun, person) && canSpeak(person)) return person;
    }
  return undefined;
}

// "The lists were finished. They said …": whoever speaks is a person or a body.
const canSpeak = (person: Person): boolean => {
  const head = headOf(person.text);
  return (
    person.entity !== undefined ||
    /^\p{Lu}/u.test(person.text) ||
    speakers.test(head) ||
    actorNouns.has(head) ||
    actorNouns.has(head.replace(/s$/u, ''))
  );
};
const speakers = /(?:er|or|ist|ian|man|men|woman|women|people|ant|ee|mother|father|brother|sister|son|girl|boy)s?$/u;

/** "The ministry said the army had left, as it had promised": whoever is the subject of the clause that the saying hangs on, within what `content` tells. */
export function subjectAbove(unit: Unit, content: readonly Span[], word: string, cue: number, cast: Cast): Person | undefined {
  const pronoun = word.toLowerCase();
  if (!/^(?:he|she|it|they)$/u.test(pronoun)) return undefined;
  const { items } = unit;
  const tree = treeOf(items);
  let at = items.findIndex(({ start }) => start === cue);
  while (at >= 0 && /^(?:AUX|MOD|ADV)$/u.test(items[at]?.cls ?? '')) at++;
  for (let step = 0; step < 3; step++) {
    if (!/^(?:advcl|conj)/u.test(relationOf(tree, at))) return undefined;
    at = tree.words[at]?.head ?? -1;
    const [start, end] = [items[at]?.start ?? -1, items[at]?.end ?? -1];
    if (at < 0 || !content.some(([from, to]) => from <= start && end <= to)) return undefined;
    const subject = kidsBy(tree, at, 'nsubj').findLast((kid) => kid < at && /^(?:N|NAME)$/u.test(items[kid]?.cls ?? ''));
    const range = subject === undefined ? undefined : yieldOf(items, subject);
    if (range === undefined) continue;
    const person = cast.who([items[range.from]?.start ?? 0, items[range.to - 1]?.end ?? 0]);
    return fits(pronoun, person) && canSpeak(person) ? person : undefined;
  }
  return undefined;
}
