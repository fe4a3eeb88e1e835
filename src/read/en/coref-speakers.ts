// Finds who speaks in a quotation and to whom, for the "I" and "you" in it. Takes a document's mentions; gives pronouns with the mention
// that they mean. Only where a verb of saying stands beside the quotation with its subject, or the paragraph goes on quoting the same one.
import type { CorefView, Mention } from './coref-mentions.ts';
import { speechVerbs } from './coref-words.data.ts';

type Talk = { readonly speaker: number; readonly addressee: number };

/** Pronouns inside quotations, by mention, with the mention of the speaker or of the one spoken to. */
export function speakersOf(view: CorefView): Map<number, number> {
  const { mentions, quoteOf, document, paragraphOf, sentenceOf } = view;
  const found = new Map<number, number>();
  const talks = talkBySentence(view);
  let [last, lastParagraph]: [Talk | undefined, number] = [undefined, -1];
  let [quote, talk]: [number, Talk | undefined] = [0, undefined];
  for (let i = 0; i < document.count; i += 1) {
    const here = quoteOf[i] as number;
    if (here === 0 || here === quote) continue;
    quote = here;
    let end = i;
    while (end < document.count && quoteOf[end] === here) end += 1;
    const beside = talks.get(sentenceOf[i] as number) ?? talks.get(sentenceOf[Math.min(end, document.count - 1)] as number);
    talk = beside ?? (lastParagraph === paragraphOf[i] ? last : undefined);
    if (talk === undefined) continue;
    [last, lastParagraph] = [talk, paragraphOf[i] as number];
    for (let k = i; k < end; k += 1) {
      const at = view.at[k] as number;
      const pronoun = (mentions[at] as Mention | undefined)?.pronoun;
      const who = pronoun === 'I' ? talk.speaker : pronoun === 'you' ? talk.addressee : -1;
      if (who >= 0) found.set(at, who);
    }
  }
  for (const [pronoun, body] of ownWords(view)) found.set(pronoun, body);
  return found;
}

const pledgeVerbs = new Set(['promise', 'pledge', 'vow', 'deny', 'confirm', 'agree']);

/** "The commission said it would …": the "it" that begins what a body says is the body. */
function ownWords({ mentions, at, quoteOf, document: { heads, deprels, lemmas, count } }: CorefView): Map<number, number> {
  const found = new Map<number, number>();
  const subjects = new Map<number, number>();
  for (let i = 0; i < count; i += 1) if (deprels[i] === 'nsubj') subjects.set(heads[i] as number, i);
  mentions.forEach(({ pronoun, head }, i) => {
    const clause = heads[head] as number;
    if (pronoun !== 'it' || !(deprels[head] as string).startsWith('nsubj') || quoteOf[head] !== 0 || deprels[clause] !== 'ccomp') return;
    const verb = heads[clause] as number;
    const lemma = lemmas[verb] as string;
    const body = at[subjects.get(verb) ?? -1] ?? -1;
    const who = mentions[body];
    if (
      who !== undefined &&
      who.head < head &&
      who.sort === 'organisation' &&
      !who.plural &&
      (speechVerbs.has(lemma) || pledgeVerbs.has(lemma))
    )
      found.set(i, body);
  });
  return found;
}

/** For each sentence with a verb of saying outside quotations: its subject and whom it is said to. */
function talkBySentence({ document, mentions, at, quoteOf, sentenceOf }: CorefView): Map<number, Talk> {
  const { heads, deprels, lemmas } = document;
  const talks = new Map<number, Talk>();
  for (let i = 0; i < document.count; i += 1) {
    const verb = heads[i] as number;
    if (deprels[i] !== 'nsubj' || quoteOf[i] !== 0 || verb < 0 || quoteOf[verb] !== 0 || !speechVerbs.has(lemmas[verb] as string)) continue;
    const speaker = at[i] as number;
    const who = mentions[speaker];
    if (who === undefined || who.sort !== 'person' || talks.has(sentenceOf[i] as number)) continue;
    talks.set(sentenceOf[i] as number, { speaker, addressee: addresseeOf(verb) });
  }
  return talks;

  function addresseeOf(verb: number): number {
    for (let i = verb + 1; i < Math.min(document.count, verb + 8); i += 1) {
      const mention = mentions[at[i] as number];
      if (heads[i] === verb && /^i?obj$/.test(deprels[i] as string) && mention?.sort === 'person' && mention.head === i)
        return at[i] as number;
    }
    return -1;
  }
}
