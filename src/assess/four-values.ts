// Did it happen by X? Two bits from the survivors of a key: some say yes by X; some deny it or put it after X. All four pairs are answers.
import type { Bits } from './formula.ts';
import type { Evidence } from './evidence.ts';
import { never } from './instants.ts';

/** The survivors of a key, boiled down to what every question about it needs. */
export type Account = {
  rows: readonly number[];
  /** How many affirm. */
  affirming: number;
  /** Does anyone deny it? */
  denied: boolean;
  /** Over the affirming claims: the span's ends, and the extremes that decide the bits. */
  minEarliest: number;
  maxEarliest: number;
  minLatest: number;
  maxLatest: number;
};

/** The account of nobody. */
export const silence: Account = {
  rows: [],
  affirming: 0,
  denied: false,
  minEarliest: never,
  maxEarliest: -never,
  minLatest: never,
  maxLatest: -never,
};

/** Boils survivors down. */
export function accountOf({ columns }: Evidence, rows: readonly number[]): Account {
  if (rows.length === 0) return silence;
  const account = { ...silence, rows };
  for (const row of rows) {
    if (columns.affirms[row] === 0) account.denied = true;
    else {
      account.affirming += 1;
      const earliest = columns.earliest[row] ?? 0;
      const latest = columns.latest[row] ?? 0;
      account.minEarliest = Math.min(account.minEarliest, earliest);
      account.maxEarliest = Math.max(account.maxEarliest, earliest);
      account.minLatest = Math.min(account.minLatest, latest);
      account.maxLatest = Math.max(account.maxLatest, latest);
    }
  }
  return account;
}

/** True bit: some claim's latest time <= x. False bit: a denial, or some claim's earliest time > x. */
export function bitsBy(account: Account, x: number): Bits {
  const yes = account.minLatest <= x ? 1 : 0;
  const no = account.denied || account.maxEarliest > x ? 2 : 0;
  return (yes | no) as Bits;
}

/** The public name of two bits. */
export const belnap = ['silent', 'true', 'false', 'contested'] as const;
