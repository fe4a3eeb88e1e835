// Stands in for vitest where mutants are judged: takes tests in as files declare them, to be run again and again in one process. Expectations are vitest's own.
// What a file works out on loading is worked out once, before any mutant; only what happens inside tests and hooks judges.
import { expect } from 'vitest';

type Run = () => unknown;
type Hooks = { before: Run[]; after: Run[] };
/** One test with the hooks of the groups around it, outermost first. Its name is its file, its titles and its place. */
export type Collected = { name: string; run: Run; groups: Hooks[] };

const all: Collected[] = [];
let path: string[] = [];
let groups: Hooks[] = [{ before: [], after: [] }];

/** Opens a file: what is declared next is its own. */
export function openFile(name: string): void {
  path = [name];
  groups = [{ before: [], after: [] }];
}

/** All tests so far. */
export const collected = (): readonly Collected[] => all;

type Body = (...args: never[]) => unknown;
const bodyOf = (rest: readonly unknown[]): Body => rest.find((one): one is Body => typeof one === 'function') ?? (() => undefined);

function declare(title: string, ...rest: unknown[]): void {
  const body = bodyOf(rest);
  all.push({ name: `${[...path, title].join(' > ')} #${all.length}`, run: () => body(), groups: [...groups] });
}

function gather(title: string, ...rest: unknown[]): void {
  const [outer, around] = [path, groups];
  [path, groups] = [
    [...outer, title],
    [...around, { before: [], after: [] }],
  ];
  bodyOf(rest)();
  [path, groups] = [outer, around];
}

type Declare = (title: string, ...rest: unknown[]) => void;
// A row that is a list gives its members one by one, any other is given whole.
const eachOf =
  (one: Declare) =>
  (rows: readonly unknown[]) =>
  (title: string, ...rest: unknown[]): void => {
    const body = bodyOf(rest) as (...args: unknown[]) => unknown;
    for (const row of rows) one(title, () => (Array.isArray(row) ? body(...(row as unknown[])) : body(row)));
  };
const forms = (one: Declare) =>
  Object.assign(one, {
    each: eachOf(one),
    runIf: (yes: unknown) => (yes ? one : () => undefined),
    skipIf: (no: unknown) => (no ? () => undefined : one),
    skip: () => undefined,
  });

export const test = forms(declare);
export const describe = forms(gather);
export const beforeAll = (run: Run): void => void groups.at(-1)?.before.push(run);
export const afterAll = (run: Run): void => void groups.at(-1)?.after.push(run);
export { expect };
