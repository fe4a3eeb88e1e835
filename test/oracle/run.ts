// The long run: npm run oracle -- --runs 20000 --seed 1 [--ways 10]. Compares boards in batches, and the ways out of every tenth instance (--ways 0: of none). Exit 1 on a difference.

import { parseArgs } from 'node:util';
import { openClingo } from './clingo.ts';
import { compareBoards, compareWaysOut, countInto, differenceText, frequencyText, noFrequencies, sample, shrink, type Difference } from './compare.ts';
import { instance } from './generate.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, ways: { type: 'string', default: '10' }, batch: { type: 'string', default: '25' } } });
const [runs, seed, every, size] = [Number(values.runs), Number(values.seed), Number(values.ways), Number(values.batch)];
const clingo = openClingo({ threads: 2 });
const out = (text: string): void => void process.stdout.write(`${text}\n`);
const started = performance.now();
const frequencies = noFrequencies();
let goals = 0;
let ways = 0;
let failures: { seed: number; difference: Difference; kind: 'board' | 'ways' }[] = [];

for (let done = 0, chunk = 0; done < runs && failures.length === 0; chunk += 1) {
  const count = Math.min(500, runs - done);
  const chunkSeed = seed * 1_000_003 + chunk;
  const all = sample(instance, count, chunkSeed);
  const parts = Array.from({ length: Math.ceil(count / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
  await Promise.all(parts.map(async (part) => {
    const { differences, boards } = await compareBoards(clingo, part);
    countInto(frequencies, boards, part);
    failures = [...failures, ...differences.map((difference) => ({ seed: chunkSeed, difference, kind: 'board' as const }))];
  }));
  const tried = every === 0 ? [] : all.filter((_, at) => at % every === 0);
  await Promise.all(tried.map(async (one) => {
    const compared = await compareWaysOut(clingo, one);
    goals += compared.goals;
    ways += compared.found;
    if (compared.difference !== undefined) failures = [...failures, { seed: chunkSeed, difference: compared.difference, kind: 'ways' }];
  }));
  done += count;
  out(`${done} instances, ${goals} goals with ${ways} ways out, ${((performance.now() - started) / 1000).toFixed(0)} s, ${failures.length} differences`);
}
out(frequencyText(frequencies));
const [first] = failures;
if (first !== undefined) {
  const differs = async (one: Parameters<typeof compareWaysOut>[1]): Promise<Difference | undefined> =>
    first.kind === 'board' ? (await compareBoards(clingo, [one])).differences[0] : (await compareWaysOut(clingo, one)).difference;
  out(`${failures.length} differences; the first, shrunken (seed ${first.seed}):`);
  out(differenceText((await shrink(instance, first.seed, 500, differs)) ?? first.difference));
  process.exitCode = 1;
}
await clingo.close();
