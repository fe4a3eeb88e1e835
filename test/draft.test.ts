// A dossier drafted from reports of invented processes: who is who, what is owed by whom, each thing once, what stays open, and that lint reads it.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftPages, lintProject, pagesOfFile } from '../src/flow/index.ts';
import type { Page } from '../src/terms/index.ts';
import { temporaryFolder } from './support/run-parley.ts';

type Text = { published?: string; text: string };

/** The draft of these reports, as text and as the values that the YAML holds. */
function draftOf(texts: readonly Text[]): {
  files: Record<string, string>;
  pages: Page[];
  accords: Record<string, unknown>[];
  actors: Record<string, unknown>[];
} {
  using folder = temporaryFolder(Object.fromEntries(texts.map(({ text }, at) => [`${at}.txt`, text])));
  const pages = texts.flatMap(
    ({ published }, at) => pagesOfFile(join(folder.path, `${at}.txt`), { outlet: 'Hill Wire', ...(published && { published }) }).pages,
  );
  const files = draftPages(pages);
  const accords = Object.entries(files).flatMap(([name, content]) =>
    name.startsWith('accords/') ? [parse(content) as Record<string, unknown>] : [],
  );
  return { files, pages, accords, actors: parse(files['actors.yaml'] ?? '') as Record<string, unknown>[] };
}

const errorsOf = (files: Record<string, string>): string[] => {
  using drafted = temporaryFolder(files);
  return lintProject(drafted.path).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
};

const two = `On May 3, Norway signed two agreements – one with the Maoists, offering to withdraw all troops from Nepal if the Maoists take part in peace talks, and another with the Nepali government, about an end to violence.

The agreement between Norway and the Maoists also called for up to 300 Maoist prisoners to be released in exchange for up to 40 government captives by May 20. The Maoists want the 300 prisoners released before they begin negotiations. A partial truce between the Maoists and the Nepali government broke down on Monday. Their spokesman, Hari Thapa, said the Maoists had resumed operations against Nepali forces, though they would not attack foreign forces.`;

const valley = [
  {
    published: '2023-06-02T18:00:00Z',
    text: `The government of Mindar and the Lasa Freedom Front signed a peace agreement on Friday. Under the agreement, the front will decommission 1,200 fighters by the end of August. The army must withdraw two battalions from the Lasa valley within 30 days of the signing.

"This is the end of a long night," the front's chairman, Abu Salim, said.`,
  },
  {
    published: '2023-07-15T12:00:00Z',
    text: 'The Lasa Freedom Front will decommission 1,200 fighters by the end of August, its chairman, Abu Salim, said again on Saturday.',
  },
];

