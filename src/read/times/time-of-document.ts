// A date that only names a document: "under the January 11 agreement", "Sunday's communiqué". Takes the words and where the date stands; answers yes or no. A day on
// which something was done to it ("signed on January 11") is none.
import { nounClasses } from '../words/noun-classes.data.ts';
import { singular } from '../words/word-tree.ts';
import type { Word } from '../words/words.ts';

const documents: ReadonlySet<string> = new Set([
  ...(nounClasses.accords ?? []),
  ...'communiqué text paper decree law order resolution statement ruling letter annex timetable commitment promise pledge'.split(' '),
]);
const kinds = /^(?:peace|ceasefire|truce|joint|framework|interim|partial|security|final|draft|cessation|prisoner|exchange|power-sharing)$/u;

/** Whether the date of the words `from` to `to` (exclusive) belongs to a document. */
export function ofDocument(words: readonly Word[], from: number, to: number): boolean {
  let at = to;
  const isOwner = words[at]?.cls === 'POS';
  if (isOwner) at++;
  if (!isOwner && !/^(?:D|POS)$/u.test(words[from - 1]?.cls ?? '')) return false;
  while (at - to < 4 && kinds.test(words[at]?.low ?? '')) at++;
  const noun = words[at]?.low ?? '';
  return documents.has(noun) || documents.has(singular(noun)) || (at > to + (isOwner ? 1 : 0) && documents.has(words[at - 1]?.low ?? ''));
}
