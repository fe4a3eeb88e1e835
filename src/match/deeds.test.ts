import { describe, expect, test } from 'vitest';
import type { Amount } from '../terms/index.ts';
import { at, event, freed, releasing, run, samplePage, somebody, thirty, tuesday, outlet, said, speaker } from './sample.fixture.ts';

describe('performances and totals', () => {
  const page = samplePage(`${freed}.`);
  const one = (more: object, amount: Partial<Amount> = {}) =>
    run(page, { events: [releasing(page, more)], times: [tuesday(page, 'on Tuesday')], amounts: [thirty(page, '30', amount)] });

  test.each(['planned', 'conditional', 'hypothetical'])('a %s event is no performance', (status) => {
    expect(one({ status }).claims).toEqual([]);
  });

  test.each([
    'The North refused that the captives be freed',
    'There is nothing until 1,000 captives are freed',
    'The North would soon have freed captives',
    'Talks open after captives are freed',
    'Captives who are freed must go',
    'Freed captives must go',
  ])('"%s" tells of no deed', (words) => {
    const told = samplePage(`${words}.`);
    const cue = /freed/i.exec(words)?.[0] ?? '';
    const clause = words.startsWith('Freed') ? 'Freed captives' : words;
    expect(run(told, { events: [event(told, clause, cue, { event: 'RETREAT', mode: 'release', object: 'captives' })] }).claims).toEqual([]);
  });

  test('"after 30 captives were freed" tells of the deed', () => {
    const told = samplePage('Talks went on after 30 captives were freed.');
    expect(
      run(told, {
        events: [event(told, 'after 30 captives were freed', 'freed', { event: 'RETREAT', mode: 'release', object: 'captives' })],
      }).claims,
    ).toHaveLength(1);
  });

  test('a denial is a claim against on the same key', () => {
    const [yes] = one({}).claims;
    const [no] = one({ status: 'denied' }).claims;
    expect(no?.polarity).toBe('against');
    expect(no?.key).toEqual(yes?.key);
  });

  test('a running total is a total as of its day', () => {
    expect(one({}, { total: true }).claims[0]).toMatchObject({
      key: { kind: 'total', commitment: 'pact/release' },
      value: [30, 30],
      when: ['2020-03-03T23:59:59Z', '2020-03-03T23:59:59Z'],
    });
  });

  test('"none to date" is a total of nothing', () => {
    const none = samplePage('No captives have been released to date.');
    const { claims } = run(none, {
      events: [
        event(none, 'No captives have been released to date', 'released', {
          event: 'RETREAT',
          mode: 'release',
          object: 'captives',
          status: 'denied',
        }),
      ],
    });
    expect(claims[0]).toMatchObject({ key: { kind: 'total', commitment: 'pact/release' }, value: [0, 0], polarity: 'for' });
  });

  test('"no captives have been freed" denies all days since the accord; "so far" makes it a count; "none were freed on Tuesday" denies that day', () => {
    const denied = (text: string, more = {}) => {
      const told = samplePage(text);
      const none = event(told, text, 'freed', { event: 'RETREAT', mode: 'release', object: 'captives', status: 'denied', ...more });
      return run(told, { events: [none], times: text.includes('Tuesday') ? [tuesday(told, 'on Tuesday')] : [] }).claims.map(
        ({ key, polarity, value, when }) => [key.kind, polarity, value, when[0]],
      );
    };
    expect(denied('No captives have been freed')).toEqual([['performance', 'against', undefined, '2020-02-01T00:00:00Z']]);
    expect(denied('No captives have been freed so far')).toEqual([['total', 'for', [0, 0], '2020-03-05T12:00:00Z']]);
    expect(denied('No captives were freed on Tuesday', { time: 0 })).toEqual([
      ['performance', 'against', undefined, '2020-03-03T00:00:00Z'],
    ]);
  });

  test('an amount in another unit is an issue and no claim', () => {
    const { claims, issues } = one({}, { unit: 'ships' });
    expect(claims).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['match.unit']);
  });

  test('a share of what is owed tells of the deed and leaves the figure open', () => {
    const [claim] = one({}, { unit: 'per cent' }).claims;
    expect(claim?.key.kind).toBe('performance');
    expect(claim?.value).toBeUndefined();
  });

  test('without a date it falls on the day of publication, and the reason says so', () => {
    const undated = samplePage('The North freed 30 captives.');
    const deed = { ...releasing(page, { time: undefined }), span: at(undated, 'The North freed 30 captives') };
    const [claim] = run(undated, { events: [deed], amounts: [thirty(undated)] }).claims;
    expect(claim?.when).toEqual(['2020-03-05T00:00:00Z', '2020-03-05T12:00:00Z']);
    expect(claim?.reason).toContain('no date told');
  });

  test('a day told in the clause of a deed is its day, though the reader left it out', () => {
    expect(one({ time: undefined }).claims[0]?.when[0]).toBe('2020-03-03T00:00:00Z');
  });

  test('a deed by somebody else than the obligor is listed with the nearest commitment and why', () => {
    const { claims, unmatched } = one({ source: [somebody('The South', 'south')] });
    expect(claims).toEqual([]);
    expect(unmatched).toEqual([{ span: at(page, freed), reason: 'south does it, not north', nearest: 'pact/release' }]);
  });

  test('a deed from before the accord is none', () => {
    const early = tuesday(page, 'on Tuesday');
    const { claims, unmatched } = run(page, {
      events: [releasing(page)],
      times: [{ ...early, from: '2020-01-02T00:00:00Z', to: '2020-01-02T23:59:59Z' }],
      amounts: [thirty(page)],
    });
    expect(claims).toEqual([]);
    expect(unmatched[0]?.reason).toContain('before the accord');
  });

  test('talks need their parties: a call between others starts nothing', () => {
    const call = samplePage('The Northern Council began peace talks with the foreign guards.');
    const began = (target: string) =>
      run(call, {
        events: [
          event(call, 'The Northern Council began peace talks with the foreign guards', 'began', {
            event: 'CONSULT',
            mode: 'meet',
            source: [somebody('The Northern Council', 'north')],
            target: [somebody(target)],
            object: 'talks',
          }),
        ],
      });
    expect(began('the Southern Front').claims[0]?.key).toMatchObject({ kind: 'performance', commitment: 'pact/talks' });
  });
});

