// Deeds told in a dossier's own words: a verb and an object that a commitment lists, in one clause, where the reader found no deed. Takes a context; hands on
// events for the rules on performances to judge. Refuses verb forms that tell nothing as done, and objects of another clause.
import type { Commitment, EventMention, Mention, Participant, Span } from '../terms/index.ts';
import type { Context } from './context.ts';
import { toldIn } from './times.ts';
import { wordsOf, type Word } from './words.ts';
import { denial } from './refusal-words.data.ts';
import { pastForms } from './stem-words.data.ts';
import { clauseBreak, inPlaceBefore, passiveBefore, perfectBefore, saidFor, wishesFor } from './telling-words.data.ts';

/** A deed as the reader gives it, or as words of the dossier tell it; `named`: the commitments whose own name the text says. */
export type Deed = EventMention & { named?: readonly string[]; /** Not until now, of no one day. */ openDenial?: boolean };

// How many words may stand between a verb and its object.
const reach = 9;

/** Events that the dossier's own verbs and objects tell, beyond those of the reader. */
export function deedsInOwnWords(context: Context): EventMention[] {
  const { commitments } = context.dossier;
  const owed = commitments.filter(({ kind, action }) => kind === 'achieve' && action.event !== undefined && action.objects.length > 0);
  return context.sentences.flatMap((sentence) => {
    const words = wordsOf(context.text(sentence), true).map((word) => ({
      ...word,
      start: word.start + sentence[0],
      end: word.end + sentence[0],
    }));
    const stems = new Set(words.map((word) => word.stem));
    const near = owed.filter(({ action }) => action.objects.some((object) => wordsOf(object).every((word) => stems.has(word.stem))));
    return near.length === 0 ? [] : words.flatMap((_, at) => deedAt(context, sentence, words, at, near));
  });
}

