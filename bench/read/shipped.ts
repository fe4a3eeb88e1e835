// The shipped models and gazetteer for the benches: they measure the real thing only, and throw when a file is not there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelNames, openPipeline, unpackGazetteer, type Gazetteer, type Pipeline, type Weights } from '../../src/read/en/index.ts';

const readModel = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../models', `${name}.bin`));

/** The bytes of every model. */
export const readWeights = (): Weights => Object.fromEntries(modelNames.map((name) => [name, readModel(name)])) as unknown as Weights;
/** The gazetteer as it is packed. */
export const readGazetteer = (): Gazetteer => unpackGazetteer(readModel('gazetteer'));
/** The pipeline as the product opens it: files are read, tables built. */
export const openShipped = (): Pipeline => openPipeline({ weights: readWeights(), gazetteer: readGazetteer() });
