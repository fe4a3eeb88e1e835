// The shipped pipeline, a page and a few made-up actors for this room's tests.
import { readFileSync } from 'node:fs';
import { Actor, type Page } from '../terms/index.ts';
import { modelNames, openPipeline, unpackGazetteer, type Weights } from './en/index.ts';

const bytes = (name: string): Uint8Array => readFileSync(new URL(`../../models/${name}.bin`, import.meta.url));

/** The pipeline as it is shipped. */
export const pipeline = openPipeline({
  weights: Object.fromEntries(modelNames.map((name) => [name, bytes(name)])) as Weights,
  gazetteer: unpackGazetteer(bytes('gazetteer')),
});

export const actors = [
  { id: 'northland', name: 'Northland', kind: 'state', code: 'NOR' },
  { id: 'north-government', name: 'Northern government', kind: 'government', aliases: ['the Northern government'] },
  { id: 'river-front', name: 'River Front', kind: 'armed-group', aliases: ['the Front'], metonyms: ['Southport'] },
  { id: 'adil-marun', name: 'Adil Marun', kind: 'person', roles: [{ of: 'river-front', as: 'spokesman' }] },
  { id: 'harbour-times', name: 'The Harbour Times', kind: 'outlet' },
].map((actor) => Actor.parse(actor));

/** A page with this text, published on Wednesday, 4 March 2020, unless `published` is null. */
export function samplePage(
  text: string,
  { published = '2020-03-04T12:00:00Z', outlet = 'wire-a' }: { published?: string | null; outlet?: string | null } = {},
): Page {
  return {
    id: 'page_test',
    dated: published === null ? 'none' : 'given',
    text,
    hash: '0',
    ...(published === null ? {} : { published }),
    ...(outlet === null ? {} : { outlet }),
  };
}
