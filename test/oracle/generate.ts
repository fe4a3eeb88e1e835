// Makes small dossiers, claims and questions in which every state, finding and kind of key is frequent. Days since 1 January 2020; everything in whole minutes.

import fc from 'fast-check';
import { Claim, Dossier, type ClaimInput, type Formula, type Key } from '../../src/terms/index.ts';
import type { Question } from './encode.ts';

/** One instance for both sides. */
export type Instance = { dossier: Dossier; claims: Claim[]; question: Question };

const day = (n: number): string => Temporal.Instant.from('2020-01-01T00:00:00Z').add({ hours: Math.round(n * 24) }).toString();
const parties = ['gov', 'tb', 'us'] as const;
const sources = ['press', 'un', 'gov', 'tb', 'us', 'unnamed(gov,press)'] as const;
const names = ['a/c0', 'a/c1', 'a/c2', 'b/c3', 'b/c4'] as const;

const party = fc.constantFrom(...parties);
const which = fc.nat({ max: 4 });
const often = (per: number) => fc.nat({ max: 99 }).map((n) => n < per);
const maybe = <T>(per: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.tuple(often(per), value).map(([yes, one]) => (yes ? one : undefined));
const days = (least: number, most: number) => fc.integer({ min: least, max: most });

const leaf: fc.Arbitrary<Formula> = fc.oneof(
  { weight: 4, arbitrary: which.map((at): Formula => ({ done: names[at] ?? 'a/c0' })) },
  { weight: 1, arbitrary: which.map((at): Formula => ({ started: names[at] ?? 'a/c0' })) },
  { weight: 2, arbitrary: which.map((at): Formula => ({ complies: names[at] ?? 'a/c0' })) },
  { weight: 1, arbitrary: which.map((at): Formula => ({ violated: names[at] ?? 'a/c0' })) },
  { weight: 5, arbitrary: which.map((at): Formula => ({ defaulted: names[at] ?? 'a/c0' })) },
  { weight: 2, arbitrary: fc.constantFrom('f0', 'f1').map((happened): Formula => ({ happened })) },
  { weight: 1, arbitrary: fc.tuple(party, fc.constantFrom('a', 'b', ...names)).map(([who, of]): Formula => ({ accepted: { party: who, of } })) },
  { weight: 1, arbitrary: days(5, 35).map((n): Formula => ({ after: day(n) })) },
  { weight: 1, arbitrary: days(5, 35).map((n): Formula => ({ before: day(n) })) },
);
const formula: fc.Arbitrary<Formula> = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 2, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all): Formula => ({ all })) },
  { weight: 2, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }).map((any): Formula => ({ any })) },
  { weight: 1, arbitrary: fc.tuple(leaf, leaf, leaf).map(([one, two, three]): Formula => ({ all: [one, { any: [two, three] }] })) },
);

const due = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(days(4, 40), fc.constantFrom(0, 0, 1, 3)).map(([from, width]) => ({ kind: 'fixed' as const, earliest: day(from), latest: day(from + width), text: 'by then' })) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('f0', 'f1'), fc.constantFrom('P5D', 'P1M', 'PT48H', '-P3D'), fc.constantFrom(['UTC'], ['Asia/Kabul', 'America/New_York'])).map(
      ([happened, offset, zones]) => ({ kind: 'anchored' as const, anchor: { happened }, offset, zones, text: 'after it' }),
    ),
  },
);

const tags = fc.record({ target: maybe(80, fc.constantFrom(['army'], ['forces'], ['civilians'], ['army', 'civilians'])), place: maybe(40, fc.constantFrom(['city'], ['rural'])) }).map(({ target, place }) => ({
  ...(target === undefined ? {} : { target: [...target] }), ...(place === undefined ? {} : { place: [...place] }),
})) satisfies fc.Arbitrary<Record<string, string[]>>;

