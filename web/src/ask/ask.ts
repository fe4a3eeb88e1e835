// Asks the desk's API. Takes an address; returns what the contract promises there, or throws the Trouble the API told.
import type { Problem } from '../../../src/desk/contract.ts';

/** Why an answer did not come, with what to do about it. */
export class Trouble extends Error {
  readonly code: string;
  readonly hint: string;
  readonly status: number;

  constructor({ code, message, hint, status }: Pick<Problem, 'code' | 'message' | 'hint' | 'status'>) {
    super(message);
    this.name = 'Trouble';
    this.code = code;
    this.hint = hint;
    this.status = status;
  }
}

/** The JSON answer at `address` (`/api/pages`). Throws Trouble; an aborted request throws what `fetch` throws. */
export async function ask<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { signal: signal ?? null, headers: { accept: 'application/json' } });
  if (response.ok) return (await response.json()) as Answer;
  throw new Trouble(await problemIn(response));
}

async function problemIn(response: Response): Promise<Pick<Problem, 'code' | 'message' | 'hint' | 'status'>> {
  if (response.headers.get('content-type')?.includes('problem+json')) return (await response.json()) as Problem;
  return {
    code: 'web.odd-answer',
    message: `the desk answered ${response.status}`,
    hint: 'Look at the program that serves this page, then load the page again.',
    status: response.status,
  };
}

/** Whatever was thrown while asking, as Trouble. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof Trouble) return thrown;
  return new Trouble({
    code: 'web.no-answer',
    message: 'the desk does not answer',
    hint: 'See that the program which serves this page still runs, then load the page again.',
    status: 0,
  });
}
