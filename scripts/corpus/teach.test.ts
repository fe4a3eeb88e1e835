import { describe, expect, it } from 'vitest';
import { parseConllu } from '../../src/read/en/index.ts';
import { attributionsOf } from './discourse.ts';
import { teachContests, teachVerdicts } from './teach.ts';

describe('what is taught', () => {
  it('a choice that shares most with the mark gets the greater weight', () => {
    const contest = { signs: [['before'], ['behind']], gains: [1, 0] };
    const weights = teachContests([contest, contest, contest]);
    expect(weights['before']).toBeGreaterThan(0);
    expect(weights['behind']).toBeLessThan(0);
  });
  it('a contest that no choice wins teaches nothing', () => {
    const contest = { signs: [['before'], ['behind']], gains: [0.2, 0.1] };
    expect(teachContests([contest, contest])).toEqual({});
  });
  it('a sign of marked cues speaks for a cue', () => {
    const verdicts = [true, true, true, false, false, false].map((right) => ({ signs: [right ? 'clause' : 'phrase'], right }));
    const weights = teachVerdicts(verdicts);
    expect(weights['clause']).toBeGreaterThan(weights['phrase'] ?? 0);
  });
  it('the same lessons teach the same, to the last digit', () => {
    const contests = Array.from({ length: 20 }, (_, at) => ({
      signs: [[`a${at % 3}`, 'x'], [`b${at % 4}`]],
      gains: at % 2 === 0 ? [1, 0] : [0, 1],
    }));
    expect(JSON.stringify(teachContests(contests))).toBe(JSON.stringify(teachContests(contests)));
  });
});

describe('attributions of a treebank', () => {
  const rows = [
    ['Mira', 'PROPN', '2', 'nsubj', 'Discourse=attribution-positive:1->2:0:sem-atsrc-1+lex-indwd-2'],
    ['said', 'VERB', '0', 'root', '_'],
    ['the', 'DET', '4', 'det', 'Discourse=ROOT:2:0'],
    ['ferry', 'NOUN', '5', 'nsubj', '_'],
    ['left', 'VERB', '2', 'ccomp', 'SpaceAfter=No'],
    ['.', 'PUNCT', '2', 'punct', '_'],
  ];
  const conllu = [
    '# newdoc id = one',
    ...rows.map(([form, upos, head, relation, misc], at) => [at + 1, form, form, upos, '_', '_', head, relation, '_', misc].join('\t')),
    '',
    '',
  ].join('\n');

  it('give source, cue and content by their discourse units and signals', () => {
    const [lesson] = attributionsOf(parseConllu(conllu).sentences);
    const words = (spans: readonly (readonly [number, number])[] = []): string[] =>
      spans.map(([start, end]) => lesson?.text.slice(start, end) ?? '');
    expect(lesson?.verdicts).toBe(false);
    expect(words(lesson?.marks[0]?.source)).toEqual(['Mira']);
    expect(words(lesson?.marks[0]?.cue)).toEqual(['said']);
    expect(words(lesson?.marks[0]?.content)).toEqual(['the ferry left.']);
  });
  it('a text without relations gives none', () => {
    expect(attributionsOf(parseConllu(conllu.replaceAll(/Discourse=[^\t\n]*/gu, '_')).sentences)).toEqual([]);
  });
});
