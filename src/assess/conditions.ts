// The atoms of conditions against what has been worked out. Conditions of commitments see violations as they stand; guards of powers see the bare act.
import type { Atom, Bits } from './formula.ts';
import { conditionBits } from './formula.ts';
import { accepts } from './fluent-names.ts';
import { standingAt } from './fluents.ts';
import { bitsBy } from './four-values.ts';
import type { Tally } from './tally.ts';
import { accountNamed, type World } from './world.ts';

const bitsOf = (yes: boolean, no: boolean): Bits => ((yes ? 1 : 0) | (no ? 2 : 0)) as Bits;

/** The value of one atom at the world's instant. `bare`: read violations as acts alone, as the guards of powers do. */
export function atomBits(world: World, tallies: readonly Tally[], atom: Atom, bare = false): Bits {
  switch (atom.kind) {
    case 'happened':
      return bitsBy(accountNamed(world, `fact:${atom.fact}`), world.at);
    case 'accepted': {
      const { may, must } = standingAt(world, accepts(atom.party, atom.of));
      return bitsOf(may, !must);
    }
    case 'after':
      return world.at >= atom.instant ? 1 : 2;
    case 'before':
      return world.at < atom.instant ? 1 : 2;
    default: {
      const item = world.frame.items[atom.commitment];
      const tally = tallies[atom.commitment];
      if (item === undefined || tally === undefined) return 0;
      return commitmentBits(atom.kind, item.achieve, tally, bare ? tally.bare : tally.violated);
    }
  }
}

function commitmentBits(
  kind: 'done' | 'started' | 'complies' | 'violated' | 'defaulted',
  achieve: boolean,
  tally: Tally,
  violated: Bits,
): Bits {
  const done = (tally.done & 1) === 1;
  const missed = (tally.done & 2) === 2;
  const { passed, terms } = tally;
  switch (kind) {
    case 'done':
      return tally.done;
    case 'started': {
      if (terms === undefined) return bitsOf(tally.count.bestLow >= 1, tally.count.worstHigh < 1);
      return bitsOf(
        terms.list.some(({ count }) => count.bestLow >= 1),
        terms.list.length > 0 && terms.list.every(({ count }) => count.worstHigh < 1),
      );
    }
    case 'complies':
      return achieve ? 0 : bitsOf(violated !== 1, violated !== 0);
    case 'violated':
      return achieve ? 0 : bitsOf(violated !== 0, violated !== 1);
    case 'defaulted': {
      if (terms === undefined) return bitsOf(passed && (!done || missed), done || !passed);
      const ended = terms.list.filter((term) => term.ended);
      return bitsOf(
        ended.some(({ bits }) => bits !== 1),
        ended.every(({ bits }) => (bits & 1) === 1) || done || !passed,
      );
    }
  }
}

/** Weighs the guard of every conditional power, so that suspensions and terminations can be asked about. */
export function weighGuards(world: World, tallies: readonly Tally[]): void {
  for (const [name, { guards }] of world.frame.mights) {
    const weighed = { possible: false, sure: false };
    for (const guard of guards) {
      const bits = conditionBits(guard, (atom) => atomBits(world, tallies, atom, true));
      if ((bits & 1) === 1) weighed.possible = true;
      if (bits === 1) weighed.sure = true;
    }
    world.guards.set(name, weighed);
  }
}
