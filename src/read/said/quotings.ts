// Finds who quotes whom: "X quoted Y as saying …", "Y was quoted by X as having told …", "“…,” Y was quoted as saying by X". Takes the items of a unit; gives the
// quoted speaker with his words and, where the unit names it, who passes them on. Both say the same words, the one inside the other.
import { isComma, isFinite, type Range } from '../words/phrase-words.ts';
import { phraseBefore } from '../words/phrases.ts';
import { phraseAfter, withRelative } from '../words/phrases-after.ts';
import type { Item } from '../words/units.ts';
import { contentOf, trim } from './contents.ts';
import type { Cue } from './cues.ts';

/** A speaker with the words that say so. */
export type Voice = { readonly source: Range; readonly cue: Cue };
/** Somebody quoted, who passes it on, and what is said. `from` and `to` bound the words of the attribution from the verb of quoting to that of saying. */
export type Quoting = {
  readonly relay?: Voice;
  readonly quoted: Voice;
  readonly content: readonly Range[];
  readonly from: number;
  readonly to: number;
};

const quotes = /^(?:quote|cite)$/u;
const hasAddressee = /^(?:tell|inform|warn|assure|remind|urge)$/u;
const furthest = 10;

/** The quotings of a unit, left to right. */
export const findQuotings = (items: readonly Item[]): Quoting[] =>
  items.flatMap((item, at) => (quotes.test(item.lemma ?? '') && /^(?:V|VN)$/u.test(item.cls) ? (quotingAt(items, at) ?? []) : []));

function quotingAt(items: readonly Item[], at: number): Quoting | undefined {
  let from = at;
  while (/^(?:AUX|ADV)$/u.test(items[from - 1]?.cls ?? '')) from--;
  const passive = items.slice(from, at).some(({ low }) => /^(?:is|are|was|were|been|being)$/u.test(low));
  if (!passive && items[at]?.cls !== 'V' && from === at) return undefined;
  const named = phraseAfter(items, passive && items[at + 1]?.low === 'by' ? at + 2 : at + 1, { apposition: true });
  const object = named === undefined || (passive && items[at + 1]?.low !== 'by') ? undefined : withRelative(items, named);
  const as = items.findIndex((item, index) => index >= (object?.to ?? at + 1) && item.low === 'as');
  if (as < 0 || as - (object?.to ?? at) > furthest || items.slice(object?.to ?? at + 1, as).some(isFinite)) return undefined;
  const said = items[as + 1]?.low === 'having' ? as + 2 : as + 1;
  if (items[said]?.cls !== (said === as + 1 ? 'VG' : 'VN')) return undefined;
  const lemma = items[said]?.lemma ?? 'say';
  const behind = passive && items[said + 1]?.low === 'by' ? phraseAfter(items, said + 2, { apposition: true }) : undefined;
  const addressee = hasAddressee.test(lemma) ? phraseAfter(items, said + 1, { pp: false }) : undefined;
  const source = passive ? phraseBefore(items, from) : object;
  const teller = passive ? (behind ?? object) : phraseBefore(items, from);
  if (source === undefined || (!passive && teller === undefined)) return undefined;
  const cueOf = (start: number, head: number, word: string, to: number): Cue => ({
    at: head,
    from: start,
    to,
    act: 'say',
    shapes: 'cq',
    lemma: word,
    mood: 'finite',
  });
  const own = cueOf(teller === undefined ? from : as, said, lemma, said + 1);
  const right = contentOf(items, own, behind?.to ?? addressee?.to ?? said + 1, addressee !== undefined);
  const opens = passive ? source.from : (teller?.from ?? 0);
  const left = passive || right === undefined ? trim(items, { from: 0, to: opens }) : undefined;
  const before = left !== undefined && left.to > left.from && (isComma(items[opens - 1]) || items[opens - 1]?.cls === 'Q');
  const content = [...(before ? [left] : []), ...(right === undefined ? [] : [right])];
  if (content.length === 0) return undefined;
  return {
    quoted: { source, cue: own },
    ...(teller === undefined ? {} : { relay: { source: teller, cue: cueOf(from, at, 'quote', at + 1) } }),
    content,
    from,
    to: said + 1,
  };
}
