// A participle behind a noun that was taken for the sentence's verb, or whose noun lost its verb to a neighbour: "Officials briefed on the talks said …", "Fighters based in the hills
// said …". Takes the words of one sentence and mends them in place, with the tree around: the first noun is the subject, the participle hangs on it.
import { isTime } from './word-tree.ts';
import { knownVerbs, speaksClauses } from './known-verbs.ts';
import { pastIsParticiple } from './words.data.ts';
import type { Word } from './words.ts';

const finite = /^(?:V|AUX|MOD)$/u;
const nouns = /^(?:N|NAME|NUM|PRO)$/u;
const breaks = /^(?:CC|SUB|THAT|WH|MARK)$/u;
/** Prepositions that open a clause as well, and those that belong to what stands before them. */
const clausal = /^(?:before|after|since|until|till|as|than|except|like|of)$/u;
/** Those that may open a number: "at least 40 people", "from 30 to 40 men". */
const counting = /^(?:at|over|under|about|around|up|between|from)$/u;
const farthest = 8;
const hearsay = /^(?:said|reported|alleged|claimed|believed|thought|known|understood|rumou?red)$/u;
/** No clause that is mended here reaches farther from its verb. */
const reach = 80;

/** Mends the words `first` to `last` of one sentence. */
export function mendReduced(words: Word[], first: number, last: number): void {
  for (let at = first + 1; at < last; at++) {
    const [from, to] = [Math.max(first, at - reach), Math.min(last, at + reach)];
    mendClass(words, from, to, at);
    if (finite.test((words[at] as Word).cls)) mendSubject(words, from, to, at);
  }
}

const isPast = (word: Word | undefined): boolean =>
  word?.cls === 'VN' || (word?.cls === 'V' && word.form === 'past' && pastIsParticiple(word.low));

// The first word from `from` on that hangs on the word at `head` in one of these relations; -1 if none does.
function kidOf(words: readonly Word[], head: number, from: number, to: number, relations: RegExp): number {
  for (let at = from; at < to; at++) if (words[at]?.head === head && relations.test(words[at]?.relation ?? '')) return at;
  return -1;
}

const set = (words: Word[], at: number, more: Partial<Word>): void => void (words[at] = { ...(words[at] as Word), ...more });

