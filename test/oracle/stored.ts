// Answers that clingo gave once, kept in answers.jsonl: the oracle's word without its minutes. An instance is made anew from its seed, and its digest tells
// whether it is still the one that was answered. Written by `node test/oracle/store.ts`.
import { readFileSync } from 'node:fs';
import { sha256 } from '../../src/kit/index.ts';
import { sample } from './compare.ts';
import { instance, type Instance } from './generate.ts';

/** The oracle's answer to the instance of one seed: the atoms of its board; of some also the ways out of every commitment, each way a sorted set of moves. */
export type Stored = { seed: number; digest: string; board: string[]; ways?: Record<string, string[]> };

/** Where the answers are kept. */
export const answersFile = new URL('./answers.jsonl', import.meta.url);

/** All answers, in the order of their seeds. */
export const readStored = (): Stored[] =>
  readFileSync(answersFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Stored);

/** The instance of a seed. */
export function instanceOf(seed: number): Instance {
  const [made] = sample(instance, 1, seed);
  if (made === undefined) throw new RangeError(`no instance of seed ${seed}`);
  return made;
}

/** A short name of an instance's content. */
export const digestOf = (made: Instance): string => sha256(JSON.stringify(made)).slice(0, 12);

/** An atom without the number that told its instance from others in one program: `state(q_z3,xa_2f_c0_z3,overdue)` is kept as `state(xa_2f_c0,overdue)`. */
export const plainAtom = (atom: string): string => atom.replaceAll(/_z\d+/g, '').replace('(q,', '(');
