// Universal features (number, tense, mood, voice, person and their kin) of a word, from its form, its tag and the tree.
// A learnt table says what a form with a tag usually has; rules then settle what only the clause can tell.
// Features: https://universaldependencies.org/en/feat
import { normaliseForm } from './normal.ts';

/** `tag -> features` and, for forms that differ from their tag's usual ones, `tag -> lower-case form -> features`. */
export type FeatsInfo = { tags: Record<string, string>; forms: Record<string, Record<string, string>> };
/** The clause around a verb: does it have a passive auxiliary, any auxiliary, "to", a subject and which. */
export type Clause = {
  readonly relation: string;
  readonly passive: boolean;
  readonly auxiliary: boolean;
  readonly infinitive: boolean;
  readonly subject?: { readonly form: string; readonly feats: string; readonly joined: boolean } | undefined;
};
export type FeatsTable = (form: string, tag: string) => string;

/** A table ready to ask. "_" when it knows nothing. */
export function featsFrom({ tags, forms }: FeatsInfo): FeatsTable {
  const usual = new Map(Object.entries(tags));
  const known = new Map(Object.entries(forms).map(([tag, table]) => [tag, new Map(Object.entries(table))]));
  return (form, tag) => known.get(tag)?.get(normaliseForm(form).toLowerCase()) ?? usual.get(tag) ?? '_';
}

/** Counts features in treebank sentences and keeps what is usual. */
export function learnFeats(
  examples: readonly { forms: readonly string[]; upos: readonly string[]; xpos: readonly string[]; feats: readonly string[] }[],
): FeatsInfo {
  const byTag = new Map<string, Map<string, number>>();
  const byForm = new Map<string, Map<string, number>>();
  const count = (map: Map<string, Map<string, number>>, key: string, value: string) => {
    const counts = map.get(key) ?? new Map<string, number>();
    counts.set(value, (counts.get(value) ?? 0) + 1);
    map.set(key, counts);
  };
  for (const { forms, upos, xpos, feats } of examples) {
    forms.forEach((form, i) => {
      const tag = `${upos[i]} ${xpos[i]}`;
      const own =
        (feats[i] ?? '_')
          .split('|')
          .filter((feature) => !/^(?:Typo|Abbr|Style|ExtPos|Foreign)=/.test(feature))
          .join('|') || '_';
      count(byTag, tag, own);
      count(byForm, `${tag}\t${normaliseForm(form).toLowerCase()}`, own);
    });
  }
  const top = (counts: ReadonlyMap<string, number>) => [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const info: FeatsInfo = { tags: {}, forms: {} };
  for (const [tag, counts] of [...byTag].sort(([a], [b]) => (a < b ? -1 : 1))) {
    info.tags[tag] = top(counts)[0];
    info.forms[tag] = {};
  }
  for (const [key, counts] of byForm) {
    const [tag, form] = key.split('\t') as [string, string];
    const [feats, times] = top(counts);
    if (times > 1 && feats !== info.tags[tag]) (info.forms[tag] as Record<string, string>)[form] = feats;
  }
  return info;
}

/** The features of a verb in its clause, from those its form has by itself. Tags that need no clause come back as they were. */
export function featsInClause(xpos: string, feats: string, clause: Clause): string {
  const rule = verbRules[xpos];
  return rule === undefined ? feats : rule(feats, clause);
}

const finite = (tense: string, { subject }: Clause): string => {
  const [number, person] = agreement(subject);
  return `Mood=Ind|Number=${number}|Person=${person}|Tense=${tense}|VerbForm=Fin`;
};
const verbRules: Readonly<Record<string, (feats: string, clause: Clause) => string>> = {
  VBD: (feats, clause) => (clause.subject === undefined ? feats : finite('Past', clause)),
  VBP: (feats, clause) => (clause.subject === undefined ? feats : finite('Pres', clause)),
  VBN: (_, { passive, auxiliary, relation }) =>
    passive || (!auxiliary && /^(?:acl|advcl|amod)/.test(relation)) ? 'Tense=Past|VerbForm=Part|Voice=Pass' : 'Tense=Past|VerbForm=Part',
  VB: (_, { auxiliary, infinitive, subject, relation }) =>
    !auxiliary && !infinitive && subject === undefined && /^(?:root|parataxis|conj)/.test(relation)
      ? 'Mood=Imp|VerbForm=Fin'
      : 'VerbForm=Inf',
};

/** Number and person that a subject asks of its verb; third singular when nothing tells. */
function agreement(subject: Clause['subject']): [string, string] {
  if (subject === undefined) return ['Sing', '3'];
  const person = /Person=(\d)/.exec(subject.feats)?.[1] ?? '3';
  if (subject.joined) return ['Plur', person];
  return [/Number=Plur/.test(subject.feats) ? 'Plur' : 'Sing', person];
}
