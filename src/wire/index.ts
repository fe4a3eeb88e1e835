export { claimFromLine, claimsFrom } from './claim-line.ts';
export type { Given, Pages } from './make-page.ts';
export { pageFromLine } from './page-line.ts';
export { pagesFrom } from './pages-from.ts';
