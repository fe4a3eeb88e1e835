export { loadClaims, loadOffice } from './load-office.ts';
export { openKeptOffice, type Progress } from './kept-office.ts';
export type { Office, Question } from './office.ts';
export { lintProject, loadProject, type Project } from './project.ts';
export { lineOf, pageOfLine, pagesOfFile, readerFor } from './read-pages.ts';
export { verifyLedger } from './verify.ts';
