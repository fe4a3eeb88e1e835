export { modelNames, openPipeline, toConllu, unpackGazetteer, type Pipeline, type Weights } from './en/index.ts';
export { openReader, readerName, type Reader } from './reader.ts';
export { readingLine, type ReadingLine } from './line.ts';
export { deedSigns, statementSigns, sureOf, type SureWeights } from './sure.ts';
export { actContestsOf, contestsOf, unitsOfText, verdictsOf, type Contest, type Marked, type Verdict } from './said/lessons.ts';
export type { ActWeights } from './said/acts.ts';
export { openTeller, type ToldWeights } from './said/telling.ts';
