// The figure of a deed, in the unit of the commitment it does: what is counted, the part and never the whole, levels, "a second ship". Takes a deed and a commitment; gives [least, most].
// Refuses shares, figures in another unit, and numbers of those who take part.
import type { Amount, Commitment, EventMention } from '../terms/index.ts';
import type { Context } from './context.ts';
import { tellingOf } from './frames.ts';
import { wordsOf } from './words.ts';
import { countNouns, ordinalNoun } from './count-words.data.ts';
import { sideNouns } from './speaker-words.data.ts';

/** Whether a figure counts what the commitment counts. */
export function fitsUnit({ unit, text }: Pick<Amount, 'unit' | 'text'>, commitment: Commitment): boolean {
  if (unit === undefined || isShare({ unit, text })) return true;
  const known = new Set(
    [...wordsOf(commitment.unit ?? ''), ...commitment.action.objects.flatMap((object) => wordsOf(object))]
      .map((word) => word.stem)
      .concat([...tellingOf(commitment).likes]),
  );
  const words = wordsOf(unit).map((word) => word.stem);
  return (
    words.length === 0 ||
    words.some(
      (word) =>
        known.has(word) ||
        (countNouns.has(word) &&
          /prison|captiv|detain|person|people|soldier|troop|fighter/i.test(
            `${commitment.unit ?? ''} ${commitment.action.objects.join(' ')}`,
          )),
    )
  );
}

/** A figure as told: of "about 900" the 900, of "more than 3,000" what lies between that and the cap, of a share nothing. */
export function range(amount: Amount | undefined, { cap }: Commitment): [number, number] | undefined {
  if (amount === undefined || isShare(amount) || (amount.low === null && amount.high === null)) return undefined;
  const low = amount.low ?? 0;
  if (amount.bound === 'about' && amount.high !== null) return [Math.round((low + amount.high) / 2), Math.round((low + amount.high) / 2)];
  return [low, Math.max(low, amount.high ?? cap ?? low)];
}

const isShare = ({ unit, text }: Pick<Amount, 'unit' | 'text'>): boolean =>
  /%|per\s?cent|half|third|quarter/i.test(`${unit ?? ''} ${text}`);

/** The figure of a deed: of "832 of 3,400" the part, never the whole; "the two sides" count nothing. */
export function amountOf({ reading, text, sentence }: Context, event: EventMention): Amount | undefined {
  const own = event.amount === undefined ? undefined : reading.amounts[event.amount];
  if (own === undefined || sideNouns.test(own.unit ?? '')) return undefined;
  const isWhole = ({ span }: Amount): boolean => /\bof (?:the |its |their )?$/i.test(text([Math.max(0, span[0] - 10), span[0]]));
  if (!isWhole(own)) return own;
  const [start, end] = sentence(event.span);
  return (
    reading.amounts.find(
      (other) => !isWhole(other) && other.span[0] >= start && other.span[1] <= end && Math.abs(other.span[0] - own.span[0]) < 40,
    ) ?? own
  );
}

/** "The bodies of 38 fighters": what stands behind "of" counts what stands before it. */
export function countsThrough({ text }: Context, { span }: Amount, { action }: Commitment): boolean {
  const before = wordsOf(
    /([\p{L}-]+)\s+of\s+(?:about|some|the|at least)?\s*$/iu.exec(text([Math.max(0, span[0] - 40), span[0]]))?.[1] ?? '',
  )[0]?.stem;
  return before !== undefined && action.objects.some((object) => wordsOf(object).at(-1)?.stem === before);
}

/** The one figure of the clause that counts what the commitment counts, where the deed has none of its own. */
export function figureOf({ reading, sentence }: Context, { span, cue }: EventMention, commitment: Commitment): Amount | undefined {
  const [, end] = sentence(cue);
  const inside = reading.amounts.filter(
    (one) =>
      one.unit !== undefined &&
      one.unit !== '' &&
      one.span[0] >= span[0] - 20 &&
      one.span[1] <= Math.min(end, span[1] + 30) &&
      !isShare(one) &&
      fitsUnit(one, commitment),
  );
  return inside.length === 1 ? inside[0] : undefined;
}

/** "Reduced to 8,600": the level that a promise of a difference names is the whole of it; another level is no figure. */
export function wholeAt({ floor, cap, title, names, clause }: Commitment, { high }: Amount): [number, number] | undefined {
  const numbers = new Set(wordsOf([title, ...names, clause.quote ?? '', clause.gist ?? ''].join(' ')).map(({ stem: digits }) => digits));
  const whole = floor?.amount ?? cap;
  return whole === undefined || high === null || !numbers.has(String(high)) ? undefined : [whole, whole];
}

/** "A second tanker", "the first flight": one, where the commitment counts what is done. */
export function one(context: Context, { object, span }: EventMention, { unit, action, cap }: Commitment): [number, number] | undefined {
  if (unit === undefined) return undefined;
  if (cap === 1) return [1, 1];
  const nouns = [...action.objects, object ?? ''].filter((noun) => noun !== '' && !/[^s]s$/i.test(noun));
  const text = context.text(span);
  if (ordinalNoun.test(object ?? '')) return [1, 1];
  return nouns.some((noun) =>
    new RegExp(`\\b(?:an?|one|another|first|second|third|last)\\s+(?:[\\p{L}-]+\\s+){0,2}${noun}\\b`, 'iu').test(text),
  )
    ? [1, 1]
    : undefined;
}
