// Days for people: "10 March 2020", "3 to 9 March 2020", "March 2020". Takes civil days or instants in ISO 8601; returns plain words.

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const write = (date: Temporal.PlainDate): string => day.format(date.toZonedDateTime('UTC').epochMilliseconds);

/** "10 March 2020" of "2020-03-10" or an instant in UTC. */
export const dayText = (iso: string): string =>
  write(Temporal.PlainDate.from(iso.slice(0, iso.indexOf('T') < 0 ? undefined : iso.indexOf('T'))));

/** From a first day to a last, both in, without saying a month or year twice; a whole month or year is called by its name. */
export function daysText(from: string, to: string): string {
  const [first, last] = [from, to].map((iso) => Temporal.PlainDate.from(iso.split('T', 1)[0] ?? iso));
  if (first === undefined || last === undefined) return '';
  if (first.equals(last)) return write(first);
  const wholeMonths = first.day === 1 && last.day === last.daysInMonth;
  if (first.year !== last.year) return `${write(first)} to ${write(last)}`;
  if (wholeMonths && first.month === 1 && last.month === 12) return `${first.year}`;
  if (wholeMonths && first.month === last.month) return write(first).slice(2);
  const start = write(first).split(' ');
  return `${(first.month === last.month ? start.slice(0, 1) : start.slice(0, 2)).join(' ')} to ${write(last)}`;
}

/** The same in every day that stands in a sentence: "2020-03-02" becomes "2 March 2020". */
export const withDays = (text: string): string =>
  text.replaceAll(/\b(\d{4}-\d{2}-\d{2})(?: to (\d{4}-\d{2}-\d{2}))?\b/g, (whole, from: string, to: string | undefined) => {
    try {
      return to === undefined ? dayText(from) : daysText(from, to);
    } catch (error) {
      if (error instanceof RangeError) return whole;
      throw error;
    }
  });
