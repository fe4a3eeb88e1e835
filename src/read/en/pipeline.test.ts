import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceTokens, tokenAt, type Document } from './document.ts';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';
import { toConllu } from './to-conllu.ts';

const pipeline = openPipeline({ weights, gazetteer });
const sentences = (document: Document): string[] => document.sentences.map(({ start, end }) => document.text.slice(start, end));
const arcs = (document: Document): string[] =>
  document.sentences.flatMap((sentence) =>
    sentenceTokens(document, sentence).map(
      ({ form, head, deprel }) => `${form} ${deprel} ${head < 0 ? 'root' : tokenAt(document, head).form}`,
    ),
  );

describe('sentences', () => {
  it.each([
    [
      'Gen. Abara met Mr. Osei in the U.S. on Monday. He left on Tuesday.',
      ['Gen. Abara met Mr. Osei in the U.S. on Monday.', 'He left on Tuesday.'],
    ],
    ['“We will stay,” she said. “They must go.”', ['“We will stay,” she said.', '“They must go.”']],
    ['Talks resume in the valley\n\nThe parties met again.', ['Talks resume in the valley', 'The parties met again.']],
    [
      'The parties met\nagain on Monday after a week of silence in the capital\nof the province.',
      ['The parties met\nagain on Monday after a week of silence in the capital\nof the province.'],
    ],
  ])('%j is cut where its sentences end', (text, expected) => {
    expect(sentences(pipeline.analyse(text))).toEqual(expected);
  });
});

describe('tags, trees and what follows from them', () => {
  it('a passive clause has its subject, auxiliary and agent', () => {
    const document = pipeline.analyse('The accord was signed by the envoy.');
    expect(arcs(document)).toEqual(
      expect.arrayContaining(['accord nsubj:pass signed', 'was aux:pass signed', 'signed root root', 'envoy obl:agent signed']),
    );
    expect(tokenAt(document, 3)).toMatchObject({ lemma: 'sign', upos: 'VERB', xpos: 'VBN', feats: 'Tense=Past|VerbForm=Part|Voice=Pass' });
  });

  it('a reported clause hangs on its verb of saying', () => {
    expect(arcs(pipeline.analyse('The spokesman said that the rebels had left the town.'))).toEqual(
      expect.arrayContaining(['spokesman nsubj said', 'left ccomp said', 'rebels nsubj left', 'town obj left']),
    );
  });

  it('a command is an imperative, and a verb agrees with its subject', () => {
    const { feats } = pipeline.analyse('Release the prisoners. They were released.');
    expect(feats[0]).toBe('Mood=Imp|VerbForm=Fin');
    expect(feats[5]).toBe('Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin');
  });

  it('curly and straight quotes give the same reading', () => {
    const curly = pipeline.analyse('“The rebels’ leader didn’t sign,” she said.');
    const straight = pipeline.analyse('"The rebels\' leader didn\'t sign," she said.');
    expect([curly.upos, curly.lemmas, curly.deprels, [...curly.heads]]).toEqual([
      straight.upos,
      straight.lemmas,
      straight.deprels,
      [...straight.heads],
    ]);
  });
});

it('names stand in the last column of CoNLL-U, with their entry on the first word', () => {
  const misc = toConllu(pipeline.analyse('The African Union left Juba.'))
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t')[9]?.replace(/^.*End=\d+\|?/, ''));
  expect(misc).toEqual([
    '',
    'Name=B-organisation|Entry=organisation/au|Use=name|Entity=(e1-organization-2',
    'Name=I-organisation|Entity=e1)',
    '',
    'Name=B-place|Entry=state/SSD|Use=capital|Entity=(e2-place-1)',
    '',
  ]);
});

it('whatever the text, spans slice back, tokens and gaps join to it, and every sentence is a tree', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('The ', 'envoy ', 'said ', '. ', '“', '”', '\n', '\n\n', 'U.S. ', '\ud800', '\0', '(', 'don’t '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const document = pipeline.analyse(pieces.join(''));
      let joined = '';
      let last = 0;
      for (let i = 0; i < document.count; i += 1) {
        const { start, end, form } = tokenAt(document, i);
        joined += document.text.slice(last, start) + form;
        last = end;
      }
      expect(joined + document.text.slice(last)).toBe(document.text);
      const roots = document.sentences.map(({ from, to }) => document.heads.slice(from, to).filter((head) => head === -1).length);
      expect(roots.every((count) => count === 1)).toBe(true);
      expect(document.deprels.every((relation, i) => (relation === 'root') === (document.heads[i] === -1))).toBe(true);
    }),
    { numRuns: 100 },
  );
}, 20_000);
