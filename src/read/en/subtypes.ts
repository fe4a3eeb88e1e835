// Gives plain relations the subtypes that later readers ask for: passive subjects, possessors, relative clauses, agents.
// Takes a parsed sentence, works by a table of rules, changes nothing but the names of relations.
// Relations: https://universaldependencies.org/en/dep

// "By March" and "by Friday" say when, not who.
const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|to(?:day|morrow|night))$/;

// "By telephone" and "by force" say how.
const means =
  /^(?:(?:tele)?phone|e-?mail|letter|post|mail|radio|satellite|video|text|message|fax|hand|road|air|sea|rail|land|boat|train|car|plane|force|mistake|accident|consensus|acclamation)$/;

/** A parsed sentence: heads are indices within it (-1 for the root), children are listed for each word. */
export type Clause = {
  readonly lower: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: string[];
  readonly children: readonly (readonly number[])[];
};
type Rule = { readonly subtype: string; readonly when: (clause: Clause, word: number, head: number) => boolean };

const child = ({ relations, children }: Clause, of: number, test: (relation: string, word: number) => boolean): boolean =>
  of >= 0 && (children[of] as readonly number[]).some((word) => test(relations[word] as string, word));
// "They want it done": a participle with a subject and no auxiliary is passive too, even where the tagger took it for a past form.
const wishes = /^(?:want|wish|need|like)(?:s|ed)?$/;
const isPassive = (clause: Clause, verb: number): boolean => {
  const tag = clause.xpos[verb] as string;
  if (tag === 'VBN' && child(clause, verb, (relation) => relation === 'aux:pass')) return true;
  const wished = wishes.test(clause.lower[clause.heads[verb] as number] ?? '');
  return (
    (tag === 'VBN' || (tag === 'VBD' && wished)) &&
    /^[cx]comp$/.test(clause.relations[verb] as string) &&
    !child(clause, verb, (relation) => /^aux|^mark/.test(relation))
  );
};
const beOrGet = new Set([
  'be',
  'am',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
  'get',
  'gets',
  'got',
  'getting',
  'gotten',
]);
const relative = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when', 'whereby', 'why']);

/** For each relation, its rules in order; the first that holds names the subtype. `aux` comes first: others ask for it. */
const rules: readonly (readonly [string, readonly Rule[]])[] = [
  [
    'aux',
    [
      {
        subtype: 'pass',
        when: ({ lower, xpos, children, relations }, word, head) =>
          xpos[head] === 'VBN' && beOrGet.has(lower[word] as string) && lastAuxiliary(children[head] ?? [], relations) === word,
      },
    ],
  ],
  ['nsubj', [{ subtype: 'pass', when: (clause, _, head) => isPassive(clause, head) }]],
  ['csubj', [{ subtype: 'pass', when: (clause, _, head) => isPassive(clause, head) }]],
  [
    'nmod',
    [
      {
        subtype: 'poss',
        when: (clause, word) =>
          /^(?:PRP|WP)\$$/.test(clause.xpos[word] as string) ||
          child(clause, word, (relation, at) => relation === 'case' && clause.xpos[at] === 'POS'),
      },
      { subtype: 'unmarked', when: (clause, word, head) => !hasMarker(clause, word) && word > head },
      { subtype: 'desc', when: (clause, word, head) => !hasMarker(clause, word) && word < head && clause.upos[head] === 'PROPN' },
    ],
  ],
  [
    'obl',
    [
      {
        subtype: 'agent',
        when: (clause, word, head) =>
          clause.xpos[head] === 'VBN' &&
          clause.upos[word] !== 'NUM' &&
          !calendar.test(clause.lower[word] as string) &&
          !(means.test(clause.lower[word] as string) && clause.lower[word - 1] === 'by') &&
          child(clause, word, (relation, at) => relation === 'case' && clause.lower[at] === 'by'),
      },
      { subtype: 'unmarked', when: (clause, word) => !hasMarker(clause, word) },
    ],
  ],
  [
    'acl',
    [
      {
        subtype: 'relcl',
        when: (clause, word) =>
          isFinite(clause, word) && (hasRelative(clause, word) || child(clause, word, (relation) => /^nsubj/.test(relation))),
      },
    ],
  ],
  ['compound', [{ subtype: 'prt', when: ({ xpos, upos }, word) => xpos[word] === 'RP' || upos[word] === 'ADP' }]],
  ['det', [{ subtype: 'predet', when: ({ xpos }, word) => xpos[word] === 'PDT' }]],
  [
    'cc',
    [{ subtype: 'preconj', when: ({ lower }, word, head) => word < head && ['both', 'either', 'neither'].includes(lower[word] as string) }],
  ],
];

function lastAuxiliary(children: readonly number[], relations: readonly string[]): number {
  return children.reduce((last, word) => (/^aux/.test(relations[word] as string) ? Math.max(last, word) : last), -1);
}
const hasMarker = (clause: Clause, word: number): boolean => child(clause, word, (relation) => relation === 'case' || relation === 'mark');
const isFinite = (clause: Clause, word: number): boolean =>
  /^(?:VB[DPZ]|MD)$/.test(clause.xpos[word] as string) ||
  child(clause, word, (relation, at) => /^(?:aux|cop)/.test(relation) && clause.xpos[at] !== 'VBG' && clause.xpos[at] !== 'TO');
const hasRelative = (clause: Clause, word: number): boolean =>
  child(
    clause,
    word,
    (_, at) => relative.has(clause.lower[at] as string) || child(clause, at, (__, below) => relative.has(clause.lower[below] as string)),
  );

/** Names the subtypes of a sentence's relations, in place. */
export function nameSubtypes(clause: Clause): void {
  for (const [relation, table] of rules) {
    for (let word = 0; word < clause.relations.length; word += 1) {
      const head = clause.heads[word] as number;
      if (clause.relations[word] !== relation || head < 0) continue;
      const rule = table.find(({ when }) => when(clause, word, head));
      if (rule !== undefined) clause.relations[word] = `${relation}:${rule.subtype}`;
    }
  }
}
