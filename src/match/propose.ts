// What the rules on positions share: who answers for a stance, when it was taken, and the proposal that comes of it.
import type { Key, Span } from '../terms/index.ts';
import type { Context, Found, Unmatched } from './context.ts';
import type { Stance } from './stance.ts';
import { dated, newsOf, type Dated } from './times.ts';
import type { Source, Voice } from './voice.ts';
import { madeHere } from './accord-words.data.ts';

/** Who answers for "X holds this position": the witness where X speaks for itself, else the speaker; absent when nobody can. */
export function answersFor(voice: Voice, party: string): Source | undefined {
  return voice.narrator || (voice.party === party && !voice.nested) ? voice.witness : voice.source;
}

/** The time of a stance. A date ahead of the page is what the position is about, not when it was taken. */
export function takenAt(context: Context, { time, by, span }: Stance): Dated {
  const made = time === undefined ? madeOn(context, by, span) : undefined;
  if (made !== undefined) return made;
  const told = dated(time === undefined ? undefined : context.reading.times[time], context.known);
  return told.ahead ? newsOf(context.known) : told;
}

// So long after its day a text is still the news of the page.
const news = 2;

/** "The decree limits the release", "has signed the decree, giving up his demand": an undated position of the day of a text that has just been made. */
function madeOn(context: Context, by: string | undefined, span: Span): Dated | undefined {
  const sentence = context.text(context.sentence(span));
  const ids =
    by !== undefined ? [by] : madeHere.test(sentence) ? context.topics.accords(sentence, { day: context.day }).map(({ id }) => id) : [];
  const [date, ...others] = [
    ...new Set(
      context.dossier.accords.filter(({ id, signatories }) => ids.includes(id) && signatories.length === 1).map(({ date: at }) => at),
    ),
  ];
  if (date?.length !== 10 || others.length > 0 || date >= context.day) return undefined;
  if (Temporal.PlainDate.from(date).until(context.day).days > news) return undefined;
  return { when: [`${date}T00:00:00Z`, `${date}T23:59:59.999Z`], note: `no date told: that of the text, ${date}`, ahead: false, day: date };
}

/** Adds the claim that a stance was taken; nothing where nobody answers for it. */
export function propose(
  context: Context,
  stance: Stance,
  found: Found,
  key: Key,
  reason: string,
  polarity: 'for' | 'against' = 'for',
): void {
  const source = answersFor(stance.voice, stance.party);
  if (source === undefined) return;
  const { when: span, note } = takenAt(context, stance);
  found.proposals.push({
    key,
    polarity,
    source,
    chain: stance.voice.chain,
    when: span,
    span: stance.span,
    reason: `${reason}; ${note}`,
    confidence: stance.confidence,
    ...(stance.told === true ? { weak: true } : {}),
  });
}

/** A stance that fits nothing, with the nearest commitment and why. */
export function fallsShort(context: Context, stance: Stance, why: string): Unmatched {
  const nearest = context.topics.nearest(stance.about, { day: context.day, holder: stance.party })?.id;
  return { span: stance.span, reason: `${stance.how}: ${why}`, ...(nearest === undefined ? {} : { nearest }) };
}

/** The first words of a stance, for messages. */
export const excerpt = (context: Context, { span }: Stance): string => context.text(span).slice(0, 80);
