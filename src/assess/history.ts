// History: every change of state between two moments with what changed it; two views side by side; and what could be known when.
import { Fault, parseMoment } from '../kit/index.ts';
import type { Board, Claim, Dossier, State } from '../terms/index.ts';
import { evidenceOf, worldOf } from './assess.ts';
import { boardOf } from './board.ts';
import { claimsIn, isCounted } from './cited.ts';
import { compileDossier } from './compile.ts';
import { dependentsOf } from './dependents.ts';
import { evaluate, type Answer } from './evaluate.ts';
import { rowOfId, type Evidence } from './evidence.ts';
import { epochOf, isoOf, never } from './instants.ts';
import { namesOf } from './names.ts';
import { openTurns, turnsOf, type Turns } from './turns.ts';
import { compareBoards, type BoardDifference } from './what-if.ts';
import { listeningWorld } from './world.ts';

/**
 * One change of one commitment. `cause`: why it stands where it stands now; `claims`: what it newly rests on, or what has just come to pass of it; `withdrawn`: what was
 * counted before and has been withdrawn; `by`: `time` where neither is, but only the clock moved.
 */
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
  withdrawn: string[];
  by: 'claims' | 'time';
};
/** `known`: as known by that moment throughout (hindsight). Left out: at every instant with what was known then. */
export type TimelineQuestion = { view: string; from: string; to: string; known?: string };

type Stand = { state: State; low: number; high: number; claims: string[] };

/**
 * Every change of state from `from` to `to`, in order. The first entry of each commitment is where it stood at the beginning (`from` is null). Throws Fault
 * `timeline.turned` where `to` lies before `from`.
 */
export function timeline(dossier: Dossier, claims: readonly Claim[], { view, from, to, known }: TimelineQuestion): Change[] {
  const frame = compileDossier(dossier);
  const evidence = evidenceOf(frame, claims);
  const names = namesOf(frame);
  const base = worldOf(evidence, { at: to, known: known ?? to, view });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const changes: Change[] = [];
  const last = new Map<string, Stand>();
  const [start, end] = [parseMoment(from), parseMoment(to)];
  if (end < start) throw new Fault('timeline.turned', `a timeline from ${from} to ${to} is turned round`, 'Give the earlier moment first.');
  const turns = openTurns(start, end);
  foresee(turns, evidence, known === undefined);
  let since = Number.NEGATIVE_INFINITY;
  for (let at = turns.next(); at !== undefined; since = at, at = turns.next()) {
    const moment = { at, known: known === undefined ? at : base.known };
    const answer = evaluate(listeningWorld(evidence, base.ranks, { ...moment, view: base.view, floors: base.floors }));
    // Deadlines, periods and terms hang on what is known and accepted by now: they are foreseen anew at every turn.
    for (const { item, tally } of answer.situations) turnsOf(item, tally).forEach(turns.add);
    for (const line of boardOf(answer, names).commitments) {
      const { low, high } = line.progress;
      const now: Stand = { state: line.state, low, high, claims: claimsIn(line.because) };
      const before = last.get(line.id);
      last.set(line.id, now);
      if (before !== undefined && before.state === now.state && before.low === low && before.high === high) continue;
      const counted = before?.claims ?? [];
      const fresh = now.claims.filter((id) => !counted.includes(id) || cameToPass(evidence, id, since, at));
      const withdrawn = counted.filter((id) => epochOr(byId.get(id)?.retracted, never) <= moment.known);
      changes.push({
        at: isoOf(at) ?? '',
        commitment: line.id,
        title: line.title,
        from: before?.state ?? null,
        to: line.state,
        low,
        high,
        cause: line.because.text,
        claims: fresh,
        withdrawn,
        by: fresh.length + withdrawn.length > 0 ? 'claims' : 'time',
      });
    }
  }
  return changes;
}

const epochOr = (instant: string | null | undefined, other: number): number => (typeof instant === 'string' ? epochOf(instant) : other);

// Whether what a claim tells began or was over after `since` and by `at`.
function cameToPass(evidence: Evidence, id: string, since: number, at: number): boolean {
  const row = rowOfId(evidence, id);
  return [evidence.columns.earliest[row], evidence.columns.latest[row]].some((end = never) => end > since && end <= at);
}

// What can be told beforehand: claims become known or are withdrawn (where that moves), their spans begin and end, texts name instants.
function foresee(turns: Turns, { columns, frame }: Evidence, moving: boolean): void {
  for (let row = 0; row < columns.length; row += 1) {
    turns.add(columns.earliest[row] ?? 0);
    turns.add(columns.latest[row] ?? 0);
    if (moving) [columns.known[row] ?? 0, columns.retracted[row] ?? 0].forEach(turns.add);
  }
  for (const { at } of dependentsOf(frame).instants) turns.add(at);
}

/** Where two views differ, and which claims that one side's reasons rest on the other does not count: unranked there, outranked or corrected. */
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
  const ask = (view: string): Answer => evaluate(worldOf(evidence, { at, known, view }));
  const [one, other] = [ask(first), ask(second)];
  const board = (answer: Answer): Board => boardOf(answer, namesOf(evidence.frame));
  const difference = compareBoards(board(one), board(other));
  const decisive = difference.lines.map(({ id, before, after }) => ({
    commitment: id,
    onlyFirst: claimsIn(before.because).filter((claim) => !isCounted(other.world, claim)),
    onlySecond: claimsIn(after.because).filter((claim) => !isCounted(one.world, claim)),
  }));
  return { ...difference, decisive };
}
