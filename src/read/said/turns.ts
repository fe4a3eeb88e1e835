// Finds the turns of a transcript: a paragraph that opens with a name in capitals and a colon is spoken by that name to its end. Takes units; gives for those that
// open a turn the draft and the unit without its label, in which other speech is looked for. A page with one such paragraph is no transcript.
import type { Draft } from './drafts.ts';
import type { Unit } from '../words/units.ts';

const longest = 12;
const label = /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]*|Q|A)(?: [\p{Lu}\p{M}.'’-]+){0,4}(?: ?\([^)]*\))?$/u;

type Turn = { readonly draft: Draft; readonly rest: Unit };

/** The units that open a turn, with the turn and the rest of the unit. */
export function findTurns(units: readonly Unit[], text: string): ReadonlyMap<Unit, Turn> {
  const turns = new Map<Unit, Turn>();
  let paragraph = -1;
  for (const unit of units) {
    if (unit.level > 0 || unit.paragraph === paragraph) continue;
    paragraph = unit.paragraph;
    const turn = turnAt(unit, text);
    if (turn !== undefined) turns.set(unit, turn);
  }
  return turns.size > 1 ? turns : new Map();
}

function turnAt(unit: Unit, text: string): Turn | undefined {
  const { items } = unit;
  const colon = items.findIndex(({ text: mark }) => mark === ':');
  const [first, last, next] = [items[0], items[colon - 1], items[colon + 1]];
  if (colon < 1 || colon > longest || first === undefined || last === undefined || next?.cls === 'Q') return undefined;
  if (!label.test(text.slice(first.start, last.end))) return undefined;
  return {
    draft: {
      source: [[first.start, last.end]],
      cue: [[items[colon]?.start ?? last.end, items[colon]?.end ?? last.end]],
      // A label may be a sentence of its own; the words follow.
      content: next === undefined ? [] : [[next.start, items.at(-1)?.end ?? unit.end]],
      act: 'say',
      lemma: ':',
      shape: 'turn',
      quotes: [],
      plain: true,
      unit,
    },
    rest: { ...unit, items: items.slice(colon + 1), start: next?.start ?? unit.end },
  };
}
