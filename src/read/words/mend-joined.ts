// A past form joined to a verb in the past is one, and no participle: "denied it and blamed bandits". Takes the words of one sentence and mends them in place.
// Leaves what has an auxiliary of its own, or is joined to a participle.
import type { Word } from './words.ts';

/** Mends the words `first` to `last` of one sentence. */
export function mendJoined(words: Word[], first: number, last: number): void {
  for (let at = first + 2; at < last; at++) {
    const word = words[at] as Word;
    const joined = words[word.head];
    // "Denied receiving it and blamed bandits": to the verb above the -ing form.
    const head = joined?.cls === 'VG' && joined.relation === 'xcomp' ? joined.head : word.head;
    const above = words[head];
    const near = words[at - 1]?.cls === 'ADV' ? at - 2 : at - 1;
    if (
      word.cls !== 'VN' ||
      word.relation !== 'conj' ||
      word.head >= at ||
      word.head < first ||
      above?.cls !== 'V' ||
      above.form !== 'past'
    )
      continue;
    if (words[near]?.cls !== 'CC' || words.slice(word.head, at).some(({ head, relation }) => head === at && relation.startsWith('aux')))
      continue;
    words[at] = { ...word, cls: 'V', form: 'past', head };
  }
}
