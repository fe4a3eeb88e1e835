// Actors: who can promise, speak, act or publish, and for whom they do so at which time.
import { z } from 'zod';
import { ActorId } from './span.ts';

export const ActorKind = z.enum([
  'state',
  'government',
  'armed-group',
  'organisation',
  'coalition',
  'office',
  'person',
  'outlet',
  'place',
  'population',
]);
export type ActorKind = z.infer<typeof ActorKind>;

const civilDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date: 2020, 2020-03 or 2020-03-10');

export const Role = z
  .object({
    of: ActorId.describe('The actor this one belongs to.'),
    as: z.string().describe('spokesman, president, ministry, member, office …'),
    speaks: z
      .boolean()
      .optional()
      .describe('Whether its words are the words of `of` (default true for offices, organs and persons in office).'),
    from: civilDate.optional(),
    to: civilDate.optional(),
  })
  .describe('Membership or office over time.');
export type Role = z.infer<typeof Role>;

export const Actor = z
  .object({
    id: ActorId,
    name: z.string(),
    kind: ActorKind,
    aliases: z.array(z.string()).default([]).describe('Other names and spellings a text may use.'),
    metonyms: z.array(z.string()).default([]).describe('Places and buildings that stand for it: "Kabul", "the White House".'),
    code: z.string().optional().describe('ISO 3166 alpha-3 or CAMEO code.'),
    sector: z.string().optional().describe("PLOVER's sector: GOV, MIL, REB, …"),
    zone: z.string().optional().describe('IANA time zone by which its days end.'),
    roles: z.array(Role).default([]),
    note: z.string().optional(),
  })
  .describe('State, armed group, organisation, office, person or outlet.');
/** State, armed group, organisation, office, person or outlet. */
export type Actor = z.infer<typeof Actor>;
