// Reads the front matter of a report, `name: value` a line. Gives the header, or an issue for each line that is missing, strange or wrong.
import { issue, type Issue } from '../../src/kit/index.ts';
import { registers, splits, type Header } from './report-types.ts';
import { timexType } from './values.ts';

const oneOf = (allowed: readonly string[]) => (value: string) =>
  allowed.includes(value) ? undefined : `write one of ${allowed.join(', ')}`;
const matching = (shape: RegExp, hint: string) => (value: string) => (shape.test(value) ? undefined : hint);

const fields: Record<keyof Header, (value: string) => string | undefined> = {
  id: matching(/^[a-z]+-\d\d$/u, 'write a short name of the process and two figures, yemen-07'),
  process: matching(/^[a-z][a-z-]+$/u, 'write one word in small letters, yemen'),
  register: oneOf(registers),
  outlet: matching(/\S/u, 'write who publishes it'),
  published: (value) => (/^\d{4}-\d\d-\d\d/u.test(value) && timexType(value) !== undefined ? undefined : 'write 2022-06-02'),
  split: oneOf(splits),
  facts: oneOf(['real', 'invented', 'mixed']),
  covers: oneOf(['statements']),
};
const optional = new Set(['published', 'covers']);

/** The header that these lines hold; what is wrong with it stands in `issues`. */
export function parseHeader(lines: readonly string[], path: string): { header: Header; issues: Issue[] } {
  const found: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const [row, line] of lines.entries()) {
    const [, name = '', value = ''] = /^(\w+): *(.*?) *$/u.exec(line) ?? [];
    const place = { line: row + 1, column: 1 };
    const check = Object.hasOwn(fields, name) ? fields[name as keyof Header] : undefined;
    if (check === undefined) {
      issues.push(issue('corpus.bad-header', `"${line}" is no line of a header. It has ${Object.keys(fields).join(', ')}.`, path, place));
      continue;
    }
    const wrong = check(value);
    if (wrong !== undefined) issues.push(issue('corpus.bad-header', `${name} is "${value}": ${wrong}.`, path, place));
    found[name] = value;
  }
  for (const name of Object.keys(fields))
    if (found[name] === undefined && !optional.has(name))
      issues.push(issue('corpus.no-header', `the header has no "${name}". Add it above the first "---".`, path, { line: 1, column: 1 }));
  return { header: found as Header, issues };
}
