// The gold claims of an example dossier with its pages, for tests. Takes a dossier's name; returns what stands under test/cases/match, unchecked.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadClaims } from '../../src/flow/index.ts';
import type { Issue } from '../../src/kit/index.ts';
import type { Claim, Page } from '../../src/terms/index.ts';
import { pagesFrom } from '../../src/wire/index.ts';
import { root } from './run-parley.ts';

/** One dossier's gold: claims, reports without any (with the reason), reports set aside, copies with their originals, and the page of every report by its name. */
export type Gold = {
  claims: Claim[];
  issues: Issue[];
  none: Record<string, string>;
  aside: string[];
  copies: Record<string, string>;
  pages: ReadonlyMap<string, Page>;
};

const folder = join(root, 'test/cases/match');

/** The dossiers that have gold claims. */
export const goldDossiers = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** The claims file of a dossier, as `--claims` takes it. */
export const goldFile = (dossier: string): string => join(folder, dossier, 'gold.jsonl');

/** The report that a gold claim was taken from: its id up to the number. */
export const reportOf = ({ id }: Claim): string => id.slice(0, id.lastIndexOf('#'));

/** Whether the rule of the README sets a report aside: the first hexadecimal digit of its name's SHA-256 is below 8. */
export const isAside = (report: string): boolean => Number.parseInt(createHash('sha256').update(report).digest('hex').slice(0, 1), 16) < 8;

const namesOf = (yaml: string): Record<string, string> => z.record(z.string(), z.string()).parse(parse(yaml));

/** Loads one dossier's gold. */
export function loadGold(dossier: string): Gold {
  const reports = join(root, 'dossiers', dossier, 'reports');
  const pages = readdirSync(reports).flatMap((name) =>
    pagesFrom(name, readFileSync(join(reports, name))).pages.map((page): [string, Page] => [name.replace(/\.md$/, ''), page]),
  );
  const read = (name: string): string => readFileSync(join(folder, dossier, name), 'utf8');
  return {
    ...loadClaims(goldFile(dossier)),
    none: namesOf(read('none.yaml')),
    aside: read('aside.txt').trim().split('\n'),
    copies: namesOf(read('copies.yaml')),
    pages: new Map(pages),
  };
}
