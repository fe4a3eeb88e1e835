import { describe, expect, it } from 'vitest';
import { parseConllu } from './conllu.ts';
import { documentsOf, goldReferences } from './coref-gold.ts';

const row = (id: number, form: string, upos: string, head: number, deprel: string, entity = '_'): string =>
  [id, form, form, upos, '_', '_', head, deprel, '_', entity === '_' ? '_' : `Entity=${entity}`].join('\t');
const text = [
  '# newdoc id = GUM_news_ours',
  row(1, 'envoy', 'NOUN', 3, 'nsubj', '(1-person-new'),
  row(2, 'Abara', 'PROPN', 1, 'flat', '1)'),
  row(3, 'met', 'VERB', 0, 'root'),
  row(4, 'Osei', 'PROPN', 3, 'obj', '(9-person-new(2-person-new)'),
  row(5, 'and', 'CCONJ', 6, 'cc'),
  row(6, 'Mensah', 'PROPN', 4, 'conj', '(3-person-new)9)'),
  '',
  row(1, 'She', 'PRON', 2, 'nsubj', '(1-person-giv)'),
  row(2, 'signed', 'VERB', 0, 'root'),
  row(3, 'the', 'DET', 4, 'det', '(4-abstract-new'),
  row(4, 'accord', 'NOUN', 2, 'obj', '4)'),
  '',
  '# newdoc id = GUM_news_other',
  row(1, 'It', 'PRON', 2, 'nsubj', '(1-abstract-giv)'),
  row(2, 'failed', 'VERB', 0, 'root'),
  '',
].join('\n');

describe('true mentions', () => {
  const documents = documentsOf(parseConllu(text).sentences);
  it('are cut by document and numbered through it', () => {
    expect(documents.map(({ length }) => length)).toEqual([2, 1]);
    expect(goldReferences(documents[0] ?? []).map(({ at, entity, form }) => `${at} ${entity} ${form}`)).toEqual([
      '1 1 name',
      '3 2 name',
      '5 3 name',
      '6 1 pronoun',
      '9 4 nominal',
    ]);
  });
  it('a coordination with the head of its first part is left out', () => {
    expect(goldReferences(documents[0] ?? []).some(({ entity }) => entity === '9')).toBe(false);
  });
});
