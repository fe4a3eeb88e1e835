// Reads each cue of a unit by the table of sentence shapes. Takes a unit; returns its cues with what the first shape that fits found, and whose words went before.
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import { isObject, tellsOfNoun } from './no-part.ts';
import { isComma, type Range } from '../words/phrase-words.ts';
import { shapes, type Found, type Scene } from './shapes.ts';
import { refineByTree } from '../words/tree.ts';
import type { Unit } from '../words/units.ts';

/** A cue with what its shape found, if one fits, and the source of the last finite cue before it. */
export type Ruled = { readonly cue: Cue; readonly found?: Found; readonly name?: string; readonly main?: Range };

/** The cues of a unit, left to right. */
export function ruledCues({ items, level }: Unit): Ruled[] {
  const cues = findCues(items);
  const ruled: Ruled[] = [];
  let start = 0;
  let main: Range | undefined;
  // "Said that both had accepted, adding …": a participle behind a comma goes on with whoever speaks around the others.
  let around: { source: Range; to: number } | undefined;
  let tag: Scene['tag'];
  let last: Range[] | undefined;
  for (const cue of cues) {
    const speaker = cue.mood === 'ing' && isComma(items[cue.from - 1]) ? (around?.source ?? main) : main;
    const before = speaker === undefined ? {} : { main: speaker };
    const scene: Scene = { last, start, cues, main: speaker, inQuotation: level > 0, tag };
    const fit = firstFit();
    // "was quoted as saying" speaks by its second verb.
    if (fit === undefined && /^(?:quote|cite)$/u.test(cue.lemma) && items[cue.to]?.low === 'as' && items[cue.to + 1]?.cls === 'VG')
      continue;
    ruled.push({ cue, ...before, ...fit });
    if (fit === undefined) continue;
    const { found } = fit;
    last = found.content;
    if (cue.mood === 'finite' && found.source !== undefined) {
      main = found.source;
      if (around === undefined || cue.at >= around.to) around = { source: main, to: found.content.at(-1)?.to ?? cue.to };
    }
    if (found.shape === 'after' || found.shape === 'closing') {
      tag = { from: found.content[0]?.from ?? 0, to: Math.max(found.cueTo ?? cue.to, found.source?.to ?? 0) };
      if (found.shape === 'after') start = Math.max(start, found.cueTo ?? cue.to);
    }

    function firstFit(): { found: Found; name: string } | undefined {
      for (const { name, find } of shapes) {
        const shaped = find(items, cue, scene);
        if (shaped === undefined) continue;
        const refined = refineByTree(items, cue, shaped);
        const content = refined.content.filter(({ from, to }) => to > from);
        if (refined.source !== undefined && isObject(items, refined.source, cue)) continue;
        if (content.some((range) => tellsOfNoun(items, range, cue))) {
          // Who speaks is right all the same, for "…, adding that …".
          if (cue.mood === 'finite' && refined.source !== undefined) main = refined.source;
          continue;
        }
        if (content.length > 0) return { found: { ...refined, content }, name };
      }
      return undefined;
    }
  }
  return ruled;
}
