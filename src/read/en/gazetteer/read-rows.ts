// The text of one gazetteer file becomes its rows. A line that cannot be read, or a row that does not fit its schema, is left out
// and told with its line.
import type { z } from 'zod';
import { issue, type Issue } from '../../../kit/index.ts';
import { parseLines } from './parse-lines.ts';

/** Reads the entries that fit `schema`; what does not fit becomes Issues (`gazetteer.bad-line`, `gazetteer.bad-row`). */
export function readRows<Row extends z.ZodType>(text: string, path: string, schema: Row): { rows: z.infer<Row>[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const rows: z.infer<Row>[] = [];
  for (const parsed of parseLines(text)) {
    if ('wrong' in parsed) {
      issues.push(issue('gazetteer.bad-line', parsed.wrong, path, { line: parsed.line, column: parsed.column }));
      continue;
    }
    const read = schema.safeParse(parsed.value);
    if (read.success) rows.push(read.data);
    else {
      for (const problem of read.error.issues) {
        issues.push(
          issue('gazetteer.bad-row', `${problem.path.join('.') || 'entry'}: ${problem.message}`, path, { line: parsed.line, column: 1 }),
        );
      }
    }
  }
  return { rows, issues };
}
