// Who takes part in a deed: tight phrases that name somebody, read off the tree. Takes a predicate's arguments; returns ranges of those who do it, and
// the somebody inside the phrase of a thing. A thing is nobody: of "the plan" nobody is left, of "Somebody's plan" its owner.
import type { Span } from '../../terms/index.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { nearObject } from '../words/word-order.ts';
import { wholePhrase, type Range } from './deed-phrases.ts';
import { actorNouns, commonNouns, quantities } from '../words/noun-classes.data.ts';
import { caseOf, isTime, joined, kidsBy, offsetsOf, phraseOf, relationOf, singular, type Tree } from '../words/word-tree.ts';

/** Whether a noun names somebody who can act, or a place that stands for those in it. */
export function isActor(tree: Tree, head: number, depth = 0): boolean {
  const word = tree.words[head];
  if (word === undefined || isTime(word)) return false;
  const low = singular(word.low);
  if (word.cls === 'NAME' && commonNouns.has(low) && !actorNouns.has(low) && phraseOf(tree, head).from === head) return false;
  if (word.cls === 'NAME' || word.cls === 'PRO' || word.cls === 'OBJ') return !/^(?:it|this|that|there|who|which)$/u.test(word.low);
  if (actorNouns.has(low)) return true;
  // "The five are accused": people who were told of before.
  if (word.cls === 'NUM' && /^(?:the|all|other)$/u.test(tree.words[head - 1]?.low ?? '') && relationOf(tree, head) === 'nsubj') return true;
  if ((quantities.has(low) || word.cls === 'NUM') && depth < 3)
    return kidsBy(tree, head, 'nmod').some((kid) => caseOf(tree, kid) === 'of' && isActor(tree, kid, depth + 1));
  return false;
}

// "X and Some City, Some Country": behind "and" a comma adds where it is.
function withoutPlace(tree: Tree, heads: number[]): number[] {
  const [before, last] = heads.slice(-2);
  if (heads.length < 3 || before === undefined || last === undefined) return heads;
  const joins = (from: number, to: number): boolean => tree.words.slice(from + 1, to).some(({ cls }) => cls === 'CC');
  return !joins(before, last) && heads.some((one, at) => at > 0 && at < heads.length - 1 && joins(heads[at - 1] ?? one, one))
    ? heads.slice(0, -1)
    : heads;
}

/** The phrases of a head and of those joined to it by "and". */
export function phrases(tree: Tree, head: number): Range[] {
  const found: Range[] = [];
  // Two heads of one name are one somebody.
  for (const one of withoutPlace(tree, [...joined(tree, head), ...joinedInside(tree, head)])) {
    const range = plain(tree, untimed(tree, one, wholePhrase(tree, titled(tree, one, phraseOf(tree, one)))));
    if (!found.some(({ from, to }) => from < range.to && range.from < to)) found.push(range);
  }
  return found;
}

// "The government of Northland and the River Front exchanged": the Front is a second, though the parser joins it to Northland.
function joinedInside(tree: Tree, head: number): number[] {
  if (!/^(?:government|army|military|police|presidency|ministry|parliament)$/u.test(tree.words[head]?.low ?? '')) return [];
  const of = kidsBy(tree, head, 'nmod').filter((kid) => caseOf(tree, kid) === 'of' && tree.words[kid - 1]?.low === 'of');
  return of.flatMap((kid) =>
    kidsBy(tree, kid, 'conj').filter(
      (one) => tree.words[one]?.cls === 'NAME' && tree.kids(one).some((part) => part < one && tree.words[part]?.low === 'the'),
    ),
  );
}

// "Norway, which guarantees the accord", "by men in uniform": the name alone.
function plain({ words }: Tree, { from, to }: Range): Range {
  const start = from + 1 < to && words[from]?.cls === 'P' && words[from]?.low === 'by' ? from + 1 : from;
  for (let at = start + 1; at + 1 < to; at++)
    if (words[at]?.text === ',' && /^(?:which|who|whose|whom)$/u.test(words[at + 1]?.low ?? '')) return { from: start, to: at };
  return { from: start, to };
}

// "March 2014 rebels seized …", "Last week soldiers …": the time belongs to the deed.
function untimed(tree: Tree, head: number, { from, to }: Range): Range {
  if (tree.words[head]?.cls !== 'N') return { from, to };
  let start = from;
  if (/^(?:last|next|this|late|early)$/iu.test(tree.words[start]?.low ?? '') && isTime(tree.words[start + 1])) start++;
  while (start < head && (isTime(tree.words[start]) || (start > from && tree.words[start]?.cls === 'NUM' && isTime(tree.words[start - 1]))))
    start++;
  return start < head || (start === head && start > from) ? { from: start, to } : { from, to };
}

/** "between X and Y": the second stands behind "and", wherever the parser hung it. */
export function tied(tree: Tree, head: number, prep: string): Range[] {
  const found = phrases(tree, head);
  const [first] = found;
  if (prep !== 'between' || found.length !== 1 || first === undefined || tree.words[first.to]?.low !== 'and') return found;
  const second = nearObject(tree, first.to);
  return second === undefined ? found : [first, phraseOf(tree, second)];
}

// "US envoy Some Name": the parser may part a name from the title before it.
function titled(tree: Tree, head: number, { from, to }: Range): Range {
  let start = from;
  const before = tree.words[start - 1];
  if (tree.words[head]?.cls !== 'NAME' || before?.cls !== 'N' || !actorNouns.has(singular(before.low))) return { from, to };
  while (/^(?:N|NAME)$/u.test(tree.words[start - 1]?.cls ?? '') && !isTime(tree.words[start - 1])) start--;
  return { from: start, to };
}

