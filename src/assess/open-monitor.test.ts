// What a monitor tells of its changes: which line, from what to what, why, by which claims, and what the clock alone does. Worked out by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instance } from '../../test/oracle/generate.ts';
import type { Claim, Dossier } from '../terms/index.ts';
import { assess, openMonitor, type ClaimTable, type Monitor, type MonitorChanges } from './index.ts';
import { claim, day, doing, dossier, says } from './small-dossier.fixture.ts';

const accepted = claim('p', says('gov', 'accept', 'a'), { when: day(0) });
const freed = (id: string, on: number, count: number, more: Partial<Claim> = {}): Claim => ({
  ...claim(id, doing('a/rel', id), { when: day(on), value: [count, count] }),
  ...more,
});
const release = dossier({
  accords: { a: ['gov', 'tb'] },
  commitments: [
    { id: 'a/rel', floor: 3, due: [day(10), day(10)], cure: 'P20D' },
    { id: 'a/talks', obligors: ['tb'], requires: { done: 'a/rel' } },
  ],
  views: [
    { id: 'all', name: 'all', tiers: [['all']], floors: {} },
    { id: 'gov', name: 'gov', tiers: [['gov', 'tb']], floors: {} },
  ],
});
const told = ({ view, at, lines, appeared, vanished, claims }: MonitorChanges): unknown => ({
  view,
  at,
  lines: lines.map(({ commitment, before, after }) => `${commitment}: ${before} -> ${after}`),
  ...(appeared.length + vanished.length === 0
    ? {}
    : { findings: [...appeared.map(({ kind }) => `+${kind}`), ...vanished.map(({ kind }) => `-${kind}`)] }),
  claims,
});
const changesOf = (monitor: Monitor): unknown[] => monitor.changes().map(told);
const openAt = (n: number, claims: readonly Claim[] = [accepted], of: Dossier = release): Monitor =>
  openMonitor(of, undefined, { at: day(n), claims });

describe('a claim that is added', () => {
  test('changes the views that admit its source, and is named with what leans on it', () => {
    const monitor = openAt(5, [{ ...accepted, by: 'gov' }, claim('q', says('tb', 'accept', 'a'), { when: day(0), by: 'tb' })]);
    expect(changesOf(monitor)).toEqual([]);
    monitor.add([freed('f', 4, 3)]);
    expect(changesOf(monitor)).toEqual([
      {
        view: 'all',
        at: day(5),
        lines: ['a/rel: in-force 0 0 -> fulfilled 3 3', 'a/talks: conditional 0 0 -> in-force 0 0'],
        claims: ['f'],
      },
    ]);
    expect([monitor.line('gov', 'a/rel'), monitor.line('all', 'a/rel'), monitor.line('all', 'a/none')]).toEqual([
      'in-force 0 0',
      'fulfilled 3 3',
      undefined,
    ]);
  });

  test('gives the sentence of the row that now decides', () => {
    const monitor = openAt(5);
    monitor.add([freed('f', 4, 1)]);
    expect(monitor.changes()[0]?.lines).toEqual([
      { commitment: 'a/rel', title: 'a/rel', before: 'in-force 0 0', after: 'in-progress 1 1', because: 'In progress: 1 of 3.' },
    ]);
  });

  test('waits for the moment it becomes known', () => {
    const monitor = openAt(5);
    monitor.add([freed('f', 4, 1, { known: day(7) })]);
    expect([changesOf(monitor), monitor.line('all', 'a/rel')]).toEqual([[], 'in-force 0 0']);
    monitor.advance(day(6));
    expect(monitor.line('all', 'a/rel')).toBe('in-force 0 0');
    monitor.advance(day(7));
    expect(monitor.line('all', 'a/rel')).toBe('in-progress 1 1');
  });

  test('and says nothing new leaves nothing to tell; two that undo each other neither', () => {
    const monitor = openAt(5, [accepted, freed('f', 4, 1)]);
    monitor.add([freed('f', 4, 1)]);
    expect(changesOf(monitor)).toEqual([]);
    monitor.add([freed('g', 4, 1)]);
    monitor.retract('g', day(5));
    expect(changesOf(monitor)).toEqual([]);
  });

  test('and cannot be used is an issue of the board', () => {
    const monitor = openAt(5);
    monitor.add([freed('f', 4, 1, { value: [2, 1] })]);
    expect([changesOf(monitor), monitor.board('all').issues.map(({ code }) => code)]).toEqual([[], ['claim.value-turned']]);
  });
});

