// The rules for lengths, times of day, sets and references. A clock time without its day has a value that begins with T: the caller adds the day.
import { dayOf, dated, type Found } from './time-calendar.ts';
import { countOf, lengthOf } from './time-lengths.ts';
import type { Rule } from './time-seen.ts';
import { pad } from './time-calendar.ts';
import { dayParts, references, sets, weekdays } from './times.data.ts';

const length: Rule = ({ groups }) => ({ type: 'DURATION', value: lengthOf(groups.count, groups.unit) });
const clock = (hour: number, minute: number, zone: string | undefined): Found => ({
  type: 'TIME',
  value: `T${pad(hour)}:${pad(minute)}${zone === undefined ? '' : 'Z'}`,
});

// "A second chance", "a minute", "three quarter": no lengths.
const share = /^(?:an? (?:second|minute|night)|.*quarter)$/iu;
const minutesPast: Readonly<Record<string, number>> = { half: 30, quarter: 15, 'a quarter': 15 };

export const clockRules: Readonly<Record<string, Rule>> = {
  iso: ({ text }) => {
    if (text.includes('T')) {
      const full = /(?:Z|[+-]\d{2}:\d{2})$/u.test(text) ? instantOf(text) : undefined;
      return { type: 'TIME', value: text, ...(full === undefined ? {} : { instant: full }) };
    }
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    const date = dayOf(year, month, day);
    return date === undefined ? { type: 'DATE', value: text, open: 'time.no-such-day' } : dated(date);
  },
  periods: length,
  'duration-first': length,
  duration: (seen, day, previous) => (share.test(seen.text) ? undefined : length(seen, day, previous)),
  bare: ({ groups }) => ({ type: 'DURATION', value: lengthOf('several', groups.unit ?? groups.unit2) }),
  clock: ({ groups }) =>
    clock((Number(groups.hour) % 12) + (groups.half?.toLowerCase() === 'p' ? 12 : 0), Number(groups.minute ?? 0), groups.zone),
  clock24: ({ groups }) => clock(Number(groups.hour), Number(groups.minute), groups.zone),
  noon: ({ text }) => clock(text.toLowerCase() === 'midnight' ? 24 : 12, 0, undefined),
  spoken: ({ groups }) => {
    const late = /afternoon|evening|night/iu.test(groups.part ?? '');
    const hour = (countOf(groups.hour ?? '') ?? 12) + (late ? 12 : 0);
    const past = groups.past?.toLowerCase();
    const minutes = past === undefined ? 0 : (minutesPast[past] ?? countOf(past.split(' ')[0] ?? '') ?? 0);
    return groups.way?.toLowerCase() === 'to' ? clock(hour - 1, 60 - minutes, undefined) : clock(hour, minutes, undefined);
  },
  part: ({ groups }) => ({ type: 'TIME', value: `T${dayParts[groups.part?.toLowerCase() ?? ''] ?? 'XX'}` }),
  set: ({ groups }) => ({
    type: 'SET',
    value:
      groups.times === undefined
        ? (sets[(groups.every ?? groups.often ?? '').toLowerCase()] ?? `XXXX-WXX-${weekdays[(groups.every ?? '').toLowerCase()] ?? 'X'}`)
        : lengthOf(groups.times, groups.unit),
  }),
  rate: ({ groups }) => ({ type: 'SET', value: sets[groups.every?.toLowerCase() ?? ''] ?? 'PXD' }),
  reference: ({ groups }) => ({ type: 'DATE', value: references[groups.word?.toLowerCase() ?? ''] ?? 'PRESENT_REF' }),
};

function instantOf(text: string): string | undefined {
  try {
    return Temporal.Instant.from(text).toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
