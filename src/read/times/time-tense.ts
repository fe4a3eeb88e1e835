// Tells from the tree whether what hangs on a time lies behind the page or ahead of it. Takes the words and where the expression stands;
// answers `open` where no verb governs it or its form does not say.
import type { Sentence } from '../words/sentences.ts';
import type { Way } from './time-calendar.ts';
import type { Word } from '../words/words.ts';

const verbs: ReadonlySet<string> = new Set(['V', 'VI', 'VG', 'VN']);
const ahead = /^(?:will|shall|'ll|would|may|might|can|could|must|should|'d|ought)$/u;
const due = /^(?:due|scheduled|schedule|expected|expect|planned|plan|slated|set|poised|likely|bound)$/u;
const sayings = /^(?:say|tell|report|add|announce|claim|write|warn|state|confirm|note|show|mark|reach|post)$/u;
const deepest = 6;

/** Reads the way of the words `from` to `to` (exclusive), which lie in `sentence`. */
export function wayOf(words: readonly Word[], { first, last }: Sentence, from: number, to: number): Way {
  let at = from;
  for (let index = from; index < to; index++) {
    const head = words[index]?.head ?? -1;
    if (head < from || head >= to) at = index;
  }
  for (let step = 0; step < deepest && at >= first && at < last; step++) {
    const word = words[at] as Word;
    const told =
      step === 0
        ? undefined
        : isPromised(words, at, from)
          ? 'ahead'
          : verbs.has(word.cls) || due.test(word.low)
            ? verbWay(words, at, first, last)
            : copulaOf(words, at, first, last);
    if (told !== undefined) return told;
    at = word.head;
  }
  // No verb above it: the nearest before it tells.
  for (let index = from - 1; index >= first; index--) {
    const { cls, low, form } = words[index] as Word;
    if (cls === 'MOD' && ahead.test(low)) return 'ahead';
    if (form === 'past' || past.test(low)) return 'back';
  }
  return 'open';
}

const promises = /^(?:promise|pledge|vow|agree|undertake|offer|commit|swear|decide)$/u;

// "Promised to free two engineers before Friday": the day of what is promised, whichever verb the parser hung it on.
const isPromised = (words: readonly Word[], at: number, from: number): boolean =>
  promises.test(words[at]?.lemma ?? '') &&
  words.slice(at + 1, from).some(({ cls }, step) => cls === 'TO' && words[at + step + 2]?.cls === 'VI');

/** Whether a "by" tells of a day gone by: "was to have been finished by Monday", "had promised a list by Monday", "failed to leave by Monday". */
export function isLongDue(words: readonly Word[], { first, last }: Sentence, from: number): boolean {
  let at = words[from]?.head ?? -1;
  for (let step = 0; step < deepest && at >= first && at < last && !verbs.has(words[at]?.cls ?? ''); step++) at = words[at]?.head ?? -1;
  for (let step = 0; step < 3 && at >= first && at < last; step++) {
    const { lemma, form, head, relation } = words[at] as Word;
    const lows = helpersOf(words, at, first, last).map(({ low }) => low);
    // "Said they would have left by Monday", "is to have left": ahead.
    if (lows.some((low) => ahead.test(low) || /^(?:is|are)$/u.test(low))) return false;
    if (lows.includes('have') && lows.includes('to')) return true;
    if (lows.some((low) => /^(?:had|'d|hadn't|didn't)$/u.test(low))) return true;
    const isNot = words.slice(Math.max(first, at - 4), at).some((word) => word.head === at && word.low === 'not');
    if (isNot && lows.some((low) => /^(?:did|have|has)$/u.test(low))) return true;
    if (step > 0 && lemma === 'fail' && (form === 'past' || lows.includes('has') || lows.includes('have'))) return true;
    if (!lows.includes('to') || !/^(?:xcomp|ccomp|advcl|acl)/u.test(relation)) return false;
    at = head;
  }
  return false;
}

const helpersOf = (words: readonly Word[], at: number, first: number, last: number): Word[] => {
  const helpers: Word[] = [];
  for (let index = Math.max(first, at - 12); index < Math.min(last, at + 3); index++) {
    const word = words[index] as Word;
    if (word.head === at && /^(?:AUX|MOD|TO)$/u.test(word.cls)) helpers.push(word);
  }
  return helpers;
};

const past = /^(?:was|were|had|did|'d been|wasn't|weren't|hadn't|didn't)$/u;
const present = /^(?:is|are|am|'s|'re|be|isn't|aren't)$/u;

function verbWay(words: readonly Word[], at: number, first: number, last: number): Way | undefined {
  const { form, low, lemma } = words[at] as Word;
  const helpers = helpersOf(words, at, first, last);
  if (helpers.some((helper) => helper.cls === 'MOD' && ahead.test(helper.low))) return 'ahead';
  if (helpers.some(({ cls }) => cls === 'TO')) {
    // "was to have closed", "went up to fight in June": behind; "agreed to meet on Monday": ahead.
    if (helpers.some((helper) => helper.low === 'have')) return 'back';
    // "Was to leave by 31 December": a plan of the past, done with or not.
    if (helpers.some(({ low: helper }) => /^(?:was|were)$/u.test(helper))) return 'open';
    return (words[at] as Word).relation.startsWith('advcl') && words[(words[at] as Word).head]?.form === 'past' ? 'back' : 'ahead';
  }
  if (due.test(low)) return 'ahead';
  if (helpers.some((helper) => past.test(helper.low) || /^(?:has|have|'ve|hasn't|haven't)$/u.test(helper.low))) return 'back';
  if (form === 'past') return 'back';
  if (form === 'part') return helpers.some((helper) => present.test(helper.low)) ? 'open' : 'back';
  if (form === 'ing') return helpers.some((helper) => present.test(helper.low)) ? 'ahead' : undefined;
  if (form === undefined || sayings.test(lemma ?? low)) return form === undefined ? undefined : 'back';
  // A present tense with a date is a timetable; in a headline it tells what happened.
  return words[last - 1]?.kind === 'mark' ? 'ahead' : 'open';
}

// "The deadline is on Monday", "the talks were on Monday": the noun is the head, the verb hangs on it.
function copulaOf(words: readonly Word[], at: number, first: number, last: number): Way | undefined {
  const helpers = helpersOf(words, at, first, last);
  if (helpers.length === 0) return undefined;
  if (helpers.some(({ low, cls }) => cls === 'MOD' && ahead.test(low))) return 'ahead';
  return helpers.some(({ low }) => past.test(low)) ? 'back' : undefined;
}
