// Deeds told as history: before the past that is told, or long before the page came out. Takes a deed as its status is looked for; each rule answers or leaves
// it to the next.
import type { EventStatus, Span, Statement } from '../../terms/index.ts';
import { daysBetween, historyDays, isPast, isPerfect, rootOf, wordsBefore, type Put } from './deed-put.ts';
import { relationOf, type Tree } from '../words/word-tree.ts';
import { wordAt } from '../words/words.ts';

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
  const { tree, at, base, told, stated, dates, published } = put;
  if (base !== 'asserted') return undefined;
  if (
    isPerfect(put) &&
    stated?.relation !== 'by' &&
    tree.words[tree.words[rootOf(tree, at)]?.left ?? at]?.low !== 'by' &&
    !isAsOf(tree, at) &&
    !isBackshifted(tree, at, told)
  )
    return 'background';
  if (hangsOnPerfect(put)) return 'background';
  // "A day after the truce broke down" is news, "ten years after" history.
  const measure = measuredFrom(tree, at);
  if (measure !== undefined)
    return /^(?:day|hours?|night|evening)$/u.test(measure) ||
      /^P(?:\d|1[0-3])D$|^P1W$|^PT/u.test(stated?.type === 'DURATION' ? stated.value : '')
      ? undefined
      : 'background';
  if (isCountedOn(put)) return 'background';
  const day = stated?.to !== undefined && stated.type === 'DATE' ? stated.to : (dates.find(({ to }) => to !== undefined)?.to ?? stated?.to);
  if (day === undefined || published === undefined) return undefined;
  if (daysBetween(day, published) <= historyDays) return undefined;
  const sameYear = day.slice(0, 4) === published.slice(0, 4);
  return sameYear && isMain(tree, at) ? undefined : 'background';
}

// "Had taken the town in March, killing eleven": of the same past.
function hangsOnPerfect(put: Put): boolean {
  const { tree, at, told } = put;
  const { cls, relation = '', head = -1 } = tree.words[at] ?? {};
  if (cls !== 'VG' || !relation.startsWith('advcl') || head < 0 || head > at || tree.words[at - 1]?.text !== ',') return false;
  return isPerfect({ ...put, at: head }) && !isBackshifted(tree, head, told);
}

// "As of 9 May, 870 rifles had been stored": where things stand.
function isAsOf({ words }: Tree, at: number): boolean {
  for (let before = at; before > 0 && at - before < 24 && !/^[.;]$/u.test(words[before]?.text ?? '.'); before--)
    if (words[before]?.low === 'of' && words[before - 1]?.low === 'as') return true;
  return false;
}

const isMain = (tree: Tree, at: number): boolean => /^(?:root|ccomp|parataxis|conj)$/u.test(relationOf(tree, at));

// "said that the group had attacked": the past of a past saying is no history.
function isBackshifted(tree: Tree, at: number, told: Statement | undefined): boolean {
  const start = tree.words[at]?.start ?? 0;
  if (tree.words[at]?.relation === 'ccomp' && tree.kids(at).some((kid) => tree.words[kid]?.cls === 'THAT')) return true;
  return (
    told !== undefined &&
    told.cue.length > 0 &&
    told.kind !== 'direct' &&
    told.content.some(([from, to]) => from <= start && start < to && !tellsPlainly(tree, at, [from, to]))
  );
}

// "They had agreed to a truce and the others broke it, he said": where what is told also has a plain past, "had" lies before that.
function tellsPlainly(tree: Tree, at: number, [from, to]: Span): boolean {
  const [first, end] = [wordAt(tree.words, from), wordAt(tree.words, to)];
  return tree.words.slice(first, end).some((word, step) => {
    if (word.cls !== 'V' || word.form !== 'past' || first + step < at || sharesHad(tree, at, first + step)) return false;
    return (
      /^(?:conj|parataxis|root|ccomp)$/u.test(relationOf(tree, first + step)) &&
      !/^(?:had|'d)$/u.test(tree.words[first + step - 1]?.low ?? '')
    );
  });
}

// "A drone had hit the town and wounded several": the second verb has no subject and no "had" of its own.
const sharesHad = (tree: Tree, at: number, next: number): boolean =>
  relationOf(tree, next) === 'conj' &&
  tree.words[next]?.head === at &&
  !tree.kids(next).some((kid) => /^(?:nsubj|aux)$/u.test(relationOf(tree, kid)));

// "Opened again some weeks later": later than what is told before, and long since.
function isCountedOn({ tree, at }: Put): boolean {
  if (tree.words[at]?.form !== 'past' && tree.words[at]?.form !== 'part') return false;
  for (let next = at + 1; next < Math.min(tree.words.length, at + 12); next++) {
    const word = tree.words[next];
    if (word === undefined || /^[.;,]$/u.test(word.text) || word.cls === 'V') return false;
    if (word.low === 'later' && /^(?:weeks?|months?|years?|decades?)$/u.test(tree.words[next - 1]?.low ?? '')) return true;
  }
  return false;
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
