// What speaks for and against taking a cue with its best reading for a statement: who speaks, how, how much, within whose words. Returns short words.
import { lengthOf, manner, size } from './choice-signs.ts';
import type { Cue } from './cues.ts';
import { isFinite, type Range } from '../words/phrase-words.ts';
import type { Ruled } from './ruled-cues.ts';
import type { Telling } from './telling.ts';
import type { Item, Unit } from '../words/units.ts';

/** The signs of a cue; `outer` is what another cue of its unit tells, where this cue stands in that. */
export function acceptSigns(
  { items, level }: Unit,
  { cue, found }: Ruled,
  { source, content }: Telling,
  outer: Telling | undefined,
): string[] {
  const how = manner(cue);
  const ruled = found === undefined ? 'unruled' : found.shape;
  const who = whoOf(items, source);
  const inside = content.content.flatMap(({ from, to }) => items.slice(from, to));
  const quoted = inside[0]?.cls === 'Q' ? 'first' : inside.some(({ cls }) => cls === 'Q') ? 'in' : 'no';
  const clause = inside.some(isFinite) ? 'clause' : 'phrase';
  const deep = level > 0 ? 'quoted' : 'plain';
  const word = wordOf(cue);
  const place = outer === undefined ? 'outer' : outer.source === undefined ? 'in nobody' : 'in somebody';
  return [
    'start',
    ruled,
    `${ruled}, ${deep}`,
    `${ruled}, ${how}`,
    `${how}`,
    `word ${word}`,
    `word ${word}, ${cue.mood}`,
    `word ${word}, ${clause}`,
    `${place}`,
    `${place}, ${cue.mood}`,
    `${place}, by ${who}`,
    `${place}, ${cue.shapes}`,
    `${ruled === 'unruled'}, ${cue.mood}`,
    `by ${who}`,
    `by ${who}, ${deep}`,
    `by ${who}, ${cue.mood}, ${ruled === 'unruled'}`,
    `side ${content.side}, ${cue.mood}`,
    `side ${content.side}, ${ruled === 'unruled'}`,
    `quote ${quoted}, ${ruled === 'unruled'}`,
    `quote ${quoted}, ${cue.shapes}`,
    `${clause}, ${cue.shapes}`,
    `${clause}, ${ruled === 'unruled'}, ${cue.mood}`,
    `long ${size(lengthOf(inside))}, ${ruled === 'unruled'}`,
    ...content.signs.filter((sign) => /rule| is | opens /u.test(sign)).map((sign) => `has ${sign}`),
  ];
}

// A verb that no lexicon holds has no word here: it may be anything.
const wordOf = ({ shapes, lemma, mood }: Cue): string => (shapes === 'u' ? 'other' : mood === 'noun' ? lemma.replace(/s$/u, '') : lemma);

const whoOf = (items: readonly Item[], source: Range | undefined): string => {
  if (source === undefined) return 'nobody';
  const item = items[source.from];
  if (item === undefined || source.to - source.from > 1) return 'somebody';
  return /^(?:i|we|you|it|that|which|who|he|she|they|this)$/u.test(item.low) ? item.low : item.cls;
};
