// The dictionary form of a word, from its spelling and its tag: a table of exceptions, the irregular verbs, then the longest known ending.
// Takes a form and a tag name ("VERB VBD"), gives the lemma. Tables and endings are learnt from treebanks (lemma-train.ts).
import { irregular } from './irregular.data.ts';
import { openModelFile } from './model-file.ts';
import { normaliseForm } from './normal.ts';

/**
 * How a form becomes its lemma: take `cut` letters off the end, put `add` there; `keep` keeps capitals. Written "2y" or
 * "0^" in the file (a caret keeps capitals).
 */
export type Edit = { readonly cut: number; readonly add: string; readonly keep: boolean };
/** The file: for each XPOS, `ending -> edit` ("" is the default) and `form -> lemma` for what the endings get wrong. */
export type LemmaInfo = { endings: Record<string, Record<string, string>>; exceptions: Record<string, Record<string, string>> };
export type Lemmatiser = (form: string, tag: string) => string;

/** The longest ending that rules look at, in letters. */
export const longestEnding = 7;

const mostRemembered = 100_000;

/** Opens a lemmatiser from its model file. Throws Fault `model.bad-file`. */
export function openLemmatiser(bytes: Uint8Array | ArrayBuffer): Lemmatiser {
  return lemmatiserFrom(openModelFile(bytes, 'lemmas').info as LemmaInfo);
}

/** A lemmatiser from its tables. An unknown tag leaves the form as it is, in lower case. */
export function lemmatiserFrom({ endings, exceptions }: LemmaInfo): Lemmatiser {
  const tables = new Map(
    Object.entries(endings).map(([tag, rules]) => [
      tag,
      { rules: new Map(Object.entries(rules)), known: new Map(Object.entries(exceptions[tag] ?? {})) },
    ]),
  );
  // Words come again and again; what was worked out once is kept, within bounds.
  const remembered = new Map<string, Map<string, string>>();
  let size = 0;
  return (form, tag) => {
    const here = remembered.get(tag) ?? new Map<string, string>();
    const before = here.get(form);
    if (before !== undefined) return before;
    const lemma = workOut(form, tag);
    if (size >= mostRemembered) {
      remembered.clear();
      size = 0;
    }
    remembered.set(tag, here);
    here.set(form, lemma);
    size += 1;
    return lemma;
  };

  function workOut(given: string, tag: string): string {
    const form = normaliseForm(given);
    const table = tables.get(tag);
    const lower = form.toLowerCase();
    if (table === undefined) return lower;
    const known = table.known.get(lower);
    if (known !== undefined) return known;
    const odd = / VB[DN]$/.test(tag) ? irregular.get(lower) : undefined;
    if (odd !== undefined) return odd;
    for (let size = Math.min(longestEnding, lower.length); size >= 0; size -= 1) {
      const rule = table.rules.get(lower.slice(lower.length - size));
      if (rule !== undefined) return applyEdit(form, lower, readEdit(rule));
    }
    return lower;
  }
}

/** The lemma that an edit makes; an edit that would leave nothing changes nothing. */
export function applyEdit(form: string, lower: string, { cut, add, keep }: Edit): string {
  const base = keep ? form : lower;
  return cut > base.length || (cut === base.length && add === '') ? base : base.slice(0, base.length - cut) + add;
}

/** "2y" and "0^" as edits. */
export function readEdit(text: string): Edit {
  const match = /^(\d+)(\^?)(.*)$/s.exec(text);
  return { cut: Number(match?.[1] ?? 0), add: match?.[3] ?? '', keep: match?.[2] === '^' };
}
