// What can still come about, given today's positions and any chosen moves: the least fixpoint, so that circular waits do not certify themselves.
import type { Item, Wait } from './compile.ts';
import { holds } from './formula.ts';
import { acceptMove, dropMove, lowerMove, raiseMove, rejectMove, togetherMove } from './moves.ts';
import type { Terrain } from './terrain.ts';

/** Chosen moves, by name. */
export type Chosen = ReadonlySet<string>;
export const noMoves: Chosen = new Set();
/** A set of moves being tried: what they have made reachable so far. */
export type Trial = { terrain: Terrain; chosen: Chosen; reachable: boolean[] };

/** What is achievable with these moves, by commitment, cluster by cluster. `among`: only these are asked (all that they lean on must be among them). */
export function achievableWith(terrain: Terrain, chosen: Chosen = noMoves, among?: readonly number[]): boolean[] {
  const trial: Trial = { terrain, chosen, reachable: [...terrain.done] };
  const joint = [...chosen].some((name) => name.startsWith('together:'));
  for (const members of among === undefined ? terrain.world.frame.clusters.members : [among]) reach(trial, members, joint);
  return trial.reachable;
}

/** What of one cluster is achievable without moves: brings `reachable` up to date. */
export function reachAgain(terrain: Terrain, members: readonly number[], reachable: boolean[]): void {
  for (const at of members) reachable[at] = terrain.done[at] ?? false;
  reach({ terrain, chosen: noMoves, reachable }, members, false);
}

// Rounds until nothing is added.
function reach(trial: Trial, members: readonly number[], joint: boolean): void {
  const { items, groups } = trial.terrain.world.frame;
  for (let changed = true; changed;) {
    changed = false;
    for (const index of members) {
      const item = items[index];
      if (item === undefined || trial.reachable[index] || !canCome(trial, item, joint)) continue;
      const together = item.groups.length === 0 ? [index] : (groups.find((all) => all.includes(index) && groupCanCome(trial, all)) ?? []);
      for (const at of together) {
        if (!trial.reachable[at]) changed = true;
        trial.reachable[at] = true;
      }
    }
    // Nobody leans on what stands alone.
    if (members.length === 1) return;
  }
}

// By itself, or together with all that its chosen joint demands lead to. Members of a group are asked as a group.
function canCome(trial: Trial, item: Item, joint: boolean): boolean {
  if (item.groups.length > 0) return item.groups.some((group) => groupCanCome(trial, trial.terrain.world.frame.groups[group] ?? []));
  if (!isFree(trial.terrain, item, trial.chosen) || !meetsCondition(trial, item)) return false;
  if (trial.terrain.hurdles[item.index]?.waits.length === 0) return true;
  if (waitsOf(trial, item).every((wait) => isMet(trial, wait))) return true;
  return joint && joinsIn(trial, item) && jointly(trial, item).every((at) => trial.reachable[at] || isReady(trial, at));
}

function groupCanCome(trial: Trial, members: readonly number[]): boolean {
  const { items } = trial.terrain.world.frame;
  return (
    members.length > 0 &&
    members.every((at) => {
      const item = items[at];
      if (item === undefined) return false;
      const shared = (wait: Wait): boolean => item.groups.some((group) => items[wait.until]?.groups.includes(group));
      return (
        isFree(trial.terrain, item, trial.chosen) &&
        meetsCondition(trial, item) &&
        waitsOf(trial, item).every((wait) => shared(wait) || isMet(trial, wait))
      );
    })
  );
}

/** Not dead, and every obstacle is cleared by a chosen move: a withdrawal, or an acceptance of this one alone. */
export function isFree(terrain: Terrain, item: Item, chosen: Chosen): boolean {
  const hurdles = terrain.hurdles[item.index];
  if (hurdles === undefined || hurdles.dead) return false;
  if (hurdles.obstacles.length === 0) return true;
  return hurdles.obstacles.every(
    (obstacle) =>
      chosen.has(obstacle) ||
      (chosen.size > 0 && chosen.has(acceptMove(obstacle.split(':')[1] ?? '', item.id)) && obstacle.startsWith('reject:')),
  );
}

