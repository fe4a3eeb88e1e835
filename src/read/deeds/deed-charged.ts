// Whether a deed that somebody is charged with was done: by the account of whoever charges, and of nobody else. Takes a deed as its status is looked for;
// answers, or leaves it to the next rule where no charge holds the deed.
import type { EventStatus } from '../../terms/index.ts';
import { answers, chargeNouns, evidenceNouns } from './charge-words.data.ts';
import { chargeOf } from './deed-charges.ts';
import type { Put } from './deed-put.ts';
import type { Tree } from '../words/word-tree.ts';

/** "accused the army of shelling": asserted where whoever accuses speaks; open where others tell of the charge; denied where it is turned down. */
export function charged({ tree, at, told, base }: Put): EventStatus | undefined {
  const charge = chargeOf(tree, at);
  if (charge === undefined) return undefined;
  const word = tree.words[charge.at];
  const around = tree.words.slice(Math.max(0, charge.at - 4), charge.at).map(({ low }) => low);
  const isNot = around.some((low) => /^(?:not|never|nobody|no)$|n't$/u.test(low));
  if (charge.kind === 'cleared') return isNot ? 'asserted' : 'denied';
  if (charge.kind === 'done') return isNot && word?.low === 'guilty' ? 'denied' : 'asserted';
  if (tree.words.slice(charge.at, at).some(({ low }) => low === 'not')) return base === 'denied' ? 'denied' : undefined;
  const verb = chargeNouns.test(word?.low ?? '') ? tree.words[word?.head ?? -1] : word;
  const answer = verb === word ? undefined : answerTo(verb?.lemma);
  if (answer !== undefined) return answer;
  const lays = told?.cue.some(([start, end]) => word !== undefined && word.start < end && start < word.end) === true;
  if (lays && told?.act !== 'deny')
    return isNot || around.some((low) => /^(?:would|could|may|might)$/u.test(low)) ? 'hypothetical' : 'asserted';
  if (told?.act !== 'deny') return 'hypothetical';
  // "Denied that the road was shut and accused the others of stopping traffic": a charge of their own.
  return verb !== word ? 'denied' : /^(?:and|but)$/u.test(around.at(-1) ?? '') ? 'asserted' : 'hypothetical';
}

const answerTo = (lemma = ''): EventStatus | undefined => answers.find(([verbs]) => verbs.test(lemma))?.[1];

/** "Rejected the charge that its men had fired", "found no evidence that the army had": told by others, and turned down or not borne out. */
export function rumoured({ tree, at, told, base }: Put): EventStatus | undefined {
  if (base !== 'asserted' && base !== 'background' && base !== 'planned') return undefined;
  const noun = nounHolding(tree, at);
  const low = tree.words[noun ?? -1]?.low ?? '';
  if (noun === undefined) return undefined;
  if (evidenceNouns.test(low)) {
    const isNone = tree.words.slice(Math.max(0, noun - 3), noun).some((word) => /^(?:no|not|any|little|nor|without)$/u.test(word.low));
    return isNone ? (told?.act === 'deny' ? 'denied' : 'hypothetical') : undefined;
  }
  const verb = tree.words.slice(Math.max(0, noun - 6), noun).findLast(({ lemma, low: text }) => lemma !== undefined || text === '.');
  return told?.act === 'deny' ? 'denied' : answerTo(verb?.lemma);
}

// The noun before the "that" of the deed's clause, or of the one it is joined to.
function nounHolding(tree: Tree, at: number): number | undefined {
  for (let here = at, step = 0; step < 4; step++) {
    for (let before = here - 1; before > 0 && here - before < 14; before--) {
      const { cls, text = '' } = tree.words[before] ?? {};
      if (cls === 'V' || cls === 'WH' || /^[.;:“”"]$/u.test(text)) break;
      if (cls !== 'THAT') continue;
      const low = tree.words[before - 1]?.low ?? '';
      return chargeNouns.test(low) || evidenceNouns.test(low) ? before - 1 : undefined;
    }
    const { head = -1, relation = '' } = tree.words[here] ?? {};
    if (head < 0 || head > here || !/^(?:conj|xcomp)/u.test(relation)) return undefined;
    here = head;
  }
  return undefined;
}
