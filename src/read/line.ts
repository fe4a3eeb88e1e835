// Shapes a reading for the public line of `readings.jsonl`. Takes the page and its reading; fields are added over time, none is broken.
import { cameoOf } from './deeds/cameo.data.ts';
import type { Page, Reading, Span, Statement } from '../terms/index.ts';

type Actor = { text: string; code: string | null; actor?: string };

/** One line of `readings.jsonl`: offsets are UTF-16, ends exclusive. */
export type ReadingLine = {
  id: string;
  reader: string;
  language: string;
  dated?: NonNullable<Reading['dated']>;
  statements: { source: Span[]; cue: Span[]; content: Span[]; kind: Statement['kind']; act: Statement['act']; chain: Statement['chain'] }[];
  events: {
    event: string;
    mode: string | null;
    /** CAMEO's code of type and mode. */
    cameo: string;
    status: string;
    source: Actor[];
    target: Actor[];
    object?: string;
    /** What an agreement or talks are about. */
    about?: Span;
    /** Where else the page tells it, cues and nouns that point back to it included. Another telling with the same status is not listed again. */
    mentions?: Span[];
    /** The deed itself, where PLOVER codes the word that was given on it: a promise of release is AGREE, its deed RETREAT. */
    deed?: { event: string; mode: string | null; status: string };
    start: number;
    end: number;
  }[];
  times: { start: number; end: number; type: string; value: string }[];
  amounts: Reading['amounts'];
  positions: { act: string; holder: Actor | null; about: Span; before?: Span }[];
  undertakings: {
    force: string;
    obligor: Actor | null;
    beneficiary?: Actor;
    event: string | null;
    /** True when it is taken on not to do it. */
    refrains?: boolean;
    object?: string;
    amount?: Reading['amounts'][number];
    deadline?: Reading['times'][number];
    condition?: Span;
    exchange?: Span;
    start: number;
    end: number;
  }[];
  unresolved: Reading['unresolved'];
};

type Part = { text: string; code?: string | null | undefined; actor?: string | undefined };
const actorOf = ({ text, code, actor }: Part): Actor => ({ text, code: code ?? null, ...(actor === undefined ? {} : { actor }) });

const given = <Name extends string, T>(name: Name, value: T | undefined): { [key in Name]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { [key in Name]?: T };

/** The public line of a page's reading; its `id` is the page's. */
export function readingLine(page: Page, reading: Reading): ReadingLine {
  return {
    id: page.id,
    reader: reading.reader,
    language: reading.language,
    ...(reading.dated === undefined ? {} : { dated: reading.dated }),
    statements: reading.statements.map(({ source, cue, content, kind, act, chain }) => ({ source, cue, content, kind, act, chain })),
    events: firstTold(reading.events).map(({ event, mode, status, source, target, object, about, span, coded, mentions }) => ({
      event: coded?.event ?? event,
      mode: coded === undefined ? mode : coded.mode,
      cameo: coded === undefined ? cameoOf(event, mode) : cameoOf(coded.event, coded.mode),
      // The word that was given has been given, whatever becomes of the deed.
      status: coded === undefined ? status : 'asserted',
      source: (coded?.source ?? source).map(actorOf),
      target: (coded?.target ?? target).map(actorOf),
      ...(coded === undefined ? {} : { deed: { event, mode, status } }),
      ...(object === undefined ? {} : { object }),
      ...(about === undefined ? {} : { about }),
      ...(mentions === undefined ? {} : { mentions }),
      start: span[0],
      end: span[1],
    })),
    times: reading.times.map(({ start, end, type, value }) => ({ start, end, type, value })),
    amounts: reading.amounts,
    positions: reading.positions.map(({ act, holder, about, before }) => ({
      act,
      holder: holder === undefined ? null : actorOf(holder),
      about,
      ...(before === undefined ? {} : { before }),
    })),
    undertakings: reading.undertakings.map(
      ({ force, obligor, beneficiary, event, refrains, object, amount, deadline, condition, exchange, span }) => ({
        force,
        obligor: obligor === undefined ? null : actorOf(obligor),
        ...given('beneficiary', beneficiary === undefined ? undefined : actorOf(beneficiary)),
        event: event ?? null,
        ...given('refrains', refrains),
        ...given('object', object),
        ...given('amount', amount === undefined ? undefined : reading.amounts[amount]),
        ...given('deadline', deadline === undefined ? undefined : reading.times[deadline]),
        ...given('condition', condition),
        ...given('exchange', exchange),
        start: span[0],
        end: span[1],
      }),
    ),
    unresolved: reading.unresolved,
  };
}

// One event told twice is one; told with another status (denied by somebody else) it is listed again.
function firstTold(events: Reading['events']): Reading['events'] {
  const status = new Map(events.map((event) => [event.id, event.status]));
  return events.filter(({ same, status: own }) => same === undefined || status.get(same) !== own);
}
