// The ledger's tables as Kysely sees them. One log holds everything; nothing in it is changed or removed.
import type { Generated } from 'kysely';

/** One entry of the log. `body` is canonical JSON; `hash` covers the entry and the hash before it. */
export type EntryTable = {
  seq: Generated<number>;
  dossier: string;
  kind: string;
  id: string;
  run: string;
  body: string;
  recorded: string;
  hash: string;
};

export type Tables = { entry: EntryTable };
