// Ranks: how high a view places each source. The first tier is the highest; who is in no tier is not admitted.
// A source named in a tier stands there even where a class it belongs to stands higher: a name says more than a class.
import { Fault } from '../kit/index.ts';
import type { Dossier, View } from '../terms/index.ts';
import type { Frame } from './compile.ts';

/** Rank of a source by name: higher is better, 0 means not admitted. */
export type Ranks = (source: string) => number;

/** The view of that id. Throws Fault `question.unknown-view`. */
export function viewOf(dossier: Dossier, id: string): View {
  const view = dossier.views.find((one) => one.id === id);
  if (view === undefined) {
    throw new Fault(
      'question.unknown-view',
      `there is no view "${id}" in ${dossier.id}`,
      `Ask for one of: ${dossier.views.map((one) => one.id).join(', ')}.`,
    );
  }
  return view;
}

const unnamed = (source: string): boolean => source.startsWith('unnamed(');

/** Builds the ranks of one view. Answers are kept: a source is looked up once. */
export function ranksOf(view: View, frame: Frame): Ranks {
  const classes = new Map<string, (source: string) => boolean>([
    // Who is no actor of the dossier and not unnamed is an outlet by the name its page gives.
    ['outlets', (source) => !unnamed(source) && (frame.actors.get(source) ?? 'outlet') === 'outlet'],
    ['parties', (source) => frame.parties.has(source)],
    ['unnamed', unnamed],
    ['all', () => true],
  ]);
  const kept = new Map<string, number>();
  const top = view.tiers.length;
  const find = (source: string): number => {
    const named = view.tiers.findIndex((tier) => tier.includes(source) && !classes.has(source));
    if (named >= 0) return top - named;
    const classed = view.tiers.findIndex((tier) => tier.some((name) => classes.get(name)?.(source)));
    return classed >= 0 ? top - classed : 0;
  };
  return (source) => {
    let rank = kept.get(source);
    if (rank === undefined) kept.set(source, (rank = find(source)));
    return rank;
  };
}
