// A dossier becomes a frame: commitments by number, who is party to what, conditions flattened, scopes widened. Done once, asked often.
// Refuses nothing by itself: what does not fit (a name that nobody has, a circle) is listed as an issue and left out.
import { issue, type Issue } from '../kit/index.ts';
import type { Accord, Amendment, Commitment, Demand, Dossier, Finding, Limit, TimeSpec } from '../terms/index.ts';
import { civilZones, type CivilZones } from './civil-days.ts';
import { circleIssues } from './circles.ts';
import { clustersOf, type Clusters } from './clusters.ts';
import { demanded, limited, positionsOf, type Positions } from './fluent-names.ts';
import { flattenFormula, type Condition } from './formula.ts';
import { epochOf } from './instants.ts';
import { compileScope, widenKinds, type ScopeTest } from './scope.ts';
import { textConflicts } from './text-conflicts.ts';

/** A demand with numbers for names: `by` will not do its part in `of` before `until` has reached `atLeast`. */
export type Wait = { index: number; id: string; fluent: string; party: string; of: number; until: number; atLeast: number };
/** A limit with numbers for names; `until` is -1 where only its holder lifts it. */
export type Lid = { index: number; id: string; fluent: string; party: string; of: number; max: number; until: number };
/** The powers of one party over one commitment: `always`, or under any one of the guards. */
export type Might = { always: boolean; guards: Condition[] };

/** A commitment with everything that does not depend on claims worked out. */
export type Item = {
  index: number;
  id: string;
  commitment: Commitment;
  accord: Accord | undefined;
  draft: boolean;
  achieve: boolean;
  obligors: readonly string[];
  /** Obligors and participants: whose no stands in the way. */
  parts: readonly string[];
  /** Signatories, obligors, beneficiary: who may object, and whose word alone is no corroboration. */
  parties: ReadonlySet<string>;
  requires: Condition | undefined;
  /** Numbers of the commitments whose performances and totals count here: itself and what it carries. */
  counts: readonly number[];
  waits: Wait[];
  lids: Lid[];
  groups: number[];
  scope: ScopeTest;
  positions: Positions;
  impossibility: string;
  amendments: Amendment[];
  /** Accords that replace this one's accord, signed and with signatories. */
  successors: Accord[];
  cure: string | undefined;
};

/** A span in epoch milliseconds. */
export type FixedSpan = { earliest: number; latest: number };

/** A dossier made ready: see Item. `readers[x]` lists who must be asked again when x becomes achievable. */
export type Frame = {
  dossier: Dossier;
  items: Item[];
  index: ReadonlyMap<string, number>;
  actors: ReadonlyMap<string, string>;
  parties: ReadonlySet<string>;
  accords: ReadonlyMap<string, Accord>;
  amendments: ReadonlySet<string>;
  waits: Wait[];
  lids: Lid[];
  waitIndex: ReadonlyMap<string, number>;
  lidIndex: ReadonlyMap<string, number>;
  groups: number[][];
  mights: ReadonlyMap<string, Might>;
  facts: ReadonlySet<string>;
  kinds: ReadonlyMap<string, ReadonlySet<string>>;
  carriers: number[][];
  clusters: Clusters;
  /** The spans of dates that stand in the texts. */
  spans: ReadonlyMap<TimeSpec, FixedSpan>;
  /** By whose days a claim counts that tells no hour. */
  zones: CivilZones;
  /** Conflicts that lie in the texts alone. */
  conflicts: Finding[];
  issues: Issue[];
};