const commitment = fc.record({
  refrain: often(38), obligors: fc.oneof({ weight: 5, arbitrary: party.map((one) => [one]) }, { weight: 1, arbitrary: fc.constantFrom(['gov', 'us'], ['tb', 'us']) }), beneficiary: maybe(80, party), participants: maybe(20, party),
  amount: fc.constantFrom({ floor: 1, cap: 10 }, { floor: 8, cap: 8 }, { floor: 20, cap: 20 }, { floor: 9, cap: 12 }, { floor: 6 }, { cap: 8 }, {}), due: maybe(50, due), cure: maybe(45, fc.constantFrom('P0D', 'P1D', 'P3D')), essential: often(15),
  period: maybe(75, fc.tuple(days(0, 8), days(6, 22))), renew: maybe(50, fc.constantFrom('P4D', 'P7D')), requires: maybe(20, formula), backs: maybe(40, fc.constantFrom(0, 0, 0, 1, 2)), scoped: maybe(50, fc.constantFrom({ target: ['forces'] }, { target: ['army', 'civilians'] }, { place: ['city'] })),
  spared: maybe(25, fc.constantFrom({ place: ['rural'] }, { target: ['army'] })), through: often(30), carries: maybe(10, which), matter: maybe(30, fc.constant('m')), rate: maybe(14, fc.constantFrom({ amount: 1, every: 'P5D' }, { amount: 2, every: 'P7D' })),
  needs: maybe(15, fc.record({ actor: party, tags })),
});

const claimed = fc.record({
  kind: fc.constantFrom('performance', 'performance', 'performance', 'performance', 'performance', 'total', 'act', 'act', 'act', 'act', 'utterance', 'utterance', 'life', 'life', 'life', 'life', 'fact', 'impossibility'),
  of: fc.constantFrom(0, 0, 1, 1, 2, 2, 3, 4), event: fc.constantFrom('e0', 'e1', 'e2'), against: often(10), answered: maybe(32, fc.record({ by: fc.constantFrom(...sources), deny: often(70), value: fc.constantFrom(0, 1, 9), later: fc.constantFrom(0, 1, 4) })), by: fc.constantFrom(...sources), from: days(0, 32), width: fc.constantFrom(0, 0, 0, 0, 1, 4), openFrom: often(2), openTo: often(2),
  value: maybe(92, fc.tuple(fc.constantFrom(1, 1, 2, 4, 6, 8), fc.constantFrom(0, 0, 0, 2))), performer: maybe(15, fc.constantFrom('gov', 'tb', 'us', 'ngo')), knownAfter: fc.constantFrom(0, 0, 0, 1, 3, 12), retractedAfter: maybe(8, days(0, 12)),
  party, mine: often(75), about: fc.constantFrom('own', 'own', 'own', 'accord', 'demand', 'demand', 'limit', 'amendment'), deed: fc.constantFrom('reject', 'reject', 'accept', 'object', 'object'), ends: often(20),
  life: fc.constantFrom('suspend', 'suspend', 'suspend', 'suspend', 'terminate', 'resume'), shape: fc.nat({ max: 5 }), which: fc.nat({ max: 2 }),
});

const scene = fc.record({
  commitments: fc.array(commitment, { minLength: 3, maxLength: 5 }), draft: often(10), replaces: often(9), aSigned: fc.constantFrom(['gov', 'tb'], ['gov', 'tb', 'us']), bSigned: fc.constantFrom(['gov', 'tb', 'us'], ['tb', 'us'], ['gov', 'us']),
  demands: fc.array(fc.record({ party, owner: often(85), of: which, until: which, atLeast: fc.constantFrom(1, 1, 4, 8) }), { maxLength: 3 }), limits: fc.array(fc.record({ party, owner: often(85), of: which, max: fc.constantFrom(0, 2, 5), until: maybe(50, which) }), { maxLength: 2 }),
  powers: fc.array(fc.record({ party, owner: often(60), act: fc.constantFrom('suspend' as const, 'suspend' as const, 'suspend' as const, 'suspend' as const, 'terminate' as const), of: which, guard: maybe(35, formula) }), { maxLength: 4 }),
  group: maybe(20, fc.tuple(which, which)), amendments: fc.array(fc.record({ of: which, on: days(2, 15), due: days(10, 38), width: fc.constantFrom(0, 2) }), { maxLength: 2 }),
  accepted: fc.array(fc.record({ at: days(0, 4), skip: often(5), denied: often(3) }), { minLength: 8, maxLength: 8 }), amended: fc.array(fc.record({ at: days(2, 20), skip: often(25), denied: often(15) }), { minLength: 6, maxLength: 6 }),
  upheld: fc.array(fc.record({ at: days(0, 20), skip: often(15), denied: often(8) }), { minLength: 6, maxLength: 6 }), claims: fc.array(claimed, { minLength: 3, maxLength: 14, size: 'max' }),
  shapes: fc.array(fc.record({ actor: fc.constantFrom('own', 'own', 'own', 'gov', 'tb', 'unknown'), of: which, tags }), { minLength: 6, maxLength: 6 }), at: days(8, 40), behind: fc.constantFrom(0, 0, 0, 2, 6), view: fc.constantFrom('all', 'all', 'ranked', 'tb', 'named'),
});
type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

