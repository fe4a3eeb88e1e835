import { describe, expect, test } from 'vitest';
import type { Page } from '../terms/index.ts';
import { matchReading } from './index.ts';
import { sampleDossier } from './sample-dossier.fixture.ts';
import {
  event,
  freed,
  outlet,
  releasing,
  run,
  said,
  samplePage,
  sampleReading,
  somebody,
  speaker,
  thirty,
  tuesday,
} from './sample.fixture.ts';

describe('who speaks', () => {
  const page = samplePage(`${freed}, Wire B reported.`);
  const by = (chain: Parameters<typeof said>[3], more: Partial<Page> = {}) => {
    const told = { ...page, ...more };
    return run(told, {
      statements: [said(told, 's1', freed, chain)],
      events: [releasing(told, { within: 's1' })],
      times: [tuesday(told, 'on Tuesday')],
      amounts: [thirty(told)],
    });
  };

  test("the narrator's own sentence is the outlet's claim", () => {
    const { claims } = run(page, { events: [releasing(page)], times: [tuesday(page, 'on Tuesday')], amounts: [thirty(page)] });
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      key: { kind: 'performance', commitment: 'pact/release' },
      by: 'wire-a',
      via: [],
      polarity: 'for',
      value: [30, 30],
      when: ['2020-03-03T00:00:00Z', '2020-03-03T23:59:59Z'],
      origin: 'machine',
    });
  });

  test('what an outlet says another outlet reports is a claim of the other, relayed', () => {
    expect(by([outlet('Wire A', 'wire-a'), outlet('Wire B')]).claims[0]).toMatchObject({ by: 'wire-b', via: ['wire-a'] });
  });

  test("a spokeswoman's words are her party's while she is in office, and her own afterwards", () => {
    const chain = [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })];
    expect(by(chain).claims[0]).toMatchObject({ by: 'north', via: ['wire-a'] });
    expect(by(chain, { published: '2020-08-01T12:00:00Z' }).claims[0]?.by).toBe('ada');
  });

  test('an unnamed official is a source of its own, at the outlet that heard him', () => {
    const chain = [
      outlet('Wire A', 'wire-a'),
      outlet('Wire B', 'wire-b'),
      speaker('a northern official', { actor: 'north', unnamed: true }),
    ];
    expect(by(chain).claims[0]).toMatchObject({ by: 'unnamed(north,wire-b)', via: ['wire-a', 'wire-b'] });
    expect(by([outlet('Wire A', 'wire-a'), speaker('an official', { unnamed: true })]).claims[0]?.by).toBe('unnamed(unknown,wire-a)');
  });

  test('a named speaker whom the dossier does not know is neither an outlet nor a party', () => {
    expect(by([outlet('Wire A', 'wire-a'), speaker('Dr. Someone Else')]).claims[0]?.by).toBe('unnamed(dr-someone-else,wire-a)');
  });

  test('a deed that one party says another told is no claim about the deed', () => {
    const { claims, unmatched } = by([
      outlet('Wire A', 'wire-a'),
      speaker('Carl Dahl', { actor: 'carl' }),
      speaker('Ada Berg', { actor: 'ada' }),
    ]);
    expect(claims).toEqual([]);
    expect(unmatched[0]).toMatchObject({ nearest: 'pact/release', reason: expect.stringContaining('as another tells it') });
  });

  test('a speaker of two parties at once is an issue, and no claim is made', () => {
    const { claims, issues } = by([outlet('Wire A', 'wire-a'), speaker('Eva Two', { actor: 'two' })]);
    expect(claims).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['match.two-roles']);
  });
});

test('what both sides say is a claim of each of the two who signed', () => {
  const page = samplePage(`${freed}, according to both sides.`);
  const reading = sampleReading(page, {
    statements: [said(page, 's1', freed, [outlet('Wire A', 'wire-a'), speaker('both sides')])],
    events: [releasing(page, { within: 's1' })],
    amounts: [thirty(page)],
  });
  expect(
    matchReading(reading, page, sampleDossier)
      .claims.map(({ by }) => by)
      .sort(),
  ).toEqual(['north', 'south']);
});

