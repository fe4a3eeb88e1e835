// People's decisions in the ledger: kept beside the machine's claims, under no run, so that they outlast every change of the reader.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../kit/index.ts';
import { openLedger, type Ledger } from '../ledger/index.ts';
import { Decision } from '../terms/index.ts';

/** The decisions about a dossier's claims, in the order in which they were made. */
export const decisionsIn = async (ledger: Ledger, dossier: string): Promise<Decision[]> =>
  (await ledger.list(dossier, 'decision', '')).map((body) => Decision.parse(body));

/** The same from a data folder; none where it holds no ledger yet. */
export async function readDecisions(data: string, clock: Clock, dossier: string): Promise<Decision[]> {
  const file = join(data, 'parley.db');
  if (!existsSync(file)) return [];
  const ledger = await openLedger({ file, clock });
  try {
    return await decisionsIn(ledger, dossier);
  } finally {
    await ledger.close();
  }
}
