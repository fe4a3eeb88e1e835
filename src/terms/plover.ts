// The event types of PLOVER (manual of 2021: 16 types) and the statuses an event can have in a text.
import { z } from 'zod';

/** PLOVER's 16 event types (openeventdata/PLOVER, manual). */
export const EventType = z
  .enum([
    'AGREE',
    'CONSULT',
    'SUPPORT',
    'CONCEDE',
    'COOPERATE',
    'AID',
    'RETREAT',
    'REQUEST',
    'ACCUSE',
    'REJECT',
    'THREATEN',
    'PROTEST',
    'SANCTION',
    'MOBILIZE',
    'COERCE',
    'ASSAULT',
  ])
  .describe("PLOVER's 16 event types (manual of 2021). Declaring a ceasefire is CONCEDE, observing it RETREAT.");
export type EventType = z.infer<typeof EventType>;

/** Whether the text says it happened. */
export const EventStatus = z
  .enum(['asserted', 'denied', 'planned', 'conditional', 'hypothetical', 'background'])
  .describe('How the text puts it: asserted, denied, planned, conditional, hypothetical, or past background.');
export type EventStatus = z.infer<typeof EventStatus>;
