// One system in a process of its own, so that its load time, memory and speed are its alone. Takes `{ runs, texts }` as JSON on its
// input and the system's name as argument; writes a `Measured` as JSON. `spacy_worker.py` does the same for spaCy.
import { readFileSync } from 'node:fs';
import { systems, type Found } from './systems.ts';

/** Seconds of importing the code, of opening the models, of the quickest reading of all texts (by the clock and by the processor); peak memory in MB; what was found. */
export type Measured = {
  version: string;
  code: number;
  load: number;
  wall: number;
  processor: number;
  loadedMemory: number;
  memory: number;
  found: Found[];
};

const { runs, texts } = JSON.parse(readFileSync(0, 'utf8')) as { runs: number; texts: string[] };
const peak = (): number => process.resourceUsage().maxRSS / 1e3;

const seconds = (from: number): number => (performance.now() - from) / 1e3;
const begin = systems[process.argv[2] as string];
if (begin === undefined) throw new Error(`there is no system ${process.argv[2]}: there are ${Object.keys(systems).join(', ')}`);

const imported = performance.now();
const open = await begin();
const code = seconds(imported);
const opened = performance.now();
const system = open();
const load = seconds(opened);
system.read('The envoy met the delegation on Tuesday.');
const loadedMemory = peak();
let [wall, processor] = [Infinity, Infinity];
for (let run = 0; run < runs; run += 1) {
  const [began, used] = [performance.now(), process.cpuUsage().user];
  for (const text of texts) system.read(text);
  wall = Math.min(wall, seconds(began));
  processor = Math.min(processor, (process.cpuUsage().user - used) / 1e6);
}
const memory = peak();
const measured: Measured = {
  version: '',
  code,
  load,
  wall,
  processor,
  loadedMemory,
  memory,
  found: texts.map((text) => system.find(text)),
};
process.stdout.write(JSON.stringify(measured));
