// Moves: changes of position, each with the short name by which sets of them are kept and the shape in which they travel.
import type { Move } from '../terms/index.ts';

export const rejectMove = (party: string, of: string): string => `reject:${party}:${of}`;
export const suspendMove = (commitment: string): string => `suspend:${commitment}`;
export const dropMove = (demand: string): string => `drop:${demand}`;
export const raiseMove = (limit: string): string => `raise:${limit}`;
export const lowerMove = (demand: string, to: number): string => `lower:${demand}:${to}`;
export const acceptMove = (party: string, of: string): string => `accept:${party}:${of}`;
export const togetherMove = (demand: string): string => `together:${demand}`;

/** The short name of a move. A veto bears the name of the move that lifts it: `reject:PARTY:OF`, `suspend:COMMITMENT`. */
export function moveName(move: Move): string {
  switch (move.move) {
    case 'withdraw-rejection':
      return rejectMove(move.party, move.of);
    case 'lift-suspension':
      return suspendMove(move.commitment);
    case 'drop-demand':
      return dropMove(move.demand);
    case 'raise-limit':
      return raiseMove(move.limit);
    case 'lower-threshold':
      return lowerMove(move.demand, move.to);
    case 'accept':
      return acceptMove(move.party, move.of);
    case 'same-time':
      return togetherMove(move.demand);
  }
}

/** The move of a short name. Ids hold no colon, so the parts are plain. */
export function moveOf(name: string): Move {
  const [kind = '', first = '', second = ''] = name.split(':');
  switch (kind) {
    case 'reject':
      return { move: 'withdraw-rejection', party: first, of: second };
    case 'suspend':
      return { move: 'lift-suspension', commitment: first };
    case 'drop':
      return { move: 'drop-demand', demand: first };
    case 'raise':
      return { move: 'raise-limit', limit: first };
    case 'lower':
      return { move: 'lower-threshold', demand: first, to: Number(second) };
    case 'accept':
      return { move: 'accept', party: first, of: second };
    default:
      return { move: 'same-time', demand: first };
  }
}
