// Who is in a page: who speaks how often, and who takes part in what is told. Takes a reading and its facts; returns people and parties, those
// who matter most first. Labels that a source gives somebody are kept as the source's words.
import type { Card } from './cards.ts';
import { eventsOf } from './cards.ts';
import type { Entity, Reading } from '../../terms/index.ts';
import { entityOf } from './names.ts';

/** Somebody in a page. */
export type Player = {
  readonly name: string;
  readonly kind: Entity['kind'] | undefined;
  /** "the terror group": a source's words for them. */
  readonly labels: readonly string[];
  /** Statements whose innermost speaker they are; of these, how many reach us through somebody else, and through whom. */
  readonly speaks: number;
  readonly through: ReadonlyMap<string, number>;
  /** Deeds, undertakings and positions of theirs or done to them. */
  readonly takesPart: number;
};

/** Everybody who speaks or takes part, by how much of the page is theirs. */
export function castOf(reading: Reading, cards: readonly Card[]): Player[] {
  const whose = entityOf(reading);
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const players = new Map<
    string,
    { name: string; entity: Entity | undefined; speaks: number; through: Map<string, number>; takesPart: number }
  >();
  const player = (name: string, entity: Entity | undefined) => {
    const key = entity?.id ?? name;
    const known = players.get(key) ?? { name: entity?.name ?? name, entity, speaks: 0, through: new Map<string, number>(), takesPart: 0 };
    players.set(key, known);
    return known;
  };
  for (const card of cards) {
    const statement = card.statements.at(-1);
    const speaker = statement?.chain.at(-1);
    if (speaker !== undefined && speaker.unnamed !== true) {
      const who = player(speaker.name, whose(speaker));
      who.speaks += 1;
      const relay = statement?.chain.at(-2);
      const relayed =
        relay !== undefined && relay.span !== undefined && (whose(relay)?.id ?? relay.name) !== (whose(speaker)?.id ?? speaker.name);
      if (relayed) who.through.set(relay.name, (who.through.get(relay.name) ?? 0) + 1);
    }
    const parts = eventsOf(card).flatMap(({ source, target }) => [...source, ...target]);
    for (const { text, entity } of parts) if (entity !== undefined) player(text, byId.get(entity)).takesPart += 1;
  }
  return [...players.values()]
    .map(({ name, entity, ...rest }) => ({
      name,
      kind: entity?.kind,
      labels: [...new Set((entity?.labels ?? []).map(({ text }) => text.toLowerCase()))],
      ...rest,
    }))
    .sort((a, b) => b.speaks + b.takesPart - (a.speaks + a.takesPart) || b.speaks - a.speaks);
}
