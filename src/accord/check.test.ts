import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../kit/index.ts';
import { Dossier } from '../terms/index.ts';
import { checkDossier } from './check.ts';
import { sample, spoil } from './sample.fixture.ts';

const truce = 'accords/truce.yaml';
const told = (files: Record<string, string>) => checkDossier(files).issues.map(formatIssue);
const due = '    due: 2020-03-10';

describe('a sound dossier', () => {
  const { dossier, issues, places } = checkDossier(sample);
  test('has no issue, and is what the terms say a dossier is', () => {
    expect(issues).toEqual([]);
    expect(Dossier.parse(dossier)).toEqual(dossier);
  });
  test('has its short names resolved and its defaults filled in', () => {
    const [release, talks] = dossier?.commitments ?? [];
    expect(release?.id).toBe('truce-2024/release');
    expect(release?.requires).toEqual({ all: [{ done: 'truce-2024/talks' }, { happened: 'guarantees' }] });
    expect(release?.unit).toBe('prisoners');
    expect(release?.action.verbs).toContain('free');
    expect(release?.obligors).toEqual(['north']);
    expect(talks?.obligors).toEqual(['north', 'front']);
    expect(talks?.action.verbs).toEqual(expect.arrayContaining(['talk', 'negotiate', 'meet']));
    expect(dossier?.view).toBe('all');
  });
  test("ends its days by the signatories' zones where it names none", () => {
    const [release] = dossier?.commitments ?? [];
    expect(release?.due).toEqual({ kind: 'fixed', earliest: '2020-03-10T19:30:00Z', latest: '2020-03-11T04:00:00Z', text: '2020-03-10' });
    expect(dossier?.accords[0]?.made).toEqual({
      kind: 'fixed',
      earliest: '2020-02-28T19:30:00Z',
      latest: '2020-03-01T05:00:00Z',
      text: '2020-02-29',
    });
  });
  test('counts from its signing to a fixed date', () => {
    const talks = dossier?.commitments[1];
    expect(talks?.due).toEqual({
      kind: 'fixed',
      earliest: '2020-07-13T19:30:00Z',
      latest: '2020-07-14T04:00:00Z',
      text: 'within 135 days of signing',
    });
  });
  test('says where each thing is written', () => {
    expect(places['commitment:truce-2024/talks']).toEqual({ path: truce, at: { line: 18, column: 9 } });
    expect(places['actor:front']?.path).toBe('actors.yaml');
  });
  test('comes out the same whatever the order its files are given in', () => {
    const turned = Object.fromEntries(Object.entries(sample).toReversed());
    expect(JSON.stringify(checkDossier(turned))).toBe(JSON.stringify(checkDossier(sample)));
  });
});

