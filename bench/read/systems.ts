// The npm packages that read English, and ours, behind one face: open, read (that is timed), and what was found with spans of the
// text (that is not). Tags become UPOS; what a package cannot tell apart stays wrong.
import type { Document } from '../../src/read/en/index.ts';

/** Words with their spans and tags, and spans of sentences; UTF-16, end exclusive. */
export type Found = { words: [start: number, end: number, upos: string][]; sentences: [start: number, end: number][] };
/** `read` does all that the system can: tags are taken out; `find` says what it made of a text. */
export type System = { read(text: string): unknown; find(text: string): Found };

/** Places pieces in the text, each after the last; a piece that the system changed is passed over. */
function place(text: string, pieces: readonly string[]): ([number, number] | undefined)[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = text.indexOf(piece, at);
    if (piece === '' || start < 0 || start > at + 200) return undefined;
    at = start + piece.length;
    return [start, at];
  });
}

// compromise's tags, most telling first, as UPOS. It has no tag for particles, punctuation or symbols.
const compromiseTags: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Month', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Ordinal', 'ADJ'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'SCONJ'],
  ['QuestionWord', 'PRON'],
  ['Negative', 'ADV'],
  ['Expression', 'INTJ'],
];
const joiners = new Set(['and', 'or', 'but', 'nor', 'yet', '&', 'plus']);
type Term = { text: string; tags: string[]; offset: { start: number; length: number } };
type Span = { terms: Term[]; offset: { start: number; length: number } };

function uposOf({ text, tags }: Term, next: Term | undefined): string {
  const lower = text.toLowerCase();
  if (lower === 'not' || (lower === 'to' && next?.tags.includes('Infinitive') === true)) return 'PART';
  const upos = compromiseTags.find(([tag]) => tags.includes(tag))?.[1] ?? 'X';
  return upos === 'SCONJ' && joiners.has(lower) ? 'CCONJ' : upos;
}

async function importCompromise(): Promise<() => System> {
  const { default: nlp } = await import('compromise');
  return () => ({
    read: (text) => nlp(text).json({ terms: { tags: true } }) as unknown,
    find(text) {
      const sentences = nlp(text).json({ offset: true, terms: { tags: true, offset: true } }) as Span[];
      const terms = sentences.flatMap((sentence) => sentence.terms);
      const words = terms.flatMap((term, i): Found['words'] => {
        const { start, length } = term.offset;
        return length > 0 && text.slice(start, start + length) === term.text ? [[start, start + length, uposOf(term, terms[i + 1])]] : [];
      });
      return { words, sentences: sentences.map(({ offset }) => [offset.start, offset.start + offset.length]) };
    },
  });
}

async function importWink(): Promise<() => System> {
  const [{ default: load }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
  return () => {
    const wink = load(model);
    return {
      read: (text) => wink.readDoc(text).tokens().out(wink.its.pos),
      find(text) {
        const document = wink.readDoc(text);
        const tags = document.tokens().out(wink.its.pos) as string[];
        const words = place(text, document.tokens().out()).flatMap((span, i): Found['words'] =>
          span === undefined ? [] : [[...span, tags[i] as string]],
        );
        return { words, sentences: place(text, document.sentences().out()).filter((span) => span !== undefined) };
      },
    };
  };
}

async function importOurs(): Promise<() => System> {
  const { openShipped } = await import('./shipped.ts');
  return () => {
    const pipeline = openShipped();
    return {
      read: (text) => pipeline.analyse(text),
      find(text) {
        const document: Document = pipeline.analyse(text);
        return {
          words: document.upos.map((upos, i) => [document.starts[i] as number, document.ends[i] as number, upos]),
          sentences: document.sentences.map(({ start, end }) => [start, end]),
        };
      },
    };
  };
}

/** How the code of each system is imported, by name; what comes back opens its models. */
export const systems: Readonly<Record<string, () => Promise<() => System>>> = {
  parley: importOurs,
  'wink-nlp': importWink,
  compromise: importCompromise,
};
