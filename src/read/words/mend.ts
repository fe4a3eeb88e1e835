// Mends the two slips of a tagger that cost a reader most. Takes words and mends them in place: where a sentence reaches a "that" which opens a clause
// without having had a finite verb, the noun before it that follows its subject is the verb ("The account bears out that …"); and nouns in -ing that
// stand in a noun phrase are nouns ("told a press briefing that …").
import { charging, cueVerbs } from '../said/cues.data.ts';
import { knownVerbs, speechLemmas } from './known-verbs.ts';
import { mendJoined } from './mend-joined.ts';
import { isWeekday } from './phrase-words.ts';
import type { Word } from './words.ts';

const finite = new Set(['V', 'AUX', 'MOD', 'VI']);
const nominal = new Set(['N', 'NAME']);

const ingNouns =
  /^(?:briefing|meeting|fighting|hearing|bombing|shelling|killing|shooting|building|ruling|finding|warning|gathering|training|funding|beginning|ending|opening|closing|crossing|landing|wedding|offering|greeting|beating|stabbing|housing|mining)s?$/u;

/** Mends the words `first` to `last` of one sentence. */
export function mendSentence(words: Word[], first: number, last: number): void {
  mendNouns(words, first, last);
  mendBare(words, first, last);
  mendHelped(words, first, last);
  mendSpeech(words, first, last);
  mendTags(words, first, last);
  mendVerb(words, first, last);
  mendJoined(words, first, last);
  mendCharges(words, first, last);
}

// "Accused the rebels of attacking a patrol, killing two": the killing is theirs who attacked, not of whoever accuses; "…, saying it was unarmed" is not.
function mendCharges(words: Word[], first: number, last: number): void {
  for (let at = first + 3; at < last; at++) {
    const word = words[at] as Word;
    const charge = words[word.head];
    if (word.cls !== 'VG' || word.relation !== 'advcl' || words[at - 1]?.low !== ',' || !charging.test(charge?.lemma ?? '')) continue;
    if ((speech ??= speechLemmas()).has(word.lemma ?? word.low)) continue;
    const of = ({ head }: Word): boolean => head === word.head || words[head]?.head === word.head;
    const deed = words.slice(word.head, at).findLastIndex((one) => one.cls === 'VG' && of(one));
    if (deed > 0) words[at] = { ...word, head: word.head + deed };
  }
}

function mendNouns(words: Word[], first: number, last: number): void {
  for (let at = first + 1; at < last; at++) {
    const word = words[at] as Word;
    // "On 3 May", "in May".
    if (word.cls === 'MOD' && word.text === 'May' && /^(?:NUM|P)$/u.test(words[at - 1]?.cls ?? '')) words[at] = { ...word, cls: 'NAME' };
    if (word.cls !== 'VG' || !ingNouns.test(word.low)) continue;
    const before = words[at - 1]?.cls ?? '';
    if (before !== 'D' && before !== 'N' && before !== 'POS') continue;
    const after = words[at + 1];
    if (before === 'N' && (after?.cls === 'D' || after?.cls === 'OBJ' || after?.cls === 'NAME')) continue;
    const { lemma: _lemma, form: _form, ...noun } = word;
    words[at] = { ...noun, cls: 'N' };
  }
}

// A bare form with a subject and without "to" or a modal is finite: "voters in each state say that …".
function mendBare(words: Word[], first: number, last: number): void {
  const [subjects, helped] = [new Set<number>(), new Set<number>()];
  for (let at = first; at < last; at++) {
    const { head, relation, cls } = words[at] as Word;
    if (relation.startsWith('nsubj') && head > at) subjects.add(head);
    if (relation.startsWith('aux') || cls === 'TO' || relation === 'mark') helped.add(head);
  }
  for (const at of subjects) {
    const word = words[at];
    if (word?.cls === 'VI' && !helped.has(at)) words[at] = { ...word, cls: 'V' };
    // "If the rebels withdraw, …": what has a subject and hangs as a clause is its verb.
    if (
      word?.cls === 'N' &&
      word.relation === 'advcl' &&
      helped.has(at) &&
      /^(?:N|NAME)$/u.test(words[at - 1]?.cls ?? '') &&
      knownVerbs().has(word.low)
    )
      words[at] = { ...word, cls: 'V', form: 'base', lemma: word.low };
  }
}

