// How far a promise has come, told against its whole: "15 of the 17 hostages have returned", "of nine villages only three have been finished", "all but five of its posts",
// "five posts are still standing". Takes what was found so far; adds totals. The whole must be the promise's own figure; refuses what is only wanted or planned.
import type { Amount, Commitment, Span } from '../terms/index.ts';
import { asOf } from './as-of.ts';
import { isIssue, type Context, type Found, type Proposal } from './context.ts';
import { fitsUnit } from './figures.ts';
import { isMade } from './latest.ts';
import { runningTotal } from './running-total.ts';
import { lockedUp, notYetReal, partOf, stillHeld, stillThere, allBut } from './whole-words.data.ts';

type Count = { commitment: Commitment; amount: Amount; span: Span; why: string };

/** Adds the totals that sentences tell in these ways; a deed of no day that gives the same figure is that total. */
export function outOfWholes(context: Context, found: Found): void {
  for (const sentence of context.sentences)
    for (const { commitment, amount, span, why } of [
      ...partsIn(context, sentence),
      ...remaindersIn(context, sentence),
      ...lockedIn(context, sentence),
    ]) {
      const within = context.reading.statements.find(({ content }) =>
        content.some(([start, end]) => start <= span[0] && amount.span[1] <= end),
      );
      const voice = context.voice(within?.id);
      if (isIssue(voice) || voice.nested) continue;
      const same = found.proposals.filter((one) => isCountOf(one, commitment) && one.span[0] < sentence[1] && sentence[0] < one.span[1]);
      if (same.some((one) => (one.key.kind === 'total' ? one.value?.[1] === amount.high : one.undated !== true && one.polarity === 'for')))
        continue;
      found.proposals = found.proposals.filter((one) => !same.includes(one));
      found.proposals.push(
        runningTotal(commitment, amount, asOf(context, sentence), {
          source: voice.source,
          chain: voice.chain,
          span,
          reason: why,
          confidence: 0.6,
        }),
      );
    }
}

const isCountOf = ({ key }: Proposal, { id }: Commitment): boolean =>
  (key.kind === 'performance' || key.kind === 'total') && key.commitment === id;

const wholeOf = ({ cap, floor }: Commitment): number | undefined =>
  floor === undefined || cap === undefined || cap === floor.amount ? (floor?.amount ?? cap) : undefined;

const owedIn = ({ dossier, day, ...context }: Context): Commitment[] =>
  dossier.commitments.filter((one) => one.kind === 'achieve' && one.unit !== undefined && isMade({ dossier, day, ...context }, one.accord));

const figuresIn = ({ reading }: Context, [start, end]: Span): Amount[] =>
  reading.amounts
    .filter(({ span, high, low }) => span[0] >= start && span[1] <= end && high !== null && low !== null)
    .toSorted((one, other) => one.span[0] - other.span[0]);

// A small whole may be any: "two of three" counts a promise's things only where it names them.
const tellsItself = 31;

function partsIn(context: Context, sentence: Span): Count[] {
  const figures = figuresIn(context, sentence);
  return figures.flatMap((part, index): Count[] => {
    const next = figures[index + 1];
    const whole =
      part.of ??
      (next !== undefined && next.low === next.high && partOf.test(context.text([part.span[1], next.span[0]])) ? next.high : null);
    const unit = part.unit ?? next?.unit;
    if (whole === null || (part.high ?? 0) > whole || notYetReal.test(context.text([sentence[0], part.span[0]]))) return [];
    const spoken = context.text(sentence);
    const owed = owedIn(context).filter(
      (one) =>
        [one.cap, one.floor?.amount].includes(whole) &&
        (unit === undefined || fitsUnit({ unit, text: part.text }, one)) &&
        (whole > tellsItself || unit !== undefined || context.topics.speaksOf(spoken, one.id)),
    );
    const [only, ...others] = owed;
    return only === undefined || others.length > 0
      ? []
      : [{ commitment: only, amount: part, span: part.span, why: `"${part.text}" of its ${String(whole)}` }];
  });
}

/** "3,428 of their weapons have been put in containers". */
function lockedIn(context: Context, sentence: Span): Count[] {
  return figuresIn(context, sentence).flatMap((amount): Count[] => {
    const after = context.text([amount.span[1], Math.min(sentence[1], amount.span[1] + 90)]);
    const locked = lockedUp.exec(after);
    if (locked === null || notYetReal.test(context.text([sentence[0], amount.span[0]]))) return [];
    const unit = amount.unit ?? /^ (?:of )?(?:its|the|their|his) ([\p{L}-]+)/u.exec(after)?.[1] ?? '';
    const owed = owedIn(context).filter((one) => one.action.mode === 'disarm' && unit !== '' && fitsUnit({ unit, text: amount.text }, one));
    // Of two who owe arms, the one whose own are named.
    const spoken = owed.length > 1 ? owed.filter(({ id }) => context.topics.speaksOf(context.text(sentence), id)) : owed;
    const [only, ...others] = spoken;
    const why = `"${amount.text}" stand so now`;
    return only === undefined || others.length > 0
      ? []
      : [{ commitment: only, amount, span: [amount.span[0], amount.span[1] + locked[0].length], why }];
  });
}

function remaindersIn(context: Context, sentence: Span): Count[] {
  return figuresIn(context, sentence).flatMap((rest): Count[] => {
    const before = context.text([Math.max(sentence[0], rest.span[0] - 24), rest.span[0]]);
    const after = context.text([rest.span[1], Math.min(sentence[1], rest.span[1] + 60)]);
    const isExcepted = allBut.test(before);
    const isHeld = stillHeld.test(after);
    if (rest.of !== undefined || !(isExcepted || isHeld || stillThere.test(after)) || notYetReal.test(before)) return [];
    const unit = rest.unit ?? /^ (?:of )?(?:its|the|their|his) ([\p{L}-]+)/u.exec(after)?.[1] ?? '';
    const [only, ...others] = owedIn(context).filter(
      (one) =>
        (unit !== '' && fitsUnit({ unit, text: rest.text }, one)) || (isHeld && one.action.mode === 'release' && one.cap !== undefined),
    );
    // How many are in prison tells how many came out only where the text of the accord says how many there were.
    const whole = only === undefined || (isHeld && only.cap === undefined) ? undefined : wholeOf(only);
    if (only === undefined || others.length > 0 || whole === undefined || rest.high === null || rest.low === null || rest.high > whole)
      return [];
    const done: Amount = { ...rest, low: whole - rest.high, high: whole - rest.low };
    return [
      {
        commitment: only,
        amount: done,
        span: [rest.span[0], Math.min(sentence[1], rest.span[1] + 60)],
        why: `${isExcepted ? 'all but' : 'there are still'} "${rest.text}" of its ${String(whole)}`,
      },
    ];
  });
}
