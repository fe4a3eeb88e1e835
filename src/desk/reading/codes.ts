// The codes behind a card, each with what it means. Takes a card; returns pairs for a reader who wants PLOVER's types, actor codes and confidence.
import type { EventMention, Participant } from '../../terms/index.ts';
import { eventsOf, type Card } from './cards.ts';
import { eventMeanings, roleMeanings } from './plain.data.ts';

/** A code or a figure, and its meaning in plain words. */
export type Code = readonly [code: string, meaning: string];

const kinds = {
  direct: 'in the speaker’s own words',
  indirect: 'in the page’s words',
  mixed: 'partly in the speaker’s own words',
} as const;
const statuses: Readonly<Record<EventMention['status'], string>> = {
  asserted: 'told as done',
  denied: 'told not to happen',
  planned: 'planned',
  conditional: 'on a condition',
  hypothetical: 'only spoken of',
  background: 'told as earlier',
};

/** "ASSAULT", "RETREAT / release". */
export const typeText = ({ event, mode }: Pick<EventMention, 'event' | 'mode'>): string => (mode === null ? event : `${event} / ${mode}`);

const share = (confidence: number): string => `${Math.round(confidence * 100)} in 100`;

/** What a code of CAMEO for an actor says: "AFG: a country; REB: rebels; TAL: a group's own letters". */
export function actorMeaning(code: string): string {
  const parts = code.match(/.{1,3}/g) ?? [];
  const told = parts.map((part, index) =>
    roleMeanings[part] !== undefined
      ? `${part} ${roleMeanings[part]}`
      : index === 0
        ? `${part} the country or body`
        : `${part} the group’s own letters`,
  );
  return told.join(', ');
}

/** The codes of a card, in the order of its lines. */
export function codesOf(card: Card): Code[] {
  const statement = card.statements.at(-1);
  const events = eventsOf(card);
  const actors = new Map<string, string>();
  for (const one of events.flatMap(({ source, target }): Participant[] => [...source, ...target]))
    if (typeof one.code === 'string') actors.set(one.code, one.text);
  const owed = card.facts.flatMap(({ read }) => (read.owed === undefined ? [] : [read.owed]));
  const held = [...card.stance.held, ...card.facts.flatMap(({ read }) => (read.held === undefined ? [] : [read.held]))];
  return [
    ...(statement === undefined
      ? []
      : [
          [
            `${statement.act}, ${statement.kind}`,
            `${kinds[statement.kind]}; read right in ${share(statement.confidence)} like it`,
          ] as const,
        ]),
    ...events.map(
      (event) =>
        [
          typeText(event),
          `${eventMeanings[event.event]}; ${statuses[event.status]}; right in ${share(event.confidence)}${
            event.coded === undefined ? '' : `; as long as it is only spoken of, PLOVER’s manual says ${typeText(event.coded)}`
          }`,
        ] as const,
    ),
    ...owed.map(
      ({ force, refrains }) => ['undertaking', `somebody takes it on: ${force}${refrains === true ? ', not to do it' : ''}`] as const,
    ),
    ...held.map(({ act }) => ['position', act] as const),
    ...[...actors].map(([code, text]) => [code, `${text}: ${actorMeaning(code)}`] as const),
  ];
}
