// The reasons of one small process in some twenty situations, as a reader sees them: every node with its value, its claims for (+) and against (-), those
// left out and why, or the silence that was found; then what the line waits for, and the findings. The expected pages were read against the semantics.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Claim, Key, Proof } from '../terms/index.ts';
import { assess } from './index.ts';
import { claim, day, doing, dossier, says } from './small-dossier.fixture.ts';

const process = dossier({
  accords: { old: ['gov', 'tb'], new: ['gov', 'tb'] },
  supersedes: { new: ['old'] },
  facts: [{ id: 'rain', title: 'it rains', names: [] }],
  commitments: [
    { id: 'old/rel', floor: 100, cap: 5000, due: [day(10), day(12)], cure: 'P5D', beneficiary: 'tb' },
    {
      id: 'old/calm',
      obligors: ['tb'],
      kind: 'refrain',
      period: [day(0), day(20)],
      renew: 'P10D',
      scopeIn: { target: ['army'] },
      beneficiary: 'gov',
    },
    {
      id: 'old/talks',
      obligors: ['tb', 'gov'],
      requires: { all: [{ done: 'old/rel' }, { any: [{ complies: 'old/calm' }, { happened: 'rain' }] }, { after: day(3) }] },
    },
    { id: 'old/gua', obligors: ['us'], requires: { defaulted: 'old/rel' } },
  ],
  demands: [{ id: 'd', party: 'tb', of: 'old/talks', until: { commitment: 'old/rel', atLeast: 1000 } }],
  limits: [{ id: 'l', party: 'gov', of: 'old/rel', max: 500, until: 'old/talks' }],
  powers: [
    { party: 'gov', act: 'suspend', commitment: 'old/rel', if: { violated: 'old/calm' } },
    { party: 'tb', act: 'terminate', commitment: 'old/calm' },
  ],
  amendments: [
    {
      id: 'later',
      commitment: 'old/rel',
      due: { kind: 'fixed', earliest: day(15), latest: day(15), text: 'by mid-month' },
      parties: ['gov', 'tb'],
      date: '2020-01-09',
    },
  ],
  views: [
    { id: 'all', name: 'all', tiers: [['all']], floors: {} },
    { id: 'tb', name: 'tb', tiers: [['tb'], ['press']], floors: { 'old/rel': 4800 } },
  ],
});
for (const one of process.commitments) if (one.id === 'old/rel') one.unit = 'prisoners';

const freed = (id: string, count: number, more: Partial<Claim> = {}): Claim => ({
  ...claim(id, doing('old/rel', 'e'), { when: day(4), value: [count, count] }),
  ...more,
});
const says_ = (id: string, party: string, act: Parameters<typeof says>[1], about: string, on = 5): Claim =>
  claim(id, says(party, act, about), { when: day(on) });
const ends = (id: string, party: string, act: 'suspend' | 'terminate', of: string, on: number): Claim =>
  claim(id, { kind: 'life', life: `${party} ${act}`, party, act, commitment: of }, { when: day(on) });
const raid: Key = { kind: 'act', act: 'raid', actor: 'tb', tags: { target: ['army'] } };
const signed = [says_('p', 'gov', 'accept', 'old', 0), says_('q', 'tb', 'accept', 'old', 0)];
const demand = says_('dd', 'tb', 'demand', 'd');
const limit = says_('ll', 'gov', 'limit', 'l');
const attack = claim('v', raid, { when: day(2) });

