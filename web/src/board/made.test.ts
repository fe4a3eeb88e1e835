import { expect, test } from 'vitest';
import { fixtureOffice } from '../../../test/browser/fixture.data.ts';
import { isMade, madeAlone } from './made.ts';

const question = { at: '2021-04-30', known: '2021-04-30', view: 'all' };

test('an accord that was made later is not made yet, and its commitments are not counted', () => {
  const board = fixtureOffice.board(question);
  const accords = fixtureOffice.dossier.accords.map((accord) => {
    const day = `${accord.date}T12:00:00Z`;
    return { ...accord, made: { kind: 'fixed' as const, earliest: day, latest: day, text: day } };
  });
  expect(accords.map((accord) => isMade(accord, board))).toEqual([false, true]);
  const made = madeAlone(board, { ...fixtureOffice.dossier, accords });
  expect(new Set(made.commitments.map(({ accord }) => accord))).toEqual(new Set(['quiet-2021']));
});

test('an accord without a date that can be read is taken to stand', () => {
  const board = fixtureOffice.board(question);
  expect(madeAlone(board, fixtureOffice.dossier).commitments).toEqual(board.commitments);
});