function deedAt(context: Context, sentence: Span, words: readonly Word[], at: number, near: readonly Commitment[]): EventMention[] {
  const verb = words[at];
  if (
    verb === undefined ||
    !(isPast(verb.raw) || /\bdid(?: not|n['’]t)\s+$/i.test(context.text([Math.max(sentence[0], verb.start - 9), verb.start])))
  )
    return [];
  const seen = context.reading.events.filter(({ cue }) => cue[0] < verb.end && verb.start < cue[1]);
  for (const { action } of near) {
    // What the reader took for another deed ("let 71 inmates go") is told by a common turn of phrase alone.
    if (seen.some((one) => one.event === action.event)) continue;
    const common = saidFor[action.mode ?? ''] ?? [];
    const [event, parts] = [
      action.event,
      [...(seen.length > 0 ? [] : action.verbs), ...common].map((one) => wordsOf(one, true).map((word) => word.stem)),
    ];
    const said = parts.find(
      ([first, particle]) =>
        first === verb.stem && (particle === undefined || words.slice(at + 1, at + 7).some((word) => word.stem === particle)),
    );
    if (said === undefined || event === undefined) continue;
    const object = objectNear(context, words, at, action.objects);
    // "The number of freed soldiers": a participle that belongs to its noun.
    const isAttribute =
      object?.start === verb.end + 1 && attributeBefore.test(context.text([Math.max(sentence[0], verb.start - 12), verb.start]));
    if (object === undefined || isAttribute || isBackground(context, sentence, verb)) continue;
    return [eventOf(context, sentence, verb, object, { event, mode: action.mode ?? null })];
  }
  return [];
}

/** "The ship had been searched", "fighters who laid down arms": told on the way, with no day of its own. */
function isBackground(context: Context, [start]: Span, { start: at }: Word): boolean {
  const before = context.text([start, at]);
  const clause = [...before.matchAll(new RegExp(clauseBreak, 'gi'))].at(-1);
  // Inside what is said "had" is only the older tense of the telling.
  const isTelling = context.reading.statements.some(
    ({ content, kind }) => kind !== 'direct' && content.some(([from, to]) => from <= at && at < to),
  );
  const wanted = wishesFor.test(before) && !passiveBefore.test(before) && !perfectBefore.test(before);
  return (
    wanted ||
    /\bhad\s+been\s+(?:\w+\s+and\s+)?$/i.test(before) ||
    (!isTelling && /\bhad\s+(?:been\s+)?(?:\w+\s+and\s+)?$/i.test(before)) ||
    /^(?:who|whom|whose|since)$/i.test(clause?.[0] ?? '')
  );
}

const attributeBefore = /\b(?:of|the|these|those|their|its|for|with|all)\s+$/i;
const isPast = (raw: string): boolean => /ed$/i.test(raw) || pastForms.has(raw.toLowerCase());

/** The nearest word that ends one of the objects, in the clause of the verb. */
function objectNear(context: Context, words: readonly Word[], at: number, objects: readonly string[]): Word | undefined {
  const verb = words[at];
  const ends = objects.map((object) => wordsOf(object).map((word) => word.stem));
  const fits = (place: number): boolean =>
    ends.some((parts) => parts.every((part, index) => words[place - parts.length + 1 + index]?.stem === part));
  for (let away = 1; away <= reach; away += 1)
    for (const place of [at + away, at - away]) {
      const word = words[place];
      if (verb === undefined || word === undefined || !fits(place)) continue;
      const between = context.text(place > at ? [verb.end, word.start] : [word.end, verb.start]);
      if (!clauseBreak.test(between) && !(place < at && inPlaceBefore.test(context.text([word.start - 24, word.start])))) return word;
    }
  return undefined;
}

function eventOf(
  context: Context,
  sentence: Span,
  verb: Word,
  object: Word,
  { event, mode }: Pick<EventMention, 'event' | 'mode'>,
): EventMention {
  const { reading, page, known } = context;
  const cue: Span = [verb.start, verb.end];
  const span = clauseAround(context, sentence, cue);
  const before = context.text([span[0], verb.start]);
  const passive = passiveBefore.test(before);
  // "Prisoners walked free": who does it is who is freed.
  const doer = passive || /^(?:walk|went|gone|go)/i.test(verb.raw) ? undefined : doerBefore(context, span, verb.start);
  const amount = amountOf(context, span, object);
  const statement = reading.statements
    .filter(({ content }) => content.some(([start, end]) => start <= cue[0] && cue[1] <= end))
    .toSorted((one, other) => sizeOf(one.content) - sizeOf(other.content))[0];
  const within = statement?.id;
  const said = statement?.content.find(([start, end]) => start <= cue[0] && cue[1] <= end) ?? sentence;
  const time = toldIn(page.text, reading.times, [Math.max(said[0], sentence[0]), Math.min(said[1], sentence[1])], [cue], known);
  return {
    id: `own-words-${verb.start}`,
    event,
    mode,
    source: doer === undefined ? [] : [doer],
    target: [],
    object: object.raw,
    status: denial.test(before) ? 'denied' : 'asserted',
    span,
    cue,
    ...(time === undefined ? {} : { time }),
    ...(amount === undefined ? {} : { amount }),
    ...(within === undefined ? {} : { within }),
    confidence: 0.6,
  };
}

const sizeOf = (content: readonly Span[]): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/** The clause: between the nearest breaks on either side, and inside what is said where somebody speaks. */
function clauseAround(context: Context, [from, to]: Span, cue: Span): Span {
  const content = context.reading.statements
    .flatMap((statement) => statement.content)
    .filter(([start, end]) => start <= cue[0] && cue[1] <= end && start >= from);
  const [low, high] = [Math.max(from, ...content.map(([start]) => start)), Math.min(to, ...content.map(([, end]) => end))];
  const breaks = [...context.text([low, cue[0]]).matchAll(new RegExp(clauseBreak, 'gi'))];
  const last = breaks.at(-1);
  const next = clauseBreak.exec(context.text([cue[1], high]));
  return [last === undefined ? low : low + last.index + last[0].length, next === null ? high : cue[1] + next.index];
}

/** The actor named last before the verb, not as part of "of the X" or "in X". */
function doerBefore(context: Context, [from]: Span, verb: number): Participant | undefined {
  const named = context.reading.mentions.filter(
    ({ span: [start, end] }) =>
      start >= from &&
      end <= verb &&
      !/\b(?:of|in|from|for|to|with|by|at|on|against|between)\s+(?:the\s+)?$/i.test(context.text([Math.max(from, start - 12), start])),
  );
  return named.map((mention) => participantOf(context, mention)).findLast((participant) => context.actor(participant) !== undefined);
}

function participantOf({ reading }: Context, { text, span, entity }: Mention): Participant {
  const actor = reading.entities.find(({ id }) => id === entity)?.actor;
  return { text, span, ...(entity === undefined ? {} : { entity }), ...(actor === undefined ? {} : { actor }) };
}

/** The figure that counts the object: the nearest before it in the clause, with nothing but its own words between. */
function amountOf(context: Context, [from]: Span, object: Word): number | undefined {
  const stems = new Set([object.stem]);
  const counting = context.reading.amounts
    .map(({ span, unit }, index) => ({ span, unit, index }))
    .filter(
      ({ span }) =>
        span[0] >= from &&
        span[0] <= object.start &&
        (span[1] >= object.start || wordsOf(context.text([span[1], object.start])).length <= 4),
    );
  return (counting.findLast(({ unit }) => unit !== undefined && wordsOf(unit).some((word) => stems.has(word.stem))) ?? counting.at(-1))
    ?.index;
}
