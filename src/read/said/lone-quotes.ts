// Finds the speaker of a quotation that no shape of sentence explains: after a colon, or after a verb that elsewhere takes no quotation
// ("X responded, with a smile: “…”", "X was clear in her findings: “…”"). Takes the items of a unit, its cues and the quotations that have a speaker.
import type { Cue } from './cues.ts';
import { isComma, isEnd, isName, type Range } from '../words/phrase-words.ts';
import { phraseAfter } from '../words/phrases-after.ts';
import { phraseBefore } from '../words/phrases.ts';
import type { Found } from './shapes.ts';
import { subjectInTree } from '../words/tree.ts';
import type { Item } from '../words/units.ts';

const fewest = 3;

/** Quotations with a cue and what was found around it. */
export function findLoneQuotes(items: readonly Item[], cues: readonly Cue[], spoken: ReadonlySet<number>): { cue: Cue; found: Found }[] {
  const result: { cue: Cue; found: Found }[] = [];
  for (const [at, item] of items.entries()) {
    if (item.cls !== 'Q' || item.quote === undefined || spoken.has(item.quote) || !/^[\p{Lu}\d.…\[]/u.test(item.inner ?? '')) continue;
    const told = signed(items, at) ?? afterwards(items, at);
    if (told !== undefined) {
      result.push(told);
      continue;
    }
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

// "“…” — Some Name, a teacher": who said it, behind a dash, and nothing else.
function signed(items: readonly Item[], at: number): { cue: Cue; found: Found } | undefined {
  const dash = items[at + 1];
  if (dash === undefined || !/^(?:—|–|―|--|-)$/u.test(dash.text) || lengthOf(items[at] as Item) < fewest * 5) return undefined;
  const source = phraseAfter(items, at + 2, { apposition: true });
  if (source === undefined || source.from !== at + 2 || !isName(items[at + 2]) || !isEnd(items[source.to])) return undefined;
  const cue: Cue = { at: at + 1, from: at + 1, to: at + 2, act: 'say', shapes: 'q', lemma: '—', mood: 'finite' };
  return { cue, found: { source, content: [{ from: at, to: at + 1 }], shape: 'after' } };
}

const longestSubject = 16;

// "“…,” the man shouted", "“…?” Some Name, the head of it, went on": whoever stands after a quotation that ends in a mark, with the verb that follows.
function afterwards(items: readonly Item[], at: number): { cue: Cue; found: Found } | undefined {
  const { closes = '', quote } = items[at] as Item;
  if (!/^[,?!…—–-]$/u.test(closes) || quote === undefined || lengthOf(items[at] as Item) < fewest * 5) return undefined;
  const until = Math.min(items.length, at + longestSubject);
  for (let verb = at + 1; verb < until; verb++) {
    const item = items[verb] as Item;
    if (item.cls === 'Q' || item.cls === 'THAT' || isEnd(item) || item.cls === 'MOD') return undefined;
    if (item.cls === 'AUX') continue;
    if (item.cls !== 'V' && !(item.cls === 'VN' && item.form === 'part' && items[verb - 1]?.cls !== 'AUX')) continue;
    const source = verb === at + 1 ? phraseAfter(items, verb + 1, { apposition: true }) : phraseBefore(items, verb);
    if (source === undefined || (verb > at + 1 && source.from !== at + 1)) return undefined;
    const cue: Cue = { at: verb, from: verb, to: verb + 1, act: 'say', shapes: 'q', lemma: item.lemma ?? '', mood: 'finite' };
    const content: Range[] = [{ from: at, to: at + 1 }];
    const next = items.findIndex((other, index) => index > verb && other.cls === 'Q');
    if (next > 0 && !items.slice(verb + 1, next).some((other) => isEnd(other) || other.cls === 'V'))
      content.push({ from: next, to: next + 1 });
    return { cue, found: { source, content, shape: 'after' } };
  }
  return undefined;
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
