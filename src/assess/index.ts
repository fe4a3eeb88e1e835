export { assess, waysOut, type Question } from './assess.ts';
export { compareAccords, type AccordComparison, type Matter, type Respect } from './compare-accords.ts';
export { compareViews, timeline, type Change, type TimelineQuestion, type ViewDifference } from './history.ts';
export { moveName, moveOf } from './moves.ts';
export { compareBoards, whatIf, type BoardDifference, type LineChange } from './what-if.ts';
export type { SearchOptions } from './ways-out.ts';
export { openMonitor, type Monitor, type MonitorChanges } from './monitor.ts';
export type { ClaimTable } from './claim-table.ts';
export { measureParts, type MeasuredParts } from './measured-parts.ts';
