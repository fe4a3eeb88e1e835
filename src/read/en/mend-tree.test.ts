import { expect, it } from 'vitest';
import { treeMender } from './mend-tree.ts';

const tagNames = [
  '',
  'NOUN NN',
  'VERB VBD',
  'VERB VBN',
  'PART TO',
  'PRON WDT',
  'CCONJ CC',
  'PRON PRP',
  'PUNCT ,',
  'AUX VB',
  'ADP IN',
  'NUM CD',
  'AUX VBP',
];
const labelNames = [
  '',
  'root',
  'nsubj',
  'acl',
  'mark',
  'advcl',
  'obj',
  'obl',
  'ccomp',
  'parataxis',
  'xcomp',
  'appos',
  'conj',
  'cc',
  'punct',
  'aux',
  'case',
  'nummod',
  'advmod',
];
const mend = treeMender(tagNames, labelNames);
/** Words as "form tag head relation", heads from 1; gives them back as "form head relation" after mending. */
const mended = (...rows: string[]): string[] => {
  const cells = rows.map((row) => row.split(' ') as [string, string, string, string]);
  const heads = Int32Array.from(cells, ([, , head]) => Number(head) - 1);
  const labels = Uint8Array.from(cells, ([, , , label]) => labelNames.indexOf(label));
  const tags = Uint8Array.from(cells, ([, tag]) => tagNames.findIndex((name) => name.endsWith(` ${tag}`)));
  mend({ tags, start: 0, end: rows.length, heads, labels });
  return cells.map(([form], i) => `${form} ${(heads[i] as number) + 1} ${labelNames[labels[i] as number]}`);
};

it('an infinitive with "to" does not head a sentence that has lost its finite verb to the subject', () => {
  const found = mended(
    'accord NN 6 nsubj',
    'called VBD 1 acl',
    'captives NN 2 obl',
    'to TO 6 mark',
    'be VB 6 aux',
    'freed VBN 0 root',
    ', , 6 punct',
  );
  expect(found).toEqual(['accord 2 nsubj', 'called 0 root', 'captives 2 obl', 'to 6 mark', 'be 6 aux', 'freed 2 advcl', ', 2 punct']);
});

it('a headline with an infinitive stays as it is', () => {
  const rows = ['envoy NN 3 nsubj', 'to TO 3 mark', 'meet VB 0 root', 'rebels NN 3 obj'];
  expect(mended(...rows)).toEqual(['envoy 3 nsubj', 'to 3 mark', 'meet 0 root', 'rebels 3 obj']);
});

it('the verb of a relative clause does not head a sentence that has another', () => {
  const found = mended('groups NN 3 nsubj', 'that WDT 3 nsubj', 'backed VBD 0 root', 'it PRP 5 nsubj', 'agreed VBD 3 ccomp');
  expect(found).toEqual(['groups 5 nsubj', 'that 3 nsubj', 'backed 1 acl', 'it 3 obj', 'agreed 0 root']);
});

it('the members of a list hang on the first, and an apposition between commas stays one', () => {
  const list = mended('army NN 6 nsubj', ', , 3 punct', 'police NN 1 appos', 'and CC 5 cc', 'guard NN 1 conj', 'agreed VBD 0 root');
  expect(list[2]).toBe('police 1 conj');
  const other = mended(
    'army NN 7 nsubj',
    ', , 3 punct',
    'force NN 1 appos',
    ', , 3 punct',
    'and CC 6 cc',
    'guard NN 1 conj',
    'agreed VBD 0 root',
  );
  expect(other[2]).toBe('force 1 appos');
  expect(mended('army NN 4 nsubj', 'and CC 3 cc', 'police NN 4 nsubj', 'agreed VBD 0 root')[2]).toBe('police 1 conj');
});

it('behind a preposition, a noun with a finite verb that nothing joins is its subject', () => {
  const found = mended('he PRP 2 nsubj', 'left VBD 0 root', 'day NN 2 obl', 'after IN 5 case', 'truce NN 2 obl', 'fell VBD 2 conj');
  expect(found.slice(2)).toEqual(['day 6 obl', 'after 6 mark', 'truce 6 nsubj', 'fell 2 advcl']);
  const joined = mended('he PRP 2 nsubj', 'left VBD 0 root', 'after IN 4 case', 'truce NN 2 obl', 'and CC 6 cc', 'wrote VBD 2 conj');
  expect(joined[3]).toBe('truce 2 obl');
});

it('a counted phrase before a finite verb that has no other subject is its subject, whatever preposition opens it', () => {
  expect(mended('In IN 3 case', '317 CD 3 nummod', 'prisoners NN 5 obl', 'have VBP 5 aux', 'gone VBN 0 root').slice(0, 3)).toEqual([
    'In 5 advmod',
    '317 3 nummod',
    'prisoners 5 nsubj',
  ]);
});

it('a phrase that counts nothing stays a phrase', () => {
  expect(mended('In IN 2 case', 'towns NN 4 obl', 'have VBP 4 aux', 'gone VBN 0 root')[1]).toBe('towns 4 obl');
});
