// Finds the cues of a unit: the verbs, nouns and prepositions that say that something is said. A denied, planned or merely possible saying is no cue.
import type { SpeechAct } from '../../terms/index.ts';
import { withheld, cueNouns, cuePrepositions, cueVerbs, happenings, negatedActs, vouching } from './cues.data.ts';
import { adjectiveCueAt } from './adjective-cues.ts';
import { nominalCueAt, type NominalCue } from './nominal-cues.ts';
import type { Item } from '../words/units.ts';
import { isWeekday } from '../words/phrase-words.ts';
import { phraseAfter, skipAdjuncts } from '../words/phrases-after.ts';
import { negations } from '../words/words.data.ts';

export type Cue = {
  /** Index of the cue's head. */
  readonly at: number;
  /** Where the verb group begins ("has also said"), and where it ends with its particle. */
  readonly from: number;
  readonly to: number;
  readonly act: SpeechAct;
  readonly shapes: string;
  readonly lemma: string;
  readonly mood: 'finite' | 'ing' | 'passive' | 'noun' | 'adjective' | 'preposition' | 'nominal';
  /** Of a cue without a verb: its words and its source. */
  readonly nominal?: NominalCue;
};

type Entry = { act: SpeechAct; shapes: string; particle: readonly string[]; lemma: string };

let entries: Map<string, Entry[]> | undefined;

