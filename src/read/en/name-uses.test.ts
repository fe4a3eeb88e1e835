import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './gazetteer/load-gazetteer.ts';
import { nameUses } from './name-uses.ts';

const { gazetteer } = loadGazetteer({
  'states.yaml': '- { id: FRA, name: France, kind: member, iso2: FR, iso3: FRA, adjectives: [French], capitals: [Paris] }\n',
  'places.yaml':
    '- { id: FRA/lille, name: Lille, country: FRA, kind: city }\n- { id: FRA/bay, name: Bay of Biscay, country: FRA, kind: water }\n',
  'given-names.yaml':
    '- { name: Paris, gender: m, regions: [english] }\n- { name: Mark, gender: m, regions: [english], common: true }\n- { name: Anne, gender: f, regions: [french] }\n',
  'offices.yaml': '- { id: envoy, words: [special envoy], sector: GOV, speaks: true, title: true }\n',
});
const uses = nameUses(gazetteer);

describe('the uses of words in names', () => {
  it('gives words with the same uses the same number, whatever they name', () => {
    expect(uses.get('france')).toBe(uses.get('lille'));
    expect(uses.get('special')).toBe(uses.get('envoy'));
  });

  it('tells places, given names, common given names and nationalities apart', () => {
    const numbers = ['lille', 'anne', 'mark', 'french', 'biscay', 'envoy'].map((word) => uses.get(word));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).not.toContain(undefined);
  });

  it('adds up the uses of a word that has several', () => {
    expect(uses.get('paris')).toBe((uses.get('lille') ?? 0) | (uses.get('anne') ?? 0));
  });

  it('passes over the small words of a long name', () => {
    expect(uses.has('of')).toBe(false);
  });
});