test('who puts a name to an accord signs it', () => {
  const page = samplePage('The North and the South put their names to the Harbour Pact.');
  const told = event(page, 'The North and the South put their names to the Harbour Pact', 'put', {
    event: 'SUPPORT',
    source: [somebody('The North'), somebody('the South')],
    object: 'names',
  });
  const { claims } = matchReading(sampleReading(page, { events: [told] }), page, sampleDossier);
  expect(claims).toMatchObject([{ key: { party: 'north', act: 'accept' } }, { key: { party: 'south', act: 'accept' } }]);
});

describe('impartiality', () => {
  test('swapping the parties in dossier, page and reading swaps the claims and changes nothing else', () => {
    const swap = <T>(value: T): T =>
      JSON.parse(
        JSON.stringify(value).replace(
          /north|south/gi,
          (word) => ({ north: 'south', south: 'north', North: 'South', South: 'North' })[word] ?? word,
        ),
      ) as T;
    const words = 'The North will not free any captives before peace talks begin';
    const page = samplePage(
      `Ada Berg said: ${words}. Southern fighters attacked northern soldiers. ${freed}. The North and the South signed the Harbour Pact.`,
    );
    const reading = sampleReading(page, {
      statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })])],
      events: [
        releasing(page, { time: undefined }),
        event(page, 'Southern fighters attacked northern soldiers', 'attacked', {
          event: 'ASSAULT',
          source: [somebody('Southern fighters', 'south')],
          target: [somebody('northern soldiers')],
        }),
        event(page, 'The North and the South signed the Harbour Pact', 'signed', {
          event: 'AGREE',
          source: [somebody('The North'), somebody('the South')],
          object: 'pact',
        }),
      ],
      amounts: [thirty(page)],
    });
    const plain = ({ claims, ...rest }: ReturnType<typeof matchReading>) => ({
      ...rest,
      claims: claims.map(({ id: _, ...claim }) =>
        claim.key.kind === 'act'
          ? { ...claim, key: { ...claim.key, act: '' } }
          : claim.key.kind === 'performance'
            ? { ...claim, key: { ...claim.key, event: '' } }
            : claim,
      ),
    });
    const straight = matchReading(reading, page, sampleDossier);
    const swapped = matchReading(swap(reading), swap(page), swap(sampleDossier));
    expect(straight.claims.map(({ key }) => key.kind)).toEqual(['utterance', 'utterance', 'utterance', 'performance', 'act']);
    expect(plain(swapped)).toEqual(swap(plain(straight)));
  });
});

describe('pages that cannot be matched', () => {
  const page = samplePage(`${freed}.`);

  test('a page without a date gives an issue and no claim', () => {
    const { published: _, ...undated } = page;
    const reading = sampleReading(page, { events: [releasing(page, { time: undefined, amount: undefined })] });
    const { claims, issues } = matchReading(reading, { ...undated, dated: 'none' }, sampleDossier);
    expect([claims, issues.map(({ code }) => code)]).toEqual([[], ['match.no-date']]);
  });

  test('a page in another language gives an issue and no claim', () => {
    const { claims, issues } = run(page, { language: 'fr', events: [releasing(page, { time: undefined, amount: undefined })] });
    expect([claims, issues.map(({ code }) => code)]).toEqual([[], ['match.language']]);
  });

  test("without an outlet the narrator's sentence gives an issue, a party's words a claim", () => {
    const { outlet: _, ...lost } = page;
    expect(run(lost, { events: [releasing(page, { time: undefined, amount: undefined })] })).toMatchObject({
      claims: [],
      issues: [{ code: 'match.no-outlet' }],
    });
    const statement = said(lost, 's1', freed, [speaker('Ada Berg', { actor: 'ada' })]);
    expect(
      run(lost, { statements: [statement], events: [releasing(page, { within: 's1', time: undefined, amount: undefined })] }).claims[0]?.by,
    ).toBe('north');
  });

  test('a withdrawn page gives claims that are withdrawn', () => {
    const withdrawn = { ...page, retracted: '2020-03-06T00:00:00Z' };
    expect(run(withdrawn, { events: [releasing(page, { time: undefined, amount: undefined })] }).claims[0]?.retracted).toBe(
      '2020-03-06T00:00:00Z',
    );
  });
});
