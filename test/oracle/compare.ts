// Holds the engine to the oracle: many instances in one program, atom against atom; and ways out, set against set. A disagreement is shrunk and written out.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { moveName, waysOut } from '../../src/assess/index.ts';
import type { Board } from '../../src/terms/index.ts';
import { comparable, engineAtoms, moveAtom } from './answer-atoms.ts';
import { waysOut as oracleWays, type Clingo } from './clingo.ts';
import { encode } from './encode.ts';
import type { Instance } from './generate.ts';

const parley = readFileSync(new URL('./parley.lp', import.meta.url), 'utf8');

/** One instance on which the two differ. `engine` and `oracle`: what only that side says. */
export type Difference = { instance: Instance; engine: string[]; oracle: string[] };

/** Asks both sides for the boards of all instances, in one program. */
export async function compareBoards(clingo: Clingo, instances: readonly Instance[]): Promise<{ differences: Difference[]; boards: Board[] }> {
  const encoded = instances.map(({ dossier, claims, question }, batch) => encode(dossier, claims, question, batch));
  const [model = []] = await clingo.run([parley, ...encoded.map(({ facts }) => facts)]);
  const byQuery = Map.groupBy(comparable(model), (atom) => /^\w+\((q_z\d+)[,)]/.exec(atom)?.[1] ?? '');
  const differences: Difference[] = [];
  const boards = instances.map((instance, batch): Board => {
    const { query = '', name = String } = encoded[batch] ?? {};
    const { atoms, board } = engineAtoms(instance.dossier, instance.claims, instance.question, query, name);
    const difference = differ(atoms, byQuery.get(query) ?? []);
    if (difference !== undefined) differences.push({ instance, ...difference });
    return board;
  });
  return { differences, boards };
}

function differ(engine: readonly string[], oracle: readonly string[]): { engine: string[]; oracle: string[] } | undefined {
  const [ours, theirs] = [new Set(engine), new Set(oracle)];
  const only = { engine: engine.filter((atom) => !theirs.has(atom)), oracle: oracle.filter((atom) => !ours.has(atom)) };
  return only.engine.length + only.oracle.length === 0 ? undefined : only;
}

/** At most so many moves may lie about in an instance whose ways out are compared: the oracle tries every set of them. */
const mostMoves = 8;

/** Compares the ways out of every commitment of one instance, with all seven moves; sets to size 4. Returns how many were compared, and the difference. */
export async function compareWaysOut(clingo: Clingo, instance: Instance): Promise<{ goals: number; found: number; difference?: Difference }> {
  const { dossier, claims, question } = instance;
  const { facts, query, name } = encode(dossier, claims, question);
  const ask = async (extra: string, args: string[]) => clingo.run([parley, facts, extra], { args });
  const moves = await ask('', ['-c', 'moves=2', '-c', 'size=1']);
  if (moves.length - 1 > mostMoves) return { goals: 0, found: 0 };
  const models = await ask('', ['-c', 'moves=2']);
  const only = { engine: [] as string[], oracle: [] as string[] };
  let found = 0;
  for (const { id } of dossier.commitments) {
    const text = (sets: readonly (readonly string[])[]): string[] => sets.filter((set) => set.length <= 4).map((set) => `${id}: {${set.toSorted().join(', ')}}`);
    const theirs = text(oracleWays(models, query, name(id)));
    const ours = text(waysOut(dossier, claims, question, id).ways.map((way) => way.map((move) => moveAtom(moveName(move), name))));
    found += ours.length;
    const difference = differ(ours, theirs);
    only.engine.push(...(difference?.engine ?? []));
    only.oracle.push(...(difference?.oracle ?? []));
  }
  const goals = dossier.commitments.length;
  return only.engine.length + only.oracle.length === 0 ? { goals, found } : { goals, found, difference: { instance, ...only } };
}

/** Seeded instances. */
export const sample = (arbitrary: fc.Arbitrary<Instance>, count: number, seed: number): Instance[] => fc.sample(arbitrary, { numRuns: count, seed });

/** The smallest instance that still differs, found by running the generator with this seed until it fails again and letting fast-check shrink. */
export async function shrink(arbitrary: fc.Arbitrary<Instance>, seed: number, runs: number, differs: (instance: Instance) => Promise<Difference | undefined>): Promise<Difference | undefined> {
  let last: Difference | undefined;
  await fc.check(
    fc.asyncProperty(arbitrary, async (instance) => {
      const difference = await differs(instance);
      if (difference !== undefined) last = difference;
      return difference === undefined;
    }),
    { seed, numRuns: runs, endOnFailure: false, interruptAfterTimeLimit: 90_000 },
  );
  return last;
}

/** A difference as text: the dossier without what is empty, the claims, the question and both answers. */
export function differenceText({ instance, engine, oracle }: Difference): string {
  const bare = (_key: string, value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? undefined : value);
  const { dossier, claims, question } = instance;
  return [
    'dossier', ...dossier.commitments.map((one) => `  ${JSON.stringify(one, bare)}`),
    ...(['accords', 'demands', 'limits', 'powers', 'groups', 'amendments'] as const).flatMap((part) => dossier[part].map((one) => `  ${part} ${JSON.stringify(one, bare)}`)),
    `  view ${JSON.stringify(dossier.views.find(({ id }) => id === question.view))}`,
    'claims', ...claims.map(({ id, key, polarity, by, when, known, retracted, value, performer }) => `  ${JSON.stringify({ id, key, polarity, by, when, known, retracted, value, performer })}`),
    `question ${JSON.stringify(question)}`, 'only the engine says', ...engine.map((atom) => `  ${atom}`), 'only the oracle says', ...oracle.map((atom) => `  ${atom}`),
  ].join('\n');
}

/** How often each state, finding and kind of key occurs. */
export type Frequencies = { lines: number; boards: number; states: Map<string, number>; findings: Map<string, number>; keys: Map<string, number> };

/** Counts boards and claims into frequencies. */
export function countInto(frequencies: Frequencies, boards: readonly Board[], instances: readonly Instance[]): void {
  const add = (map: Map<string, number>, name: string): void => {
    map.set(name, (map.get(name) ?? 0) + 1);
  };
  for (const board of boards) {
    frequencies.boards += 1;
    for (const { state, late } of board.commitments) {
      frequencies.lines += 1;
      add(frequencies.states, state);
      if (late === true || late === 'disputed') add(frequencies.findings, `late: ${late}`);
    }
    for (const finding of board.findings) add(frequencies.findings, finding.kind === 'conflict' ? `conflict: ${finding.matter}` : finding.kind);
  }
  for (const { claims } of instances) for (const { key } of claims) add(frequencies.keys, 'act' in key && key.kind !== 'act' ? `${key.kind}: ${key.act}` : key.kind);
}

/** No counts yet. */
export const noFrequencies = (): Frequencies => ({ lines: 0, boards: 0, states: new Map(), findings: new Map(), keys: new Map() });

/** Frequencies as a table: states of all lines, findings of all boards, keys of all claims. */
export function frequencyText({ lines, boards, states, findings, keys }: Frequencies): string {
  const table = (map: Map<string, number>, of: number): string => [...map].toSorted((a, b) => b[1] - a[1]).map(([name, count]) => `  ${name.padEnd(26)} ${String(count).padStart(8)} ${((100 * count) / of).toFixed(1).padStart(6)}%`).join('\n');
  const told = [...keys.values()].reduce((sum, count) => sum + count, 0);
  return [`states of ${lines} lines`, table(states, lines), `findings of ${boards} boards`, table(findings, boards), `keys of ${told} claims`, table(keys, told)].join('\n');
}