/** Instances for both sides. Without the bias towards small numbers, so that the frequencies are those written above. */
export const instance: fc.Arbitrary<Instance> = fc.noBias(scene.map(build));

function build(made: Scene): Instance {
  const present = names.slice(0, made.commitments.length);
  const name = (at: number): string => present[at % present.length] ?? 'a/c0';
  const accordOf = (id: string): string => id.split('/')[0] ?? '';
  const ownerOf = (at: number): string => made.commitments[at % present.length]?.obligors[0] ?? 'gov';
  const within = (formula: Formula): Formula => JSON.parse(JSON.stringify(formula), (_key, value: unknown) => (typeof value === 'string' && (names as readonly string[]).includes(value) ? name((names as readonly string[]).indexOf(value)) : value)) as Formula;
  const demands = made.demands.map(({ party: who, owner, of, until, atLeast }, at) => ({ id: `d${at}`, party: owner ? ownerOf(of) : who, of: name(of), until: { commitment: name(until), atLeast } }));
  const limits = made.limits.map(({ party: who, owner, of, max, until }, at) => ({ id: `l${at}`, party: owner ? ownerOf(of) : who, of: name(of), max, ...(until === undefined ? {} : { until: name(until) }) }));
  const amendments = made.amendments.map(({ of, on, due: at, width }, index) => ({
    id: `m${index}`, commitment: name(of), due: { kind: 'fixed', earliest: day(at), latest: day(at + width), text: 'later' }, parties: accordOf(name(of)) === 'a' ? made.aSigned : made.bSigned, date: day(on).slice(0, 10),
  })).filter(({ commitment: id }) => made.commitments[present.indexOf(id as (typeof names)[number])]?.rate === undefined);
  const dossier = Dossier.parse({
    id: 'generated', title: 'Generated', actors: [...parties, 'ngo', 'unknown'].map((id) => ({ id, name: id, kind: 'organisation' })).concat([{ id: 'press', name: 'press', kind: 'outlet' }]),
    accords: [
      { id: 'a', title: 'a', names: [], status: 'signed', signatories: made.aSigned, supersedes: [] },
      { id: 'b', title: 'b', names: [], status: made.draft ? 'draft' : 'signed', signatories: made.bSigned, supersedes: made.replaces ? ['a'] : [] },
    ],
    commitments: made.commitments.map((one, at) => commitmentOf(one, name(at), within, name)), demands, limits,
    powers: made.powers.map(({ party: who, owner, act, of, guard }) => ({ party: owner ? ownerOf(of) : who, act, commitment: name(of), ...(guard === undefined ? {} : { if: within(guard) }) })),
    groups: made.group === undefined || name(made.group[0]) === name(made.group[1]) ? [] : [{ id: 'g', members: made.group.map(name) }], amendments,
    facts: ['f0', 'f1'].map((id) => ({ id, title: id })), kinds: [{ dimension: 'target', kind: 'army', of: 'forces' }], view: 'all',
    views: [
      { id: 'all', name: 'all', tiers: [['all']] }, { id: 'ranked', name: 'ranked', tiers: [['un'], ['press', 'parties'], ['unnamed']], floors: { 'a/c0': 2 } },
      { id: 'tb', name: 'tb', tiers: [['tb'], ['outlets']], floors: { 'a/c1': 5 } }, { id: 'named', name: 'named', tiers: [['all'], ['press', 'gov']] },
    ],
  });
  const claims = [...positions(made, demands, limits, amendments), ...made.claims.flatMap((one, at) => withAnswer(one, claimOf(one, `k${String(at).padStart(2, '0')}`, made, name, { demands, limits, amendments })))];
  return { dossier, claims: claims.map((claim) => Claim.parse(claim)), question: { at: day(made.at), known: day(made.at - made.behind + 2), view: made.view } };
}

