// "The ministry said it could not confirm the toll" is one statement, by which the ministry declines, and not one within another. Takes the drafts of a unit; joins to what somebody
// says a refusal, rejection or doubt that is the whole of it and his own, and leaves out the second.
import type { Draft } from './drafts.ts';
import { negations } from '../words/words.data.ts';

const withholding: ReadonlySet<string> = new Set(['decline', 'refuse', 'reject', 'doubt']);
const self = /^(?:it|he|she|they)$/u;

/** The drafts without those that only say what the one around them does. */
export function joinOwnDenials(drafts: readonly Draft[]): Draft[] {
  const joined = new Set<Draft>();
  for (const outer of drafts) {
    const inner =
      outer.act === 'say' && outer.content.length === 1 ? drafts.find((one) => one !== outer && isWholeOf(outer, one)) : undefined;
    if (inner === undefined) continue;
    outer.act = inner.act;
    outer.lemma = inner.lemma;
    joined.add(inner);
  }
  return drafts.filter((draft) => !joined.has(draft));
}

// What is said begins with the speaker as a pronoun, the denying verb follows at once, and nothing is left behind it.
function isWholeOf(outer: Draft, inner: Draft): boolean {
  const [whole, source, cue] = [outer.content[0], inner.source[0], inner.cue[0]];
  if (whole === undefined || source === undefined || cue === undefined || !withholding.has(inner.act)) return false;
  const words = outer.unit.items.filter(({ start, end }) => start >= whole[0] && end <= whole[1]);
  const [first, second] = words[0]?.cls === 'THAT' ? words.slice(1) : words;
  const denies = words.some(
    ({ start, end, low }) => start >= cue[0] && end <= cue[1] && (negations.has(low) || low === 'unable' || low === 'unwilling'),
  );
  return (
    denies &&
    self.test(first?.low ?? '') &&
    first?.start === source[0] &&
    first.end === source[1] &&
    second?.start === cue[0] &&
    (inner.content.at(-1)?.[1] ?? 0) >= whole[1]
  );
}
