// Events, undertakings and positions of a page as facts: what was read of one deed is one fact, however many of the three tell of it.
// Takes a page and its reading; returns facts in the order of the page, each with a plain phrase, its terms and the codes behind it.
import type { EventMention, Page, PositionTaken, Reading, Span, Statement, Undertaking } from '../../terms/index.ts';
import { forceWords, positionWords, statusWords } from './plain.data.ts';
import { phrasesOf, type Phrase } from './phrase.ts';
import { startingIn } from './starting-in.ts';
import { termsTold, type Told } from './terms-told.ts';

/** One deed as the page tells it. */
export type Fact = Phrase & {
  readonly span: Span;
  /** The statement it is told in; undefined for the page's own words. */
  readonly within: string | undefined;
  /** "by 10 March 2020", "no one is named", "planned". */
  readonly terms: readonly string[];
  /** What was read, for those who want the codes. */
  readonly read: Told;
  /** Other events in the very same words. */
  readonly also: readonly EventMention[];
};

/** What a statement's own verb tells: the event and the position that it is. */
export type Stance = { readonly events: EventMention[]; readonly held: PositionTaken[] };

type Matter = { -readonly [Key in keyof Told]: Told[Key] } & { span: Span; within: string | undefined; also: EventMention[] };

/** Events without the later tellings of one that has the same status. */
function toldOnce({ events }: Reading): EventMention[] {
  const status = new Map(events.map((event) => [event.id, event.status]));
  return events.filter(({ same, status: own }) => same === undefined || status.get(same) !== own);
}

const holds = ([from, to]: Span, [start, end]: Span): boolean => from <= start && end <= to;
const sameWords = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

/** The facts of a page, and by statement what its own verb tells. */
export function factsOf(page: Page, reading: Reading): { facts: Fact[]; stances: ReadonlyMap<string, Stance> } {
  const stances = new Map<string, Stance>();
  const stanceOf = ({ id }: Statement): Stance => {
    const stance = stances.get(id) ?? { events: [], held: [] };
    stances.set(id, stance);
    return stance;
  };
  const cues = reading.statements.flatMap((statement) => statement.cue.map((cue) => ({ cue, statement })));
  const cuesIn = startingIn(cues, ({ cue }) => cue[0]);

  const events = new Set<EventMention>();
  for (const event of toldOnce(reading)) {
    const own = cuesIn([event.cue[0] - 24, event.cue[1]]).find(
      ({ cue, statement }) => cue[1] > event.cue[0] && statement.id !== event.within,
    );
    if (own === undefined) events.add(event);
    else stanceOf(own.statement).events.push(event);
  }
  const eventsIn = startingIn([...events], ({ cue }) => cue[0]);

  const matters: Matter[] = reading.undertakings.map((owed) => {
    const fitting = eventsIn(owed.span).filter((one) => events.has(one) && one.within === owed.within && fits(owed, one));
    const event =
      fitting.find((one) => sameWords(one.span, owed.span)) ?? fitting.find(({ status }) => status !== 'asserted') ?? fitting[0];
    if (event !== undefined) events.delete(event);
    return { owed, ...(event === undefined ? {} : { event }), span: owed.span, within: owed.within, also: [] };
  });
  for (const event of events) matters.push({ event, span: event.span, within: event.within, also: [] });
  const mattersIn = startingIn(matters, ({ span, event }) => event?.cue[0] ?? span[0]);
  for (const held of reading.positions) {
    const own = cuesIn(held.span).find(
      ({ cue, statement }) => holds(held.span, cue) && statement.id !== held.within && actOf(statement, held),
    );
    if (own !== undefined) stanceOf(own.statement).held.push(held);
    else {
      const about = mattersIn(held.span).find((one) => one.held === undefined && one.within === held.within && holds(held.span, one.span));
      if (about !== undefined) about.held = held;
      else matters.push({ held, span: held.span, within: held.within, also: [] });
    }
  }
  const cueOf = ({ event, span }: Matter): number => event?.cue[0] ?? span[0];
  matters.sort((a, b) => cueOf(a) - cueOf(b) || a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return { facts: saidOnce(joined(matters).map(writer(page, reading))), stances };
}

const fits = ({ event, object, refrains }: Undertaking, told: EventMention): boolean =>
  told.event === event &&
  (refrains === true) === (told.status === 'denied') &&
  (object === undefined || told.object === undefined || object === told.object);

// "Rejected this aspect": the statement is the position.
const actOf = ({ act, content }: Statement, { act: held, about }: PositionTaken): boolean =>
  act === held || content.some((span) => holds(span, about) || holds(about, span));

// Events of the very same words are one line.
function joined(matters: readonly Matter[]): Matter[] {
  const kept: Matter[] = [];
  for (const matter of matters) {
    const last = kept.at(-1);
    const repeats = last !== undefined && matter.event !== undefined && matter.owed === undefined && matter.held === undefined;
    if (
      repeats &&
      last.within === matter.within &&
      sameWords(last.event?.span ?? last.span, matter.span) &&
      last.event?.status === matter.event?.status
    )
      last.also.push(matter.event as EventMention);
    else kept.push(matter);
  }
  return kept;
}

// Lines about one stretch of text that came out in the same words are one, with the terms of both.
function saidOnce(facts: readonly Fact[]): Fact[] {
  const lines = new Map<string, Fact>();
  const kept: Fact[] = [];
  for (const fact of facts) {
    const line = `${fact.within} ${fact.who} ${fact.did} ${fact.read.owed === undefined}`;
    const known = lines.get(line);
    if (known !== undefined && known.span[1] > fact.span[0]) {
      const events = [fact.read.event, ...fact.also].filter((event) => event !== undefined);
      const both = {
        ...known,
        terms: [...new Set([...known.terms, ...fact.terms])],
        also: [...known.also, ...events],
        read: { ...fact.read, ...known.read },
      };
      kept[kept.lastIndexOf(known)] = both;
      lines.set(line, both);
    } else {
      kept.push(fact);
      lines.set(line, fact);
    }
  }
  return kept;
}

function writer(page: Page, reading: Reading): (matter: Matter) => Fact {
  const phraseOf = phrasesOf(page, reading);
  return ({ span, within, also, ...read }) => {
    const { event, owed, held } = read;
    const shown = phraseOf(read);
    const line = `${shown.who} ${shown.did}`;
    const plain = owed !== undefined && (event?.status !== 'conditional' || owed.condition !== undefined);
    const status = event === undefined || plain ? undefined : statusWords[event.status];
    const [position, isTold] = held === undefined ? ['', /^/] : positionWords[held.act];
    const force = owed === undefined ? '' : forceWords[owed.force][owed.refrains === true ? 1 : 0].replace(/ to$/, '');
    const extra = [
      ...(held?.holder === undefined || isTold.test(line) ? [] : [position]),
      ...(status === undefined || (event?.status === 'denied' && /\b(?:not|never|no)\b|n[’']t\b/i.test(line)) ? [] : [status]),
      ...(owed === undefined || owed.obligor !== undefined ? [] : [...(line.includes(force) ? [] : [force]), 'no one is named']),
    ];
    return { ...shown, span, within, also, read, terms: [...termsTold(page, reading, read, line), ...extra] };
  };
}
