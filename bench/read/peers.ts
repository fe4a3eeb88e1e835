// Runs other npm packages on the same words, for comparison: wink-nlp and compromise. Neither is a dependency; a peer that
// is not installed gets a line that says so. Tags are compared as UPOS, words aligned by their span in the text.
import { goldText, type GoldSentence } from '../../src/read/en/index.ts';

type Found = { start: number; end: number; upos: string };
type Peer = { readonly name: string; readonly open: () => Promise<(text: string) => Found[]> };

// compromise's tags, most telling first, as UPOS.
const compromiseTags: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Possessive', 'NOUN'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Expression', 'INTJ'],
];
type WinkDoc = { tokens(): { out(its?: unknown): string[] } };
type Wink = { its: Record<string, unknown>; readDoc(text: string): WinkDoc };

/** Finds each word in the text after the last one; words that were changed are passed over. */
function place(text: string, words: readonly string[], tags: readonly string[]): Found[] {
  let at = 0;
  return words.flatMap((word, i) => {
    const start = text.indexOf(word, at);
    if (word === '' || start < 0 || start > at + 40) return [];
    at = start + word.length;
    return [{ start, end: at, upos: tags[i] ?? 'X' }];
  });
}

const peers: readonly Peer[] = [
  {
    name: 'wink-nlp',
    open: async () => {
      const { default: load } = (await import('wink-nlp' as string)) as { default: (model: unknown) => Wink };
      const { default: model } = (await import('wink-eng-lite-web-model' as string)) as { default: unknown };
      const wink = load(model);
      return (text) => {
        const tokens = wink.readDoc(text).tokens();
        return place(text, tokens.out(), tokens.out(wink.its['pos']));
      };
    },
  },
  {
    name: 'compromise',
    open: async () => {
      const { default: read } = (await import('compromise' as string)) as {
        default: (text: string) => { json(options: object): { terms: { text: string; tags: string[] }[] }[] };
      };
      return (text) => {
        const terms = read(text)
          .json({ terms: { tags: true } })
          .flatMap((sentence) => sentence.terms);
        return place(
          text,
          terms.map((term) => term.text),
          terms.map(({ tags }) => compromiseTags.find(([tag]) => tags.includes(tag))?.[1] ?? 'X'),
        );
      };
    },
  },
];

/** One line a peer and treebank: UPOS over the true words that the peer found, how many it found, and its speed. */
export async function peerRows(sets: ReadonlyMap<string, readonly GoldSentence[]>): Promise<string[]> {
  const rows: string[] = [];
  for (const { name, open } of peers) {
    const read = await open().catch((cause: unknown) => cause as Error);
    if (read instanceof Error) {
      rows.push(
        `${name.padEnd(26)}not installed here: npm install --no-save ${name === 'wink-nlp' ? 'wink-nlp wink-eng-lite-web-model' : name}`,
      );
      continue;
    }
    for (const [set, gold] of sets) rows.push(`${`${name}, ${set}`.padEnd(26)}${scorePeer(read, gold)}`);
  }
  return rows;
}

function scorePeer(read: (text: string) => Found[], given: readonly GoldSentence[]): string {
  const gold = goldText(given);
  const from = performance.now();
  const found = new Map(read(gold.text).map(({ start, end, upos }) => [`${start} ${end}`, upos]));
  const seconds = (performance.now() - from) / 1e3;
  const tags = given.flatMap(({ upos }) => upos);
  let [seen, right] = [0, 0];
  gold.words.forEach((span, i) => {
    const upos = span === null ? undefined : found.get(span.join(' '));
    seen += upos === undefined ? 0 : 1;
    right += upos === tags[i] ? 1 : 0;
  });
  return `UPOS ${((100 * right) / seen).toFixed(2)} of words found   found ${((100 * seen) / tags.length).toFixed(1)}%   tokens/s ${(tags.length / seconds).toFixed(0)}`;
}