/** The somebody inside the phrase of a thing: its owner, its author, a name before it. */
export function ownerIn(tree: Tree, head: number, preps: readonly string[], depth = 0): Range[] {
  const owners = tree.kids(head).filter((kid) => tree.words[kid]?.relation === 'nmod:poss' && tree.words[kid]?.cls !== 'D');
  if (owners[0] !== undefined)
    return isActor(tree, owners[0]) ? [withoutMark(tree, phraseOf(tree, owners[0]))] : ownerIn(tree, owners[0], preps, depth + 1);
  const name = nameBefore(tree, head);
  if (name !== undefined) return [name];
  for (const kid of kidsBy(tree, head, 'acl')) {
    const by = tree.words[kid]?.cls === 'VN' && preps.includes('by') ? argumentsOf(tree, kid).subject : undefined;
    if (by !== undefined && by !== head && isActor(tree, by)) return phrases(tree, by);
  }
  for (const prep of preps) {
    for (const kid of kidsBy(tree, head, 'nmod', 'obl')) {
      if (caseOf(tree, kid) !== prep || kid < head) continue;
      if (isActor(tree, kid)) return tied(tree, kid, prep);
      const deeper = depth < 3 ? ownerIn(tree, kid, preps, depth + 1) : [];
      if (deeper.length > 0) return deeper;
    }
  }
  return [];
}

/** "a French request": the run of capitals before a noun. */
export function nameBefore(tree: Tree, head: number): Range | undefined {
  const { from } = phraseOf(tree, head);
  let to = head;
  while (to > from && tree.words[to - 1]?.cls !== 'NAME') to--;
  let start = to;
  while (start > from && (tree.words[start - 1]?.cls === 'NAME' || tree.words[start - 1]?.cls === 'POS')) start--;
  while (start < to && (isTime(tree.words[start]) || tree.words[start]?.cls === 'POS')) start++;
  if (to <= start) return undefined;
  // "a U.S. government demand": the bodies that stand between name and noun.
  let end = to;
  while (end < head && actorNouns.has(singular(tree.words[end]?.low ?? ''))) end++;
  const whole = wholePhrase(tree, { from: start, to: end });
  // "Lowland prisoners" are somebody of their own.
  return { from: whole.from, to: whole.to === head + 1 || isActor(tree, head) ? head + 1 : whole.to };
}

const withoutMark = (tree: Tree, { from, to }: Range): Range => (tree.words[to - 1]?.cls === 'POS' ? { from, to: to - 1 } : { from, to });

/** Phrases of those who do it. */
export function doersOf(tree: Tree, { subject }: Arguments): Range[] {
  if (subject === undefined) return [];
  if (isActor(tree, subject) || tree.words[subject]?.cls === 'PRO') return phrases(tree, subject);
  const claimer = claimerOf(tree, subject);
  if (claimer !== undefined) return phrases(tree, claimer);
  const owners = ownerIn(tree, subject, ['by', 'from', 'of']);
  return owners.length > 0 ? owners : isWeapon(tree, subject) ? [] : phrases(tree, subject);
}

const weapons = /^(?:bomb|mine|landmine|shell|rocket|mortar|grenade|missile|bullet|device|shrapnel|gunfire|shellfire|shot)s?$/u;

/** "A bomb wounded three": nobody who is named. */
export const isWeapon = (tree: Tree, at: number): boolean => tree.words[at]?.cls === 'N' && weapons.test(tree.words[at]?.low ?? '');

// "It claimed responsibility for a bomb that wounded three": whoever claims it.
function claimerOf(tree: Tree, thing: number): number | undefined {
  const word = tree.words[thing];
  const above = word?.head ?? -1;
  if (caseOf(tree, thing) !== 'for' || !/^(?:responsibility|credit)$/u.test(tree.words[above]?.low ?? '')) return undefined;
  const verb = tree.words[above]?.head ?? -1;
  return /^(?:claim|take|admit|accept|acknowledge)$/u.test(tree.words[verb]?.lemma ?? '') ? argumentsOf(tree, verb).subject : undefined;
}

/** The verb that a verb of saying, promising or refusing governs, its object's included ("issued a demand that …"). */
export function complementOf(tree: Tree, at: number, object: number | undefined): number | undefined {
  const own = kidsBy(tree, at, 'xcomp', 'ccomp').find((kid) => kid > at && tree.words[kid]?.lemma !== undefined);
  if (own !== undefined) return own;
  const aim = kidsBy(tree, at, 'advcl').find(
    (kid) => kid > at && /^V[IG]$/u.test(tree.words[kid]?.cls ?? '') && relationOf(tree, kid) === 'advcl',
  );
  if (aim !== undefined) return aim;
  return object === undefined
    ? undefined
    : kidsBy(tree, object, 'acl').find(
        (kid) => kid > Math.max(at, object) && tree.words[kid]?.lemma !== undefined && tree.words[kid]?.relation !== 'acl:relcl',
      );
}

/** Whether a verb is passive and this is what it is done to: "(want) the prisoners released". */
export function isPassiveOf(tree: Tree, verb: number, object: number | undefined): boolean {
  const own = argumentsOf(tree, verb);
  return own.passive && own.object === object;
}

/** Offsets of a phrase. */
export const spanOfPhrase = (tree: Tree, range: Range): Span => offsetsOf(tree, range);
