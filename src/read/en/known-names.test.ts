import { describe, expect, it } from 'vitest';
import { Actor } from '../../terms/index.ts';
import { resolveActors } from './identity-actors.ts';
import { knowActors } from './known-names.ts';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';

const { analyse } = openPipeline({ weights, gazetteer });
const actors = [
  { id: 'mali', name: 'Mali', kind: 'state', code: 'MLI', aliases: ['the Malian side'] },
  { id: 'council', name: 'Ruvuma council', kind: 'government', metonyms: ['Tessin'] },
  { id: 'front', name: 'Ruvuma Liberation Front', kind: 'armed-group', aliases: ['the Front', 'RLF'] },
  { id: 'forces', name: 'border forces', kind: 'organisation' },
  { id: 'osei', name: 'Karim Osei', kind: 'person', aliases: ['Osei'] },
  { id: 'osei-times', name: 'Osei Times', kind: 'outlet' },
].map((actor) => Actor.parse(actor));
const known = knowActors(actors);
const names = (text: string): string[] =>
  analyse(text, known).names.map(({ start, end, kind, entry }) => `${text.slice(start, end)}: ${kind} ${entry ?? ''}`.trim());
const whoIs = (text: string): (string | undefined)[] => {
  const document = analyse(text, known);
  return [...resolveActors(document, actors).actorOf.values()];
};

describe('names known beforehand', () => {
  it.each([
    ['The Front signed.', ['Front: armed-group actor/front']],
    ['They met the border forces.', ['border forces: organisation actor/forces']],
    ['The Malian side left.', ['Malian side: state state/MLI']],
    ['The RLF left, not the rlf.', ['RLF: armed-group actor/front']],
    ['Gen. Karim Osei spoke on Monday.', ['Gen. Karim Osei: person actor/osei']],
    ['The Osei Times reported it.', ['Osei Times: outlet actor/osei-times']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
  it("a part of another person's name is not taken for somebody who is known", () => {
    expect(names('Amina Osei Mensah spoke on Monday.').join()).not.toContain('actor/osei');
  });
  it('a seat that does something is who sits there; after "in" and in a date line it is the place', () => {
    expect(whoIs('Tessin rejected the plan.')).toEqual(['council']);
    expect(whoIs('Fighters gathered in Tessin.')).toEqual([]);
    expect(names('TESSIN (Reuters) — The road was closed on Monday.')[0]).toBe('TESSIN: place actor/council');
  });
  it('"the government" is the only one that the page names, by its seat as well', () => {
    expect(whoIs('Talks were held in Tessin on Monday. The government refused to sign.')).toEqual(['council']);
  });
  it('"a spokesman" is one of several, whoever holds the office', () => {
    const spokesman = Actor.parse({ id: 'abara', name: 'Amina Abara', kind: 'person', roles: [{ of: 'front', as: 'spokeswoman' }] });
    const resolved = (text: string): string[] => [...resolveActors(analyse(text, known), [...actors, spokesman]).actorOf.values()];
    expect(resolved("The Front's spokeswoman denied it.")).toContain('abara');
    expect(resolved('A Front spokeswoman denied it.')).not.toContain('abara');
  });
});
