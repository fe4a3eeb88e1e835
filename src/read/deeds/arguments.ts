// Who does what to whom around a predicate, by the tree: its subject (through infinitives, "and", relative clauses and participles), its object,
// and its phrases with prepositions. Takes the tree and the predicate's word; returns heads of noun phrases. What the tree leaves open stays open.
import { aroundRelative, nounBefore, nounBeforeTo, partBefore, taken, toBe } from './argument-order.ts';
import { actsInside } from './deed-relatives.ts';
import { chargeOf } from './deed-charges.ts';
import { isMisread, nearObject } from '../words/word-order.ts';
import { caseOf, isTime, kidsBy, relationOf, type Tree } from '../words/word-tree.ts';

/** A noun with the preposition that ties it to its predicate. */
export type Oblique = { readonly prep: string; readonly head: number };

/** The arguments of a predicate as heads of noun phrases. `by` is whoever does it in the passive. */
export type Arguments = {
  readonly passive: boolean;
  readonly subject?: number;
  readonly object?: number;
  readonly obliques: readonly Oblique[];
};

// Verbs whose object is the infinitive's subject: "urged the government to release".
const objectControl =
  /^(?:want|urge|ask|order|require|expect|allow|press|pressure|persuade|invite|force|help|enable|instruct|tell|oblige|permit|lead|warn|encourage|call|push|let|see|convince|compel|prompt|send|deploy|summon|accuse|commit|bind)$/u;

// "Ordered both sides on Monday to pull back": no aim of whoever orders, though the parser hangs it so.
const commanding = /^(?:order|instruct|urge|ask|tell|oblige|require|commit|bind|press|call|force|summon)$/u;

const pronoun = /^(?:it|he|she|they|we|i|its|his|their|her|who|which|that|whom)$/u;

/** The arguments of the predicate at `at`. */
export function argumentsOf(tree: Tree, at: number): Arguments {
  const { words } = tree;
  const kids = tree.kids(at);
  const word = words[at];
  const reduced = word?.cls === 'VN' && word.relation.startsWith('acl') && word.relation !== 'acl:relcl';
  // "The road remained closed": the road is.
  const remains = word?.cls === 'VN' && word.relation === 'xcomp' && /^(?:remain|stay)$/u.test(words[word.head]?.lemma ?? '');
  const hasPassive =
    remains ||
    joinedToReduced(tree, at) ||
    kids.some((kid) => words[kid]?.relation === 'aux:pass' || words[kid]?.relation === 'nsubj:pass');
  const participle =
    reduced && !kids.some((kid) => relationOf(tree, kid) === 'aux' && /^(?:ha[sd]|have|having)$/u.test(words[kid]?.low ?? ''));
  // "ended two months of fighting": the fighting was ended.
  const objects = kidsBy(tree, at, 'obj')
    .map((kid) => (isTime(words[kid]) ? (kidsBy(tree, kid, 'nmod').find((part) => caseOf(tree, part) === 'of') ?? kid) : kid))
    .filter((kid) => !isTime(words[kid]) && kid > at);
  const misread = !hasPassive && isMisread(tree, at);
  const passive = hasPassive || (participle && objects.length === 0 && !misread && !standsAlone(tree, word?.head ?? -1));
  const obliques = obliquesOf(tree, at);
  const inside = hasPassive ? undefined : actsInside(tree, at);
  if (inside !== undefined) return { passive: false, obliques, ...inside };
  const receiver = kidsBy(tree, at, 'iobj');
  const bare = kids.filter(
    (kid) => kid > at && words[kid]?.relation === 'obl:unmarked' && !isTime(words[kid]) && (words[kid]?.cls !== 'NUM' || isPart(tree, kid)),
  );
  if (passive) {
    const agent = agentOf(tree, at, obliques);
    const object =
      toBe(tree, at) ??
      whoseRelative(tree, at) ??
      aroundRelative(tree, ownSubject(tree, at)) ??
      (reduced ? word?.head : (subjectOf(tree, at) ?? partBefore(tree, firstOfVerb(tree, at))));
    // "is opposed to", "is committed to": no passive but in form.
    if (agent === undefined && object !== undefined && stative.test(word?.lemma ?? ''))
      return { passive: false, obliques, subject: object };
    return {
      passive,
      obliques: obliques.filter(({ head }) => head !== agent),
      ...(agent === undefined ? {} : { subject: agent }),
      ...(object === undefined || object < 0 ? {} : { object }),
    };
  }
  const subject = misread ? nounBefore(tree, at) : (subjectOf(tree, at) ?? partBefore(tree, firstOfVerb(tree, at)));
  const near = nearObject(tree, at);
  // A number or sign that the parser took for the object ("an additional $2 million in assistance") leaves it open.
  const found = objects[0] ?? bare[0] ?? relativeObject(tree, at);
  const object =
    misread ||
    found === undefined ||
    (near !== undefined && near > found && words[found]?.cls === 'NUM') ||
    (near !== undefined && found > near + 2 && found - at > 4)
      ? (near ?? found)
      : found;
  return {
    passive,
    obliques: [...receiver.map((head) => ({ prep: 'to', head })), ...obliques],
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
  };
}

