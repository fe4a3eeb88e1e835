import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNames } from './names.ts';
import { trainNames, type NameExample } from './names-train.ts';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';

const pipeline = openPipeline({ weights, gazetteer });
const found = (text: string): string[] =>
  pipeline
    .analyse(text)
    .names.map(({ start, end, kind, entry }) => `${kind}: ${text.slice(start, end)}${entry === undefined ? '' : ` = ${entry}`}`);

describe('names', () => {
  it.each([
    ['The minister, Ada Osei, met John Carter in Geneva on Monday.', ['person: Ada Osei', 'person: John Carter', 'place: Geneva']],
    ['Colombian officials met the ELN.', ['nationality: Colombian', 'armed-group: ELN']],
    ['The rebels signed the accord with Khartoum.', ['state: Khartoum']],
    ['“We will release them,” Gen. Abara told Khartoum.', ['person: Gen. Abara', 'state: Khartoum']],
    ['The deal was signed by Gen. Abara in Juba.', ['person: Gen. Abara', 'place: Juba']],
    ['He met the General Assembly.', ['organisation: General Assembly']],
    ['Thousands of people live in Khartoum.', ['place: Khartoum']],
    ['The White House urged restraint.', ['state: White House']],
    ['The US told Kenya that talks would resume.', ['state: US', 'state: Kenya']],
    ['A US official spoke to Reuters.', ['nationality: US', 'outlet: Reuters']],
    [
      'The African Union and the United Nations sent observers to Juba.',
      ['organisation: African Union', 'organisation: United Nations', 'place: Juba'],
    ],
    ["The Kremlin's spokesman left Addis Ababa.", ['state: Kremlin', 'place: Addis Ababa']],
    ['The President met Mary Wanjiru.', ['person: Mary Wanjiru']],
    ['Kenyan President Mary Wanjiru arrived.', ['nationality: Kenyan', 'person: President Mary Wanjiru']],
  ])('%j holds the names it holds', (text, expected) => {
    expect(found(text).map((line) => line.replace(/ = .*/, ''))).toEqual(expected);
  });

  it('lead to the entries of the gazetteer, and say how the words name them', () => {
    const [first] = pipeline.analyse('Khartoum said that it would sign.').names;
    expect(first).toMatchObject({ start: 0, end: 8, from: 0, to: 1, kind: 'state', entry: 'state/SDN', use: 'capital' });
  });

  it('give a small word no name that only its capitals would make', () => {
    expect(found('They told us that turkey is served in march.')).toEqual([]);
  });

  it('whatever the text, are spans of it in order, none over another, and lie on tokens', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Ada Osei ',
        'said ',
        '. ',
        '“',
        'Khartoum ',
        'the ',
        '\n\n',
        'University of ',
        'U.S. ',
        '\ud800',
        '(',
        ', ',
        'Zoë’s ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const document = pipeline.analyse(pieces.join(''));
        let last = 0;
        for (const { start, end, from, to } of document.names) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(document.text.slice(start, end).trim()).not.toBe('');
          expect([document.starts[from], document.ends[to - 1]]).toEqual([start, end]);
          last = end;
        }
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it('a model file that is none is a fault', () => {
    expect(() => openNames({ weights: new Uint8Array(40), gazetteer })).toThrow(expect.objectContaining({ code: 'model.bad-file' }));
  });
});

describe('the trainer of names', () => {
  // Sentences of ours: who speaks is a person, what follows "in" a place.
  const example = (words: string, tags: string, given: NameExample['names']): NameExample => {
    const forms = words.split(' ');
    return { tokens: { forms, upos: tags.split(' '), xpos: tags.split(' '), bounds: [0, forms.length] }, names: given };
  };
  const examples = [
    example('Tarin said that Ovel rests in Sorat .', 'PROPN VERB SCONJ PROPN VERB ADP PROPN PUNCT', [
      { from: 0, to: 1, type: 'person' },
      { from: 3, to: 4, type: 'person' },
      { from: 6, to: 7, type: 'place' },
    ]),
    example('Mira Bel said it in Ulm Dor .', 'PROPN PROPN VERB PRON ADP PROPN PROPN PUNCT', [
      { from: 0, to: 2, type: 'person' },
      { from: 5, to: 7, type: 'place' },
    ]),
    example('In Dorat , Oma said no .', 'ADP PROPN PUNCT PROPN VERB INTJ PUNCT', [
      { from: 1, to: 2, type: 'place' },
      { from: 3, to: 4, type: 'person' },
    ]),
  ];
  const options = { epochs: 10, rounds: 2, folds: 3, least: 0, mostFirst: 10_000, mostSecond: 10_000, gazetteer, log: () => {} };
  const bytes = trainNames(examples, options);

  it('learns a handful of sentences by heart', () => {
    const trained = openNames({ weights: bytes, gazetteer });
    for (const { tokens, names: gold } of examples) expect(trained.spans(tokens)).toEqual(gold);
  });

  it('gives the same bytes for the same sentences', () => {
    expect(Buffer.from(trainNames(examples, options)).equals(Buffer.from(bytes))).toBe(true);
  });
});
