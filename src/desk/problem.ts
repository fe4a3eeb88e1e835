// Turns whatever was thrown into problem+json. A Fault keeps its code, message and hint; anything else is our own defect,
// which the log gets in full and the reader of the screen only as a sentence.
import { Fault } from '../kit/index.ts';
import type { Problem } from './contract.ts';

type Status = 400 | 403 | 404 | 405 | 500;

const statuses: readonly (readonly [prefix: string, status: Status])[] = [
  ['time.', 400],
  ['question.', 400],
  ['desk.bad-query', 400],
  ['desk.foreign-host', 403],
  ['desk.unknown-', 404],
  ['desk.read-only', 405],
];

const titles: Record<Status, string> = {
  400: 'The question cannot be answered as it stands',
  403: 'Not for this address',
  404: 'Not found',
  405: 'Nothing can be changed here',
  500: 'Something broke',
};

/** The problem a thrown value amounts to, with its HTTP status. */
export function problemOf(thrown: unknown): Problem & { status: Status } {
  const fault =
    thrown instanceof Fault
      ? thrown
      : new Fault(
          'desk.unexpected',
          'The desk met something it does not know',
          'See the log of the program; the question itself may be right.',
        );
  const status = statuses.find(([prefix]) => fault.code.startsWith(prefix))?.[1] ?? 500;
  return { type: 'about:blank', title: titles[status], status, code: fault.code, message: fault.message, hint: fault.hint };
}

/** The response that carries the problem. */
export function problemResponse(thrown: unknown): Response {
  const problem = problemOf(thrown);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
