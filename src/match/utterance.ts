// One name for one utterance: by party, act, matter and day, so that five outlets that report it speak of one. What an acceptance entails by the
// text of an accord alone is no utterance and is left to the core.
import type { Key } from '../terms/index.ts';
import { dayOf, type Dated } from './times.ts';

/** The key of a position that a party took on a day. */
export function utterance(party: string, act: Extract<Key, { kind: 'utterance' }>['act'], about: string, { when, day }: Dated): Key {
  return { kind: 'utterance', utterance: `${party}-${act}-${about}-${day ?? dayOf(when)}`, party, act, about };
}
