// Proofs of the leaves: what the claims on one key say, who was left out and why, or the silence that was found.
import type { Proof } from '../terms/index.ts';
import { belnap, bitsBy } from './four-values.ts';
import { isoOf } from './instants.ts';
import type { Names } from './names.ts';
import { outrankedOf } from './survivors.ts';
import { words } from './words.ts';
import { accountAt, type World } from './world.ts';

/** What proofs are written from. */
export type Writing = { world: World; names: Names };

/** At most so many claims are cited on each side; the rest are counted. */
const witnesses = 12;

/** The proof of one key at instant `x`: claims for and against, those left out, or the silence. */
export function keyProof({ world, names }: Writing, key: number, x: number = world.at): Proof {
  const entry = world.evidence.keys[key];
  const account = accountAt(world, key);
  const { ids, columns } = world.evidence;
  const cite = (affirms: 0 | 1): string[] =>
    account.rows
      .filter((row) => columns.affirms[row] === affirms)
      .map((row) => ids[row] ?? '')
      .toSorted();
  const proof: Proof = { rule: `key.${entry?.kind ?? 'unknown'}`, text: keyText({ world, names }, key), value: belnap[bitsBy(account, x)] };
  const [pro, contra] = [cite(1), cite(0)];
  if (pro.length > 0) proof.for = pro.slice(0, witnesses);
  if (contra.length > 0) proof.against = contra.slice(0, witnesses);
  const hidden = Math.max(0, pro.length - witnesses) + Math.max(0, contra.length - witnesses);
  if (hidden > 0) proof.alternatives = hidden;
  const left = outrankedOf(world.evidence, key, world, account.rows, witnesses);
  if (left.length > 0) {
    proof.outranked = left.map(({ row, why, by }) => ({ claim: ids[row] ?? '', why: words.outranked[why](ids[by] ?? '') }));
  }
  if (account.rows.length === 0) proof.silence = words.silence(entry?.text ?? '', isoOf(world.known) ?? '');
  return proof;
}

/** Orders keys by name, so that the order of claims does not show. */
export const byText =
  ({ evidence }: World) =>
  (one: number, other: number): number => {
    const [a, b] = [evidence.keys[one]?.name ?? '', evidence.keys[other]?.name ?? ''];
    return a < b ? -1 : a > b ? 1 : 0;
  };

/** The proof that nobody speaks about something for which there may be no key at all. */
export function silentProof({ world }: Writing, rule: string, text: string, what: string): Proof {
  return { rule, text, value: 'silent', silence: words.silentKeys(what, isoOf(world.known) ?? '') };
}

/** The proof of a fact or impossibility by its public key text. */
export function namedProof(writing: Writing, name: string, text: string): Proof {
  const key = writing.world.evidence.keyIndex.get(name);
  return key === undefined ? silentProof(writing, `key.${name.split(':')[0]}`, text, name) : { ...keyProof(writing, key), text };
}

/** What a key is about, in words. */
export function keyText({ world, names }: Writing, key: number): string {
  const entry = world.evidence.keys[key];
  const title = (at: number): string => world.frame.items[at]?.commitment.title ?? '';
  switch (entry?.kind) {
    case 'performance':
      return words.key_.performance(title(entry.commitment), entry.event);
    case 'total':
      return words.key_.total(title(entry.commitment));
    case 'act':
      return actText({ world, names }, key, entry.act);
    case 'fact':
      return words.key_.fact(names.thing(entry.fact));
    case 'impossibility':
      return words.key_.impossibility(names.thing(entry.of));
    case 'life':
      return words.key_.life(names.actor(entry.party), entry.act, title(entry.commitment));
    case 'utterance':
      return words.key_.utterance(names.actor(entry.party), entry.act, names.thing(entry.about));
    case undefined:
      return words.key('nothing');
  }
}

// An act is told by who did it and to whom; the id stands beside it where a person gave it one to be read.
function actText({ world: { evidence }, names }: Writing, key: number, id: string): string {
  const told = (evidence.keyShapes.get(key) ?? []).map((shape) => evidence.shapes[shape]).find((shape) => shape !== undefined);
  const tags = Object.entries(told?.tags ?? {}).map(([dimension, values]) => `${dimension}: ${values.map(names.actor).join(', ')}`);
  const label = /^act_[0-9a-f]{20}$/.test(id) ? [] : [id];
  return words.key_.act(told === undefined ? 'somebody' : names.actor(told.actor), [...label, ...tags].join('; '));
}
