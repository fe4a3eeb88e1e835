// Documents signed at once with different partners: "signed two agreements, one with X, offering to withdraw, and another with Y, about the prisoners".
// Takes the tree and the verb; returns for each document where its own words stand, with whom it was signed and what it is about.
import { nearObject } from '../words/word-order.ts';
import { isActor, phrases } from './deed-actors.ts';
import type { Range } from './deed-phrases.ts';
import { nounClasses } from '../words/noun-classes.data.ts';
import { singular, type Tree } from '../words/word-tree.ts';

/** One document of several: `words` begin with "one" or "another" and end where the next begins. */
export type Document = { readonly words: Range; readonly partner: Range; readonly about?: Range };

/** How far behind the verb documents are looked for, in words. */
const reach = 48;
const which = /^(?:one|another|other|second|third)$/u;
const documents = new Set([...(nounClasses.accords ?? []), 'declaration', 'communique', 'statement']);

/** Whether a noun is a document that is signed. */
export const isPaper = ({ words }: Tree, at: number): boolean => words[at]?.cls === 'N' && documents.has(singular(words[at]?.low ?? ''));

/** The documents that the verb at `at` lists, in order; fewer than two are none. */
export function documentsBehind(tree: Tree, at: number): Document[] {
  const { words } = tree;
  const found: { from: number; partner: Range }[] = [];
  let end = at + 1;
  for (; end < at + reach && !/^[.;?!]$/u.test(words[end]?.text ?? '.'); end++) {
    // "signed an agreement with X and made a declaration with Y": what is made is not signed.
    if (words[end]?.cls === 'V' && words[end]?.relation === 'conj' && words[end]?.head === at) break;
    const isNamed = which.test(words[end]?.low ?? '') || isPaper(tree, end);
    if (!isNamed || words[end + 1]?.low !== 'with') continue;
    const head = nearObject(tree, end + 1);
    const partner = head === undefined || !isActor(tree, head) ? undefined : phrases(tree, head)[0];
    if (partner !== undefined) found.push({ from: opening(tree, end), partner: { from: Math.max(partner.from, end + 2), to: partner.to } });
  }
  while (end < words.length && end < at + 2 * reach && !/^[.;?!]$/u.test(words[end]?.text ?? '.')) end++;
  if (found.length < 2) return [];
  return found.map(({ from, partner }, index) => {
    const to = trimmed(tree, found[index + 1]?.from ?? end);
    const about = aboutIn(tree, { from: partner.to, to });
    return { words: { from, to }, partner, ...(about === undefined ? {} : { about }) };
  });
}

// "a declaration with X": from its article on.
const opening = ({ words }: Tree, at: number): number => (words[at - 1]?.cls === 'D' ? at - 1 : at);

// "…, and another with Y": the comma and the "and" before it belong to neither.
function trimmed({ words }: Tree, to: number): number {
  let end = to;
  while (/^(?:CC|MARK)$/u.test(words[end - 1]?.cls ?? '')) end--;
  return end;
}

const lead = /^(?:about|on|over|concerning|regarding|in|which|under|that|for)$/u;

function aboutIn({ words }: Tree, { from, to }: Range): Range | undefined {
  let start = from;
  while (start < to && (words[start]?.cls === 'MARK' || lead.test(words[start]?.low ?? ''))) start++;
  return start < to ? { from: start, to } : undefined;
}
