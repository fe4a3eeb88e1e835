// Proofs of guarded powers: whether a suspension or termination took effect or was a repudiation hangs on a guard, so the guard is shown.
import type { Proof } from '../terms/index.ts';
import type { Item } from './compile.ts';
import { mightName } from './compile.ts';
import { keyOf } from './evidence.ts';
import { ended, rejects, suspended } from './fluent-names.ts';
import { conditionProof } from './reasons-facts.ts';
import type { Writing } from './reasons-keys.ts';
import type { Tally } from './tally.ts';
import { words } from './words.ts';
import { isSpokenOf } from './world.ts';

/** What a guard decides: whether a commitment is suspended, ended, or rejected by an act beyond its power. */
export type Weighed = 'suspension' | 'termination' | 'rejection';

/** The guards that decided about a commitment, each with the acts it read. Nothing where no act rested on a guarded power. */
export function powerProofs(writing: Writing, item: Item, tallies: readonly Tally[], weighed: Weighed): Proof[] {
  const { world, names } = writing;
  const { fluents } = world.evidence;
  const fluentNames = {
    suspension: [suspended(item.id)],
    termination: [ended(item.id)],
    rejection: item.obligors.map((party) => rejects(party, item.id)),
  }[weighed];
  const guarded = new Set<number>();
  for (const name of fluentNames) {
    for (const { key, guard } of fluents.fluents[fluents.byName.get(name) ?? -1]?.starts ?? []) {
      if (guard !== 'none' && isSpokenOf(world, key)) guarded.add(key);
    }
  }
  const mights = new Map<string, { party: string; act: 'suspend' | 'terminate' }>();
  for (const key of guarded) {
    const entry = keyOf(world.evidence, key);
    if (entry?.kind === 'life' && entry.act !== 'resume')
      mights.set(mightName(entry.party, entry.act, item.id), { party: entry.party, act: entry.act });
  }
  return [...mights]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([might, { party, act }]): Proof => {
      const { possible = false, sure = false } = world.guards.get(might) ?? {};
      return {
        rule: 'power',
        text: words.power(names.actor(party), act, item.commitment.title, words.how(possible, sure)),
        value: sure ? 'true' : possible ? 'contested' : 'false',
        premises: (world.frame.mights.get(might)?.guards ?? []).map((guard) => conditionProof(writing, guard, tallies, true)),
      };
    });
}