describe('a date', () => {
  const dueOf = (written: string, files = sample) =>
    checkDossier(spoil(truce, due, `    due: ${written}`, files)).dossier?.commitments[0]?.due;
  test('in the Islamic calendar is a span over the variants, in its own zone', () => {
    expect(dueOf('{ date: 1441-07-05, calendar: islamic, zone: Asia/Kabul }')).toMatchObject({
      earliest: '2020-02-28T19:30:00Z',
      latest: '2020-02-29T19:30:00Z',
    });
  });
  test("goes by the accord's zones before the signatories'", () => {
    const zoned = spoil(truce, 'status: signed', 'status: signed\nzones: [UTC]');
    expect(dueOf('2020-03-10', zoned)).toMatchObject({ earliest: '2020-03-11T00:00:00Z', latest: '2020-03-11T00:00:00Z' });
  });
  test('that no zone goes with ends by UTC, with a warning', () => {
    const { dossier, issues } = checkDossier(spoil(truce, 'signatories: [north, front]', 'signatories: [daily]'));
    expect(dossier?.commitments[0]?.due).toMatchObject({ latest: '2020-03-11T00:00:00Z' });
    expect(issues.map(({ severity }) => severity)).toContain('warning');
    expect(issues.map(formatIssue)).toContainEqual(
      expect.stringContaining('commitment "release" has a date, but neither the date nor the accord nor a signatory has a zone'),
    );
  });
  test('counted from an event stays an offset', () => {
    const zones = ['Asia/Kabul', 'America/New_York'];
    expect(dueOf('{ before: PT48H, of: { started: talks } }')).toEqual({
      kind: 'anchored',
      anchor: { started: 'truce-2024/talks' },
      offset: '-PT48H',
      zones,
      text: '48 hours before truce-2024/talks starts',
    });
    expect(dueOf('{ day: 5, after: { done: talks } }')).toMatchObject({ anchor: { done: 'truce-2024/talks' }, offset: 'P5D' });
    expect(dueOf('{ within: P2M, of: { accepted: { party: front, of: truce-2024 } } }')).toMatchObject({
      anchor: { accepted: { party: 'front', of: 'truce-2024' } },
    });
  });
  test('may be an explicit span', () => {
    expect(dueOf('{ from: 2020-03-01T00:00:00Z, to: 2020-03-02T00:00:00+04:30 }')).toMatchObject({
      earliest: '2020-03-01T00:00:00Z',
      latest: '2020-03-01T19:30:00Z',
    });
  });
  test('of a signing in the Islamic calendar carries its span into what is counted from it', () => {
    const { dossier } = checkDossier(
      spoil(truce, 'date: 2020-02-29', 'date: { date: 1441-07-05, calendar: islamic, zone: UTC }\nzones: [UTC]'),
    );
    expect(dossier?.commitments[1]?.due).toMatchObject({ earliest: '2020-07-13T00:00:00Z', latest: '2020-07-14T00:00:00Z' });
  });
  test('that starts a period begins with its day', () => {
    const { dossier } = checkDossier(
      spoil(
        truce,
        due,
        '    period: { from: { date: 2020-02-22, zone: UTC }, to: { date: 2020-02-28, zone: UTC }, renew: { every: P2M } }',
      ),
    );
    expect(dossier?.commitments[0]?.period).toMatchObject({
      from: { earliest: '2020-02-22T00:00:00Z' },
      to: { latest: '2020-02-29T00:00:00Z' },
      renew: { every: 'P2M' },
    });
  });
  test('in a condition is one moment', () => {
    const { dossier } = checkDossier(spoil(truce, '{ done: talks }', '{ after: { date: 2020-03-10, zone: Asia/Kabul } }'));
    expect(dossier?.commitments[0]?.requires).toMatchObject({ all: [{ after: '2020-03-10T19:30:00Z' }, {}] });
  });
});

