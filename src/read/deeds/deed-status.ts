// Whether the text says that a deed happened: asserted, denied, planned, conditional, hypothetical, or background. Takes the deed's word in the tree, how its
// clause puts it, the statement it is told in and its time; a table of rules, the first that speaks decides. No rule speaks for what the text leaves open.
import type { EventStatus, Statement } from '../../terms/index.ts';
import { inAttribute, inPastAttribute, takesUp, thenDone } from './deed-attributes.ts';
import { charged, rumoured } from './deed-charged.ts';
import { conditionOf } from './deed-conditions.ts';
import { history, sinceLong } from './deed-history.ts';
import { isPast, wordsBefore, type Put } from './deed-put.ts';
import { isTime, phraseOf, relationOf, type Tree } from '../words/word-tree.ts';
import { wordAt } from '../words/words.ts';

type Rule = (put: Put) => EventStatus | undefined;

const rules: readonly Rule[] = [
  asked,
  takenUp,
  unsaid,
  wouldHave,
  toBlame,
  unsaidDeed,
  notOne,
  keptFrom,
  charged,
  rumoured,
  thenDone,
  inPastAttribute,
  conditional,
  denied,
  purpose,
  inAttribute,
  cutShort,
  sinceLong,
  spoken,
  scheduled,
  due,
  history,
];

/** The status of a deed. */
export function statusOf(put: Put): EventStatus {
  for (const rule of rules) {
    const status = rule(put);
    if (status !== undefined) return status;
  }
  return put.base;
}

// "Has your government stopped the strikes?": a question tells nothing.
function asked({ tree, at }: Put): EventStatus | undefined {
  for (let next = at + 1; next < tree.words.length && next < at + 60; next++) {
    const { text, kind } = tree.words[next] ?? { text: '.', kind: 'mark' };
    if (kind !== 'mark') continue;
    if (text.startsWith('?')) return 'hypothetical';
    if (/^[.!;:—–]|^--$/u.test(text)) return undefined;
  }
  return undefined;
}

