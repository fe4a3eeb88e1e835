// Who answers for what a page says (semantics, section 1). Takes a chain of speakers; gives the source, the outlets that relay it, and
// whether somebody else's words stand inside. Refuses a speaker who is in two parties at once.
import { issue, type Issue } from '../kit/index.ts';
import type { Link, Statement } from '../terms/index.ts';
import type { Actors } from './actors.ts';
import type { Pointers } from './pointers.ts';
import type { Speakers } from './speakers.ts';
import { accordWords } from './accord-words.data.ts';
import { allSides, bodyNouns, bystanders, groupOf, ownPaper, peopleNouns } from './speaker-words.data.ts';

/** A source with its relays. */
export type Source = { by: string; via: string[]; /** Who says the same with one voice: "both sides said". */ also?: readonly string[] };
/** Who speaks in one place of a page. */
export type Voice = {
  chain: Link[];
  /** Who answers for the content: the outermost speaker that is no outlet, by the party spoken for; else the outlet. */
  source: Source;
  /** The outlet that can say "P said it": innermost outlet before the speaker, relayed by those outside it. Absent when the page names no outlet. */
  witness: Source | undefined;
  /** The party of the outermost speaker, where it has a name that the dossier knows. */
  party: string | undefined;
  /** The party of the innermost speaker, where known. */
  inner: string | undefined;
  /** Somebody else speaks inside the speaker's words: the content is "Q said it", never the deed itself. */
  nested: boolean;
  narrator: boolean;
};

/** Where a chain is looked at: the page's own outlet, its day, and where its issues go. */
export type Hearing = { actors: Actors; outlet: string | undefined; day: string; path: string; pointed: Pointers; speakers: Speakers };

/** The voice of a statement, or of the narrator (no statement). An Issue when nobody can be made to answer. */
export function voiceOf(
  statement: Statement | undefined,
  { actors, outlet, day, path, pointed, speakers: behind }: Hearing,
): Voice | Issue {
  const isOwn = ({ name, span }: Link): boolean =>
    outlet !== undefined && ownPaper.test(name) && !(bodyNouns.test(name) && pointed(name, span?.[0]) !== undefined);
  const chain = (statement?.chain ?? []).filter((link) => !isOwn(link));
  const isOutlet = (link: Link): boolean =>
    link.role === 'outlet' || (actorOf(link, actors) !== undefined && actors.isOutlet(actorOf(link, actors) ?? ''));
  const firstSpeaker = chain.findIndex((link) => !isOutlet(link));
  const relays = (firstSpeaker < 0 ? chain : chain.slice(0, firstSpeaker)).map((link) => outletName(link, actors));
  const outlets = [...new Set([...(outlet === undefined ? [] : [outlet]), ...relays])];
  const witness = outlets.length === 0 ? undefined : { by: outlets.at(-1) ?? '', via: outlets.slice(0, -1) };
  if (firstSpeaker < 0) {
    if (witness === undefined)
      return issue(
        'match.no-outlet',
        'the page names no outlet, so nobody answers for its own sentences; give it one',
        path,
        undefined,
        'warning',
      );
    const own: Link[] =
      chain.length > 0
        ? chain
        : [{ role: 'outlet', name: witness.by, ...(actors.get(witness.by) === undefined ? {} : { actor: witness.by }) }];
    return { chain: own, source: witness, witness, party: undefined, inner: undefined, nested: false, narrator: true };
  }
  // "…, the monitors said, citing satellite images": images speak for nobody.
  const speakers = chain.slice(firstSpeaker).filter((link, at) => !isOutlet(link) && (at === 0 || isSomebody(link, actors)));
  const parties: (string | undefined)[] = [];
  for (const link of speakers) {
    const speaker = behind(link);
    const spoken = speaker?.isNamed === true ? actors.speaksFor(speaker.actor, day) : undefined;
    if (spoken?.quarrel !== undefined) {
      const message = `${link.name} speaks for ${spoken.quarrel.join(' and ')} at once on ${day}; say in actors.yaml when each role ended, or which one speaks`;
      return issue('match.two-roles', message, path);
    }
    parties.push(spoken?.party);
  }
  const [outer] = speakers;
  const [side, ...others] = outer !== undefined && speakers.length === 1 && isAllSides(outer.name) ? actors.sides : [];
  if (side !== undefined)
    return {
      chain,
      source: { by: side, via: outlets, also: others },
      witness,
      party: undefined,
      inner: undefined,
      nested: false,
      narrator: false,
    };
  if (outer !== undefined && behind(outer) === undefined && !isSomebody(outer, actors)) {
    return issue(
      'match.unknown-speaker',
      `"${outer.name}" is given as a speaker, but is nobody that the dossier or the text names; no claim was made of it`,
      path,
      undefined,
      'warning',
    );
  }
  const [party] = parties;
  const inner = parties.at(-1);
  const whose = outer === undefined || isBystander(outer, actors) ? undefined : behind(outer)?.actor;
  const by = party ?? unnamed(outer, outlets.at(-1), whose, { actors, day });
  const nested = speakers.length > 1 && parties.some((other) => other === undefined || other !== party);
  return { chain, source: { by, via: outlets }, witness, party, inner, nested, narrator: false };
}

/** "People who have seen it", "a diplomat in the capital": of nobody's, whatever "it" is or wherever they are. */
const isBystander = ({ unnamed: isNameless, name }: Link, actors: Actors): boolean =>
  isNameless === true &&
  bystanders.test(name.split(/\b(?:who|in|at|near|from)\b/i)[0] ?? '') &&
  actors.allNamed(name.split(/\b(?:who|in|at|near)\b/i)[0] ?? '').length === 0;

/** "Both sides", "the two parties": all of them, by that name alone. */
const isAllSides = (name: string): boolean => allSides.exec(name)?.[0].length === name.length;

/** Somebody can answer: an actor, a person with a name, or one of a kind of people. "It", "the letter" and "the agreement" cannot. */
function isSomebody(link: Link, actors: Actors): boolean {
  if (link.unnamed === true || actorOf(link, actors) !== undefined || peopleNouns.test(link.name) || groupOf.test(link.name)) return true;
  return (
    /\p{Lu}/u.test(link.name) &&
    !/^(?:the |a |an |its |their )?\P{Lu}+$|^(?:It|He|She|They|We|I|This|That)$/u.test(link.name) &&
    !accordWords.test(link.name)
  );
}

/** The dossier's actor behind a link, by the reader's word or by name. */
function actorOf(link: Link, actors: Actors): string | undefined {
  return link.actor ?? actors.named(link.name);
}

const outletName = (link: Link, actors: Actors): string => actorOf(link, actors) ?? link.name;

/**
 * A source without a name, or with one that the dossier does not know: `unnamed(taliban,reuters)`, `unnamed(unknown,reuters)`. Views may rank
 * it; it never counts as an outlet or a party.
 */
function unnamed(
  link: Link | undefined,
  outlet: string | undefined,
  actor: string | undefined,
  { actors, day }: Pick<Hearing, 'actors' | 'day'>,
): string {
  const whose =
    actor === undefined
      ? slug(link === undefined || link.unnamed === true || !/\p{Lu}/u.test(link.name) ? 'unknown' : link.name)
      : actors.speaksFor(actor, day).party;
  return `unnamed(${whose},${outlet ?? 'unknown'})`;
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'unknown';
