export { checkDossier, type Checked } from './check.ts';
export { lintDossier } from './lint.ts';
export type { Located, Places } from './place.ts';
