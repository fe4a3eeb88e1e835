// The dossier of this desk, asked for once a visit and shared by every page.
import type { DossierAnswer } from '../../../src/desk/contract.ts';
import { openAnswer } from './answer.svelte.ts';

/** The dossier, once it is here. The layout asks for it and waits. */
export const dossierAnswer = openAnswer<DossierAnswer>();

/** The dossier, where the layout has seen to it that it is here. */
export function theDossier(): DossierAnswer {
  if (dossierAnswer.value === undefined) throw new Error('the dossier is used before the layout has it');
  return dossierAnswer.value;
}
