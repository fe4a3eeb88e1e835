// A new deadline that is agreed on, told by its date: "agreed to finish the assembly by 31 December", "assured him of elections in October", "accepted the calendar". Takes a context;
// hands on acceptances of the dossier's amendments. Refuses dates that are no amendment's own, and whoever has no part in it.
import type { Dossier, Span, TimeExpression, ToldClause } from '../terms/index.ts';
import { utterance } from './utterance.ts';
import { isIssue, type Context, type Proposal } from './context.ts';
import { tellingOf } from './frames.ts';
import { answersFor } from './propose.ts';
import { dated, dayOf, newsOf, toldIn, type Dated } from './times.ts';
import { agreeing, calendarWords } from './accord-words.data.ts';
import { wordsOf } from './words.ts';
import { allSides } from './speaker-words.data.ts';

type Amendment = Dossier['amendments'][number];

// An acceptance without a date is of an amendment of these days.
const news = 2;

/** Acceptances of amendments in the clauses of a page, beyond those that other rules found. */
export function amendmentsAgreed(context: Context): Proposal[] {
  return (context.reading.clauses ?? []).flatMap((clause): Proposal[] => {
    if (!agreeing.has(clause.verb) || clause.status !== 'asserted' || !(isDone(clause) || pointsOnly(context, clause))) return [];
    const voice = context.voice(clause.within);
    if (isIssue(voice) || voice.nested) return [];
    const told = agreedAt(context, clause);
    return context.dossier.amendments
      .filter((one) => one.date <= context.day && isMeant(context, clause, one))
      .flatMap((one) => {
        const time = told ?? ownDay(context, one);
        return partiesOf(context, clause, one).flatMap((party): Proposal[] => {
          const source = answersFor(voice, party);
          return source === undefined
            ? []
            : [
                {
                  key: utterance(party, 'accept', one.id, time),
                  polarity: 'for',
                  source,
                  chain: voice.chain,
                  when: time.when,
                  span: clause.span,
                  reason: `${party} agrees to ${one.id}, told by its date; ${time.note}`,
                  confidence: 0.5,
                  weak: true,
                },
              ];
        });
      });
  });
}

const isDone = ({ tense }: ToldClause): boolean => /^(?:past|perfect|pluperfect)$/.test(tense);

// "We accept it": the new date was told so many sentences before.
const back = 2;
const pointsOnly = ({ text }: Context, { object, tense }: ToldClause): boolean =>
  /^(?:past|perfect|present)$/.test(tense) && object.length === 1 && object.every((span) => /^(?:it|this|that|them)$/i.test(text(span)));

const isFixed = (due: Amendment['due']): due is Extract<Amendment['due'], { kind: 'fixed' }> => due.kind === 'fixed';

/** By the new date itself, of what the page speaks of; or, in these days, as "the calendar". */
function isMeant(context: Context, clause: ToldClause, { due, commitment, date }: Amendment): boolean {
  const [start, end] = context.sentence(clause.cue);
  const after = context.text([clause.cue[1], end]);
  const isFresh = Math.abs(Temporal.PlainDate.from(date).until(context.day).days) <= news;
  if (isFresh && calendarWords.test(after)) return true;
  if (isFresh && pointsOnly(context, clause))
    return context
      .before(clause.cue[0])
      .slice(0, back)
      .some(([from, to]) =>
        context.reading.times.some((time) => time.start >= from && time.end <= to && isFixed(due) && names(time, due.text)),
      );
  const isDue = context.reading.times.some((time) => time.start >= start && time.end <= end && isFixed(due) && names(time, due.text));
  if (!isDue || context.topics.speaksOf(context.text([start, end]), commitment)) return isDue;
  return isFresh && isOfPage(context, commitment) && !isOfAnother(context, [start, end], commitment);
}

/** The page speaks of it by its names and objects, or by its deed: "to complete the release by 30 May". */
function isOfPage({ dossier, topics, page }: Context, commitment: string): boolean {
  const owed = dossier.commitments.find(({ id }) => id === commitment);
  const nouns = owed === undefined ? undefined : tellingOf(owed).deedNouns;
  return topics.speaksOf(page.text, commitment) || wordsOf(page.text).some(({ stem }) => nouns?.has(stem) === true);
}

/** "Agreed to hand over its arms by 30 May" moves no other date than that of the arms. */
const isOfAnother = ({ dossier, topics, text }: Context, sentence: Span, commitment: string): boolean =>
  dossier.commitments.some(({ id }) => id !== commitment && topics.speaksOf(text(sentence), id));

/** Whether a time names a day, or the month that it ends. */
const names = ({ type, value, to }: TimeExpression, day: string): boolean =>
  type === 'DATE' && (value === day || (value?.length === 7 && to?.slice(0, 10) === day));

/** Those of the amendment who are told to agree: by name, or all as "both". */
function partiesOf(context: Context, { doers, phrases, cue }: ToldClause, { parties }: Amendment): string[] {
  const together = phrases
    .filter(({ prep }) => prep === 'with')
    .map(({ span }): (typeof doers)[number] => ({ text: context.text(span), span }));
  const told = [...doers, ...together].map((doer) => context.party(doer)).filter((party) => party !== undefined);
  const named = told.length > 0 ? told : namedBefore(context, cue);
  if (
    named.length === 0 &&
    doers.some(({ text }) => allSides.test(text) || /^(?:both|they|the two)\b|\b(?:both|the two) (?:sides|parties)$/i.test(text))
  )
    return parties;
  return parties.filter((party) => named.includes(party));
}

/** "The offer came a day after A and B agreed": where the tree loses who agrees, those named since the clause began. */
function namedBefore(context: Context, [at]: Span): string[] {
  const [start] = context.sentence([at, at + 1]);
  const clause =
    context
      .text([start, at])
      .split(/[,;:]|\b(?:after|before|when|as|that|because)\b/)
      .at(-1) ?? '';
  return context.actors.allNamed(clause).flatMap((actor) => context.party({ text: clause, actor }) ?? []);
}

/** The day of the agreeing, where the page tells it. */
function agreedAt(context: Context, { cue, time, span }: ToldClause): Dated | undefined {
  const own = time === undefined ? undefined : dated(context.reading.times[time], context.known);
  if (own !== undefined && !own.ahead && context.reading.times[time ?? -1]?.from !== undefined) return own;
  const beside = toldIn(context.page.text, context.reading.times, context.sentence(cue), [cue], context.known);
  const told = beside === undefined ? undefined : dated(context.reading.times[beside], context.known);
  // "To move it from May 22": a date behind the verb is what is agreed on.
  return told === undefined ||
    told.ahead ||
    (context.reading.times[beside ?? -1]?.start ?? 0) > span[1] ||
    dayOf(told.when) < before(context.day)
    ? undefined
    : told;
}

/** The day of the amendment, of one of these days; else that of the page. */
function ownDay({ day, known }: Context, { date }: Amendment): Dated {
  if (date >= day || Temporal.PlainDate.from(date).until(day).days > news) return newsOf(known);
  return { when: [`${date}T00:00:00Z`, `${date}T23:59:59.999Z`], note: `no date told: its own, ${date}`, ahead: false, day: date };
}

const before = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 7 }).toString();
