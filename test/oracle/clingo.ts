// Drives clingo (the npm package clingo-wasm) for the oracle: program texts go in, the shown atoms of every model come out.
// Always solves with --eq=0, without which clingo adds ways out that do not exist. Refuses texts too long for the wasm stack.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Fault } from '../../src/kit/index.ts';

/** The shown atoms of one model, sorted, as clingo prints them: `state(q,rel,overdue)`. */
export type Model = string[];

/** `models`: how many models to look for, 0 (the default) for all. `args`: further options, such as `-c moves=1`. */
export type SolveOptions = { models?: number; args?: string[] };

/** Some wasm instances that live until `close`, each in a thread of its own; solves are queued and shared out. */
export type Clingo = {
  /** Solves the texts as one program. No model: an empty list. A text that clingo rejects: Fault `oracle.clingo`. */
  run: (texts: string[], options?: SolveOptions) => Promise<Model[]>;
  close: () => Promise<void>;
};

type Reply = { type: 'model' } | { type: 'result'; result: Result | null };
type Result =
  | { Result: 'ERROR'; Error: string }
  | { Result: 'SATISFIABLE' | 'UNSATISFIABLE' | 'UNKNOWN' | 'OPTIMUM FOUND'; Call: { Witnesses?: { Value: string[] }[] }[] };
type Job = { program: string; models: number; options: string[]; done: (models: Model[]) => void; failed: (fault: Fault) => void };

/** Longest program in UTF-8 bytes: clingo-wasm passes it on its stack, which a text of 1.6 MB overruns and one of 0.8 MB does not. */
export const longestProgram = 800_000;

/** Opens `threads` wasm instances (default 1). Starting one takes a tenth of a second; keep it open for many solves. */
export function openClingo({ threads = 1 }: { threads?: number } = {}): Clingo {
  const script = new URL('./run.worker.node.js', pathToFileURL(createRequire(import.meta.url).resolve('clingo-wasm')));
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all: Worker[] = [];

  const next = (): void => {
    while (waiting.length > 0 && (idle.length > 0 || all.length < threads)) {
      const job = waiting.shift();
      if (job !== undefined) solve(idle.pop() ?? start(), job);
    }
  };
  const start = (): Worker => {
    const worker = new Worker(script);
    all.push(worker);
    return worker;
  };
  const solve = (worker: Worker, job: Job): void => {
    worker.ref();
    const settle = (act: () => void): void => {
      worker.removeAllListeners('message').removeAllListeners('error');
      worker.unref();
      act();
      next();
    };
    worker.on('message', (reply: Reply) => {
      if (reply.type !== 'result') return;
      const answer = modelsOf(reply.result);
      settle(() => {
        idle.push(worker);
        if (answer instanceof Fault) job.failed(answer);
        else job.done(answer);
      });
    });
    worker.on('error', (cause: unknown) => {
      settle(() => {
        all.splice(all.indexOf(worker), 1);
        job.failed(new Fault('oracle.worker', `the clingo thread broke: ${String(cause)}`, 'run the solve again; a new thread is started', cause));
      });
    });
    worker.postMessage({ type: 'run', args: [job.program, job.models, job.options] });
  };

  return {
    run: (texts, { models = 0, args = [] } = {}) =>
      new Promise((done, failed) => {
        const program = texts.join('\n');
        const bytes = Buffer.byteLength(program);
        if (bytes > longestProgram) {
          failed(new Fault('oracle.too-long', `the program has ${bytes} bytes, at most ${longestProgram} fit`, 'split the instance into smaller ones'));
          return;
        }
        waiting.push({ program, models, options: ['--eq=0', ...args], done, failed });
        next();
      }),
    close: async () => {
      await Promise.all(all.splice(0).map((worker) => worker.terminate()));
      idle.length = 0;
    },
  };
}

function modelsOf(result: Result | null): Model[] | Fault {
  if (result === null || result.Result === 'ERROR') {
    return new Fault('oracle.clingo', `clingo refused the program: ${result?.Error ?? 'no answer'}`, 'read the line that clingo names; texts are joined with a newline');
  }
  return result.Call.flatMap((call) => call.Witnesses ?? []).map((witness) => witness.Value.toSorted());
}

/**
 * The subset-minimal sets among these, without repetition, smallest first and then in the order of their words. Used for ways
 * out: each set holds the `mv(...)` atoms of one model, and a set that contains another says nothing new.
 */
export function minimal(sets: readonly (readonly string[])[]): string[][] {
  const sorted = [...new Map(sets.map((set) => [set.toSorted().join(' '), [...new Set(set)].toSorted()])).values()].toSorted(
    (a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1),
  );
  const kept: string[][] = [];
  for (const set of sorted) {
    if (!kept.some((smaller) => smaller.every((member) => set.includes(member)))) kept.push(set);
  }
  return kept;
}

/**
 * The ways out of `goal` for the query named `query`: the minimal sets of moves among the models of a run with `-c moves=1` or
 * `-c moves=2`. Serves a run with `goal(query,goal)` and one without any goal, whose models then serve every goal and query there is.
 * An empty list: there is no way out. A list that holds only the empty set: none is needed. Names of queries must hold no comma.
 */
export function waysOut(models: readonly Model[], query: string, goal: string): string[][] {
  const mark = `mv(${query},`;
  return minimal(
    models
      .filter((model) => model.includes(`can(${query},${goal})`))
      .map((model) => model.flatMap((atom) => (atom.startsWith(mark) ? [atom.slice(mark.length, -1)] : []))),
  );
}
