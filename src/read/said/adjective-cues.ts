// Finds cues that are an adjective behind a verb of being: "is confident that", "remain worried about", "was not sure whether". Takes the items of a unit.
import { adjectiveCues } from './adjective-cues.data.ts';
import { withheld } from './cues.data.ts';
import type { Cue } from './cues.ts';
import type { Item } from '../words/units.ts';
import { negations } from '../words/words.data.ts';

const being = /^(?:be|am|is|are|was|were|been|'s|'re|'m)$/u;
const staying = /^(?:become|remain|feel|sound|stay|grow|stand|appear|seem)$/u;
const ties = /^(?:of|about|with|for|at|over|by)$/u;
const impersonal = /^(?:clear|unclear|certain|uncertain)$/u;
const furthest = 4;

/** The cue whose adjective stands at `at`, if it is one: its verb before it, and behind it what is thought. */
export function adjectiveCueAt(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at] as Item;
  const act = item.cls === 'N' || item.cls === 'VN' ? adjectiveCues.get(item.low) : undefined;
  if (act === undefined) return undefined;
  let verb = at - 1;
  while (verb > 0 && at - verb <= furthest && (items[verb]?.cls === 'ADV' || negations.has(items[verb]?.low ?? ''))) verb--;
  const before = items[verb];
  if (before === undefined || !(before.cls === 'AUX' ? being.test(before.low) : before.cls === 'V' && staying.test(before.lemma ?? '')))
    return undefined;
  let from = verb;
  while (from > 0 && /^(?:AUX|ADV)$/u.test(items[from - 1]?.cls ?? '')) from--;
  if (/^(?:MOD|TO)$/u.test(items[from - 1]?.cls ?? '') || from === 0) return undefined;
  // "It was not clear whether …" is nobody's word.
  if (items[from - 1]?.low === 'it' && impersonal.test(item.low)) return undefined;
  const next = items[at + 1];
  const tied =
    next !== undefined &&
    (ties.test(next.low) || (item.low === 'opposed' && next.low === 'to')) &&
    !(item.cls === 'VN' && next.low === 'by');
  const clause =
    next?.cls === 'THAT' ||
    (next?.cls === 'TO' && /^(?:VI|AUX)$/u.test(items[at + 2]?.cls ?? '')) ||
    /^(?:whether|if|how|what|why|who|when)$/u.test(next?.low ?? '') ||
    /^(?:PRO|D|NAME)$/u.test(next?.cls ?? '');
  if (!tied && !clause) return undefined;
  // "Was not prepared to discuss it" declines, and is heard at its verb.
  if (next?.cls === 'TO' && withheld.has(items[at + 2]?.lemma ?? '')) return undefined;
  const denied = items.slice(verb, at).some(({ low }) => negations.has(low));
  return {
    at,
    from,
    to: tied ? at + 2 : at + 1,
    act: denied && act === 'say' ? 'doubt' : act,
    shapes: tied ? 'o' : next?.cls === 'TO' ? 't' : 'c',
    lemma: item.low,
    mood: 'adjective',
  };
}
