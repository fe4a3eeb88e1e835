// English text becomes a document: words, sentences, tags, tree, lemmas, features, names and who is who. Takes the bytes of the
// models and the gazetteer once and then any number of texts; the same text gives the same document. Refuses a text in another
// language, with an issue that names it.
import { issue } from '../../kit/index.ts';
import type { Document } from './document.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { knowActors, type KnownNames } from './known-names.ts';
import { languageOf, type Language } from './language.ts';
import { checkStages, runStages, type Sheet } from './stage.ts';
import { openStages, type Weights } from './stages.ts';
import type { Spans } from './tokenise.ts';

export type Pipeline = {
  /** The names of the world that it was opened with. */
  readonly gazetteer: Gazetteer;
  /** Reads a text. `known` are names known before, as `knowActors` gives them. */
  analyse(text: string, known?: KnownNames): Document;
  /** Reads sentences that are cut into words already; the document's text is the words with spaces, a line a sentence. */
  analyseWords(sentences: readonly (readonly string[])[]): Document;
};

/** Opens the pipeline. Throws Fault `model.bad-file` when a model is not readable. */
export function openPipeline({ weights, gazetteer }: { readonly weights: Weights; readonly gazetteer: Gazetteer }): Pipeline {
  const stages = openStages(weights, gazetteer);
  checkStages(stages, ['text', 'actors']);
  return {
    gazetteer,
    analyse(text, actors = nobody) {
      const language = languageOf(text);
      const readable = language.tag === 'en' || language.script === 'none' || (language.tag === 'und' && language.script === 'Latin');
      return readable ? documentOf(runStages(stages, { text, actors })) : refused(text, language);
    },
    analyseWords: (sentences) =>
      documentOf(runStages(stages, { ...cutAlready(sentences.filter(({ length }) => length > 0)), actors: nobody })),
  };
}

const nobody = knowActors([]);

/** What is left of a sheet when all stages have run. */
function documentOf(sheet: Sheet): Document {
  const { text, count, starts, ends, lemmas, upos, xpos, feats, heads, deprels, sentences, names, identity, issues } = sheet;
  return { text, count, starts, ends, lemmas, upos, xpos, feats, heads, deprels, sentences, names, identity, issues };
}

/** Sentences of words as the stages after the cutting take them. */
function cutAlready(sentences: readonly (readonly string[])[]): Pick<Sheet, 'text' | 'cuts' | 'firsts' | 'forced'> & Spans {
  const sizes = sentences.flatMap((sentence) => sentence.map((word) => word.length));
  const [starts, ends] = [new Int32Array(sizes.length), new Int32Array(sizes.length)];
  sizes.forEach((size, i) => {
    starts[i] = i === 0 ? 0 : (ends[i - 1] as number) + 1;
    ends[i] = (starts[i] as number) + size;
  });
  let next = 0;
  const firsts = sentences.map((sentence) => (next += sentence.length) - sentence.length);
  return {
    text: sentences.map((sentence) => sentence.join(' ')).join('\n'),
    starts,
    ends,
    count: sizes.length,
    cuts: firsts,
    firsts,
    forced: 0,
  };
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function refused(text: string, { tag, script }: Language): Document {
  const none = new Int32Array(0);
  const told = tag.startsWith('und') ? 'in a language that its letters do not tell' : `${languageNames.of(tag) ?? tag} (${tag})`;
  const why = issue('read.other-language', `the text is ${told}, in ${script} letters: this reader reads English only`, 'text');
  return {
    text,
    count: 0,
    starts: none,
    ends: none,
    lemmas: [],
    upos: [],
    xpos: [],
    feats: [],
    heads: none,
    deprels: [],
    sentences: [],
    names: [],
    identity: { entities: [], references: [], unresolved: [] },
    issues: [why],
  };
}
