import { expect, it } from 'vitest';
import { parseConllu } from './conllu.ts';
import { goldText } from './gold-text.ts';

const text = `# newdoc id = ours
# text = They don't agree.
1\tThey\tthey\tPRON\tPRP\tNumber=Plur\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_
3.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_
4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar
1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
broken line
2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_
`;

it('reads words, contractions and spaces, and leaves out empty nodes', () => {
  const { sentences } = parseConllu(text);
  expect(sentences[0]?.forms).toEqual(['They', 'do', "n't", 'agree', '.']);
  expect(sentences[0]?.heads).toEqual([4, 4, 4, 0, 4]);
  expect(sentences[0]?.surface).toEqual([
    { text: 'They', words: 1, space: true },
    { text: "don't", words: 2, space: true },
    { text: 'agree', words: 1, space: false },
    { text: '.', words: 1, space: true },
  ]);
});

it('a line that is no word becomes an issue with its place, and the rest is read', () => {
  const { sentences, issues } = parseConllu(text, 'ours.conllu');
  expect(issues).toMatchObject([{ code: 'treebank.bad-line', path: 'ours.conllu', at: { line: 13 } }]);
  expect(sentences[1]?.forms).toEqual(['Stop', '!']);
});

it('puts sentences back into running text with the span of every word', () => {
  const gold = goldText(parseConllu(text).sentences);
  expect(gold.text).toBe("They don't agree.\n\nStop!");
  expect(gold.words.map((span) => gold.text.slice(...(span as [number, number])))).toEqual([
    'They',
    'do',
    "n't",
    'agree',
    '.',
    'Stop',
    '!',
  ]);
  expect(gold.sentences.map((span) => gold.text.slice(...(span as [number, number])))).toEqual(["They don't agree.", 'Stop!']);
});