// "Released only 41 of the 90 members": a number that is a part of something.
const isPart = (tree: Tree, at: number): boolean => tree.words[at + 1]?.low === 'of' && kidsBy(tree, at, 'nmod').length > 0;

const beside = /^(?:without|than|before|after|by|while|when|despite)$/u;
const stative = /^(?:oppose|commit|prepare|dedicate)$/u;
// "Thousands of people demonstrated": where the parser takes the verb for a participle of a noun that has no verb of its own.
function standsAlone(tree: Tree, head: number): boolean {
  const noun = tree.words[head];
  if (noun === undefined || noun.lemma !== undefined) return false;
  const relation = relationOf(tree, head);
  return relation === 'root' || ((relation === 'ccomp' || relation === 'parataxis') && kidsBy(tree, head, 'cop').length === 0);
}

/** The phrases with prepositions of a predicate, its object's included, left to right. */
function obliquesOf(tree: Tree, at: number): Oblique[] {
  const found: Oblique[] = [];
  for (const kid of kidsBy(tree, at, 'obl', 'nmod', 'advcl', 'obj', 'dep')) {
    const prep = caseOf(tree, kid);
    if (prep !== '' && tree.words[kid]?.lemma === undefined && !isDate(tree, kid)) found.push({ prep, head: kid });
  }
  return found;
}

// "by March 10", whichever of the two words the other hangs on.
const isDate = ({ words }: Tree, at: number): boolean => isTime(words[at]) || (words[at]?.cls === 'NUM' && isTime(words[at - 1]));

// "by the police": as the tree has it, or the nearest "by" behind the verb wherever the parser hung it.
function agentOf(tree: Tree, at: number, obliques: readonly Oblique[]): number | undefined {
  const marked = tree.kids(at).find((kid) => tree.words[kid]?.relation === 'obl:agent');
  if (marked !== undefined) return marked;
  const by = obliques.find(({ prep, head }) => prep === 'by' && head > at);
  if (by !== undefined) return by.head;
  for (let next = at + 1; next < Math.min(tree.words.length, at + 14); next++) {
    const word = tree.words[next];
    if (word === undefined || /^[.;:]$/u.test(word.text) || word.cls === 'V' || word.cls === 'THAT') return undefined;
    if (word.low === 'by' && relationOf(tree, next) === 'case' && word.head > next && !isDate(tree, word.head)) return word.head;
  }
  return undefined;
}

// "Ten men who will be freed": the men.
function whoseRelative(tree: Tree, at: number): number | undefined {
  const own = ownSubject(tree, at);
  const isRelative = own !== undefined && own < at && /^(?:who|which|that)$/u.test(tree.words[own]?.low ?? '');
  return isRelative && relationOf(tree, at) === 'acl' ? antecedent(tree, tree.words[at]?.head ?? -1, 0) : undefined;
}

// "Denied that its men had been freed and accused the army": whoever denied accuses, though the parser joins it to what was denied.
function accuser(tree: Tree, at: number): number | undefined {
  const { words } = tree;
  const [word, joint] = [words[at], words[words[at]?.head ?? -1]];
  if (word?.cls !== 'V' || word.form !== 'past' || joint?.cls !== 'VN' || relationOf(tree, word.head) !== 'ccomp') return undefined;
  if (!/^(?:accuse|blame|condemn|denounce|demand|urge|warn|threaten|reject|dismiss|call|say|insist)$/u.test(word.lemma ?? ''))
    return undefined;
  return tree.kids(word.head).some((kid) => /^(?:been|was|were)$/u.test(words[kid]?.low ?? '')) ? joint.head : undefined;
}

