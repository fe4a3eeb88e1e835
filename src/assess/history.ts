// History: every change of state between two moments with what changed it; two views side by side; and what could be known when.
import { parseMoment } from '../kit/index.ts';
import type { Board, Claim, Dossier, State } from '../terms/index.ts';
import { evidenceOf, worldOf, type Question } from './assess.ts';
import { boardOf } from './board.ts';
import { claimsIn } from './cited.ts';
import { compileDossier } from './compile.ts';
import { evaluate } from './evaluate.ts';
import type { Evidence } from './evidence.ts';
import { epochOf, isoOf } from './instants.ts';
import { namesOf } from './names.ts';
import { ranksOf } from './ranks.ts';
import { compareBoards, type BoardDifference } from './what-if.ts';
import { openWorld } from './world.ts';

/** One change of one commitment. `cause`: why it stands where it stands now; `claims`: what was newly counted; `time`: no claim, only the clock. */
export type Change = {
  at: string;
  commitment: string;
  title: string;
  from: State | null;
  to: State;
  low: number;
  high: number;
  cause: string;
  claims: string[];
  by: 'claims' | 'time';
};
/** `known`: as known by that moment throughout (hindsight). Left out: at every instant with what was known then. */
export type TimelineQuestion = { view: string; from: string; to: string; known?: string };

/** Every change of state from `from` to `to`, in order. The first entry of each commitment is where it stood at the beginning (`from` is null). */
export function timeline(dossier: Dossier, claims: readonly Claim[], { view, from, to, known }: TimelineQuestion): Change[] {
  const frame = compileDossier(dossier);
  const evidence = evidenceOf(frame, claims);
  const names = namesOf(frame);
  const base = worldOf(evidence, { at: to, known: known ?? to, view });
  const [start, end] = [parseMoment(from), parseMoment(to)];
  const changes: Change[] = [];
  const last = new Map<string, { state: State; low: number; high: number; claims: string[] }>();
  for (const at of turningPoints(evidence, start, end, known === undefined)) {
    const world = openWorld(evidence, base.ranks, {
      at,
      known: known === undefined ? at : base.known,
      view: base.view,
      floors: base.floors,
    });
    const board = boardOf(evaluate(world), names);
    for (const line of board.commitments) {
      const before = last.get(line.id);
      const used = claimsIn(line.because);
      if (before === undefined || before.state !== line.state || before.low !== line.progress.low || before.high !== line.progress.high) {
        const fresh = used.filter((id) => !(before?.claims ?? []).includes(id));
        changes.push({
          at: isoOf(at) ?? '',
          commitment: line.id,
          title: line.title,
          from: before?.state ?? null,
          to: line.state,
          low: line.progress.low,
          high: line.progress.high,
          cause: line.because.text,
          claims: fresh,
          by: fresh.length > 0 ? 'claims' : 'time',
        });
      }
      last.set(line.id, { state: line.state, low: line.progress.low, high: line.progress.high, claims: used });
    }
  }
  return changes;
}

// The instants at which something may turn: claims become known or are withdrawn, spans begin and end, deadlines pass. Just after counts as well.
function turningPoints(evidence: Evidence, start: number, end: number, moving: boolean): number[] {
  const { columns, frame } = evidence;
  const found = new Set([start, end]);
  const add = (x: number): void => {
    for (const at of [x, x + 1]) if (at > start && at <= end) found.add(at);
  };
  for (let row = 0; row < columns.length; row += 1) {
    add(columns.earliest[row] ?? 0);
    add(columns.latest[row] ?? 0);
    if (moving) [columns.known[row] ?? 0, columns.retracted[row] ?? 0].forEach(add);
  }
  const everyone = { ranks: ranksOf({ id: 'all', name: 'all', tiers: [['all']], floors: {} }, frame), known: end };
  const world = openWorld(evidence, everyone.ranks, { at: end, known: end, view: 'all', floors: {} });
  for (const tally of evaluate(world).tallies) {
    for (const x of [tally.due?.earliest, tally.due?.latest, tally.period.from, tally.period.possibleEnd, tally.period.sureEnd])
      if (x !== undefined) add(x);
    for (const term of tally.terms?.list ?? []) [term.after, term.end].forEach(add);
  }
  for (const { commitment, requires } of frame.items) {
    for (const spec of [commitment.due, commitment.period?.from, commitment.period?.to])
      if (spec?.kind === 'fixed') [spec.earliest, spec.latest].map(epochOf).forEach(add);
    for (const node of requires ?? []) if (node.op === 'atom' && 'instant' in node.atom) add(node.atom.instant);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Where two views differ, and which claims each of them counts that the other does not. */
export type ViewDifference = BoardDifference & { decisive: { commitment: string; onlyFirst: string[]; onlySecond: string[] }[] };

/** Asks one question in two views. */
export function compareViews(
  dossier: Dossier,
  claims: readonly Claim[],
  { at, known }: { at: string; known: string },
  first: string,
  second: string,
): ViewDifference {
  const evidence = evidenceOf(compileDossier(dossier), claims);
  const ask = (question: Question): Board => boardOf(evaluate(worldOf(evidence, question)), namesOf(evidence.frame));
  const difference = compareBoards(ask({ at, known, view: first }), ask({ at, known, view: second }));
  const decisive = difference.lines.map(({ id, before, after }) => {
    const [one, other] = [claimsIn(before.because), claimsIn(after.because)];
    return {
      commitment: id,
      onlyFirst: one.filter((claim) => !other.includes(claim)),
      onlySecond: other.filter((claim) => !one.includes(claim)),
    };
  });
  return { ...difference, decisive };
}
