import { describe, expect, it } from 'vitest';
import { familyOf } from './word-family.ts';

describe('the family of a word', () => {
  it.each([
    ['signing', ['sign', 'signe']],
    ['stopped', ['stop', 'stopp']],
    ['envoys', ['envoy']],
    ['ladies', ['lady']],
    ['heavily', ['heavy']],
    ['unarmed', ['unarm', 'unarme']],
    ['unveil', ['veil']],
  ])('finds what "%s" may be made from', (word, stems) => {
    expect(familyOf(word).stems).toEqual(stems);
  });

  it('names the forms in -s, -ed and -ing', () => {
    expect(familyOf('carry').kin).toEqual(['carries', 'carried', 'carrying']);
    expect(familyOf('postpone').kin).toEqual(['postpones', 'postponed', 'postponing']);
    expect(familyOf('stress').kin[0]).toBe('stresses');
  });

  it.each(['it', '2020', 'ten-day', "o'clock", ''])('gives "%s" no family', (word) => {
    expect(familyOf(word)).toEqual({ ending: 0, stems: [], kin: [] });
  });
});
