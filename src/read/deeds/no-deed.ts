// Verbs of the lexicon that tell no deed where they stand: figures of speech, wishes for nothing, how somebody speaks, what numbers do.
// Takes a verb, its words and what was read of it; answers yes or no.
import type { EventMention } from '../../terms/index.ts';
import type { Arguments } from './arguments.ts';
import { asksForNoName } from '../said/cues.ts';
import type { Deed } from './deed-event.ts';
import { sayingVerbs } from '../owed/stances.data.ts';
import { nounClasses } from '../words/noun-classes.data.ts';
import type { Item } from '../words/units.ts';
import { singular, type Tree } from '../words/word-tree.ts';
import { wordAt } from '../words/words.ts';

// "Asked not to be named", "Asked about the raid, X said", "declined to comment", "a day later than agreed": how somebody speaks, not what was done.
/** Whether the verb only tells how somebody speaks. */
export function tellsNoDeed(items: readonly Item[], at: number, lemma: string): boolean {
  // "Its wounded had been evacuated": people, and no wounding.
  if (/^(?:wound|injure|displace)$/u.test(lemma) && items[at - 1]?.cls === 'D' && /^(?:AUX|MOD)$/u.test(items[at + 1]?.cls ?? ''))
    return true;
  // "Freed all of those arrested": which ones.
  if (items[at - 1]?.low === 'those' && (items[at + 1] === undefined || /^(?:MARK|P|V|AUX)$/u.test(items[at + 1]?.cls ?? ''))) return true;
  if (lemma === 'agree' && /^(?:as|than)$/u.test(items[at - 1]?.low ?? '')) return true;
  if (/^(?:decline|refuse)$/u.test(lemma)) return items[at + 1]?.cls === 'TO' && sayingVerbs.test(items[at + 2]?.lemma ?? '');
  if (!/^(?:ask|request)$/u.test(lemma)) return false;
  return asksForNoName(items, at + 1) || (at === 0 && /^(?:whether|if|about|why|how|what|when|where|who)$/u.test(items[1]?.low ?? ''));
}

/** Whether what was read of the verb is no deed after all. */
export const isNoDeed = (deed: Deed, lemma: string, tree: Tree, found: Arguments): boolean =>
  isFigure(deed.event, lemma) ||
  isOfNature(tree, found) ||
  (isOfPaper(deed, tree, found) && !laying.test(lemma)) ||
  isOfWares(deed, tree, found) ||
  isNoWish(deed, lemma) ||
  (lemma === 'want' && isOwnWish(deed)) ||
  // "Was met with opposition": nobody met.
  (lemma === 'meet' && deed.clause.passive && deed.event.event === 'CONSULT') ||
  (lemma === 'agree' && isOfThings(tree, found)) ||
  isOfTerm(deed, lemma) ||
  isOfNobody(lemma, tree, found) ||
  // "The decision to end the mission".
  (deed.event.mode === 'ceasefire' && tree.words[found.object ?? -1]?.low === 'mission') ||
  isOfRule(lemma, tree, found, deed) ||
  isNamed(deed, lemma) ||
  // "The ministry disputes the figure": whoever tells otherwise charges nobody.
  (lemma === 'dispute' && found.object !== undefined && told.test(tree.words[found.object]?.low ?? '')) ||
  isOfGuns(lemma, tree, found);

// "The truce, which was to expire at midnight": a term that runs out is nobody's refusal.
const isOfTerm = ({ event }: Deed, lemma: string): boolean =>
  /^(?:expire|lapse|end)$/u.test(lemma) && event.event === 'REJECT' && event.status !== 'asserted' && event.status !== 'denied';

// "Nobody was hurt": nothing was done.
const isOfNobody = (lemma: string, tree: Tree, { passive, subject, object }: Arguments): boolean =>
  passive &&
  subject === undefined &&
  object !== undefined &&
  /^(?:hurt|injure|harm|wound|kill)$/u.test(lemma) &&
  (/^(?:nobody|none)$/u.test(tree.words[object]?.low ?? '') || (tree.words[object]?.low === 'one' && tree.words[object - 1]?.low === 'no'));

const told = /^(?:figure|number|count|toll|claim|account|report|version|finding|total|charge|allegation)s?$/u;

// "Recruitment is prohibited under article 7": what a text forbids.
const isOfRule = (lemma: string, tree: Tree, { passive, subject }: Arguments, { event, unit }: Deed): boolean =>
  passive &&
  subject === undefined &&
  /^(?:prohibit|forbid|bar|ban|outlaw)$/u.test(lemma) &&
  /^(?:is|are|be)$/u.test(tree.words[wordAt(tree.words, event.cue[0]) - 1]?.low ?? '') &&
  unit.items.some(({ low, start }) => low === 'under' && start > event.cue[1]);

