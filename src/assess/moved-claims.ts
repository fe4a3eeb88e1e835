// A move, as it would be told: the claim that a party made it. Two moves change the text of a demand instead, for no utterance of today says them.
import { didYouMean, Fault } from '../kit/index.ts';
import type { Board, Claim, Dossier, Move } from '../terms/index.ts';
import { ranksOf, viewOf } from './ranks.ts';
import { compileDossier } from './compile.ts';
import { moveName } from './moves.ts';

/** The dossier and the further claims after some moves. Throws Fault `move.unknown` for a demand, limit or commitment that is not there. */
export function claimsOfMoves(
  dossier: Dossier,
  claims: readonly Claim[],
  board: Board,
  moves: readonly Move[],
): { dossier: Dossier; claims: Claim[] } {
  if (moves.length === 0) return { dossier, claims: [] };
  const by = bestSource(dossier, claims, board.view);
  let changed = dossier;
  const told: Claim[] = [];
  for (const move of moves) {
    const key = keyOf(dossier, move);
    if (key !== undefined) {
      told.push({
        id: `what-if ${moveName(move)}`,
        key,
        polarity: 'for',
        by,
        via: [],
        chain: [],
        when: [board.at, board.at],
        known: earlier(board.at, board.known),
        origin: 'person',
        reason: 'what if',
      });
    }
    if (move.move === 'lower-threshold')
      changed = {
        ...changed,
        demands: changed.demands.map((demand) =>
          demand.id === move.demand ? { ...demand, until: { ...demand.until, atLeast: move.to } } : demand,
        ),
      };
    if (move.move === 'same-time') changed = joined(changed, move.demand);
  }
  return { dossier: changed, claims: told };
}

const earlier = (at: string, known: string): string => (Temporal.Instant.compare(at, known) < 0 ? at : known);

function keyOf(dossier: Dossier, move: Move): Claim['key'] | undefined {
  const utterance = `what-if ${moveName(move)}`;
  switch (move.move) {
    case 'withdraw-rejection':
    case 'accept':
      return { kind: 'utterance', utterance, party: move.party, act: 'accept', about: move.of };
    case 'drop-demand':
      return { kind: 'utterance', utterance, party: holderOf(dossier.demands, move.demand), act: 'drop', about: move.demand };
    case 'raise-limit':
      return { kind: 'utterance', utterance, party: holderOf(dossier.limits, move.limit), act: 'unlimit', about: move.limit };
    case 'lift-suspension': {
      const commitment = dossier.commitments.find(({ id }) => id === move.commitment);
      if (commitment === undefined)
        throw unknownMove(
          move.commitment,
          dossier.commitments.map(({ id }) => id),
        );
      return { kind: 'life', life: utterance, party: commitment.obligors[0] ?? '', act: 'resume', commitment: commitment.id };
    }
    case 'lower-threshold':
    case 'same-time':
      holderOf(dossier.demands, move.demand);
      return undefined;
  }
}

function holderOf(list: readonly { id: string; party: string }[], id: string): string {
  const found = list.find((one) => one.id === id);
  if (found === undefined)
    throw unknownMove(
      id,
      list.map((one) => one.id),
    );
  return found.party;
}

const unknownMove = (id: string, known: readonly string[]): Fault =>
  new Fault(
    'move.unknown',
    `a move names "${id}", which the dossier does not have`,
    `Take the moves from the ways out, or look the id up in the accord.${didYouMean(id, known)}`,
  );

// At the same time: the two commitments become one simultaneous group.
function joined(dossier: Dossier, id: string): Dossier {
  const demand = dossier.demands.find((one) => one.id === id);
  if (demand === undefined) return dossier;
  return { ...dossier, groups: [...dossier.groups, { id: `same-time ${id}`, members: [demand.of, demand.until.commitment] }] };
}

// Who is believed most in this view tells it, so that what is asked about is not lost to a rank.
function bestSource(dossier: Dossier, claims: readonly Claim[], view: string): string {
  const chosen = viewOf(dossier, view);
  const ranks = ranksOf(chosen, compileDossier(dossier));
  const sources = [...new Set([...dossier.actors.map(({ id }) => id), ...claims.map(({ by }) => by), ...chosen.tiers.flat()])].toSorted();
  return sources.reduce((best, source) => (ranks(source) > ranks(best) ? source : best), sources[0] ?? 'what-if');
}
