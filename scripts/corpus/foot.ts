// Reads the foot of a report: one line for each mark that has more to say than its words (`e1: RETREAT.release planned; by the army; when t2`).
// Takes lines, gives entries of named fields; a line that it cannot place is an issue.
import { issue, type Issue, type Place } from '../../src/kit/index.ts';

/** One line of the foot: the mark it tells of (`e1`, or `open`), its first words, and its fields in order. */
export type Entry = { label: string; head: string; fields: { name: string; value: string }[]; place: Place };

const names: Record<string, readonly string[]> = {
  s: ['is', 'with', 'outlet', 'unnamed', 'via', 'when', 'inside', 'kind', 'nocue'],
  e: ['by', 'to', 'when', 'many', 'at'],
  u: ['by', 'for', 'event', 'many', 'due', 'if', 'return'],
  p: ['by', 'on', 'before', 'when', 'many'],
  open: ['on', 'why'],
};
const headless = new Set(['s']);

/** The entries of these lines. `first` is the number of the first line in its file. */
export function parseFoot(lines: readonly string[], first: number, path: string): { entries: Entry[]; issues: Issue[] } {
  const entries: Entry[] = [];
  const issues: Issue[] = [];
  for (const [row, raw] of lines.entries()) {
    if (raw.trim() === '') continue;
    const place = { line: first + row, column: 1 };
    const [, label = '', kind = '', body = ''] = /^(([seup](?=\d)|open)\d*):\s+(.+)$/u.exec(raw.trimEnd()) ?? [];
    const allowed = names[kind];
    if (allowed === undefined) {
      issues.push(
        issue('corpus.bad-foot', `"${raw.slice(0, 30)}" is no line of a foot. Begin with s1:, e1:, u1:, p1: or open:.`, path, place),
      );
      continue;
    }
    const parts = body.split(/;\s+/u);
    const head = headless.has(kind) ? '' : (parts.shift() ?? '');
    const fields = parts.map((part) => {
      const [name = '', ...words] = part.split(' ');
      return { name, value: words.join(' ').trim() };
    });
    for (const { name } of fields.filter((field) => !allowed.includes(field.name)))
      issues.push(issue('corpus.bad-field', `${label}: "${name}" is no field of it. It has ${allowed.join(', ')}.`, path, place));
    if (entries.some((entry) => entry.label === label) && kind !== 'open')
      issues.push(issue('corpus.twice', `${label} has two lines in the foot. Make them one.`, path, place));
    entries.push({ label, head, fields, place });
  }
  return { entries, issues };
}

/** The first field of this name. */
export const fieldOf = (entry: Entry | undefined, name: string): string | undefined =>
  entry?.fields.find((field) => field.name === name)?.value;
