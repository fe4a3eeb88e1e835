// Where a deed stands to a condition: inside one ("if the shelling stops"), or waiting for one ("will withdraw once …", "Unless …, the lorries stop").
// Takes the tree and a verb; looks no further than its sentence. "Asked if" and "see if" are questions, not conditions.
import { isTime, type Tree } from '../words/word-tree.ts';

const openers =
  /^(?:if|unless|once|lest|provided|providing|assuming|until|till|before|because|although|though|while|when|whenever|after|since|as|whether|that|which|who|where)$/u;
const conditions = /^(?:if|unless|once|lest|provided|providing|assuming)$/u;
const elsewhere = /^(?:because|although|though|whether|while|which|who|where)$/u;
const waits = /^(?:until|till|before|unless)$/u;
const asking =
  /^(?:ask|asks|asked|asking|see|know|knows|knew|wonder|wondered|check|checking|checked|say|said|clear|sure|decide|tell|told|even|as|unclear|determine|doubt|only)$/u;
const negative = /^(?:not|no|n't|never|nor|neither|none|nobody|nothing|cannot|refuse[sd]?|refusing|without)$/u;
const stop = /^[.;!?]$/u;

/** How a deed stands to a condition; nothing where the text sets none. */
export type Condition = 'inside' | 'waiting' | 'asked';

const isVerb = (tree: Tree, at: number): boolean => /^(?:V|AUX|MOD)$/u.test(tree.words[at]?.cls ?? '');
const isGroup = (tree: Tree, at: number): boolean =>
  /^(?:AUX|MOD|ADV|TO)$/u.test(tree.words[at]?.cls ?? '') || negative.test(tree.words[at]?.low ?? '');

/** The condition of the verb at `at`. `open` says that it is not told as done, so that a condition behind it can bind it. */
export function conditionOf(tree: Tree, at: number, open: boolean): Condition | undefined {
  const from = groupFrom(tree, at);
  const before = openerBefore(tree, from);
  if (before !== undefined && setsCondition(tree, before.at) && !before.closed && !willIn(tree, from, at)) return 'inside';
  if (
    before !== undefined &&
    waits.test(tree.words[before.at]?.low ?? '') &&
    !before.closed &&
    hasNegative(tree, before.at) &&
    !willIn(tree, from, at)
  )
    return 'inside';
  if (before?.closed === false && /^(?:until|till)$/u.test(tree.words[before.at]?.low ?? '') && isForetold(tree, before.at))
    return 'inside';
  if (before?.closed === false && tree.words[before.at]?.low === 'if' && asking.test(tree.words[before.at - 1]?.low ?? '')) return 'asked';
  if (!open) return undefined;
  if (before?.closed === true && setsCondition(tree, before.at)) return 'waiting';
  if (opensWith(tree, from, /^(?:otherwise)$/u)) return 'waiting';
  const negated = groupNegative(tree, from, at);
  if (before?.closed === true && negated && waits.test(tree.words[before.at]?.low ?? '')) return 'waiting';
  return conditionBehind(tree, at, negated) ? 'waiting' : undefined;
}

// "will not have been": from the first auxiliary on.
function groupFrom(tree: Tree, at: number): number {
  let from = at;
  while (from > 0 && isGroup(tree, from - 1)) from--;
  return from;
}

const willIn = (tree: Tree, from: number, at: number): boolean =>
  tree.words.slice(from, at).some(({ low }) => /^(?:will|'ll|shall|won't)$/u.test(low));

const groupNegative = (tree: Tree, from: number, at: number): boolean =>
  tree.words.slice(Math.max(0, from - 4), at).some(({ low }) => negative.test(low) || low.endsWith("n't"));

// "will go on fighting until …": what waits for its end is still to come.
function isForetold(tree: Tree, until: number): boolean {
  if (isTime(tree.words[until + 1])) return false;
  for (let at = until - 1; at >= 0 && until - at < 16 && !stop.test(tree.words[at]?.text ?? '.'); at--)
    if (tree.words[at]?.cls === 'MOD') return /^(?:will|'ll|shall|would)$/u.test(tree.words[at]?.low ?? '');
  return false;
}

const hasNegative = (tree: Tree, before: number): boolean => {
  for (let at = before - 1; at >= 0 && before - at < 22 && !stop.test(tree.words[at]?.text ?? '.'); at--)
    if (negative.test(tree.words[at]?.low ?? '') || tree.words[at]?.low.endsWith("n't") === true) return true;
  return false;
};

/** The word that opens a clause before the verb; `closed` when that clause has ended with a comma behind its own verb. */
function openerBefore(tree: Tree, from: number): { at: number; closed: boolean } | undefined {
  let [comma, verb] = [false, false];
  let closed = false;
  for (let at = from - 1; at >= 0 && from - at < 34; at--) {
    const word = tree.words[at];
    if (word === undefined || stop.test(word.text) || /^[:“”"—]$/u.test(word.text)) return undefined;
    if (word.text === ',') comma = true;
    if (comma && isVerb(tree, at)) [verb, closed] = [true, true];
    if (!isOpener(tree, at)) continue;
    // "…, who had left, withdraw": what stands between may close before the opener is met.
    if (closed && verb && !setsCondition(tree, at) && !waits.test(word.low)) continue;
    return { at, closed };
  }
  return undefined;
}

const isOpener = (tree: Tree, at: number): boolean => openers.test(tree.words[at]?.low ?? '') || setsCondition(tree, at);

/** "if", "unless", "as long as", "on condition that", "should the army attack". */
function setsCondition(tree: Tree, at: number): boolean {
  const [word, next, third] = [tree.words[at], tree.words[at + 1], tree.words[at + 2]];
  if (word === undefined) return false;
  const last = tree.words[at - 1]?.low ?? '';
  if (last === 'only' && /^(?:when|after|once)$/u.test(word.low)) return true;
  if (conditions.test(word.low)) {
    if (word.low === 'once')
      return next !== undefined && /^(?:D|N|NAME|PRO|VN|VG|NUM)$/u.test(next.cls) && !isTime(next) && third?.text !== ',';
    if (word.low === 'provided' || word.low === 'providing' || word.low === 'assuming')
      return next?.cls === 'THAT' || next?.cls === 'D' ? next.cls === 'THAT' || last === ',' : false;
    return !asking.test(last) || last === 'only' || last === 'even';
  }
  if (/^(?:when|after)$/u.test(word.low) && last === 'only') return true;
  if (word.low === 'as' && /^(?:long|soon)$/u.test(next?.low ?? '') && third?.low === 'as') return true;
  if (word.low === 'as' && /^(?:long|soon)$/u.test(last) && tree.words[at - 2]?.low === 'as') return true;
  if (word.low === 'condition' && next?.cls === 'THAT' && last === 'on') return true;
  if (word.low === 'case' && last === 'in' && next?.low !== 'of') return true;
  if (word.low === 'depending' || (word.low === 'conditional' && next?.low === 'on') || (word.low === 'subject' && next?.low === 'to'))
    return true;
  return word.low === 'should' &&
    next !== undefined &&
    /^(?:D|NAME|PRO|N|NUM)$/u.test(next.cls) &&
    !/^(?:N|NAME|PRO|POS|WH)$/u.test(tree.words[at - 1]?.cls ?? '')
    ? true
    : word.low === 'should' && /^(?:D|NAME)$/u.test(next?.cls ?? '');
}

function opensWith(tree: Tree, from: number, word: RegExp): boolean {
  for (let at = from - 1; at >= 0 && from - at < 12 && !stop.test(tree.words[at]?.text ?? '.'); at--)
    if (word.test(tree.words[at]?.low ?? '')) return true;
  return false;
}

// "are to be disarmed by 2022 if each step is paid for", "will not begin until the law is passed", "only after …".
function conditionBehind(tree: Tree, at: number, negated: boolean): boolean {
  for (let next = at + 1; next < at + 32; next++) {
    const word = tree.words[next];
    if (word === undefined || stop.test(word.text) || /^[:“”"]$/u.test(word.text)) return false;
    if (setsCondition(tree, next)) return true;
    if (word.low === 'only' && /^(?:after|when|once)$/u.test(tree.words[next + 1]?.low ?? '')) return true;
    if (negated && waits.test(word.low)) return hasVerb(tree, next + 1);
    // "…, the bishops hope, if …".
    if (word.cls === 'V' && tree.words[next + 1]?.text === ',') continue;
    if (isVerb(tree, next) || elsewhere.test(word.low)) return false;
  }
  return false;
}

const hasVerb = (tree: Tree, from: number): boolean => {
  for (let at = from; at < from + 10 && !stop.test(tree.words[at]?.text ?? '.'); at++) if (isVerb(tree, at)) return true;
  return false;
};
