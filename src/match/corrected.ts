// A page that takes back a figure of its own: "on Tuesday we said that 1,900 had been freed. The number is 1,700." Takes the page's proposals; gives them with the right figure in the words
// that correct it, and without what nothing replaces.
import type { Span } from '../terms/index.ts';
import { isIssue, type Context, type Proposal } from './context.ts';
import { range } from './figures.ts';
import { ownError, rightFigure } from './count-words.data.ts';

/** Proposals of a page after its own corrections. */
export function corrected(context: Context, proposals: readonly Proposal[]): Proposal[] {
  const index = context.sentences.findIndex((sentence) => ownError.test(context.text(sentence)));
  const wrong = context.sentences[index];
  const right =
    wrong === undefined
      ? undefined
      : [wrong, context.sentences[index + 1]].find((span) => span !== undefined && rightFigure.test(context.text(span)));
  if (wrong === undefined || right === undefined) return [...proposals];
  const after = right[0] + (rightFigure.exec(context.text(right))?.index ?? 0);
  const amount = context.reading.amounts.findLast(({ span, high }) => span[0] >= after && span[1] <= right[1] && high !== null);
  return proposals.flatMap((one): Proposal[] => {
    const { key, span } = one;
    const isWrong =
      span[0] >= wrong[0] &&
      span[1] <= wrong[1] &&
      (key.kind === 'performance' || key.kind === 'total') &&
      (amount === undefined || span[1] <= amount.span[0] || right !== wrong);
    if (!isWrong) return [one];
    const commitment = context.dossier.commitments.find(({ id }) => id === key.commitment);
    if (amount === undefined || commitment === undefined) return [];
    const within = context.reading.statements.find(({ content }) =>
      content.some(([start, end]) => start <= amount.span[0] && amount.span[1] <= end),
    );
    const voice = context.voice(within?.id);
    if (isIssue(voice) || voice.nested) return [];
    const cite: Span = [Math.min(span[0], right[0]), right[1]];
    return [
      {
        ...one,
        source: voice.source,
        chain: voice.chain,
        value: range(amount, commitment),
        span: cite,
        reason: `the page corrects itself; ${one.reason}`,
      },
    ];
  });
}
