// What is wrong with a text that was read all the same: no words, no full stop, damaged characters. Takes the text and what the
// cutting found; gives issues. What is not English at all is refused before anything is cut.
import { issue, type Issue } from '../../kit/index.ts';
import type { Sheet } from './stage.ts';

/** Warnings about a text, each with its code; see docs/guide/pipeline.md. */
export function troubleIn({ text, count, forced }: Pick<Sheet, 'text' | 'count' | 'forced'>): Issue[] {
  const issues: Issue[] = [];
  const warn = (code: string, message: string) => issues.push(issue(code, message, 'text', undefined, 'warning'));
  if (count === 0) warn('read.empty', 'the text has no words');
  else if (!/\p{L}/u.test(text)) warn('read.no-letters', 'the text has marks and no letters: there is nothing to read in it');
  if (forced > 0) warn('read.no-full-stop', `the text runs on without an end of sentence: cut ${forced} times`);
  if (!text.isWellFormed())
    warn('read.lone-surrogate', 'the text holds half a character (a lone surrogate): it was not stored as it was written');
  if (text.includes('\0')) warn('read.null-byte', 'the text holds null bytes: they were passed over');
  return issues;
}
