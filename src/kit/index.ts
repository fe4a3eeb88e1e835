export { canonicalJson, contentId, sha256, type Json } from './id.ts';
export { fixedClock, systemClock, type Clock } from './clock.ts';
export { parsePort, readConfig, type Config } from './config.ts';
export { Fault, formatIssue, issue, type Issue, type Place } from './fault.ts';
export { didYouMean, nearest } from './nearest.ts';
export { openLogger, silent, type Logger, type LogFields, type LogLevel } from './log.ts';
export { formatInstant, formatMoment, parseInstant, parseMoment } from './time.ts';
