// Deeds told as history: before the past that is told, or long before the page came out. Takes a deed as its status is looked for; each rule answers or leaves
// it to the next.
import type { EventStatus, Statement } from '../../terms/index.ts';
import { daysBetween, historyDays, isPast, isPerfect, rootOf, wordsBefore, type Put } from './deed-put.ts';
import { relationOf, type Tree } from '../words/word-tree.ts';

/** "has killed thousands since 1984", "began in 1982 and has killed thousands": a war's whole account, not its news. */
export function sinceLong(put: Put): EventStatus | undefined {
  const { tree, at, base, published } = put;
  if (base !== 'asserted' || published === undefined || !wordsBefore(put, 3).some((low) => /^(?:has|have)$/u.test(low))) return undefined;
  const since = tree.words.slice(at + 1, at + 9).findIndex(({ low }) => low === 'since');
  const head = tree.words[at]?.relation === 'conj' ? (tree.words[at]?.head ?? -1) : -1;
  const from = since >= 0 ? at + 1 + since : head >= 0 && isPast(tree, head) ? head : at;
  const to = since >= 0 ? from + 10 : at;
  const stop = tree.words.findIndex(({ text }, index) => index > from && /^[.;]$/u.test(text));
  return tree.words
    .slice(from, stop < 0 ? to : Math.min(to, stop))
    .some(({ low }) => /^(?:19|20)\d\d$/u.test(low) && Number(low) < Number(published.slice(0, 4)))
    ? 'background'
    : undefined;
}

/** "had begged the parties", "eight weeks after voters turned it down", "in 2016": a past before the past, or one of long ago. */
export function history(put: Put): EventStatus | undefined {
  const { tree, at, base, told, stated, published } = put;
  if (base !== 'asserted') return undefined;
  if (
    isPerfect(put) &&
    stated?.relation !== 'by' &&
    tree.words[tree.words[rootOf(tree, at)]?.left ?? at]?.low !== 'by' &&
    !isBackshifted(tree, at, told)
  )
    return 'background';
  // "A day after the truce broke down" is news, "ten years after" history.
  const measure = measuredFrom(tree, at);
  if (measure !== undefined)
    return /^(?:day|hours?|night|evening)$/u.test(measure) ||
      /^P(?:\d|1[0-3])D$|^P1W$|^PT/u.test(stated?.type === 'DURATION' ? stated.value : '')
      ? undefined
      : 'background';
  if (stated?.to === undefined || published === undefined) return undefined;
  if (daysBetween(stated.to, published) <= historyDays) return undefined;
  const sameYear = stated.to.slice(0, 4) === published.slice(0, 4);
  return sameYear && isMain(tree, at) ? undefined : 'background';
}

const isMain = (tree: Tree, at: number): boolean => /^(?:root|ccomp|parataxis|conj)$/u.test(relationOf(tree, at));

// "said that the group had attacked": the past of a past saying is no history.
function isBackshifted(tree: Tree, at: number, told: Statement | undefined): boolean {
  const start = tree.words[at]?.start ?? 0;
  if (tree.words[at]?.relation === 'ccomp' && tree.kids(at).some((kid) => tree.words[kid]?.cls === 'THAT')) return true;
  return (
    told !== undefined && told.cue.length > 0 && told.kind !== 'direct' && told.content.some(([from, to]) => from <= start && start < to)
  );
}

const measures = /^(?:days?|weeks?|months?|years?|hours?|decades?|nights?|evening|minutes?|deaths)$/u;

// "ten years after the first post burned", "days after they were killed".
function measuredFrom(tree: Tree, at: number): string | undefined {
  for (let before = at - 1; before > 0 && at - before < 12; before--) {
    const word = tree.words[before];
    if (word === undefined || word.cls === 'MARK' || word.cls === 'THAT' || word.cls === 'V') return undefined;
    const unit = tree.words[before - 1];
    if (word.low === 'after' || word.low === 'since') return measures.test(unit?.low ?? '') ? unit?.low : undefined;
  }
  return undefined;
}
