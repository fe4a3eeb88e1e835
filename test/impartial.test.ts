// Names decide nothing: with the names of two parties swapped throughout a dossier and its reports the board is swapped and nothing else, and with
// every proper name replaced by another of its kind and shape the answers are the same.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadOffice, type Office } from '../src/flow/index.ts';
import type { Claim } from '../src/terms/index.ts';
import { invented, partySwaps } from './support/renaming.ts';
import { root, temporaryFolder } from './support/run-parley.ts';

type Rename = (text: string) => string;

const folderOf = (dossier: string): string => join(root, 'dossiers', dossier);
const doha = folderOf('doha-2020');
const momentsOf: Readonly<Record<keyof typeof partySwaps, readonly string[]>> = {
  'doha-2020': ['2020-02-28T12:00:00Z', '2020-03-02T18:00:00Z', '2020-03-04T23:00:00Z', '2020-03-12T12:00:00Z', '2020-03-18T18:00:00Z'],
  'yemen-truce-2022': ['2022-04-01T23:00:00Z', '2022-05-20T12:00:00Z', '2022-07-16T12:00:00Z', '2022-10-03T12:00:00Z'],
  'colombia-arms-2017': ['2016-12-02T12:00:00Z', '2017-05-31T12:00:00Z', '2017-06-27T23:00:00Z', '2017-09-23T12:00:00Z'],
  'aceh-2005': ['2005-09-10T12:00:00Z', '2005-12-22T12:00:00Z', '2006-06-01T12:00:00Z', '2006-12-20T12:00:00Z'],
};

function filesOf(folder: string, inside = ''): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(join(folder, inside)).map((name) => {
      const path = join(inside, name);
      return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : { [path]: readFileSync(join(folder, path), 'utf8') };
    }),
  ) as Record<string, string>;
}

/** The dossier with every text renamed, and its paths: accords are named by their ids. */
function renamed(dossier: string, rename: Rename): Office {
  const files = Object.entries(filesOf(folderOf(dossier))).map(([path, text]) => [
    path.startsWith('accords') ? rename(path) : path,
    rename(text),
  ]);
  using folder = temporaryFolder(Object.fromEntries(files) as Record<string, string>);
  return loadOffice(folder.path);
}

// Ids of acts and events are hashes of texts: two that mean the same differ when a name in them does.
const unhashed = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/(act|ev)_[0-9a-f]{20}/g, '$1'));

const plainClaim = ({ key, polarity, by, via, when, value, performer, known, cite }: Claim) => ({
  key: unhashed(key),
  polarity,
  by,
  via,
  when,
  value,
  performer,
  known,
  quote: cite?.quote,
});

const boardOf = (office: Office, at: string, view: string) => {
  const { commitments, findings } = office.board({ at, known: at, view });
  return {
    lines: commitments.map(({ id, state, row, late, progress, due, bound, achievable, about, waiting }) => ({
      id,
      state,
      row,
      late,
      progress,
      due,
      bound,
      achievable,
      about: about?.length,
      waiting: waiting.length,
    })),
    findings: findings.map(({ text: _text, claims: _claims, ...rest }) => unhashed(rest)),
  };
};

// Lists stand in the order of ids or of texts; a renaming may change that order and nothing more.
const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(unordered(one))).toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]));
};
const through = (rename: Rename, value: unknown): unknown => JSON.parse(rename(JSON.stringify(value)));
const claimsOf = (office: Office): ReturnType<typeof plainClaim>[] => office.claims().map(plainClaim);
// Where a quotation ends hangs on how its last words are parsed ("shelled positions with artillery"), and that on the length of names; where it begins does not.
const opened = (claims: unknown): unknown =>
  (claims as ReturnType<typeof plainClaim>[]).map((claim) => ({ ...claim, quote: claim.quote?.split(' ').slice(0, 4).join(' ') }));
const lines = (claims: unknown): string[] => (unordered(claims) as string[]).map(String);

describe.each([
  ['doha-2020', 'with the names of two parties, their seats and their people swapped', partySwaps['doha-2020']],
  ['doha-2020', 'with every proper name replaced by another of its kind', invented],
  ['yemen-truce-2022', 'with the names of two parties, their seats and their people swapped', partySwaps['yemen-truce-2022']],
  ['colombia-arms-2017', 'with the names of two parties, their seats and their people swapped', partySwaps['colombia-arms-2017']],
  ['aceh-2005', 'with the names of two parties and their people swapped', partySwaps['aceh-2005']],
] as const)('%s %s', (dossier, _title, rename) => {
  let plain: Office;
  let other: Office;
  beforeAll(() => {
    plain = loadOffice(folderOf(dossier));
    other = renamed(dossier, rename);
  });

  test('the same claims come of the reports', () => {
    const expected = lines(opened(through(rename, claimsOf(plain))));
    const found = lines(opened(claimsOf(other)));
    const differing = {
      gained: found.filter((line) => !expected.includes(line)),
      lost: expected.filter((line) => !found.includes(line)),
    };
    expect(differing).toEqual({ gained: [], lost: [] });
    expect(found.length).toBeGreaterThan(25);
  });

  test.each(momentsOf[dossier])('the board of %s is the same in every view', (moment) => {
    for (const { id } of plain.dossier.views) {
      expect(unordered(boardOf(other, moment, rename(id)))).toEqual(unordered(through(rename, boardOf(plain, moment, id))));
    }
  });
});

test('the renamings really rename: the swap is its own inverse, and no old name is left', () => {
  const zones = /(?:Asia|America|Europe)\/\w+/g;
  for (const [dossier, swaps] of Object.entries(partySwaps)) {
    const text = Object.values(filesOf(folderOf(dossier))).join('\n');
    expect(swaps(swaps(text))).toBe(text);
    expect(swaps(text)).not.toBe(text);
  }
  const before = Object.values(filesOf(doha)).join('\n');
  expect(invented(before).replaceAll(zones, '')).not.toMatch(
    /taliban|afghan|kabul|doha\b(?!-)|ghani|baradar|trump|pompeo|mujahid|reuters|guardian|united states|\bUS\b|american/i,
  );
});
