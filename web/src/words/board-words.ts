// What a board's figures say in words: progress with whose floor it rests on, deadlines with their phase, and claims' subjects.
import type { BoardLine, Claim, Proof } from '../../../src/terms/index.ts';
import { daysBetween, spanWords } from './moment.ts';
import { stateWords, textFloor, toldInWords } from './state-words.data.ts';

type NameOf = (id: string) => string;
const figure = (amount: number): string => amount.toLocaleString('en');

/** The state as a phrase: `fulfilled, late`, `disputed`. */
export function stateWord({ state, late }: Pick<BoardLine, 'state' | 'late'>): string {
  const { word } = stateWords[state];
  if (late === true) return `${word}, late`;
  return late === 'disputed' ? `${word}, perhaps late` : word;
}

/** How a claim stands: `read by the machine, not reviewed`, `accepted by Ada`, `given from outside`. */
export function standingWords({ origin, review }: Pick<Claim, 'origin' | 'review'>): string {
  if (review === undefined) return origin === 'machine' ? 'read by the machine, not reviewed' : 'given from outside';
  const done = { accept: 'accepted', correct: 'corrected', reject: 'rejected' }[review.verdict];
  return `${done} by ${review.by ?? 'a person'}`;
}

/** Whether two accounts of one commitment say the same. */
export const sameState = (a: BoardLine, b: BoardLine): boolean => a.state === b.state && (a.late ?? false) === (b.late ?? false);

/** How far a commitment is: `count` in words, `note` with cap, floor and whose floor it is, and the bar's two shares where there is a bar. */
export type ProgressWords = { count: string; note: string | undefined; bar: { low: number; high: number } | undefined };

/** Progress in words. Undefined for a promise to refrain: there is nothing to count. */
export function progressWords({ kind, progress }: BoardLine, nameOf: NameOf): ProgressWords | undefined {
  if (kind === 'refrain') return undefined;
  const { low, high, need, cap, unit } = progress;
  if (need === 1 && (cap === null || cap === 1)) return { count: onceWords(low, high), note: undefined, bar: undefined };
  const reached = low === high ? figure(low) : `${figure(low)}–${figure(high)}`;
  const counted = need === null ? reached : `${reached} of ${figure(need)}`;
  const share = (amount: number) => (need === null || need === 0 ? 0 : Math.min(1, amount / need));
  return {
    count: unit === undefined ? counted : `${counted} ${unit}`,
    note: amountNote(progress, nameOf),
    bar: { low: share(low), high: share(high) },
  };
}

// Something done once or not at all.
function onceWords(low: number, high: number): string {
  if (low >= 1) return 'done';
  return high >= 1 ? 'done, by some accounts' : 'not yet';
}

// Where the text is plain (so many, no more and no less) there is nothing to explain.
function amountNote({ need, floor, floorBy, cap }: BoardLine['progress'], nameOf: NameOf): string | undefined {
  const byText = floorBy === null || floorBy === textFloor;
  if (need === null) return 'what counts as done is open';
  if (byText && floor === need && (cap === null || cap === need)) return undefined;
  const notes = [
    floor === null ? undefined : `floor ${figure(floor)}, by ${byText ? 'the text' : nameOf(floorBy ?? '')}`,
    cap === null ? undefined : `cap ${figure(cap)}`,
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join('; ');
}

/** The deadline's day and how it lies to the moment shown. */
export function dueWords(due: BoardLine['due'], at: string): { day: string; phase: string } | undefined {
  if (due === null) return undefined;
  const { earliest, latest, phase } = due;
  const day = spanWords([earliest, latest]);
  const days = daysBetween(at, latest) ?? 0;
  const phases = {
    'not-due': days === 0 ? 'due this day' : `in ${count(days, 'day')}`,
    grey: 'falls due now, by some readings',
    passed: days === 0 ? 'passed this day' : `passed ${count(-days, 'day')} ago`,
  };
  return { day, phase: phases[phase] };
}

/** `1 day`, `3 days`. */
export const count = (many: number, what: string): string => `${figure(many)} ${what}${many === 1 ? '' : 's'}`;

/** What a commitment waits for, after the word "waits", and in `why` the reason where there is one in words. */
export function waitWords({ text, because }: BoardLine['waiting'][number]): { text: string; why: string | undefined } {
  const why = because.includes(' ') && !/\w:\w/.test(because) ? because : undefined;
  return { text: curly(/^(for|until|on) /.test(text) ? text : `for ${text}`), why };
}

/** A text with straight quotation marks, with curly ones. */
export const curly = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”');

/** The value to show before a step, if it says anything that the sentence does not. */
export function stepValue({ rule, value }: Pick<Proof, 'rule' | 'value'>): Proof['value'] {
  const plain = value === 'true' || value === 'false';
  return plain && toldInWords.has(rule) ? undefined : value;
}

/** A step of a proof in words; a value at its end is left out, for it stands before the step. */
export const stepWords = ({ text, value }: Pick<Proof, 'text' | 'value'>): string =>
  curly(value === undefined ? text : text.replace(/: (yes|no|contested|silent)\.$/, '.').replace(/”\.\.$/, '”.'));

/** Every claim that a proof rests on, or set aside, in the order it is told. */
export function claimsOf({ for: supporting = [], against = [], outranked = [], premises = [] }: Proof): string[] {
  return [...supporting, ...against, ...outranked.map(({ claim }) => claim), ...premises.flatMap(claimsOf)];
}

const utterances = {
  accept: 'accepts',
  reject: 'rejects',
  object: 'objects to',
  demand: 'demands:',
  drop: 'drops the demand:',
  limit: 'sets the limit:',
  unlimit: 'lifts the limit:',
} as const;
const lives = { suspend: 'suspends', resume: 'resumes', terminate: 'ends' } as const;

/** What a claim is about, as a phrase: `Upland Council rejects “Release …”`. */
export function keyWords(key: Claim['key'], nameOf: NameOf): string {
  switch (key.kind) {
    case 'performance':
      return `“${nameOf(key.commitment)}”: something done`;
    case 'total':
      return `“${nameOf(key.commitment)}”: how many so far`;
    case 'act':
      return `an act by ${nameOf(key.actor)}${tagWords(key.tags)}`;
    case 'utterance':
      return `${nameOf(key.party)} ${utterances[key.act]} ${isThing(nameOf(key.about)) ? `“${nameOf(key.about)}”` : nameOf(key.about)}`;
    case 'life':
      return `${nameOf(key.party)} ${lives[key.act]} “${nameOf(key.commitment)}”`;
    case 'fact':
      return `“${nameOf(key.fact)}”`;
    case 'impossibility':
      return `“${nameOf(key.of)}” cannot be done`;
  }
}

// Demands and limits are named by a phrase that quotes what it speaks of; anything else is quoted whole.
const isThing = (name: string): boolean => !name.includes('“');

function tagWords(tags: Record<string, string[]>): string {
  const told = Object.entries(tags).map(([dimension, values]) => `${dimension}: ${values.join(', ').replaceAll('-', ' ')}`);
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

/** The commitment a claim speaks of, where it names one. */
export function commitmentOf({ key }: Claim): string | undefined {
  if ('commitment' in key) return key.commitment;
  if (key.kind === 'utterance' && key.about.includes('/')) return key.about;
  return key.kind === 'impossibility' && key.of.includes('/') ? key.of : undefined;
}