describe('a finding', () => {
  test('comes with the claim it rests on, and goes when a second source says the same', () => {
    const monitor = openAt(5);
    monitor.add([freed('f', 4, 1, { by: 'gov' })]);
    const [first] = monitor.changes();
    expect(first?.appeared).toEqual([
      expect.objectContaining({ kind: 'uncorroborated', key: 'performance:a/rel:f', by: 'gov', claims: ['f'] }),
    ]);
    monitor.add([{ ...freed('f', 4, 1, { by: 'press' }), id: 'f2' }]);
    const [second] = monitor.changes();
    expect([second?.lines, second?.appeared, second?.vanished.map(({ kind }) => kind), second?.claims]).toEqual([
      [],
      [],
      ['uncorroborated'],
      ['f2'],
    ]);
  });
});

describe('a withdrawal', () => {
  test('takes back what the claim did, from its moment on', () => {
    const monitor = openAt(5, [accepted, freed('f', 4, 3)]);
    monitor.retract('f', day(7));
    expect(changesOf(monitor)).toEqual([]);
    monitor.advance(day(8));
    expect(changesOf(monitor)).toEqual([
      {
        view: 'all',
        at: day(8),
        lines: ['a/rel: fulfilled 3 3 -> in-force 0 0'],
        claims: [],
      },
    ]);
  });

  test.each([
    ['of a claim that was never added', 'nothing', 6, 'monitor.unknown-claim', 'Withdraw a claim by the id under which it was added.'],
    ['before the claim was known', 'f', 3, 'monitor.retracted-early', 'Withdraw it at or after the time it became known.'],
  ])('%s is a Fault with a hint', (_what, id, on, code, hint) => {
    const monitor = openAt(5, [accepted, freed('f', 4, 3)]);
    expect(() => monitor.retract(id, day(on))).toThrowError(expect.objectContaining({ code, hint }) as Error);
    expect(monitor.line('all', 'a/rel')).toBe('fulfilled 3 3');
  });

  test('at the very moment it became known is possible', () => {
    const monitor = openAt(5, [accepted, freed('f', 4, 3)]);
    monitor.retract('f', day(4));
    expect(monitor.line('all', 'a/rel')).toBe('in-force 0 0');
  });
});

describe('the clock', () => {
  test('passes a deadline a millisecond after its last instant, and the time to make good likewise', () => {
    const monitor = openAt(5, [accepted, freed('f', 4, 1)]);
    const after = (n: number): string => Temporal.Instant.from(day(n)).add({ milliseconds: 1 }).toString();
    monitor.advance(day(10));
    expect(changesOf(monitor)).toEqual([]);
    monitor.advance(after(10));
    const overdue = { view: 'all', at: after(10), lines: ['a/rel: in-progress 1 1 -> overdue 1 1'], claims: [] };
    expect(changesOf(monitor)).toEqual([overdue]);
    monitor.advance(day(30));
    expect(changesOf(monitor)).toEqual([]);
    monitor.advance(after(30));
    expect(changesOf(monitor)).toEqual([{ view: 'all', at: after(30), lines: ['a/rel: overdue 1 1 -> breached 1 1'], claims: [] }]);
  });

  test('may be set to the present again, never back', () => {
    const monitor = openAt(5);
    monitor.advance(day(5));
    expect(() => monitor.advance(day(4))).toThrowError(
      expect.objectContaining({ code: 'monitor.backwards', hint: 'Ask `assess` for the past; a monitor goes forward only.' }) as Error,
    );
    expect(monitor.board('all').at).toBe(day(5));
  });

  test('ends each term of a rate whose period hangs on an event', () => {
    const weekly = dossier({
      accords: { a: ['gov', 'tb'] },
      facts: [{ id: 'f', title: 'The road opens', names: [] }],
      commitments: [{ id: 'a/rel', rate: { amount: 2, every: 'P7D' }, period: [day(0), day(90)] }],
    });
    for (const { period } of weekly.commitments)
      if (period !== undefined)
        period.from = { kind: 'anchored', anchor: { happened: 'f' }, offset: 'PT48H', zones: ['UTC'], text: 'two days after' };
    const monitor = openAt(1, [accepted, claim('road', { kind: 'fact', fact: 'f' }, { when: day(2) })], weekly);
    // The first term runs from day 4 to day 11.
    for (const [at, line] of [
      [3, 'in-force 0 0'],
      [5, 'in-force 0 0'],
      [11, 'in-force 0 0'],
      [12, 'overdue 0 0'],
    ] as const) {
      monitor.advance(day(at));
      expect(monitor.line('all', 'a/rel'), day(at)).toBe(line);
    }
  });
});

