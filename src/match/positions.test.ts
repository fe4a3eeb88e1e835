import { describe, expect, test } from 'vitest';
import type { Page, TimeExpression } from '../terms/index.ts';
import { at, event, outlet, run, said, samplePage, somebody, speaker, thirty, tuesday, type Draft } from './sample.fixture.ts';

describe('positions', () => {
  const position = (page: Page, act: string, about: string, more: object = {}) => ({
    id: 'po_1',
    act: act as 'reject',
    about: at(page, about),
    span: at(page, page.text),
    confidence: 0.8,
    ...more,
  });
  const utterances = (page: Page, draft: Draft) =>
    run(page, draft).claims.map(({ key, by, via }) =>
      key.kind === 'utterance' ? [key.party, key.act, key.about, by, via.join()] : [key.kind],
    );

  test("a party's own position is told by the outlet that heard it", () => {
    const page = samplePage('Ada Berg rejected the prisoner release.');
    const statement = said(page, 's1', 'the prisoner release', [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })], {
      act: 'reject',
    });
    expect(
      utterances(page, {
        statements: [statement],
        positions: [position(page, 'reject', 'the prisoner release', { holder: somebody('Ada Berg', 'ada'), within: 's1' })],
      }),
    ).toEqual([['north', 'reject', 'pact/release', 'wire-a', '']]);
  });

  test("what one party says of another is the first one's claim", () => {
    const page = samplePage('Carl Dahl said that the North rejected the prisoner release.');
    const statement = said(page, 's1', 'the North rejected the prisoner release', [
      outlet('Wire A', 'wire-a'),
      outlet('Wire B', 'wire-b'),
      speaker('Carl Dahl', { actor: 'carl' }),
    ]);
    expect(
      utterances(page, {
        statements: [statement],
        positions: [position(page, 'reject', 'the prisoner release', { holder: somebody('the North', 'north'), within: 's1' })],
      }),
    ).toEqual([['north', 'reject', 'pact/release', 'south', 'wire-a,wire-b']]);
  });

  test('"no commitment to free" is a rejection, though the reader saw no position', () => {
    const page = samplePage('Ada Berg said that the North had made no commitment to free captives.');
    const statement = said(page, 's1', 'the North had made no commitment to free captives', [
      outlet('Wire A', 'wire-a'),
      speaker('Ada Berg', { actor: 'ada' }),
    ]);
    expect(utterances(page, { statements: [statement] })).toEqual([['north', 'reject', 'pact/release', 'wire-a', '']]);
  });

  test.each([
    ['The North will not free any captives before peace talks begin', 'ada', 'talks-first'],
    ['no captives would be released until the harbour talks have started', 'ada', 'talks-first'],
    ['the prisoner release cannot be a precondition for the peace talks', 'ada', 'talks-first'],
    ['captives must be released before the peace talks begin', 'carl', 'release-first'],
    ['there will be no peace talks unless 300 captives are freed', 'carl', 'release-first'],
    ['no prisoners can go before the negotiations', 'ada', 'talks-first'],
    ['all 300 captives must be freed first', 'carl', 'release-first'],
  ])('"%s" upholds the demand of its party', (words, who, demand) => {
    const page = samplePage(`She said: ${words}.`);
    const found = utterances(page, { statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('X', { actor: who })])] });
    expect(found.filter(([, act]) => act === 'demand')).toEqual([[who === 'ada' ? 'north' : 'south', 'demand', demand, 'wire-a', '']]);
  });

  test.each([
    ['captives were released before the peace talks began', 'ada'],
    ['The North will free captives before peace talks begin', 'ada'],
    ['captives must be released before the peace talks begin', 'two'],
    ['there is no news of captives', 'carl'],
  ])('"%s" said by %s upholds nothing', (words, who) => {
    const page = samplePage(`She said: ${words}.`);
    expect(utterances(page, { statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('X', { actor: who })])] })).toEqual(
      [],
    );
  });

  test('an obligor that calls the truce over walks out of it; one that wonders whether it is over does not', () => {
    const page = samplePage('The truce has ended now. It is checking whether the truce has ended.');
    const chain = [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })];
    expect(utterances(page, { statements: [said(page, 's1', 'The truce has ended now', chain)] })).toEqual([
      ['south', 'reject', 'truce', 'wire-a', ''],
    ]);
    expect(utterances(page, { statements: [said(page, 's1', 'checking whether the truce has ended', chain)] })).toEqual([]);
  });

  test('signing an accord is acceptance by each who signs, dated by the accord where the text is not', () => {
    const page = samplePage('The North and the South signed the Harbour Pact.');
    const { claims } = run(page, {
      events: [
        event(page, 'The North and the South signed the Harbour Pact', 'signed', {
          event: 'AGREE',
          source: [somebody('The North', 'north'), somebody('the South', 'south')],
          object: 'pact',
        }),
      ],
    });
    expect(claims.map(({ key, when }) => [key.kind === 'utterance' && key.utterance, when[0]])).toEqual([
      ['north-accept-pact-2020-02-01', '2020-02-01T00:00:00Z'],
      ['south-accept-pact-2020-02-01', '2020-02-01T00:00:00Z'],
    ]);
  });

  test('signing what carries on an earlier promise takes that one on, drops the demand that held it back and sets the limit', () => {
    const page = samplePage('The Northern Council signed a decree on Wednesday.');
    const { claims } = run(page, {
      events: [
        event(page, 'The Northern Council signed a decree on Wednesday', 'signed', {
          event: 'AGREE',
          source: [somebody('The Northern Council')],
          object: 'decree',
        }),
      ],
    });
    expect(claims.map(({ key }) => (key.kind === 'utterance' ? [key.act, key.about] : [])).sort()).toEqual([
      ['accept', 'order'],
      ['accept', 'pact/release'],
      ['drop', 'talks-first'],
      ['limit', 'hundred'],
    ]);
  });

  test.each([
    ['The Southern Front announced the end of the truce', 'announced', 'end'],
    ['The Southern Front announced a visit', 'announced', 'visit'],
    ['The Southern Front will sign the pact', 'sign', 'pact'],
  ])('"%s" accepts nothing', (clause, cue, object) => {
    const page = samplePage(`${clause}.`);
    const planned = clause.includes('will') ? { status: 'planned' as const } : {};
    const { claims } = run(page, {
      events: [event(page, clause, cue, { event: 'AGREE', source: [somebody('The Southern Front')], object, ...planned })],
    });
    expect(claims).toEqual([]);
  });

  test('not committing oneself refuses nothing that was signed, and of two accords in a sentence the nearer is signed', () => {
    const page = samplePage(
      'The North had not committed itself to any part of the pact. The North signed a pact with the South and made an order for the coast.',
    );
    const never = event(page, 'The North had not committed itself to any part of the pact', 'committed', {
      event: 'AGREE',
      status: 'denied',
      source: [somebody('The North')],
    });
    expect(run(page, { events: [never] }).claims).toEqual([]);
    const once = event(page, 'The North signed a pact with the South', 'signed', {
      event: 'AGREE',
      source: [somebody('The North')],
      target: [somebody('the South')],
      object: 'pact',
    });
    expect(run(page, { events: [once] }).claims.map(({ key }) => key.kind === 'utterance' && `${key.party} ${key.about}`)).toEqual([
      'north pact',
      'south pact',
    ]);
  });

  test('"no more than 100 until talks" is a limit, not a demand', () => {
    const words = 'The North will not free more than 100 captives until the peace talks begin';
    const page = samplePage(`${words}, Ada Berg said.`);
    const statement = said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })]);
    expect(utterances(page, { statements: [statement] })).toEqual([['north', 'limit', 'hundred', 'wire-a', '']]);
  });

  test('a dropped demand is not upheld by the words that tell what it was', () => {
    const page = samplePage('Carl Dahl dropped his demand that 300 captives be freed before peace talks begin.');
    const chain = [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })];
    const statement = said(page, 's1', '300 captives be freed before peace talks begin', chain, { act: 'demand' });
    const drop = position(page, 'drop', 'his demand', { holder: somebody('Carl Dahl') });
    expect(utterances(page, { statements: [statement], positions: [drop] })).toEqual([['south', 'drop', 'release-first', 'wire-a', '']]);
  });

  test('who shares a sentence does not get the words of the other', () => {
    const page = samplePage('Ada Berg rejected the release, but Carl Dahl wants captives freed before peace talks begin.');
    const wire = outlet('Wire A', 'wire-a');
    const statements = [
      said(page, 's1', 'the release', [wire, speaker('Ada Berg', { actor: 'ada' })], { act: 'reject' }),
      said(page, 's2', 'captives freed before peace talks begin', [wire, speaker('Carl Dahl', { actor: 'carl' })], { act: 'demand' }),
    ];
    expect(utterances(page, { statements })).toEqual([['south', 'demand', 'release-first', 'wire-a', '']]);
  });

  test('an accord that the dossier lacks is an issue; a part of one that is not named is unmatched', () => {
    const page = samplePage('Carl Dahl rejected the mountain treaty and a part of the agreement.');
    const holder = somebody('Carl Dahl', 'carl');
    const { claims, issues, unmatched } = run(page, {
      positions: [
        position(page, 'reject', 'the mountain treaty', { holder }),
        position(page, 'reject', 'a part of the agreement', { holder }),
      ],
    });
    expect(claims).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['match.unknown-accord']);
    expect(unmatched.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('no commitment or accord'),
      expect.stringContaining('part of an accord'),
    ]);
  });

  test.each([
    [
      'The pact asks the North to release 300 captives by May and the South to open peace talks. Ada Berg rejected this aspect of the agreement.',
      'this aspect of the agreement',
    ],
    ['Captives are to be released. It rained. Ada Berg rejected the release.', 'the release'],
  ])('short words point back to what the one who rejects owes: %s', (text, about) => {
    const page = samplePage(text);
    const span = at(page, `Ada Berg rejected ${about}`);
    expect(utterances(page, { positions: [position(page, 'reject', about, { holder: somebody('Ada Berg', 'ada'), span })] })).toEqual([
      ['north', 'reject', 'pact/release', 'wire-a', ''],
    ]);
    expect(
      utterances(page, { positions: [position(page, 'reject', about, { holder: somebody('foreign guards', 'guards'), span })] }),
    ).toEqual([]);
  });

  test('what a relative clause adds is not what is rejected', () => {
    const page = samplePage('Carl Dahl rejected the order under which the North would free 100 captives.');
    const about = 'the order under which the North would free 100 captives';
    const statement = said(page, 's1', about, [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })], { act: 'reject' });
    expect(utterances(page, { statements: [statement] })).toEqual([['south', 'reject', 'order', 'wire-a', '']]);
  });

  test('announcing the end of a truce walks out of it; announcing the truce does not', () => {
    const announce = (words: string) => {
      const page = samplePage(`Carl Dahl announced ${words}.`);
      return utterances(page, {
        statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })], { act: 'announce' })],
      });
    };
    expect(announce('the end of the truce')).toEqual([['south', 'reject', 'truce', 'wire-a', '']]);
    expect(announce('the extension of the truce')).toEqual([]);
  });

  test('a postponement is no rejection', () => {
    const page = samplePage('The North delayed the prisoner release.');
    const delayed = (cue: string) =>
      run(page, {
        events: [{ ...event(page, 'The North delayed the prisoner release', cue, { event: 'REJECT', source: [somebody('The North')] }) }],
      }).claims;
    expect(delayed('delayed')).toEqual([]);
  });

  test('what a party "had said" is not news of the day: without a date it makes no claim', () => {
    const told = (text: string, times: TimeExpression[] = []) => {
      const page = samplePage(text);
      return run(page, {
        times,
        statements: [
          said(
            page,
            's1',
            'no captives would be freed before peace talks',
            [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })],
            { cue: [at(page, 'said')] },
          ),
        ],
      }).claims.map(({ when }) => when[0]);
    };
    expect(told('Until then Ada Berg had said that no captives would be freed before peace talks.')).toEqual([]);
    expect(told('Ada Berg said that no captives would be freed before peace talks.')).toEqual(['2020-03-04T12:00:00Z']);
    const dated = 'Ada Berg had said on Tuesday that no captives would be freed before peace talks.';
    expect(told(dated, [tuesday(samplePage(dated), 'on Tuesday')])).toEqual(['2020-03-03T00:00:00Z']);
  });

  test('suspending with a power is a life-cycle act', () => {
    const page = samplePage('Carl Dahl suspended the peace talks.');
    const { claims } = run(page, { positions: [position(page, 'suspend', 'the peace talks', { holder: somebody('Carl Dahl', 'carl') })] });
    expect(claims[0]?.key).toMatchObject({ kind: 'life', party: 'south', act: 'suspend', commitment: 'pact/talks' });
  });

  test('a limit is found by its party, matter and figure; another figure is none', () => {
    const page = samplePage('Ada Berg said only 100 captives would be freed.');
    const limit = (high: number) =>
      run(page, {
        amounts: [thirty(page, '100', { low: null, high })],
        positions: [position(page, 'limit', '100 captives would be freed', { holder: somebody('Ada Berg', 'ada'), amount: 0 })],
      }).claims.map(({ key }) => key.kind === 'utterance' && key.about);
    expect(limit(100)).toEqual(['hundred']);
    expect(limit(90)).toEqual([]);
  });
});
