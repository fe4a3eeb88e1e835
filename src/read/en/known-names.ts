// Names that are known before a text is read: those of a dossier's actors. Takes the actors once and then tokens; gives every place where
// a name, alias or metonym of theirs stands, the longest first. It decides nothing: what is meant is for the names stage and `resolveActors`.
import type { Actor } from '../../terms/index.ts';
import type { Document } from './document.ts';
import { foldCased } from './gazetteer/fold.ts';
import { countWords, firstWord, isAcronym, longestMatch } from './gazetteer/longest-match.ts';
import type { NameKind } from './names-kinds.ts';

/** One way to name an actor. `entry` is `actor/ID`, or the gazetteer's entry of a state. */
export type KnownNaming = {
  readonly entry: string;
  readonly use: 'name' | 'people' | 'metonym';
  readonly kind: NameKind;
  readonly cased: string;
  readonly exact: boolean;
};
/** The names of some actors, ready to be looked up. */
export type KnownNames = {
  readonly namings: ReadonlyMap<string, readonly KnownNaming[]>;
  readonly longestFrom: ReadonlyMap<string, number>;
};
/** Tokens `from` to `to` (exclusive) are a known name; several namings make it ambiguous. */
export type KnownSpan = { readonly from: number; readonly to: number; readonly namings: readonly KnownNaming[] };

const kindOf: Readonly<Record<Actor['kind'], NameKind>> = {
  state: 'state',
  government: 'state',
  'armed-group': 'armed-group',
  organisation: 'organisation',
  coalition: 'organisation',
  office: 'organisation',
  person: 'person',
  outlet: 'outlet',
  place: 'place',
  population: 'nationality',
};

/** The id under which names of an actor go: a state has that of the gazetteer. */
export const entryOfActor = ({ id, kind, code }: Actor): string =>
  kind === 'state' && code !== undefined ? `state/${code}` : `actor/${id}`;

/** Makes the names of actors ready. A name outranks a metonym of the same words; what two actors share stays both's. */
export function knowActors(actors: readonly Actor[]): KnownNames {
  const namings = new Map<string, KnownNaming[]>();
  const longestFrom = new Map<string, number>();
  const add = (form: string, actor: Actor, metonym: boolean): void => {
    const cased = foldCased(form).replace(/^the /i, '');
    const key = cased.toLowerCase();
    if (key === '') return;
    const use = metonym ? 'metonym' : actor.kind === 'population' ? 'people' : 'name';
    const naming = { entry: entryOfActor(actor), use, kind: kindOf[actor.kind], cased, exact: isAcronym(cased) } as const;
    const known = namings.get(key) ?? [];
    if (known.some(({ entry }) => entry === naming.entry) || (metonym && known.some((one) => one.use !== 'metonym'))) return;
    namings.set(key, metonym ? [...known, naming] : [...known.filter((one) => one.use !== 'metonym'), naming]);
    const first = firstWord(key);
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, countWords(key)));
  };
  for (const actor of actors) for (const form of [actor.name, ...actor.aliases]) add(form, actor, false);
  for (const actor of actors) for (const form of actor.metonyms) add(form, actor, true);
  return { namings, longestFrom };
}

/** Every known name of a text, in order; none overlaps another. */
export function findKnown(
  { text, starts, ends, count }: Pick<Document, 'text' | 'starts' | 'ends' | 'count'>,
  known: KnownNames,
): KnownSpan[] {
  if (known.namings.size === 0) return [];
  const cased = Array.from({ length: count }, (_, i) => foldCased(text.slice(starts[i], ends[i])));
  const found: KnownSpan[] = [];
  for (let i = 0; i < count; i += 1) {
    const match = longestMatch(known, cased, i);
    if (match === undefined) continue;
    found.push({ from: i, to: i + match.tokens, namings: match.namings });
    i += match.tokens - 1;
  }
  return found;
}
