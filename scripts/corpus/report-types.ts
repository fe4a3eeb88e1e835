// What a report of the corpus is once read: its text, and what a person marked in it, with UTF-16 offsets, end exclusive.
import type {
  Amount,
  EventStatus,
  EventType,
  PositionTaken,
  Span,
  SpeechAct,
  TimeExpression,
  Undertaking,
  Unresolved,
} from '../../src/terms/index.ts';

export const registers = ['wire', 'broadcaster', 'communique', 'post', 'un', 'regional'] as const;
export const splits = ['test', 'dev', 'train'] as const;
export type Split = (typeof splits)[number];

/**
 * The front matter of a report. `published` is absent where the page gives no date; `facts` says whether it tells of things that happened;
 * `covers` is there when only statements and times are marked, and absent when everything is.
 */
export type Header = {
  id: string;
  process: string;
  register: (typeof registers)[number];
  outlet: string;
  published?: string;
  split: Split;
  facts: 'real' | 'invented' | 'mixed';
  covers?: 'statements';
};

/** Who said what. `said` is false for "did not say whether …": marked so that nobody takes it for a statement. Spans of content keep their quotation marks. */
export type MarkedStatement = {
  id: string;
  source: Span[];
  cue: Span[];
  content: Span[];
  addressee: Span[];
  kind: 'direct' | 'indirect' | 'mixed';
  act: SpeechAct;
  said: boolean;
  /** The speaker's name, where the source is a pronoun or stands elsewhere. */
  speaker?: string;
  role: 'speaker' | 'outlet';
  unnamed: boolean;
  medium?: string;
  /** Index into `times`. */
  time?: number;
  inside?: string;
  /** Why there is no cue. */
  noCue?: string;
  /** From the page's own outlet to this speaker; a speaker whom the page does not name is "?". */
  chain: string[];
};

/** An event: `cue` is the word that names the deed, actors are words of the text. */
export type MarkedEvent = {
  id: string;
  event: EventType;
  mode: string | null;
  status: EventStatus;
  cue: Span[];
  source: string[];
  target: string[];
  time?: number;
  amount?: number;
  place?: string;
  within?: string;
};

export type MarkedUndertaking = {
  id: string;
  force: Undertaking['force'];
  span: Span[];
  obligor?: string;
  beneficiary?: string;
  event?: string;
  amount?: number;
  deadline?: number;
  condition?: string;
  exchange?: string;
  within?: string;
};

export type MarkedPosition = {
  id: string;
  act: PositionTaken['act'];
  span: Span[];
  holder?: string;
  about?: string;
  before?: string;
  time?: number;
  amount?: number;
  within?: string;
};

/** Words that look like a statement, a figure or a date, and are none: scare quotes, titles, numbers in names. */
export type Trap = { span: Span; text: string; why: string };

export type Report = Header & {
  text: string;
  statements: MarkedStatement[];
  events: MarkedEvent[];
  undertakings: MarkedUndertaking[];
  positions: MarkedPosition[];
  times: Omit<TimeExpression, 'from' | 'to'>[];
  amounts: Amount[];
  unresolved: Unresolved[];
  traps: Trap[];
};