const deep = `${'{ any: ['.repeat(17)}{ done: talks }${'] }'.repeat(17)}`;
const long = `${'[['.repeat(20)}${']]'.repeat(20)}`;
const bad: readonly [title: string, path: string, from: string, to: string, expected: string][] = [
  [
    'a date in words',
    truce,
    due,
    '    due: June 2024-31',
    `${truce}:15:10 error dossier.bad-date  commitment "release" is due "June 2024-31": not a date. Write 2024-06-30 or 2024-06.`,
  ],
  [
    '30 February',
    truce,
    due,
    '    due: 2020-02-30',
    `${truce}:15:10 error dossier.bad-date  commitment "release" is due "2020-02-30": no such day. Write a day that the month has, or 2020-02 for the whole month.`,
  ],
  [
    'a thirteenth month',
    truce,
    due,
    '    due: 2020-13',
    `${truce}:15:10 error dossier.bad-date  commitment "release" is due "2020-13": no such month. Months go from 01 to 12.`,
  ],
  [
    'a date that is true',
    truce,
    due,
    '    due: true',
    'commitment "release" is due true: true or false, and none of the ways to write a date. Write 2020-03-10,',
  ],
  ['a day no Islamic month has', truce, due, '    due: { date: 1441-07-31, calendar: islamic }', 'no such day in the calendar "islamic"'],
  ['a calendar misspelt', truce, due, '    due: { date: 1441-07-05, calendar: islamc }', 'Did you mean "islamic"?'],
  [
    'a zone misspelt',
    truce,
    due,
    '    due: { date: 2020-03-10, zone: Asia/Kabull }',
    `${truce}:15:36 error dossier.unknown-zone  commitment "release" has due.zone "Asia/Kabull": no such time zone. Write one like Asia/Kabul. Did you mean "Asia/Kabul"?`,
  ],
  [
    'a span turned round',
    truce,
    due,
    '    due: { from: 2020-03-02T00:00:00Z, to: 2020-03-01T00:00:00Z }',
    'ends before it begins. Swap from and to.',
  ],
  ['a period turned round', truce, due, '    period: { from: 2020-03-02, to: 2020-02-01 }', 'the period ends before it begins'],
  ['a duration in words', truce, 'P135D', '135 days', 'has due.within "135 days": write an ISO 8601 duration: P135D, P2M, PT48H.'],
  ['a duration out of range', truce, 'P135D', 'P99999999999999999999D', 'longer than any calendar reaches'],
  ['a negative duration', truce, 'P135D', '-P2D', 'a duration here is not negative'],
  ['a term of no length', truce, due, '    rate: { amount: 2, every: P0D }', 'a term is longer than nothing'],
  [
    'an anchor that is none',
    truce,
    'of: signing',
    'of: signature',
    `${truce}:23:31 error dossier.bad-anchor  commitment "talks" has due.of "signature": nothing that a date can be counted from.`,
  ],
  [
    'a count from a signing without a date',
    truce,
    'date: 2020-02-29\n',
    '',
    'counted from the signing, but the accord has no date that can be read. Write date: 2020-02-29 in the accord.',
  ],
  [
    'a moment of condition that zones leave open',
    truce,
    '{ done: talks }',
    '{ after: 2020-03-10 }',
    'from 2020-03-10T19:30:00Z to 2020-03-11T04:00:00Z, by zone and calendar; a condition needs one moment.',
  ],
  [
    'an unknown key',
    truce,
    'obligor: north',
    'obligr: north',
    `${truce}:10:5 error dossier.unknown-key  commitment "release" has the key "obligr", which means nothing here. Did you mean "obligor"?`,
  ],
  [
    'a missing key',
    truce,
    'obligor: north',
    'obligr: north',
    `${truce}:7:5 error dossier.missing  commitment "release" has no obligor. Write obligor: the-actor-who-owes-it`,
  ],
  [
    'a key far from any',
    truce,
    'status: signed',
    'status: signed\nzzzzzzzz: 1',
    'accord "truce-2024" has the key "zzzzzzzz", which means nothing here. The keys here: id, title,',
  ],
  [
    'a comma in a flow map',
    truce,
    'clause: { ref: "2" }',
    'clause: { ref: "2", gist: one thing, and another }',
    `${truce}:24:42 error dossier.unknown-key  commitment "talks" has the key "and another", which means nothing here. A comma inside { … } ends a value: put the whole text in quotes.`,
  ],
  [
    'two commitments of one id',
    truce,
    'id: talks\n',
    'id: release\n',
    `${truce}:18:9 error dossier.duplicate-id  commitment "truce-2024/release" is written at ${truce}:18:9, but another at ${truce}:7:9 has the same id. Rename one of them.`,
  ],
  [
    'a demand and a limit of one id',
    truce,
    'id: few',
    'id: talks-first',
    `limit "talks-first" is written at ${truce}:28:11, but the demand at ${truce}:26:11 has the same id.`,
  ],
  [
    'an unknown actor',
    truce,
    'obligor: north',
    'obligor: nroth',
    `${truce}:10:14 error dossier.unknown-actor  commitment "release" has obligor "nroth": no actor has this id. Did you mean "north"?`,
  ],
  [
    'an unknown commitment',
    truce,
    '{ done: talks }',
    '{ done: talk }',
    'commitment "release" has requires.all[1].done "talk": no commitment has this id. Did you mean "talks"?',
  ],
  ['an unknown fact', truce, 'happened: guarantees', 'happened: guarantee', 'no fact has this id. Did you mean "guarantees"?'],
  [
    'an unknown accord',
    truce,
    'status: signed',
    'status: signed\nsupersedes: [truce-2023]',
    'accord "truce-2024" has supersedes[1] "truce-2023": no accord has this id. Did you mean "truce-2024"?',
  ],
  [
    'an unknown commitment in a demand',
    truce,
    'of: release, until: { c',
    'of: relese, until: { c',
    'demand "talks-first" has of "relese": no commitment has this id. Did you mean "release"?',
  ],
  ['an accord that supersedes itself', truce, 'status: signed', 'status: signed\nsupersedes: [truce-2024]', 'Name the older one.'],
  [
    'progress that carries itself',
    truce,
    due,
    '    carries: [release]',
    'commitment "truce-2024/release" carries itself in a circle (truce-2024/release → truce-2024/release).',
  ],
  ['a negation', truce, '{ done: talks }', '{ not: { done: talks } }', 'There is no negation'],
  ['a condition of two keys', truce, '{ done: talks }', '{ done: talks, started: talks }', 'a condition has one key, and this has 2.'],
  ['a condition too deep', truce, '{ done: talks }', deep, 'a condition may nest 16 levels deep, and this one goes deeper.'],
  ['a file too deep', truce, '{ done: talks }', long.repeat(2), `${truce}:16:`],
  ['a floor above the cap', truce, 'amount: 1000', 'amount: 9000', 'the floor is above the cap of 5000'],
  [
    'text for a number',
    truce,
    'cap: 5000',
    'cap: five',
    'commitment "release" has cap "five": text where a number is needed. Write cap: 5000',
  ],
  ['a number for text', truce, 'title: Release of prisoners', 'title: 5', 'a number where text is needed. Put it in quotes: "5".'],
  [
    'a list for a map',
    truce,
    'clause: { ref: "1" }',
    'clause: [1]',
    'a list where a map of keys is needed. Write clause: { ref: "Part Three, 1" }',
  ],
  ['a word for one of a few', truce, 'kind: achieve', 'kind: acheive', 'not one of achieve, refrain. Did you mean "achieve"?'],
  ['a joint list with nobody on it', truce, '[north, front]\n    action', '[]\n    action', 'nobody owes it'],
  ['an actor listed twice', truce, 'signatories: [north, front]', 'signatories: [north, north]', 'listed twice. Keep it once.'],
  [
    'a tab',
    truce,
    '    kind: achieve',
    '\tkind: achieve',
    `${truce}:9:1 error yaml.tab  line 9 is indented with a tab. YAML allows spaces only: write two spaces a level.`,
  ],
  [
    'a key twice',
    truce,
    'status: signed',
    'status: signed\nstatus: draft',
    `${truce}:4:1 error yaml.duplicate-key  "status" is written twice in one map.`,
  ],
  ['an unclosed quote', truce, 'ref: "2"', 'ref: "2', 'not YAML: Missing closing'],
  ['an alias', truce, '[north, front]\n    action', '*somebody\n    action', 'alias "*somebody"'],
  ['a file that is not text', truce, 'The truce', 'The \0 truce', `${truce}:2:12 error dossier.not-text`],
  ['an unknown source in a view', 'views.yaml', '[[all]]', '[[everyone]]', 'view "all" has tiers[1][1] "everyone": no actor has this id.'],
  ["a view's floor by a short id", 'views.yaml', 'truce-2024/release', 'release', 'Did you mean "truce-2024/release"?'],
  ['a role that ends before it begins', 'actors.yaml', 'to: 2021', 'to: 2018', 'actor "speaker" has roles[1].to 2018: before it begins'],
  ['a role on no such day', 'actors.yaml', 'to: 2021', 'to: 2021-02-29', 'no such day'],
  ['an actor named as a class', 'actors.yaml', '- id: daily', '- id: outlets', 'a word that views use for a whole class'],
  ['kinds that go round', 'dossier.yaml', 'police: security-forces', 'security-forces: army', 'goes round in a circle'],
  ['a moment that is a month', 'dossier.yaml', 'facts:', 'moment: 2020-03\nfacts:', 'not one day. Write 2020-03-04'],
];

