// Pages that a matcher could trip over: each gives a named issue on that page, no claim is invented from it, and the rest of the dossier is read as if it were not there.
import { beforeAll, describe, expect, test } from 'vitest';
import { loadOffice, type Office } from '../src/flow/index.ts';
import { temporaryFolder } from './support/run-parley.ts';

const report = (published: string, text: string): string => `---\noutlet: daily\npublished: ${published}\n---\n\n${text}\n`;
const sound: Readonly<Record<string, string>> = {
  'dossier.yaml': 'id: harbour\ntitle: The harbour accord\n',
  'actors.yaml': `- { id: selmar-government, name: Selmar government, kind: government }
- { id: highland-front, name: Highland Front, kind: armed-group }
- { id: karim-doss, name: Karim Doss, kind: person, roles: [{ of: highland-front, as: spokesman }] }
- id: mila-rann
  name: Mila Rann
  kind: person
  roles: [{ of: highland-front, as: envoy }, { of: selmar-government, as: envoy }]
- { id: daily, name: The Daily, kind: outlet }
`,
  'accords/accord.yaml': `id: accord
title: The harbour accord
names: [the harbour accord]
status: signed
date: 2024-05-03
zones: [UTC]
signatories: [selmar-government, highland-front]
commitments:
  - id: release
    title: Release of 60 soldiers
    kind: achieve
    obligor: highland-front
    beneficiary: selmar-government
    action: { event: RETREAT, mode: release, objects: [soldier, captive] }
    names: [the release of the soldiers]
    unit: soldiers
    floor: 60
    cap: 60
    due: 2024-05-20
    clause: { ref: "1" }
`,
  'reports/one.md': report('2024-05-12T09:00:00Z', 'The Highland Front released 24 soldiers on Saturday, Karim Doss said.'),
};
const bad = {
  roles: ['match.two-roles', report('2024-05-13T09:00:00Z', 'The Highland Front released 30 soldiers on Sunday, Mila Rann said.')],
  unit: ['match.unit', report('2024-05-13T10:00:00Z', 'The Highland Front released 40 trucks of captives on Monday.')],
  accord: ['match.unknown-accord', report('2024-05-13T11:00:00Z', 'The Highland Front rejected the river treaty on Monday.')],
  language: [
    'match.language',
    report(
      '2024-05-13T12:00:00Z',
      'Die Highland Front hat am Montag 31 Soldaten freigelassen, sagte Karim Doss. Die Regierung von Selmar hat das am Abend bestätigt und den Vermittlern für ihre Geduld gedankt.',
    ),
  ],
} as const;

const load = (files: Readonly<Record<string, string>>): Office => {
  using folder = temporaryFolder(files);
  return loadOffice(folder.path);
};
const question = { at: '2024-05-25T12:00:00Z', known: '2024-05-25T12:00:00Z', view: 'all' };

describe('a page that cannot be matched', () => {
  let alone: Office;
  beforeAll(() => {
    alone = load(sound);
  });

  test('the sound page gives its claim and no word of trouble', () => {
    expect(alone.claims()).toMatchObject([{ key: { commitment: 'accord/release' }, by: 'highland-front', value: [24, 24] }]);
    expect(alone.issues.filter(({ code }) => code.startsWith('match.'))).toEqual([]);
  });

  test.each([
    ['whose speaker speaks for both sides at once', bad.roles],
    ['that counts in another unit', bad.unit],
    ['on an accord that the dossier lacks', bad.accord],
    ['in another language', bad.language],
  ] as const)('%s: a named issue on that page, no claim of it, and all else as it was', (_what, [code, text]) => {
    const office = load({ ...sound, 'reports/two.md': text });
    expect(office.issues.filter((one) => one.code === code).map(({ path }) => path)).toEqual(['reports/two.md']);
    expect(office.claims()).toEqual(alone.claims());
    expect(office.board(question)).toEqual(alone.board(question));
  });

  test('that came out after the moment asked for tells nothing of it yet', () => {
    const later = load({
      ...sound,
      'reports/two.md': report('2024-05-14T09:00:00Z', 'The Highland Front released 36 soldiers on Monday, Karim Doss said.'),
    });
    const before = { ...question, at: '2024-05-13T12:00:00Z', known: '2024-05-13T12:00:00Z' };
    expect(later.board(before)).toEqual(alone.board(before));
    expect(later.board(question).commitments[0]?.progress.low).toBe(60);
  });
});
