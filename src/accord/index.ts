export { checkDossier, type Checked } from './check.ts';
export { draftDossier } from './draft-dossier.ts';
export { lintDossier } from './lint.ts';
export type { Located, Places } from './place.ts';
