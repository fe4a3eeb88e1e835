// Measures who is who on GUM's dev file, from running text to entities, everything predicted.
// What counts as a mention: every mention of the treebank of type person, organization or place whose head is a pronoun or a proper noun
// (or a name after a title noun that GUM makes the head); of two with one head the shorter. Phrases with a common noun at their head are
// left out on both sides. A mention of ours is the treebank's when its head word has the same span in the text, as in the shared tasks on
// CorefUD (Žabokrtský et al. 2022). The score is the CoNLL F1: the mean of MUC, B-cubed and CEAF by entities, over all documents together.
// Without entities of one mention, as in CoNLL-2012 and CorefUD, is the figure to compare; with them stands below it. The rows "pronouns by
// rule" have the same names and phrases, and for pronouns a rule as in the sieves of Lee et al. 2013 in place of the trained chooser.
import { goldText, type GoldSentence, type Pipeline } from '../../src/read/en/index.ts';
import { documentsOf, goldReferences } from '../../src/read/en/coref-gold.ts';
import { linkPronouns, type Chooser } from '../../src/read/en/coref-links.ts';
import type { CorefView, Mention, Named } from '../../src/read/en/coref-mentions.ts';
import { openJoiner } from '../../src/read/en/coref-resolve.ts';
import { scoreCoreference, type Clusters, type ScoredDocument } from '../../src/read/en/coref-score.ts';
import { openIdentity, type Identity } from '../../src/read/en/identity.ts';
import { openModelFile } from '../../src/read/en/model-file.ts';
import { thousands, type Figures } from './figures.ts';
import { readGazetteer, readWeights } from './shipped.ts';

const spanOf = ({ starts, ends }: Named, token: number): string => `${starts[token]} ${ends[token]}`;

/** The treebank's entities of a document; a word whose span is not in the text can be found by nobody. */
function keyOf(gold: readonly GoldSentence[], words: readonly (readonly number[] | null)[]): Clusters {
  const entities = new Map<string, string[]>();
  for (const { at, entity, type, form } of goldReferences(gold)) {
    if (type === 'other' || form === 'nominal') continue;
    const mentions = entities.get(entity) ?? [];
    mentions.push(words[at]?.join(' ') ?? `not in the text: ${at}`);
    entities.set(entity, mentions);
  }
  return [...entities.values()];
}

const responseOf = (document: Named, { entities, references }: Identity): Clusters =>
  entities.map((entity) =>
    entity.references.flatMap((i) => {
      const reference = references[i];
      return reference === undefined || reference.form === 'nominal' ? [] : [spanOf(document, reference.head)];
    }),
  );

const persons = new Set(['I', 'we', 'you']);
/** The rule: the last entity that this person was; else the nearest subject of this sentence and the two before it that agrees, else the nearest. */
function ruleFor({ mentions }: CorefView): Chooser {
  return (i, { seen }) => {
    const { pronoun = '', word, sentence } = mentions[i] as Mention;
    const face = (mention: number): string | undefined => mentions[mention]?.pronoun;
    const own = seen.findIndex(({ last }) => face(last) === pronoun);
    if (persons.has(pronoun)) return own < 0 ? seen.length : own;
    if (pronoun === 'that' || pronoun === 'some') return seen.length + (pronoun === 'that' ? 1 : 0);
    const agrees = seen.map(({ last, plural, sort }) => {
      const near = mentions[last] as Mention;
      const number = pronoun === 'they' ? plural || sort === 'organisation' : !plural;
      const sex = pronoun === 'it' ? sort !== 'person' : pronoun === 'they' || sort === 'person';
      return (
        number &&
        sex &&
        !persons.has(near.pronoun ?? '') &&
        sentence - near.sentence <= 2 &&
        !(near.sentence === sentence && /self/.test(word))
      );
    });
    const subject = seen.findIndex(({ last, lastSubject }, k) => agrees[k] === true && lastSubject === last);
    const chosen = subject < 0 ? agrees.indexOf(true) : subject;
    return chosen >= 0 ? chosen : seen.length + (pronoun === 'it' ? 1 : 0);
  };
}

function clustersOf({ mentions, document }: CorefView, groups: readonly (readonly number[])[]): Clusters {
  return groups
    .map((list) =>
      list
        .filter((i) => mentions[i]?.form !== 'nominal' && mentions[i]?.sort !== 'other')
        .map((i) => spanOf(document, mentions[i]?.head as number)),
    )
    .filter(({ length }) => length > 0);
}

function line(documents: readonly ScoredDocument[], singletons: boolean): string {
  const { conll, muc, bCubed, ceafe, mentions } = scoreCoreference(documents, { singletons });
  const rates = Object.entries({ MUC: muc, 'B-cubed': bCubed, CEAFe: ceafe, mentions }).map(
    ([name, { f1, precision, recall }]) => `${name} ${f1.toFixed(3)} (${precision.toFixed(2)}, ${recall.toFixed(2)})`,
  );
  return `CoNLL F1 ${conll.toFixed(4)}; F1 (precision, recall): ${rates.join(', ')}`;
}

/** Says the CoNLL F1 over all documents and by genre, that of the rule for pronouns, and the speed of the stage alone. */
export function measureCoreference(pipeline: Pipeline, gold: readonly GoldSentence[], { say }: Figures): void {
  const [{ identity: weights }, gazetteer] = [readWeights(), readGazetteer()];
  const join = openJoiner(gazetteer, openModelFile(weights, 'identity').sections.get('sorts') as Int16Array);
  const read = documentsOf(gold).map((sentences) => {
    const { text, words } = goldText(sentences);
    const document = pipeline.analyse(text);
    const { view, groups } = join(document);
    linkPronouns(view, groups, ruleFor(view));
    const key = keyOf(sentences, words);
    return {
      genre: sentences[0]?.comments.get('newdoc id')?.split('_')[1] ?? '',
      document,
      trained: { key, response: responseOf(document, document.identity).filter(({ length }) => length > 0) },
      ruled: { key, response: clustersOf(view, groups.all()) },
    };
  });
  const trained = read.map((one) => one.trained);
  const ruled = read.map((one) => one.ruled);
  say('GUM coreference', line(trained, false), '.55');
  say('GUM coreference, entities of one mention counted', line(trained, true));
  say('GUM coreference, pronouns by rule', line(ruled, false));
  say('GUM coreference, pronouns by rule, entities of one mention counted', line(ruled, true));
  for (const genre of new Set(read.map((one) => one.genre))) {
    const documents = read.filter((one) => one.genre === genre);
    say(
      `GUM coreference, ${genre}`,
      line(
        documents.map((one) => one.trained),
        false,
      ),
    );
  }
  const identify = openIdentity({ weights, gazetteer });
  const tokens = read.reduce((sum, { document }) => sum + document.count, 0);
  let best = 0;
  for (let run = 0; run < 10; run += 1) {
    const used = process.cpuUsage().user;
    for (const { document } of read) identify(document);
    best = Math.max(best, (tokens / (process.cpuUsage().user - used)) * 1e6);
  }
  say('identity stage alone', `${thousands(best)} tokens/s of processor time`);
}
