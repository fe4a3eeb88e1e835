// The way into the corpus, for benches, trainers and tests.
export { meetDeeds, meetStatements, overlap, wordsIn, type Met } from './judge.ts';
export { judged, pageOfReport, type Judged, type Verdict } from './judged.ts';
export { loadCorpus, corpusFolder, isWhole } from './load.ts';
export { parseReport } from './report.ts';
export type { MarkedEvent, MarkedPosition, MarkedStatement, MarkedUndertaking, Report, Split, Trap } from './report-types.ts';
