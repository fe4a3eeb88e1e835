// CoNLL-U in: a treebank's text becomes gold sentences to train and to measure on. Reads the ten columns, the ranges of
// contracted words ("don't") and SpaceAfter; leaves out empty nodes. A line that does not fit becomes an Issue.
// Format: https://universaldependencies.org/format.html
import { issue, type Issue } from '../../kit/index.ts';

/** One sentence of a treebank. Word i is at index i; `heads` count from 1, 0 is the root. */
export type GoldSentence = {
  readonly comments: ReadonlyMap<string, string>;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly misc: readonly string[];
  /** Surface pieces in order: their text, how many words each holds, and whether a space follows. */
  readonly surface: readonly { readonly text: string; readonly words: number; readonly space: boolean }[];
};

/** Every sentence of a CoNLL-U text, in order, and what could not be read. */
export function parseConllu(text: string, path = 'treebank'): { sentences: GoldSentence[]; issues: Issue[] } {
  const sentences: GoldSentence[] = [];
  const issues: Issue[] = [];
  let open = draft();
  let line = 0;
  for (const raw of text.split('\n')) {
    line += 1;
    const row = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (row === '') {
      if (open.forms.length > 0) sentences.push(open);
      open = draft();
    } else if (row.startsWith('#')) {
      const at = row.indexOf('=');
      open.comments.set(row.slice(1, at < 0 ? undefined : at).trim(), at < 0 ? '' : row.slice(at + 1).trim());
    } else if (!addRow(open, row.split('\t'))) {
      issues.push(
        issue('treebank.bad-line', `line ${line} is not a CoNLL-U word: it needs ten columns and a number first`, path, {
          line,
          column: 1,
        }),
      );
    }
  }
  if (open.forms.length > 0) sentences.push(open);
  return { sentences, issues };
}

const draft = () => ({
  comments: new Map<string, string>(),
  forms: [] as string[],
  lemmas: [] as string[],
  upos: [] as string[],
  xpos: [] as string[],
  feats: [] as string[],
  heads: [] as number[],
  deprels: [] as string[],
  misc: [] as string[],
  surface: [] as { text: string; words: number; space: boolean }[],
  covered: 0,
});

function addRow(open: ReturnType<typeof draft>, cells: readonly string[]): boolean {
  const [id, form, lemma, upos, xpos, feats, head, deprel, , misc] = cells;
  if (id === undefined || form === undefined || misc === undefined) return false;
  if (/^\d+\.\d+$/.test(id)) return true;
  const space = !misc.includes('SpaceAfter=No');
  const range = /^(\d+)-(\d+)$/.exec(id);
  if (range !== null) {
    open.surface.push({ text: form, words: Number(range[2]) - Number(range[1]) + 1, space });
    open.covered = Number(range[2]);
    return true;
  }
  if (Number(id) !== open.forms.length + 1) return false;
  open.forms.push(form);
  open.lemmas.push(lemma ?? '_');
  open.upos.push(upos ?? '_');
  open.xpos.push(xpos ?? '_');
  open.feats.push(feats ?? '_');
  open.heads.push(Number(head));
  open.deprels.push(deprel ?? '_');
  open.misc.push(misc);
  if (Number(id) > open.covered) open.surface.push({ text: form, words: 1, space });
  return true;
}
