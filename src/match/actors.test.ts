import { describe, expect, test } from 'vitest';
import { openActors } from './actors.ts';
import { sampleDossier } from './sample-dossier.fixture.ts';

const actors = openActors(sampleDossier);

describe('names', () => {
  test('the longest name inside a text wins, and nothing inside it counts again', () => {
    expect(actors.named('fighters of the Northern army')).toBe('north-army');
    expect(actors.allNamed('the Northern Interior Ministry and the Southern Front')).toEqual(['north-ministry', 'south']);
  });

  test('a text that names two actors names none by itself', () => {
    expect(actors.named('the North and the South')).toBeUndefined();
  });

  test('a name in capitals is not found in small letters', () => {
    const dossier = {
      ...sampleDossier,
      actors: [...sampleDossier.actors, { id: 'us', name: 'US', kind: 'state' as const, aliases: [], metonyms: [], roles: [] }],
    };
    const found = openActors(dossier);
    expect([found.named('the US envoy'), found.named('they told us')]).toEqual(['us', undefined]);
  });
});

describe('speaking for somebody', () => {
  test('a spokeswoman of a ministry speaks for its party while her role lasts, its last month included', () => {
    expect(actors.speaksFor('ada', '2020-03-01').party).toBe('north');
    expect(actors.speaksFor('ada', '2020-06-30').party).toBe('north');
    expect(actors.speaksFor('ada', '2020-07-01').party).toBe('ada');
    expect(actors.speaksFor('ada', '2019-12-31').party).toBe('ada');
  });

  test('an envoy of two parties is a quarrel', () => {
    expect(actors.speaksFor('two', '2020-03-01').quarrel).toEqual(['north', 'south']);
  });

  test('a member belongs to a party but does not speak for it, unless the dossier says so', () => {
    const member = (speaks?: boolean) =>
      openActors({
        ...sampleDossier,
        actors: [
          ...sampleDossier.actors,
          {
            id: 'max',
            name: 'Max',
            kind: 'person',
            aliases: [],
            metonyms: [],
            roles: [{ of: 'south', as: 'member', ...(speaks === undefined ? {} : { speaks }) }],
          },
        ],
      });
    expect(member().speaksFor('max', '2020-03-01').party).toBe('max');
    expect(member(true).speaksFor('max', '2020-03-01').party).toBe('south');
    expect(member().lineage('max', '2020-03-01')).toEqual(['max', 'south']);
  });

  test('roles that run in a circle end', () => {
    const ring = openActors({
      ...sampleDossier,
      actors: [
        { id: 'a', name: 'A', kind: 'office', aliases: [], metonyms: [], roles: [{ of: 'b', as: 'office' }] },
        { id: 'b', name: 'B', kind: 'office', aliases: [], metonyms: [], roles: [{ of: 'a', as: 'office' }] },
      ],
    });
    expect(ring.lineage('a', '2020-01-01')).toEqual(['a', 'b']);
    expect(ring.speaksFor('a', '2020-01-01')).toBeDefined();
  });
});

describe('a place for its party', () => {
  const people = { kind: 'armed-group' as const, metonyms: [], roles: [] };
  const dossier = {
    ...sampleDossier,
    actors: sampleDossier.actors.map((actor) =>
      actor.id === 'south' ? { ...actor, name: 'Front of the Hills', aliases: ['Tessaran authorities'] } : actor,
    ),
  };

  test('"the Tessaran leadership", "Tessara’s leaders" and Tessara itself are those known as its authorities', () => {
    const found = openActors(dossier);
    expect(['the Tessaran leadership', 'Tessara’s leaders', 'Tessara'].map((text) => found.partyOf(text))).toEqual([
      'south',
      'south',
      'south',
    ]);
    expect(['the region’s leaders', 'Tessaran farmers', 'Tess'].map((text) => found.partyOf(text))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('"the Tessaran navy" and its police are theirs as well', () => {
    const found = openActors(dossier);
    expect(['the Tessaran navy', 'Tessaran police'].map((text) => found.partyOf(text))).toEqual(['south', 'south']);
  });

  test('two parties of one place are nobody', () => {
    const rival = { ...people, id: 'rival', name: 'Tessaran army', aliases: [] };
    const found = openActors({
      ...dossier,
      actors: [...dossier.actors, rival],
      demands: [{ ...dossier.demands[0]!, party: 'rival' }],
    });
    expect(found.partyOf('the Tessaran leadership')).toBeUndefined();
  });
});
