// Conditions: what is written under `requires` and `if` becomes a Formula with every name looked up.
// Refuses negation (there is none), and conditions nested deeper than anyone can read.
import type { Formula } from '../terms/index.ts';
import { resolveAccepted } from './anchors.ts';
import { fromStart, readCivil, untilEnd } from './civil.ts';
import { complain, kindOf, valueAt } from './complaint.ts';
import type { DateBench } from './date-bench.ts';
import { lookUp } from './look-up.ts';
import { readInstant, resolveDated } from './moments.ts';
import { didYouMean } from '../kit/index.ts';
import type { Step } from './sheet.ts';

const deepest = 16;

type Atom = (bench: DateBench, steps: readonly Step[], depth: number) => Formula | undefined;
type Key = Formula extends infer One ? (One extends unknown ? keyof One : never) : never;

const named =
  <Name extends 'done' | 'started' | 'complies' | 'violated' | 'defaulted'>(key: Name, build: (id: string) => Formula): Atom =>
  (bench, steps) => {
    const id = lookUp(bench, 'commitment', valueAt(bench.sheet.value, [...steps, key]), [...steps, key]);
    return id === undefined ? undefined : build(id);
  };

const atoms: Readonly<Record<Key, Atom>> = {
  all: (bench, steps, depth) => several(bench, [...steps, 'all'], depth, (all) => ({ all })),
  any: (bench, steps, depth) => several(bench, [...steps, 'any'], depth, (any) => ({ any })),
  done: named('done', (done) => ({ done })),
  started: named('started', (started) => ({ started })),
  complies: named('complies', (complies) => ({ complies })),
  violated: named('violated', (violated) => ({ violated })),
  defaulted: named('defaulted', (defaulted) => ({ defaulted })),
  happened(bench, steps) {
    const id = lookUp(bench, 'fact', valueAt(bench.sheet.value, [...steps, 'happened']), [...steps, 'happened']);
    return id === undefined ? undefined : { happened: id };
  },
  accepted: resolveAccepted,
  after(bench, steps) {
    const after = resolveInstant(bench, [...steps, 'after'], untilEnd);
    return after === undefined ? undefined : { after };
  },
  before(bench, steps) {
    const before = resolveInstant(bench, [...steps, 'before'], fromStart);
    return before === undefined ? undefined : { before };
  },
};

const keys = Object.keys(atoms);
const isKey = (key: string): key is Key => Object.hasOwn(atoms, key);

/** Resolves a condition; `undefined` when some part is wrong, and then the issues say which. */
export function resolveCondition(bench: DateBench, steps: readonly Step[], depth = 1): Formula | undefined {
  const written = valueAt(bench.sheet.value, steps);
  if (depth > deepest) {
    complain(
      bench,
      'too-deep',
      steps,
      `a condition may nest ${deepest} levels deep, and this one goes deeper. Write it flatter: all of all is all.`,
    );
    return undefined;
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    const hint = Array.isArray(written) ? 'Write { all: […] } or { any: […] }.' : 'Write { done: some-commitment }.';
    complain(bench, 'bad-condition', steps, `${kindOf(written)} where a condition is needed. ${hint}`);
    return undefined;
  }
  const found = Object.keys(written);
  const [key] = found;
  if (key === undefined || found.length > 1) {
    complain(
      bench,
      'bad-condition',
      steps,
      `a condition has one key, and this has ${found.length}. Join several by { all: […] } or { any: […] }.`,
    );
    return undefined;
  }
  if (!isKey(key)) {
    const no =
      key === 'not' || key === 'none'
        ? ' There is no negation: ask for what the other side must show (complies, defaulted).'
        : didYouMean(key, keys);
    complain(bench, 'bad-condition', [...steps, key], `"${key}" is not one of ${keys.join(', ')}.${no}`);
    return undefined;
  }
  return atoms[key](bench, steps, depth);
}

function several(bench: DateBench, steps: readonly Step[], depth: number, join: (parts: Formula[]) => Formula): Formula | undefined {
  const written = valueAt(bench.sheet.value, steps);
  if (!Array.isArray(written) || written.length === 0) {
    complain(bench, 'bad-condition', steps, `${Array.isArray(written) ? 'empty' : kindOf(written)}: list at least one condition.`);
    return undefined;
  }
  const parts = written.map((_, index) => resolveCondition(bench, [...steps, index], depth + 1));
  const whole = parts.filter((part) => part !== undefined);
  return whole.length === parts.length ? join(whole) : undefined;
}

// A condition compares with one instant, so a day must end (or begin) at one.
function resolveInstant(bench: DateBench, steps: readonly Step[], edge: typeof untilEnd): string | undefined {
  const written = valueAt(bench.sheet.value, steps);
  const instant = typeof written === 'string' ? readInstant(written) : undefined;
  if (instant !== undefined) return instant;
  const dated = typeof written === 'object' && written !== null;
  const read = dated ? resolveDated(bench, steps) : plainDay(bench, String(written));
  if (read === undefined) {
    if (!dated)
      complain(bench, 'bad-instant', steps, 'not a moment. Write 2020-03-10T19:30:00Z, or { date: 2020-03-10, zone: Asia/Kabul }.');
    return undefined;
  }
  const { earliest, latest } = edge(read.readings, read.zones);
  if (earliest === latest) return earliest;
  complain(
    bench,
    'bad-instant',
    steps,
    `from ${earliest} to ${latest}, by zone and calendar; a condition needs one moment. Write the one that is meant, or name the zone.`,
  );
  return undefined;
}

function plainDay(bench: DateBench, text: string) {
  const readings = readCivil(text);
  return typeof readings === 'string' ? undefined : { readings, zones: bench.calendar.zones.length > 0 ? bench.calendar.zones : ['UTC'] };
}
