import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../kit/index.ts';
import { Dossier } from '../terms/index.ts';
import { checkDossier } from './check.ts';
import { mistakes } from './mistakes.data.ts';
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

describe('bad input is told with its place and its mend', () => {
  test.each(mistakes)('%s', (_, path, from, to, expected) => {
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
