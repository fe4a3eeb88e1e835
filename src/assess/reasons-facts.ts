// Proofs of what was done, when it was due, what was violated, and of conditions.
import type { Proof } from '../terms/index.ts';
import type { Atom, Condition } from './formula.ts';
import { nodeBits } from './formula.ts';
import { atomBits } from './conditions.ts';
import { belnap } from './four-values.ts';
import { isoOf } from './instants.ts';
import { byName, keyProof, namedProof, silentProof, type Writing } from './reasons-keys.ts';
import { acceptProof } from './reasons-positions.ts';
import type { Item } from './compile.ts';
import type { Tally } from './tally.ts';
import { words } from './words.ts';
import { toldCharges } from './verdicts.ts';
import { isSpokenOf } from './world.ts';

/** How far it is: the stories, the claims they are told in, and the amount that counts as done. */
export function countProof(writing: Writing, item: Item, tally: Tally): Proof {
  const { world, names } = writing;
  const { count, need } = tally;
  const unit = item.commitment.unit ?? '';
  const keys = item.counts
    .flatMap((at) => [world.evidence.totals[at] ?? -1, ...(world.evidence.events[at] ?? [])])
    .filter((key) => key >= 0);
  const told = byName(
    world,
    keys.filter((key) => isSpokenOf(world, key)),
  );
  const needed: Proof = { rule: 'need', text: words.need(need.now, need.floorBy) };
  if (count.stories.length === 0) {
    const left = byName(world, keys)
      .map((key) => keyProof(writing, key))
      .filter(({ outranked }) => outranked !== undefined);
    const about = words.about.count(item.counts.map((at) => world.frame.items[at]?.commitment.title ?? ''));
    return { ...silentProof(writing, 'count', words.noCount(), about), premises: [needed, ...left] };
  }
  const nameOf = (source: number): string => world.evidence.sources[source] ?? '';
  const stories = count.stories
    .toSorted((a, b) => a.low - b.low || a.high - b.high || (nameOf(a.source) < nameOf(b.source) ? -1 : 1))
    .map((story): Proof => ({
      rule: 'story',
      text: words.story(names.actor(nameOf(story.source)), story.low, story.high, isoOf(story.from)),
    }));
  const shown = told.slice(-12);
  const proof: Proof = {
    rule: 'count',
    text: words.count(count.low, count.high, unit),
    value: belnap[tally.done],
    premises: [needed, ...stories.slice(0, 6), ...stories.slice(6).slice(-1), ...shown.map((key) => keyProof(writing, key))],
  };
  if (told.length > shown.length) proof.alternatives = told.length - shown.length;
  return proof;
}

/** When it is due, and by which wording. */
export function dueProof(writing: Writing, item: Item, tally: Tally): Proof {
  const { due, phase } = tally;
  if (due === undefined || phase === 'none') {
    return item.commitment.due === undefined
      ? { rule: 'due', text: words.noDue() }
      : silentProof(writing, 'due', words.noDue(), words.about.due(item.commitment.due.text));
  }
  const proof: Proof = { rule: 'due', text: words.due(phase, due.text, isoOf(due.earliest), isoOf(due.latest)) };
  const amendment = item.amendments.find(({ id }) => id === due.amendment);
  if (amendment !== undefined)
    proof.premises = [
      {
        rule: 'amended',
        text: words.amended(amendment.id),
        premises: amendment.parties.map((party) => acceptProof(writing, party, amendment.id)),
      },
    ];
  return proof;
}

/** Acts in scope with these bits, each with what is said about it. `bare`: the act alone, as the guards of powers see it. */
export function actProofs(writing: Writing, item: Item, wanted: readonly number[], bare = false): Proof[] {
  const bitsOf = new Map(toldCharges(writing.world, item).map(({ key, verdict }) => [key, bare ? verdict.bare : verdict.bits]));
  const keys = [...bitsOf].filter(([, bits]) => wanted.includes(bits)).map(([key]) => key);
  return byName(writing.world, keys).map((key) => ({ ...keyProof(writing, key), value: belnap[bitsOf.get(key) ?? 0] }));
}

