// Inflects verbs and finds the lemma of an inflected word. Takes lemmas; knows the irregular ones from `irregular.data.ts`.
import { irregular } from './irregular.data.ts';

/** base: say; s: says; past: said; part: said, taken; ing: saying. */
export type Form = 'base' | 's' | 'past' | 'part' | 'ing';

const vowels = 'aeiou';
const doubling = /^(?:[^aeiou]*[aeiou][bdglmnprt]|.*(?:mit|fer|cur|pel|bel|bet|get|gin|cel|rol|trol|pat|nap|tap|quip|lot|dmit))$/u;
const noDoubling = /(?:[aeiou]{2}.|open|offer|enter|suffer|visit|limit|order|happen|edit|target|[wxy])$/u;

/** Every form of a verb: `inflect('stop')` gives stop, stops, stopped, stopped, stopping. */
export function inflect(lemma: string): [Form, string][] {
  const ends = lemma.at(-1) ?? '';
  const before = lemma.at(-2) ?? '';
  const doubled = doubling.test(lemma) && !noDoubling.test(lemma) ? lemma + ends : lemma;
  const s = /(?:s|x|z|ch|sh|o)$/u.test(lemma)
    ? `${lemma}es`
    : ends === 'y' && !vowels.includes(before)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const ed = ends === 'e' ? `${lemma}d` : ends === 'y' && !vowels.includes(before) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  const ing = /ie$/u.test(lemma)
    ? `${lemma.slice(0, -2)}ying`
    : ends === 'e' && !/(?:ee|oe|ye)$/u.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${doubled}ing`;
  const odd = irregular[lemma];
  if (lemma === 'be')
    return [
      ['base', 'be'],
      ['s', 'is'],
      ['past', 'was'],
      ['past', 'were'],
      ['part', 'been'],
      ['ing', 'being'],
    ];
  return [
    ['base', lemma],
    ['s', lemma === 'have' ? 'has' : s],
    ['past', odd?.[0] ?? ed],
    ['part', odd?.[1] ?? odd?.[0] ?? ed],
    ['ing', ing],
  ];
}
