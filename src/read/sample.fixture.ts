// A page and a few made-up actors for this room's tests.
import { Actor, type Page } from '../terms/index.ts';

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
