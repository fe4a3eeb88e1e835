// The core's front door: (dossier, claims, { at, known, view }) becomes a board with reasons. Pure; the same input gives the same board.
import { Fault, parseMoment } from '../kit/index.ts';
import type { Board, Claim, Dossier, Move } from '../terms/index.ts';
import { boardOf } from './board.ts';
import { compileDossier, type Frame } from './compile.ts';
import { evaluate, type Answer } from './evaluate.ts';
import { admitClaim, openEvidence, type Evidence } from './evidence.ts';
import { moveOf } from './moves.ts';
import { namesOf } from './names.ts';
import { ranksOf, viewOf } from './ranks.ts';
import { findWaysOut, type SearchOptions } from './ways-out.ts';
import { listeningWorld, type World } from './world.ts';

/** What is asked: `at` in the world, as `known` then, in a `view`. Instants, or civil dates, which mean their last millisecond in UTC. */
export type Question = { at: string; known: string; view: string };

/**
 * Where every commitment stands, and why. Throws Fault `question.unknown-view`, `time.bad-moment`, `formula.too-deep`; what is wrong with single
 * claims is listed in the board's issues, and the rest is counted.
 */
export function assess(dossier: Dossier, claims: readonly Claim[], question: Question): Board {
  const frame = compileDossier(dossier);
  return boardOf(evaluate(worldOf(evidenceOf(frame, claims), question)), namesOf(frame));
}

/** All claims as evidence. */
export function evidenceOf(frame: Frame, claims: readonly Claim[]): Evidence {
  const evidence = openEvidence(frame, claims.length);
  for (const claim of claims) admitClaim(evidence, claim);
  return evidence;
}

/** Opens a question over evidence. */
export function worldOf(evidence: Evidence, { at, known, view }: Question): World {
  const { dossier } = evidence.frame;
  const chosen = viewOf(dossier, view);
  return listeningWorld(evidence, ranksOf(chosen, evidence.frame), {
    at: parseMoment(at),
    known: parseMoment(known),
    view: chosen.id,
    floors: chosen.floors,
  });
}

/**
 * The minimal sets of moves after which a commitment can come about, smallest first; `cut` when there may be larger ones than were looked for (4 by
 * default). Throws Fault `question.unknown-commitment`.
 */
export function waysOut(
  dossier: Dossier,
  claims: readonly Claim[],
  question: Question,
  commitment: string,
  options: SearchOptions = {},
): { ways: Move[][]; cut: boolean } {
  const { terrain, world } = answerOf(dossier, claims, question);
  const goal = world.frame.index.get(commitment);
  if (goal === undefined)
    throw new Fault(
      'question.unknown-commitment',
      `there is no commitment "${commitment}" in ${dossier.id}`,
      'Write it accord first: us-taliban-2020/release.',
    );
  const { ways, cut } = findWaysOut(terrain, goal, options);
  return { ways: ways.map((way) => way.map(moveOf)), cut };
}

/** The answer to a question, without words. */
export function answerOf(dossier: Dossier, claims: readonly Claim[], question: Question): Answer {
  return evaluate(worldOf(evidenceOf(compileDossier(dossier), claims), question));
}
