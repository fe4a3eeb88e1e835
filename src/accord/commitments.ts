// One of an accord's `commitments` becomes a Commitment: every name looked up, every date a span, defaults filled in.
import type { Commitment } from '../terms/index.ts';
import { verbsOf } from './actions.data.ts';
import { complain, readDraft, valueAt } from './complaint.ts';
import { resolveCondition } from './conditions.ts';
import type { DateBench } from './date-bench.ts';
import { CommitmentDraft, FloorDraft } from './shapes.ts';
import { lookUp, lookUpAll } from './look-up.ts';
import { resolveMoment } from './moments.ts';
import type { Step } from './sheet.ts';
import { plural } from './words.ts';

/** Resolves the commitment at `steps`; `undefined` when its draft does not fit. Other trouble is in the issues. */
export function resolveCommitment(bench: DateBench, accord: string, steps: readonly Step[]): Commitment | undefined {
  const draft = readDraft(bench, CommitmentDraft, steps);
  if (draft === undefined) return undefined;
  const { id, title, kind, matter, cap, rate, cure, essential, through, clause, needs } = draft;
  const under = (...more: Step[]): Step[] => [...steps, ...more];
  const floor = resolveFloor(bench, under('floor'));
  if (floor !== undefined && cap !== undefined && floor.amount > cap) {
    complain(bench, 'floor-above-cap', under('floor'), `the floor is above the cap of ${cap}. Lower the floor, or raise the cap.`);
  }
  const unit = draft.unit ?? defaultUnit(draft);
  const due = draft.due === undefined ? undefined : resolveMoment(bench, under('due'));
  const period = resolvePeriod(bench, draft, under('period'));
  const requires = draft.requires === undefined ? undefined : resolveCondition(bench, under('requires'));
  const beneficiary = draft.beneficiary === undefined ? undefined : lookUp(bench, 'actor', draft.beneficiary, under('beneficiary'));
  const own = `${accord}/${id}`;
  const carries = lookUpAll(bench, 'commitment', draft.carries, under('carries'));
  return {
    id: own,
    accord,
    title,
    kind,
    obligors: resolveObligors(bench, under('obligor')),
    ...(beneficiary === undefined ? {} : { beneficiary }),
    participants: lookUpAll(bench, 'actor', draft.participants, under('participants')),
    action: resolveAction(draft),
    names: draft.names,
    ...(matter === undefined ? {} : { matter }),
    ...(unit === undefined ? {} : { unit }),
    ...(floor === undefined ? {} : { floor }),
    ...(cap === undefined ? {} : { cap }),
    ...(rate === undefined ? {} : { rate }),
    ...(due === undefined ? {} : { due }),
    ...(cure === undefined ? {} : { cure }),
    essential,
    ...(period === undefined ? {} : { period }),
    ...(requires === undefined ? {} : { requires }),
    scope: draft.scope,
    through,
    carries,
    needs: needs.map((need, index) => ({
      ...need,
      actor: lookUp(bench, 'actor', need.actor, under('needs', index, 'actor')) ?? need.actor,
    })),
    clause,
  };
}

function resolveObligors(bench: DateBench, steps: readonly Step[]): string[] {
  const written = valueAt(bench.sheet.value, steps);
  if (Array.isArray(written) && written.length > 0) return lookUpAll(bench, 'actor', written, steps);
  if (written === undefined || written === null || Array.isArray(written)) {
    complain(bench, 'missing', steps, 'nobody owes it. Write obligor: some-actor, or a list of those who owe it jointly.');
    return [];
  }
  const id = lookUp(bench, 'actor', written, steps);
  return id === undefined ? [] : [id];
}

/** `floor: 1` is the text's own; `{ amount, by }` says who reads it so. */
function resolveFloor(bench: DateBench, steps: readonly Step[]): Commitment['floor'] {
  const written = valueAt(bench.sheet.value, steps);
  if (written === undefined) return undefined;
  if (typeof written === 'number') {
    if (written >= 0) return { amount: written, by: 'the text' };
    complain(bench, 'bad-value', steps, 'an amount is 0 or more.');
    return undefined;
  }
  const draft = readDraft(bench, FloorDraft, steps);
  if (draft !== undefined && draft.by !== 'the text') lookUp(bench, 'actor', draft.by, [...steps, 'by']);
  return draft;
}

function resolvePeriod(bench: DateBench, { period }: CommitmentDraft, steps: readonly Step[]): Commitment['period'] {
  if (period === undefined) return undefined;
  const from = resolveMoment(bench, [...steps, 'from'], 'start');
  const to = resolveMoment(bench, [...steps, 'to'], 'end');
  if (from === undefined || to === undefined) return undefined;
  if (from.kind === 'fixed' && to.kind === 'fixed' && Temporal.Instant.compare(from.earliest, to.latest) >= 0) {
    complain(bench, 'turned-round', [...steps, 'to'], 'the period ends before it begins. Swap from and to, or mend the date.');
  }
  return period.renew === undefined ? { from, to } : { from, to, renew: period.renew };
}

function resolveAction({ action }: CommitmentDraft): Commitment['action'] {
  const { event, mode, verbs, objects } = action;
  const known = verbs.length > 0 ? verbs : defaultVerbs(event, mode);
  return { ...(event === undefined ? {} : { event }), ...(mode === undefined ? {} : { mode }), verbs: [...known], objects };
}

/** The verbs of an event and mode; of the event alone where the mode has no row. */
function defaultVerbs(event: string | undefined, mode: string | undefined): readonly string[] {
  if (event === undefined) return [];
  return verbsOf[`${event}/${mode ?? ''}`] ?? verbsOf[event] ?? [];
}

/** A counted thing is counted in its first object: `prisoners`. */
function defaultUnit({ action, cap, floor, rate }: CommitmentDraft): string | undefined {
  const [object] = action.objects;
  const counted = cap !== undefined || floor !== undefined || rate !== undefined;
  return counted && object !== undefined ? plural(object) : undefined;
}
