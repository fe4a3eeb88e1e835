// The dossier's actors as texts name them, and who belongs to whom at which time.
import type { Actor, Dossier, Role } from '../terms/index.ts';
import { partyOfPlace } from './places.ts';
import { findPhrase, wordsOf, type Word } from './words.ts';

/** Who an actor speaks for: one party, itself, or (`quarrel`) several parties at once. */
export type SpeaksFor = { party: string; quarrel?: readonly string[] };
/** Answers about actors. `day` is a civil date, 2020-03-02. */
export type Actors = {
  get(id: string): Actor | undefined;
  /** The actor a text names: exactly, else the longest name inside it; undefined when none or when two differ. */
  named(text: string): string | undefined;
  /**
   * The one party that goes by the name of a place: "the Northern leadership", of whom the dossier knows as "Northern authorities", and, in the place of a doer, the place's bare name.
   * Undefined where the dossier has two of that name.
   */
  partyOf(text: string): string | undefined;
  /** Every actor named in a text, each once, in order. */
  allNamed(text: string): string[];
  /** What an actor may be called for short, in small letters: the last word of each of its names and of each office it holds. */
  callings(id: string): readonly string[];
  /** The one actor of the dossier, no person, that may be called so. */
  bodyCalled(noun: string): string | undefined;
  /** The actor and all it belongs to at that time, nearest first. */
  lineage(id: string, day: string): string[];
  /** For whom it speaks: climbs roles that speak until a party of the dossier, else as far as they go. */
  speaksFor(id: string, day: string): SpeaksFor;
  isOutlet(id: string): boolean;
  /** The parties that are governments: "the government" means one of them. */
  governments: readonly string[];
  /** The parties that have an army of state: governments, states, coalitions. */
  states: readonly string[];
  isParty(id: string): boolean;
  /** Whom "both sides" means: the two who signed, where all accords of the dossier have the same two. */
  sides: readonly string[];
  /** A party, group or organisation, or somebody who speaks for one: what "the party" can mean. */
  isBody(id: string): boolean;
};

type Name = { actor: string; stems: readonly string[]; raw: string };

// Belonging is not speaking: a member's or former minister's words are his own unless the dossier says otherwise.
const silentRole = /^(?:member|former|ex-|founder|supporter|ally|prisoner)|armed forces|army|police|militia/i;
const statelike: ReadonlySet<string> = new Set(['state', 'government', 'coalition']);
const bodies: ReadonlySet<string> = new Set(['armed-group', 'organisation', 'coalition']);
const organs: ReadonlySet<string> = new Set(['office', 'organisation', 'government']);

/** Builds the answers for one dossier. */
export function openActors(dossier: Dossier): Actors {
  const byId = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const names = dossier.actors.flatMap(namesOf).sort((one, other) => other.stems.length - one.stems.length);
  const parties = partiesOf(dossier);

  const lineage = (id: string, day: string): string[] => {
    const line = new Set([id]);
    for (const at of line) for (const role of liveRoles(byId.get(at), day)) line.add(role.of);
    return [...line];
  };
  const speaksFor = (id: string, day: string): SpeaksFor => {
    const ends = new Set<string>();
    const seen = new Set<string>();
    const climb = (at: string): void => {
      if (seen.has(at)) return;
      seen.add(at);
      const actor = byId.get(at);
      const roles = parties.has(at) ? [] : liveRoles(actor, day).filter((role) => doesSpeak(actor, role));
      if (roles.length === 0) ends.add(at);
      for (const role of roles) climb(role.of);
    };
    climb(id);
    const [first = id, ...others] = ends;
    return others.length === 0 ? { party: first } : { party: id, quarrel: [first, ...others] };
  };
  const callings = new Map(dossier.actors.map((actor) => [actor.id, callingsOf(actor)]));
  const find = (text: string): { actor: string; from: number; to: number }[] => findNames(wordsOf(text), names);
  return {
    get: (id) => byId.get(id),
    named: (text) => {
      const found = find(text);
      const longest = found.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
      return new Set(found.map((one) => one.actor)).size <= 1 ? longest?.actor : undefined;
    },
    partyOf: (text) => partyOfPlace(text, dossier.actors, parties),
    callings: (id) => callings.get(id) ?? [],
    bodyCalled: (noun) => {
      const [only, ...others] = dossier.actors.filter(
        ({ id, kind }) => kind !== 'person' && kind !== 'outlet' && callings.get(id)?.includes(noun),
      );
      return others.length === 0 ? only?.id : undefined;
    },
    allNamed: (text) => [...new Set(find(text).map((one) => one.actor))],
    lineage,
    speaksFor,
    isOutlet: (id) => byId.get(id)?.kind === 'outlet',
    governments: dossier.actors.filter(({ id, kind }) => kind === 'government' && parties.has(id)).map(({ id }) => id),
    states: dossier.actors.filter(({ id, kind }) => statelike.has(kind) && parties.has(id)).map(({ id }) => id),
    isParty: (id) => parties.has(id),
    sides: sidesOf(dossier),
    isBody: (id) =>
      bodies.has(byId.get(id)?.kind ?? '') || (byId.get(id)?.roles ?? []).some(({ of }) => bodies.has(byId.get(of)?.kind ?? '')),
  };
}

