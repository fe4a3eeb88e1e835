// What the rows of each gazetteer file become: an entry and the forms that name it. A table, one row per file.
import type { z } from 'zod';
import type { Issue } from '../../../kit/index.ts';
import { fold } from './fold.ts';
import type { Entry, Use } from './gazetteer.ts';
import { readRows } from './read-rows.ts';
import { GivenNameRow, GroupRow, OfficeRow, OrganisationRow, OutletRow, PlaceRow, Sector, StateRow } from './schema.ts';

/** The files that hold entries, in the order in which they are loaded. */
export const entryFiles = [
  'states.yaml',
  'organisations.yaml',
  'armed-groups.yaml',
  'offices.yaml',
  'outlets.yaml',
  'places.yaml',
  'given-names.yaml',
] as const;
export type EntryFile = (typeof entryFiles)[number];

/** A form as its file writes it and how it names the entry. */
export type Form = { use: Use; form: string; sector?: Sector };
/** An entry with every form that names it. */
export type Named = { entry: Entry; forms: Form[] };

const as = (use: Use, forms: readonly string[]): Form[] => forms.map((form) => ({ use, form }));
/** `{ key: value }`, or nothing when there is no value. */
export const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

type Read = (text: string) => { named: Named[]; issues: Issue[] };

/** For each file, how its text is read. Rows that do not fit are Issues. */
export const entryReaders: Readonly<Record<EntryFile, Read>> = {
  'states.yaml': reader('states.yaml', StateRow, (row) => ({
    entry: {
      id: `state/${row.id}`,
      kind: 'state',
      name: row.name,
      countries: row.iso3 === undefined ? [] : [row.iso3],
      form: row.kind,
      sector: 'GOV',
      ...given('code', row.iso3),
      ...given('iso2', row.iso2),
      ...given('of', row.of),
    },
    forms: [
      ...as('name', [row.name]),
      ...as('alias', row.aliases),
      ...as('adjective', row.adjectives),
      ...as('people', row.nouns),
      ...as('capital', row.capitals),
      ...as('metonym', row.metonyms),
      ...Object.entries(row.organs).flatMap(([sector, names]) =>
        names.map((form) => ({ use: 'organ' as const, form, sector: Sector.parse(sector) })),
      ),
    ],
  })),
  'organisations.yaml': reader(
    'organisations.yaml',
    OrganisationRow,
    ({ id, name, acronyms, aliases, code, sector, countries, metonyms }) => ({
      entry: { id: `organisation/${id}`, kind: 'organisation', name, code, sector, countries },
      forms: [...as('name', [name]), ...as('alias', aliases), ...as('acronym', acronyms), ...as('metonym', metonyms)],
    }),
  ),
  'armed-groups.yaml': reader('armed-groups.yaml', GroupRow, ({ id, name, acronyms, aliases, code, sector, countries, note }) => ({
    entry: { id: `group/${id}`, kind: 'group', name, code, sector, countries, ...given('note', note) },
    forms: [...as('name', [name]), ...as('alias', aliases), ...as('acronym', acronyms)],
  })),
  'offices.yaml': reader('offices.yaml', OfficeRow, ({ id, words, sector, speaks, title }) => ({
    entry: { id: `office/${id}`, kind: 'office', name: words[0] ?? id, sector, countries: [], speaks, title },
    forms: as('title', words),
  })),
  'outlets.yaml': reader('outlets.yaml', OutletRow, ({ id, name, aliases, country, kind, of }) => ({
    entry: { id: `outlet/${id}`, kind: 'outlet', name, sector: 'MED', countries: [country], form: kind, ...given('of', of) },
    forms: [...as('name', [name]), ...as('alias', aliases)],
  })),
  'places.yaml': reader('places.yaml', PlaceRow, ({ id, name, aliases, country, kind }) => ({
    entry: { id: `place/${id}`, kind: 'place', name, countries: [country], form: kind },
    forms: [...as('name', [name]), ...as('alias', aliases)],
  })),
  'given-names.yaml': reader('given-names.yaml', GivenNameRow, ({ name, gender, regions, common }) => ({
    entry: {
      id: `name/${fold(name).replaceAll(' ', '-')}`,
      kind: 'name',
      name,
      countries: [],
      gender,
      regions,
      ...given('common', common),
    },
    forms: as('name', [name]),
  })),
};

function reader<Schema extends z.ZodType>(file: EntryFile, schema: Schema, shape: (row: z.infer<Schema>) => Named): Read {
  return (text) => {
    const { rows, issues } = readRows(text, file, schema);
    return { named: rows.map(shape), issues };
  };
}
