// Feasts and dates of other calendars as civil days. A calendar whose variant the text does not name gives the days of all its variants.
import { feastDays, variants, type FeastDay } from './feasts.data.ts';
import { dated, spanned, type Day, type Days, type Found, type Way } from './time-calendar.ts';

/** The days of one date of a calendar, one for each variant that has it. */
export function daysIn(calendar: keyof typeof variants, year: number, code: string, day: number): Day[] {
  return variants[calendar].flatMap((variant) => {
    try {
      return [Temporal.PlainDate.from({ calendar: variant, year, monthCode: code, day }, { overflow: 'reject' }).withCalendar('iso8601')];
    } catch (error) {
      if (error instanceof RangeError) return [];
      throw error;
    }
  });
}

/** Easter Sunday of the western churches (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e, g] = [Math.floor(b / 4), b % 4, Math.floor((8 * b + 13) / 25)];
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** One value for several readings of a day: the day itself where they agree; else the first reading's, with the span over all of them. */
export function overVariants(days: readonly Day[]): Found | undefined {
  const [first] = days;
  if (first === undefined) return undefined;
  const sorted = days.toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const span: Days = [sorted[0] ?? first, sorted.at(-1) ?? first];
  return span[0].equals(span[1]) ? dated(first) : spanned(first.toString(), span);
}

// The civil days of a feast in the year of its calendar that holds the given civil day, `step` years on.
function fall(feast: FeastDay, around: Day, step: number): Day[] {
  if ('easter' in feast) return [easterOf(around.year + step).add({ days: feast.easter })];
  const year = around.withCalendar(variants[feast.calendar][0] ?? 'iso8601').year + step;
  return daysIn(feast.calendar, year, feast.code, feast.day);
}

/** A feast seen from a day: the next one ahead, the last one gone by, or the nearest; in the civil `year` where that is said. */
export function feastOf(name: string, anchor: Day | undefined, year: number | undefined, way: Way): Found | undefined {
  const feast = feastDays[name.toLowerCase()];
  const around = year === undefined ? anchor : Temporal.PlainDate.from({ year, month: 7, day: 1 });
  if (feast === undefined || around === undefined) return undefined;
  let best: Day[] = [];
  let least = Infinity;
  for (const step of [-1, 0, 1]) {
    const days = fall(feast, around, step);
    const [first] = days;
    if (first === undefined) continue;
    const off = around.until(first, { largestUnit: 'days' }).days;
    const wrong = year !== undefined ? first.year !== year : (way === 'ahead' && off < 0) || (way === 'back' && off > 0);
    const cost = Math.abs(off) * (wrong ? 8 : 1) + (wrong && year !== undefined ? 10_000 : 0);
    if (cost < least) [best, least] = [days, cost];
  }
  const long = 'easter' in feast ? undefined : feast.days;
  const found = overVariants(best);
  if (found === undefined || long === undefined) return found;
  const [from, to] = found.span ?? [best[0] as Day, best[0] as Day];
  return spanned(found.value.slice(0, 10), [from, to.add({ days: long })]);
}
