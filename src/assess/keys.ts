// What claims are about, by number. Claims with one key text quarrel about one thing; utterances and life-cycle acts are told apart by what they
// say as well, so that one utterance may reject a commitment and make a demand.
import { keyText, type Key } from '../terms/index.ts';
import type { Frame } from './compile.ts';

/** A key with numbers for names. `text` is its public name, `name` the one that tells keys apart inside. */
export type KeyEntry = { index: number; text: string; name: string } & KeyMeaning;
/** What a key means to the engine. */
export type KeyMeaning =
  | { kind: 'performance'; commitment: number; event: string }
  | { kind: 'total'; commitment: number }
  | { kind: 'act'; act: string }
  | { kind: 'utterance'; utterance: string; party: string; act: UtteranceAct; about: string }
  | { kind: 'life'; life: string; party: string; act: 'suspend' | 'resume' | 'terminate'; commitment: number }
  | { kind: 'fact'; fact: string }
  | { kind: 'impossibility'; of: string };
/** What an utterance does. */
export type UtteranceAct = Extract<Key, { kind: 'utterance' }>['act'];

/** The name that tells keys apart inside the engine. */
export function keyName(key: Key): string {
  if (key.kind === 'utterance') return `${keyText(key)}\u0000${key.party}\u0000${key.act}\u0000${key.about}`;
  if (key.kind === 'life') return `${keyText(key)}\u0000${key.party}\u0000${key.act}\u0000${key.commitment}`;
  return keyText(key);
}

/** Resolves a key's names against the dossier; a sentence saying what is wrong when it cannot be about anything. */
export function meaningOf(key: Key, frame: Frame): KeyMeaning | string {
  const commitment = (id: string): number | undefined => frame.index.get(id);
  switch (key.kind) {
    case 'performance': {
      const at = commitment(key.commitment);
      return at === undefined ? noCommitment(key.commitment) : { kind: 'performance', commitment: at, event: key.event };
    }
    case 'total': {
      const at = commitment(key.commitment);
      return at === undefined ? noCommitment(key.commitment) : { kind: 'total', commitment: at };
    }
    case 'life': {
      const at = commitment(key.commitment);
      if (at === undefined) return noCommitment(key.commitment);
      return frame.actors.has(key.party)
        ? { kind: 'life', life: key.life, party: key.party, act: key.act, commitment: at }
        : noActor(key.party);
    }
    case 'utterance':
      return utteranceMeaning(key, frame);
    case 'act':
      return { kind: 'act', act: key.act };
    case 'fact':
      return { kind: 'fact', fact: key.fact };
    case 'impossibility':
      return commitment(key.of) !== undefined || frame.facts.has(key.of)
        ? { kind: 'impossibility', of: key.of }
        : `nothing is called "${key.of}": no commitment, no fact`;
  }
}

const noCommitment = (id: string): string => `there is no commitment "${id}"`;
const noActor = (id: string): string => `there is no actor "${id}"`;

function utteranceMeaning(key: Extract<Key, { kind: 'utterance' }>, frame: Frame): KeyMeaning | string {
  const { utterance, party, act, about } = key;
  if (!frame.actors.has(party)) return noActor(party);
  const meaning: KeyMeaning = { kind: 'utterance', utterance, party, act, about };
  if (act === 'demand' || act === 'drop') {
    const wait = frame.waits[frame.waitIndex.get(about) ?? -1];
    if (wait === undefined) return `there is no demand "${about}"`;
    return wait.party === party ? meaning : `demand "${about}" is ${wait.party}'s, not ${party}'s`;
  }
  if (act === 'limit' || act === 'unlimit') {
    const lid = frame.lids[frame.lidIndex.get(about) ?? -1];
    if (lid === undefined) return `there is no limit "${about}"`;
    return lid.party === party ? meaning : `limit "${about}" is ${lid.party}'s, not ${party}'s`;
  }
  const known = frame.index.has(about) || frame.accords.has(about) || frame.amendments.has(about);
  return known ? meaning : `nothing is called "${about}": no commitment, no accord, no amendment`;
}
