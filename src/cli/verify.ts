// parley verify: does the ledger's hash chain hold? Exit code 1 when it does not.
import { Command } from 'commander';
import { verifyLedger } from '../flow/index.ts';
import { systemClock, type Config } from '../kit/index.ts';
import { exits } from './failure.ts';
import { out } from './terminal.ts';

export const verifyCommand = (config: Config): Command =>
  new Command('verify')
    .description('check that nothing in the ledger was changed behind its back')
    .option('--data <folder>', 'the folder of the ledger, as given to start or serve', config.data)
    .option('--json', 'print the verdict as JSON')
    .addHelpText('after', '\nExit codes: 0 the chain holds, 1 it does not, 2 wrong use.\n\nExample:\n  parley verify --data data')
    .action(async ({ data, json }: { data: string; json?: boolean }) => {
      const { entries, broken } = await verifyLedger(data, systemClock);
      if (json) out(JSON.stringify({ entries, broken: broken ?? null }));
      else if (broken === undefined) out(`${entries} entries, the chain holds`);
      else out(`entry ${broken.seq} does not hold: ${broken.why}; ${entries} entries before it do`);
      if (broken !== undefined) process.exitCode = exits.found;
    });