describe('acts', () => {
  const page = samplePage('Southern fighters attacked northern soldiers at the lighthouse on Tuesday.');
  const attack = (more: object = {}) =>
    run(page, {
      events: [
        event(page, 'Southern fighters attacked northern soldiers at the lighthouse', 'attacked', {
          event: 'ASSAULT',
          source: [somebody('Southern fighters', 'south')],
          target: [somebody('northern soldiers')],
          place: 'the lighthouse',
          time: 0,
          ...more,
        }),
      ],
      times: [tuesday(page, 'on Tuesday')],
    });

  test('an attack by an obligor is an act with target and place from the dossier', () => {
    expect(attack().claims).toHaveLength(1);
    expect(attack().claims[0]).toMatchObject({
      key: { kind: 'act', actor: 'south', tags: { target: ['north-army'], place: ['lighthouse'] } },
      by: 'wire-a',
      polarity: 'for',
    });
  });

  test('a denial without day or target is set against the deed that another tells on the page', () => {
    const both = samplePage(
      'Southern fighters attacked northern soldiers on Tuesday. Carl Dahl denied that the South had attacked anyone.',
    );
    const words = 'the South had attacked anyone';
    const told = event(both, 'Southern fighters attacked northern soldiers', 'attacked', {
      event: 'ASSAULT',
      source: [somebody('Southern fighters', 'south')],
      target: [somebody('northern soldiers')],
      time: 0,
    });
    const denied = event(both, words, 'attacked', { event: 'ASSAULT', source: [somebody('the South')], status: 'denied', within: 's1' });
    const statement = said(both, 's1', words, [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })], { act: 'deny' });
    const { claims } = run(both, { statements: [statement], events: [told, denied], times: [tuesday(both, 'on Tuesday')] });
    expect(claims.map(({ by, polarity }) => [by, polarity])).toEqual([
      ['wire-a', 'for'],
      ['south', 'against'],
    ]);
    expect(claims[1]?.key).toEqual(claims[0]?.key);
    expect(claims[1]?.when).toEqual(claims[0]?.when);
  });

  test('a denial on a page of its own meets the deed told elsewhere when party, target, place and day agree', () => {
    const other = samplePage('The North denied that northern soldiers were attacked at the lighthouse on Tuesday.', { id: 'page_2' });
    const words = 'northern soldiers were attacked at the lighthouse';
    const nobody = event(other, words, 'attacked', {
      event: 'ASSAULT',
      target: [somebody('northern soldiers')],
      place: 'the lighthouse',
      time: 0,
      status: 'denied',
      within: 's1',
    });
    const chain = [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })];
    const statement = said(other, 's1', words, chain, { act: 'deny' });
    const { claims } = run(other, { statements: [statement], events: [nobody], times: [tuesday(other, 'on Tuesday')] });
    expect(claims.map(({ by, polarity }) => [by, polarity])).toEqual([['north', 'against']]);
    expect(claims[0]?.key).toEqual(attack().claims[0]?.key);
  });

  test('two attacks of one day told on one page are two where their counts differ', () => {
    const both = samplePage('Southern fighters killed ten soldiers on Tuesday. Southern fighters killed six soldiers on Tuesday.');
    const kill = (words: string, amount: number) =>
      event(both, words, 'killed', { event: 'ASSAULT', source: [somebody('Southern fighters', 'south')], time: 0, amount });
    const acts = (second: number) =>
      run(both, {
        events: [kill('Southern fighters killed ten', 0), kill('Southern fighters killed six', second)],
        times: [tuesday(both, 'on Tuesday')],
        amounts: [thirty(both, 'ten', { low: 10, high: 10 }), thirty(both, 'six', { low: 6, high: 6 })],
      }).claims;
    expect(acts(1)).toHaveLength(2);
    expect(acts(0)).toHaveLength(1);
  });

  test('an attack by nobody named is unmatched, and one by somebody without a promise is nothing', () => {
    expect(attack({ source: [] })).toMatchObject({ claims: [], unmatched: [{ reason: 'nobody is told to have done it' }] });
    expect(attack({ source: [somebody('Northern army', 'north-army')] }).claims).toEqual([]);
  });

  test('two outlets that tell of one attack speak of one act', () => {
    const [one] = attack().claims;
    const other = run(
      { ...page, id: 'page_2', outlet: 'wire-b' },
      {
        events: [
          event(page, 'Southern fighters attacked northern soldiers at the lighthouse', 'attacked', {
            event: 'ASSAULT',
            source: [somebody('The South', 'south')],
            target: [somebody('northern soldiers')],
            place: 'the lighthouse',
            time: 0,
          }),
        ],
        times: [tuesday(page, 'on Tuesday')],
      },
    );
    expect(other.claims[0]?.key).toEqual(one?.key);
    expect(other.claims[0]?.id).not.toBe(one?.id);
  });
});
