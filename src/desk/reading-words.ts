// How parts of a reading are said: who somebody is, what ties a deed to whom it is done, whether it happened, what is taken on. Returns short plain words.
// A source's label for somebody stands behind the name, in quotation marks, and never for it.
import type { EventMention, Participant, Reading, Undertaking } from '../terms/index.ts';

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const pronoun = /^(?:he|she|it|they|him|her|them|we|us|i|who|whom|his|its|their|our)$/i;

/** What stands between a deed and those it is done to or with, by its type. */
const ties: Readonly<Partial<Record<EventMention['event'], string>>> = {
  AGREE: 'with',
  CONSULT: 'with',
  COOPERATE: 'with',
  ASSAULT: 'against',
  COERCE: 'against',
  PROTEST: 'against',
  SANCTION: 'against',
  THREATEN: 'against',
  MOBILIZE: 'against',
  ACCUSE: 'against',
};

/** "with", "against", "→": what ties a deed to its target; of a deed that nobody is named for, whom it concerns. */
export function tieOf({ event, source, object }: EventMention): string {
  if (source.length === 0) return 'concerns';
  return event === 'SUPPORT' && object !== undefined ? 'with' : (ties[event] ?? '→');
}

/** A status as a reader understands it: what is denied is told not to happen. */
export const statusText = ({ status }: EventMention): string => (status === 'denied' ? 'told not to happen' : status);

/** Names people in a reading: by the page's words, behind the name where those are a label or a pronoun. */
export function nameIn({ entities }: Reading): (list: readonly Participant[]) => string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const name = ({ text, span, entity }: Participant): string => {
    const known = byId.get(entity ?? '');
    const isLabel = known?.labels?.some((label) => label.span[0] === span?.[0]) === true;
    return known !== undefined && (isLabel || pronoun.test(text)) ? `${known.name} (“${squeeze(text)}”)` : squeeze(text);
  };
  return (list) => list.map(name).join(', ');
}

/** Events without the later tellings of one that has the same status. */
export function toldOnce({ events }: Reading): EventMention[] {
  const status = new Map(events.map((event) => [event.id, event.status]));
  return events.filter(({ same, status: own }) => same === undefined || status.get(same) !== own);
}

/** What somebody takes on, as a verb: "will not", "offers". */
export const forceText = ({ force, refrains }: Undertaking): string =>
  refrains !== true ? force : { must: 'must not', will: 'will not', may: 'may not', aims: 'aims not to', offers: 'offers not to' }[force];
