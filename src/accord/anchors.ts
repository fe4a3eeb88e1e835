// Dates that are counted from something. A count from the signing becomes a fixed span at once; a count from an event
// stays an offset, for only claims can say when the event was.
import type { TimeSpec } from '../terms/index.ts';
import { countFrom } from './civil.ts';
import { complain, readDraft, valueAt } from './complaint.ts';
import { zonesOrUtc, type DateBench } from './date-bench.ts';
import { AcceptedDraft } from './shapes.ts';
import { lookUp, lookUpAcceptable, type Bench } from './look-up.ts';
import type { Step } from './sheet.ts';

type Anchor = Extract<TimeSpec, { kind: 'anchored' }>['anchor'];

/** A count of `length` (`P135D`, `-PT48H`) from the anchor at `steps`; `words` say it without the anchor: "within 135 days of". */
export function resolveCount(bench: DateBench, steps: readonly Step[], length: string, words: string): TimeSpec | undefined {
  if (valueAt(bench.sheet.value, steps) === 'signing') return countFromSigning(bench, steps, length, `${words} signing`);
  const anchor = resolveAnchor(bench, steps);
  if (anchor === undefined) return undefined;
  // Hours are counted alike in every zone; days are not.
  if (bench.calendar.zones.length === 0 && !/^-?PT/.test(length)) bench.calendar.missesZone?.(steps);
  return { kind: 'anchored', anchor, offset: length, zones: zonesOrUtc(bench.calendar), text: `${words} ${anchorWords(anchor)}` };
}

function countFromSigning(bench: DateBench, steps: readonly Step[], length: string, text: string): TimeSpec | undefined {
  const { signed } = bench.calendar;
  if (signed === undefined) {
    complain(
      bench,
      'no-signing',
      steps,
      'counted from the signing, but the accord has no date that can be read. Write date: 2020-02-29 in the accord.',
    );
    return undefined;
  }
  try {
    if (bench.calendar.zones.length === 0) bench.calendar.missesZone?.(steps);
    return { kind: 'fixed', ...countFrom(signed, Temporal.Duration.from(length), zonesOrUtc(bench.calendar)), text };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    complain(bench, 'bad-duration', steps, 'further away than any calendar reaches. Write a shorter duration.');
    return undefined;
  }
}

function resolveAnchor(bench: DateBench, steps: readonly Step[]): Anchor | undefined {
  const written = valueAt(bench.sheet.value, steps);
  const [key, ...more] = typeof written === 'object' && written !== null && !Array.isArray(written) ? Object.keys(written) : [];
  const inner = key === undefined ? undefined : valueAt(written, [key]);
  if (more.length === 0 && (key === 'done' || key === 'started')) {
    const id = lookUp(bench, 'commitment', inner, [...steps, key]);
    return id === undefined ? undefined : key === 'done' ? { done: id } : { started: id };
  }
  if (more.length === 0 && key === 'happened') {
    const id = lookUp(bench, 'fact', inner, [...steps, key]);
    return id === undefined ? undefined : { happened: id };
  }
  if (more.length === 0 && key === 'accepted') return resolveAccepted(bench, steps);
  complain(
    bench,
    'bad-anchor',
    steps,
    'nothing that a date can be counted from. Write signing, { done: C }, { started: C }, { happened: FACT } or { accepted: { party, of } }.',
  );
  return undefined;
}

/** `{ accepted: { party, of } }`, with both looked up. */
export function resolveAccepted(bench: Bench, steps: readonly Step[]): { accepted: { party: string; of: string } } | undefined {
  const draft = readDraft(bench, AcceptedDraft, [...steps, 'accepted']);
  if (draft === undefined) return undefined;
  const party = lookUp(bench, 'actor', draft.party, [...steps, 'accepted', 'party']);
  const of = lookUpAcceptable(bench, draft.of, [...steps, 'accepted', 'of']);
  return party === undefined || of === undefined ? undefined : { accepted: { party, of } };
}

function anchorWords(anchor: Anchor): string {
  if ('done' in anchor) return `${anchor.done} is done`;
  if ('started' in anchor) return `${anchor.started} starts`;
  if ('happened' in anchor) return anchor.happened;
  return `${anchor.accepted.party} accepts ${anchor.accepted.of}`;
}
