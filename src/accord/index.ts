export { checkDossier, type Checked } from './check.ts';
export type { Located, Places } from './place.ts';