/** Prepares a dossier. Throws Fault `formula.too-deep` for a condition deeper than the documented limit. */
export function compileDossier(dossier: Dossier): Frame {
  const issues: Issue[] = [];
  const index = new Map<string, number>();
  for (const { id } of dossier.commitments) if (!index.has(id)) index.set(id, index.size);
  const accords = new Map(dossier.accords.map((accord) => [accord.id, accord]));
  const kinds = widenKinds(dossier.kinds);
  const resolve = (id: string, path: string): number => {
    const found = index.get(id);
    if (found === undefined)
      issues.push(issue('dossier.unknown-commitment', `there is no commitment "${id}"; what names it is left out`, path));
    return found ?? -1;
  };
  const condition = (formula: Commitment['requires'], path: string): Condition | undefined =>
    formula === undefined ? undefined : flattenFormula(formula, (id) => resolve(id, path), path);

  const seen = new Set<string>();
  const items: Item[] = [];
  for (const commitment of dossier.commitments) {
    if (seen.has(commitment.id)) {
      issues.push(issue('dossier.duplicate-commitment', `commitment "${commitment.id}" is given twice; the first counts`, commitment.id));
      continue;
    }
    seen.add(commitment.id);
    const accord = accords.get(commitment.accord);
    const obligors = [...new Set(commitment.obligors)];
    const parties = new Set([...obligors, ...(accord?.signatories ?? [])]);
    if (commitment.beneficiary !== undefined) parties.add(commitment.beneficiary);
    const parts = [...new Set([...obligors, ...commitment.participants])];
    const successors = dossier.accords.filter(
      (one) => one.status === 'signed' && one.signatories.length > 0 && one.supersedes.includes(commitment.accord),
    );
    items.push({
      index: items.length,
      id: commitment.id,
      commitment,
      accord,
      draft: accord !== undefined && accord.status !== 'signed',
      achieve: commitment.kind === 'achieve',
      obligors,
      parts,
      parties,
      requires: condition(commitment.requires, `${commitment.id}#requires`),
      counts: [],
      waits: [],
      lids: [],
      groups: [],
      scope: compileScope(commitment.scope, kinds),
      amendments: dossier.amendments.filter((one) => one.commitment === commitment.id),
      successors,
      positions: positionsOf(commitment.id, commitment.accord, obligors, parts, successors),
      impossibility: `impossibility:${commitment.id}`,
      cure: commitment.cure,
    });
  }

  const waits = dossier.demands.map((demand, at) => compileDemand(demand, at, resolve));
  const lids = dossier.limits.map((limit, at) => compileLimit(limit, at, resolve));
  for (const wait of waits) if (wait.until >= 0 && items[wait.of]?.parts.includes(wait.party)) items[wait.of]?.waits.push(wait);
  for (const lid of lids) if (items[lid.of]?.parts.includes(lid.party)) items[lid.of]?.lids.push(lid);
  const groups = dossier.groups.map((group) => group.members.map((id) => resolve(id, `group ${group.id}`)).filter((at) => at >= 0));
  groups.forEach((members, at) => members.forEach((member) => items[member]?.groups.push(at)));
  const carriers = carryAll(items, resolve);
  issues.push(...circleIssues(dossier, index));

  return {
    dossier,
    items,
    index,
    accords,
    waits,
    lids,
    groups,
    kinds,
    carriers,
    clusters: clustersOf(items, groups),
    spans: fixedSpans(dossier),
    zones: civilZones(dossier),
    conflicts: textConflicts(items),
    issues,
    actors: new Map(dossier.actors.map(({ id, kind }) => [id, kind])),
    parties: new Set([...dossier.accords.flatMap(({ signatories }) => signatories), ...items.flatMap(({ parties }) => [...parties])]),
    amendments: new Set(dossier.amendments.map(({ id }) => id)),
    waitIndex: new Map(waits.map((wait) => [wait.id, wait.index])),
    lidIndex: new Map(lids.map((lid) => [lid.id, lid.index])),
    mights: compilePowers(dossier, condition, (id) => items[index.get(id) ?? -1]?.draft ?? false),
    facts: new Set(dossier.facts.map(({ id }) => id)),
  };
}

function fixedSpans({ commitments, amendments }: Dossier): Map<TimeSpec, FixedSpan> {
  const spans = new Map<TimeSpec, FixedSpan>();
  for (const spec of [...commitments.flatMap(({ due, period }) => [due, period?.from, period?.to]), ...amendments.map(({ due }) => due)])
    if (spec?.kind === 'fixed') spans.set(spec, { earliest: epochOf(spec.earliest), latest: epochOf(spec.latest) });
  return spans;
}

function compileDemand({ id, party, of, until }: Demand, index: number, resolve: (id: string, path: string) => number): Wait {
  return {
    index,
    id,
    fluent: demanded(id),
    party,
    of: resolve(of, `demand ${id}`),
    until: resolve(until.commitment, `demand ${id}`),
    atLeast: until.atLeast,
  };
}

function compileLimit({ id, party, of, max, until }: Limit, index: number, resolve: (id: string, path: string) => number): Lid {
  return {
    index,
    id,
    fluent: limited(id),
    party,
    of: resolve(of, `limit ${id}`),
    max,
    until: until === undefined ? -1 : resolve(until, `limit ${id}`),
  };
}

/** Name of a power in `Frame.mights`. */
export const mightName = (party: string, act: 'suspend' | 'terminate', commitment: string): string => `${act}|${party}|${commitment}`;

function compilePowers(
  dossier: Dossier,
  condition: (formula: Commitment['requires'], path: string) => Condition | undefined,
  isDraft: (commitment: string) => boolean,
): Map<string, Might> {
  const mights = new Map<string, Might>();
  for (const power of dossier.powers) {
    // What only an unsigned text grants is no power.
    if (isDraft(power.commitment)) continue;
    const name = mightName(power.party, power.act, power.commitment);
    const might = mights.get(name) ?? { always: false, guards: [] };
    const guard = condition(power.if, `power of ${power.party} over ${power.commitment}`);
    if (guard === undefined) might.always = true;
    else might.guards.push(guard);
    mights.set(name, might);
  }
  return mights;
}

// Fills `counts` and returns, for each commitment, in whose counts it stands. Circles end where they began.
function carryAll(items: Item[], resolve: (id: string, path: string) => number): number[][] {
  const carried = items.map(({ commitment, id }) =>
    commitment.carries.map((other) => resolve(other, `${id}#carries`)).filter((at) => at >= 0),
  );
  const carriers: number[][] = items.map(() => []);
  for (const item of items) {
    if (!item.achieve) continue;
    const reached = new Set([item.index]);
    for (const at of reached) for (const next of carried[at] ?? []) reached.add(next);
    item.counts = [...reached].filter((at) => items[at]?.achieve);
    for (const at of item.counts) carriers[at]?.push(item.index);
  }
  return carriers;
}
