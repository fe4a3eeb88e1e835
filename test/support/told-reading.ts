// The reading of a text in plain words: every span as the words it holds, so that a test reads as prose, and a way to put other names into a text.
import { readerFor } from '../../src/flow/index.ts';
import type { Span } from '../../src/terms/index.ts';

/** Replaces the names of a text, longer ones first. */
export const replacer = (names: Readonly<Record<string, string>>): ((given: string) => string) => {
  const pattern = new RegExp(Object.keys(names).join('|'), 'g');
  return (given) => given.replace(pattern, (name) => names[name] ?? name);
};
/** Reads a text without a dossier, a date or an outlet. */
export function readingOf(given: string) {
  const reading = readerFor()({ id: 'page_article', text: given, hash: '0', dated: 'none', language: 'en' });
  const slice = (spans: readonly (Span | undefined)[]): string =>
    spans.flatMap((span) => (span === undefined ? [] : [given.slice(...span)])).join(' … ');
  const texts = (list: readonly { text: string }[]): string[] => list.map(({ text: words }) => words);
  const day = (index: number | undefined): string | undefined => reading.times[index ?? -1]?.from?.slice(0, 10);
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const teller = (within: string | undefined): string[] => statements.get(within ?? '')?.chain.map(({ name }) => name) ?? [];
  return {
    said: reading.statements.map(({ source, cue, content, kind, act, chain }) => ({
      source: slice(source),
      cue: slice(cue),
      content: slice(content),
      kind,
      act,
      chain: chain.map(({ name }) => name),
    })),
    events: reading.events.map(({ event, mode, status, source, target, object, about, span, time, same, within }) => ({
      event,
      mode,
      status,
      source: texts(source),
      target: texts(target),
      object,
      about: slice([about]),
      words: slice([span]),
      when: reading.times[time ?? -1]?.text,
      day: day(time),
      again: same !== undefined,
      by: teller(within),
    })),
    positions: reading.positions.map(({ act, holder, about, before }) => ({
      act,
      holder: holder?.text,
      about: slice([about]),
      before: slice([before]),
    })),
    undertakings: reading.undertakings.map(
      ({ force, refrains, obligor, beneficiary, event, object, amount, deadline, condition, exchange }) => ({
        force,
        refrains: refrains === true,
        obligor: obligor?.text,
        beneficiary: beneficiary?.text,
        event,
        object,
        amount: reading.amounts[amount ?? -1]?.text,
        deadline: reading.times[deadline ?? -1]?.text,
        condition: slice([condition]),
        exchange: slice([exchange]),
      }),
    ),
    times: reading.times.map(({ text: words, type, value, from }) => ({ words, type, value, day: from?.slice(0, 10) })),
    amounts: reading.amounts.map(({ text: words, low, high, bound }) => ({ words, low, high, bound })),
    entities: reading.entities.map(({ name, labels }) => ({ name, labels: labels?.map(({ text: words }) => words) ?? [] })),
    unresolved: reading.unresolved.map(({ code, span, candidates }) => ({ code, words: slice([span]), candidates })),
    dated: reading.dated,
  };
}