describe('bad input is told with its place and its mend', () => {
  test.each(bad)('%s', (_, path, from, to, expected) => {
    const spoilt = spoil(path, from, to);
    expect(told(spoilt)).toContainEqual(expect.stringContaining(expected));
    expect(checkDossier(spoilt).dossier).toBeUndefined();
  });

  test('no accord', () => {
    expect(told({ 'dossier.yaml': 'id: x\ntitle: X\n' })).toEqual([
      'accords/ error dossier.no-accord  the dossier has no accord. Write one in accords/NAME.yaml.',
    ]);
  });
  test('nothing at all', () => {
    expect(told({})).toHaveLength(2);
  });
  test('an empty file', () => {
    expect(told({ ...sample, 'views.yaml': '# none yet\n' })).toEqual([
      'views.yaml error dossier.empty  views.yaml is empty. Fill it, or remove it.',
    ]);
  });
  test('a file under a wrong name', () => {
    expect(told({ ...sample, 'actor.yaml': '[]' })).toEqual([expect.stringContaining('Did you mean "actors.yaml"?')]);
    expect(told({ ...sample, 'accords/more.yml': '' })).toEqual([expect.stringContaining('Did you mean "accords/more.yaml"?')]);
    expect(told({ ...sample, 'reports/one.md': 'text' })).toEqual([]);
  });
  test('two accord files of one id name both places', () => {
    const twice = { ...sample, 'accords/z.yaml': 'id: truce-2024\ntitle: Again\nstatus: draft\n' };
    expect(told(twice)).toEqual([
      expect.stringContaining(`accord "truce-2024" is written at accords/z.yaml:1:5, but another at ${truce}:1:5`),
    ]);
  });
  test('names are not called unknown while the file that has them is broken', () => {
    expect(told({ ...sample, 'actors.yaml': '- id: "north\n' }).filter((line) => !line.startsWith('actors.yaml'))).toEqual([]);
    expect(told({ ...sample, 'actors.yaml': 'north: x\n' }).filter((line) => !line.startsWith('actors.yaml'))).toEqual([]);
  });
  test('all of it at once, in the order of the files', () => {
    const [first, second] = [spoil(truce, due, '    due: 2020-02-30'), spoil('views.yaml', '[[all]]', '[[everyone]]')];
    const lines = told({
      ...spoil('actors.yaml', 'kind: state', 'kind: empire'),
      [truce]: first[truce] ?? '',
      'views.yaml': second['views.yaml'] ?? '',
    });
    expect(lines.map((line) => line.split(':')[0])).toEqual([truce, 'actors.yaml', 'views.yaml']);
  });
  test('twenty thousand brackets do not overflow the stack', () => {
    for (const opening of ['[', '{ a: ', '- ', '? ']) {
      expect(told({ ...sample, 'views.yaml': opening.repeat(20_000) })).toEqual([
        expect.stringContaining('nests more than 64 levels deep'),
      ]);
    }
  });
});

test('whatever is cut from or put into a dossier, the check answers, and what it lets pass is a dossier', () => {
  const paths = fc.constantFrom(...Object.keys(sample));
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('\t', ': ', '- ', '[', '}', '"', '~', '\n', '*a', '&a ', '!!set ', '0', 'null', '__proto__: 1\n'),
  );
  fc.assert(
    fc.property(paths, fc.nat(), fc.nat({ max: 12 }), piece, (path, at, cut, put) => {
      const text = sample[path] ?? '';
      const start = at % text.length;
      const { dossier, issues } = checkDossier({ ...sample, [path]: text.slice(0, start) + put + text.slice(start + cut) });
      expect(dossier === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
      if (dossier !== undefined) expect(Dossier.safeParse(dossier).error).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});
