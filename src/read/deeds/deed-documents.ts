// One signing of several documents as several deeds: each with its own partner and what it is about. Takes a deed of signing and the place of its verb;
// returns the deeds, the given one alone where the text does not list its documents.
import { contentId } from '../../kit/index.ts';
import { participant } from '../said/chains.ts';
import { spanOfPhrase } from './deed-actors.ts';
import type { Deed, Scene } from './deed-event.ts';
import { documentsBehind } from './deed-partners.ts';
import { singular } from '../words/word-tree.ts';

/** "signed two agreements: one with X, about the prisoners, and another with Y": two deeds. */
export function byDocument(deed: Deed, word: number, { tree, cast }: Scene): Deed[] {
  const documents = documentsBehind(tree, word);
  if (documents.length === 0) return [deed];
  // How many there are is told of all, not of each.
  const { amount: _, ...told } = deed.event;
  return documents.map(({ words, partner, about }) => {
    const [from, to] = spanOfPhrase(tree, words);
    return {
      ...deed,
      event: {
        ...told,
        id: contentId('ev', { event: told.id, document: from }),
        target: cast.all(spanOfPhrase(tree, partner)).map(participant),
        ...(told.object === undefined ? {} : { object: singular(told.object) }),
        ...(about === undefined ? {} : { about: spanOfPhrase(tree, about) }),
        span: [told.span[0], to],
      },
    };
  });
}
