// Mends the two slips of a tagger that cost a reader most. Takes words and mends them in place: where a sentence reaches a "that" which opens a clause
// without having had a finite verb, the noun before it that follows its subject is the verb ("The account bears out that …"); and nouns in -ing that
// stand in a noun phrase are nouns ("told a press briefing that …").
import type { Word } from './words.ts';

const finite = new Set(['V', 'AUX', 'MOD', 'VI']);
const nominal = new Set(['N', 'NAME']);

const ingNouns =
  /^(?:briefing|meeting|fighting|hearing|bombing|shelling|killing|shooting|building|ruling|finding|warning|gathering|training|funding|beginning|ending|opening|closing|crossing|landing|wedding|offering|greeting|beating|stabbing|housing|mining)s?$/u;

/** Mends the words `first` to `last` of one sentence. */
export function mendSentence(words: Word[], first: number, last: number): void {
  mendNouns(words, first, last);
  mendVerb(words, first, last);
}

function mendNouns(words: Word[], first: number, last: number): void {
  for (let at = first + 1; at < last; at++) {
    const word = words[at] as Word;
    if (word.cls !== 'VG' || !ingNouns.test(word.low)) continue;
    const before = words[at - 1]?.cls ?? '';
    if (before !== 'D' && before !== 'N' && before !== 'POS') continue;
    const after = words[at + 1];
    if (before === 'N' && (after?.cls === 'D' || after?.cls === 'OBJ' || after?.cls === 'NAME')) continue;
    const { lemma: _lemma, form: _form, ...noun } = word;
    words[at] = { ...noun, cls: 'N' };
  }
}

function mendVerb(words: Word[], first: number, last: number): void {
  for (let at = first; at < last; at++) {
    const word = words[at] as Word;
    if (finite.has(word.cls) || /^[“"«]/u.test(word.text)) return;
    if (word.cls !== 'THAT') continue;
    if (word.relation !== 'mark') return;
    for (let noun = at - 1; noun > first; noun--) {
      const found = words[noun] as Word;
      if (found.cls !== 'N') continue;
      if (!nominal.has(words[noun - 1]?.cls ?? '') || !/^\p{Ll}+$/u.test(found.text)) return;
      const s = /(?<!s)s$/u.test(found.low);
      words[noun] = { ...found, cls: 'V', form: s ? 's' : 'base', lemma: s ? found.low.slice(0, -1) : found.low };
      return;
    }
    return;
  }
}
