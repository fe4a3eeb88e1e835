// Another peer: a differential dataflow (@tanstack/db-ivm). It keeps what the core keeps of one kind of evidence, survivors and counts of performances in five
// views, without positions, acts, states or reasons, and both take the same claims one at a time.

import { D2, MultiSet, map, output, reduce } from '@tanstack/db-ivm';
import { openMonitor } from '../../src/assess/index.ts';
import { claimOf, day, firstClaims, makeDossier, makeTable, present } from './make-process.ts';
import type { Claim } from '../../src/terms/index.ts';

type Timed = <T>(work: () => T) => { ms: number; result: T };
type Told = { id: string; key: string; commitment: string; by: string; known: string; affirms: boolean; low: number; high: number };
type Event = { low: number; high: number; own: [by: string, low: number, high: number][] };
type Progress = { low: number; high: number };

const told = ({ id, key, by, known, polarity, value }: Claim): Told => {
  const [low, high] = value ?? [1, 1];
  const commitment = key.kind === 'performance' ? key.commitment : '';
  return {
    id,
    key: key.kind === 'performance' ? `${commitment} ${key.event}` : '',
    commitment,
    by,
    known,
    affirms: polarity === 'for',
    low,
    high,
  };
};

// The last word of each source, then the highest rank present: one event as its envelope, with the figure of each source that gives its own.
function eventOf(claims: readonly (readonly [Told, number])[], rank: (by: string) => number): [Event, number][] {
  const last = new Map<string, Told>();
  for (const [claim, copies] of claims) {
    const other = last.get(claim.by);
    if (
      copies > 0 &&
      rank(claim.by) > 0 &&
      (other === undefined || claim.known > other.known || (claim.known === other.known && claim.id > other.id))
    )
      last.set(claim.by, claim);
  }
  const best = Math.max(0, ...[...last.keys()].map(rank));
  const heard = [...last.values()].filter(({ by }) => rank(by) === best);
  if (heard.length === 0) return [];
  const own = heard.map(({ by, affirms, low, high }): [string, number, number] => (affirms ? [by, low, high] : [by, 0, 0]));
  return [[{ low: Math.min(...own.map(([, low]) => low)), high: Math.max(...own.map(([, , high]) => high)), own }, 1]];
}

// Every source tells a story: its own figures, and the envelope of the others' where it has none.
function progressOf(events: readonly (readonly [Event, number])[]): [Progress, number][] {
  const shared = { low: 0, high: 0 };
  const own = new Map<string, Progress>();
  for (const [{ low, high, own: figures }, copies] of events) {
    shared.low += copies * low;
    shared.high += copies * high;
    for (const [by, least, most] of figures) {
      const sum = own.get(by) ?? { low: 0, high: 0 };
      own.set(by, { low: sum.low + copies * (least - low), high: sum.high + copies * (most - high) });
    }
  }
  const stories = [...own.values()];
  if (stories.length === 0) return [];
  return [
    [{ low: shared.low + Math.min(...stories.map(({ low }) => low)), high: shared.high + Math.max(...stories.map(({ high }) => high)) }, 1],
  ];
}

// One dataflow with five outputs: claims by event, events by commitment. `current` is what has come out, by view and commitment.
function openDataflow(ranks: readonly ((by: string) => number)[]) {
  const graph = new D2();
  const input = graph.newInput<Told>();
  const current = ranks.map(() => new Map<string, Progress>());
  ranks.forEach((rank, view) => {
    input.pipe(
      map((claim): [string, Told] => [claim.key, claim]),
      reduce((claims: [Told, number][]) => eventOf(claims, rank)),
      map(([key, event]): [string, Event] => [key.split(' ', 1)[0] ?? '', event]),
      reduce(progressOf),
      output((message) => {
        for (const [[commitment, progress], copies] of message.getInner()) if (copies > 0) current[view]?.set(commitment, progress);
      }),
    );
  });
  graph.finalize();
  return {
    current,
    send: (claims: readonly Told[], copies: 1 | -1): void => {
      input.sendData(new MultiSet(claims.map((claim): [Told, number] => [claim, copies])));
      graph.run();
    },
  };
}

const isParty = (by: string): boolean => by.startsWith('party-');
const ranksOfViews: readonly ((by: string) => number)[] = [
  () => 1,
  (by) => (isParty(by) ? 0 : 1),
  (by) => (by === 'party-0' ? 2 : isParty(by) ? 0 : 1),
  (by) => (by === 'party-1' ? 2 : isParty(by) ? 0 : 1),
  (by) => (by === 'outlet-0' || by === 'outlet-1' ? 3 : isParty(by) ? 1 : 2),
];

/** Measures both at so many claims; says first whether they count alike. */
export function dataflowFigures(
  timed: Timed,
  percentile: (times: readonly number[], share: number) => number,
  size: number,
): { what: string; reached: string; goal: string }[] {
  const made = makeDossier(1000);
  const dossier = { ...made, commitments: made.commitments.map((one) => ({ ...one, kind: 'achieve' as const })), demands: [], powers: [] };
  const table = makeTable(dossier, size + 2000, 4);
  const all = table.ids.map((_, at) => claimOf(table, at)).filter(({ key }) => key.kind === 'performance');
  const fresh = all.splice(-1500);
  const at = day(present);
  const monitor = openMonitor(dossier, undefined, { at, claims: [...firstClaims(dossier), ...all] });
  const flow = openDataflow(ranksOfViews);
  const load = timed(() => flow.send(all.map(told), 1));
  const [own, theirs]: [number[], number[]] = [[], []];
  fresh.forEach((claim, turn) => {
    const ours = timed(() => {
      monitor.add([claim]);
      monitor.changes();
    }).ms;
    const peers = timed(() => flow.send([told(claim)], 1)).ms;
    if (turn < 300) return;
    own.push(ours);
    theirs.push(peers);
  });
  const unlike = dossier.views.flatMap(({ id: view }, place) =>
    dossier.commitments.filter(({ id }) => {
      const { low = 0, high = 0 } = flow.current[place]?.get(id) ?? {};
      return monitor.line(view, id)?.endsWith(` ${low} ${high}`) !== true;
    }),
  ).length;
  const [ours, peers] = [percentile(own, 0.5), percentile(theirs, 0.5)];
  return [
    {
      what: `differential dataflow (db-ivm), one claim more at ${all.length.toLocaleString('en')} claims, survivors and counts only`,
      reached: `p50 ${peers.toFixed(3)} ms; the core, with states and findings, ${ours.toFixed(3)} ms; ${(peers / ours).toFixed(1)} times; ${unlike === 0 ? 'all counts alike' : `${unlike} counts unlike`}; its load ${(load.ms / 1000).toFixed(2)} s`,
      goal: 'the ratio',
    },
  ];
}
