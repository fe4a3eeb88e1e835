// The hash chain: each entry's hash covers its content and the hash before it, so that any change behind the ledger's back shows.
import { sha256 } from '../kit/index.ts';

export type Chained = { dossier: string; kind: string; id: string; run: string; body: string; recorded: string };

/** The hash that the first entry builds on. */
export const genesis = '0'.repeat(64);

/** SHA-256 over the hash before and the entry's fields, in hex. Fields are length-prefixed, so none can flow into the next. */
export function chainHash(before: string, entry: Chained): string {
  const fields = [before, entry.dossier, entry.kind, entry.id, entry.run, entry.body, entry.recorded];
  return sha256(fields.map((field) => `${field.length}:${field}`).join(''));
}
