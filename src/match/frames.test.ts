import { expect, test } from 'vitest';
import type { Commitment } from '../terms/index.ts';
import { tellingOf } from './frames.ts';
import { sampleDossier } from './sample-dossier.fixture.ts';
import { stem } from './words.ts';

const verbsOf = (action: Commitment['action']): ReadonlySet<string> => {
  const [first] = sampleDossier.commitments;
  if (first === undefined) throw new Error('the sample has no commitment');
  return new Set(tellingOf({ ...first, action }).frames.keys());
};

test('commanders who are to meet may be told to sit down, and a service that is to be restored to come back; not the other way round', () => {
  const meeting = verbsOf({ event: 'CONSULT', mode: 'meet', verbs: [], objects: ['commander'] });
  const service = verbsOf({ event: 'COOPERATE', verbs: ['restore'], objects: ['power'] });
  expect([meeting.has(stem('sit')), service.has(stem('come'))]).toEqual([true, true]);
  expect([meeting.has(stem('restore')), service.has(stem('sit'))]).toEqual([false, false]);
});

test('what a title or a name tells in the form of a verb tells the deed, whatever the event: "Blockade lifted", "the lifting of the blockade"', () => {
  const [first] = sampleDossier.commitments;
  if (first === undefined) throw new Error('the sample has no commitment');
  const frames = (title: string, names: string[]): ReadonlySet<string> =>
    new Set(
      tellingOf({ ...first, action: { event: 'RETREAT', mode: 'access', verbs: [], objects: ['blockade'] }, title, names }).frames.keys(),
    );
  expect(frames('The end of the blockade', []).has(stem('lift'))).toBe(false);
  expect(frames('Blockade of the port lifted', []).has(stem('lift'))).toBe(true);
  expect(frames('The end of the blockade', ['the lifting of the blockade']).has(stem('lift'))).toBe(true);
});

test('fighters who report to a site do what is owed where the promise speaks of camps, and not where it speaks of arms alone', () => {
  const [first] = sampleDossier.commitments;
  if (first === undefined) throw new Error('the sample has no commitment');
  const told = (title: string): boolean =>
    tellingOf({ ...first, action: { event: 'RETREAT', mode: 'disarm', verbs: [], objects: ['fighter'] }, title, names: [] }).frames.has(
      stem('report'),
    );
  expect([told('3,000 fighters gather in camps'), told('Fighters lay down their arms')]).toEqual([true, false]);
});
