// Writes answers.jsonl: clingo's answers to the instances of seeds 1 to --count (240), and the ways out of those with few moves about.
// Run it when the generator, the encoder or the program has changed: node test/oracle/store.ts. The engine has no part in it.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { comparable } from './answer-atoms.ts';
import { openClingo, waysOut, type Clingo } from './clingo.ts';
import { encode } from './encode.ts';
import type { Instance } from './generate.ts';
import { answersFile, digestOf, instanceOf, plainAtom, type Stored } from './stored.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '240' } } });
const parley = readFileSync(new URL('./parley.lp', import.meta.url), 'utf8');
/** At most so many moves: the oracle tries every set of them. */
const mostMoves = 8;

async function boardOf(clingo: Clingo, { dossier, claims, question }: Instance): Promise<string[]> {
  const [model = []] = await clingo.run([parley, encode(dossier, claims, question).facts]);
  return comparable(model.map(plainAtom));
}

async function waysOf(clingo: Clingo, { dossier, claims, question }: Instance): Promise<Record<string, string[]> | undefined> {
  const { facts, query, name } = encode(dossier, claims, question);
  const ask = (args: string[]) => clingo.run([parley, facts], { args });
  if ((await ask(['-c', 'moves=2', '-c', 'size=1'])).length - 1 > mostMoves) return undefined;
  const models = await ask(['-c', 'moves=2']);
  const sets = (id: string): string[] => waysOut(models, query, name(id)).filter((way) => way.length <= 4).map((way) => way.map(plainAtom).toSorted().join(' '));
  return Object.fromEntries(dossier.commitments.map(({ id }) => [id, sets(id).toSorted()]));
}

const clingo = openClingo({ threads: 2 });
const seeds = Array.from({ length: Number(values.count) }, (_, at) => at + 1);
const stored = await Promise.all(
  seeds.map(async (seed): Promise<Stored> => {
    const made = instanceOf(seed);
    const ways = await waysOf(clingo, made);
    return { seed, digest: digestOf(made), board: await boardOf(clingo, made), ...(ways === undefined ? {} : { ways }) };
  }),
);
await clingo.close();
writeFileSync(answersFile, stored.map((one) => `${JSON.stringify(one)}\n`).join(''));
process.stdout.write(`${stored.length} boards, ${stored.filter(({ ways }) => ways !== undefined).length} with ways out\n`);
