// A shallow word class for each token, from lists and the neighbouring words. Takes the tokens of one sentence; returns classes and, for verbs,
// lemma and form. It is the seam where a trained tagger takes over: nothing else in this room looks at word lists of classes.
import { cueVerbs } from './cues.data.ts';
import { deedVerbs } from './deeds.data.ts';
import type { Token } from './tokens.ts';
import { inflect, type Form } from './verb-forms.ts';
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  coordinators,
  determiners,
  modals,
  nounFirst,
  objects,
  prepositions,
  relatives,
  subjects,
  subordinators,
} from './words.data.ts';

/**
 * N noun, adjective or unknown; NAME capitalised; NUM figure or number word; D determiner; PRO subject pronoun; OBJ object pronoun; POS 's; V finite verb; VI bare form after "to" or a modal;
 * VG -ing form; VN participle after be or have, or a bare one before "by"; AUX be, have, do; MOD modal; ADV; P preposition; TO "to"; CC and, or; SUB because, if; THAT; WH who, which; MARK the rest.
 */
export type WordClass =
  | 'N'
  | 'NAME'
  | 'NUM'
  | 'D'
  | 'PRO'
  | 'OBJ'
  | 'POS'
  | 'V'
  | 'VI'
  | 'VG'
  | 'VN'
  | 'AUX'
  | 'MOD'
  | 'ADV'
  | 'P'
  | 'TO'
  | 'CC'
  | 'SUB'
  | 'THAT'
  | 'WH'
  | 'MARK';

type Word = { readonly token: Token; readonly cls: WordClass; readonly lemma?: string; readonly form?: Form };

type Reading = { lemma: string; form: Form };

let known: Map<string, Reading[]> | undefined;

function verbForms(): Map<string, Reading[]> {
  if (known !== undefined) return known;
  const forms = new Map<string, Reading[]>();
  const lemmas = new Set([
    ...commonVerbs,
    ...cueVerbs.flatMap(({ verbs }) => verbs.trim().split(/\s+/)).map((verb) => verb.split('_')[0] ?? verb),
    ...deedVerbs.flatMap(({ verbs }) => verbs.trim().split(/\s+/)).map((verb) => verb.split('_')[0] ?? verb),
  ]);
  for (const lemma of lemmas) {
    if (lemma === 'be' || lemma === 'have' || lemma === 'do') continue;
    for (const [form, text] of inflect(lemma)) {
      const list = forms.get(text) ?? [];
      if (!list.some((reading) => reading.lemma === lemma && reading.form === form)) list.push({ lemma, form });
      forms.set(text, list);
    }
  }
  known = forms;
  return forms;
}

/** What a word can be as a verb; empty when it is none that we know. */
export function verbReadings(low: string): readonly Reading[] {
  return verbForms().get(low) ?? [];
}

const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundred|hundreds|thousand|thousands|million|millions|billion|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)$/u;

/** The classes of `tokens`, one word each. `first` tells whether the first token opens a sentence. */
export function tagWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const [at, token] of tokens.entries()) words.push({ token, ...classify(token, words, tokens, at) });
  return words;
}

type Tag = { cls: WordClass; lemma?: string; form?: Form };

const closed: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [new Set(["'s"]), 'POS'],
  [new Set(['that']), 'THAT'],
  [new Set(['to']), 'TO'],
  [modals, 'MOD'],
  [auxiliaries, 'AUX'],
  [relatives, 'WH'],
  [subordinators, 'SUB'],
  [coordinators, 'CC'],
  [objects, 'OBJ'],
  [subjects, 'PRO'],
  [determiners, 'D'],
  [prepositions, 'P'],
];

