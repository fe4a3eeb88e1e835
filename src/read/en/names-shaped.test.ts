import { describe, expect, it } from 'vitest';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';

const { analyse } = openPipeline({ weights, gazetteer });
const found = (text: string): string[] => analyse(text).names.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('names whose words tell what they are', () => {
  it.each([
    ['The mediator, the Union for Eastern Trade (UET), left the talks.', 'organisation: Union for Eastern Trade'],
    ['A second faction, the Talvan Front for Bread, rejected it.', 'organisation: Talvan Front for Bread'],
    ['He told the newspaper Abendkurier that he would stay.', 'outlet: Abendkurier'],
    ['The message was sent to Radio Montaro on Friday.', 'outlet: Radio Montaro'],
    ['VESSA (Harbour Wire) - Two boats sank on Monday.', 'outlet: Harbour Wire'],
    ['The neighbouring state of Orvel hosts the talks.', 'place: Orvel'],
    ['The boats left Kaldry Sound at dawn.', 'place: Kaldry Sound'],
    ['“We were not asked,” its chairwoman, Brit Nordahl, said.', 'person: Brit Nordahl'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name);
  });
  it('a feast is nobody, but a person may bear its name', () => {
    expect(found('The talks resume after Christmas.')).toEqual([]);
    expect(found('“We wait,” said Marta Christmas, a nurse.')).toContain('person: Marta Christmas');
  });
  it('a word for a nation is no body, where the text has the nation', () => {
    const names = found('Ostria signed. The Ostrian government said the Ostrian Ministry of Defence would pay.');
    expect(names).not.toContain('organisation: Ostrian');
    expect(names).toContain('organisation: Ostrian Ministry of Defence');
  });
  it('a title of two words is no part of a name', () => {
    const { identity } = analyse('They met Deputy Foreign Minister Rolf Stenner on Monday.');
    expect(identity.entities.map(({ name }) => name)).toContain('Rolf Stenner');
  });
});
