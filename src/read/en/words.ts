// Interns words: each different spelling is looked at once and becomes a row of integers that every stage reads.
// Takes forms, gives word ids. Knows no tags and no meaning.
import { hashText, mix } from './hash.ts';
import { normaliseForm } from './normal.ts';
import { familyOf } from './word-family.ts';

/** The columns of a word's row; all are 32-bit hashes except `flags` and `ending`. Stems and kin are other words (word-family.ts). */
export const column = {
  form: 0,
  lower: 1,
  end1: 2,
  end2: 3,
  end3: 4,
  end4: 5,
  front1: 6,
  front2: 7,
  front3: 8,
  front4: 9,
  shape: 10,
  flags: 11,
  end5: 12,
  ending: 13,
  stem1: 14,
  stem2: 15,
  kin1: 16,
  kin2: 17,
  kin3: 18,
} as const;
/** How many integers a word's row holds. */
export const width = 19;
/** Bits of a word's `flags`. */
export const flag = { capital: 1, digit: 2, hyphen: 4, allCapital: 8, letter: 16, period: 32 } as const;

/** Interned words. `rows` may be replaced as the table grows: read it afresh after `intern`. */
export type Words = {
  rows: Int32Array;
  readonly forms: string[];
  /** The id of a form, after making its quotes and dashes plain. */
  intern(form: string): number;
  /** The id of a word that has the outline of a known one and nothing else but a number for what it is. */
  mask(id: number, kind: number): number;
};

// Past this many different spellings the table starts again, so that endless input needs no endless memory.
const mostWords = 200_000;
const maskSeed = 77;

/** An empty table of words. Ids stay good until `renew` says that the table started again. */
export function openWords(): Words & { renew(): void } {
  const ids = new Map<string, number>();
  const add = (key: string, form: string): number => {
    const id = words.forms.length;
    if ((id + 1) * width > words.rows.length) {
      const grown = new Int32Array(words.rows.length * 2);
      grown.set(words.rows);
      words.rows = grown;
    }
    words.forms.push(form);
    ids.set(key, id);
    return id;
  };
  const words = {
    rows: new Int32Array(width * 4096),
    forms: [] as string[],
    intern(given: string): number {
      const known = ids.get(given);
      if (known !== undefined) return known;
      const form = normaliseForm(given);
      const same = form === given ? undefined : ids.get(form);
      const id = same ?? add(form, form);
      if (same === undefined) fill(words.rows, id * width, form);
      ids.set(given, id);
      return id;
    },
    mask(id: number, kind: number): number {
      const [shape, flags] = [words.rows[id * width + column.shape] as number, words.rows[id * width + column.flags] as number];
      // No token holds a blank, so that no word of a text has such a key.
      const key = `${kind} ${shape} ${flags}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const masked = add(key, '');
      words.rows.fill(mix(maskSeed, kind), masked * width, masked * width + column.flags);
      words.rows.fill(0, masked * width + column.flags, (masked + 1) * width);
      words.rows.set([shape, flags, mix(maskSeed, kind)], masked * width + column.shape);
      return masked;
    },
    renew(): void {
      if (words.forms.length <= mostWords) return;
      ids.clear();
      words.forms.length = 0;
    },
  };
  return words;
}

function fill(rows: Int32Array, at: number, form: string): void {
  const lower = form.toLowerCase().replace(/\d/g, '0');
  const n = lower.length;
  const set = (name: keyof typeof column, value: number) => {
    rows[at + column[name]] = value;
  };
  set('form', hashText(form.replace(/\d/g, '0')));
  set('lower', hashText(lower));
  for (const size of [1, 2, 3, 4, 5] as const) set(`end${size}`, hashText(lower, Math.max(0, n - size), n));
  for (const size of [1, 2, 3, 4] as const) set(`front${size}`, hashText(lower, 0, Math.min(n, size)));
  set('shape', hashText(shapeOf(form)));
  set('flags', flagsOf(form));
  const { ending, stems, kin } = familyOf(lower);
  set('ending', ending);
  for (const i of [0, 1] as const) set(`stem${i === 0 ? 1 : 2}`, stems[i] === undefined ? 0 : hashText(stems[i]));
  for (const i of [0, 1, 2] as const) set(`kin${i === 0 ? 1 : i === 1 ? 2 : 3}`, kin[i] === undefined ? 0 : hashText(kin[i]));
}

/** The outline of a word: `McDonald's` gives `XxXx'x`, `1990s` gives `dx`. Runs are one letter; at most eight. */
export function shapeOf(form: string): string {
  let shape = '';
  for (const letter of form) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}|\p{M}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter;
    if (!shape.endsWith(kind)) shape += kind;
    if (shape.length >= 8) break;
  }
  // One capital and several differ: "U", "UN".
  return form.length > 1 && shape === 'X' ? 'XX' : shape;
}

function flagsOf(form: string): number {
  const letters = /\p{L}/u.test(form);
  return (
    (/^\p{Lu}/u.test(form) ? flag.capital : 0) |
    (/\d/.test(form) ? flag.digit : 0) |
    (form.includes('-') ? flag.hyphen : 0) |
    (letters && form.length > 1 && form === form.toUpperCase() ? flag.allCapital : 0) |
    (letters ? flag.letter : 0) |
    (form.endsWith('.') ? flag.period : 0)
  );
}
