// Conditions: AND and OR over atoms, Belnap-valued. Flattened once (children before parents), evaluated in one pass without recursion.
import { Fault } from '../kit/index.ts';
import type { Formula } from '../terms/index.ts';
import { epochOf } from './instants.ts';

/** One atom; commitments by number (-1: unknown). */
export type Atom =
  | { kind: 'done' | 'started' | 'complies' | 'violated' | 'defaulted'; commitment: number }
  | { kind: 'happened'; fact: string }
  | { kind: 'accepted'; party: string; of: string }
  | { kind: 'after' | 'before'; instant: number };
/** A node of a flattened condition; children are positions of earlier nodes. */
export type Node = { op: 'all' | 'any'; children: number[] } | { op: 'atom'; atom: Atom };
/** A flattened condition; the last node is the root. */
export type Condition = readonly Node[];
/** Two bits: 1 says true, 2 says false. 0 silent, 1 true, 2 false, 3 contested. */
export type Bits = 0 | 1 | 2 | 3;

/** Deeper conditions are refused: no agreement nests so, and every walk stays short. */
export const deepest = 20_000;

/** Flattens a condition. Throws Fault `formula.too-deep` beyond `deepest`. */
export function flattenFormula(formula: Formula, resolve: (commitment: string) => number, path: string): Condition {
  const nodes: Node[] = [];
  const places = new Map<Formula, number>();
  const stack: { formula: Formula; depth: number; open: boolean }[] = [{ formula, depth: 1, open: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { formula: here, depth, open } = top;
    if (depth > deepest)
      throw new Fault(
        'formula.too-deep',
        `the condition at ${path} is nested deeper than ${deepest}`,
        'Flatten it: an `all` inside an `all` can be one list.',
      );
    const parts = 'all' in here ? here.all : 'any' in here ? here.any : undefined;
    if (parts === undefined) {
      places.set(here, nodes.push({ op: 'atom', atom: atomOf(here, resolve) }) - 1);
    } else if (open) {
      places.set(here, nodes.push({ op: 'all' in here ? 'all' : 'any', children: parts.map((part) => places.get(part) ?? 0) }) - 1);
    } else {
      stack.push({ formula: here, depth, open: true });
      for (const part of parts) stack.push({ formula: part, depth: depth + 1, open: false });
    }
  }
  return nodes;
}

function atomOf(formula: Formula, resolve: (commitment: string) => number): Atom {
  if ('done' in formula) return { kind: 'done', commitment: resolve(formula.done) };
  if ('started' in formula) return { kind: 'started', commitment: resolve(formula.started) };
  if ('complies' in formula) return { kind: 'complies', commitment: resolve(formula.complies) };
  if ('violated' in formula) return { kind: 'violated', commitment: resolve(formula.violated) };
  if ('defaulted' in formula) return { kind: 'defaulted', commitment: resolve(formula.defaulted) };
  if ('happened' in formula) return { kind: 'happened', fact: formula.happened };
  if ('accepted' in formula) return { kind: 'accepted', party: formula.accepted.party, of: formula.accepted.of };
  if ('after' in formula) return { kind: 'after', instant: epochOf(formula.after) };
  if ('before' in formula) return { kind: 'before', instant: epochOf(formula.before) };
  throw new Fault(
    'formula.unknown',
    `"${Object.keys(formula).join(', ')}" is no condition`,
    'Use all, any, done, started, complies, violated, defaulted, happened, accepted, after or before.',
  );
}

/** The value of every node. AND: true when all are, false when any is; OR the other way round. */
export function nodeBits(condition: Condition, atom: (atom: Atom) => Bits): Bits[] {
  const bits: Bits[] = [];
  for (const node of condition) {
    if (node.op === 'atom') bits.push(atom(node.atom));
    else {
      let every = 3;
      let some = 0;
      for (const child of node.children) {
        every &= bits[child] ?? 0;
        some |= bits[child] ?? 0;
      }
      bits.push((node.op === 'all' ? (every & 1) | (some & 2) : (some & 1) | (every & 2)) as Bits);
    }
  }
  return bits;
}

/** The value of the whole condition; none at all is true. */
export function conditionBits(condition: Condition | undefined, atom: (atom: Atom) => Bits): Bits {
  return condition === undefined ? 1 : (nodeBits(condition, atom).at(-1) ?? 1);
}

/** Whether the condition holds when `atom` says yes or no, without contradictions: used where only reaching matters. */
export function holds(condition: Condition | undefined, atom: (atom: Atom, at: number) => boolean): boolean {
  if (condition === undefined) return true;
  const values: boolean[] = [];
  condition.forEach((node, at) => {
    if (node.op === 'atom') values.push(atom(node.atom, at));
    else values.push(node.op === 'all' ? node.children.every((child) => values[child]) : node.children.some((child) => values[child]));
  });
  return values.at(-1) ?? true;
}

/** The atoms of a condition, each once per place. */
export const atomsOf = (condition: Condition | undefined): Atom[] =>
  (condition ?? []).flatMap((node) => (node.op === 'atom' ? [node.atom] : []));
