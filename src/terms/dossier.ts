// A dossier: one peace process, checked, with every name resolved and every date a span.
import { z } from 'zod';
import { Accord, Amendment, Commitment, Demand, Group, Limit, Power } from './accord.ts';
import { Actor } from './actor.ts';
import { View } from './view.ts';

export const Dossier = z
  .object({
    id: z.string(),
    title: z.string(),
    summary: z.string().optional(),
    moment: z.string().optional().describe('The moment a first look shows: an ISO date or instant.'),
    actors: z.array(Actor),
    accords: z.array(Accord),
    commitments: z.array(Commitment),
    demands: z.array(Demand),
    limits: z.array(Limit),
    powers: z.array(Power),
    groups: z.array(Group),
    amendments: z.array(Amendment),
    facts: z
      .array(z.object({ id: z.string(), title: z.string(), names: z.array(z.string()).default([]) }))
      .describe('Outside facts that conditions ask for.'),
    kinds: z
      .array(z.object({ dimension: z.string(), kind: z.string(), of: z.string() }))
      .describe('Taxonomy of tags: in dimension target, army is a kind of security-forces.'),
    views: z.array(View).min(1),
    view: z.string().describe('The view asked for when none is named.'),
  })
  .describe('One peace process: actors, accords, views.');
/** One peace process: actors, accords, views. */
export type Dossier = z.infer<typeof Dossier>;
