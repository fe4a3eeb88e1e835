// Checks the ledger of a data folder: every entry's hash, from the first on.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, type Clock } from '../kit/index.ts';
import { openLedger, type Verdict } from '../ledger/index.ts';

/** Reads the whole log and says whether its hash chain holds. Throws Fault `ledger.missing` when there is none. */
export async function verifyLedger(data: string, clock: Clock): Promise<Verdict> {
  const file = join(data, 'parley.db');
  if (!existsSync(file))
    throw new Fault('ledger.missing', `${file}: there is no ledger here`, 'Name the data folder with --data, or make one with npm start.');
  const ledger = await openLedger({ file, clock });
  try {
    return await ledger.verify();
  } finally {
    await ledger.close();
  }
}
