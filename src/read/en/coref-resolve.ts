// Runs the sieves over a document, the surest first (as Raghunathan et al. 2010): names, then phrases whose words decide, then pronouns by a
// trained chooser. Takes a document and its names; gives its mentions in groups, with what was told of offices and labels and what is open.
import { weigh, type ChoiceWeights } from './choice.ts';
import { openGroups, type Groups } from './coref-groups.ts';
import { linkPronouns, type Chooser } from './coref-links.ts';
import { findMentions, type CorefView, type Mention, type Named } from './coref-mentions.ts';
import { joinPersons, joinThings, officeWords, openBareNames, titleWords, type BareName, type OpenMention } from './coref-names.ts';
import { joinNominals, type Nominals } from './coref-nominals.ts';
import { openSorts } from './coref-sorts.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';

/** A document's mentions in groups. `open` lists mentions that fit several groups and were joined with none. */
export type Resolution = {
  readonly view: CorefView;
  readonly groups: Groups;
  /** The names of persons without their titles, by mention. */
  readonly bare: ReadonlyMap<number, BareName>;
} & Nominals;
/** All mentions in groups, with how sure each choice for a pronoun is. */
export type Resolved = Resolution & { readonly sure: ReadonlyMap<number, Likelihood> };
/** What runs before the pronouns: everything that needs no weights but those that sort nouns. */
export type Joiner = (document: Named) => Resolution;
/** Why a pronoun was left open, in words. */
const tooClose = 'it may as well mean another';

/** Opens the sieves for names and phrases. `weights` are those that tell what a noun means. */
export function openJoiner(gazetteer: Gazetteer, weights: ChoiceWeights): Joiner {
  const bareName = openBareNames(gazetteer);
  const offices = officeWords(gazetteer);
  const sortOf = openSorts(weights, { offices, titles: titleWords(gazetteer) });
  return (document) => {
    const view = findMentions(document, sortOf);
    const { mentions } = view;
    const groups = openGroups(mentions.length);
    const bare = new Map<number, BareName>();
    const things: number[] = [];
    mentions.forEach((mention, i) => {
      if (mention.name === undefined || mention.name.use === 'adjective') return;
      if (mention.name.kind === 'person') {
        const one = bareName(textOf(document, mention), mention.gender);
        mention.gender = one.gender;
        bare.set(i, one);
      } else things.push(i);
    });
    const open = [
      ...joinPersons(
        [...bare].map(([mention, one]) => ({ mention, bare: one })),
        groups,
      ),
      ...joinThings(view, things, groups),
    ];
    const nominals = joinNominals(view, groups, offices);
    return { view, groups, bare, ...nominals, open: [...open, ...nominals.open] };
  };
}

const textOf = ({ text, starts, ends }: Named, { from, to }: Mention): string => text.slice(starts[from], ends[to - 1]);

/** How likely the entity is that a pronoun was given to, and which mentions of others are at least a third as likely. */
export type Likelihood = { readonly likely: number; readonly rivals: readonly number[] };
type Listeners = {
  readonly leave: (open: OpenMention) => void;
  readonly take?: (mention: number, found: Likelihood) => void;
};

/**
 * The chooser that the trained weights make. `scale` turns sums of weights into logarithms of odds; where the likeliest entity
 * is less likely than `least`, the pronoun is left open and handed to `leave` with those that come near it.
 */
export function openChooser(
  weights: ChoiceWeights,
  { scale, least, leave, take = () => {} }: { readonly scale: number; readonly least: number } & Listeners,
): Chooser {
  const scores = new Float64Array(64);
  return (mention, { seen, keys, counts, maybeNobody }) => {
    const size = seen.length + (maybeNobody ? 2 : 1);
    let best = 0;
    for (let k = 0; k < size; k += 1) {
      scores[k] = weigh(weights, keys[k] as Int32Array, counts[k] as number) / scale;
      if ((scores[k] as number) > (scores[best] as number)) best = k;
    }
    if (best >= seen.length) return best;
    const top = scores[best] as number;
    let all = 0;
    for (let k = 0; k < size; k += 1) all += Math.exp((scores[k] as number) - top);
    if (1 / all >= least) {
      const rivals = seen.filter((_, k) => k !== best && Math.exp((scores[k] as number) - top) > 1 / 3).map(({ last }) => last);
      take(mention, { likely: 1 / all, rivals });
      return best;
    }
    const candidates = seen.filter((_, k) => Math.exp((scores[k] as number) - top) / all > least / 3).map(({ last }) => last);
    leave({ mention, candidates, reason: tooClose });
    return seen.length;
  };
}

/** All sieves: the joiner's, then the pronouns. */
export function resolve(
  join: Joiner,
  document: Named,
  weights: ChoiceWeights,
  { scale, least }: { readonly scale: number; readonly least: number },
): Resolved {
  const found = join(document);
  const open = [...found.open];
  const sure = new Map<number, Likelihood>();
  const chooser = openChooser(weights, {
    scale,
    least,
    leave: (one) => open.push(one),
    take: (mention, one) => void sure.set(mention, one),
  });
  linkPronouns(found.view, found.groups, chooser);
  return { ...found, open, sure };
}
