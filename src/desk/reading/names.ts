// How people in a reading are called: by the page's words; a source's label or a pronoun stands behind the name, in quotation marks, and never for it.
import type { Entity, Link, Participant, Reading } from '../../terms/index.ts';
import { squeeze } from './shorten.ts';
import { startingIn } from './starting-in.ts';

const pronoun = /^(?:he|she|it|they|him|her|them|we|us|i|who|whom|his|its|their|our)$/i;

/** Names those who take part, in a list: `Taliban (“the terror group”), the government`. */
export function nameIn({ entities }: Reading): (list: readonly Participant[]) => string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const name = ({ text, span, entity }: Participant): string => {
    const known = byId.get(entity ?? '');
    const isLabel = known?.labels?.some((label) => label.span[0] === span?.[0]) === true;
    return known !== undefined && (isLabel || pronoun.test(text)) ? `${known.name} (“${squeeze(text)}”)` : squeeze(text);
  };
  return (list) => list.map(name).join(', ');
}

/** Whose name a link of a chain bears, where the page says so. */
export function entityOf({ entities, mentions }: Reading): (link: Link) => Entity | undefined {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const namedIn = startingIn(mentions, ({ span }) => span[0]);
  return ({ name, span }) => {
    if (span === undefined) return undefined;
    const known = namedIn(span)
      .filter((mention) => mention.span[1] <= span[1])
      .flatMap(({ text, entity }) => [{ text, entity: byId.get(entity ?? '') }])
      .filter(({ entity }) => entity !== undefined);
    const named = known.find(({ text, entity }) => text === name || entity?.name === name);
    return (named ?? known.find(({ entity }) => entity?.kind === 'person') ?? known.at(-1))?.entity;
  };
}
