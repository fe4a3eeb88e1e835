// What a resolver of dates has at hand besides the rest: the zones its days end in, and the day of the signing.
import type { Days } from './civil.ts';
import type { Bench } from './look-up.ts';
import type { Step } from './sheet.ts';

/** What a date is read against: the zones of its accord, and the accord's own date. */
export type Calendar = {
  readonly zones: readonly string[];
  readonly signed?: readonly Days[] | undefined;
  /** Told when a date had no zone to end in. */
  readonly missesZone?: (steps: readonly Step[]) => void;
};

export type DateBench = Bench & { readonly calendar: Calendar };

/** The zones that days end in; UTC when neither the accord nor its signatories have one. */
export const zonesOrUtc = ({ zones }: Calendar): string[] => (zones.length > 0 ? [...zones] : ['UTC']);