function commitmentOf(made: Scene['commitments'][number], id: string, within: (formula: Formula) => Formula, called: (at: number) => string): unknown {
  const { rate, period, renew } = made;
  const point = (n: number) => ({ kind: 'fixed', earliest: day(n), latest: day(n), text: 'then' });
  // The first is simple and often done, so that what stands behind it lapses.
  const first = id === names[0];
  const refrain = made.refrain && !first;
  const amount = first && made.amount !== undefined ? { floor: 1, cap: 1 } : made.amount;
  const rated = !refrain && !first && rate !== undefined;
  const span = period === undefined ? [0, 20] : [period[0], period[0] + period[1]];
  return {
    id, accord: id.split('/')[0], title: id, kind: refrain ? 'refrain' : 'achieve', obligors: made.obligors, beneficiary: made.beneficiary,
    participants: made.participants === undefined || (made.obligors as readonly string[]).includes(made.participants) ? [] : [made.participants], action: { verbs: [], objects: [] }, names: [], matter: made.matter, essential: made.essential,
    ...(rated ? { rate, period: { from: point(span[0] ?? 0), to: point(span[1] ?? 20) } } : refrain ? {} : { ...('floor' in amount ? { floor: { amount: amount.floor, by: 'the text' } } : {}), ...('cap' in amount ? { cap: amount.cap } : {}) }),
    ...(refrain && period !== undefined ? { period: { from: point(span[0] ?? 0), to: point(span[1] ?? 20), ...(renew === undefined ? {} : { renew: { every: renew } }) } } : {}),
    ...(rated ? {} : { due: made.due }), cure: made.cure, requires: conditionOf(made, id, within, called), scope: { in: made.scoped ?? {}, out: made.spared ?? {} },
    through: made.through, carries: made.carries === undefined ? [] : [called(made.carries)].filter((other) => other !== id), needs: made.needs === undefined ? [] : [{ id: `${id} needs`, ...made.needs }], clause: { ref: id },
  };
}

// Some stand behind another: they are called for when that one is in default.
function conditionOf({ requires, backs }: Scene['commitments'][number], id: string, within: (formula: Formula) => Formula, called: (at: number) => string): Formula | undefined {
  if (requires !== undefined) return within(requires);
  const other = backs === undefined ? id : called(backs);
  return other === id ? undefined : { defaulted: other };
}

type Paper = { demands: { id: string; party: string }[]; limits: { id: string; party: string }[]; amendments: { id: string; parties: readonly string[] }[] };

// Acceptances, demands and limits upheld, amendments accepted: told by the press, now and then denied by the UN.
function positions(made: Scene, demands: Paper['demands'], limits: Paper['limits'], amendments: Paper['amendments']): unknown[] {
  const told: unknown[] = [];
  const tell = (how: { at: number; skip: boolean; denied: boolean } | undefined, who: string, act: string, about: string): void => {
    if (how === undefined || how.skip) return;
    const key = { kind: 'utterance', utterance: `${who} ${act} ${about}`, party: who, act, about };
    told.push({ id: `p${told.length}`, key, polarity: 'for', by: 'press', when: [day(how.at), day(how.at)], known: day(how.at) });
    if (how.denied) told.push({ id: `p${told.length}`, key, polarity: 'against', by: 'un', when: [day(how.at), day(how.at)], known: day(how.at + 1) });
  };
  parties.forEach((who, at) => tell(made.accepted[at], who, 'accept', 'a'));
  parties.forEach((who, at) => tell(made.accepted[at + 3], who, 'accept', 'b'));
  demands.forEach(({ id, party: who }, at) => tell(made.upheld[at], who, 'demand', id));
  limits.forEach(({ id, party: who }, at) => tell(made.upheld[at + 4], who, 'limit', id));
  amendments.forEach(({ id, parties: all }, at) => all.forEach((who, place) => tell(made.amended[at * 3 + place], who, 'accept', id)));
  return told;
}

// A third of the claims are answered by another source: denied, or told with another figure or a later date.
function withAnswer({ answered, from, width }: Scene['claims'][number], told: ClaimInput): ClaimInput[] {
  if (answered === undefined || answered.by === told.by) return [told];
  const { retracted: _retracted, ...kept } = told;
  const answer: ClaimInput = { ...kept, id: `${told.id}x`, by: answered.by, known: day(from + width + answered.later) };
  if (answered.deny) answer.polarity = told.polarity === 'for' ? 'against' : 'for';
  else if (told.value !== undefined) answer.value = [answered.value, answered.value];
  else answer.when = [day(from + answered.later), day(from + answered.later)];
  return [told, answer];
}

