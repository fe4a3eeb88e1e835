// Finds what can be said to be somebody or something: the names that the names stage found, pronouns, and phrases with a noun at their head.
// Takes a document with its names; gives mentions in the order of their heads, each with what its words tell of number, sex and definiteness.
import { addresses, bodyNouns, genderedNouns, judgingWords, labelNouns, pronouns, type PronounClass } from './coref-words.data.ts';
import type { Document, Name } from './document.ts';

/** What these stages need of a document. */
export type Named = Pick<
  Document,
  'text' | 'count' | 'starts' | 'ends' | 'lemmas' | 'upos' | 'xpos' | 'heads' | 'deprels' | 'sentences' | 'names'
>;
export type MentionForm = 'name' | 'pronoun' | 'nominal';
/** What sort of thing is meant, as far as it matters here. `other` is everything that cannot act: deeds, texts, times, things. */
export const sorts = ['person', 'organisation', 'place', 'other'] as const;
export type Sort = (typeof sorts)[number];
/** Says what a noun of a document means. */
export type SortOf = (document: Named, head: number) => Sort;
export type Definite = 'the' | 'this' | 'a' | 'whose' | 'each' | '';
/**
 * One mention. `from` and `to` are tokens, end exclusive; a phrase reaches from its first word to its head. `head` is the token that the
 * rest hangs on. `quote` is the number of the quotation it stands in, 0 for none; `owner` the token of a possessor ("his", "Mali's").
 */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quote: number;
  readonly plural: boolean;
  readonly definite: Definite;
  readonly owner: number;
  /** The head in small letters: a pronoun as written, a noun's lemma. */
  readonly word: string;
  readonly pronoun?: PronounClass;
  readonly name?: Name;
  gender: 'm' | 'f' | '';
  sort: Sort;
};

/** A document as these stages see it: its words, and where each token's sentence, paragraph and quotation is. */
export type CorefView = {
  readonly document: Named;
  readonly forms: readonly string[];
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  readonly quoteOf: Int32Array;
  /** The first token of the phrase that hangs on a token from the left. */
  readonly left: Int32Array;
  readonly mentions: readonly Mention[];
  /** The mention whose head is a token, -1 for none; every token of a name gives the name. */
  readonly at: Int32Array;
};

const articles: ReadonlyMap<string, Definite> = new Map([
  ['the', 'the'],
  ['this', 'this'],
  ['that', 'this'],
  ['these', 'this'],
  ['those', 'this'],
  ['a', 'a'],
  ['an', 'a'],
  ['every', 'each'],
  ['each', 'each'],
  ['any', 'each'],
  ['no', 'each'],
  ['some', 'a'],
  ['another', 'a'],
]);
const sortOfKind: Readonly<Record<Name['kind'], Sort>> = {
  person: 'person',
  organisation: 'organisation',
  'armed-group': 'organisation',
  outlet: 'organisation',
  state: 'place',
  place: 'place',
  nationality: 'other',
};
/** What hangs on a noun and is no part of its phrase. */
const outsidePhrase = /^(?:punct|case|cc|mark|cop|aux|nsubj|csubj|obl|expl|discourse|advcl|parataxis|dislocated|orphan|dep)/;
const insideNoun = /^(?:compound|flat|fixed|goeswith|nmod:desc|nmod:unmarked)/;

