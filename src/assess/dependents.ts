// Who leans on what, worked out once from the dossier: which commitments must be looked at again when a fluent, a fact or another commitment changes.
import type { Frame, Item } from './compile.ts';
import { accepts, ended, namesIn, rejects, suspended } from './fluent-names.ts';
import { atomsOf, type Atom } from './formula.ts';
import { epochOf } from './instants.ts';

/** Reverse indexes. Lists hold commitment numbers; `guarded` names the fluents that hang on a power's guard. */
export type Dependents = {
  byFluent: Map<string, number[]>;
  /** Fluents of accepted amendments and anchors: their commitments' deadlines. */
  datedByFluent: Map<string, number[]>;
  byFact: Map<string, number[]>;
  datedByFact: Map<string, number[]>;
  /** Whose conditions mention a commitment; whose deadlines hang on its performance. */
  mentioning: number[][];
  datedBy: number[][];
  /** Commitments whose period an objection to this one, or to this accord, may end. */
  periods: Map<string, number[]>;
  guarded: Map<string, string[]>;
  /** Instants that stand in texts: conditions, dates, periods; item -1: in the guard of a power. */
  instants: { at: number; item: number }[];
  /** The thresholds that demands put on a commitment. */
  thresholds: number[][];
};

/** Works out the reverse indexes of a frame. */
export function dependentsOf(frame: Frame): Dependents {
  const found: Dependents = {
    byFluent: new Map(),
    datedByFluent: new Map(),
    byFact: new Map(),
    datedByFact: new Map(),
    mentioning: frame.items.map(() => []),
    datedBy: frame.items.map(() => []),
    periods: new Map(),
    guarded: new Map(),
    instants: [],
    thresholds: frame.items.map(() => []),
  };
  for (const item of frame.items) enterItem(found, frame, item);
  for (const wait of frame.waits) {
    note(found.byFluent, wait.fluent, wait.of);
    found.thresholds[wait.until]?.push(wait.atLeast);
  }
  for (const lid of frame.lids) note(found.byFluent, lid.fluent, lid.of);
  for (const [name, { guards }] of frame.mights) {
    for (const atom of guards.flatMap(atomsOf))
      if (atom.kind === 'after' || atom.kind === 'before') found.instants.push({ at: atom.instant, item: -1 });
    const [act = '', party = '', commitment = ''] = name.split('|');
    found.guarded.set(name, [act === 'suspend' ? suspended(commitment) : ended(commitment), rejects(party, commitment)]);
  }
  return found;
}

function note<K>(map: Map<K, number[]>, key: K, item: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}

function enterItem(found: Dependents, { index, dossier }: Frame, item: Item): void {
  const { index: at, commitment, requires, amendments, positions } = item;
  for (const name of namesIn(positions)) note(found.byFluent, name, at);
  for (const atom of atomsOf(requires)) enterAtom(found, atom, at);
  for (const { id, parties } of amendments) for (const party of parties) note(found.datedByFluent, accepts(party, id), at);
  for (const spec of [
    commitment.due,
    commitment.period?.from,
    commitment.period?.to,
    ...dossier.amendments.filter((one) => one.commitment === item.id).map(({ due }) => due),
  ]) {
    if (spec === undefined) continue;
    if (spec.kind === 'fixed') for (const moment of [spec.earliest, spec.latest]) found.instants.push({ at: epochOf(moment), item: at });
    else if ('happened' in spec.anchor) note(found.datedByFact, spec.anchor.happened, at);
    else if ('accepted' in spec.anchor) note(found.datedByFluent, accepts(spec.anchor.accepted.party, spec.anchor.accepted.of), at);
    else for (const other of leaningOn(spec.anchor, index)) found.datedBy[other]?.push(at);
  }
  if (commitment.period?.renew !== undefined) for (const about of [item.id, commitment.accord]) note(found.periods, about, at);
}

const leaningOn = (anchor: { done: string } | { started: string }, index: ReadonlyMap<string, number>): number[] => {
  const at = index.get('done' in anchor ? anchor.done : anchor.started);
  return at === undefined ? [] : [at];
};

function enterAtom(found: Dependents, atom: Atom, at: number): void {
  if (atom.kind === 'happened') note(found.byFact, atom.fact, at);
  else if (atom.kind === 'accepted') {
    note(found.byFluent, accepts(atom.party, atom.of), at);
    note(found.byFluent, rejects(atom.party, atom.of), at);
  } else if (atom.kind === 'after' || atom.kind === 'before') found.instants.push({ at: atom.instant, item: at });
  else {
    const list = 'commitment' in atom ? found.mentioning[atom.commitment] : undefined;
    if (list !== undefined && !list.includes(at)) list.push(at);
  }
}
