import { describe, expect, it } from 'vitest';
import { parseConllu, type GoldSentence } from './conllu.ts';
import { goldMentions, goldNames } from './names-gold.ts';

const sentenceOf = (rows: readonly string[]): GoldSentence =>
  parseConllu(
    `${rows
      .map((row, i) => {
        const [form, upos, head, deprel, entity] = row.split(' ');
        return [i + 1, form, form, upos, '_', '_', head, deprel, '_', entity === undefined ? '_' : `Entity=${entity}`].join('\t');
      })
      .join('\n')}\n\n`,
  ).sentences[0] as GoldSentence;
const namesOf = (sentence: GoldSentence): string[] =>
  goldNames(sentence).map(({ from, to, type }) => `${type}: ${sentence.forms.slice(from, to).join(' ')}`);

describe('names from a treebank', () => {
  it('leave out the article and the clause of a mention', () => {
    expect(
      namesOf(
        sentenceOf([
          'The DET 3 det (1-organization-new-x-cf1-2-sgl',
          'Miran PROPN 3 compound',
          'Council PROPN 0 root',
          ', PUNCT 6 punct',
          'which PRON 6 nsubj',
          'met VERB 3 acl:relcl 1)',
        ]),
      ),
    ).toEqual(['organisation: Miran Council']);
  });

  it('keep "of" inside a name, and the longer of two names', () => {
    expect(
      namesOf(
        sentenceOf([
          'University PROPN 4 nsubj (1-organization-new-x-cf1-1-sgl',
          'of ADP 3 case',
          'Sorat PROPN 1 nmod (2-place-new-x-cf1-1-sgl)1)',
          'agreed VERB 0 root',
        ]),
      ),
    ).toEqual(['organisation: University of Sorat']);
  });

  it('part a person from the place before the name', () => {
    expect(
      namesOf(
        sentenceOf([
          'Sorat PROPN 3 compound (1-person-new-x-cf1-3-sgl(2-place-new-x-cf1-1-sgl)',
          'President PROPN 3 nmod:desc',
          'Abara PROPN 4 nsubj 1)',
          'agreed VERB 0 root',
        ]),
      ),
    ).toEqual(['place: Sorat', 'person: President Abara']);
  });

  it('find the name that hangs on a title, and no name in a mention without one', () => {
    expect(
      namesOf(
        sentenceOf([
          'envoy NOUN 4 nsubj (1-person-new-x-cf1-1-sgl',
          'Ada PROPN 1 flat',
          'Osei PROPN 1 flat 1)',
          'met VERB 0 root',
          'rebels NOUN 4 obj (2-person-new-x-cf1-1-sgl)',
        ]),
      ),
    ).toEqual(['person: Ada Osei']);
  });

  it('know the head of each mention', () => {
    const [mention] = goldMentions(sentenceOf(['the DET 3 det (1-place-new-x-cf1-3-sgl', 'old ADJ 3 amod', 'Sorat PROPN 0 root 1)']));
    expect(mention).toMatchObject({ from: 0, to: 3, head: 2, type: 'place', entity: '1' });
  });
});
