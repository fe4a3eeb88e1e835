// Gives every word its tag, UPOS and XPOS in one ("VERB VBD"), greedily: first from the last word of a sentence to the first, then
// from the first to the last with the tags on both sides.
// Takes interned words of one sentence; returns tag numbers. Frequent words with one tag only are looked up, not scored.
import { addScores, best, bestBut, openLinear, score, type Linear } from './linear.ts';
import { openModelFile, type Section } from './model-file.ts';
import { firstTagKeys, mostTagKeys, secondTagKeys, wordKeys } from './tag-features.ts';
import { fillTagView, openTagView, type TagLexicon } from './tag-view.ts';
import { column, type Words } from './words.ts';

/** A tagger: `names[tag]` is "UPOS XPOS"; `tag` writes one tag a word into `out`. */
export type Tagger = {
  readonly names: readonly string[];
  readonly lexicon: TagLexicon;
  /** `seconds` has the next best tag where it is hardly worse, else 0. */
  tag(words: Words, ids: Int32Array, start: number, end: number, out: Uint8Array, seconds: Uint8Array): void;
};
/** What the tagger's file says of itself; a second tag is told when the first is better by fewer than `limit` points. */
export type TaggerInfo = { names: string[]; limit: number };
/** Opens a tagger from its model file. Throws Fault `model.bad-file`. */
export function openTagger(bytes: Uint8Array | ArrayBuffer): Tagger {
  const { info, sections } = openModelFile(bytes, 'tagger');
  const { names, limit } = info as TaggerInfo;
  const lexicon = {
    fixed: openMap(sections, 'fixed'),
    kinds: openMap(sections, 'kinds'),
    named: openMap(sections, 'named'),
    common: new Set(sections.get('common')),
  };
  return taggerFrom({ names, limit }, lexicon, openLinear(sections, 'tags'));
}

/** The sections of a file that hold a map of integers. */
export function mapSections(name: string, map: ReadonlyMap<number, number>): [string, Section][] {
  return [
    [`${name}.keys`, Int32Array.from(map.keys())],
    [`${name}.values`, Uint16Array.from(map.values())],
  ];
}

function openMap(sections: ReadonlyMap<string, Section>, name: string): Map<number, number> {
  const keys = sections.get(`${name}.keys`) ?? [];
  const values = sections.get(`${name}.values`) ?? [];
  const map = new Map<number, number>();
  for (let i = 0; i < keys.length; i += 1) map.set(keys[i] as number, values[i] as number);
  return map;
}

/** Puts a tagger together from what it knows of words and its weights. */
export function taggerFrom({ names, limit }: TaggerInfo, lexicon: TagLexicon, model: Linear): Tagger {
  const keys = new Int32Array(mostTagKeys);
  const scores = new Int32Array(names.length + 1);
  const { fixed } = lexicon;
  let view = openTagView(256);
  // The points that do not depend on tags, a row a word: worked out once, used twice.
  let bases = new Int32Array(256 * scores.length);
  let free = new Uint8Array(256);

  return {
    names: ['', ...names],
    lexicon,
    tag(words, ids, start, end, out, seconds) {
      const count = end - start;
      if (view.at.length < count) {
        view = openTagView(count * 2);
        bases = new Int32Array(count * 2 * scores.length);
        free = new Uint8Array(count * 2);
      }
      fillTagView(view, words.rows, ids, start, count, lexicon);
      for (let i = count - 1; i >= 0; i -= 1) {
        const known = fixed.get(words.rows[(view.at[i] as number) + column.form] as number);
        free[i] = known === undefined ? 1 : 0;
        if (known === undefined) {
          score(model, keys, wordKeys(view, i, keys), scores);
          bases.set(scores, i * scores.length);
          addScores(model, keys, firstTagKeys(view, i, keys, 0), scores);
        }
        view.tags[i] = known ?? best(scores);
      }
      for (let i = 0; i < count; i += 1) {
        seconds[start + i] = 0;
        if (free[i] === 1) {
          for (let tag = 0, at = i * scores.length; tag < scores.length; tag += 1, at += 1) scores[tag] = bases[at] as number;
          addScores(model, keys, secondTagKeys(view, i, keys, 0), scores);
          const top = best(scores);
          const next = bestBut(scores, top);
          view.tags[i] = top;
          if ((scores[top] as number) - (scores[next] as number) < limit) seconds[start + i] = next;
        }
        out[start + i] = view.tags[i] as number;
      }
    },
  };
}