function callingsOf({ kind, name, aliases, roles }: Actor): string[] {
  const offices = roles.map(({ as }) => as.replace(/\s(?:of|for|in|at)\s.*$/u, ''));
  const names = kind === 'person' ? offices : [name, ...aliases, ...offices].map((one) => one.replace(/\s(?:of|for|in|on)\s.*$/u, ''));
  return names.flatMap((one) => one.toLowerCase().split(/\s+/u).slice(-1));
}

function namesOf({ id, name, aliases, metonyms }: Actor): Name[] {
  return [name, ...aliases, ...metonyms]
    .map((raw) => ({ actor: id, stems: wordsOf(raw).map((word) => word.stem), raw }))
    .filter(({ stems }) => stems.length > 0);
}

/** Longest names first, then those that stand first; none inside another. A name in capitals ("US") is found in capitals only. */
function findNames(words: readonly Word[], names: readonly Name[]): { actor: string; from: number; to: number }[] {
  const taken = new Set<number>();
  const found: { actor: string; from: number; to: number }[] = [];
  const present = new Set(words.map((word) => word.stem));
  const hits = names.flatMap(({ actor, stems, raw }) => {
    const hit = stems.every((part) => present.has(part)) ? findPhrase(words, stems, 0) : undefined;
    if (hit === undefined || (/^[A-Z.]{2,5}$/.test(raw) && !isInCapitals(words[hit.from]?.raw ?? ''))) return [];
    // A stem alone would let "armed" name the army.
    if (stems.length === 1 && !isOneWord(words[hit.from]?.raw ?? '', raw)) return [];
    return [{ actor, from: hit.from, to: hit.to, size: stems.length }];
  });
  for (const { actor, from, to } of hits.sort((one, other) => other.size - one.size || one.from - other.from)) {
    const places = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    if (places.some((at) => taken.has(at))) continue;
    for (const at of places) taken.add(at);
    found.push({ actor, from, to });
  }
  return found.sort((one, other) => one.from - other.from);
}

const isInCapitals = (raw: string): boolean => !/\p{Ll}/u.test(raw.replace(/['’]s$/, ''));

const singular = (raw: string): string =>
  raw
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/s$/, '');
const isOneWord = (one: string, other: string): boolean => singular(one) === singular(other);

function partiesOf({ accords, commitments, demands, limits, powers }: Dossier): ReadonlySet<string> {
  return new Set([
    ...accords.flatMap((accord) => accord.signatories),
    ...commitments.flatMap(({ obligors, beneficiary }) => (beneficiary === undefined ? obligors : [...obligors, beneficiary])),
    ...[...demands, ...limits, ...powers].map((one) => one.party),
  ]);
}

function sidesOf({ accords }: Dossier): string[] {
  const signers = [...new Set(accords.flatMap(({ signatories }) => signatories))];
  return signers.length === 2 ? signers : [];
}

const liveRoles = (actor: Actor | undefined, day: string): Role[] => (actor?.roles ?? []).filter(({ from, to }) => isWithin(day, from, to));

/** Dates of roles may be years or months; `to` is inclusive, so 2020-03 lasts through March. */
export function isWithin(day: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || day >= from.padEnd(10, '-01')) && (to === undefined || day.slice(0, to.length) <= to);
}

function doesSpeak(actor: Actor | undefined, role: Role): boolean {
  if (role.speaks !== undefined) return role.speaks;
  if (silentRole.test(role.as)) return actor !== undefined && organs.has(actor.kind);
  return true;
}
