// A peace process of any size, made by rule from a seed: commitments in accords, five views, claims in columns or as objects. The same numbers every time.

import type { ClaimTable } from '../../src/assess/index.ts';
import type { Claim, Dossier, Key } from '../../src/terms/index.ts';

/** Numbers from a seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const start = Temporal.Instant.from('2020-01-01T00:00:00Z').epochMilliseconds;
const dayMs = 86_400_000;
/** ISO instant of a day since 2020. */
export const day = (n: number): string => Temporal.Instant.fromEpochMilliseconds(start + n * dayMs).toString();
/** The day on which the process stands. */
export const present = 400;
const outlets = Array.from({ length: 12 }, (_, at) => `outlet-${at}`);
const parties = Array.from({ length: 6 }, (_, at) => `party-${at}`);

/** A dossier of so many commitments: two in three to achieve, one in three to refrain; demands in circles of four, conditions, suspensions with a guard; each promise to refrain is about a place of its own. */
export function makeDossier(commitments: number): Dossier {
  const accords = Math.max(1, Math.round(commitments / 10));
  const id = (at: number): string => `a${at % accords}/c${at}`;
  const fixed = (n: number) => ({ kind: 'fixed' as const, earliest: day(n), latest: day(n + 1), text: `by day ${n}` });
  return {
    id: 'made',
    title: 'Made',
    view: 'all',
    groups: [],
    amendments: [],
    facts: [{ id: 'f0', title: 'f0', names: [] }],
    kinds: [{ dimension: 'target', kind: 'army', of: 'forces' }],
    actors: [
      ...parties.map((name) => ({ id: name, name, kind: 'organisation' as const })),
      ...outlets.map((name) => ({ id: name, name, kind: 'outlet' as const })),
    ].map((actor) => ({ ...actor, aliases: [], metonyms: [], roles: [] })),
    accords: Array.from({ length: accords }, (_, at) => ({
      id: `a${at}`,
      title: `Accord ${at}`,
      names: [],
      status: 'signed' as const,
      signatories: parties,
      supersedes: [],
    })),
    commitments: Array.from({ length: commitments }, (_, at) => ({
      id: id(at),
      accord: `a${at % accords}`,
      title: `Commitment ${at}`,
      kind: at % 3 === 2 ? ('refrain' as const) : ('achieve' as const),
      obligors: [parties[at % 6] ?? 'party-0'],
      beneficiary: parties[(at + 1) % 6] ?? 'party-1',
      participants: [],
      action: { verbs: [], objects: [] },
      names: [],
      floor: { amount: 5_000_000, by: 'the text' },
      cap: 5_000_000,
      due: fixed(300 + (at % 200)),
      essential: false,
      scope: { in: { place: [`place-${at}`], ...(at % 2 === 0 ? { target: ['forces'] } : {}) }, out: {} },
      through: false,
      carries: [],
      needs: [],
      clause: { ref: String(at) },
      ...(at % 7 === 3 && at > 7 ? { requires: { any: [{ done: id(at - 3) }, { defaulted: id(at - 3) }] } } : {}),
    })),
    demands: Array.from({ length: Math.floor(commitments / 20) }, (_, at) => ({
      id: `d${at}`,
      party: parties[(at * 20) % 6] ?? 'party-0',
      of: id(at * 20),
      until: { commitment: id((at % 4 === 3 ? at - 3 : Math.min(at + 1, Math.floor(commitments / 20) - 1)) * 20), atLeast: 1 },
    })),
    limits: [],
    powers: Array.from({ length: Math.floor(commitments / 25) }, (_, at) => ({
      party: parties[(at * 25) % 6] ?? 'party-0',
      act: 'suspend' as const,
      commitment: id(at * 25),
      if: { happened: 'f0' },
    })),
    views: [
      { id: 'all', name: 'all', tiers: [['all']], floors: {} },
      { id: 'press', name: 'press', tiers: [['outlets']], floors: {} },
      { id: 'one', name: 'one', tiers: [['party-0'], ['outlets']], floors: {} },
      { id: 'two', name: 'two', tiers: [['party-1'], ['outlets']], floors: {} },
      { id: 'first', name: 'first', tiers: [['outlet-0', 'outlet-1'], ['outlets'], ['parties']], floors: {} },
    ],
  };
}