type Situation = { title: string; claims: Claim[]; at: number; of?: string; view?: string };
const situations: readonly Situation[] = [
  { title: 'nothing told yet', claims: [], at: 5, of: 'old/rel' },
  {
    title: 'a source corrects itself',
    claims: [freed('f0', 50), freed('f1', 1200, { value: [1200, 1300], known: day(5) })],
    at: 6,
    of: 'old/rel',
  },
  {
    title: 'a view hears its own side first',
    claims: [freed('f1', 1200), freed('f2', 10, { by: 'tb' }), freed('f3', 9, { by: 'gov' })],
    at: 6,
    of: 'old/rel',
    view: 'tb',
  },
  {
    title: 'done, by a total',
    claims: [freed('f1', 120), claim('t', { kind: 'total', commitment: 'old/rel' }, { when: day(6), value: [150, 150] })],
    at: 13,
    of: 'old/rel',
  },
  { title: 'two sources disagree on the number', claims: [freed('f1', 120), freed('f2', 1, { by: 'tb' })], at: 13, of: 'old/rel' },
  {
    title: 'overdue after a moved date',
    claims: [says_('m1', 'gov', 'accept', 'later'), says_('m2', 'tb', 'accept', 'later'), freed('f1', 20)],
    at: 16,
    of: 'old/rel',
  },
  { title: 'past the time to make good', claims: [freed('f1', 20)], at: 18, of: 'old/rel' },
  { title: 'suspended after a violation', claims: [attack, ends('s', 'gov', 'suspend', 'old/rel', 3)], at: 5, of: 'old/rel' },
  { title: 'suspended without cause', claims: [ends('s', 'gov', 'suspend', 'old/rel', 3)], at: 5, of: 'old/rel' },
  { title: 'rejected', claims: [says_('r', 'gov', 'reject', 'old/rel')], at: 7, of: 'old/rel' },
  {
    title: 'replaced by a newer accord',
    claims: [says_('n1', 'gov', 'accept', 'new'), says_('n2', 'tb', 'accept', 'new')],
    at: 7,
    of: 'old/rel',
  },
  { title: 'violated', claims: [attack], at: 5, of: 'old/calm' },
  {
    title: 'a violation that is denied',
    claims: [attack, claim('v2', raid, { when: day(2), by: 'tb', polarity: 'against' })],
    at: 5,
    of: 'old/calm',
  },
  { title: 'no violation told', claims: [], at: 5, of: 'old/calm' },
  { title: 'kept until an objection ended it', claims: [says_('o', 'gov', 'object', 'old/calm')], at: 22, of: 'old/calm' },
  { title: 'terminated by who may', claims: [ends('x', 'tb', 'terminate', 'old/calm', 5)], at: 7, of: 'old/calm' },
  { title: 'a condition of several parts', claims: [], at: 7, of: 'old/talks' },
  { title: 'a demand above a limit', claims: [demand, limit], at: 7, of: 'old/talks' },
  { title: 'a guarantee not called for', claims: [], at: 7, of: 'old/gua' },
  { title: 'a guarantee whose debt is paid', claims: [freed('f1', 5000), says_('u', 'us', 'accept', 'old')], at: 13, of: 'old/gua' },
  {
    title: 'findings of a bad week',
    claims: [
      freed('f1', 20, { by: 'gov' }),
      freed('f2', 20, { by: 'tb', performer: 'us' }),
      demand,
      limit,
      { ...attack, by: 'tb' },
      ends('s', 'gov', 'suspend', 'old/talks', 3),
      says_('r', 'tb', 'reject', 'old', 6),
    ],
    at: 11,
  },
];

function outline({ rule, value, text, premises = [], outranked = [], ...rest }: Proof, depth = 0): string[] {
  const marks = [
    ...(rest.for === undefined ? [] : [`+${rest.for.join(',')}`]),
    ...(rest.against === undefined ? [] : [`-${rest.against.join(',')}`]),
    ...outranked.map(({ claim: id, why }) => `(${id}: ${why})`),
    ...(rest.silence === undefined ? [] : [`{${rest.silence}}`]),
  ];
  const head = `${'  '.repeat(depth)}${rule}${value === undefined ? '' : ` ${value}`}: ${[text, ...marks].join(' ')}`;
  return [head, ...premises.flatMap((premise) => outline(premise, depth + 1))];
}

function page({ claims, at, of, view = 'all' }: Situation): string[] {
  const { commitments, findings } = assess(process, [...signed, ...claims], { at: day(at), known: day(at), view });
  const line = commitments.find(({ id }) => id === of);
  if (line === undefined) return findings.map(({ kind, text, claims: ids }) => `${kind}: ${text} [${ids.join(',')}]`);
  return [...outline(line.because), ...line.waiting.map((one) => `waits for ${one.for} (${one.because}): ${one.text}`)];
}

const expected = new Map(
  readFileSync(new URL('../../test/cases/reasons/expected.txt', import.meta.url), 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((part): [string, string[]] => {
      const [title = '', ...lines] = part.trimEnd().split('\n');
      return [title, lines];
    }),
);

test.each(situations)('$title', (situation) => {
  expect(page(situation)).toEqual(expected.get(situation.title));
});

test('every page that is expected has its situation', () => {
  expect([...expected.keys()]).toEqual(situations.map(({ title }) => title));
});
