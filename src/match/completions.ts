// What a commitment asks for, told by its name as done or not done: "the laydown of arms was not finished on Tuesday", "talks on roads ended in the capital". Takes a context; hands on
// deeds that say which commitments they name. Refuses what is only supposed.
import type { Commitment, Span } from '../terms/index.ts';
import type { Context } from './context.ts';
import { tellingOf } from './frames.ts';
import type { Deed } from './own-words.ts';
import { toldIn } from './times.ts';
import { findPhrase, wordsOf } from './words.ts';
import { denial } from './refusal-words.data.ts';
import { absentYet, completed, held } from './telling-words.data.ts';

/** Deeds told by a commitment's name and a word of completion. */
export function completionsTold(context: Context): Deed[] {
  return context.sentences.flatMap((sentence): Deed[] => {
    const text = context.text(sentence);
    const words = wordsOf(text);
    const told = context.dossier.commitments.flatMap((commitment) => {
      const after = nameEnd(commitment, words);
      const rest = text.slice(after);
      const ended = after === undefined ? null : (commitment.action.event === 'CONSULT' ? held : completed).exec(rest);
      const found = ended ?? (after === undefined ? null : absentYet.exec(rest));
      return after === undefined || found === null ? [] : [{ commitment, at: after + found.index, found, isAbsent: ended === null }];
    });
    const [first] = told;
    if (first === undefined || first.commitment.action.event === undefined) return [];
    const ended = first.found[0].length;
    const cue: Span = [
      sentence[0] + first.at + ended - (first.found[2] ?? /\p{L}+$/u.exec(first.found[0])?.[0] ?? '').length,
      sentence[0] + first.at + ended,
    ];
    // A deed that the reader saw is told already.
    if (context.reading.events.some((event) => event.cue[0] < cue[1] && cue[0] < event.cue[1])) return [];
    const isDenied = first.isAbsent || first.found[1] !== undefined || denial.test(text.slice(0, first.at));
    const statement = context.reading.statements.find(({ content }) => content.some(([start, end]) => start <= cue[0] && cue[1] <= end));
    const [from, to] = statement?.content.find(([start, end]) => start <= cue[0] && cue[1] <= end) ?? sentence;
    const time = toldIn(
      context.page.text,
      context.reading.times,
      [Math.max(from, sentence[0]), Math.min(to, sentence[1])],
      [cue],
      context.known,
    );
    return [
      {
        id: `completed-${cue[0]}`,
        event: first.commitment.action.event,
        mode: first.commitment.action.mode ?? null,
        source: [],
        target: [],
        status: isDenied ? 'denied' : 'asserted',
        span: [Math.max(from, sentence[0]), Math.min(to, sentence[1])],
        cue,
        ...(time === undefined ? {} : { time }),
        ...(statement === undefined ? {} : { within: statement.id }),
        confidence: 0.6,
        ...(first.isAbsent ? { openDenial: true } : {}),
        named: told.filter(({ at }) => at === first.at).map(({ commitment }) => commitment.id),
      },
    ];
  });
}

/** Where the longest name of a promise to achieve ends in a sentence. */
function nameEnd(commitment: Commitment, words: ReturnType<typeof wordsOf>): number | undefined {
  const { kind, names } = commitment;
  if (kind !== 'achieve') return undefined;
  const ends = names.flatMap((name) => {
    const stems = wordsOf(name).map(({ stem }) => stem);
    const hit = stems.length < 2 ? undefined : findPhrase(words, stems, 1);
    return hit === undefined ? [] : [{ end: words[hit.to]?.end ?? 0, size: stems.length }];
  });
  return [...ends, ...deedEnds(commitment, words)].toSorted((one, other) => other.size - one.size)[0]?.end;
}

/** "The handover of heavy arms", by any noun of the deed and any for the things. */
function deedEnds(commitment: Commitment, words: ReturnType<typeof wordsOf>): { end: number; size: number }[] {
  const { deedNouns, objects, likes } = tellingOf(commitment);
  const heads = new Set(objects.map((parts) => parts.at(-1)));
  const from = words.findIndex(({ stem }) => deedNouns.has(stem));
  const to = words.findIndex(({ stem }, at) => at > from && at - from <= 4 && (heads.has(stem) || likes.has(stem)));
  // At least " of " stands between.
  const gap = (words[from + 1]?.start ?? 0) - (words[from]?.end ?? 0);
  return from < 0 || to < 0 || gap < 4 ? [] : [{ end: words[to]?.end ?? 0, size: 1 }];
}