// "Shelling killed five people, the rebels said": a finite clause has a subject of its own, however the parser hangs it on what is said behind it.
function isToldBefore(tree: Tree, at: number): boolean {
  const { words } = tree;
  const { head = -1, relation = '', cls } = words[at] ?? {};
  const finite = cls === 'V' || (cls === 'VN' && firstOfVerb(tree, at) < at);
  if (!finite || head < at || !/^(?:advcl|ccomp|parataxis)/u.test(relation) || words[head]?.cls !== 'V') return false;
  const subject = ownSubject(tree, head);
  return subject !== undefined && subject > at && words.slice(at, subject).some(({ text }) => text === ',');
}

/** Where a verb with its auxiliaries begins. */
function firstOfVerb(tree: Tree, at: number): number {
  let first = at;
  while (/^(?:AUX|ADV|MOD)$/u.test(tree.words[first - 1]?.cls ?? '')) first--;
  return first;
}

function ownSubject(tree: Tree, at: number): number | undefined {
  const found = tree
    .kids(at)
    .filter((kid) => /^(?:nsubj|csubj)/u.test(tree.words[kid]?.relation ?? '') && tree.words[kid]?.lemma === undefined);
  const named = found.filter(
    (kid) =>
      !isTime(tree.words[kid]) && !/sel(?:f|ves)$/u.test(tree.words[kid]?.low ?? '') && !(found.length > 1 && isInRelative(tree, kid)),
  );
  return (
    named.at(-1) ??
    tree.kids(at).find((kid) => relationOf(tree, kid) === 'expl' && /^(?:it|they|he|she)$/u.test(tree.words[kid]?.low ?? ''))
  );
}

// "A blockade that the army imposed was eased": the army eased nothing and was not eased.
const isInRelative = (tree: Tree, subject: number): boolean =>
  [subject + 1, subject + 2].some((verb) => actsInside(tree, verb)?.subject === subject);

// "Keta, arrested in Algiers and extradited the same year": done to him as well.
function joinedToReduced(tree: Tree, at: number): boolean {
  const { relation = '', head = -1, form } = tree.words[at] ?? {};
  const joint = tree.words[head];
  if (relation !== 'conj' || head > at || joint?.cls !== 'VN' || joint.relation !== 'acl' || !/^(?:past|part)$/u.test(form ?? ''))
    return false;
  return (
    tree.words[at - 1]?.cls === 'CC' &&
    !kidsBy(tree, at, 'nsubj', 'aux').some(() => true) &&
    !kidsBy(tree, at, 'obj').some((kid) => !isTime(tree.words[kid]))
  );
}

/** The subject of a predicate, through the words that lend it theirs. */
export function subjectOf(tree: Tree, at: number, depth = 0): number | undefined {
  const { words } = tree;
  const word = words[at];
  if (word === undefined || depth > 6) return undefined;
  const own = ownSubject(tree, at);
  const relation = relationOf(tree, at);
  if (own !== undefined) {
    const low = words[own]?.low ?? '';
    if (relation === 'acl' && /^(?:who|which|that)$/u.test(low)) return antecedent(tree, word.head, depth);
    if (low === 'it' || low === 'they') return subjectAbove(tree, at) ?? speakerOf(tree, at) ?? own;
    return pronoun.test(low) ? (speakerOf(tree, at) ?? own) : own;
  }
  const head = word.head;
  if (head < 0) return undefined;
  const charge = chargeOf(tree, at);
  if (charge?.charged !== undefined) return charge.charged;
  const near = taken(tree, at);
  if (near !== undefined) return near;
  if (isToldBefore(tree, at)) return nounBefore(tree, firstOfVerb(tree, at));
  const above = accuser(tree, at);
  if (above !== undefined) return subjectOf(tree, above, depth + 1);
  const governor = words[head];
  if (governor === undefined) return undefined;
  const verbal = governor.lemma !== undefined || kidsBy(tree, head, 'cop', 'aux').length > 0;
  // "Left the town without firing": whoever left, though the parser hangs it on the town.
  if (relation === 'acl' && word.cls === 'VG' && governor.head >= 0 && beside.test(words[at - 1]?.low ?? ''))
    return subjectOf(tree, governor.head, depth + 1);
  if (relation === 'acl') return word.cls === 'VI' ? ownerOf(tree, head, depth) : antecedent(tree, head, depth);
  if (!verbal && relation !== 'conj' && relation !== 'xcomp') return undefined;
  if (relation === 'xcomp' || relation === 'ccomp' || relation === 'advcl') {
    if (relation === 'ccomp' && word.cls !== 'VG' && word.cls !== 'VI') return undefined;
    if (
      (relation !== 'advcl' || (word.cls === 'VI' && commanding.test(governor.lemma ?? ''))) &&
      objectControl.test(governor.lemma ?? '')
    ) {
      const object =
        kidsBy(tree, head, 'obj', 'iobj').find((kid) => kid < at) ?? tree.kids(head).find((kid) => words[kid]?.relation === 'nsubj:pass');
      if (object !== undefined) return object;
    }
    const asked = objectControl.test(governor.lemma ?? '') ? nounBeforeTo(tree, at, head) : undefined;
    if (asked !== undefined) return asked;
    const passive = passiveSubject(tree, head);
    return passive === undefined || pronoun.test(words[passive]?.low ?? '') ? subjectOf(tree, head, depth + 1) : passive;
  }
  return relation === 'conj' || relation === 'parataxis' ? subjectOf(tree, head, depth + 1) : undefined;
}

