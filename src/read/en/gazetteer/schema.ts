// What a line of each gazetteer file may say. One schema per file; unknown fields are refused, so that a slip of the pen shows.
import { z } from 'zod';

const word = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, 'no space at the ends');
const words = z.array(word).default([]);
const id = z.string().regex(/^[a-zA-Z0-9]+([-/][a-zA-Z0-9]+)*$/, 'an id has letters, digits, hyphens');
const alpha3 = z.string().regex(/^[A-Z]{3}$/, 'three capital letters, ISO 3166 alpha-3');
const owner = z.string().regex(/^(state|group|organisation)\/[A-Za-z0-9-]+$/, 'an id with its kind: state/RUS');

/** Sectors in the letters of PLOVER and CAMEO. */
export const Sector = z.enum([
  'GOV',
  'MIL',
  'COP',
  'SPY',
  'LEG',
  'JUD',
  'REB',
  'PRM',
  'OPP',
  'PTY',
  'CRM',
  'IGO',
  'NGO',
  'MED',
  'EDU',
  'BUS',
  'HLH',
  'LAB',
  'REF',
  'REL',
  'CVL',
  'ELI',
  'UNS',
]);
export type Sector = z.infer<typeof Sector>;

/** An actor code in the manner of CAMEO: three, six or more capital letters in threes. */
const code = z.string().regex(/^([A-Z]{3})+$/, 'a code is made of threes of capital letters');

export const StateRow = z.strictObject({
  id,
  name: word,
  kind: z.enum(['member', 'observer', 'claimed', 'dependency', 'region', 'former']),
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters')
    .optional(),
  iso3: alpha3.optional(),
  of: owner.optional(),
  aliases: words,
  adjectives: words,
  nouns: words,
  capitals: words,
  metonyms: words,
  organs: z.partialRecord(Sector, z.array(word)).default({}),
});

export const OrganisationRow = z.strictObject({
  id,
  name: word,
  acronyms: words,
  aliases: words,
  code,
  sector: Sector,
  countries: z.array(alpha3).default([]),
  metonyms: words,
});

export const GroupRow = z.strictObject({
  id,
  name: word,
  acronyms: words,
  aliases: words,
  countries: z.array(alpha3).default([]),
  code,
  sector: Sector,
  note: z.string().optional(),
});

export const OfficeRow = z.strictObject({ id, words: z.array(word).min(1), sector: Sector, speaks: z.boolean(), title: z.boolean() });

export const OutletRow = z.strictObject({
  id,
  name: word,
  aliases: words,
  country: alpha3,
  of: owner.optional(),
  kind: z.enum(['agency', 'broadcaster', 'newspaper', 'magazine', 'site', 'monitor', 'platform']),
});

export const PlaceRow = z.strictObject({
  id,
  name: word,
  aliases: words,
  country: alpha3,
  kind: z.enum(['city', 'region', 'water', 'crossing', 'camp', 'site']),
});

export const GivenNameRow = z.strictObject({
  name: word,
  gender: z.enum(['m', 'f', 'u']),
  regions: z.array(word).min(1),
  common: z.literal(true).optional(),
});

export const AmbiguousRow = z.strictObject({ name: word, readings: words, usual: word.optional() });
