// Deadlines in force: the text's own span, or the span its anchor gives, or what an accepted amendment puts in their place.
import type { Commitment } from '../terms/index.ts';
import { anchorSpan } from './anchors.ts';
import type { Item } from './compile.ts';
import { accepts } from './fluent-names.ts';
import { standingAt } from './fluents.ts';
import { addDuration, epochOf, longAgo, never } from './instants.ts';
import type { World } from './world.ts';

/** A deadline in epoch milliseconds: not due before `earliest`, passed after `latest` (infinite: it may never come). `text` is the wording. */
export type Due = { earliest: number; latest: number; text: string; amendment?: string };
type Spec = NonNullable<Commitment['due']>;

/** The span that one wording means now; undefined when its anchor has not happened as far as anyone says. `open`: it may have none. */
export function readSpec(world: World, spec: Spec): { earliest: number; latest: number; open: boolean } | undefined {
  if (spec.kind === 'fixed') {
    const fixed = world.frame.spans.get(spec) ?? { earliest: epochOf(spec.earliest), latest: epochOf(spec.latest) };
    return { ...fixed, open: false };
  }
  const span = anchorSpan(world, spec.anchor);
  if (span === undefined) return undefined;
  const earliest = Math.min(...spec.zones.map((zone) => offsetFrom(span.earliest, spec.offset, zone)));
  const latest = Math.max(...spec.zones.map((zone) => offsetFrom(span.latest, spec.offset, zone)));
  return { earliest, latest, open: span.open };
}

// Hours are counted from the instant; days and months from the civil day, which is left out, to the end of the last one, month ends clamped.
function offsetFrom(anchor: number, offset: string, zone: string): number {
  if (anchor === never || anchor === longAgo) return anchor;
  const duration = Temporal.Duration.from(offset);
  const clocked = duration.hours !== 0 || duration.minutes !== 0 || duration.seconds !== 0;
  if (clocked) return addDuration(anchor, offset, zone);
  const day = Temporal.Instant.fromEpochMilliseconds(anchor).toZonedDateTimeISO(zone).toPlainDate().add(duration);
  return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
}

/** The deadline in force at the world's instant, or undefined. */
export function dueOf(world: World, item: Item): Due | undefined {
  const standing = item.amendments.map((amendment) => {
    const all = amendment.parties.map((party) => standingAt(world, accepts(party, amendment.id)));
    return { amendment, may: all.length > 0 && all.every(({ may }) => may), must: all.length > 0 && all.every(({ must }) => must) };
  });
  // The newest that is surely in force rules; a newer one that is only possibly in force widens the span.
  const newest = standing.filter(({ must }) => must).reduce((date, { amendment }) => (amendment.date > date ? amendment.date : date), '');
  const readings: { earliest: number; latest: number; text: string; amendment?: string }[] = [];
  let open = false;
  if (newest === '') {
    const own = item.commitment.due === undefined ? undefined : readSpec(world, item.commitment.due);
    if (own !== undefined && item.commitment.due !== undefined)
      readings.push({ earliest: own.earliest, latest: own.latest, text: item.commitment.due.text });
    open = own === undefined || own.open;
  }
  for (const { amendment, may } of standing) {
    if (!may || amendment.date < newest) continue;
    const span = readSpec(world, amendment.due);
    readings.push({
      earliest: span?.earliest ?? never,
      latest: span === undefined || span.open ? never : span.latest,
      text: amendment.due.text,
      amendment: amendment.id,
    });
  }
  if (readings.length === 0) return undefined;
  const due: Due = {
    earliest: Math.min(...readings.map(({ earliest }) => earliest)),
    latest: open ? never : Math.max(...readings.map(({ latest }) => latest)),
    text: readings.map(({ text }) => text).join(' or '),
  };
  const amendment = readings.find((reading) => reading.amendment !== undefined)?.amendment;
  if (amendment !== undefined) due.amendment = amendment;
  return due.earliest === never ? undefined : due;
}

/** When the cure period that follows `latest` (the end of a deadline or term) ends; never where the accord gives none. */
export function cureEnd(item: Item, latest: number | undefined): number {
  if (item.cure === undefined || latest === undefined || latest === never) return never;
  return addDuration(latest, item.cure, 'UTC');
}

/** Not due yet, inside the span the words can mean, or past it. */
export function phaseOf(due: Due | undefined, at: number): 'none' | 'not-due' | 'grey' | 'passed' {
  if (due === undefined) return 'none';
  if (at > due.latest) return 'passed';
  return at > due.earliest ? 'grey' : 'not-due';
}
