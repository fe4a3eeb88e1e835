// The difference of two boards in words: what stands otherwise, which findings come and go.
import type { BoardDifference } from '../flow/index.ts';
import type { BoardLine } from '../terms/index.ts';
import { dueText, progressText } from './board-text.ts';
import { paint, wrap } from './terminal.ts';

const facts = (line: BoardLine): string => [line.state, progressText(line), dueText(line)].filter((text) => text !== '').join(', ');

/** Lines that differ, each as it is on the left and on the right; `names` heads the two sides. */
export function differenceText({ lines, appear, vanish, issues }: BoardDifference, names: { before: string; after: string }): string {
  if (lines.length === 0 && appear.length === 0 && vanish.length === 0) return 'No difference.';
  const changed = lines.map(({ id, before, after, changed: parts }) => {
    const shown =
      facts(before) === facts(after)
        ? `differs in ${parts.join(', ')}`
        : `${names.before}: ${facts(before)}\n    ${names.after}: ${facts(after)}`;
    return `  ${paint('bold', id)}\n    ${shown}\n${wrap(after.because.text, '    ')}`;
  });
  const section = (title: string, found: readonly { text: string }[]): string[] =>
    found.length === 0 ? [] : ['', paint('bold', title), ...found.map(({ text }) => wrap(text, '  '))];
  return [
    ...changed,
    ...section(`findings only with ${names.after}`, appear),
    ...section(`findings only with ${names.before}`, vanish),
    ...section(
      'issues',
      issues.map(({ message }) => ({ text: message })),
    ),
  ].join('\n');
}