// "Both sides must halt attacks": behind a modal that has its subject stands a verb.
function mendHelped(words: Word[], first: number, last: number): void {
  for (let at = first + 2; at < last; at++) {
    const [subject, modal, word] = [words[at - 2], words[at - 1], words[at] as Word];
    // "Has yet to hand over its arms", "had yet to part with a gun".
    if (word.cls === 'N' && modal?.low === 'to' && subject?.low === 'yet')
      words[at] = { ...word, cls: 'VI', form: 'base', lemma: word.low };
    if (word.cls !== 'N' || modal?.cls !== 'MOD' || !/^(?:N|NAME|PRO)$/u.test(subject?.cls ?? '') || !knownVerbs().has(word.low)) continue;
    words[at] = { ...word, cls: 'VI', form: 'base', lemma: word.low };
  }
}

// "…, the Coordinator reports.", "…,” jokes a guard.": between a comma or a closing mark and the next mark stands a subject and no verb, though its last
// word, or its first, may be one of saying. So too where a whole sentence has no verb: "The Office requests the reopening of …".
function mendTags(words: Word[], first: number, last: number): void {
  speech ??= speechLemmas();
  for (let from = first; from < last;) {
    let to = from;
    while (to < last && !/^[,.;:!?“”"—–]|^--$/u.test(words[to]?.text ?? '')) to++;
    if (to > from) mendSegment(words, from, to, first);
    from = to + 1;
  }
}

function mendSegment(words: Word[], from: number, to: number, first: number): void {
  let known = from;
  while (known < to && !/^(?:V|AUX|MOD|WH)$/u.test(words[known]?.cls ?? '')) known++;
  if (known < to) {
    // "Some claim that the bridge is shut": the verb that comes is that of the clause.
    let that = from + 1;
    while (that < known && words[that]?.cls !== 'THAT') that++;
    for (let at = that - 2; that < known && at > from && that - at < 6; at--) {
      const past = words[at]?.cls === 'VN' && words[at + 1]?.low !== 'by' ? verbAt(words, at) : undefined;
      if (past !== undefined && /^(?:N|NAME|PRO)$/u.test(words[at - 1]?.cls ?? '')) words[at] = past;
    }
    const verb = that < known ? verbAt(words, that - 1) : undefined;
    if (verb !== undefined && that - 1 > from && /^(?:N|NAME|PRO|D)$/u.test(words[that - 2]?.cls ?? '') && agrees(words[that - 2], verb))
      words[that - 1] = verb;
    return;
  }
  const opens = from > first;
  let end = to;
  while (end > from && (words[end - 1]?.cls === 'ADV' || isWeekday(words[end - 1]) || /^(?:on|out|back)$/u.test(words[end - 1]?.low ?? '')))
    end--;
  const tag = opens && end - from <= 12 && end - from >= 2 ? verbAt(words, end - 1) : undefined;
  const head = words[end - 2];
  // "its spokesman, Abu Rashid, texted;"
  const only = opens && end - from === 1 && words[from]?.cls === 'VN' && words[from - 2]?.cls === 'NAME' ? verbAt(words, from) : undefined;
  if (only !== undefined && /^[.;,]$/u.test(words[to]?.text ?? '.')) {
    words[from] = only;
    return;
  }
  // "…, figures from the agency show": the verb goes with what stands before the preposition.
  let preposition = from + 1;
  while (preposition < end - 1 && words[preposition]?.cls !== 'P') preposition++;
  const subject = preposition < end - 1 ? words[preposition - 1] : head;
  if (tag !== undefined && /^(?:N|NAME|PRO|NUM)$/u.test(head?.cls ?? '') && agrees(subject, tag) && nominalOpens(words[from])) {
    words[end - 1] = tag;
    return;
  }
  const next = words[from + 1];
  const inverted = opens ? verbAt(words, from) : undefined;
  if (inverted !== undefined && (/^(?:D|NAME|N)$/u.test(next?.cls ?? '') || next?.cls === 'PRO') && to - from <= 12) {
    words[from] = inverted;
    return;
  }
  for (let at = from + 1; at < to - 1; at++) {
    const verb = verbAt(words, at);
    const after = words[at + 1];
    if (verb === undefined || !/^(?:N|NAME|PRO|D)$/u.test(words[at - 1]?.cls ?? '') || !agrees(words[at - 1], verb)) continue;
    if (
      after === undefined ||
      !(
        /^(?:D|THAT|OBJ|TO)$/u.test(after.cls) ||
        /^(?:out|back|off)$/u.test(after.low) ||
        (verb.form === 'past' && words[at]?.cls === 'VN' && after.low === 'for')
      )
    )
      continue;
    words[at] = verb;
    return;
  }
}

const nominalOpens = (word: Word | undefined): boolean => /^(?:D|N|NAME|PRO|NUM|VG|ADV)$/u.test(word?.cls ?? '');

// A plural takes the bare form, a singular the one in -s; the past takes both.
const agrees = (subject: Word | undefined, verb: Word): boolean => {
  if (verb.form === 'past') return true;
  if (verb.low === 'read') return true;
  const plural =
    subject?.cls === 'N'
      ? /[^s]s$|^(?:police|people|men|women|media|staff)$/u.test(subject.low)
      : /^(?:they|we|i|you|some|many|most|both|others|all|few|several)$/u.test(subject?.low ?? '');
  return verb.form === 'base' ? plural : !plural;
};

// The word at `at` as a finite verb of saying, where its letters allow it.
function verbAt(words: readonly Word[], at: number): Word | undefined {
  const word = words[at];
  if (word === undefined || !/^(?:N|VI|VN)$/u.test(word.cls) || !/^\p{Ll}/u.test(word.text)) return undefined;
  if (word.cls === 'VN') return speech?.has(word.lemma ?? '') === true ? { ...word, cls: 'V', form: 'past' } : undefined;
  if (speech?.has(word.low) === true) return { ...word, cls: 'V', form: 'base', lemma: word.low };
  const stem = /[^s]s$/u.test(word.low) ? [word.low.slice(0, -1), word.low.replace(/ies$/u, 'y'), word.low.replace(/es$/u, '')] : [];
  if (word.cls === 'N' && word.low.endsWith('ed')) {
    const past = [word.low.slice(0, -2), word.low.slice(0, -1)].find((candidate) => speech?.has(candidate) === true);
    if (past !== undefined) return { ...word, cls: 'V', form: 'past', lemma: past };
  }
  const lemma = stem.find((candidate) => speech?.has(candidate) === true);
  return lemma === undefined ? undefined : { ...word, cls: 'V', form: 's', lemma };
}

const helps = new Set(['AUX', 'MOD', 'TO']);
const objects = new Set(['D', 'NAME', 'NUM', 'THAT', 'OBJ', 'PRO', 'N']);
let speech: ReadonlySet<string> | undefined;
const telling: ReadonlySet<string> = new Set(
  cueVerbs.filter(({ shapes }) => shapes.includes('a')).flatMap(({ verbs }) => verbs.trim().split(/\s+/)),
);

// Verbs of saying that are taken for a noun or a participle: "…,” Abara notes.", "Abara told reporters that …", "six in ten say that …".
function mendSpeech(words: Word[], first: number, last: number): void {
  speech ??= speechLemmas();
  for (let at = first + 1; at < last; at++) {
    const word = words[at] as Word;
    const near = words[at - 1]?.cls === 'ADV' && at - 2 >= first ? at - 2 : at - 1;
    const [before, after] = [words[near], words[at + 1]];
    const named = before?.cls === 'NAME' || before?.cls === 'PRO';
    if (word.cls === 'N' && named && /[^s]s$/u.test(word.low) && speech.has(word.low.slice(0, -1))) {
      let opens = near;
      while (opens > first && words[opens - 1]?.cls === 'NAME') opens--;
      const apart = opens > first && /^[,”"’'—]/u.test(words[opens - 1]?.text ?? '');
      if (apart && (after === undefined || /^[.,:]/u.test(after.text) || after.cls === 'ADV'))
        words[at] = { ...word, cls: 'V', form: 's', lemma: word.low.slice(0, -1) };
    } else if (word.cls === 'VN' && speech.has(word.lemma ?? '') && closesSpeech(words, first, last, at)) {
      words[at] = { ...word, cls: 'V', form: 'past' };
    } else if (word.cls === 'VN' && speech.has(word.lemma ?? '') && named && !/^(?:by|to)$/u.test(after?.low ?? '')) {
      if (after !== undefined && (objects.has(after.cls) || /^at$/u.test(after.low) || /^[“":]/u.test(after.text)))
        words[at] = { ...word, cls: 'V', form: 'past' };
    } else if (
      word.cls === 'VI' &&
      speech.has(word.lemma ?? '') &&
      before !== undefined &&
      (/^(?:N|NUM|NAME|OBJ)$/u.test(before.cls) || (before.cls === 'CC' && after?.low === 'for'))
    ) {
      const helped = words
        .slice(Math.max(first, at - 3), at)
        .some(({ cls }, step, list) => helps.has(cls) && (cls !== 'TO' || step === list.length - 1));
      if (!helped && after !== undefined && after.cls !== 'MARK') words[at] = { ...word, cls: 'V', form: 'base' };
    }
  }
}

// "…, a negotiator retorted.", "…, the envoy announced on Friday" and "…, the envoy told reporters": a subject after a comma, the verb, whom it tells, and then
// nothing more or a time.
function closesSpeech(words: readonly Word[], first: number, last: number, at: number): boolean {
  let next = at + 1;
  if (telling.has(words[at]?.lemma ?? '')) while (next < last && /^(?:D|N|NAME|OBJ|NUM)$/u.test(words[next]?.cls ?? '')) next++;
  const after = next < last ? words[next] : undefined;
  const time = after?.cls === 'P' && /^(?:on|in|at|late|this|last|to)$/u.test(after.low);
  if (after !== undefined && !/^[.,;:!?]/u.test(after.text) && !time && !isWeekday(after)) return false;
  for (let back = at - 1; back > first && at - back < 14; back--) {
    const word = words[back] as Word;
    if (/^[,;”"’]/u.test(word.text)) return back < at - 1 && nominalHead.has(words[at - 1]?.cls ?? '');
    if (finite.has(word.cls) || word.cls === 'WH' || word.cls === 'THAT') return false;
  }
  return false;
}
const nominalHead = new Set(['N', 'NAME', 'PRO']);

function mendVerb(words: Word[], first: number, last: number): void {
  for (let at = first; at < last; at++) {
    const word = words[at] as Word;
    if (finite.has(word.cls) || /^[“"«]/u.test(word.text)) return;
    if (word.cls !== 'THAT') continue;
    if (word.relation !== 'mark') return;
    for (let noun = at - 1; noun > first; noun--) {
      const found = words[noun] as Word;
      if (found.cls !== 'N') continue;
      if (!nominal.has(words[noun - 1]?.cls ?? '') || !/^\p{Ll}+$/u.test(found.text)) return;
      const s = /(?<!s)s$/u.test(found.low);
      words[noun] = { ...found, cls: 'V', form: s ? 's' : 'base', lemma: s ? found.low.slice(0, -1) : found.low };
      return;
    }
    return;
  }
}

/** The lemma of an inflected verb that the pipeline may not have met: the candidate that a lexicon knows ("boasted": boast, not boaste); else as it was. */
export function mendLemma(low: string, lemma: string): string {
  const verbs = knownVerbs();
  if (verbs.has(lemma)) return lemma;
  for (const [ending, puts] of endings) {
    if (!low.endsWith(ending)) continue;
    const stem = low.slice(0, -ending.length);
    const undoubled = /([a-z])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
    const found = [...puts.map((put) => stem + put), undoubled].find((candidate) => verbs.has(candidate));
    if (found !== undefined) return found;
  }
  return lemma;
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ying', ['ie', 'y']],
  ['ing', ['', 'e']],
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
];