// Entries of a lemma, longest particle first; one lemma may have several acts ("agree that", "agree to").
function lexicon(): Map<string, Entry[]> {
  if (entries !== undefined) return entries;
  const map = new Map<string, Entry[]>();
  for (const { act, shapes, verbs } of cueVerbs) {
    for (const verb of verbs.trim().split(/\s+/)) {
      const [lemma = '', ...particle] = verb.split('_');
      map.set(lemma, [...(map.get(lemma) ?? []), { act, shapes, particle, lemma: verb }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.particle.length - a.particle.length);
  entries = map;
  return map;
}

/** Cues of a unit, left to right. */
export function findCues(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  for (const [at, item] of items.entries()) {
    const preposition = cuePrepositions.find((words) => words.every((word, step) => items[at + step]?.low === word));
    if (preposition !== undefined)
      cues.push({
        at,
        from: at,
        to: at + preposition.length,
        act: 'say',
        shapes: 'cqo',
        lemma: preposition.join('_'),
        mood: 'preposition',
      });
    else if (/^(?:by|in|on|from|to|under|is|was)$/u.test(item.low) && nominalCueAt(items, at) !== undefined) {
      const nominal = nominalCueAt(items, at) as NominalCue;
      cues.push({ at, from: at, to: nominal.to, act: 'say', shapes: 'cqo', lemma: item.low, mood: 'nominal', nominal });
    } else if (/^(?:has|have|had)$/u.test(item.low) && items[at + 1]?.low === 'it' && items[at + 2]?.cls === 'THAT')
      cues.push({ at, from: at, to: at + 2, act: 'say', shapes: 'c', lemma: 'have_it', mood: 'finite' });
    else if (item.cls === 'VI' && withheld.has(item.lemma ?? '') && isUnable(items, at) !== undefined) {
      const from = isUnable(items, at) as number;
      // "Would neither confirm nor deny it": one cue.
      const both = /^(?:nor|or)$/u.test(items[at + 1]?.low ?? '') && items[at + 2]?.form === 'base';
      cues.push({ at, from, to: both ? at + 3 : at + 1, act: 'decline', shapes: 'cot', lemma: 'decline', mood: 'finite' });
    } else if (adjectiveCueAt(items, at) !== undefined) cues.push(adjectiveCueAt(items, at) as Cue);
    else if (item.lemma !== undefined) cues.push(...verbCues(items, at, item.lemma));
    else if (item.cls === 'N' || item.cls === 'NAME') {
      const noun = /^\p{Lu}/u.test(item.text) ? undefined : (cueNouns[item.low] ?? cueNouns[item.low.replace(/s$/u, '')]);
      if (noun !== undefined && opensClause(items, at + 1))
        cues.push({ at, from: at, to: at + 1, act: noun, shapes: 'c', lemma: item.low, mood: 'noun' });
    }
  }
  // "…, is how the clerk put it": a verb within a cue without one is part of it.
  const nominal = cues.filter(({ mood, act }) => mood === 'nominal' || (mood === 'finite' && act === 'decline'));
  return cues.filter(
    (cue) => !nominal.some((one) => one !== cue && (one.mood === 'nominal' ? cue.at >= one.from : cue.at > one.at) && cue.at < one.to),
  );
}

// "the claim that", "the order to fire", "the claim of some of them that", "assurances from the ministry that".
function opensClause(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next?.cls === 'THAT') return true;
  if (next?.cls === 'TO') return items[at + 1]?.cls === 'VI';
  if (timed(items, at) > at) return true;
  if (!/^(?:of|by|from|through|via|to)$/u.test(next?.low ?? '')) return false;
  const who = phraseAfter(items, at + 1);
  return who !== undefined && items[who.to]?.cls === 'THAT';
}

/** "A warning on Thursday that …": where the clause begins behind a time; `at` itself where none stands between. */
export function timed(items: readonly Item[], at: number): number {
  const [next, day] = [items[at], items[at + 1]];
  const isTimed =
    isWeekday(next) || (next?.low === 'on' && (isWeekday(day) || day?.cls === 'NUM')) || /^(?:last|this|earlier)$/u.test(next?.low ?? '');
  const to = isTimed ? skipAdjuncts(items, at) : at;
  return items[to]?.cls === 'THAT' ? to : at;
}

function verbCues(items: readonly Item[], at: number, lemma: string): Cue[] {
  const known = lemma === 'let' ? lettingKnow(items, at) : undefined;
  if (known !== undefined) {
    const group = verbGroup(items, at, lemma);
    return group === undefined
      ? []
      : [
          {
            at,
            from: group.from,
            to: known,
            act: 'announce',
            shapes: 'c',
            lemma: 'let_know',
            mood: group.mood === 'ing' ? 'ing' : 'finite',
          },
        ];
  }
  const apart = apartCue(items, at, lemma);
  if (apart !== undefined) return [apart];
  const found = (lexicon().get(lemma) ?? []).filter(({ particle }) =>
    particle.every((word, step) => items[at + 1 + step]?.low === word || (step > 0 && items[at + 1 + step]?.lemma === word)),
  );
  const length = found[0]?.particle.length ?? 0;
  const kept = found.filter(({ particle }) => particle.length === length);
  const [first] = kept;
  if (first === undefined) return strayCue(items, at, lemma);
  const group = verbGroup(items, at, lemma);
  const to = at + 1 + length;
  if (group === undefined || asksForNoName(items, to) || (lemma === 'report' && reportsForDuty(items, at, to))) return [];
  const t = kept.find(({ shapes }) => shapes.includes('t'));
  // The act follows the shape: "agreed to withdraw" promises, "agreed that" accepts.
  const chosen = t !== undefined && items[to]?.cls === 'TO' ? t : (kept.find((entry) => entry !== t || kept.length === 1) ?? first);
  const shapes = kept.map((entry) => entry.shapes).join('');
  return [
    {
      at,
      from: group.from,
      to,
      act: group.negated === undefined ? chosen.act : group.negated,
      shapes: chosen === t && kept.length > 1 ? 't' : shapes,
      lemma: chosen.lemma,
      mood: group.mood,
    },
  ];
}

// "3,000 fighters have reported to the camps": going there; what one reports to somebody follows, or stood before a comma.
function reportsForDuty(items: readonly Item[], at: number, to: number): boolean {
  if (items[to]?.low !== 'to' || items.slice(0, at).some(({ cls, text }) => cls === 'Q' || text === ',')) return false;
  const where = phraseAfter(items, to + 1);
  return where !== undefined && !items.slice(where.to, where.to + 6).some(({ cls, text }) => cls === 'THAT' || cls === 'Q' || text === ':');
}

// "put the number at 40", "would like the road opened": verbs that speak only with another word before or behind.
function apartCue(items: readonly Item[], at: number, lemma: string): Cue | undefined {
  if (lemma === 'like' && items[at]?.cls === 'VI' && /^(?:would|'d)$/u.test(items[at - 1]?.low ?? ''))
    return { at, from: at - 1, to: at + 1, act: 'demand', shapes: 'mo', lemma: 'would_like', mood: 'finite' };
  if (lemma !== 'put') return undefined;
  const number = items.findIndex((item, index) => index > at + 1 && item.cls === 'NUM');
  const tie = items.slice(at + 1, number).findLastIndex(({ low }) => low === 'at');
  const group = number < 0 || number - at > 14 || tie < 0 || number - at - tie > 6 ? undefined : verbGroup(items, at, lemma);
  if (group === undefined || items.slice(at + 1, number).some(({ cls }) => cls === 'V' || cls === 'MARK')) return undefined;
  return { at, from: group.from, to: at + 1, act: 'say', shapes: 'o', lemma: 'put_at', mood: group.mood };
}

/** "A diplomat who asked not to be named", "spoke on condition of anonymity": how one speaks, not what one says. `to` is behind the verb. */
export const asksForNoName = (items: readonly Item[], to: number): boolean => {
  const next = items.slice(to, to + 6).map(({ low }) => low);
  return (
    /^(?:not |that \S+ name )?(?:to )?(?:not )?be (?:named|identified|quoted)\b/u.test(next.join(' ')) ||
    /^(?:for|that) (?:\S+ ){0,2}(?:names?|identity|identities) (?:not )?(?:to )?(?:not )?be /u.test(next.join(' ')) ||
    (next.includes('anonymity') && !next.includes('that'))
  );
};

// "is unable to comment", "was not prepared to discuss", "is in no position to confirm", "would not say whose": where the refusal begins.
function isUnable(items: readonly Item[], at: number): number | undefined {
  // "Could not independently verify": an adverb between.
  let near = at;
  while (items[near - 1]?.cls === 'ADV' && !negations.has(items[near - 1]?.low ?? '')) near--;
  const words = items.slice(Math.max(0, near - 6), near).map(({ low }) => low);
  const lead = /(?:^| )((?:is|are|was|were|been) (?:unable|unwilling|not (?:able|prepared|willing|ready|going)|in no position) to)$/u.exec(
    words.join(' '),
  );
  if (lead !== null) return near - (lead[1] ?? '').split(' ').length;
  const next = items[at + 1];
  const refuses = /(?:^| )(would not|wouldn't|could not|couldn't|would neither)$/u.exec(words.join(' '));
  const asked = next?.cls === 'WH' || next?.cls === 'SUB' || /^(?:whose|what|whether|that|nor)$/u.test(next?.low ?? '');
  return refuses !== null && (asked || items[at]?.lemma !== 'say') ? near - (refuses[1] ?? '').split(' ').length : undefined;
}

// "let both sides know", "let it be known": where the phrase ends.
function lettingKnow(items: readonly Item[], at: number): number | undefined {
  const end = items.findIndex((item, index) => index > at + 1 && index - at < 8 && /^(?:know|known|understood)$/u.test(item.low));
  return end < 0 || items.slice(at + 1, end).some(({ cls }) => cls === 'V' || cls === 'MARK') ? undefined : end + 1;
}

// A finite verb that no lexicon holds may still stand behind what is said: "…, the minister reflected."
function strayCue(items: readonly Item[], at: number, lemma: string): Cue[] {
  const item = items[at] as Item;
  const next = items[at + 1];
  const back = items[at - 1];
  const ends = next === undefined || /^(?:MARK|ADV|P|TO|D|NAME|N|Q)$/u.test(next.cls);
  if (item.cls !== 'V' || !ends || happenings.has(lemma) || !/^(?:N|NAME|PRO|MARK|Q|ADV|AUX)$/u.test(back?.cls ?? '')) return [];
  if (!items.slice(Math.max(0, at - 14), at).some(({ text, cls }) => text === ',' || cls === 'Q')) return [];
  return [{ at, from: at, to: at + 1, act: 'say', shapes: 'u', lemma, mood: 'finite' }];
}

// "does not", "would neither", "has never" before a verb.
const isDenied = (items: readonly Item[], at: number): boolean => {
  for (let back = at - 1; back >= 0 && at - back < 5; back--) {
    const item = items[back] as Item;
    if (negations.has(item.low)) return true;
    if (!/^(?:AUX|MOD|ADV)$/u.test(item.cls)) return false;
  }
  return false;
};

/** The auxiliaries and adverbs before a verb, and what they make of it; nothing when the saying is negated, planned or only possible. */
function verbGroup(
  items: readonly Item[],
  at: number,
  lemma: string,
): { from: number; mood: Cue['mood']; negated?: SpeechAct } | undefined {
  const item = items[at];
  const denied = isDenied(items, at) ? negatedActs[lemma] : undefined;
  let from = at;
  let be = false;
  let have = false;
  while (from > 0) {
    const before = items[from - 1] as Item;
    if (negations.has(before.low)) {
      if (denied === undefined) return undefined;
      from--;
      continue;
    }
    if (before.cls === 'MOD') {
      if (denied === undefined && !(vouching.has(lemma) && /^(?:can|could)$/u.test(before.low))) return undefined;
      from--;
      continue;
    }
    if (before.cls === 'TO') {
      if (item?.cls !== 'VI' || !/^(?:go|continue|come|get)$/u.test(items[from - 3]?.lemma ?? items[from - 2]?.lemma ?? ''))
        return undefined;
      return { from, mood: 'finite' };
    }
    if (before.cls === 'AUX') {
      if (/^(?:be|is|are|was|were|been|being|am|'re|'m|get|gets|got)$|^'s$/u.test(before.low)) be = true;
      if (/^(?:have|has|had|having|'ve|'d)$/u.test(before.low)) have = true;
      from--;
    } else if (before.cls === 'ADV' || (before.low === 'since' && items[from - 2]?.cls === 'AUX')) from--;
    else break;
  }
  if (item?.cls === 'VI' && from === at) return undefined;
  while (items[from]?.cls === 'ADV' && items[from - 1] === undefined) from++;
  // "X was quoted as saying …" says what "X said …" does.
  if (item?.cls === 'VG' && items[from - 1]?.low === 'as' && /^(?:quote|cite)$/u.test(items[from - 2]?.lemma ?? '')) {
    const quoted = verbGroup(items, from - 2, items[from - 2]?.lemma ?? '');
    return quoted?.mood === 'passive' ? { from: quoted.from, mood: 'finite' } : undefined;
  }
  if (item?.cls === 'VG') return { from, mood: be ? 'finite' : 'ing' };
  // "One of them tweeted “…”": a past form before a quotation is no participle.
  if (item?.cls === 'VN' && !be && items[at + 1]?.cls === 'Q') return { from, mood: 'finite' };
  // "Two residents said by telephone."
  if (item?.cls === 'VN' && !be && items[at + 1]?.low === 'by' && means.test(items[at + 2]?.low ?? '')) return { from, mood: 'finite' };
  if (item?.cls === 'VN')
    return be || !have ? { from, mood: 'passive' } : { from, mood: 'finite', ...(denied === undefined ? {} : { negated: denied }) };
  return item?.cls === 'V' || item?.cls === 'VI'
    ? { from, mood: 'finite', ...(denied === undefined ? {} : { negated: denied }) }
    : undefined;
}

const means = /^(?:(?:tele)?phone|e-?mail|letter|radio|satellite|text|message|fax)$/u;
