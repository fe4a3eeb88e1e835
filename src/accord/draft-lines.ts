// The YAML lines of a drafted commitment, and its title. Takes a telling with its page; refuses deadlines that had passed when it was told.
import type { Amount, Span } from '../terms/index.ts';
import type { Told } from './draft-told.ts';
import { deedNouns } from './draft-words.data.ts';
import { cited, quoted, sentenceAround, shortened, singular, type ReadPage } from './draft-text.ts';

/** The lines between `kind` and `clause`, without the obligor, which a later telling may still name. */
export function linesOf(one: ReadPage, { object, event, mode, verb, amount, condition, back, span, deadline, kind }: Told): string[] {
  const things = object === undefined ? '' : `objects: [${quoted(singular(object))}]`;
  const deed =
    event === undefined
      ? verb === undefined
        ? ''
        : `verbs: [${quoted(verb)}]`
      : `event: ${event}${mode === undefined ? '' : `, mode: ${mode}`}`;
  const action = [deed, things].filter((part) => part !== '').join(', ');
  const sentence = sentenceAround(one.page.text, span[0]);
  return [
    ...(action === '' ? [] : [`    action: { ${action} }`]),
    ...(amount === undefined || kind === 'refrain' ? [] : countLines(amount)),
    ...dueLines(one, deadline, sentence),
    ...(condition === undefined ? [] : [`    # ? requires: ${cited(one, condition)}`]),
    ...(back.length === 0 ? [] : [`    # ? in return for ${back.join(', ')}: if they go together, list both in groups`]),
  ];
}

function countLines({ bound, low, high, unit = '?', text }: Amount): string[] {
  const cap = high === null ? [] : [`    cap: ${high} # ${quoted(text)}`];
  const floor =
    low === null || bound === 'ceiling'
      ? ['    # ? floor: { amount: N, by: ACTOR }: a ceiling does not say what is owed']
      : [`    floor: { amount: ${low}, by: the text }`];
  return [`    unit: ${quoted(unit)}`, ...cap, ...floor];
}

/** A day or month that still lay ahead, or a length from the signing; a day that had passed is when something was agreed, not when it is due. */
function dueLines({ page, reading }: ReadPage, deadline: number | undefined, sentence: Span): string[] {
  const time = deadline === undefined ? undefined : reading.times[deadline];
  if (time === undefined || time.start < sentence[0] || time.start > sentence[1]) return [];
  if (/^P\d+[DWMY]$/.test(time.value)) return [`    due: { within: ${time.value}, of: signing } # ? ${quoted(time.text)}`];
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(time.value))
    return /\d{4}/.test(time.value) || /^P/.test(time.value) ? [] : [`    # ? due: ${quoted(time.text)}, year not told`];
  const known = page.published?.slice(0, time.value.length) ?? reading.dated?.candidates[0]?.from ?? '';
  return time.value < known ? [] : [`    due: ${time.value} # ? ${quoted(time.text)}`];
}

/** The title: what is to be done with how many of what, else the clause. */
export function titleOf(
  { page }: ReadPage,
  { event, mode, amount, object, span, kind }: Pick<Told, 'event' | 'mode' | 'amount' | 'object' | 'span' | 'kind'>,
): string {
  const deed = kind === 'refrain' ? undefined : deedNouns[`${event}/${mode}`];
  if (deed !== undefined && amount !== undefined) return `${deed} ${amount.text}`;
  if (deed !== undefined && object?.endsWith('s') && mode !== 'access') return `${deed} ${object}`;
  const clause = page.text.slice(...span).trim();
  return shortened(clause[0]?.toUpperCase() + clause.slice(1));
}
