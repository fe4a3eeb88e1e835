// Positions as the reader gives them, and as plain words of a party give them, in one shape. Takes a context; hands on stances; decides nothing.
import type { Participant, Span, Statement } from '../terms/index.ts';
import { isIssue, type Context } from './context.ts';
import { toldIn } from './times.ts';
import { stancesTold } from './told-stances.ts';
import { wordsOf } from './words.ts';
import { announcedEnd, disowned, doubted, keepsPeace, noReturn, over, refusals, truceStands, uncommitted } from './refusal-words.data.ts';
import { overlaps, type Stance } from './stance.ts';

/** Every stance of a page: the reader's positions, rejections told as events, promises a party makes of its own part, and sentences in which a speaker disowns, ends or orders things. */
export function stancesOf(context: Context): Stance[] {
  return [
    ...fromPositions(context),
    ...fromEvents(context),
    ...fromUndertakings(context),
    ...fromStatements(context),
    ...stancesTold(context),
  ];
}

function fromPositions(context: Context): Stance[] {
  return context.reading.positions.flatMap((position): Stance[] => {
    const voice = context.voice(position.within);
    if (isIssue(voice)) return [];
    // "The truce broke down" said by somebody is not his ending of it.
    const ownWords = !['suspend', 'resume', 'terminate'].includes(position.act) ? voice.inner : undefined;
    const issuer =
      position.holder === undefined || context.party(position.holder) !== undefined ? undefined : issuerOf(context, position.holder.text);
    const parties = position.holder === undefined ? [ownWords] : holdersOf(context, position.holder, issuer?.party);
    const { act, span, amount, confidence } = position;
    const inner = position.before === undefined ? [position.about] : [position.about, position.before];
    const time = position.time ?? toldIn(context.page.text, context.reading.times, context.sentence(span), inner, context.known);
    const waits = position.before === undefined ? undefined : context.text(position.before);
    // "He said that it had dropped its demand": inside what is said the older past is the news itself.
    const past = position.within === undefined && isPast(context.text([span[0], Math.max(span[0], position.about[0])]));
    return parties.flatMap((party): Stance[] =>
      party === undefined
        ? []
        : [
            {
              party,
              act,
              about: context.text(position.about),
              waits,
              span,
              voice,
              time,
              amount,
              confidence,
              how: `${act} by ${party}`,
              rest: context.text([position.about[0], context.sentence(position.about)[1]]).split(/[,;:]/)[0] ?? '',
              past: past || isSaidBefore(context, position.within) || isOver(context, span, position.time),
              ...(issuer === undefined ? {} : { by: issuer.accord }),
              ...(act === 'reject' && uncommitted.test(context.text(span)) ? { denies: true } : {}),
            },
          ],
    );
  });
}

/** Everybody whom the words of a holder name: "the government and the rebels have agreed". */
function holdersOf(context: Context, holder: Participant, issuer: string | undefined): (string | undefined)[] {
  const parts = holder.text.split(/\s+and\s+|,\s+/);
  const each = parts.map((text) =>
    context.party(parts.length === 1 ? holder : { text, ...(holder.span === undefined ? {} : { span: holder.span }) }),
  );
  return each.length > 1 && each.every((party) => party !== undefined) ? [...new Set(each)] : [context.party(holder) ?? issuer];
}

/** "The decree limits …": a text with one signatory speaks for that one. */
function issuerOf(context: Context, text: string): { party: string; accord: string } | undefined {
  const [accord, ...others] = context.topics.accords(text, { day: context.day });
  const [party, ...rest] = context.dossier.accords.find(({ id }) => id === accord?.id)?.signatories ?? [];
  return others.length === 0 && rest.length === 0 && party !== undefined && accord !== undefined ? { party, accord: accord.id } : undefined;
}

function fromEvents(context: Context): Stance[] {
  const { positions, events } = context.reading;
  return events.flatMap((event): Stance[] => {
    if (event.event !== 'REJECT' || event.status !== 'asserted' || positions.some(({ span }) => overlaps(span, event.span))) return [];
    const voice = context.voice(event.within);
    const act = wordsOf(context.text(event.cue))
      .map((word) => refusals[word.stem])
      .find((found) => found !== undefined);
    if (isIssue(voice) || act === undefined) return [];
    return event.source.flatMap((source): Stance[] => {
      const party = context.party(source);
      if (party === undefined) return [];
      return [
        {
          party,
          act,
          about: context.text([event.cue[1], event.span[1]]),
          span: event.span,
          voice,
          time: event.time,
          confidence: event.confidence,
          how: `${act} by ${party}`,
        },
      ];
    });
  });
}

// A promise with a condition is no acceptance: what it waits for is a matter of demands.
function fromUndertakings(context: Context): Stance[] {
  return context.reading.undertakings.flatMap((undertaking): Stance[] => {
    const voice = context.voice(undertaking.within);
    if (isIssue(voice) || voice.inner === undefined || undertaking.condition !== undefined || undertaking.exchange !== undefined) return [];
    const isPromise = context.statement(undertaking.within)?.act === 'promise';
    if (!isPromise || context.party(undertaking.obligor) !== voice.inner) return [];
    const { span, amount, confidence } = undertaking;
    return [
      { party: voice.inner, act: 'accept', about: context.text(span), span, voice, amount, confidence, how: `${voice.inner} promises it` },
    ];
  });
}

