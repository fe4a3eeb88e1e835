// The shipped models and gazetteer, for this room's tests: they fail when a file is missing or no longer fits the code that reads it.
import { readFileSync } from 'node:fs';
import { unpackGazetteer } from './gazetteer/pack-gazetteer.ts';
import { modelNames, type Weights } from './stages.ts';

const read = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));

/** The bytes of every model in `models/`. */
export const weights = Object.fromEntries(modelNames.map((name) => [name, read(`../../../models/${name}.bin`)])) as unknown as Weights;

/** The gazetteer as it is packed in `models/`. */
export const gazetteer = unpackGazetteer(read('../../../models/gazetteer.bin'));
