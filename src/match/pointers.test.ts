import { describe, expect, test } from 'vitest';
import { openActors } from './actors.ts';
import { openPointers } from './pointers.ts';
import { sampleDossier } from './sample-dossier.fixture.ts';
import { at, outlet, run, said, samplePage, sampleReading, speaker } from './sample.fixture.ts';

const page = samplePage('The North met the South. Ada Berg spoke, and its spokesman was there.');
const named = [
  { id: 'e1', name: 'the North', kind: 'organisation' as const, actor: 'north' },
  { id: 'e2', name: 'the South', kind: 'armed-group' as const, actor: 'south' },
  { id: 'e3', name: 'Ada Berg', kind: 'person' as const, actor: 'ada' },
];
const mentions = named.map(({ id, name, kind }, index) => {
  const words = index === 0 ? 'The North' : name;
  return { id: `m${index}`, span: at(page, words), text: words, kind, entity: id };
});
const pointers = openPointers({ ...sampleReading(page, {}), entities: named, mentions }, openActors(sampleDossier));

describe('words that point to somebody', () => {
  test('"the government" is the only party that is one', () => {
    expect(pointers('The government', 0)).toBe('north');
    expect(pointers('the foreign government', 0)).toBeUndefined();
  });

  test('where several parties are governments, it is the one named last', () => {
    const south = { ...sampleDossier.actors[1], kind: 'government' as const };
    const both = {
      ...sampleDossier,
      actors: sampleDossier.actors.map((actor) => (actor.id === 'south' ? { ...actor, kind: south.kind } : actor)),
    };
    const point = openPointers({ ...sampleReading(page, {}), entities: named, mentions }, openActors(both));
    expect([point('the government', 12), point('the government', 60)]).toEqual(['north', 'south']);
  });

  test('"the mission" and "the minister" are whoever is called so, by a name or an office; a body that is called otherwise is not meant', () => {
    const more = [
      {
        ...sampleDossier.actors[0],
        id: 'observers',
        name: 'Observers',
        kind: 'organisation' as const,
        aliases: [],
        metonyms: [],
        roles: [{ of: 'north', as: 'truce mission' }],
      },
      { ...sampleDossier.actors[0], id: 'army', name: 'Hill Army', kind: 'organisation' as const, aliases: [], metonyms: [], roles: [] },
      {
        ...sampleDossier.actors[0],
        id: 'ada',
        name: 'Ada Berg',
        kind: 'person' as const,
        aliases: [],
        metonyms: [],
        roles: [{ of: 'north', as: 'minister of the hills' }],
      },
    ];
    const told = samplePage('Ada Berg saw the Hill Army. The mission reported.');
    const mentions = [
      { id: 'm0', span: at(told, 'Ada Berg'), text: 'Ada Berg', kind: 'person' as const },
      { id: 'm1', span: at(told, 'Hill Army'), text: 'Hill Army', kind: 'organisation' as const },
    ];
    const reading = { ...sampleReading(told, {}), mentions };
    const point = (actors: typeof more) => openPointers(reading, openActors({ ...sampleDossier, actors } as typeof sampleDossier));
    expect([point(more)('the mission', 40), point(more)('The minister', 40), point(more)('the agency', 40)]).toEqual([
      'observers',
      'ada',
      undefined,
    ]);
    expect(point(more.slice(1))('the mission', 40)).toBeUndefined();
  });

  test('"the Group" is the body whose longer name the page gave, and no armed group', () => {
    const told = samplePage('The South met the Monitoring Group of the North. The Group saw it.');
    const mentions = [
      { id: 'm0', span: at(told, 'The South'), text: 'The South', kind: 'armed-group' as const },
      { id: 'm1', span: at(told, 'Monitoring Group of the North'), text: 'Monitoring Group of the North', kind: 'organisation' as const },
    ];
    const point = openPointers({ ...sampleReading(told, {}), mentions }, openActors(sampleDossier));
    expect([point('The Group', 50), point('the group', 10)]).toEqual(['north', 'south']);
  });

  test('"its spokesman" speaks for the group named last, "his spokesman" for the person', () => {
    expect([pointers('its spokesman', 50), pointers('his spokesman', 50), pointers('her chair', 50)]).toEqual(['south', 'ada', undefined]);
  });

  test('whom a spokesman without a name speaks for, the outlet heard speak', () => {
    const told = samplePage('The North made peace. Its spokesman accepted the pact.');
    const chain = [outlet('Wire A', 'wire-a'), speaker('Its spokesman', { unnamed: true, span: at(told, 'Its spokesman') })];
    const statement = said(told, 's1', 'the pact', chain, { act: 'accept' });
    const reading = { statements: [statement], entities: [named[0]], mentions: [{ ...mentions[0], span: at(told, 'The North') }] };
    expect(run(told, reading as object).claims).toMatchObject([{ by: 'wire-a', key: { party: 'north', act: 'accept', about: 'pact' } }]);
  });

  test('"the agency wrote earlier" is the outlet itself', () => {
    const told = samplePage('The captives were freed, the agency wrote.');
    const statement = said(told, 's1', 'The captives were freed', [outlet('Wire A', 'wire-a'), speaker('the agency')]);
    expect(run(told, { statements: [statement] }).claims).toMatchObject([{ by: 'wire-a', key: { kind: 'performance' } }]);
  });
});
