import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gazetteerFiles, loadGazetteer } from './load-gazetteer.ts';
import { packGazetteer, unpackGazetteer } from './pack-gazetteer.ts';

const { gazetteer } = loadGazetteer(
  Object.fromEntries(gazetteerFiles.map((file) => [file, readFileSync(new URL(file, import.meta.url), 'utf8')])),
);
const shipped = readFileSync(new URL('../../../../models/gazetteer.bin', import.meta.url));

describe('a packed gazetteer', () => {
  it('is the shipped one: when this fails, run npm run train -- --only gazetteer', () => {
    expect(Buffer.from(packGazetteer(gazetteer)).equals(shipped)).toBe(true);
  });

  it('holds the same entries, namings and ambiguous names as the YAML, in the same order', () => {
    const unpacked = unpackGazetteer(shipped);
    for (const part of ['entries', 'namings', 'longestFrom', 'ambiguous'] as const)
      expect([...unpacked[part]], part).toEqual([...gazetteer[part]]);
  });

  it('has one object for an entry, however it is named', () => {
    const unpacked = unpackGazetteer(shipped);
    expect([...unpacked.namings.values()].flat().every(({ entry }) => unpacked.entries.get(entry.id) === entry)).toBe(true);
  });

  it('keeps forms that need more than their text: capitals that count, accents, sectors of organs', () => {
    const small = loadGazetteer({
      'states.yaml': "- { id: CIV, name: Côte d'Ivoire, kind: member, iso3: CIV, organs: { MIL: [FACI], LEG: [Sénat] } }\n",
      'ambiguous.yaml': '- { name: FACI, readings: [something else] }\n',
    }).gazetteer;
    const again = unpackGazetteer(packGazetteer(small));
    expect(again).toEqual(small);
    expect(again.namings.get('senat')).toMatchObject([{ form: 'Sénat', cased: 'Senat', exact: false, sector: 'LEG' }]);
  });

  it('that is none is a fault', () => {
    expect(() => unpackGazetteer(new Uint8Array(40))).toThrow(expect.objectContaining({ code: 'model.bad-file' }));
  });
});