describe('a monitor', () => {
  test('follows the views it is given and no other', () => {
    const monitor = openMonitor(release, ['gov'], { at: day(5) });
    expect(monitor.board('gov').view).toBe('gov');
    expect(() => monitor.board('all')).toThrowError(
      expect.objectContaining({ code: 'question.unknown-view', hint: 'It follows: gov.' }) as Error,
    );
    expect(() => openMonitor(release, ['none'], { at: day(5) })).toThrowError(
      expect.objectContaining({ code: 'question.unknown-view' }) as Error,
    );
  });

  test('takes many claims in columns, refuses among them what it would refuse one by one, and gives the board that assess gives', () => {
    const claims = [
      { ...accepted, by: 'gov' },
      freed('f', 4, 1, { by: 'un', performer: 'tb' }),
      freed('g', 6, 2, { retracted: day(9) }),
      freed('open', 3, 1, { when: [null, day(3)] }),
      freed('turned', 4, 1, { when: [day(5), day(4)] }),
      freed('below', 4, 1, { value: [3, 2] }),
      freed('plain', 4, 1, { value: undefined }),
      freed('early', 4, 1, { known: day(6), retracted: day(5) }),
      freed('lost', 4, 1, { key: doing('a/none') }),
      freed('denied', 4, 1, { polarity: 'against' }),
      freed('f', 4, 2),
    ];
    const monitor = openMonitor(release, undefined, { at: day(7), table: tableOf(claims) });
    for (const at of [7, 9, 11, 31]) {
      monitor.advance(day(at));
      for (const view of ['all', 'gov'])
        expect(monitor.board(view)).toEqual(assess(release, claims, { at: day(at), known: day(at), view }));
    }
    expect(
      monitor
        .board('all')
        .issues.map(({ code }) => code)
        .toSorted(),
    ).toEqual(['claim.id-twice', 'claim.retracted-before-known', 'claim.span-turned', 'claim.unknown-key', 'claim.value-turned']);
  });
});

/** Claims as columns. */
function tableOf(claims: readonly Claim[]): ClaimTable {
  const ms = (iso: string | null | undefined): number =>
    iso === null || iso === undefined ? Number.NaN : Temporal.Instant.from(iso).epochMilliseconds;
  const sources = [...new Set(claims.flatMap(({ by, performer }) => [by, ...(performer === undefined ? [] : [performer])]))];
  const floats = (of: (one: Claim) => number): Float64Array => Float64Array.from(claims, of);
  return {
    keys: claims.map(({ key }) => key),
    sources,
    ids: claims.map(({ id }) => id),
    key: Int32Array.from(claims, (_, at) => at),
    source: Int32Array.from(claims, ({ by }) => sources.indexOf(by)),
    performer: Int32Array.from(claims, ({ performer }) => (performer === undefined ? -1 : sources.indexOf(performer))),
    affirms: Uint8Array.from(claims, ({ polarity }) => (polarity === 'for' ? 1 : 0)),
    earliest: floats(({ when }) => ms(when[0])),
    latest: floats(({ when }) => ms(when[1])),
    low: floats(({ value }) => value?.[0] ?? Number.NaN),
    high: floats(({ value }) => value?.[1] ?? Number.NaN),
    known: floats(({ known }) => ms(known)),
    retracted: floats(({ retracted }) => ms(retracted)),
  };
}

test('on generated dossiers, claims that come one by one, are withdrawn and grow old keep every view as assess has it, and the changes add up', () => {
  fc.assert(
    fc.property(instance, fc.nat({ max: 6 }), (one, skip) => {
      const views = one.dossier.views.map(({ id }) => id);
      const monitor = openMonitor(one.dossier, undefined, { at: day(0) });
      const given: Claim[] = [];
      // What the changes say so far must be where the lines stand.
      const standing = new Map<string, string>();
      for (const view of views) for (const { id } of one.dossier.commitments) standing.set(`${view} ${id}`, monitor.line(view, id) ?? '');
      one.claims.forEach((told, at) => {
        monitor.add([told]);
        given.push(told);
        const now = day(Math.floor((45 * at) / one.claims.length));
        monitor.advance(now);
        const victim = given[at - skip];
        if (at % 5 === 4 && victim !== undefined && victim.retracted === undefined && victim.known <= now) {
          monitor.retract(victim.id, now);
          given[at - skip] = { ...victim, retracted: now };
        }
        for (const { view, lines } of monitor.changes())
          for (const { commitment, before, after } of lines) {
            expect(before).toBe(standing.get(`${view} ${commitment}`));
            standing.set(`${view} ${commitment}`, after);
          }
        if (at % 4 !== 3 && at !== one.claims.length - 1) return;
        for (const view of views) expect(monitor.board(view)).toEqual(assess(one.dossier, given, { at: now, known: now, view }));
      });
      for (const [name, line] of standing) expect(monitor.line(...(name.split(' ') as [string, string]))).toBe(line);
    }),
    { numRuns: 16, seed: 31 },
  );
});
