// A page: one item of input as it was received. Everything that is read later points into `text`.
import { z } from 'zod';
import { Instant } from './span.ts';

export const Page = z
  .object({
    id: z.string().describe('Content hash of outlet, publication time and text: page_…; or the id the sender gave.'),
    outlet: z.string().optional().describe('Who published it: an actor id of kind outlet where known, else the name as found.'),
    title: z.string().optional(),
    authors: z.array(z.string()).optional(),
    url: z.string().optional(),
    published: Instant.optional().describe('When it was published. Absent when the page does not say: never the day of reading.'),
    dated: z
      .enum(['given', 'metadata', 'none'])
      .describe('Where `published` comes from: told by the caller, found in the page, or not known.'),
    received: Instant.optional().describe('When it reached its reader: no page came out later than that.'),
    retracted: Instant.optional().describe('When its outlet withdrew it, if it did.'),
    language: z.string().optional().describe('BCP 47 tag told by the page or the caller.'),
    source: z.string().optional().describe('For a retold report: where the facts come from.'),
    text: z.string().describe('The stored text. Every span of a reading is a slice of it.'),
    hash: z.string().describe('SHA-256 of `text` in hex.'),
  })
  .describe('One item of input: article, feed entry, communique, post.');
/** One item of input: article, feed entry, communique, post. */
export type Page = z.infer<typeof Page>;
