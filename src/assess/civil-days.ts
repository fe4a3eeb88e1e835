// A day told without an hour ends where the day of the matter ends: by the zones of the accord it is about, for an act by the actor's own (semantics, section 5). Takes a claim; gives
// the instants between which it happened. Leaves hours that are told, and matters without a zone, as they are.
import type { Claim, Dossier } from '../terms/index.ts';
import { epochOf, longAgo, never } from './instants.ts';

/** Zones by what claims can be about: accords, commitments, amendments, demands, limits, and actors for their acts. */
export type CivilZones = ReadonlyMap<string, readonly string[]>;
/** First and last instant, as epoch milliseconds. */
type Instants = readonly [earliest: number, latest: number];

/** The zones of everything in a dossier that claims speak of. */
export function civilZones({ accords, commitments, amendments, demands, limits, actors }: Dossier): CivilZones {
  const zones = new Map(accords.flatMap(({ id, zones: own }): [string, readonly string[]][] => (own === undefined ? [] : [[id, own]])));
  const like = (id: string, other: string): void => {
    const found = zones.get(other);
    if (found !== undefined) zones.set(id, found);
  };
  for (const { id, accord } of commitments) like(id, accord);
  for (const { id, commitment } of amendments) like(id, commitment);
  for (const { id, of } of [...demands, ...limits]) like(id, of);
  for (const { id, zone } of actors) if (zone !== undefined && !zones.has(id)) zones.set(id, [zone]);
  return zones;
}

const dayStart = /^(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?Z$/;
const dayEnd = /^(\d{4}-\d{2}-\d{2})T23:59:59(?:\.\d+)?Z$/;

/** When a claim says it happened. A day is cut where it became known: what is told has been. */
export function instantsOf(zones: CivilZones, { when: [from, to], known, key }: Claim): Instants {
  const told: Instants = [from === null ? longAgo : epochOf(from), to === null ? never : epochOf(to)];
  const own = zones.get(matterOf(key));
  if (own === undefined) return told;
  const first = from === null ? undefined : dayStart.exec(from)?.[1];
  // A day is cut at publication where its page came out before its end.
  const last = to === null ? undefined : (dayEnd.exec(to)?.[1] ?? (to === known && first !== undefined ? to.slice(0, 10) : undefined));
  const seen = epochOf(known);
  const cut = (end: number): number => (end > seen && told[1] <= seen ? seen : end);
  // A running total is as of the end of its day.
  if (from !== null && from === to) return last === undefined || first !== undefined ? told : fill(cut(ends(own, last)));
  if ((from !== null && first === undefined) || (to !== null && last === undefined)) return told;
  const latest = last === undefined ? told[1] : cut(ends(own, last));
  const earliest = first === undefined ? told[0] : starts(own, first);
  // The page came out before that day began there: it was still the day before.
  if (earliest > latest) return [starts(own, dayAt(own, latest)), latest];
  return [earliest, latest];
}

const fill = (instant: number): Instants => [instant, instant];

function matterOf(key: Claim['key']): string {
  switch (key.kind) {
    case 'performance':
    case 'total':
    case 'life':
      return key.commitment;
    case 'utterance':
      return key.about;
    case 'act':
      return key.actor;
    case 'impossibility':
      return key.of;
    case 'fact':
      return '';
  }
}

const startOf = (zone: string, day: string): number => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
const starts = (zones: readonly string[], day: string): number =>
  kept(`<${zones.join()} ${day}`, () => Math.min(...zones.map((zone) => startOf(zone, day))));
const ends = (zones: readonly string[], day: string): number =>
  kept(
    `>${zones.join()} ${day}`,
    () => Math.max(...zones.map((zone) => startOf(zone, Temporal.PlainDate.from(day).add({ days: 1 }).toString()))) - 1,
  );
const dayAt = ([zone = 'UTC']: readonly string[], instant: number): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

// Many claims tell of the same few days; a calendar is slow beside a map. Pure: the same words give the same instant.
const instants = new Map<string, number>();
const most = 20_000;
function kept(name: string, count: () => number): number {
  const found = instants.get(name) ?? count();
  if (instants.size >= most) instants.clear();
  instants.set(name, found);
  return found;
}
