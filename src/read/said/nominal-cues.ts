// Finds who says it where a noun does the saying: "by the ministry's count", "in her telling", "…, was the envoy's reply", "…, is how the clerk put it",
// "under the text". Takes the items of a unit; returns for each the words of the cue and its source, as ranges of items. What is said stands around it.
import { textNouns } from './cues.data.ts';
import { tellings, answers } from './nominal-cues.data.ts';
import { isComma, isEnd, type Range } from '../words/phrase-words.ts';
import { phraseAfter, skipAdjuncts } from '../words/phrases-after.ts';
import type { Item } from '../words/units.ts';

/** A cue without a verb of saying: `cue` and `source` may lie within each other's bounds ("by the ministry's count"). */
export type NominalCue = { readonly at: number; readonly to: number; readonly cue: Range[]; readonly source: Range };

const nominal = /^(?:N|NAME|NUM|ADV|VN|VG)$/u;
const longest = 10;

// The owner of a noun that follows: "the ministry's", "her"; and where the noun begins.
function ownerAt(items: readonly Item[], from: number): { source: Range; noun: number } | undefined {
  if (/^(?:his|her|its|their|our|my)$/u.test(items[from]?.low ?? '')) return { source: { from, to: from + 1 }, noun: from + 1 };
  for (let at = from; at < Math.min(items.length, from + longest); at++) {
    const item = items[at] as Item;
    const possessive = item.cls === 'POS' || /^['’]s?$/u.test(item.text);
    if (possessive && at > from) return { source: { from, to: at + 1 }, noun: at + 1 };
    if (!/^(?:D|N|NAME|NUM|VN|VG|P)$/u.test(item.cls)) return undefined;
  }
  return undefined;
}

// The noun that ends a run of words before it: "only answer", "own count".
function nounAt(items: readonly Item[], from: number, known: ReadonlySet<string>): number | undefined {
  let at = from;
  while (at - from < 4 && nominal.test(items[at]?.cls ?? '') && nominal.test(items[at + 1]?.cls ?? '') && !known.has(items[at]?.low ?? ''))
    at++;
  return known.has(items[at]?.low ?? '') ? at : undefined;
}

// "By the ministry's count", "was her only reply": an opening word, who owns the noun, and the noun.
function owned(items: readonly Item[], at: number, known: ReadonlySet<string>): NominalCue | undefined {
  const owner = ownerAt(items, at + 1);
  const noun = owner === undefined ? undefined : nounAt(items, owner.noun, known);
  if (owner === undefined || noun === undefined || !closes(items[noun + 1])) return undefined;
  // "Is the council's warning on Thursday that …": the noun has a clause of its own.
  if (items[skipAdjuncts(items, noun + 1)]?.cls === 'THAT') return undefined;
  const cue = [
    { from: at, to: at + 1 },
    { from: owner.noun, to: noun + 1 },
  ];
  return { at, to: noun + 1, cue, source: owner.source };
}

/** The cue that begins at `at`, if one does. */
export function nominalCueAt(items: readonly Item[], at: number): NominalCue | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const opens = at === 0 || isComma(items[at - 1]) || items[at - 1]?.cls === 'Q';
  if (!opens) return undefined;
  const known = tellings[item.low];
  if (known !== undefined) {
    const told = owned(items, at, known);
    if (told !== undefined) return told;
  }
  if (item.low === 'under' && at > 0) {
    const text = phraseAfter(items, at + 1);
    const names = text !== undefined && items.slice(text.from, text.to).some(({ low, cls }) => cls === 'N' && textNouns.has(low));
    if (text !== undefined && names) return { at, to: text.to, cue: [{ from: at, to: at + 1 }], source: text };
  }
  if (!/^(?:is|was)$/u.test(item.low) || at === 0) return undefined;
  const told = owned(items, at, answers);
  if (told !== undefined) return told;
  if (items[at + 1]?.low !== 'how') return undefined;
  const who = phraseAfter(items, at + 2);
  const verb = who === undefined ? undefined : items[who.to];
  return who !== undefined &&
    (verb?.lemma === 'put' || verb?.lemma === 'describe' || verb?.lemma === 'see') &&
    items[who.to + 1]?.low === 'it'
    ? {
        at,
        to: who.to + 2,
        cue: [
          { from: at, to: at + 2 },
          { from: who.to, to: who.to + 2 },
        ],
        source: who,
      }
    : undefined;
}

const closes = (item: Item | undefined): boolean =>
  isEnd(item) || isComma(item) || item?.cls === 'CC' || item?.cls === 'P' || item?.cls === 'Q' || item?.text === ')';
