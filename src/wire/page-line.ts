// One line of a JSON lines file becomes a Page, or an Issue that names file and line. Works line by line, so files may be of any length.
// The text is kept exactly as sent, line ends too: the sender's own offsets stay true.
import { z } from 'zod';
import { issue, type Issue } from '../kit/index.ts';
import type { Page } from '../terms/index.ts';
import { parseLine, schemaIssues } from './json-line.ts';
import { makePage, type Given } from './make-page.ts';

const PageLine = z.object({
  id: z.string().min(1).optional(),
  text: z.string(),
  published: z.string().optional(),
  outlet: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  language: z.string().optional(),
  source: z.string().optional(),
  retracted: z.string().optional(),
  authors: z.array(z.string()).optional(),
});

/**
 * The page of one line `{"id","text","published"?,"outlet"?,"title"?}`. `line` counts from 1. A blank line gives neither page nor issue;
 * a broken one gives an error and no page. A bad date gives an error and a page without date.
 */
export function pageFromLine(name: string, line: number, source: string, given: Given = {}): { page?: Page; issues: Issue[] } {
  const parsed = parseLine(name, line, source);
  if (parsed.value === undefined) return { issues: parsed.issues };
  const checked = PageLine.safeParse(parsed.value);
  if (!checked.success) return { issues: schemaIssues('wire.bad-page', name, line, checked.error, parsed.value) };
  if (checked.data.text.trim() === '')
    return { issues: [issue('wire.empty', 'text is empty; there is nothing to read', name, { line, column: 1 })] };
  return makePage(name, { ...checked.data, told: true }, given, { line, column: 1 });
}