function meetsCondition({ terrain, chosen, reachable }: Trial, item: Item): boolean {
  if (item.requires === undefined) return true;
  const open = terrain.open[item.index];
  return holds(item.requires, (atom, at) => {
    if (open?.[at]) return true;
    if (atom.kind === 'done' || atom.kind === 'started') return reachable[atom.commitment] ?? false;
    return atom.kind === 'accepted' && (chosen.has(rejectMove(atom.party, atom.of)) || chosen.has(acceptMove(atom.party, atom.of)));
  });
}

const waitsOf = ({ terrain }: Trial, item: Item): Wait[] =>
  (terrain.hurdles[item.index]?.waits ?? []).flatMap((index) => terrain.world.frame.waits[index] ?? []);

// A demand that may be upheld is met when it is dropped, or reached, or reached at the threshold it was lowered to.
function isMet(trial: Trial, wait: Wait): boolean {
  const { terrain, reachable, chosen } = trial;
  if (chosen.has(dropMove(wait.id)) || isReached(terrain, wait.until, wait.atLeast, reachable, chosen)) return true;
  return chosen.size > 0 && lowered(trial, wait).some((amount) => isReached(terrain, wait.until, amount, reachable, chosen));
}

// The thresholds that chosen moves lower a demand to.
function lowered({ terrain, chosen }: Trial, wait: Wait): number[] {
  const lids = terrain.world.frame.items[wait.until]?.lids ?? [];
  return lids.flatMap(({ max }) => (chosen.has(lowerMove(wait.id, max)) ? [max] : []));
}

/** Is `amount` of commitment `at` reached already, or reachable with every limit below it lifted? */
export function isReached(terrain: Terrain, at: number, amount: number, reachable: readonly boolean[], chosen: Chosen): boolean {
  const item = terrain.world.frame.items[at];
  if (item === undefined) return false;
  return isCounted(terrain, item, amount) || ((reachable[at] ?? false) && hasRoom(terrain, item, amount, reachable, chosen));
}

const isCounted = (terrain: Terrain, item: Item, amount: number): boolean =>
  item.achieve && (terrain.tallies[item.index]?.count.low ?? 0) >= amount;

function hasRoom(terrain: Terrain, item: Item, amount: number, reachable: readonly boolean[], chosen: Chosen): boolean {
  return item.lids.every(
    (lid) =>
      lid.max >= amount || !terrain.lids[lid.index] || chosen.has(raiseMove(lid.id)) || (lid.until >= 0 && (reachable[lid.until] ?? false)),
  );
}

// AT THE SAME TIME. A commitment is ready when nothing but joint demands is left in its way.
function isReady(trial: Trial, at: number): boolean {
  const item = trial.terrain.world.frame.items[at];
  return (
    item !== undefined &&
    item.groups.length === 0 &&
    isFree(trial.terrain, item, trial.chosen) &&
    meetsCondition(trial, item) &&
    joinsIn(trial, item)
  );
}

// Every wait of it is met, or is a joint demand with room for its threshold.
function joinsIn(trial: Trial, item: Item): boolean {
  const { terrain, reachable, chosen } = trial;
  return waitsOf(trial, item).every((wait) => {
    if (isMet(trial, wait)) return true;
    const target = terrain.world.frame.items[wait.until];
    if (target === undefined || !chosen.has(togetherMove(wait.id))) return false;
    return [wait.atLeast, ...lowered(trial, wait)].some((amount) => hasRoom(terrain, target, amount, reachable, chosen));
  });
}

// All that the chosen joint demands of a commitment lead to, one after the other.
function jointly(trial: Trial, start: Item): number[] {
  const { terrain } = trial;
  const { items } = terrain.world.frame;
  const found = new Set<number>();
  const queue = [start.index];
  for (const at of queue) {
    const item = items[at];
    if (item === undefined || terrain.done[at]) continue;
    for (const wait of waitsOf(trial, item)) {
      if (!trial.chosen.has(togetherMove(wait.id)) || isSettled(trial, wait) || found.has(wait.until)) continue;
      found.add(wait.until);
      queue.push(wait.until);
    }
  }
  return [...found];
}

// Dropped, or already counted: a joint demand that asks for nothing more.
function isSettled(trial: Trial, wait: Wait): boolean {
  const target = trial.terrain.world.frame.items[wait.until];
  if (trial.chosen.has(dropMove(wait.id))) return true;
  return target !== undefined && [wait.atLeast, ...lowered(trial, wait)].some((amount) => isCounted(trial.terrain, target, amount));
}
