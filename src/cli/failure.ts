// How a command ends when it cannot do its work: a message with the mend, exit code 2, never a stack trace.
import { Fault, formatIssue, type Issue } from '../kit/index.ts';
import { err } from './terminal.ts';

/** Exit codes: 0 done; 1 only from lint and verify, when they find something; 2 wrong use or input. */
export const exits = { done: 0, found: 1, wrong: 2 } as const;

/** Prints what went wrong and marks the process to end with 2. Errors that are no Fault are defects and say so. */
export function fail(error: unknown): void {
  process.exitCode = exits.wrong;
  if (error instanceof Fault) {
    err(`parley: ${error.message}\n  ${error.hint}  [${error.code}]`);
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  err(
    `parley: something broke that should not have. Please report this with the input that made it:\n${process.env['PARLEY_DEBUG'] ? text : text.split('\n', 1)[0]}`,
  );
}

/** Lists issues on standard error; marks the process to end with 2 when any of them is an error. */
export function listIssues(issues: readonly Issue[]): void {
  for (const one of issues) err(formatIssue(one));
  if (issues.some(({ severity }) => severity === 'error')) process.exitCode = exits.wrong;
}

/** Lists the errors only: for commands whose work is something else. */
export const listErrors = (issues: readonly Issue[]): void => listIssues(issues.filter(({ severity }) => severity === 'error'));

/** Counts what was read and could not be used, and says how to see it. */
export function noteWarnings(issues: readonly Issue[], folder: string): void {
  const count = issues.filter(({ severity }) => severity === 'warning').length;
  if (count > 0) err(`${count} ${count === 1 ? 'note' : 'notes'} on reports and dossier; parley lint ${folder} --reports lists them`);
}
