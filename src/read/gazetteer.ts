// Looks names up in a text's tokens: the dossier's actors by name, alias and metonym, and the world's states. Longest match wins; a name keeps its capital.
import type { Actor } from '../terms/index.ts';
import { countries } from './countries.data.ts';
import { plain } from './spelling.ts';
import { lower, type Word } from './words.ts';

export type Entry = {
  readonly words: readonly string[];
  /** Ids of the actors it may mean; several make it ambiguous. */
  readonly actors: string[];
  readonly use: 'name' | 'metonym' | 'demonym' | 'country' | 'capital';
  readonly capital: boolean;
  /** ISO 3166 alpha-3 of a state. */
  readonly code?: string;
  readonly name: string;
};

export type Gazetteer = { readonly byFirst: ReadonlyMap<string, readonly Entry[]>; readonly actors: ReadonlyMap<string, Actor> };

/** Builds the index once for a reader. */
export function buildGazetteer(actors: readonly Actor[]): Gazetteer {
  const byKey = new Map<string, Entry>();
  const add = (name: string, use: Entry['use'], actor: string | undefined, code?: string): void => {
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
        ...(code === undefined ? {} : { code }),
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
  for (const { code, names, demonyms, capitals } of countries) {
    const state = actors.find((actor) => actor.kind === 'state' && (actor.code === code || names.includes(actor.name)));
    for (const name of names) add(name, 'country', state?.id, code);
    for (const demonym of demonyms) add(demonym, 'demonym', undefined, code);
    for (const capital of capitals) add(capital, 'capital', undefined, code);
  }
  const byFirst = new Map<string, Entry[]>();
  for (const entry of byKey.values()) {
    const first = entry.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, actors: new Map(actors.map((actor) => [actor.id, actor])) };
}

// The words of a name as the pipeline and its gluing would cut it.
const nameWords = (name: string): { text: string; low: string }[] =>
  [...name.matchAll(/(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*|[^\s]/gu)].flatMap(([text]) => {
    const split = /^(.+)(['’ʼ]s)$/u.exec(text);
    return (split === null ? [text] : [split[1] ?? '', split[2] ?? '']).map((part) => ({ text: part, low: lower(part) }));
  });

const rank: Record<Entry['use'], number> = { name: 0, metonym: 1, country: 1, capital: 2, demonym: 2 };

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
      (!entry.capital || /^\p{Lu}/u.test(token.text)) &&
      !(entry.words.length === 1 && entry.words[0] === 'us' && token.text !== 'US' && token.text !== 'U.S.'),
  );
}
