// What a commitment waits for, as a list for the board: vetoes, demands, unmet conditions, parties that have not accepted.
import type { BoardLine } from '../terms/index.ts';
import { isReached, noMoves } from './achievable.ts';
import type { Answer } from './evaluate.ts';
import { atomText, failingAtoms } from './reasons-facts.ts';
import type { Writing } from './reasons-keys.ts';
import { titleAt } from './reasons-positions.ts';
import { obligorBound } from './standing.ts';
import type { Situation } from './states.ts';
import { words } from './words.ts';

type Waiting = BoardLine['waiting'];
const over: readonly string[] = ['fulfilled', 'terminated', 'breached', 'lapsed'];

/** The waiting list of one line; what is over waits for nothing. `because` names the position, condition or party. */
export function waitingOf(writing: Writing, answer: Answer, situation: Situation): Waiting {
  const { item } = situation;
  if (over.includes(answer.decided[item.index]?.state ?? '')) return [];
  const { world, names } = writing;
  const { terrain, reachable, tallies } = answer;
  const found: Waiting = [];
  for (const obstacle of terrain.hurdles[item.index]?.obstacles ?? []) {
    const [kind, party = '', of = ''] = obstacle.split(':');
    if (kind === 'reject') found.push({ for: party, text: words.waiting.veto(names.actor(party), names.thing(of)), because: obstacle });
    else found.push({ for: item.id, text: words.waiting.suspension(), because: obstacle });
  }
  for (const index of terrain.hurdles[item.index]?.waits ?? []) {
    const wait = world.frame.waits[index];
    const low = tallies[wait?.until ?? -1]?.count.low ?? 0;
    if (wait === undefined || low >= wait.atLeast) continue;
    const text = words.waiting.wait(names.actor(wait.party), titleAt(writing, wait.until), wait.atLeast, low);
    found.push({
      for: world.frame.items[wait.until]?.id ?? '',
      text,
      because: isReached(terrain, wait.until, wait.atLeast, reachable, noMoves) ? `demand:${wait.id}` : `unreachable demand:${wait.id}`,
    });
  }
  if (situation.condition !== 1) {
    for (const atom of failingAtoms(writing, item.requires, tallies).slice(0, 20)) {
      const target =
        'commitment' in atom ? (world.frame.items[atom.commitment]?.id ?? '') : atom.kind === 'happened' ? atom.fact : atom.kind;
      found.push({ for: target, text: words.waiting.atom(atomText(writing, atom)), because: `condition:${atom.kind}` });
    }
  }
  if (!situation.bound && !item.draft) {
    for (const party of item.obligors) {
      if (!obligorBound(world, item, party))
        found.push({ for: party, text: words.waiting.bound(names.actor(party)), because: 'acceptance' });
    }
  }
  return found;
}
