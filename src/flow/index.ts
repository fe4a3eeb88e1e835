export {
  commitmentOf,
  compareAccordsOf,
  compareViewsOf,
  idsWithNearest,
  moveNamed,
  timelineOf,
  waysOutOf,
  whatIfOf,
  type AccordComparison,
  type BoardDifference,
  type Change,
  type ViewDifference,
} from './inquire.ts';
export { lintReadProject, loadClaims, loadOffice, openOffice } from './load-office.ts';
export { loadPipeline, openParser, type Parsed } from './load-models.ts';
export { standingOf, type Standing } from './apply-decisions.ts';
export { correctableFields, correctClaim } from './correct-claim.ts';
export { draftPages } from './draft-pages.ts';
export { openKeptOffice } from './kept-office.ts';
export type { Office, Question } from './office.ts';
export { lintProject, loadProject } from './project.ts';
export { lineOf, pageOfLine, pagesOfFile, readerFor } from './read-pages.ts';
export { openStudy, type Studied } from './study.ts';
export { openReview, type Review } from './review.ts';
export { verifyLedger } from './verify.ts';
