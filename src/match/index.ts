export { findCopies, type Cluster } from './copies.ts';
export { matchReading, type Matched } from './match-reading.ts';
export { joinRelays } from './relays.ts';
