// Finds the speaker of a quotation that no shape of sentence explains: after a colon, or after a verb that elsewhere takes no quotation
// ("X responded, with a smile: “…”", "X was clear in her findings: “…”"). Takes the items of a unit, its cues and the quotations that have a speaker.
import type { Cue } from './cues.ts';
import { isComma, isEnd, isName, type Range } from './phrase-words.ts';
import { phraseBefore } from './phrases.ts';
import type { Found } from './shapes.ts';
import { subjectInTree } from './tree.ts';
import type { Item } from './units.ts';

const fewest = 3;

/** Quotations with a cue and what was found around it. */
export function findLoneQuotes(items: readonly Item[], cues: readonly Cue[], told: ReadonlySet<number>): { cue: Cue; found: Found }[] {
  const result: { cue: Cue; found: Found }[] = [];
  for (const [at, item] of items.entries()) {
    if (item.cls !== 'Q' || item.quote === undefined || told.has(item.quote) || !/^[\p{Lu}\d.…\[]/u.test(item.inner ?? '')) continue;
    const colon = items[at - 1]?.text === ':';
    const said = cues.findLast(
      (cue) => cue.mood !== 'passive' && cue.mood !== 'preposition' && cue.to <= at && at - cue.to <= 14 && noOther(items, cue.to, at),
    );
    if (!colon && (said === undefined || !(isComma(items[at - 1]) || said.to === at || /^(?:N|NAME)$/u.test(items[at - 1]?.cls ?? ''))))
      continue;
    if (!colon && lengthOf(item) < fewest * 5) continue;
    const verb = said ?? verbBefore(items, at);
    const source = verb === undefined ? namedBefore(items, at - 1) : (subjectInTree(items, verb.at) ?? phraseBefore(items, verb.from));
    if (source === undefined) continue;
    const cue: Cue = verb ?? { at: at - 1, from: at - 1, to: at, act: 'say', shapes: 'q', lemma: ':', mood: 'finite' };
    let to = at + 1;
    while (items[to]?.cls === 'Q') to++;
    result.push({ cue, found: { source, content: [{ from: at, to }], shape: 'before' } });
  }
  return result;
}

const lengthOf = ({ start, end }: Item): number => end - start;

// Between a cue and its quotation stands no other clause's end.
const noOther = (items: readonly Item[], from: number, to: number): boolean =>
  !items.slice(from, to).some((item) => (isEnd(item) && item.text !== '—') || item.cls === 'Q' || item.cls === 'THAT');

function verbBefore(items: readonly Item[], at: number): Cue | undefined {
  const verb = items.findLastIndex((item, index) => index < at && (item.cls === 'V' || item.cls === 'VG'));
  if (verb < 0 || !noOther(items, verb, at - 1)) return undefined;
  const named = namedBefore(items, at - 1);
  if (named !== undefined && named.from > verb) return undefined;
  return { at: verb, from: verb, to: verb + 1, act: 'say', shapes: 'q', lemma: items[verb]?.lemma ?? '', mood: 'finite' };
}

// "The surge is no surprise to pollster Some Name: “…”"
function namedBefore(items: readonly Item[], colon: number): Range | undefined {
  const phrase = phraseBefore(items, colon);
  return phrase !== undefined && items.slice(phrase.from, phrase.to).some(isName) ? phrase : undefined;
}