const clauseOf = (text: string): string => text.split(/[.;!?](?:\s|$)/)[0] ?? '';

function fromStatements(context: Context): Stance[] {
  return context.reading.statements.flatMap((statement): Stance[] => {
    const voice = context.voice(statement.id);
    if (isIssue(voice) || voice.inner === undefined || statement.content.length === 0) return [];
    const party = voice.inner;
    const span = statementSpan(context, statement);
    const told = context.text(span);
    const base = {
      party,
      span,
      voice,
      time: saidAt(context, statement),
      confidence: statement.confidence,
      past: isSaidBefore(context, statement.id),
    };
    const stances: Stance[] = [];
    const act = stanceOf[statement.act];
    const isTaken = context.reading.positions.some((position) => overlaps(position.span, span));
    if (act !== undefined && !isTaken) stances.push({ ...base, act, about: clauseOf(told), how: `${statement.act} by ${party}` });
    const announced = statement.act === 'announce' ? announcedEnd.exec(told) : null;
    if (announced !== null)
      stances.push({
        ...base,
        act: /^\W*(?:the )?suspension/i.test(told) ? 'suspend' : 'terminate',
        about: clauseOf(told.slice(announced[0].length)),
        how: `"${announced[0].trim()}" announced by ${party}`,
      });
    const refused = disowned.map((pattern) => pattern.exec(told)).find((found) => found !== null);
    if (refused !== undefined && refused !== null) {
      stances.push({
        ...base,
        act: 'reject',
        about: clauseOf(told.slice(refused.index + refused[0].length)),
        how: `"${refused[0]}" said by ${party}`,
        ...(uncommitted.test(refused[0]) ? { denies: true } : {}),
      });
    }
    if ((!isTaken && keepsTruce(context, told, party)) || noReturn.test(told))
      stances.push({ ...base, act: 'accept', about: clauseOf(told), how: `said by ${party}`, told: true });
    const ended = over.exec(told);
    if (
      ended !== null &&
      !doubted.test(
        told
          .slice(0, ended.index)
          .split(/[.;!?]\s/)
          .at(-1) ?? '',
      )
    ) {
      stances.push({
        ...base,
        act: 'terminate',
        about:
          told
            .slice(0, ended.index)
            .split(/[.;!?]\s/)
            .at(-1) ?? '',
        how: `"${ended[0]}" said by ${party}`,
      });
    }
    return stances;
  });
}

/** "The truce stands", "the Front would observe the truce": of the speaker's own part. */
function keepsTruce(context: Context, told: string, party: string): boolean {
  if (!keepsPeace.test(told) || doubted.test(told)) return false;
  const isOwn = context.actors.allNamed(told).every((actor) => context.party({ text: actor, actor }) === party);
  return truceStands.test(told) || (isOwn && /\b(?:will|would|shall)\b/i.test(told));
}

const isPast = (text: string): boolean =>
  /\bhad\s+(?:\w+ly\s+|already\s+|earlier\s+|before\s+|always\s+|once\s+|not\s+|never\s+)*\w+(?:ed|en|wn|id|aid|old|ade|ft)\b/i.test(text);

/** "Until this week he had said that …": what held until then holds no longer, and when it began is not told. */
export function isOver(context: Context, span: Span, time: number | undefined): boolean {
  const relation = time === undefined ? undefined : context.reading.times[time]?.relation;
  return relation === 'until' && /^\W*(?:but\s+|and\s+)?(?:up\s+)?(?:until|till|up to)\b/i.test(context.text(context.sentence(span)));
}

/** Whether a statement is told as past: "had said". */
export function isSaidBefore(context: Context, id: string | undefined): boolean {
  return (context.statement(id)?.cue ?? []).some(([start, end]) => isPast(context.text([Math.max(0, start - 16), end])));
}

/** The time told beside what is said: "on Monday" in "the Taliban said on Monday that …". An index into the reading's times. */
export function saidAt(context: Context, statement: Statement): number | undefined {
  const beside = [...statement.cue, ...statement.source, ...statement.content.slice(0, 1)];
  return beside
    .map((span) => toldIn(context.page.text, context.reading.times, context.sentence(span), statement.content, context.known))
    .find((index) => index !== undefined);
}

// What is said is done, for these acts of speech.
const stanceOf: Readonly<Partial<Record<Statement['act'], Stance['act']>>> = { reject: 'reject', refuse: 'reject', accept: 'accept' };

/** From the first to the last word of what a statement says, widened to nothing beyond its own parts. */
export function statementSpan(context: Context, { content }: Statement): Span {
  const starts = content.map(([start]) => start);
  const ends = content.map(([, end]) => end);
  const span: Span = [Math.min(...starts), Math.max(...ends)];
  return [span[0], Math.min(span[1], context.page.text.length)];
}
