// Outside facts that conditions ask for. Takes asserted and denied events whose own participants or object bear a fact's name; hands on facts.
import { isIssue, type Context, type Found } from './context.ts';
import { isDenied } from './performances.ts';
import { isTold } from './done.ts';
import { dated } from './times.ts';
import { findPhrase, wordsOf } from './words.ts';

/** Claims of outside facts from the page's events. */
export function matchFacts(context: Context): Found {
  const found: Found = { proposals: [], unmatched: [], issues: [] };
  for (const event of context.reading.events) {
    if (!isTold(context, event)) continue;
    const words = wordsOf(
      [...event.source, ...event.target]
        .map(({ text }) => text)
        .concat(event.object ?? '')
        .join(' . '),
    );
    for (const { id, names } of context.dossier.facts) {
      const name = names.find(
        (one) =>
          findPhrase(
            words,
            wordsOf(one).map((word) => word.stem),
            0,
          ) !== undefined,
      );
      if (name === undefined) continue;
      const voice = context.voice(event.within);
      if (isIssue(voice) || voice.nested) continue;
      const time = dated(event.time === undefined ? undefined : context.reading.times[event.time], context.known);
      if (time.ahead) continue;
      found.proposals.push({
        key: { kind: 'fact', fact: id },
        polarity: isDenied(context, event) ? 'against' : 'for',
        source: voice.source,
        chain: voice.chain,
        when: time.when,
        span: event.span,
        reason: `named "${name}"; ${time.note}`,
        confidence: event.confidence,
      });
    }
  }
  return found;
}