// "Those asked to leave": a past form that hangs on its noun is a participle; so is a "noun" in -ed between a noun and a preposition ("an official briefed on it").
function mendClass(words: Word[], first: number, last: number, at: number): void {
  const [before, word, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  if (word.cls === 'V' && word.form === 'past' && word.relation === 'acl' && pastIsParticiple(word.low)) {
    const above = words[word.head];
    const isSubject = above?.relation.startsWith('nsubj') === true && above.head > at;
    const isBare = !/^(?:D|N|NAME|NUM|PRO|OBJ)$/u.test(after?.cls ?? '') && !speaksClauses(word.lemma ?? word.low);
    // "The second round ended on 3 May.": the only verb is no participle.
    const isOne = words.slice(first, last).filter(({ cls }) => finite.test(cls)).length === 1;
    // "A list of men said to have been freed was read out."
    const isHearsay = after?.cls === 'TO' && hearsay.test(word.low);
    if (!isOne && (isSubject || isBare || isHearsay) && isBeside(words, word.head, at)) set(words, at, { cls: 'VN', form: 'part' });
    return;
  }
  // "The accord, signed in May, says …": behind its comma too.
  if (
    word.cls === 'V' &&
    word.form === 'past' &&
    word.relation === 'advcl' &&
    before?.text === ',' &&
    word.head > at &&
    pastIsParticiple(word.low)
  ) {
    const above = kidOf(words, word.head, first, word.head, /^nsubj/u);
    const own = kidOf(words, at, first, word.head, /^(?:nsubj|mark|aux)/u);
    // The parser may have given it the noun that the later verb needs.
    const isLost = above < 0 && own >= 0 && own < at && /^nsubj/u.test(words[own]?.relation ?? '');
    const subject = isLost ? own : above;
    if (subject < 0 || subject > at || speaksClauses(word.lemma ?? word.low) || (own >= 0 && !isLost)) return;
    if (isLost) set(words, subject, { head: word.head });
    set(words, at, { cls: 'VN', form: 'part', head: subject, relation: 'acl' });
    return;
  }
  if (word.cls !== 'N' || !/\p{Ll}ed$/u.test(word.low) || !/^(?:P|TO)$/u.test(after?.cls ?? '')) return;
  if (
    before === undefined ||
    before.head !== at ||
    !nouns.test(before.cls) ||
    !/^(?:nsubj|obj|obl|nmod|conj|appos|root)/u.test(word.relation)
  )
    return;
  const lemma = [word.low.slice(0, -2), word.low.slice(0, -1)].find((stem) => stem.length > 2 && knownVerbs().has(stem));
  if (lemma === undefined) return;
  for (let kid = first; kid < at - 1; kid++) if (words[kid]?.head === at) set(words, kid, { head: at - 1 });
  set(words, at - 1, { head: word.head, relation: word.relation });
  set(words, at, { cls: 'VN', form: 'part', lemma, head: at - 1, relation: 'acl' });
}

// Whether what hangs on the noun at `noun` stands at once behind it, or behind a phrase of its own: "the men from the hills accused of it".
function isBeside(words: readonly Word[], noun: number, at: number): boolean {
  const head = words[noun];
  if (head === undefined || noun > at || !(nouns.test(head.cls) || head.low === 'those') || /^(?:root|advcl|ccomp)/u.test(head.relation))
    return false;
  if (
    isTime(head) ||
    words.slice(Math.max(0, noun - 4), noun).some((one) => one.head === noun && clausal.test(one.low) && one.low !== 'of')
  )
    return false;
  let next = noun + 1;
  while (next < at && words[next]?.cls === 'ADV') next++;
  return next === at || /^(?:P|MARK)$/u.test(words[next]?.cls ?? '');
}

// The verb at `at` has no subject of its own, or one behind a preposition: "… in the hills said". Whatever opens the clause is its subject.
function mendSubject(words: Word[], first: number, last: number, at: number): void {
  const verb = words[at] as Word;
  const top = /^(?:aux|cop)/u.test(verb.relation) && verb.head > at && verb.head < last ? verb.head : at;
  let near = at - 1;
  while (near > first && words[near]?.cls === 'ADV') near--;
  const opens = opening(words, first, near);
  if (opens === undefined) return;
  const own = kidOf(words, top, first, at, /^nsubj/u);
  const stolen =
    own > opens && own <= near && words.slice(opens, own).some(({ head, relation }) => head === own && relation === 'case')
      ? own
      : undefined;
  if (own >= 0 && stolen === undefined) return;
  const from = clauseStart(words, first, opens);
  const subject = subjectOf(words, from, opens);
  // "The ministry, which has men there but no quarrel with either side, promised …": the subject stands before the clause.
  const isWithin = words[from - 1]?.cls === 'CC' && words.slice(first, from).some(({ cls }) => cls === 'WH' || cls === 'THAT');
  if (subject === undefined || isWithin) return;
  let participle = subject + 1;
  while (participle < opens && !isPast(words[participle])) participle++;
  const path = participle < opens ? words[participle] : undefined;
  if (path?.cls === 'V') {
    if (!isMistaken(words, participle, top, subject) || speaksClauses(path.lemma ?? path.low)) return;
    for (let kid = first; kid < last; kid++)
      if (words[kid]?.head === participle && (kid > at || words[kid]?.relation === 'punct') && kid !== top) set(words, kid, { head: top });
    set(words, top, { head: path.head, relation: path.relation });
  } else if (stolen === undefined) return;
  set(words, subject, { head: top, relation: words[stolen ?? -1]?.relation ?? 'nsubj' });
  if (path !== undefined) set(words, participle, { cls: 'VN', form: 'part', head: subject, relation: 'acl' });
  if (stolen !== undefined) {
    for (let kid = from; kid < opens; kid++) if (kid !== subject && words[kid]?.head === stolen) set(words, kid, { head: subject });
    set(words, stolen, { head: path !== undefined ? participle : subject, relation: path !== undefined ? 'obl' : 'nmod' });
  }
}

// Where the preposition or infinitive stands whose noun ends at `near`: "… on the talks", "… to leave the valley".
function opening(words: readonly Word[], first: number, near: number): number | undefined {
  if (words[near]?.cls === 'VI') return words[near - 1]?.cls === 'TO' ? near - 1 : undefined;
  if (!/^(?:N|NAME|NUM|OBJ)$/u.test(words[near]?.cls ?? '')) return undefined;
  for (let at = near - 1; at > first && near - at < farthest; at--) {
    const { cls, low, relation } = words[at] as Word;
    if (cls === 'P' || cls === 'TO') {
      const counts = counting.test(low) && words.slice(at + 1, near).some((one) => one.cls === 'NUM');
      return counts || clausal.test(low) || relation === 'mark' ? undefined : at;
    }
    if (cls === 'VI') return words[at - 1]?.cls === 'TO' ? at - 1 : undefined;
    if (!/^(?:D|N|NAME|NUM|POS|ADV)$/u.test(cls) || isSecond(words, at)) return undefined;
  }
  return undefined;
}

// "In the way the candidates …", "in case Mr Clarke …": a second phrase begins here, and it is the subject.
const isSecond = (words: readonly Word[], at: number): boolean => {
  const [before, { cls }] = [words[at - 1]?.cls ?? '', words[at] as Word];
  return cls === 'D' ? /^(?:D|N|NAME|NUM)$/u.test(before) : cls === 'NAME' && before === 'N';
};

// Behind the last mark, conjunction or verb that is surely one.
function clauseStart(words: readonly Word[], first: number, to: number): number {
  for (let at = to - 1; at >= first; at--) {
    const { cls, low, form } = words[at] as Word;
    if (breaks.test(cls) || (finite.test(cls) && !(cls === 'V' && form === 'past' && pastIsParticiple(low)))) return at + 1;
  }
  return first;
}

// The first noun of a clause that hangs on nothing before its preposition but a participle; nothing where the clause opens with a preposition.
function subjectOf(words: readonly Word[], from: number, to: number): number | undefined {
  if (!/^(?:D|N|NAME|NUM|PRO|ADV)$/u.test(words[from]?.cls ?? '')) return undefined;
  for (let at = from; at < to; at++) {
    const { cls, low, head, relation } = words[at] as Word;
    if (/^(?:P|TO|VN|V)$/u.test(cls)) return undefined;
    const above = words[head];
    const free = head < from || head >= to || above?.cls === 'VN' || above?.cls === 'V';
    const joins = /^(?:compound|amod|det|nummod|flat|case|advmod)/u.test(relation) && head > at && head < to;
    if ((nouns.test(cls) || low === 'those') && free && !joins && !isTime(words[at] as Word)) return at;
  }
  return undefined;
}

// A past form with its subject at once before it, on which the later verb hangs: "Refugees returned from the capital said" has no other reading.
function isMistaken(words: readonly Word[], path: number, top: number, subject: number): boolean {
  if (words[subject]?.head !== path || !/^(?:P|TO|ADV)$/u.test(words[path + 1]?.cls ?? '')) return false;
  let up = top;
  for (let step = 0; step < 4 && up >= 0; step++) {
    up = words[up]?.head ?? -1;
    if (up === path) return true;
  }
  return false;
}