describe('the draft of a report on two agreements and a truce', () => {
  const { files, pages, accords } = draftOf([{ published: '2021-05-05T12:00:00Z', text: two }]);
  const all = Object.values(files).join('\n');

  test('has each text with its two partners, and each commitment in the text that tells it', () => {
    const [withRebels, withState, truce] = [
      ['maoists', 'norway'],
      ['nepali-government', 'norway'],
      ['maoists', 'nepali-government'],
    ].map((parties) => accords.find(({ signatories }) => JSON.stringify(signatories) === JSON.stringify(parties)));
    expect(withRebels).toMatchObject({ status: 'signed', date: '2021-05-03' });
    expect(withState).toMatchObject({ status: 'signed', date: '2021-05-03' });
    const owed = withRebels?.['commitments'] as Record<string, unknown>[];
    expect(owed.find(({ id }) => id === 'troops')).toMatchObject({ obligor: 'norway', action: { event: 'RETREAT', mode: 'withdraw' } });
    expect(owed.find(({ id }) => id === 'prisoners')).toMatchObject({ obligor: 'undecided', cap: 300, due: '2021-05-20' });
    expect(owed.filter(({ unit }) => unit === 'captives')).toMatchObject([{ obligor: 'undecided', cap: 40 }]);
    expect(owed.filter(({ cap }) => cap === 300)).toHaveLength(1);
    expect(truce?.['commitments']).toMatchObject([{ kind: 'refrain' }, { kind: 'refrain' }]);
  });

  test('asks about floors, scope and conditions in the words of the text', () => {
    expect(all).toContain('# ? floor:');
    expect(all).toMatch(/# \? requires: "if the Maoists take part in peace talks"/);
    expect(all).toMatch(/# \? scope: .*out: \{ target: \[foreign-forces\] \}/);
    for (const [, quote = '', start, end] of all.matchAll(/"([^"\n]+)" \(page_\w+, (\d+) to (\d+)\)/g))
      expect(pages[0]?.text.slice(Number(start), Number(end)).replace(/\s+/g, ' ')).toBe(quote);
  });

  test('is read by lint without an error', () => {
    expect(errorsOf(files)).toEqual([]);
  });
});

describe('the draft of two reports of one process', () => {
  const { files, accords, actors } = draftOf(valley);

  test('tells a commitment once, with the place that tells it again', () => {
    expect(accords).toHaveLength(1);
    const owed = accords[0]?.['commitments'] as Record<string, unknown>[];
    expect(owed.map(({ id }) => id)).toEqual(['fighters', 'battalions']);
    expect(owed[0]).toMatchObject({
      obligor: 'lasa-freedom-front',
      cap: 1200,
      due: '2023-08',
      action: { mode: 'disarm', objects: ['fighter'] },
    });
    expect(owed[1]).toMatchObject({ obligor: 'army', cap: 2, due: { within: 'P30D', of: 'signing' } });
    expect(Object.values(files).join('\n')).toContain('# told again: ');
  });

  test('names parties by their full names, people with whom they speak for, and no place, pronoun or title as an actor', () => {
    expect(actors.map(({ id }) => id).sort()).toEqual(['abu-salim', 'army', 'government-of-mindar', 'hill-wire', 'lasa-freedom-front']);
    expect(actors.find(({ id }) => id === 'abu-salim')).toMatchObject({
      kind: 'person',
      roles: [{ of: 'lasa-freedom-front', as: 'chairman' }],
    });
  });

  test('is read by lint without an error', () => {
    expect(errorsOf(files)).toEqual([]);
  });
});

test('a group with a leader and a state with a president are no persons, and give their people a role', () => {
  const { actors } = draftOf([
    {
      published: '2023-06-02T18:00:00Z',
      text: `Norway and the Maoists signed a truce on Friday. The leader of the Maoists met the president of Norway. Maoists spokesman Hari Thapa said the Maoists would release 40 prisoners.`,
    },
  ]);
  const about = (id: string) => actors.find((actor) => actor['id'] === id);
  expect(about('maoists')).toMatchObject({ kind: expect.not.stringMatching('person') });
  expect(about('norway')).toMatchObject({ kind: 'state' });
  expect(about('hari-thapa')).toMatchObject({ kind: 'person', roles: [{ of: 'maoists', as: 'spokesman' }] });
});

test('who refused to promise, and who threatens, owes nothing', () => {
  const { accords } = draftOf([
    {
      published: '2022-12-01T12:00:00Z',
      text: 'The Ruvan Front said on Thursday that it had never agreed to open the pass. The Selmar government will close the border on Monday unless the front gives way.',
    },
  ]);
  expect(accords).toEqual([]);
});

test('a page that reports no accord gives a dossier of which lint says that it has none', () => {
  const { files } = draftOf([{ text: 'Flour is dear in the southern towns.' }]);
  expect(Object.keys(files)).toEqual(['dossier.yaml', 'actors.yaml', 'views.yaml']);
  expect(errorsOf(files)).toEqual(['dossier.no-accord']);
});

test('letters are the name whose initials they are, "the rebels" the one armed group; the army and the ministry speak for the one government', () => {
  const { actors, accords } = draftOf([
    {
      published: '2023-06-02T18:00:00Z',
      text: 'The government of Mindar and the Lasa Freedom Front signed a peace agreement on Friday. The two sides agreed to free all prisoners by July 1.',
    },
    {
      published: '2023-06-20T12:00:00Z',
      text: 'The LFF said on Tuesday that the army had shelled a village. The defence ministry denied it. The rebels released 12 soldiers on Monday, the LFF said.',
    },
  ]);
  const one = (name: string): Record<string, unknown> | undefined => actors.find((actor) => actor['name'] === name);
  expect(one('Lasa Freedom Front')?.['aliases']).toEqual(expect.arrayContaining(['LFF', 'the rebels']));
  expect([one('LFF'), one('rebels')]).toEqual([undefined, undefined]);
  const government = actors.find(({ kind }) => kind === 'government');
  expect(one('army')?.['roles']).toEqual([{ of: government?.['id'], as: 'armed forces' }]);
  expect(one('defence ministry')?.['roles']).toEqual([{ of: government?.['id'], as: 'defence ministry' }]);
  expect(accords[0]?.['signatories']).toEqual([government?.['id'], 'lasa-freedom-front']);
});