function claimOf(made: Scene['claims'][number], id: string, scene_: Scene, name: (at: number) => string, paper: Paper): ClaimInput {
  const width = made.kind === 'total' ? 0 : made.width;
  const key = keyOf(made, scene_, name, paper);
  const known = made.from + width + made.knownAfter;
  const open = made.kind !== 'total';
  return {
    id, key, polarity: made.against ? 'against' : 'for', by: made.by, when: [made.openFrom && open ? null : day(made.from), made.openTo && open ? null : day(made.from + width)], known: day(known),
    ...(made.retractedAfter === undefined ? {} : { retracted: day(known + made.retractedAfter) }),
    ...(key.kind === 'total' || (key.kind === 'performance' && made.value !== undefined) ? { value: [made.value?.[0] ?? 1, (made.value?.[0] ?? 1) + (made.value?.[1] ?? 0)] } : {}),
    ...(key.kind === 'performance' && made.performer !== undefined ? { performer: made.performer } : {}),
  };
}

function keyOf(made: Scene['claims'][number], scene_: Scene, name: (at: number) => string, paper: Paper): Key {
  const own = name(made.of);
  const owner = scene_.commitments[made.of % scene_.commitments.length]?.obligors.at(made.which === 0 ? -1 : 0) ?? 'gov';
  const who = made.mine ? owner : made.party;
  switch (made.kind) {
    case 'total':
      return { kind: 'total', commitment: own };
    case 'act': {
      const shape = scene_.shapes[made.shape];
      const refrains = scene_.commitments.slice(1).filter(({ refrain }) => refrain);
      const doer = shape?.actor === 'own' ? refrains[shape.of % Math.max(1, refrains.length)]?.obligors[0] : shape?.actor;
      return { kind: 'act', act: `act${made.shape}`, actor: doer ?? 'gov', tags: shape?.tags ?? {} };
    }
    case 'life': {
      // Most use a power that somebody has.
      const power = scene_.powers[made.shape % Math.max(1, scene_.powers.length)];
      if (power !== undefined && made.mine && made.life !== 'resume') {
        const over = name(power.of);
        const holder = power.owner ? (scene_.commitments[power.of % scene_.commitments.length]?.obligors[0] ?? 'gov') : power.party;
        return { kind: 'life', life: `life${made.which} ${holder} ${power.act} ${over}`, party: holder, act: power.act, commitment: over };
      }
      return { kind: 'life', life: `life${made.which} ${who} ${made.life} ${own}`, party: who, act: made.life, commitment: own };
    }
    case 'fact':
      return { kind: 'fact', fact: made.which === 0 ? 'f1' : 'f0' };
    case 'impossibility':
      return { kind: 'impossibility', of: made.which === 0 ? 'f0' : own };
    case 'utterance':
      return utterance(made, who, own, paper);
    default:
      return { kind: 'performance', commitment: own, event: made.event };
  }
}

function utterance(made: Scene['claims'][number], who: string, own: string, { demands, limits, amendments }: Paper): Key {
  const say = (speaker: string, act: 'accept' | 'reject' | 'object' | 'demand' | 'drop' | 'limit' | 'unlimit', about: string): Key => ({ kind: 'utterance', utterance: `u${made.which} ${speaker} ${act} ${about}`, party: speaker, act, about });
  const demand = demands[made.which % Math.max(1, demands.length)];
  const limit = limits[made.which % Math.max(1, limits.length)];
  const amendment = amendments[made.which % Math.max(1, amendments.length)];
  if (made.about === 'demand' && demand !== undefined) return say(demand.party, made.ends ? 'drop' : 'demand', demand.id);
  if (made.about === 'limit' && limit !== undefined) return say(limit.party, made.ends ? 'unlimit' : 'limit', limit.id);
  if (made.about === 'amendment' && amendment !== undefined) return say(who, made.ends ? 'reject' : 'accept', amendment.id);
  return say(who, made.deed, made.about === 'accord' ? (own.split('/')[0] ?? 'a') : own);
}
