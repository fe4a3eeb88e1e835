// The last stage: from tags and tree to what people read: relation names with subtypes, lemmas and features. Works on one
// sentence at a time and appends to the document's columns.
import { featsInClause, type FeatsTable } from './feats.ts';
import type { Lemmatiser } from './lemma.ts';
import { nameSubtypes, type Clause } from './subtypes.ts';

/** The document's columns while they grow, and what each token's word and tag are. */
export type Columns = {
  readonly forms: readonly string[];
  readonly ids: Int32Array;
  readonly tags: Uint8Array;
  readonly names: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly heads: Int32Array;
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly feats: string[];
  readonly deprels: string[];
};

/** Describes tokens `from` to `to` (exclusive), which have tags, heads and label numbers. */
export function describeSentence(
  columns: Columns,
  from: number,
  to: number,
  labels: Uint8Array,
  labelNames: readonly string[],
  lemmatise: Lemmatiser,
  table: FeatsTable,
): void {
  const clause = clauseOf(columns, from, to, labels, labelNames);
  nameSubtypes(clause);
  const feats: string[] = [];
  for (let i = from; i < to; i += 1) {
    const form = columns.forms[columns.ids[i] as number] as string;
    const name = columns.names[columns.tags[i] as number] as string;
    columns.lemmas.push(lemmatise(form, name));
    feats.push(table(form, name));
  }
  for (let i = 0; i < feats.length; i += 1)
    columns.feats.push(featsInClause(clause.xpos[i] as string, feats[i] as string, surroundings(clause, feats, i)));
  for (let i = 0; i < feats.length; i += 1) {
    columns.upos.push(clause.upos[i] as string);
    columns.xpos.push(clause.xpos[i] as string);
    columns.deprels.push(clause.relations[i] as string);
  }
}

function clauseOf(columns: Columns, from: number, to: number, labels: Uint8Array, labelNames: readonly string[]): Clause {
  const clause = {
    lower: [] as string[],
    upos: [] as string[],
    xpos: [] as string[],
    heads: [] as number[],
    relations: [] as string[],
    children: [] as number[][],
  };
  for (let i = from; i < to; i += 1) {
    const [upos, xpos] = columns.pairs[columns.tags[i] as number] as readonly [string, string];
    const head = columns.heads[i] as number;
    clause.lower.push((columns.forms[columns.ids[i] as number] as string).toLowerCase());
    clause.upos.push(upos);
    clause.xpos.push(xpos);
    clause.heads.push(head < 0 ? -1 : head - from);
    clause.relations.push(head < 0 ? 'root' : (labelNames[labels[i] as number] as string));
    clause.children.push([]);
  }
  clause.heads.forEach((head, i) => {
    if (head >= 0) (clause.children[head] as number[]).push(i);
  });
  return clause;
}

const verbal = new Set(['VBD', 'VBP', 'VBN', 'VB']);

function surroundings(
  { lower, xpos, heads, relations, children }: Clause,
  feats: readonly string[],
  i: number,
): Parameters<typeof featsInClause>[2] {
  if (!verbal.has(xpos[i] as string)) return { relation: '', passive: false, auxiliary: false, infinitive: false };
  // An auxiliary or copula agrees with its verb's subject; a joined verb without a subject shares that of the first.
  const host = /^(?:aux|cop)/.test(relations[i] as string) ? (heads[i] as number) : i;
  const subjectOf = (word: number) => (children[word] ?? []).find((child) => /^[nc]subj/.test(relations[child] as string));
  const subject = subjectOf(host) ?? (relations[host] === 'conj' ? subjectOf(heads[host] as number) : undefined);
  const below = children[i] as readonly number[];
  return {
    relation: relations[i] as string,
    passive: below.some((child) => relations[child] === 'aux:pass'),
    auxiliary: below.some((child) => /^aux/.test(relations[child] as string)),
    infinitive: below.some((child) => relations[child] === 'mark' && xpos[child] === 'TO'),
    subject:
      subject === undefined
        ? undefined
        : {
            form: lower[subject] as string,
            feats: feats[subject] as string,
            joined: (children[subject] as readonly number[]).some((child) => relations[child] === 'conj'),
          },
  };
}