// "Whom he called a man of his word": named so, and not rung up.
const isNamed = ({ event, unit: { items } }: Deed, lemma: string): boolean => {
  if (lemma !== 'call' || event.mode !== 'phone') return false;
  const at = items.findIndex(({ start }) => start >= event.cue[0]);
  return (
    /^an?$/u.test(items[at + 1]?.low ?? '') && items.slice(Math.max(0, at - 4), at).some(({ low }) => /^(?:whom|who|which)$/u.test(low))
  );
};

const guns = new Set(nounClasses.arms);

// "62 rifles had been refused", "we count what can be fired": what is done to guns, and harms nobody.
const isOfGuns = (lemma: string, tree: Tree, { passive, subject, object }: Arguments): boolean =>
  passive &&
  subject === undefined &&
  object !== undefined &&
  /^(?:refuse|reject|fire)$/u.test(lemma) &&
  (guns.has(singular(tree.words[object]?.low ?? '')) || tree.words[object]?.low === 'what') &&
  !/^(?:rocket|missile|mortar|grenade|munition)s?$/u.test(tree.words[object]?.low ?? '');

// "You are fighting for your homeland", "the contract was fought over": with nobody who is known on either side, to fight is a figure of speech.
function isFigure({ source, target }: EventMention, lemma: string): boolean {
  const all = [...source, ...target];
  return (lemma === 'fight' || lemma === 'battle') && all.every(({ entity, text }) => entity === undefined && !/s$/u.test(text));
}

// "We want to stay": what one wants to do oneself is asked of nobody.
const isOwnWish = ({ unit: { items }, event }: Deed): boolean => {
  const at = items.findIndex(({ start }) => start >= event.cue[0]);
  const to = items.findIndex((item, index) => index > at && index < at + 4 && item.cls === 'TO');
  const own = items.slice(at + 1, to < 0 ? at + 1 : to).every(({ cls }) => cls === 'MARK' || cls === 'ADV');
  return at >= 0 && to > at && own && !/^(?:see|have|be)$/u.test(items[to + 1]?.low ?? '');
};

const papers =
  /^(?:deal|plan|bill|proposal|idea|accord|agreement|pact|treaty|law|project|contract|hope|rumour|rumor|story|market|economy|price)s?$/u;

// "Bombed a market": a place after all.
const laying = /^(?:bomb|shell|attack|storm|raid|loot|burn|torch|bombard|ransack|strafe|seize)$/u;

// "The deal was killed by the ministry": papers and prices bleed in a figure of speech.
const isOfPaper = ({ event }: Deed, tree: Tree, { object }: Arguments): boolean =>
  event.event === 'ASSAULT' && object !== undefined && papers.test(tree.words[object]?.low ?? '');

const wares =
  /^(?:aircraft|plane|airplane|jet|helicopter|wing|engine|car|train|bus|truck|lorry|ship|boat|rocket|satellite|price|share|stock|index|market|sale|ball|software|product|device|phone|programme|program)s?$/u;

// "The aircraft flew to the coast", "the wing struck the wall": things visit, promise and attack nobody of their own.
const isOfWares = ({ event: { event, mode } }: Deed, tree: Tree, { subject, passive }: Arguments): boolean =>
  !passive &&
  subject !== undefined &&
  (event === 'CONSULT' ||
    event === 'AGREE' ||
    (event === 'ASSAULT' && mode === null && /^(?:wing|price|share|stock|index|ball)s?$/u.test(tree.words[subject]?.low ?? ''))) &&
  wares.test(tree.words[subject]?.low ?? '');

const nature =
  /^(?:rain|flood|storm|wind|snow|hail|drought|earthquake|landslide|fire|lightning|cyclone|hurricane|typhoon|weather|heat|frost)s?$/u;

// "Rain destroyed houses": nobody did.
const isOfNature = (tree: Tree, { subject }: Arguments): boolean => subject !== undefined && nature.test(tree.words[subject]?.low ?? '');

// "They do not want war": who asks for nothing has made no request.
const isNoWish = ({ clause, event }: Deed, lemma: string): boolean =>
  (lemma === 'want' || lemma === 'seek') && event.event === 'REQUEST' && (clause.negated || event.status === 'denied');

// "The two numbers do not agree".
const isOfThings = (tree: Tree, { subject }: Arguments): boolean =>
  subject !== undefined &&
  /^(?:number|figure|account|version|report|date|count|total|story|tale|list|clock)s?$/u.test(tree.words[subject]?.low ?? '');
