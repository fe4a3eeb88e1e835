// A position that a party takes, in one shape whatever told of it.
import type { Span } from '../terms/index.ts';
import type { Voice } from './voice.ts';

/** A party takes a position on what `about` says; `waits` is what has to wait for it, where the reader found that. */
export type Stance = {
  party: string;
  act: 'accept' | 'reject' | 'demand' | 'drop' | 'limit' | 'lift' | 'object' | 'suspend' | 'resume' | 'terminate';
  about: string;
  waits?: string | undefined;
  span: Span;
  voice: Voice;
  time?: number | undefined;
  amount?: number | undefined;
  confidence: number;
  how: string;
  /** The clause from there on, where the words that the reader took are cut short. */
  rest?: string;
  /** Told as long past ("had said"): without a date it cannot be placed, and must not become news of the day. */
  past?: boolean;
  /** "Has made no commitment to": denies the acceptance, and need not be a rejection. */
  denies?: boolean;
  /** The accord whose text says so: "the decree limits …", on the day of the decree. */
  by?: string;
  /** Told by a verb of the clause alone: gives way to what other rules find of the same position. */
  told?: boolean;
};

/** Whether two spans share words. */
export const overlaps = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;
