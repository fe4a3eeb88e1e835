// Measures how far names decide how a sentence is read: every name of our own reports is replaced by another of its kind and length, and the sentences
// are counted whose tags or trees change. Words of the language that stand in names ("Council") stay.
import { loadCorpus } from '../../scripts/corpus/index.ts';
import { tokenAt, type Gazetteer, type Pipeline } from '../../src/read/en/index.ts';
import { nameUses } from '../../src/read/en/name-uses.ts';
import { openTagger } from '../../src/read/en/tag.ts';
import { column, openWords, width } from '../../src/read/en/words.ts';
import type { Figures } from './figures.ts';
import { readGazetteer, readWeights } from './shipped.ts';

const rings = ['aeiou', 'bcdfghjklmnpqrstvwxz'];
/** Each letter gives way to the next of its ring: the length, the capitals and the sound of a name stay. */
const invented = (word: string): string =>
  word.replaceAll(/[a-z]/gi, (letter) => {
    const small = letter.toLowerCase();
    const ring = rings.find((one) => one.includes(small)) ?? small;
    const next = ring[(ring.indexOf(small) + 1) % ring.length] as string;
    return letter === small ? next : next.toUpperCase();
  });

/** A word that stands in the same kinds of names of the gazetteer as the given one, the nearest in length; nothing where there is none. */
function openOthers(gazetteer: Gazetteer, isName: (word: string) => boolean): (word: string) => string | undefined {
  const uses = nameUses(gazetteer);
  const lists = new Map<number, string[]>();
  for (const [word, use] of uses) if (/^\p{Ll}+$/u.test(word) && isName(word)) lists.set(use, [...(lists.get(use) ?? []), word]);
  return (word) => {
    const lower = word.toLowerCase();
    const list = lists.get(uses.get(lower) ?? -1) ?? [];
    const from = list.indexOf(lower);
    const [other] = [...list.slice(from + 1), ...list.slice(0, Math.max(0, from))].toSorted(
      (a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length),
    );
    if (other === undefined) return undefined;
    return word === word.toUpperCase() ? other.toUpperCase() : `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
  };
}

/** Says the share of sentences whose tags, and whose trees, change with the names. */
export function measureImpartiality(pipeline: Pipeline, { say }: Figures): void {
  const { common } = openTagger(readWeights().tagger).lexicon;
  const words = openWords();
  const isName = (form: string): boolean => !common.has(words.rows[words.intern(form) * width + column.lower] as number);
  const otherThan = openOthers(readGazetteer(), isName);
  const reports = (['train', 'dev'] as const).flatMap((split) => loadCorpus({ split }).reports.map(({ text }) => pipeline.analyse(text)));
  let [all, tags, trees] = [0, 0, 0];
  for (const report of reports) {
    const forms = Array.from({ length: report.count }, (_, i) => tokenAt(report, i).form);
    const renamed = [...forms];
    for (const { from, to } of report.names)
      for (let i = from; i < to; i += 1) {
        const form = forms[i] as string;
        if (/^\p{Lu}/u.test(form) && isName(form)) renamed[i] = otherThan(form) ?? invented(form);
      }
    const cut = (words: readonly string[]): string[][] => report.sentences.map(({ from, to }) => words.slice(from, to));
    const [plain, other] = [pipeline.analyseWords(cut(forms)), pipeline.analyseWords(cut(renamed))];
    for (const { from, to } of plain.sentences) {
      if (forms.slice(from, to).every((form, i) => form === renamed[from + i])) continue;
      const same = (one: ArrayLike<unknown>, two: ArrayLike<unknown>): boolean => {
        for (let i = from; i < to; i += 1) if (one[i] !== two[i]) return false;
        return true;
      };
      all += 1;
      tags += same(plain.upos, other.upos) ? 0 : 1;
      trees += same(plain.heads, other.heads) && same(plain.deprels, other.deprels) ? 0 : 1;
    }
  }
  const share = (part: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;
  say(
    `of ${all} sentences of our reports, read otherwise when their names are replaced by others of their kind`,
    `tags ${share(tags)}, trees ${share(trees)}`,
    'next to none',
  );
}
