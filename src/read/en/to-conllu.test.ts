import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConllu } from './conllu.ts';
import { documentsOf, goldReferences } from './coref-gold.ts';
import { goldMentions } from './names-gold.ts';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';
import { toConllu } from './to-conllu.ts';

const { analyse } = openPipeline({ weights, gazetteer });
const line = (text: string, word: string): string =>
  toConllu(analyse(text))
    .split('\n')
    .find((row) => row.includes(`\t${word}\t`)) ?? '';

/** Mentions as first and last word with their entity, by the document and by the file that was made of it. */
function mentions(text: string): { ours: string[]; read: string[] } {
  const document = analyse(text);
  const { sentences } = parseConllu(toConllu(document, 'a'));
  let first = 0;
  const read = sentences.flatMap((sentence) => {
    const found = goldMentions(sentence).map(({ from, to, entity }) => `${first + from} ${first + to} ${entity}`);
    first += sentence.forms.length;
    return found;
  });
  // Where two mentions of one entity cross, the later is written from the end of the earlier on.
  const ends = new Map<number, number>();
  const ours = document.identity.references
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map(({ from, to, head, entity }) => {
      const end = ends.get(entity) ?? 0;
      ends.set(entity, Math.max(end, to));
      return `${from < end && to > end && head >= end ? end : from} ${to} e${entity + 1}`;
    });
  return { ours: ours.sort(), read: read.sort() };
}

describe('who is who, as CoNLL-U', () => {
  const text = 'Taliban spokesman Karim Osei met Amina Abara in Doha. He told her that the group would sign the accord.';
  it('a mention is opened at its first word and closed at its last, with its type and its head', () => {
    expect(line(text, 'Karim')).toContain('|Entity=(e2-person-1');
    expect(line(text, 'Osei')).toMatch(/\|Entity=e2\)/);
    expect(line(text, 'He')).toContain('Entity=(e2-person-1)');
    expect(toConllu(analyse(text))).toContain('# global.Entity = eid-etype-head');
  });
  it('is read back by the reader of treebanks as the same entities', () => {
    const { identity, text: given, starts } = analyse(text);
    const [document = []] = documentsOf(parseConllu(toConllu(analyse(text), 'ours')).sentences);
    const words = [...starts].map((start, i) => given.slice(start, analyse(text).ends[i]));
    const groups = new Map<string, string[]>();
    for (const { at, entity } of goldReferences(document)) groups.set(entity, [...(groups.get(entity) ?? []), words[at] as string]);
    expect([...groups.values()]).toEqual(
      identity.entities.map((entity) => entity.references.map((i) => words[identity.references[i]?.head as number])),
    );
  });
  const piece = fc.constantFrom(
    'Karim Osei',
    'Osei',
    'his',
    'the group',
    'The Taliban',
    'leader of',
    'said',
    '“',
    '”',
    '.',
    '\n\n',
    'I',
    'and',
    'the US president',
    '(RLF)',
    '🙂',
  );
  it('of any text, every mention comes back with its words and its entity', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const { ours, read } = mentions(pieces.join(' '));
        expect(read).toEqual(ours);
      }),
      { numRuns: 200 },
    );
  });
});
