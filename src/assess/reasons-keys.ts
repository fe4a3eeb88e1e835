// Proofs of the leaves: what the claims on one key say, who was left out and why, or the silence that was found.
import type { Proof } from '../terms/index.ts';
import { belnap, bitsBy } from './four-values.ts';
import { isoOf } from './instants.ts';
import type { Names } from './names.ts';
import { keyOf, rowsOn } from './evidence.ts';
import { isLive, outrankedOf } from './survivors.ts';
import { words } from './words.ts';
import { accountAt, rowsAt, type World } from './world.ts';

/** What proofs are written from. */
export type Writing = { world: World; names: Names };

/** At most so many claims are cited on each side; the rest are counted. */
const witnesses = 12;

/** The proof of one key at instant `x`: claims for and against, those left out, or the silence. */
export function keyProof({ world, names }: Writing, key: number, x: number = world.at): Proof {
  const entry = keyOf(world.evidence, key);
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
  if (account.rows.length === 0) proof.silence = words.silence(words.about.that(proof.text), isoOf(world.known) ?? '');
  return proof;
}

/** Keys in the order of their names, so that the order of claims does not show. */
export function byName({ evidence }: World, keys: readonly number[]): number[] {
  const named = keys.map((key) => ({ key, name: keyOf(evidence, key)?.name ?? '' }));
  return named.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(({ key }) => key);
}

/** The proof that nobody speaks about something for which there may be no key at all. */
export function silentProof({ world }: Writing, rule: string, text: string, about: string): Proof {
  return { rule, text, value: 'silent', silence: words.silence(about, isoOf(world.known) ?? '') };
}

/** The proof of a fact or impossibility by its public key text. */
export function namedProof(writing: Writing, name: string, text: string): Proof {
  const key = writing.world.evidence.named.get(name);
  return key === undefined
    ? silentProof(writing, `key.${name.split(':')[0]}`, text, words.about.that(text))
    : { ...keyProof(writing, key), text };
}

/** What a key is about, in words. */
export function keyText({ world, names }: Writing, key: number): string {
  const entry = keyOf(world.evidence, key);
  const title = (at: number): string => world.frame.items[at]?.commitment.title ?? '';
  switch (entry?.kind) {
    case 'performance':
      return words.key_.performance(title(entry.commitment));
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

// An act is told by who did it and to whom, as its first telling has it; the id stands beside it where a person gave it one to be read.
function actText({ world, names }: Writing, key: number, id: string): string {
  const { charges, columns, ids } = world.evidence;
  const heard = rowsAt(world, key);
  const rows = heard.length > 0 ? heard : [...rowsOn(world.evidence, key)].filter((row) => isLive(world.evidence, row, world.known));
  const first = rows.reduce((best, row) => (best < 0 || isBefore(row, best) ? row : best), -1);
  const told = charges.shapes[columns.shape[first] ?? -1];
  const tags = Object.entries(told?.tags ?? {}).map(([dimension, values]) => `${dimension}: ${values.map(names.actor).join(', ')}`);
  const label = /^act_[0-9a-f]{20}$/.test(id) ? [] : [id];
  return words.key_.act(told === undefined ? 'somebody' : names.actor(told.actor), [...label, ...tags].join('; '));

  function isBefore(row: number, other: number): boolean {
    const difference = (columns.known[row] ?? 0) - (columns.known[other] ?? 0);
    return difference < 0 || (difference === 0 && (ids[row] ?? '') < (ids[other] ?? ''));
  }
}
