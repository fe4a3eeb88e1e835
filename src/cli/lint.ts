// parley lint: what is wrong with a dossier, and what a person should look at. Exit code 1 when it finds something.
import { Command } from 'commander';
import { lintProject, lintReadProject } from '../flow/index.ts';
import { formatIssue } from '../kit/index.ts';
import { exits } from './failure.ts';
import { out } from './terminal.ts';

export const lintCommand = (): Command =>
  new Command('lint')
    .description('check a dossier: every error with its place and mend, and what a person should look at')
    .argument('<dossier>', "the dossier's folder")
    .option('--reports', 'read the reports as well, and list what in them the dossier does not know')
    .option('--json', 'print the issues as JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing found, 1 something found, 2 wrong use.\n\nExample:\n  parley lint dossiers/doha-2020\n  parley lint dossiers/doha-2020 --reports',
    )
    .action((folder: string, { json, reports }: { json?: boolean; reports?: boolean }) => {
      const issues = reports ? lintReadProject(folder) : lintProject(folder);
      if (json) out(JSON.stringify(issues, null, 2));
      else if (issues.length === 0) out(`${folder}: nothing to mend`);
      else for (const one of issues) out(formatIssue({ ...one, path: `${folder}/${one.path}` }));
      if (issues.length > 0) process.exitCode = exits.found;
    });
