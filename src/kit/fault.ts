// Trouble, in its two kinds. An Issue is expected trouble: data, collected, the work goes on.
// A Fault is a broken world: thrown, with a code to look up and a hint that says what to do.

/** Where an issue stands in a file. Lines and columns count from 1; columns count UTF-16 units. */
export type Place = { line: number; column: number };

/**
 * Expected trouble in somebody's input. `code` is stable (`dossier.unknown-actor`), `message` names the thing and the mend,
 * `path` is the file (or a path inside a value, `accords/doha.yaml#commitments[2]`), `at` the place where it is known.
 */
export type Issue = {
  code: string;
  message: string;
  path: string;
  at?: Place | undefined;
  severity: 'error' | 'warning';
};

/** Builds an Issue; `error` unless told otherwise. */
export function issue(code: string, message: string, path: string, at?: Place, severity: Issue['severity'] = 'error'): Issue {
  return at === undefined ? { code, message, path, severity } : { code, message, path, at, severity };
}

/** One line for a person: `accords/doha.yaml:12:7 error dossier.bad-date  message`. */
export function formatIssue({ code, message, path, at, severity }: Issue): string {
  const place = at === undefined ? path : `${path}:${at.line}:${at.column}`;
  return `${place} ${severity} ${code}  ${message}`;
}

/** A broken world: carries a stable `code`, a `hint` that says what to do, and the `cause` where there is one. */
export class Fault extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Fault';
    this.code = code;
    this.hint = hint;
  }
}
