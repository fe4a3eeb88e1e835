import { describe, expect, test } from 'vitest';
import { parseReport } from './report.ts';
import { isWhole } from './load.ts';
import { checkReport } from './rules.ts';

const header =
  'id: made-01\nprocess: made\nregister: wire\noutlet: The Ledger\npublished: 2022-06-15\nsplit: train\nfacts: invented\n---\n';
const read = (text: string, foot = '') => parseReport(`${header}${text}\n---\n${foot}`, 'made-01.txt');
const codes = (text: string, foot = '') => read(text, foot).issues.map(({ code }) => code);

describe('a marked report', () => {
  test('gives the bare text, with lines joined and paragraphs kept', () => {
    expect(read('One {s1 two}\nthree.\n\nFour \\{five\\}.').report.text).toBe('One two three.\n\nFour {five}.');
  });
  test('gives offsets that slice the words out of the text', () => {
    const { report } = read('Oh, {q1 “No”}, {s1 Émile 🙂 Bâ} {c1 said}.');
    const words = ([start, end]: [number, number]) => report.text.slice(start, end);
    expect(report.statements.map(({ source, cue, content }) => [...source, ...cue, ...content].map(words))).toEqual([
      ['Émile 🙂 Bâ', 'said', '“No”'],
    ]);
  });
  test('an interrupted quotation is one statement in two pieces', () => {
    const { report } = read('{q1 “We go,”} {s1 the general} {c1 said}. {q1 “We go now.”}');
    expect(report.statements).toMatchObject([
      {
        content: [
          [0, 8],
          [27, 39],
        ],
        kind: 'direct',
        chain: ['The Ledger', 'the general'],
      },
    ]);
  });
  test('a statement inside another has a chain of both, from the outside in', () => {
    const { report } = read('{q1 {q2 “Go,”} {s2 the general} {c2 told} {a2 villagers}}, {c1 according to} {s1 the radio}.', 's1: outlet');
    expect(report.statements).toMatchObject([
      { id: '1', role: 'outlet', kind: 'mixed', chain: ['The Ledger', 'the radio'] },
      { id: '2', inside: '1', chain: ['The Ledger', 'the radio', 'the general'] },
    ]);
  });
  test.each([
    ['up to 5,000 prisoners', 'prisoners'],
    ['two of its prisoners', 'prisoners'],
    ['four men of standing', 'men'],
    ['scores of mothers', 'mothers'],
    ['three “areas”', 'areas'],
    ['seventy-eight of them', undefined],
    ['nineteen', undefined],
    ['40 per cent of voters', 'per cent'],
  ])('%s counts %s', (words, unit) => {
    expect(read(`{n=2 ${words}}`).report.amounts[0]?.unit).toBe(unit);
  });
  test.each([
    ['“No,”', 'direct'],
    ['"No,"', 'direct'],
    ['that it was “no”', 'mixed'],
    ['“No” to “peace”', 'mixed'],
    ['that it was not', 'indirect'],
  ])('%s is %s', (content, kind) => {
    expect(read(`{q1 ${content}} {s1 Bo} {c1 said}.`).report.statements[0]?.kind).toBe(kind);
  });
  test('two verbs of one subject share their source', () => {
    const { report } = read('{s1 He} {c1 said} {q1 no} and {c2:promise swore} {q2 to stay}.', 's1: is Bo\ns2: with 1');
    expect(report.statements[1]).toMatchObject({ source: [[0, 2]], speaker: 'Bo', chain: ['The Ledger', 'Bo'] });
  });
  test('pieces that touch are one span, so spans may cross', () => {
    const { report } = read('{q1 It {u1 will leave}}{u1  tomorrow}, {s1 he} {c1 said}.', 's1: is Bo\nu1: will');
    expect(report.undertakings[0]?.span).toEqual([[3, 22]]);
  });
  test('did not say is kept and not taken for a statement', () => {
    expect(read('{s1 The army} {c1:unsaid did not say} {q1 when}.').report.statements[0]).toMatchObject({ said: false, act: 'say' });
  });
  test('an event is told in the innermost statement around it', () => {
    const { report } = read('{q1 {s2 Bo} {c2 said} {q2 it would {e1 leave}}}, {s1 Al} {c1 said}.', 'e1: RETREAT.withdraw planned; by Bo');
    expect(report.events).toMatchObject([{ event: 'RETREAT', mode: 'withdraw', status: 'planned', source: ['Bo'], within: '2' }]);
  });
  test('amounts and times carry their values', () => {
    const { report } = read('{n=..5000 Up to 5,000 men} and {n=2/P1W#flights+ two} {t:SET=P1W a week} from {t:since=2022-06-13 Monday}.');
    expect(report.amounts).toMatchObject([
      { low: null, high: 5000, bound: 'ceiling', unit: 'men' },
      { low: 2, high: 2, bound: 'exact', unit: 'flights', per: 'P1W', total: true },
    ]);
    expect(report.times).toMatchObject([
      { type: 'SET', value: 'P1W' },
      { type: 'DATE', value: '2022-06-13', relation: 'since' },
    ]);
  });
});

