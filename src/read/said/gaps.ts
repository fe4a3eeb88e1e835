// The shape in which what is said is a noun before its clause: "an account that the rebels dispute", "a charge the officials deny". Takes the items of a unit and a
// cue; returns the source with the pronoun, or the noun where there is none. A clause with an object of its own is left alone.
import { isComma, isEnd, isFinite } from '../words/phrase-words.ts';
import { phraseBefore } from '../words/phrases.ts';
import type { Item } from '../words/units.ts';
import type { Cue } from './cues.ts';
import type { Found } from './shapes.ts';

/** "an account that the rebels dispute", "fewer than the 35 that the government claims": what is said is the noun before, by its pronoun; nothing else is. */
export function gap(items: readonly Item[], cue: Cue): Found | undefined {
  if (cue.mood !== 'finite' || !(isEnd(items[cue.to]) || isComma(items[cue.to]) || items[cue.to]?.text === ':')) return undefined;
  const source = phraseBefore(items, cue.from);
  if (source === undefined) return bareGap(items, cue);
  const that = items.findLastIndex(
    (item, at) => at >= source.from - 1 && at < cue.from && (item.cls === 'THAT' || /^(?:which|whom)$/u.test(item.low)),
  );
  if (that < 0) return bareGap(items, cue);
  if (that < 1 || that + 1 >= cue.from || items.slice(that + 1, cue.from).some(isFinite)) return undefined;
  const noun = items[isComma(items[that - 1]) ? that - 2 : that - 1];
  if (!/^(?:N|NAME|NUM|Q)$/u.test(noun?.cls ?? '') || (items[that]?.cls === 'THAT' && cue.shapes.includes('m'))) return undefined;
  return { source: { from: that + 1, to: source.to }, content: [{ from: that, to: that + 1 }], shape: 'gap' };
}

// "A charge the officials deny": the same without a pronoun, behind a comma or a dash.
function bareGap(items: readonly Item[], cue: Cue): Found | undefined {
  if (!cue.shapes.includes('o')) return undefined;
  let from = cue.from - 1;
  while (from > 0 && cue.from - from < longest && !/^(?:an?|one)$/u.test(items[from]?.low ?? '')) {
    if (items[from]?.cls === 'MARK' || isFinite(items[from])) return undefined;
    from--;
  }
  if (!/^(?:an?|one)$/u.test(items[from]?.low ?? '') || items[from - 1]?.cls !== 'MARK') return undefined;
  let to = from + 1;
  while (to < cue.from && /^(?:N|VN|VG|ADV)$/u.test(items[to]?.cls ?? '')) to++;
  const subject = items[to];
  if (to === from + 1 || to >= cue.from || !/^(?:N|ADV)$/u.test(items[to - 1]?.cls ?? '') || !/^(?:D|PRO|NAME)$/u.test(subject?.cls ?? ''))
    return undefined;
  let end = cue.from;
  while (end > to && /^(?:AUX|ADV)$/u.test(items[end - 1]?.cls ?? '')) end--;
  return end === to ? undefined : { source: { from: to, to: end }, content: [{ from, to }], shape: 'gap' };
}
const longest = 16;
