// "That makes 748 in all": a sum of what the page told before it. Takes what was found so far; adds a total of the same commitment. Refuses a sum with nothing before it.
import { isIssue, type Context, type Found, type Proposal } from './context.ts';
import { runningTotal } from './running-total.ts';
import { saidAt } from './stances.ts';
import { dated } from './times.ts';
import { sumOf } from './count-words.data.ts';

/** Adds the totals that sentences of their own give for the deed told last. */
export function sumsUp(context: Context, found: Found): void {
  for (const sentence of context.sentences) {
    const text = context.text(sentence);
    const sum = sumOf.exec(text);
    const from = sentence[0] + (sum?.index ?? 0);
    const after =
      sum === null ? [] : context.reading.amounts.filter(({ span, high }) => span[0] >= from && span[1] <= sentence[1] && high !== null);
    // "The total that they have accepted so far to 476": the figure behind the last "to".
    const amount = after.findLast(({ span }) => /\bto (?:\w+ )?$/.test(context.text([Math.max(from, span[0] - 12), span[0]]))) ?? after[0];
    const before = lastCounted(found.proposals, from + 1);
    if (amount === undefined || before === undefined || (before.key.kind !== 'performance' && before.key.kind !== 'total')) continue;
    const within = context.reading.statements.find(({ content }) =>
      content.some(([start, end]) => start <= amount.span[0] && amount.span[1] <= end),
    );
    const voice = context.voice(within?.id);
    const { commitment: id } = before.key;
    const commitment = context.dossier.commitments.find((one) => one.id === id);
    if (isIssue(voice) || voice.nested || commitment === undefined) continue;
    const said = within === undefined ? undefined : saidAt(context, within);
    const told = dated(said === undefined ? undefined : context.reading.times[said], context.known).when[1] ?? context.known;
    // In the sentence of the deed the sum is as of the deed.
    const asOf = said === undefined && before.span[0] >= sentence[0] ? (before.when[1] ?? told) : told;
    const { source, chain } = voice;
    found.proposals.push(
      runningTotal(commitment, amount, asOf, {
        source,
        chain,
        span: within?.content[0] ?? sentence,
        reason: `sums up what is told before it; ${before.reason}`,
        confidence: 0.6,
      }),
    );
  }
}

const lastCounted = (proposals: readonly Proposal[], at: number): Proposal | undefined =>
  proposals
    .filter(({ key, span, polarity }) => (key.kind === 'performance' || key.kind === 'total') && polarity === 'for' && span[1] <= at)
    .toSorted((one, other) => one.span[0] - other.span[0])
    .at(-1);