/** Every mention of a document. `sortOf` says what a noun means. Linear in the length of the text. */
export function findMentions(document: Named, sortOf: SortOf): CorefView {
  const { count, text, starts, ends, upos, xpos, heads, deprels, lemmas } = document;
  const forms = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
  const names = withEchoes(document, forms);
  const [sentenceOf, paragraphOf] = placesOf(document);
  const quoteOf = quotesOf(forms, paragraphOf);
  const left = Int32Array.from({ length: count }, (_, i) => i);
  const owner = new Int32Array(count).fill(-1);
  const definite: Definite[] = new Array<Definite>(count).fill('');
  for (let i = 0; i < count; i += 1) {
    const head = heads[i] as number;
    if (head <= i) continue;
    const deprel = deprels[i] as string;
    if (!outsidePhrase.test(deprel) && (left[i] as number) < (left[head] as number)) left[head] = left[i] as number;
    if (deprel === 'det') definite[head] = articles.get((forms[i] as string).toLowerCase()) ?? definite[head] ?? '';
    else if (deprel === 'nmod:poss') {
      owner[head] = i;
      definite[head] = 'whose';
    }
  }
  const mentions: Mention[] = [];
  const at = new Int32Array(count).fill(-1);
  const add = (mention: Omit<Mention, 'sentence' | 'paragraph' | 'quote' | 'owner'>): void => {
    const { head } = mention;
    at[head] = mentions.length;
    mentions.push({
      ...mention,
      sentence: sentenceOf[head] as number,
      paragraph: paragraphOf[head] as number,
      quote: quoteOf[head] as number,
      owner: owner[head] as number,
    });
  };
  let next = 0;
  for (let i = 0; i < count; i += 1) {
    const name = names[next];
    if (name !== undefined && i >= name.from) {
      const head = topOf(heads, name);
      const before = mentions.at(-1);
      // "UN envoy Karim Osei": the noun is a title and no mention of its own, wherever the tree hangs it.
      const titled =
        name.kind === 'person' && before?.head === name.from - 1 && before.form === 'nominal' && before.sort === 'person' && !before.plural;
      if (titled) mentions.pop();
      add({
        from: name.from,
        to: name.to,
        head,
        form: 'name',
        plural: xpos[head] === 'NNPS' && name.kind !== 'state',
        gender: genderOfTitle(forms, name),
        definite: definite[head] as Definite,
        word: (forms[head] as string).toLowerCase(),
        name,
        sort: name.use === 'people' ? 'person' : sortOfKind[name.kind],
      });
      at.fill(mentions.length - 1, titled ? name.from - 1 : name.from, name.to);
      i = name.to - 1;
      next += 1;
      continue;
    }
    const tag = upos[i] as string;
    if (tag === 'PRON') {
      const word = (forms[i] as string).toLowerCase();
      const pronoun = pronouns.get(word);
      if (pronoun === undefined || deprels[i] === 'expl' || xpos[i] === 'WP' || xpos[i] === 'WDT' || xpos[i] === 'EX') continue;
      add({
        from: i,
        to: i + 1,
        head: i,
        form: 'pronoun',
        plural: pronoun === 'we' || pronoun === 'they' || word === 'these' || word === 'those',
        gender: pronoun === 'he' ? 'm' : pronoun === 'she' ? 'f' : '',
        definite: '',
        word,
        pronoun,
        sort: pronoun === 'it' || pronoun === 'that' ? 'other' : 'person',
      });
    } else if ((tag === 'NOUN' || tag === 'PROPN') && (!insideNoun.test(deprels[i] as string) || labelFrom(i) >= 0)) {
      const word = (lemmas[i] as string).toLowerCase();
      const label = labelFrom(i);
      if (label >= 0) {
        left[i] = label;
        definite[i] = articles.get((forms[label] as string).toLowerCase()) as Definite;
      }
      add({
        from: phraseStart(Math.max(left[i] as number, i - 12), i),
        to: i + 1,
        head: i,
        form: 'nominal',
        plural: xpos[i] === 'NNS' || xpos[i] === 'NNPS',
        gender: genderedNouns.get(word) ?? '',
        definite: definite[i] as Definite,
        word,
        sort: bodyNouns.has(word) ? 'organisation' : sortOf(document, i),
      });
    }
  }
  return { document, forms, sentenceOf, paragraphOf, quoteOf, left, mentions, at };

  /** Where "the terror group" begins, whatever the tree makes of it; -1 when this is no such label. */
  function labelFrom(head: number): number {
    if (!labelNouns.has((lemmas[head] as string).toLowerCase())) return -1;
    let i = head - 1;
    while (i > 0 && judgingWords.has((forms[i] as string).toLowerCase())) i -= 1;
    return i < head - 1 && i >= 0 && /^(?:the|this|that|these|those)$/i.test(forms[i] as string) ? i : -1;
  }

  /** "only, an official": what stands before an article is no part of the phrase. */
  function phraseStart(from: number, head: number): number {
    for (let i = head - 1; i > from; i -= 1) if (forms[i] === ',' && articles.has((forms[i + 1] as string).toLowerCase())) return i + 1;
    return from;
  }
}

/** The names of a document, and the bare surnames that its names stage passed over: a capital that ends a person's name elsewhere. */
function withEchoes({ names, starts, ends, deprels, upos }: Named, forms: readonly string[]): readonly Name[] {
  const surnames = new Set(
    names
      .flatMap(({ kind, from, to }) => (kind === 'person' && to - from > 1 ? [forms[to - 1] as string] : []))
      .filter((form) => /^\p{Lu}.{2}/u.test(form)),
  );
  const echoes: Name[] = [];
  let next = 0;
  for (let i = 0; surnames.size > 0 && i < forms.length; i += 1) {
    const name = names[next];
    if (name !== undefined && i >= name.from) {
      i = name.to - 1;
      next += 1;
    } else if (upos[i] === 'PROPN' && surnames.has(forms[i] as string) && !insideNoun.test(deprels[i] as string))
      echoes.push({ start: starts[i] as number, end: ends[i] as number, from: i, to: i + 1, kind: 'person' });
  }
  return echoes.length === 0 ? names : [...names, ...echoes].sort((a, b) => a.from - b.from);
}

/** The word of a name that the rest of it hangs on: the first whose head lies outside. */
function topOf(heads: Int32Array, { from, to }: Name): number {
  for (let i = from; i < to; i += 1) if ((heads[i] as number) < from || (heads[i] as number) >= to) return i;
  return from;
}

/** "Mrs. Green", "Queen Anne": the sex that a form of address tells. */
function genderOfTitle(forms: readonly string[], { from, to, kind }: Name): 'm' | 'f' | '' {
  if (kind !== 'person') return '';
  for (let i = Math.max(0, from - 1); i < Math.min(to, from + 2); i += 1) {
    const gender = addresses.get((forms[i] as string).toLowerCase().replace('.', ''));
    if (gender !== undefined && gender !== '') return gender;
  }
  return '';
}

function placesOf({ count, text, sentences, starts }: Named): [Int32Array, Int32Array] {
  const [sentenceOf, paragraphOf] = [new Int32Array(count), new Int32Array(count)];
  let paragraph = 0;
  sentences.forEach(({ from, to, end }, s) => {
    sentenceOf.fill(s, from, to);
    paragraphOf.fill(paragraph, from, to);
    if (to < count && text.slice(end, starts[to]).includes('\n')) paragraph += 1;
  });
  return [sentenceOf, paragraphOf];
}

/** Numbers the quotations of a text. Straight quotes open and close in turn; one that is left open ends with its paragraph. */
function quotesOf(forms: readonly string[], paragraphOf: Int32Array): Int32Array {
  const quoteOf = new Int32Array(forms.length);
  let [last, open] = [0, 0];
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i] as string;
    if (i > 0 && paragraphOf[i] !== paragraphOf[i - 1]) open = 0;
    if (open > 0 && (form === '"' || form === '”' || form === "''" || form === '»')) open = 0;
    else if (open === 0 && (form === '"' || form === '“' || form === '``' || form === '«' || form === '„')) open = last += 1;
    quoteOf[i] = open;
  }
  return quoteOf;
}