/** A condition as a tree: its leaves with their values and claims, never its root alone. `bare`: a guard, which sees acts alone. */
export function conditionProof(writing: Writing, condition: Condition, tallies: readonly Tally[], bare = false): Proof {
  if (deeperThan(condition, deepestTree)) {
    const leaves = condition.flatMap((node) => (node.op === 'atom' ? [atomProof(writing, node.atom, tallies, bare)] : []));
    return { rule: 'condition', text: words.leaves(leaves.length), premises: leaves.filter(({ value }) => value !== 'true').slice(0, 50) };
  }
  const built: Proof[] = [];
  for (const node of condition) {
    built.push(
      node.op === 'atom'
        ? atomProof(writing, node.atom, tallies, bare)
        : {
            rule: `condition.${node.op}`,
            text: words[node.op](),
            premises: node.children.map((child) => built[child]).filter((proof) => proof !== undefined),
          },
    );
  }
  return built.at(-1) ?? { rule: 'condition', text: words.all() };
}

/** A tree that is deeper is told by its leaves: nobody could read it, and few programs could parse it. */
const deepestTree = 40;

function deeperThan(condition: Condition, limit: number): boolean {
  const depths: number[] = [];
  for (const node of condition)
    depths.push(node.op === 'atom' ? 1 : 1 + node.children.reduce((most, child) => Math.max(most, depths[child] ?? 0), 0));
  return (depths.at(-1) ?? 0) > limit;
}

/** The atoms of a condition that are not plainly true and that it still needs: what stands beside a true one of several alternatives is left out. */
export function failingAtoms({ world }: Writing, condition: Condition | undefined, tallies: readonly Tally[]): Atom[] {
  if (condition === undefined) return [];
  const bits = nodeBits(condition, (atom) => atomBits(world, tallies, atom));
  const needed = new Set([condition.length - 1]);
  // Children stand before their parents.
  for (let at = condition.length - 1; at >= 0; at -= 1) {
    const node = condition[at];
    if (node !== undefined && node.op !== 'atom' && needed.has(at) && bits[at] !== 1) node.children.forEach((child) => needed.add(child));
  }
  return condition.flatMap((node, at) => (node.op === 'atom' && needed.has(at) && bits[at] !== 1 ? [node.atom] : []));
}

/** One atom in words. */
export function atomText({ world, names }: Writing, atom: Atom): string {
  switch (atom.kind) {
    case 'happened':
      return words.atom.happened(names.thing(atom.fact));
    case 'accepted':
      return words.atom.accepted(names.actor(atom.party), names.thing(atom.of));
    case 'after':
    case 'before':
      return words.atom[atom.kind](isoOf(atom.instant));
    default:
      return words.atom[atom.kind](world.frame.items[atom.commitment]?.commitment.title ?? '');
  }
}

function atomProof(writing: Writing, atom: Atom, tallies: readonly Tally[], bare: boolean): Proof {
  const { world } = writing;
  const value = belnap[atomBits(world, tallies, atom, bare)];
  const text = atomText(writing, atom);
  if (atom.kind === 'happened') return { ...namedProof(writing, `fact:${atom.fact}`, text), rule: 'condition.happened', value };
  if (atom.kind === 'accepted') return { rule: 'condition.accepted', text, value, premises: [acceptProof(writing, atom.party, atom.of)] };
  const item = 'commitment' in atom ? world.frame.items[atom.commitment] : undefined;
  const tally = 'commitment' in atom ? tallies[atom.commitment] : undefined;
  const proof: Proof = { rule: `condition.${atom.kind}`, text, value };
  if (item === undefined || tally === undefined) return proof;
  if (atom.kind === 'complies' || atom.kind === 'violated') {
    const acts = actProofs(writing, item, [1, 3], bare);
    if (acts.length > 0) return { ...proof, premises: acts };
    const denied = deniedActs(writing, item).slice(0, 12);
    if (denied.length > 0) return { ...proof, premises: denied };
    return { ...proof, silence: silentProof(writing, '', '', words.about.acts(item.commitment.title)).silence };
  }
  const premises = [countProof(writing, item, tally)];
  if (atom.kind === 'defaulted') premises.unshift(dueProof(writing, item, tally));
  return { ...proof, premises };
}

// Acts that would lie in a promise's scope and that admitted sources only deny.
function deniedActs(writing: Writing, item: Item): Proof[] {
  const { against, key } = writing.world.evidence.charges;
  const spoken = (against[item.index] ?? []).flatMap((charge) => key[charge] ?? []).filter((one) => isSpokenOf(writing.world, one));
  return byName(writing.world, spoken)
    .map((one) => keyProof(writing, one))
    .filter(({ against: denied }) => denied !== undefined);
}