function classify(token: Token, before: readonly Word[], tokens: readonly Token[], at: number): Tag {
  const { low, kind, text } = token;
  if (kind === 'mark') return { cls: 'MARK' };
  if (kind === 'number') return { cls: 'NUM' };
  const last = before.at(-1);
  if (low === "'s" && last !== undefined && /^(?:it|he|she|that|there|what|who|here|where|let)$/u.test(last.token.low))
    return { cls: 'AUX' };
  const capital = /^\p{Lu}/u.test(text);
  const opens = last === undefined || (last.cls === 'MARK' && /^[“"'‘(.:—–-]$/u.test(last.token.text));
  // "May" and "US" are names; "us" and "may" are not.
  if (capital && !opens && text.length > 1 && !allCapsCommon.has(text)) {
    if (/^(?:US|May|March|Will|IT|WHO)$/u.test(text)) return { cls: 'NAME' };
    const asVerb = /^(?:Is|Are|Was|Were|Has|Have|The|A|An|And|Of|For|In|On|To|By|With|From|At|That)$/u.test(text);
    if (!asVerb && verbTag(token, last, before, tokens, at)?.cls !== 'V') return { cls: 'NAME' };
    if (!asVerb) return { cls: 'NAME' };
  }
  for (const [words, cls] of closed) {
    if (!words.has(low)) continue;
    if (cls === 'PRO' && low === 'who') return { cls: 'WH' };
    if (cls === 'D' && low === 'her' && !isNounish(tokens[at + 1])) return { cls: 'OBJ' };
    return { cls };
  }
  if (numberWord.test(low)) return { cls: 'NUM' };
  const verb = verbTag(token, last, before, tokens, at);
  if (
    verb !== undefined &&
    !(capital && opens && verb.cls !== 'VG' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && !verbAtStart.has(low))
  )
    return verb;
  if (
    adverbs.has(low) ||
    (low.length > 4 &&
      low.endsWith('ly') &&
      !/^(?:family|early|daily|weekly|monthly|ally|reply|supply|assembly|july|italy|anomaly|monopoly|rally|bully|friendly|deadly|likely|costly|only)$/u.test(
        low,
      ))
  )
    return { cls: 'ADV' };
  return { cls: capital ? (opens ? 'NAME' : 'NAME') : 'N' };
}

// Participles that stand before nouns as adjectives: "the negotiating team", "warring sides".
const attributive = new Set([
  'negotiating',
  'warring',
  'ruling',
  'opposing',
  'fighting',
  'leading',
  'remaining',
  'ongoing',
  'existing',
  'standing',
  'rising',
  'growing',
  'governing',
  'sitting',
  'working',
  'following',
  'preceding',
  'coming',
  'incoming',
  'outgoing',
  'visiting',
]);
const allCapsCommon = new Set(['A', 'I']);
const verbAtStart = new Set(['said', 'says', 'asked', 'citing', 'wrote', 'added', 'told', 'tweeted']);
const isNounish = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== 'mark' &&
  !subjects.has(token.low) &&
  !auxiliaries.has(token.low) &&
  !modals.has(token.low) &&
  !prepositions.has(token.low) &&
  !coordinators.has(token.low) &&
  token.low !== 'to' &&
  token.low !== 'that' &&
  !determiners.has(token.low);

function verbTag(token: Token, last: Word | undefined, before: readonly Word[], tokens: readonly Token[], at: number): Tag | undefined {
  const readings = verbReadings(token.low);
  const [first] = readings;
  if (first === undefined) return undefined;
  const is = (form: Form): Reading | undefined => readings.find((reading) => reading.form === form);
  const governor = last?.cls === 'ADV' ? before.findLast((word) => word.cls !== 'ADV') : last;
  const ing = is('ing');
  if (ing !== undefined) {
    if (attributive.has(token.low) && isNounish(tokens[at + 1])) return undefined;
    if (
      governor?.cls === 'D' ||
      (governor?.cls === 'POS' && nounFirst.has(token.low)) ||
      (nounFirst.has(token.low) && governor?.cls !== 'AUX' && governor?.token.text !== ',')
    )
      return undefined;
    return { cls: 'VG', ...ing };
  }
  const past = is('past');
  const part = is('part');
  const base = is('base');
  if (
    base !== undefined &&
    past === undefined &&
    (governor?.cls === 'TO' ||
      governor?.cls === 'MOD' ||
      (governor?.cls === 'AUX' && /^(?:do|does|did|don't|doesn't|didn't)$/u.test(governor.token.low)))
  )
    return { cls: 'VI', ...base };
  if (part !== undefined && governor?.cls === 'AUX') return { cls: 'VN', ...part };
  if (base !== undefined && (governor?.cls === 'TO' || governor?.cls === 'MOD')) return { cls: 'VI', ...base };
  const next = tokens[at + 1];
  if (past !== undefined || part !== undefined) {
    const reading = past ?? part ?? first;
    if (part !== undefined && next?.low === 'by' && first.lemma !== 'say' && first.lemma !== 'speak') return { cls: 'VN', ...part };
    if (part !== undefined && past === undefined) return { cls: 'VN', ...part };
    // "the alleged attack", "two wounded men": a participle before a noun is an adjective.
    if ((governor?.cls === 'D' || governor?.cls === 'POS' || governor?.cls === 'P' || governor?.cls === 'NUM') && isNounish(next))
      return undefined;
    if (governor?.cls === 'D' || governor?.cls === 'TO') return undefined;
    if (nounFirst.has(token.low) && (governor?.cls === 'N' || governor?.cls === 'P')) return undefined;
    return { cls: 'V', ...reading };
  }
  const subjectBefore = governor?.cls === 'PRO' || governor?.cls === 'WH' || (governor?.cls === 'THAT' && is('s') !== undefined);
  const reading = is('s') ?? base ?? first;
  if (subjectBefore) return { cls: 'V', ...reading };
  if (
    governor === undefined ||
    governor.cls === 'D' ||
    governor.cls === 'POS' ||
    governor.cls === 'P' ||
    governor.cls === 'NUM' ||
    governor.cls === 'OBJ'
  )
    return governor === undefined && !nounFirst.has(token.low) && /^\p{Ll}/u.test(token.text) ? { cls: 'V', ...reading } : undefined;
  if (
    governor.cls === 'N' ||
    governor.cls === 'NAME' ||
    governor.token.text === ')' ||
    governor.token.text === ',' ||
    governor.token.text === '“' ||
    governor.cls === 'CC'
  ) {
    if (!nounFirst.has(token.low)) {
      // A bare form needs a plural before it: "officials say" against "the say".
      if (
        reading.form === 'base' &&
        governor.cls === 'N' &&
        !/s$|^(?:people|police|men|women|children|many|some|others|government|side|team|group|army|ministry|leadership|opposition|militia|movement|delegation)$/u.test(
          governor.token.low,
        )
      )
        return undefined;
      return { cls: 'V', ...reading };
    }
    const opensObject =
      next !== undefined &&
      (determiners.has(next.low) ||
        next.low === 'that' ||
        next.low === 'to' ||
        /^[“"]$/u.test(next.text) ||
        subjects.has(next.low) ||
        objects.has(next.low) ||
        subordinators.has(next.low) ||
        opensInserted(tokens, at + 1));
    const hasVerb = before.some(({ cls }) => cls === 'V' || cls === 'MOD' || cls === 'AUX');
    return opensObject && !hasVerb && governor.token.text !== ',' ? { cls: 'V', ...reading } : undefined;
  }
  return undefined;
}

// "The union demand, as before, that …": a comma, a few words, a comma and "that".
const opensInserted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && tokens.slice(at + 1, at + 6).some(({ text }, step) => text === ',' && tokens[at + step + 2]?.low === 'that');
