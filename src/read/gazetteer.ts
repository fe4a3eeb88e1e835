// Looks names up in a page's words: the dossier's actors by name, alias and metonym, and the pipeline's gazetteer of states, groups, organisations and
// outlets. Longest match wins; a name keeps its capital, an acronym all of them.
import type { Actor } from '../terms/index.ts';
import type { Gazetteer as World, WorldNaming } from './en/index.ts';
import type { Kind } from './name-runs.ts';
import { lower, plain, type Word } from './words.ts';

export type Entry = {
  readonly words: readonly string[];
  /** Ids of the actors it may mean; several make it ambiguous. */
  readonly actors: string[];
  readonly use: 'name' | 'metonym' | 'demonym' | 'country' | 'capital' | 'known';
  readonly capital: boolean;
  /** The only spelling that is meant, capitals and all. */
  readonly exact?: string;
  /** What it is, where no actor of the dossier says so. */
  readonly kind?: Kind;
  /** ISO 3166 alpha-3 of a state, or the code that the gazetteer gives a group or an organisation. */
  readonly code?: string;
  readonly name: string;
};

export type Gazetteer = {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Names of the states by ISO 3166 alpha-3. */
  readonly states: ReadonlyMap<string, string>;
};

/** Builds the index once for a reader. */
export function buildGazetteer(actors: readonly Actor[], world: World): Gazetteer {
  const byKey = new Map<string, Entry>();
  const add = (
    name: string,
    use: Entry['use'],
    actor: string | undefined,
    more: { code?: string; kind?: Kind; exact?: string } = {},
  ): void => {
    const tokens = nameWords(name);
    const kept = tokens[0]?.low === 'the' && tokens.length > 1 ? tokens.slice(1) : tokens;
    const words = kept.map(({ low }) => plain(low));
    if (words.length === 0) return;
    const key = words.join(' ');
    const old = byKey.get(key);
    if (old === undefined) {
      byKey.set(key, {
        words,
        actors: actor === undefined ? [] : [actor],
        use,
        capital: /\p{Lu}/u.test(kept[0]?.text ?? ''),
        name,
        ...more,
      });
    } else if (actor !== undefined && !old.actors.includes(actor)) {
      // A name outranks a metonym of the same words: "Doha" the place is no "Doha" the office when both are listed.
      if (rank[use] < rank[old.use]) byKey.set(key, { ...old, actors: [actor], use });
      else if (rank[use] === rank[old.use]) old.actors.push(actor);
    }
  };
  for (const actor of actors) {
    add(actor.name, 'name', actor.id);
    for (const alias of actor.aliases) add(alias, 'name', actor.id);
    for (const metonym of actor.metonyms) add(metonym, 'metonym', actor.id);
  }
  const states = new Map(
    actors.filter(({ kind }) => kind === 'state').flatMap(({ id, code, name }) => [[code ?? name, id] as const, [name, id] as const]),
  );
  for (const [folded, namings] of world.namings) for (const naming of namings) addOf(naming, world.ambiguous.has(folded));
  function addOf({ entry, use, form, exact }: WorldNaming, ambiguous: boolean): void {
    const spelled = { ...(entry.code === undefined ? {} : { code: entry.code }), ...(exact ? { exact: form } : {}) };
    const own = use === 'name' || use === 'alias' || use === 'acronym';
    if (entry.kind === 'state') {
      if (own) add(form, 'country', states.get(entry.code ?? '') ?? states.get(entry.name), spelled);
      else if (use === 'adjective' || use === 'people') add(form, 'demonym', undefined, spelled);
      else if (use === 'capital') add(form, 'capital', undefined, spelled);
      return;
    }
    const kind = worldKinds[entry.kind];
    if (kind !== undefined && own && !ambiguous) add(form, 'known', undefined, { ...spelled, kind });
  }
  const byFirst = new Map<string, Entry[]>();
  for (const entry of byKey.values()) {
    const first = entry.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const names = [...world.entries.values()].flatMap(({ kind, code, name }) =>
    kind === 'state' && code !== undefined ? [[code, name] as const] : [],
  );
  return { byFirst, actors: new Map(actors.map((actor) => [actor.id, actor])), states: new Map(names) };
}

// The words of a name as the pipeline and its gluing would cut it.
const nameWords = (name: string): { text: string; low: string }[] =>
  [...name.matchAll(/(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*|[^\s]/gu)].flatMap(([text]) => {
    const split = /^(.+)(['’ʼ]s)$/u.exec(text);
    return (split === null ? [text] : [split[1] ?? '', split[2] ?? '']).map((part) => ({ text: part, low: lower(part) }));
  });

const rank: Record<Entry['use'], number> = { name: 0, metonym: 1, country: 1, capital: 2, demonym: 2, known: 3 };
const worldKinds: Partial<Record<WorldNaming['entry']['kind'], Kind>> = {
  group: 'armed-group',
  organisation: 'organisation',
  outlet: 'outlet',
};

/** The longest entry that starts at token `at`. */
export function lookUp({ byFirst }: Gazetteer, tokens: readonly Word[], at: number): Entry | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  const list =
    byFirst.get(plain(token.low)) ??
    (token.low.endsWith('s')
      ? byFirst.get(plain(token.low.slice(0, -1)))?.filter(({ use, words }) => use === 'demonym' && words.length === 1)
      : undefined);
  return list?.find(
    (entry) =>
      entry.words.every((word, step) => step === 0 || plain(tokens[at + step]?.low ?? '') === word) &&
      (entry.exact === undefined || sameText(tokens, at, entry)) &&
      (!entry.capital || /^\p{Lu}/u.test(token.text)) &&
      !(entry.words.length === 1 && entry.words[0] === 'us' && token.text !== 'US' && token.text !== 'U.S.'),
  );
}

const sameText = (tokens: readonly Word[], at: number, { words, exact }: Entry): boolean =>
  tokens
    .slice(at, at + words.length)
    .map(({ text }) => text)
    .join('')
    .replaceAll('.', '') === exact?.replaceAll(/[\s.]/gu, '');
