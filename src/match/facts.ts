// Outside facts that conditions ask for. Takes asserted and denied events whose own participants or object bear a fact's name; hands on facts.
import type { EventMention } from '../terms/index.ts';
import { isIssue, type Context, type Found } from './context.ts';
import { isDenied } from './deed-fit.ts';
import { isTold } from './done.ts';
import { dated } from './times.ts';
import { findPhrase, wordsOf } from './words.ts';

const linking: ReadonlySet<string> = new Set(['by', 'of', 'in', 'for']);

/** The object with the two words before it: "a written guarantee". */
function withAdjectives(context: Context, { object, span }: EventMention): string {
  if (object === undefined) return '';
  const text = context.text(span);
  const at = text.lastIndexOf(object);
  return at < 0 ? object : (/(?:[\p{L}-]+\s+){0,2}$/u.exec(text.slice(0, at))?.[0] ?? '') + object;
}

/** Claims of outside facts from the page's events. */
export function matchFacts(context: Context): Found {
  const found: Found = { proposals: [], unmatched: [], issues: [] };
  for (const event of context.reading.events) {
    if (!isTold(context, event)) continue;
    const words = wordsOf(
      [...event.source, ...event.target]
        .map(({ text }) => text)
        .concat(withAdjectives(context, event))
        .join(' . '),
    );
    const stems = new Set([...words, ...wordsOf(context.text(event.cue))].map((word) => word.stem));
    for (const { id, names } of context.dossier.facts) {
      const name = names.find((one) => {
        const parts = wordsOf(one).map((word) => word.stem);
        const content = parts.filter((part) => !linking.has(part));
        // "Approval by Congress" is told by "Congress approved it" as well.
        return (
          findPhrase(words, parts, 0) !== undefined ||
          (content.length < parts.length && content.length > 1 && content.every((part) => stems.has(part)))
        );
      });
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
