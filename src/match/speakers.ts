// Whom the dossier knows behind a speaker: by the name, by the office beside a name ("the company's director, A. Berg"), or by the name that the next sentence gives ("a spokesman
// said … Ada Berg wrote"). Takes a page's reading and the dossier's actors; gives an actor only where one alone fits.
import type { Link, Reading, Span } from '../terms/index.ts';
import type { Actors } from './actors.ts';
import type { Pointers } from './pointers.ts';
import { offices, ofElsewhere, ownedVoice, stateOffice } from './speaker-words.data.ts';

/** An actor, and whether the link has a name or is named further on: a person of no name is a source of its own, whomever it speaks for. */
export type Speaker = { actor: string; isNamed: boolean };
/** The actor behind a link of a chain; undefined when none or when several fit. */
export type Speakers = (link: Link) => Speaker | undefined;

type Ask = { text: string; reading: Reading; actors: Actors; day: string; pointed: Pointers };
type Rule = (link: Link, ask: Ask) => string | undefined;

const own: Rule = (link, { actors }) => link.actor ?? actors.named(link.name);

/** "Ada Berg, vice president of the council": of several that are named, the one who is a person. */
const person: Rule = ({ name }, { actors }) => {
  const [first, ...others] = actors.allNamed(name).filter((id) => actors.get(id)?.kind === 'person');
  return others.length === 0 ? first : undefined;
};

/** "The company's director, A. Berg", "A. Berg, director of the company": who holds an office of a body speaks for it. */
const holder: Rule = ({ name, span }, { text, actors, pointed }) => {
  const words = span === undefined ? name : text.slice(...span);
  const owner = (officeOwned.exec(words) ?? officeOf.exec(words))?.[1];
  if (owner === undefined) return undefined;
  const actor = actors.named(owner) ?? pointed(owner, span?.[0]);
  return actor === undefined || actors.get(actor)?.kind === 'person' ? undefined : actor;
};

/** "The Group", of whom the dossier knows by a longer name alone: the one body whose name ends so. */
const shortened: Rule = (link, { actors, text }) => {
  const noun = /^(?:the|this)\s+(\p{Lu}[\p{L}-]+)$/iu.exec(asWritten(link, text))?.[1];
  return noun === undefined || !/^\p{Lu}/u.test(noun) ? undefined : actors.bodyCalled(noun.toLowerCase());
};

/** "The Ministry of Defence", "Defence Minister A. Berg", "a treasury official": of the one state that takes part, where no other place or body is named. */
const stateOrgan: Rule = ({ name }, { actors }) => {
  const [only, ...others] = actors.governments.length > 0 ? actors.governments : actors.states;
  if (only === undefined || others.length > 0 || !stateOffice.test(name) || ofElsewhere.test(name)) return undefined;
  return actors.allNamed(name).length === 0 ? only : undefined;
};

/** "The Northern leadership". */
const ruler: Rule = ({ name }, { actors }) => actors.partyOf(name);

const officeOwned = new RegExp(
  String.raw`^((?:[\p{L}.'’-]+\s+){0,6}?[\p{L}.-]+|its|their)(?:['’]s?)?\s+(?:[\p{L}-]+\s+){0,3}?(?:${offices})\b`,
  'iu',
);
const officeOf = new RegExp(String.raw`\b(?:${offices})\s+(?:of|for|at)\s+([^,;]+)`, 'iu');
const office = new RegExp(String.raw`\b(?:${offices})\b`, 'giu');

/** "The minister", where the page or the dossier names one. */
const pointing: Rule = (link, { pointed, text }) => pointed(link.name, link.span?.[0]) ?? pointed(asWritten(link, text), link.span?.[0]);

// As the text has it: "the Group" of the name "Group".
const asWritten = ({ name, span }: Link, text: string): string => (span === undefined ? name : text.slice(...span)).trim();

const rules: readonly Rule[] = [own, person, pointing, ruler, holder, shortened, stateOrgan];

/** Reads a page's speakers once. */
export function openSpeakers(ask: Ask): Speakers {
  const kept = new Map<Link, Speaker | undefined>();
  const find = (link: Link): Speaker | undefined => {
    const later = namedLater(link, ask);
    if (later !== undefined) return { actor: later, isNamed: true };
    for (const rule of rules) {
      const actor = rule(link, ask);
      if (actor === undefined) continue;
      const isNameless = link.unnamed === true || (rule === holder && nameless.test(link.name));
      const isKnown = rule === pointing && ask.actors.get(actor)?.kind === 'person';
      return { actor, isNamed: !isNameless || isKnown || ownedVoice.test(link.name) };
    }
    return undefined;
  };
  return (link) => {
    if (!kept.has(link)) kept.set(link, find(link));
    return kept.get(link);
  };
}

// "Its regional manager": an office without a name. "Its spokesman" is heard as the body itself.
const nameless = /^\P{Lu}*$/u;

const kindOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:m[ae]n|wom[ae]n|persons?|people)$/, '')
    .replace(/s$/, '');

/** "A spokesman for the leaders said": whoever speaks next, with a name, in an office so called. */
function namedLater(link: Link, { reading, actors, day, text }: Ask): string | undefined {
  const kinds = (link.name.match(office) ?? []).map(kindOf);
  if (link.unnamed !== true || link.span === undefined || kinds.length === 0 || inText(text, link.span).after === undefined)
    return undefined;
  const { end, after = 0 } = inText(text, link.span);
  const next = reading.statements
    .flatMap(({ chain }) => chain.filter(({ role }) => role === 'speaker').slice(0, 1))
    .filter(({ span }) => span !== undefined && span[0] >= end && span[0] < after)
    .toSorted((one, other) => (one.span?.[0] ?? 0) - (other.span?.[0] ?? 0))[0];
  const id = next === undefined ? undefined : (next.actor ?? actors.named(next.name));
  const actor = id === undefined ? undefined : actors.get(id);
  if (id === undefined || actor?.kind !== 'person') return undefined;
  const line = actors.lineage(id, day);
  const holds = actor.roles.some(
    ({ as, of }) => line.includes(of) && (as.match(office) ?? []).map(kindOf).some((kind) => kinds.includes(kind)),
  );
  const whose = actors.allNamed(link.name).flatMap((one) => actors.lineage(one, day));
  return holds && (whose.length === 0 || whose.some((one) => line.includes(one))) ? id : undefined;
}

/** Where the sentence of a span ends, and where the next but one does. */
function inText(text: string, [, at]: Span): { end: number; after: number | undefined } {
  const ends = [...text.slice(at).matchAll(/[.!?]["”’)]*\s+(?=\S)/g)].map(({ index }) => at + index);
  return { end: ends[0] ?? text.length, after: ends[2] ?? (ends[0] === undefined ? undefined : text.length) };
}
