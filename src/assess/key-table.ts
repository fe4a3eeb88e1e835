// The keys in columns: what each is about, and the first and last of its rows. Half of all keys are told of by one claim, so a key must cost no more than a row:
// its entry is made when somebody asks for it, and only utterances and life-cycle acts, which have many parts, keep theirs.
import { keyText, type Key } from '../terms/index.ts';
import { longerBytes, longerInts, roomFor } from './columns.ts';
import type { Frame } from './compile.ts';
import { keyName, type KeyEntry, type KeyMeaning } from './keys.ts';
import { enter, find, hashOfText, makeRoom, openLookup, type Lookup } from './lookup.ts';

/** The kinds of key, by the number they have in the columns. */
export const keyKinds = ['performance', 'total', 'act', 'utterance', 'life', 'fact', 'impossibility'] as const;
/** Their numbers. */
export const kindNumber = { performance: 0, total: 1, act: 2, utterance: 3, life: 4, fact: 5, impossibility: 6 } as const satisfies Record<
  Key['kind'],
  number
>;

/** All keys, by number. `owner`: the commitment of a performance or total, else -1. `word`: event, act, fact, thing, or the whole name. */
export type KeyTable = {
  length: number;
  kind: Uint8Array;
  owner: Int32Array;
  word: string[];
  first: Int32Array;
  last: Int32Array;
  /** By act: the first of its charges, or -1. */
  charge: Int32Array;
  /** Utterances and life-cycle acts. */
  entries: Map<number, KeyEntry>;
  lookup: Lookup;
};

/** No keys yet. */
export const openKeys = (): KeyTable => ({
  length: 0,
  kind: new Uint8Array(64),
  owner: new Int32Array(64),
  word: [],
  first: new Int32Array(64),
  last: new Int32Array(64),
  charge: new Int32Array(64),
  entries: new Map(),
  lookup: openLookup(),
});

/** Makes room for `more` keys. */
export function makeKeys(table: KeyTable, more: number): void {
  const wanted = table.length + more;
  if (wanted <= table.kind.length) return;
  const room = roomFor(table.kind.length, wanted);
  table.kind = longerBytes(table.kind, room);
  for (const name of ['owner', 'first', 'last', 'charge'] as const) table[name] = longerInts(table[name], room);
  makeRoom(table.lookup, more);
}

/** What tells one key from all others. */
export type KeySign = { kind: number; owner: number; word: string };

/** What tells a key apart, in numbers and one word. The commitment is -1 where the dossier has none of that id. */
export function signOf(key: Key, frame: Frame): KeySign {
  const kind = kindNumber[key.kind];
  switch (key.kind) {
    case 'performance':
      return { kind, owner: frame.index.get(key.commitment) ?? -1, word: key.event };
    case 'total':
      return { kind, owner: frame.index.get(key.commitment) ?? -1, word: '' };
    case 'act':
      return { kind, owner: -1, word: key.act };
    case 'utterance':
    case 'life':
      return { kind, owner: -1, word: keyName(key) };
    case 'fact':
      return { kind, owner: -1, word: key.fact };
    case 'impossibility':
      return { kind, owner: -1, word: key.of };
  }
}

/** The number of a key, or -1. */
export function findKey(table: KeyTable, { kind, owner, word }: KeySign): number {
  return find(
    table.lookup,
    hashOfText(word, kind + 8 * owner),
    (key) => table.owner[key] === owner && table.kind[key] === kind && table.word[key] === word,
  );
}

/** Enters a key that is not there yet; returns its number. */
export function addKey(table: KeyTable, { kind, owner, word }: KeySign): number {
  makeKeys(table, 1);
  const key = table.length++;
  table.kind[key] = kind;
  table.owner[key] = owner;
  table.word.push(word);
  for (const name of ['first', 'last', 'charge'] as const) table[name][key] = -1;
  enter(table.lookup, hashOfText(word, kind + 8 * owner), key);
  return key;
}

/** A key with all its parts; undefined for a number that no key has. */
export function keyAt(table: KeyTable, frame: Frame, key: number): KeyEntry | undefined {
  if (key < 0 || key >= table.length) return undefined;
  const known = table.entries.get(key);
  if (known !== undefined) return known;
  const [commitment, word] = [table.owner[key] ?? -1, table.word[key] ?? ''];
  const id = frame.items[commitment]?.id ?? '';
  const entry = (told: Key, meaning: KeyMeaning): KeyEntry => ({ index: key, text: keyText(told), name: keyText(told), ...meaning });
  switch (keyKinds[table.kind[key] ?? 0]) {
    case 'performance':
      return entry({ kind: 'performance', commitment: id, event: word }, { kind: 'performance', commitment, event: word });
    case 'total':
      return entry({ kind: 'total', commitment: id }, { kind: 'total', commitment });
    case 'act':
      return entry({ kind: 'act', act: word, actor: '', tags: {} }, { kind: 'act', act: word });
    case 'fact':
      return entry({ kind: 'fact', fact: word }, { kind: 'fact', fact: word });
    default:
      return entry({ kind: 'impossibility', of: word }, { kind: 'impossibility', of: word });
  }
}
