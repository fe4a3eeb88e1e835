// What a loaded gazetteer is: its entries, and the ways to name them. Nothing here acts.
import type { Sector } from './schema.ts';

export type EntryKind = 'state' | 'organisation' | 'group' | 'office' | 'outlet' | 'place' | 'name';

/** One thing of the gazetteer. `id` carries its kind: `state/AFG`, `group/taliban`, `office/president`, `name/ahmad`. */
export type Entry = {
  id: string;
  kind: EntryKind;
  name: string;
  /** ISO 3166 alpha-3 for states, CAMEO manner for organisations and groups; absent where there is none. */
  code?: string;
  /** States only: ISO 3166 alpha-2. */
  iso2?: string;
  sector?: Sector;
  /** ISO 3166 alpha-3 of the countries it belongs to or works in. */
  countries: readonly string[];
  /** The finer kind that its file gives: `member`, `claimed`, `agency`, `city` … */
  form?: string;
  /** The entry it belongs to: `state/RUS` for an agency that the state owns. */
  of?: string;
  note?: string;
  /** Offices only: the holder's words are the words of what the office belongs to; the word may stand before a name. */
  speaks?: boolean;
  title?: boolean;
  /** Given names only; `common` says that the form is also an ordinary word or a place. */
  common?: true;
  gender?: 'm' | 'f' | 'u';
  regions?: readonly string[];
};

/**
 * How a form names its entry. `adjective` and `people` are words for nationality, `capital` and `metonym` may be the place or the
 * government, `organ` is a part of the state (its `sector` stands on the naming).
 */
export type Use = 'name' | 'alias' | 'acronym' | 'adjective' | 'people' | 'capital' | 'metonym' | 'organ' | 'title';

export type Naming = {
  entry: Entry;
  use: Use;
  /** The form as its file writes it. */
  form: string;
  /** The form folded with its capitals kept, for checking the capitals of a text. */
  cased: string;
  /** Whether the capitals must be the same (acronyms), or only stand where the form has them. */
  exact: boolean;
  sector?: Sector;
};

export type Gazetteer = {
  entries: ReadonlyMap<string, Entry>;
  /** By folded words in small letters (`fold`): every entry that may be meant, in the order of the files. */
  namings: ReadonlyMap<string, readonly Naming[]>;
  /** By first folded word: the greatest number of words that a name beginning so has. */
  longestFrom: ReadonlyMap<string, number>;
  /** By folded words: what else it may mean (ids, or plain words for readings outside the gazetteer), the usual one first if known. */
  ambiguous: ReadonlyMap<string, readonly string[]>;
};
