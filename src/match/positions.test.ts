import { describe, expect, test } from 'vitest';
import { matchReading } from './index.ts';
import { sampleDossier } from './sample-dossier.fixture.ts';
import { at, event, outlet, position, run, said, samplePage, sampleReading, somebody, speaker, utterances } from './sample.fixture.ts';

describe('positions', () => {
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

  test('"no commitment to free" denies that the promise was ever accepted, though the reader saw no position', () => {
    const page = samplePage('Ada Berg said that the North had made no commitment to free captives.');
    const statement = said(page, 's1', 'the North had made no commitment to free captives', [
      outlet('Wire A', 'wire-a'),
      speaker('Ada Berg', { actor: 'ada' }),
    ]);
    expect(utterances(page, { statements: [statement] })).toEqual([['north', 'accept', 'pact/release', 'wire-a', '']]);
    expect(run(page, { statements: [statement] }).claims[0]?.polarity).toBe('against');
  });

  test('an obligor that calls the truce over walks out of it; one that wonders whether it is over does not', () => {
    const page = samplePage('The truce has ended now. It is checking whether the truce has ended.');
    const chain = [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })];
    expect(utterances(page, { statements: [said(page, 's1', 'The truce has ended now', chain)] })).toEqual([
      ['south', 'reject', 'truce/hold', 'wire-a', ''],
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

  test('signing what carries on an earlier promise claims no more than the signing', () => {
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
    expect(claims.map(({ key }) => (key.kind === 'utterance' ? [key.act, key.about] : [])).sort()).toEqual([['accept', 'order']]);
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

  test('words that mean two commitments alike propose both and say so', () => {
    const page = samplePage('Ada Berg rejected the prisoner release.');
    const twins = sampleDossier.commitments.flatMap((one) =>
      one.id === 'pact/release' ? [one, { ...one, id: 'pact/release-again' }] : [one],
    );
    const reading = sampleReading(page, {
      positions: [position(page, 'reject', 'the prisoner release', { holder: somebody('Ada Berg') })],
    });
    const { claims, issues } = matchReading(reading, page, { ...sampleDossier, commitments: twins });
    expect(claims.map(({ key }) => key.kind === 'utterance' && key.about)).toEqual(['pact/release', 'pact/release-again']);
    expect(issues.map(({ code }) => code)).toEqual(['match.tie']);
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
    expect(announce('the end of the truce')).toEqual([['south', 'reject', 'truce/hold', 'wire-a', '']]);
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

  test('suspending with a power is a life-cycle act', () => {
    const page = samplePage('Carl Dahl suspended the peace talks.');
    const { claims } = run(page, { positions: [position(page, 'suspend', 'the peace talks', { holder: somebody('Carl Dahl', 'carl') })] });
    expect(claims[0]?.key).toMatchObject({ kind: 'life', party: 'south', act: 'suspend', commitment: 'pact/talks' });
  });
});
