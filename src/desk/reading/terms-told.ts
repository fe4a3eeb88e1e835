// What a text says of a deed, an undertaking or a position besides who and what: when, how much, by when, if what, for what in return, before what.
// Takes the page, its reading and what was read; returns short plain pieces, and none whose words the phrase beside them holds already.
import type { EventMention, Page, PositionTaken, Reading, Span, TimeExpression, Undertaking } from '../../terms/index.ts';
import { dayText, daysText } from './days.ts';
import { beginning, squeeze } from './shorten.ts';

/** One deed as it was read: the event, what is taken on, what is held about it; at least one of them. */
export type Told = { readonly event?: EventMention; readonly owed?: Undertaking; readonly held?: PositionTaken };

const counts: Readonly<Record<number, string>> = { 2: 'told twice' };
/** What stands before a time, and which of its days counts. */
const edges: Readonly<Partial<Record<NonNullable<TimeExpression['relation']>, readonly [string, 'from' | 'to' | undefined]>>> = {
  by: ['by ', 'to'],
  until: ['until ', 'to'],
  after: ['after ', 'to'],
  since: ['since ', 'from'],
  before: ['before ', 'from'],
  within: ['within ', undefined],
};

/** The pieces, in the order a clause gives them: "by 10 March 2020", "in return for up to 1,000 captives". */
export function termsTold({ text }: Page, { times, amounts, statements }: Reading, { event, owed, held }: Told, phrase: string): string[] {
  const said = (words: string): boolean => phrase.includes(squeeze(words));
  const whole = (span: Span | undefined): string | undefined => (span === undefined ? undefined : text.slice(...span));
  // Days are told by the calendar where they can be, else in the page's words.
  const when = (index: number | undefined): string | undefined => {
    const time = index === undefined ? undefined : times[index];
    if (time === undefined || time.value === 'PRESENT_REF') return undefined;
    const { from, to, relation } = time;
    const counted = time.type === 'DURATION' && relation === 'after';
    const [lead, edge] = counted ? ['', undefined] : (edges[relation ?? 'at'] ?? ['', undefined]);
    if (from !== undefined && to !== undefined && (time.type === 'DATE' || counted)) {
      const days = edge === undefined ? daysText(from, to) : dayText(edge === 'from' ? from : to);
      return said(days) ? undefined : `${lead}${days}`;
    }
    return said(time.text) ? undefined : `${lead}${squeeze(time.text)}`;
  };
  const piece = (lead: string, words: string | undefined): string | undefined =>
    words === undefined || said(words) ? undefined : `${lead}${beginning(words, 80)}`;
  const amount = owed?.amount ?? event?.amount ?? held?.amount;
  const condition = whole(owed?.condition);
  // Who denies it elsewhere in the page, in words that only point back.
  const deniers = event?.deniedBy?.map((id) => statements.find((one) => one.id === id)?.chain.at(-1)?.name ?? 'somebody unnamed');
  const pieces = [
    piece('', amount === undefined ? undefined : amounts[amount]?.text),
    when(owed?.deadline) ?? when(event?.time ?? held?.time),
    piece('in ', event?.place),
    piece(/^(?:if|unless|once|when|provided|as long|until|after|on)\b/i.test(condition ?? '') ? '' : 'if ', condition),
    piece('in return for ', whole(owed?.exchange)),
    piece('about ', whole(event?.about)),
    held?.before === undefined ? undefined : piece('first ', whole(held.about)),
    held?.before === undefined ? undefined : `only then ${beginning(whole(held.before) ?? '', 80)}`,
    deniers === undefined ? undefined : `denied by ${[...new Set(deniers)].join(' and ')}`,
    event?.mentions === undefined ? undefined : (counts[event.mentions.length] ?? `told ${event.mentions.length} times`),
  ];
  return pieces.filter((one) => one !== undefined);
}
