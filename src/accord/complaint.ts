// How trouble is told. Takes a sheet, the steps to a part of it and what is wrong; returns an Issue that names the thing,
// shows its value and says how to mend it, with line and column.
import type { z } from 'zod';
import { didYouMean, issue, type Issue } from '../kit/index.ts';
import { examples } from './examples.data.ts';
import type { Sheet, Step } from './sheet.ts';

/** Where a resolver stands: its sheet, and the list that all its issues go to. */
export type Scribe = { readonly sheet: Sheet; readonly issues: Issue[] };

/** Adds an issue about the value at `steps`: `commitment "release" is due "2020-02-30": <says>`. */
export function complain({ sheet, issues }: Scribe, code: string, steps: readonly Step[], says: string): void {
  const message = `${subject(sheet, steps)} ${phrase(sheet, steps)} ${shown(valueAt(sheet.value, steps))}: ${says}`;
  issues.push(issue(`dossier.${code}`, message, sheet.path, sheet.place(steps)));
}

/** Reads a part by a draft schema; `undefined` when it does not fit, and then the issues say why. */
export function readDraft<Schema extends z.ZodType>(scribe: Scribe, schema: Schema, steps: readonly Step[]): z.output<Schema> | undefined {
  const read = schema.safeParse(valueAt(scribe.sheet.value, steps));
  if (read.success) return read.data;
  const told = new Set<string>();
  for (const found of read.error.issues) {
    // What does not have the right shape need not be told for its content too.
    const path = `${found.path.join('\0')}${found.code === 'unrecognized_keys' ? '\0keys' : ''}`;
    if (!told.has(path)) tell(scribe, found, steps);
    told.add(path);
  }
  return undefined;
}

function tell(scribe: Scribe, found: z.core.$ZodIssue, base: readonly Step[]): void {
  const { sheet, issues } = scribe;
  const steps = [...base, ...found.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const value = valueAt(sheet.value, steps);
  if (found.code === 'unrecognized_keys') {
    const hints = found.message.split('\n');
    for (const [index, key] of found.keys.entries()) {
      // In { … } an unquoted comma ends the value, and the rest of the sentence becomes a key without one.
      const split = /\s/.test(key) && valueAt(sheet.value, [...steps, key]) === null;
      const hint = split ? ' A comma inside { … } ends a value: put the whole text in quotes.' : hints[index];
      const message = `${subject(sheet, [...steps, key])} has the key "${key}", which means nothing here.${hint ?? ''}`;
      issues.push(issue('dossier.unknown-key', message, sheet.path, sheet.place([...steps, key], 'key')));
    }
  } else if (value === undefined || value === null) {
    const key = steps.at(-1) ?? '';
    const message = `${subject(sheet, steps)} has no ${keyPath(sheet, steps) || 'content'}.${example(key)}`;
    issues.push(issue('dossier.missing', message, sheet.path, sheet.place(value === null ? steps : steps.slice(0, -1))));
  } else if (found.code === 'invalid_type') {
    complain(scribe, 'wrong-type', steps, wrongType(value, found.expected, steps.at(-1)));
  } else if (found.code === 'invalid_union') {
    complain(scribe, 'wrong-type', steps, `${kindOf(value)} does not fit here.${example(steps.at(-1) ?? '')}`);
  } else if (found.code === 'invalid_value') {
    const known = found.values.map(String);
    complain(scribe, 'unknown-value', steps, `not one of ${known.join(', ')}.${didYouMean(String(value), known)}`);
  } else {
    complain(scribe, 'bad-value', steps, `${found.message}.${example(steps.at(-1) ?? '')}`);
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

function wrongType(value: unknown, expected: string, key: Step | undefined): string {
  const needed = typeNames[expected] ?? expected;
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `${kindOf(value)} where text is needed. Put it in quotes: "${String(value)}".`;
  }
  return `${kindOf(value)} where ${needed} is needed.${example(key ?? '')}`;
}

/** What a value is, in a reader's words. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return { string: 'text', number: 'a number', boolean: 'true or false', bigint: 'a number' }[typeof value as string] ?? 'a map of keys';
}

const example = (key: Step): string => {
  const found = Object.hasOwn(examples, key) ? examples[key] : undefined;
  return found === undefined ? '' : ` Write ${key}: ${found}`;
};

/** The value at `steps`; `undefined` when there is none. */
export function valueAt(value: unknown, steps: readonly Step[]): unknown {
  let found = value;
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<Step, unknown>)[step];
  }
  return found;
}

const mostShown = 60;

/** A value as it is quoted in a message, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

const singular: Readonly<Record<string, string>> = {
  commitments: 'commitment',
  demands: 'demand',
  limits: 'limit',
  powers: 'power',
  groups: 'group',
  amendments: 'amendment',
  facts: 'fact',
};
const rootNames: readonly [RegExp, string][] = [
  [/^actors\.yaml$/, 'actor'],
  [/^views\.yaml$/, 'view'],
  [/^accords\//, 'accord'],
  [/^dossier\.yaml$/, 'dossier'],
];

// How many steps lead to the thing that has a name of its own, and what kind of thing it is.
function named(sheet: Sheet, steps: readonly Step[]): { depth: number; kind: string } {
  const [first, second] = steps;
  const root = rootNames.find(([pattern]) => pattern.test(sheet.path))?.[1] ?? sheet.path;
  if (typeof first === 'number') return { depth: 1, kind: root };
  const kind = typeof first === 'string' && typeof second === 'number' ? singular[first] : undefined;
  return kind === undefined ? { depth: 0, kind: Array.isArray(sheet.value) ? sheet.path : root } : { depth: 2, kind };
}

/** `commitment "release"`, `the 3rd actor`: the thing that `steps` lie in. */
export function subject(sheet: Sheet, steps: readonly Step[]): string {
  const { depth, kind } = named(sheet, steps);
  const id = valueAt(sheet.value, [...steps.slice(0, depth), 'id']);
  if (typeof id === 'string' && id !== '') return `${kind} ${shown(id)}`;
  return depth === 0 ? kind : `${kind} number ${Number(steps[depth - 1]) + 1}`;
}

/** The rest of the way, as people write it: `period.from`, `signatories[2]`. */
function keyPath(sheet: Sheet, steps: readonly Step[]): string {
  const rest = steps.slice(named(sheet, steps).depth);
  const path = rest.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`)).join('');
  return path.length > mostShown ? `${path.slice(0, mostShown / 2)}…${path.slice(-mostShown / 4)}` : path;
}

function phrase(sheet: Sheet, steps: readonly Step[]): string {
  const path = keyPath(sheet, steps);
  if (path === '') return 'is';
  return path === 'due' || path === 'due.date' ? 'is due' : `has ${path}`;
}
