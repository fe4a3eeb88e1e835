export { matchReading, type Matched } from './match-reading.ts';
