// Deeds that somebody is charged with: "accused the army of shelling", "charged with killing", "blamed the police for beating", "on suspicion of killing".
// Takes the tree and a verb; returns the word that charges, and what it makes of the deed. Looks no further than the sentence; a deed that no charge holds has none.
import { chargeNouns, chargeWords, facing, type ChargeKind } from './charge-words.data.ts';
import { kidsBy, relationOf, type Tree } from '../words/word-tree.ts';

/** A charge: the word that lays it, and the head of whoever it is laid on, where the text names them. */
export type Charge = { readonly at: number; readonly kind: ChargeKind; readonly charged?: number };

const reach = 26;

/** The charge that holds the deed at `at`, a verb in -ing behind "of", "for" or "with" or joined to one. */
export function chargeOf(tree: Tree, at: number): Charge | undefined {
  let [first, step] = [at, 0];
  for (; step < 4; step++) {
    const prep = prepositionOf(tree, first);
    const found = prep === undefined ? undefined : chargeBefore(tree, prep);
    if (found !== undefined) return found;
    // "Of shelling the port and killing two": joined to a deed that stands so.
    const { head = -1, relation = '' } = tree.words[first] ?? {};
    if (head < 0 || head >= first || tree.words[head]?.cls !== 'VG' || !/^(?:conj|advcl|xcomp)/u.test(relation)) return undefined;
    first = head;
  }
  return undefined;
}

// "of having attacked", "for not freeing": the preposition right before the verb and what helps it.
function prepositionOf(tree: Tree, at: number): number | undefined {
  let before = at - 1;
  while (/^(?:having|been|being|not|also|never|repeatedly|deliberately|both|either|then)$/u.test(tree.words[before]?.low ?? '')) before--;
  if (tree.words[at]?.cls !== 'VG' && tree.words[before + 1]?.low !== 'having') return undefined;
  return /^(?:of|for|with)$/u.test(tree.words[before]?.low ?? '') ? before : undefined;
}

function chargeBefore(tree: Tree, prep: number): Charge | undefined {
  const low = tree.words[prep]?.low ?? '';
  for (let at = prep - 1; at >= 0 && prep - at < reach && !/^[.;:]$/u.test(tree.words[at]?.text ?? '.'); at--) {
    const word = tree.words[at];
    if (word === undefined) return undefined;
    if (at === prep - 1 && low === 'of' && word.cls === 'N' && chargeNouns.test(word.low))
      return { at, kind: 'alleged', ...heldBy(tree, at) };
    const kind = chargeWords.find(([lemma, by]) => by === low && lemma.test(word.lemma ?? word.low))?.[2];
    if (kind !== undefined && (word.lemma !== undefined || word.low === 'guilty')) return { at, kind, ...laidOn(tree, at, prep) };
    // What another verb governs with this preposition is its own: "paid the men for keeping quiet".
    if (word.cls === 'V' && at < prep - 1 && low !== 'of') return undefined;
  }
  return undefined;
}

// "accused X of", "X was accused of", "X, accused of": X.
function laidOn(tree: Tree, at: number, prep: number): { charged?: number } {
  const [object] = kidsBy(tree, at, 'obj', 'iobj').filter((kid) => kid > at && kid < prep);
  const passive = tree.kids(at).find((kid) => tree.words[kid]?.relation === 'nsubj:pass');
  const { cls, relation = '', head = -1 } = tree.words[at] ?? {};
  const noun = cls === 'VN' && relation.startsWith('acl') && head < at ? head : undefined;
  const own = kidsBy(tree, at, 'nsubj')[0];
  const charged = object ?? passive ?? noun ?? (cls === 'V' ? undefined : own);
  // "Accuse each other of": each does what the other says.
  if (object !== undefined && /^(?:other|another)$/u.test(tree.words[object]?.low ?? '')) return own === undefined ? {} : { charged: own };
  return charged === undefined || charged < 0 ? {} : { charged };
}

// "faces charges of killing", "arrested X on suspicion of killing".
function heldBy(tree: Tree, noun: number): { charged?: number } {
  const verb = tree.words[noun]?.head ?? -1;
  if (verb < 0 || tree.words[verb]?.lemma === undefined) return {};
  const passive = tree.kids(verb).find((kid) => tree.words[kid]?.relation === 'nsubj:pass');
  const subject = kidsBy(tree, verb, 'nsubj')[0];
  const object = relationOf(tree, noun) === 'obj' ? undefined : kidsBy(tree, verb, 'obj').find((kid) => kid < noun);
  const charged = passive ?? (facing.test(tree.words[verb]?.lemma ?? '') ? subject : object);
  return charged === undefined ? {} : { charged };
}