describe('a mistake is named', () => {
  test.each([
    ['a mark that does not close', 'A {s1 man came.', '', 'corpus.unclosed'],
    ['a mark that runs over an empty line', '{q1 A\n\nB}', '', 'corpus.unclosed'],
    ['a brace that closes nothing', 'A man} came.', '', 'corpus.stray-brace'],
    ['a letter that is no mark', 'A {z1 man} came.', '', 'corpus.bad-mark'],
    ['a statement without a cue', '{s1 Bo}: {q1 no}', '', 'corpus.no-cue'],
    ['a statement without a source', '{c1 Claims} {q1 of theft}', '', 'corpus.no-source'],
    ['a statement without content', '{s1 Bo} {c1 said}', '', 'corpus.no-content'],
    ['a pronoun without its name', '{s1 He} {c1 said} {q1 no}', '', 'corpus.pronoun'],
    ['an act that is none', '{s1 Bo} {c1:shout cried} {q1 no}', '', 'corpus.bad-act'],
    ['an event without its line', 'They {e1 left}.', '', 'corpus.no-line'],
    ['a line without its event', 'They left.', 'e1: RETREAT asserted', 'corpus.no-such-mark'],
    ['a type that PLOVER does not know', 'They {e1 left}.', 'e1: LEAVE asserted', 'corpus.bad-word'],
    ['a mode that its type does not have', 'They {e1 left}.', 'e1: RETREAT.drone asserted', 'corpus.bad-word'],
    ['a status that is none', 'They {e1 left}.', 'e1: RETREAT maybe', 'corpus.bad-word'],
    ['a time that is not there', 'They {e1 left}.', 'e1: RETREAT asserted; when t4', 'corpus.no-such-mark'],
    ['an actor who is not in the text', 'They {e1 left}.', 'e1: RETREAT asserted; by the army', 'corpus.not-in-text'],
    ['a day that no month has', 'On {t=2022-02-30 a day}.', '', 'corpus.bad-value'],
    ['a weekday that is another', 'On {t=2022-06-14 Monday}.', '', 'corpus.bad-value'],
    ['a weekday weeks away', 'On {t=2022-05-02 Monday}.', '', 'corpus.bad-value'],
    ['a month that is another', 'On {t=2022-06-14 14 July}.', '', 'corpus.bad-value'],
    ['a low end above the high end', '{n=30..20 Between 30 and 20}', '', 'corpus.bad-value'],
    ['a foot with an unknown field', 'They {e1 left}.', 'e1: RETREAT asserted; who Bo', 'corpus.bad-field'],
    ['a statement in a circle', '{q1 {c2 said} {s2 Bo}} {q2 {c1 said} {s1 Al}}', '', 'corpus.circle'],
  ])('%s', (_, text, foot, code) => {
    expect(codes(text, foot)).toContain(code);
  });
  test.each([
    ['a cue that nobody marked', 'The army said no.', 'corpus.bare-cue'],
    ['a number that nobody marked', 'It took 40 prisoners.', 'corpus.bare-number'],
    ['a day that nobody marked', 'It happened on Monday.', 'corpus.bare-day'],
    ['a time that nobody marked', 'It happened last week.', 'corpus.bare-time'],
    ['a quotation that nobody marked', 'A “truce” indeed.', 'corpus.bare-quote'],
    ['a stop inside the content', '{s1 Bo} {c1 said} {q1 that it would.}', 'corpus.stop-inside'],
  ])('%s', (_, text, code) => {
    const { report, marks } = read(text);
    expect(checkReport(report, marks, 'made-01.txt').map((found) => found.code)).toContain(code);
  });
  test('with the line and column where it stands', () => {
    expect(read('One.\nTwo {z1 three}.').issues[0]).toMatchObject({ path: 'made-01.txt', at: { line: 10, column: 5 } });
  });
});

describe('a report that covers statements alone', () => {
  const long = Array.from({ length: 220 }, () => 'word').join(' ');
  const part = (text: string, foot = '') => {
    const source = `${header.replace('---', 'covers: statements\n---')}${text}\n---\n${foot}`;
    const { report, marks, issues } = parseReport(source, 'made-01.txt');
    return { report, codes: [...issues, ...checkReport(report, marks, 'made-01.txt')].map(({ code }) => code) };
  };
  test('is told apart, so that nobody learns or measures its deeds and amounts', () => {
    expect(isWhole(part('One.').report)).toBe(false);
    expect(isWhole(read('One.').report)).toBe(true);
  });
  test('may be long and leave amounts unmarked', () => {
    expect(part(`{s1 Bo} {c1 said} {q1 that 40 men left}. ${long}`).codes).toEqual([]);
  });
  test('still has its cues, quotations and times marked, spans of time and years too', () => {
    const { codes } = part(`Bo said it lasted three weeks, on Monday, in 2019, last month. “No.” ${long}`);
    expect(new Set(codes)).toEqual(
      new Set(['corpus.bare-cue', 'corpus.bare-span', 'corpus.bare-day', 'corpus.bare-time', 'corpus.bare-quote']),
    );
  });
  test.each([
    ['an event', 'They {e1 left}.', 'e1: RETREAT asserted'],
    ['an undertaking', '{u1 They will go}.', 'u1: will'],
    ['an amount', '{n=40 Forty men} left.', ''],
  ])('does not mark %s', (_, text, foot) => {
    expect(part(`${text} ${long}`, foot).codes).toContain('corpus.not-covered');
  });
});