// "Did not say when traffic would resume": nobody says that it will.
function unsaid({ tree, at, base }: Put): EventStatus | undefined {
  if (base !== 'planned' && base !== 'asserted') return undefined;
  for (let before = at - 1; before > 0 && at - before < 10; before--) {
    const word = tree.words[before];
    if (word === undefined || word.cls === 'MARK' || word.cls === 'V') return undefined;
    if (!/^(?:when|whether|where|how|if)$/u.test(word.low)) continue;
    const verb = tree.words[before - 1];
    if (!/^(?:say|tell|know|specify|decide|indicate|disclose|clear|sure|known)$/u.test(verb?.lemma ?? verb?.low ?? '')) return undefined;
    return tree.words.slice(Math.max(0, before - 6), before).some(({ low }) => /^(?:not|never|nobody|no|yet|unclear|nor)$|n't$/u.test(low))
      ? 'hypothetical'
      : undefined;
  }
  return undefined;
}

// "X, who had asked for the order, welcomed it", "denied that the road was shut and accused Y": the sentence's own verb again.
function takenUp({ tree, at, base, told }: Put): EventStatus | undefined {
  if (base !== 'asserted') return undefined;
  if (takesUp(tree, at)) return 'asserted';
  const joins = /^(?:and|but)$/u.test(tree.words[at - 1]?.low ?? '') && speaking.test(tree.words[at]?.lemma ?? '');
  return joins && told?.act === 'deny' && (told.cue[0]?.[0] ?? Infinity) < (tree.words[at]?.start ?? 0) ? 'asserted' : undefined;
}

const speaking =
  /^(?:accuse|blame|condemn|denounce|criticise|criticize|urge|demand|ask|warn|threaten|reject|dismiss|promise|pledge|offer|welcome|praise|thank|insist)$/u;

// "sent troops to reopen the road", "crossed the river to attack a base": what a deed was done for is meant to happen.
function purpose({ tree, at, base }: Put): EventStatus | undefined {
  const word = tree.words[at];
  if (base !== 'hypothetical' || word?.cls !== 'VI' || tree.words[at - 1]?.cls !== 'TO') return undefined;
  for (let before = at - 2, steps = 0; before >= 0 && steps < 12; before--, steps++) {
    const one = tree.words[before];
    if (one === undefined || /^[.;:]$/u.test(one.text)) return undefined;
    if (one.lemma !== undefined && one.cls !== 'VI') return done(tree, before) && aiming.test(one.lemma) ? 'planned' : undefined;
    if (meant.test(one.low) && steps === 0) return 'planned';
  }
  return undefined;
}

const aiming =
  /^(?:send|deploy|dispatch|move|cross|enter|come|go|travel|fly|march|advance|gather|mobilise|mobilize|instruct|commit|bind|agree)$/u;
const meant = /^(?:commitment|promise|pledge|agreement|decision|plans?|order|undertaking|intention)$/u;
const done = (tree: Tree, at: number): boolean => /^(?:past|part|s|base)$/u.test(tree.words[at]?.form ?? '');

// "would have gone to the people": it did not.
function wouldHave(put: Put): EventStatus | undefined {
  const [first = '', second = '', third = ''] = wordsBefore(put, 3);
  // "Were to have left": meant, and by these words not done.
  if (first === 'have' && second === 'to' && /^(?:is|are|am|was|were|'re)$/u.test(third)) return 'planned';
  return (first === 'have' && second === 'would') || (first === 'been' && second === 'have' && third === 'would')
    ? 'hypothetical'
    : undefined;
}

// "is to blame": said, not due.
function toBlame({ tree, at }: Put): EventStatus | undefined {
  return tree.words[at]?.low === 'blame' && tree.words[at - 1]?.low === 'to' ? 'asserted' : undefined;
}

// "Not a single gun has been handed in", "without one fighter handing in his gun", "instead of being dissolved": told of nobody, whatever the tree makes of it.
function notOne({ tree, at, base }: Put): EventStatus | undefined {
  if (base !== 'asserted' && base !== 'background') return undefined;
  const low = (index: number): string => tree.words[index]?.low ?? '';
  const from = low(at - 1) === 'being' ? at - 1 : at;
  if (low(from - 1) === 'of' && low(from - 2) === 'instead') return 'denied';
  for (let before = at - 1; before >= 0 && at - before < 14; before--) {
    if (/^(?:V|MARK|THAT|REL)$/u.test(tree.words[before]?.cls ?? '') || low(before) === 'but') return undefined;
    if (/^(?:not|without)$/u.test(low(before)) && /^(?:one|a|any|even)$/u.test(low(before + 1)))
      return low(before) === 'not' || tree.words[at]?.cls === 'VG' ? 'denied' : undefined;
  }
  return undefined;
}

// "denied having agreed", "after signing".
function unsaidDeed({ tree, at }: Put): EventStatus | undefined {
  const from = tree.words[at - 1]?.low === 'having' ? at - 1 : at;
  if (tree.words[at]?.cls !== 'VG' && from === at) return undefined;
  const last = tree.words[from - 1]?.low ?? '';
  // "Stopped paying": pays no more.
  if (/^(?:stopped|ceased|quit)$/u.test(last) && from === at && !/^(?:not|never)$|n't$/u.test(tree.words[from - 2]?.low ?? ''))
    return 'denied';
  if (/^(?:denied|denies|deny|denying)$/u.test(last) || (last === 'any' && /^den/u.test(tree.words[from - 2]?.low ?? ''))) return 'denied';
  return last === 'after' || last === 'since' ? 'asserted' : undefined;
}

const keeping =
  /^(?:refrain|abstain|desist|prevent|bar|stop|keep|block|ban|prohibit|deter|dissuade|hinder|discourage|restrain|exclude|distance|withhold)$/u;

// "Refrained from attacking", "prevented the monitors from entering": where that was done, this was not.
function keptFrom({ tree, at }: Put): EventStatus | undefined {
  if (tree.words[at]?.cls !== 'VG' || tree.words[at - 1]?.low !== 'from') return undefined;
  for (let before = at - 2; before >= 0 && at - before < 12 && !/^[.;]$/u.test(tree.words[before]?.text ?? '.'); before--) {
    const word = tree.words[before];
    if (word?.lemma === undefined) continue;
    if (!keeping.test(word.lemma) || !isPast(tree, before)) return undefined;
    const isNot = tree.words.slice(Math.max(0, before - 3), before).some(({ low }) => /^(?:not|never|no)$|n't$/u.test(low));
    return isNot ? undefined : 'denied';
  }
  return undefined;
}

function conditional(put: Put): EventStatus | undefined {
  const { tree, at, base } = put;
  const form = tree.words[at]?.form;
  const present = base === 'asserted' && (form === 's' || form === 'base') && tree.words[at]?.cls === 'V';
  const open = base === 'planned' || base === 'hypothetical' || base === 'conditional' || base === 'denied' || present;
  const past = base === 'denied' && !isUndone(put);
  const condition = conditionOf(tree, at, open && !past);
  if (condition === 'asked') return 'hypothetical';
  if (condition !== undefined) return 'conditional';
  return base === 'conditional' && !isOpen(put) ? 'asserted' : undefined;
}

// "will not", "does not", "cannot", "would not": not yet decided by what was.
const isUndone = (put: Put): boolean => {
  const before = wordsBefore(put, 6);
  return (
    before.some((low) => /^(?:will|won't|would|wouldn't|shall|can|cannot|can't|could|couldn't|do|does|don't|doesn't|to)$/u.test(low)) ||
    put.tree.words[put.at]?.form === 's' ||
    put.tree.words[put.at]?.form === 'base'
  );
};

const isOpen = ({ tree, at }: Put): boolean => tree.words[at]?.form !== 'past' && tree.words[at]?.form !== 'part';

const nothing = /^(?:no|neither|none|nobody|nothing)$/u;

// "no prisoners were freed", "neither of its demands was met", "not one shot was fired".
function denied({ tree, found: { subject, object }, base }: Put): EventStatus | undefined {
  if (base !== 'asserted' && base !== 'planned') return undefined;
  const none = [subject, object].some((head) => {
    // "Took no part in it" is what was done.
    if (head === undefined || tree.words[head]?.low === 'part') return false;
    const { from } = phraseOf(tree, head);
    const first = tree.words[from]?.low ?? '';
    // "no more than 60" are some.
    if (/^(?:more|less|fewer|later)$/u.test(tree.words[from + 1]?.low ?? '')) return false;
    return (
      nothing.test(first) ||
      nothing.test(tree.words[head]?.low ?? '') ||
      tree.kids(head).some((kid) => kid < head && nothing.test(tree.words[kid]?.low ?? '') && relationOf(tree, kid) === 'det') ||
      // "None of the Serbs who manned it".
      (tree.words[from - 1]?.low === 'of' && nothing.test(tree.words[from - 2]?.low ?? '')) ||
      (tree.words[from - 1]?.low === 'not' && /^(?:one|a|any)$/u.test(first)) ||
      (first === 'not' && /^(?:one|a|any)$/u.test(tree.words[from + 1]?.low ?? ''))
    );
  });
  return none ? 'denied' : undefined;
}

/** What is told in a denial, a demand or a promise is not told as done. */
const underAct: Readonly<Partial<Record<Statement['act'], EventStatus>>> = {
  deny: 'denied',
  demand: 'hypothetical',
  urge: 'hypothetical',
  ask: 'hypothetical',
  order: 'hypothetical',
  promise: 'planned',
  threaten: 'planned',
  doubt: 'hypothetical',
  refuse: 'denied',
  decline: 'denied',
};

const inTime = /^(?:as|after|since|because|while|although|though)$/u;

function spoken({ tree, at, base, told }: Put): EventStatus | undefined {
  // "Denied reports that he would meet them".
  if (base === 'planned' && told?.act === 'deny') return 'denied';
  if (base !== 'asserted' || told === undefined) return undefined;
  // "Denied that it was shut and accused the others": what is joined to the denial is none of its words.
  const cue = told.cue[0] === undefined ? -1 : wordAt(tree.words, told.cue[0][0]);
  if (tree.words[at]?.relation === 'conj' && tree.words[at]?.head === cue) return undefined;
  for (let before = at - 1; before >= 0 && at - before < 9; before--) {
    const word = tree.words[before];
    if (word === undefined || /^(?:V|AUX|THAT|MARK)$/u.test(word.cls)) break;
    if (inTime.test(word.low) && word.cls !== 'P') return undefined;
  }
  return told.act === 'decline' ? unanswered(tree, told) : underAct[told.act];
}

// "Declined to say how long they had talked": they did; "whether they had": who knows.
function unanswered(tree: Tree, { content }: Statement): EventStatus {
  const from = wordAt(tree.words, content[0]?.[0] ?? 0);
  const asked = tree.words.slice(from, from + 5).find(({ low }) => /^(?:how|why|when|where|who|what|which|whether|if)$/u.test(low));
  return asked === undefined ? 'denied' : /^(?:whether|if)$/u.test(asked.low) ? 'hypothetical' : 'asserted';
}

const timetabled = /^(?:leave|withdraw|go|return|join|hand|release|free|pay|open|disarm|enter|move|surrender|lay|pull|put|come|stop)$/u;
const termed = /^(?:within|under)$/u;

// "The rebels leave within ten days", "under the text military units go back": a present that has terms is a timetable.
function scheduled({ tree, at, base }: Put): EventStatus | undefined {
  const word = tree.words[at];
  if (base !== 'asserted' || word?.lemma === undefined || !timetabled.test(word.lemma)) return undefined;
  const present = word.cls === 'V' && (word.form === 's' || word.form === 'base');
  const passive = word.cls === 'VN' && /^(?:is|are)$/u.test(tree.words[at - 1]?.low ?? '');
  if (!present && !passive) return undefined;
  for (let near = Math.max(0, at - 24); near < at + 24 && near < tree.words.length; near++) {
    const { low = '', cls } = tree.words[near] ?? {};
    if (near > at && low === '.') return undefined;
    const next = tree.words[near + 1];
    if (
      termed.test(low) &&
      (next?.cls === 'NUM' || /^(?:text|deal|agreement|accord|plan|paper|pact|treaty|terms)$/u.test(tree.words[near + 2]?.low ?? ''))
    )
      return sentenceApart(tree, near, at) ? undefined : 'planned';
    if (near > at && low === 'by' && cls === 'P' && (isTime(next) || next?.cls === 'NUM')) return 'planned';
  }
  return undefined;
}

const sentenceApart = (tree: Tree, one: number, other: number): boolean =>
  tree.words.slice(Math.min(one, other), Math.max(one, other)).some(({ text }) => /^[.?!]$/u.test(text));

// "Killed two weeks before he was to sign": who knows whether he did.
function cutShort({ tree, at, base }: Put): EventStatus | undefined {
  if (base !== 'planned' && base !== 'hypothetical') return undefined;
  const words = tree.words.slice(Math.max(0, at - 8), at).map(({ low }) => low);
  const be = words.findLastIndex((low) => /^(?:was|were)$/u.test(low));
  return be > 0 && words[be + 1] === 'to' && words.slice(0, be).includes('before') ? 'hypothetical' : undefined;
}

// "is still to be disarmed", "payments resume tomorrow".
function due(put: Put): EventStatus | undefined {
  const { tree, at, base, stated, published } = put;
  if (base === 'hypothetical') {
    const before = wordsBefore(put, 6);
    const to = before.indexOf('to');
    const lead = before.slice(to + 1).find((low) => !/^(?:still|now|yet|also|not|soon|due|set)$/u.test(low));
    return to >= 0 && /^(?:be)?$/u.test(before.slice(0, to).join('')) && /^(?:is|are|was|were)$/u.test(lead ?? '') ? 'planned' : undefined;
  }
  const word = tree.words[at];
  if (base !== 'asserted' || stated === undefined || word?.cls !== 'V' || (word.form !== 's' && word.form !== 'base')) return undefined;
  if (tree.words.slice(at + 1).some(({ start, lemma }) => start < stated.start && lemma !== undefined)) return undefined;
  if (stated.relation === 'within') return 'planned';
  return stated.from !== undefined && published !== undefined && Temporal.Instant.compare(stated.from, published) > 0
    ? 'planned'
    : undefined;
}
