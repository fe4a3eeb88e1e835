import { describe, expect, it } from 'vitest';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';

const { analyse } = openPipeline({ weights, gazetteer });
/** The entity that some words mean, by its name. */
function meant(text: string, words: string): string | undefined {
  const { entities, references } = analyse(text).identity;
  const at = text.lastIndexOf(words);
  const one = references.find(({ start, end }) => start === at && end === at + words.length);
  return one === undefined ? undefined : entities[one.entity]?.name;
}

describe('a party without its name', () => {
  it.each([
    [
      'The government and the rebel Marn Unity Army signed a truce.\n\nThe minister welcomed it.\n\nHe will go to the valley.\n\nThe rebels left the town.',
      'The rebels',
      'Marn Unity Army',
    ],
    [
      'The Rural Front for Bread freed ten nurses.\n\nThey were handed to the Parish Mediation Council.\n\nThe group will free the others.',
      'The group',
      'Rural Front for Bread',
    ],
    [
      'The Marn Liberation Army signed. A rival faction, the Marn Front for Bread, rejected the truce. The group will go on fighting.',
      'The group',
      'Marn Front for Bread',
    ],
    ['The Selm Defence League, an armed movement, fired on a boat. The militants left.', 'The militants', 'Selm Defence League'],
  ])('%j', (text, words, name) => {
    expect(meant(text, words)).toBe(name);
  });
  it('is no ministry and nobody who helps', () => {
    expect(meant('The Selmar Ministry of Defence denied it. The terror group is lying.', 'The terror group')).toBeUndefined();
    expect(meant('The United Nations and the Red Crescent left. The rebels stayed.', 'The rebels')).not.toBe('United Nations');
  });
});

describe('a body by the noun of its name', () => {
  it.each([
    ['The Hill Monitoring Commission met. The head of the commission spoke.', 'the commission', 'Hill Monitoring Commission'],
    ['The Selm Salvation Council met in Orlo.\n\nIts envoy said the council would not come.', 'the council', 'Selm Salvation Council'],
    ['The Front for Unity signed. Its men left, and the front thanked them.', 'the front', 'Front for Unity'],
  ])('%j', (text, words, name) => {
    expect(meant(text, words)).toBe(name);
  });
  it('an army has no such short name, for every government has one', () => {
    expect(meant('The Marn Liberation Army signed. The minister said the army would lift the siege.', 'the army')).not.toBe(
      'Marn Liberation Army',
    );
  });
  it('"it" in what a body says is the body', () => {
    expect(meant('The Selm League, a movement that Norland calls criminal, claimed it had fired.', 'it')).toBe('Selm League');
  });
});