/** Positions to begin with: everybody accepts every accord, demands are upheld. */
export function firstClaims(dossier: Dossier): Claim[] {
  const told = (id: string, key: Key): Claim => ({
    id,
    key,
    polarity: 'for',
    by: 'outlet-0',
    via: [],
    chain: [],
    when: [day(0), day(0)],
    known: day(0),
  });
  return [
    ...dossier.accords.flatMap(({ id }) =>
      parties.map((party) =>
        told(`accepts ${party} ${id}`, { kind: 'utterance', utterance: `${party} ${id}`, party, act: 'accept', about: id }),
      ),
    ),
    ...dossier.demands.map(({ id, party }) =>
      told(`demand ${id}`, { kind: 'utterance', utterance: `demand ${id}`, party, act: 'demand', about: id }),
    ),
  ];
}

/** One evidence claim: a performance (four in five of what is to be achieved), a total now and then, an act. About two claims tell of one event. */
export function evidenceKey(dossier: Dossier, random: (below: number) => number, spread: number): Key {
  const at = random(dossier.commitments.length);
  const { id = '', kind = 'achieve', obligors = [] } = dossier.commitments[at] ?? {};
  if (kind === 'refrain')
    return {
      kind: 'act',
      act: `${at}-${random(spread)}`,
      actor: obligors[0] ?? '',
      tags: { target: [random(2) === 0 ? 'army' : 'civilians'], place: [`place-${at}`] },
    };
  return at % 50 === 0 && random(200) === 0
    ? { kind: 'total', commitment: id }
    : { kind: 'performance', commitment: id, event: String(random(spread)) };
}

/** So many claims in columns. */
export function makeTable(dossier: Dossier, count: number, seed: number): ClaimTable {
  const random = randomFrom(seed);
  const spread = Math.max(2, Math.round(count / dossier.commitments.length / 2));
  const sources = [...outlets, ...parties];
  const keys: Key[] = [];
  const index = new Map<string, number>();
  const table = {
    keys,
    sources,
    ids: Array.from({ length: count }, (_, at) => `k${at}`),
    key: new Int32Array(count),
    source: new Int32Array(count),
    performer: new Int32Array(count).fill(-1),
    affirms: new Uint8Array(count).fill(1),
    earliest: new Float64Array(count),
    latest: new Float64Array(count),
    low: new Float64Array(count),
    high: new Float64Array(count),
    known: new Float64Array(count),
    retracted: new Float64Array(count).fill(Number.NaN),
  };
  for (let at = 0; at < count; at += 1) {
    const key = evidenceKey(dossier, random, spread);
    const name =
      'commitment' in key
        ? `${key.kind} ${key.commitment} ${'event' in key ? key.event : ''}`
        : `act ${key.kind === 'act' ? `${key.act} ${JSON.stringify(key.tags)}` : ''}`;
    let number = index.get(name);
    if (number === undefined) index.set(name, (number = keys.push(key) - 1));
    const when = start + random(present - 1) * dayMs;
    table.key[at] = number;
    table.source[at] = random(sources.length);
    table.affirms[at] = random(20) === 0 ? 0 : 1;
    table.earliest[at] = when;
    table.latest[at] = when;
    table.low[at] = key.kind === 'total' ? 100_000 + random(1000) : 1 + random(9);
    table.high[at] = table.low[at] ?? 0;
    table.known[at] = when + random(3) * 3_600_000;
  }
  return table;
}

/** One row of a table as a claim. */
export function claimOf(table: ClaimTable, at: number): Claim {
  const iso = (ms: number | undefined): string => Temporal.Instant.fromEpochMilliseconds(ms ?? 0).toString();
  const low = table.low[at] ?? 0;
  return {
    id: table.ids[at] ?? '',
    key: table.keys[table.key[at] ?? 0] ?? { kind: 'fact', fact: 'f0' },
    polarity: table.affirms[at] === 1 ? 'for' : 'against',
    by: table.sources[table.source[at] ?? 0] ?? '',
    via: [],
    chain: [],
    when: [iso(table.earliest[at]), iso(table.latest[at])],
    value: [low, low],
    known: iso(table.known[at]),
  };
}
