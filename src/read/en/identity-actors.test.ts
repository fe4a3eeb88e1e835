import { describe, expect, it } from 'vitest';
import { Actor } from '../../terms/index.ts';
import { resolveActors } from './identity-actors.ts';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';

const { analyse } = openPipeline({ weights, gazetteer });
const actors = [
  { id: 'mali', name: 'Mali', kind: 'state', code: 'MLI' },
  { id: 'mali-government', name: 'Government of Mali', kind: 'government', code: 'MLIGOV' },
  { id: 'front', name: 'Ruvuma Liberation Front', kind: 'armed-group', aliases: ['RLF', 'the Front'] },
  {
    id: 'osei',
    name: 'Karim Osei',
    kind: 'person',
    roles: [{ of: 'mali', as: 'president', from: '2019-01-01', to: '2020-06-30' }],
  },
  { id: 'abara', name: 'Amina Abara', kind: 'person', roles: [{ of: 'mali', as: 'president', from: '2020-07-01' }] },
  { id: 'hamdan', name: 'Zabihullah Hamdan', kind: 'person', aliases: ['Mullah Hamdan'], roles: [{ of: 'front', as: 'chief spokesman' }] },
  { id: 'mensah-one', name: 'Peter Mensah', kind: 'person' },
  { id: 'mensah-two', name: 'Paul Mensah', kind: 'person' },
].map((actor) => Actor.parse(actor));

/** Actors by the name of their entity in the text. */
function found(text: string, on?: string): Record<string, string> {
  const document = analyse(text);
  const { actorOf } = resolveActors(document, actors, on === undefined ? {} : { on });
  return Object.fromEntries([...actorOf].map(([entity, actor]) => [document.identity.entities[entity]?.name ?? '?', actor]));
}

describe('actors of a dossier', () => {
  it('are known by their names and aliases, with and without "the"', () => {
    expect(found('The Ruvuma Liberation Front attacked the town.')).toEqual({ 'Ruvuma Liberation Front': 'front' });
  });
  it('a state is known by its code, and its government by its owner', () => {
    expect(found('Mali signed on Monday. The Malian government released prisoners.')).toEqual({
      Mali: 'mali',
      'The Malian government': 'mali-government',
    });
  });
  it('a person is known under another spelling', () => {
    expect(found('Zabiullah Hamdan spoke on Monday.')).toEqual({ 'Zabiullah Hamdan': 'hamdan' });
  });
  it('a person with another first name is somebody else', () => {
    expect(found('Joseph Mensah spoke on Monday.')).toEqual({});
  });
  it('a surname that only one has is enough', () => {
    expect(found('Mr. Abara spoke on Monday.')).toEqual({ Abara: 'abara' });
  });
  it('a surname that two have stays open, with both', () => {
    const document = analyse('Mr. Mensah spoke on Monday.');
    const { actorOf, unresolved } = resolveActors(document, actors);
    expect(actorOf.size).toBe(0);
    expect(unresolved).toMatchObject([{ reason: 'several actors have this surname', candidates: ['mensah-one', 'mensah-two'] }]);
  });
  it('an office is whoever holds it on the day', () => {
    const text = 'The Malian president promised a truce.';
    expect(found(text, '2020-03-04')).toEqual({ 'The Malian president': 'osei' });
    expect(found(text, '2020-09-01')).toEqual({ 'The Malian president': 'abara' });
    expect(found(text)).toEqual({ 'The Malian president': 'abara' });
  });
  it('a title alone is the one of that title who is named in the text, and nobody where none is', () => {
    expect(found('Zabihullah Hamdan met Peter Osei. The relationship with the mullah is good.')).toMatchObject({ 'the mullah': 'hamdan' });
    expect(found('Peter Osei spoke. The relationship with the mullah is good.')).not.toHaveProperty('the mullah');
  });
  it('a label is no name: it makes nobody an actor', () => {
    expect(found('The terrorist group attacked the town on Sunday.')).toEqual({});
  });
});
