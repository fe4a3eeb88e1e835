// What pages and claims share: one line of JSON is parsed or becomes an Issue with its line and column.
import type { z } from 'zod';
import { issue, type Issue } from '../kit/index.ts';
import { longestText } from './decode.ts';

/** The value of a line; undefined, with the reason in `issues`, for a broken or overlong line; undefined alone for a blank one. */
export function parseLine(name: string, line: number, source: string): { value?: unknown; issues: Issue[] } {
  if (source.length > longestText) {
    const message = `the line has ${source.length} characters; at most ${longestText} are read. Is it one record a line?`;
    return { issues: [issue('wire.line-too-long', message, name, { line, column: 1 })] };
  }
  const text = line === 1 ? source.replace(/^\uFEFF/, '') : source;
  if (text.trim() === '') return { issues: [] };
  try {
    return { value: JSON.parse(text) as unknown, issues: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const column = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length) + 1;
    return { issues: [issue('wire.bad-json', `not JSON: ${error.message.split('\n')[0] ?? ''}`.slice(0, 200), name, { line, column })] };
  }
}

/** One Issue a wrong member, each naming the member, what stands there and what should. */
export function schemaIssues(code: string, name: string, line: number, error: z.ZodError, value: unknown): Issue[] {
  const first = error.issues.filter((trouble, at, all) => all.findIndex((other) => other.path.join('.') === trouble.path.join('.')) === at);
  return first.map((trouble) => {
    const path = trouble.path.map(String).join('.');
    const found = trouble.path.reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
      value,
    );
    const shown = found === undefined ? 'missing' : (JSON.stringify(found) ?? 'unreadable').slice(0, 60);
    return issue(code, `${path === '' ? 'the line' : path} (${shown}): ${trouble.message}`, name, { line, column: 1 });
  });
}
