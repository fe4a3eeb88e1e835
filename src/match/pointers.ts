// Whom words without a name point to: "the government", "his spokesman", "their negotiators". Takes a page's reading and the dossier's actors; gives an actor only where
// the page or the dossier leaves one alone.
import type { Reading } from '../terms/index.ts';
import type { Actors } from './actors.ts';
import { ownedVoice } from './words.data.ts';

/** The actor that words at an offset point to; undefined when they have a name of their own or several fit. */
export type Pointers = (text: string, at: number | undefined) => string | undefined;

const theGovernment = /^(?:(?:the|its|his|her|their|our)\s+)?(?:government|administration)$/i;

/** Reads the mentions of a page once, for every question about it. */
export function openPointers({ mentions, entities }: Reading, actors: Actors): Pointers {
  const actorOf = new Map(entities.map(({ id, actor }) => [id, actor]));
  const named = mentions.flatMap(({ span, entity, kind }) => {
    const actor = entity === undefined ? undefined : actorOf.get(entity);
    return actor === undefined || actors.isOutlet(actor)
      ? []
      : [{ at: span[0], actor, isPerson: kind === 'person' || actors.get(actor)?.kind === 'person' }];
  });
  const before = (at: number | undefined): typeof named => named.filter((one) => at === undefined || one.at < at);
  return (text, at) => {
    if (theGovernment.test(text.trim())) {
      const [only, ...others] = actors.governments;
      return others.length === 0 ? only : before(at).findLast(({ actor }) => actors.governments.includes(actor))?.actor;
    }
    const owner = ownedVoice.exec(text)?.[1]?.toLowerCase();
    if (owner === undefined) return undefined;
    const isPerson = owner === 'his' || owner === 'her';
    return before(at).findLast((one) => one.isPerson === isPerson)?.actor;
  };
}
