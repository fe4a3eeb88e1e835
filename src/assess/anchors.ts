// When the event a deadline hangs on happened: a span from the claims. Nobody says so by now: none. Said and denied: it may never have been (open end).
import type { Commitment } from '../terms/index.ts';
import { bitsBy, type Account } from './four-values.ts';
import { never } from './instants.ts';
import { countBy, type Count } from './stories.ts';
import { accountAt, accountNamed, rowsAt, type World } from './world.ts';

/** The anchor's span; `open` when a survivor denies that it happened at all. */
export type Anchored = { earliest: number; latest: number; open: boolean };
type Anchor = Extract<Commitment['due'], { kind: 'anchored' }>['anchor'];

/** Finds the anchor's span at the world's instant; undefined when nobody admitted says that it happened by then. */
export function anchorSpan(world: World, anchor: Anchor): Anchored | undefined {
  if ('happened' in anchor) return spanOf(world, accountNamed(world, `fact:${anchor.happened}`));
  if ('accepted' in anchor) return acceptedSpan(world, anchor.accepted.party, anchor.accepted.of);
  const id = 'done' in anchor ? anchor.done : anchor.started;
  return reachedSpan(world, world.frame.index.get(id) ?? -1, 'done' in anchor ? undefined : 1);
}

function spanOf(world: World, account: Account): Anchored | undefined {
  if ((bitsBy(account, world.at) & 1) === 0) return undefined;
  return { earliest: account.minEarliest, latest: account.maxLatest, open: account.denied };
}

// The first acceptance that anyone tells of.
function acceptedSpan(world: World, party: string, of: string): Anchored | undefined {
  let found: Anchored | undefined;
  for (const entry of world.evidence.keys.entries.values()) {
    if (entry.kind !== 'utterance' || entry.act !== 'accept' || entry.party !== party || entry.about !== of) continue;
    const span = spanOf(world, accountAt(world, entry.index));
    if (span === undefined) continue;
    if (found === undefined) found = span;
    else if (found.open === span.open)
      found = { earliest: Math.min(found.earliest, span.earliest), latest: Math.min(found.latest, span.latest), open: span.open };
    else found = { earliest: Math.min(found.earliest, span.earliest), latest: found.open ? span.latest : found.latest, open: false };
  }
  return found;
}

/** The need that "done" means for an anchor: the floor, the view's own where it has one; `threshold` for "started". */
function reachedSpan(world: World, at: number, threshold: number | undefined): Anchored | undefined {
  const item = world.frame.items[at];
  const need = threshold ?? (item === undefined ? undefined : (world.floors[item.id] ?? item.commitment.floor?.amount));
  if (item === undefined || need === undefined) return undefined;
  const now = countBy(world, item, world.at);
  if (now.bestLow < need) return undefined;
  const { columns, events, totals } = world.evidence;
  const instants = new Set<number>();
  for (const part of item.counts) {
    for (const key of [...(events[part] ?? []), totals[part] ?? -1]) {
      for (const row of rowsAt(world, key)) {
        for (const x of [columns.earliest[row] ?? 0, columns.latest[row] ?? 0]) if (x <= world.at) instants.add(x);
      }
    }
  }
  const turns = [...instants].toSorted((a, b) => a - b);
  const first = (reached: (count: Count) => boolean): number => {
    let low = 0;
    let high = turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reached(countBy(world, item, turns[middle] ?? 0))) high = middle;
      else low = middle + 1;
    }
    return turns[low] ?? never;
  };
  const open = now.worstHigh < need;
  return { earliest: first((count) => count.high >= need), latest: first((count) => count.low >= need), open };
}