// "The front said the army has moved, though it will not attack": the subject of the clause that this one hangs on.
function subjectAbove(tree: Tree, at: number): number | undefined {
  let here = tree.words[at]?.head ?? -1;
  for (let step = 0; step < 6 && here >= 0; step++) {
    // "Accused the army of hiding what it had offered": the army.
    const charged = chargeOf(tree, here)?.charged;
    if (charged !== undefined && charged < at) return charged;
    const own = ownSubject(tree, here);
    if (own !== undefined && !pronoun.test(tree.words[own]?.low ?? '')) return own < at ? own : undefined;
    here = tree.words[here]?.head ?? -1;
  }
  return undefined;
}

const passiveSubject = (tree: Tree, at: number): number | undefined =>
  tree.kids(at).find((kid) => tree.words[kid]?.relation === 'nsubj:pass');

const antecedent = (tree: Tree, head: number, depth: number): number | undefined =>
  tree.words[head]?.lemma === undefined ? head : subjectOf(tree, head, depth + 1);

// "Syria's decision to withdraw", "it announced plans to withdraw": whose decision it is.
function ownerOf(tree: Tree, noun: number, depth: number): number | undefined {
  const owner = tree.kids(noun).find((kid) => tree.words[kid]?.relation === 'nmod:poss');
  if (owner !== undefined && !pronoun.test(tree.words[owner]?.low ?? '')) return owner;
  const verb = tree.words[noun]?.head ?? -1;
  return verb >= 0 && tree.words[verb]?.lemma !== undefined ? subjectOf(tree, verb, depth + 1) : undefined;
}

/** Who speaks the clause of a predicate: the subject of the nearest verb whose complement it stands in. */
export function speakerOf(tree: Tree, at: number): number | undefined {
  let here = at;
  for (let step = 0; step < 8; step++) {
    const word = tree.words[here];
    if (word === undefined || word.head < 0) return undefined;
    const relation = relationOf(tree, here);
    if (relation === 'ccomp' || relation === 'xcomp') {
      const subject = ownSubject(tree, word.head);
      if (subject !== undefined && !pronoun.test(tree.words[subject]?.low ?? '')) return subject;
    }
    const said = kidsBy(tree, here, 'parataxis').find((kid) => ownSubject(tree, kid) !== undefined);
    if (said !== undefined && relation === 'root') return ownSubject(tree, said);
    here = word.head;
  }
  return undefined;
}

// "the soldiers whom they had captured", "the aid that it sent".
function relativeObject(tree: Tree, at: number): number | undefined {
  const word = tree.words[at];
  return word?.relation === 'acl:relcl' &&
    ownSubject(tree, at) !== undefined &&
    word.head >= 0 &&
    !/^(?:who|which|that)$/u.test(tree.words[ownSubject(tree, at) ?? -1]?.low ?? '')
    ? word.head
    : undefined;
}
