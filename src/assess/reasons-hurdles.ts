// Why something cannot come about: vetoes, demands out of reach, conditions that hang on something else that cannot; down to the root.
import type { Proof } from '../terms/index.ts';
import { isReached, noMoves } from './achievable.ts';
import type { Answer } from './evaluate.ts';
import { namedProof, type Writing } from './reasons-keys.ts';
import { atomText, dueProof } from './reasons-facts.ts';
import { demandProof, endProof, limitProof, rejectProof, suspensionProof } from './reasons-positions.ts';
import type { Situation } from './states.ts';
import { words } from './words.ts';

/** So many steps down a chain of waits are told; each commitment once. */
const deepest = 8;

/** Whether a commitment can come about as positions stand, and what stands in the way. */
export function hurdleProof(writing: Writing, answer: Answer, situation: Situation): Proof {
  return proofOf(writing, answer, situation, new Set(), 0);
}

function proofOf(writing: Writing, answer: Answer, situation: Situation, told: Set<number>, depth: number): Proof {
  const { item, achievable } = situation;
  told.add(item.index);
  const text = depth === 0 ? words.achievable(achievable) : words.hopeless(item.commitment.title);
  const proof: Proof = { rule: 'achievable', text, value: achievable ? 'true' : 'false' };
  if (achievable) return proof;
  return { ...proof, premises: [...ownHurdles(writing, answer, situation), ...leaning(writing, answer, situation, told, depth)] };
}

// What stands in this commitment's own way.
function ownHurdles(writing: Writing, { terrain }: Answer, { item, tally, ended }: Situation): Proof[] {
  const found: Proof[] = [];
  if (ended.must) found.push(...endProof(writing, item));
  if (item.commitment.essential && tally.passed)
    found.push({ rule: 'essential', text: words.essential(), premises: [dueProof(writing, item, tally)] });
  const impossible = namedProof(writing, `impossibility:${item.id}`, words.impossible());
  if (impossible.value === 'true') found.push(impossible);
  for (const obstacle of terrain.hurdles[item.index]?.obstacles ?? []) {
    const [kind, party = '', of = ''] = obstacle.split(':');
    found.push(kind === 'reject' ? rejectProof(writing, party, of) : suspensionProof(writing, item));
  }
  return found;
}

// What it leans on: demands that are out of reach, and leaves of its condition that cannot come to hold.
function leaning(writing: Writing, answer: Answer, { item }: Situation, told: Set<number>, depth: number): Proof[] {
  const { world } = writing;
  const { terrain, reachable, situations } = answer;
  const further = (at: number): Proof[] => {
    const next = situations[at];
    return next === undefined || reachable[at] || told.has(at) || depth >= deepest ? [] : [proofOf(writing, answer, next, told, depth + 1)];
  };
  const found: Proof[] = [];
  for (const index of terrain.hurdles[item.index]?.waits ?? []) {
    const wait = world.frame.waits[index];
    if (wait === undefined || isReached(terrain, wait.until, wait.atLeast, reachable, noMoves)) continue;
    const lids = (world.frame.items[wait.until]?.lids ?? []).filter((lid) => lid.max < wait.atLeast && terrain.lids[lid.index]);
    const demand = demandProof(writing, wait);
    found.push({
      ...demand,
      premises: [...(demand.premises ?? []), ...lids.map((lid) => limitProof(writing, lid)), ...further(wait.until)],
    });
  }
  item.requires?.forEach((node, place) => {
    if (node.op !== 'atom' || terrain.open[item.index]?.[place]) return;
    const { atom } = node;
    if (atom.kind === 'done' || atom.kind === 'started') {
      if (!reachable[atom.commitment]) found.push(...further(atom.commitment));
    } else if (atom.kind === 'happened') found.push(namedProof(writing, `impossibility:${atom.fact}`, words.impossible()));
    else if (atom.kind === 'accepted') found.push(rejectProof(writing, atom.party, atom.of));
    else found.push({ rule: `condition.${atom.kind}`, text: atomText(writing, atom), value: 'false' });
  });
  // A member of a group waits for all of it.
  for (const group of item.groups) for (const at of world.frame.groups[group] ?? []) if (at !== item.index) found.push(...further(at));
  return found;
}
