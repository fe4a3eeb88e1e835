// Verbs that only put another deed: "offered to withdraw" is a withdrawal that is offered, "the accord calls for prisoners to be released" a release that is due.
// Takes the deeds of one unit; returns them without such verbs, what they govern coded as PLOVER codes a promise. Refuses nothing: what governs no deed stays.
import { argumentsOf } from './arguments.ts';
import { complementOf } from './deed-actors.ts';
import type { Deed, Scene } from './deed-event.ts';
import { nounClasses } from '../words/noun-classes.data.ts';
import { singular, type Tree } from '../words/word-tree.ts';
import { wordAt } from '../words/words.ts';

const promising = /^(?:ready|willing|prepared|promise|pledge|offer|vow|undertake|commit|volunteer|swear)$/u;
const calling = /^(?:call|provide|require|demand|stipulate|ask|oblige|order|want)$/u;
const papers = new Set([...(nounClasses.accords ?? []), 'text', 'clause', 'article', 'paragraph', 'annex', 'document']);

/** The deeds of a unit, those that only put another left out. */
export function putByOthers(deeds: readonly Deed[], scene: Scene): Deed[] {
  const { tree } = scene;
  if (deeds.length === 0) return [];
  const at = new Map(deeds.map((deed) => [wordAt(tree.words, deed.event.cue[0]), deed]));
  const gone = new Set<Deed>();
  const turned = new Map<Deed, Deed>();
  for (const [word, deed] of at) {
    const lemma = tree.words[word]?.lemma ?? tree.words[word]?.low ?? '';
    // "Refused to accept the clause": one refusal.
    if (deed.event.event === 'REJECT' && /^(?:refuse|decline)$/u.test(lemma)) {
      const refused = at.get(complementOf(tree, word, undefined) ?? -1);
      if (refused?.event.event === 'AGREE') gone.add(refused);
    }
    // "Vowed to fight on": one threat.
    if (deed.event.event === 'THREATEN' && /^(?:vow|swear|promise)$/u.test(lemma)) {
      const threatened = at.get(complementOf(tree, word, undefined) ?? -1);
      if (threatened?.event.event === 'ASSAULT') gone.add(threatened);
    }
    const isPromise = deed.event.event === 'AGREE' && promising.test(lemma);
    const isPaper = deed.event.event === 'REQUEST' && calling.test(lemma) && isOfPaper(tree, word);
    if (!isPromise && !isPaper) continue;
    const found = argumentsOf(tree, word);
    const governed = at.get(complementOf(tree, word, found.object) ?? -1) ?? nextGoverned(deeds, deed, lemma, isPaper);
    if (isPaper) gone.add(deed);
    if (isPromise && governed === undefined && deed.event.target.length === 0 && isCue(deed, scene)) gone.add(deed);
    if (governed === undefined || governed === deed || deed.event.status !== 'asserted') continue;
    if (isPromise) gone.add(deed);
    turned.set(governed, isPromise ? promised(deed, governed) : due(governed));
  }
  return deeds.filter((deed) => !gone.has(deed)).map((deed) => turned.get(deed) ?? deed);
}

// "… will be paid, promised the minister": who promises in so many words speaks; what he says stands as his statement.
const isCue = ({ event }: Deed, { statements }: Scene): boolean =>
  statements.some(({ cue, act }) => act === 'promise' && cue.some(([start, end]) => start < event.cue[1] && event.cue[0] < end));

// "The agreement also called for …": what speaks is a text, though the parser may take it for what is called.
function isOfPaper(tree: Tree, word: number): boolean {
  const { subject, object, passive } = argumentsOf(tree, word);
  return [subject, passive ? object : undefined].some(
    (head) => head !== undefined && head < word && tree.words[head]?.cls === 'N' && papers.has(singular(tree.words[head]?.low ?? '')),
  );
}

const nextGoverned = (deeds: readonly Deed[], { event: { cue } }: Deed, lemma: string, isPaper: boolean): Deed | undefined =>
  deeds.find(
    ({ event, clause }) =>
      event.cue[0] > cue[0] &&
      event.cue[0] - cue[1] < 80 &&
      (clause.governor === lemma || (isPaper && clause.passive && event.status === 'hypothetical')),
  );

// A promise of cooperation is AGREE by whoever gives it to whomever it is given to.
const promised = ({ event: promise }: Deed, deed: Deed): Deed => {
  const source = deed.event.source.length > 0 || deed.clause.passive ? deed.event.source : promise.source;
  const coded = { event: 'AGREE' as const, mode: null, source: promise.source, target: promise.target };
  return { ...deed, event: { ...deed.event, source, coded, span: [Math.min(promise.span[0], deed.event.span[0]), deed.event.span[1]] } };
};

const due = (deed: Deed): Deed => (deed.event.status === 'hypothetical' ? { ...deed, event: { ...deed.event, status: 'planned' } } : deed);
