// Which row of the lexicon a word of the page is: by its lemma, its particle, the heads of its object and what it governs. Takes the tree and a word;
// returns the first row that fits, or nothing.
import type { Arguments } from './arguments.ts';
import { nearObject } from '../words/word-order.ts';
import { complementOf, isActor } from './deed-actors.ts';
import { deedAdjectives, deedNouns, deedVerbs, thingNouns, type DeedRow } from './deeds.data.ts';
import { nounClasses, quantities } from '../words/noun-classes.data.ts';
import { caseOf, joined, kidsBy, relationOf, singular, type Tree } from '../words/word-tree.ts';
import type { Item } from '../words/units.ts';

/** A row that fits, with its particle and the head of the object that made it fit. */
export type Fit = { readonly row: DeedRow; readonly particle: readonly string[]; readonly object?: number };

type Entry = { row: DeedRow; particle: readonly string[]; objects: ReadonlySet<string> | undefined };

let byLemma: Map<string, Entry[]> | undefined;

function lexicon(): Map<string, Entry[]> {
  if (byLemma !== undefined) return byLemma;
  const map = new Map<string, Entry[]>();
  for (const row of deedVerbs) {
    const objects = row.objects === undefined ? undefined : new Set(row.objects.split(' ').flatMap((name) => nounClasses[name] ?? [name]));
    for (const verb of row.verbs.split(' ')) {
      const [lemma = '', ...particle] = verb.split('_');
      map.set(lemma, [...(map.get(lemma) ?? []), { row, particle, objects }]);
    }
  }
  byLemma = map;
  return map;
}

/** The row of a verb with these arguments. */
export function verbRow(tree: Tree, at: number, lemma: string, found: Arguments): Fit | undefined {
  for (const { row, particle, objects } of entriesOf(lemma)) {
    const governed = particle.length === 0 ? undefined : particleOf(tree, at, particle, found);
    if (particle.length > 0 && governed === undefined) continue;
    const object =
      row.subject === true
        ? found.object === undefined
          ? found.subject
          : found.passive
            ? found.object
            : undefined
        : (found.object ?? governed?.head);
    if (row.active === true && found.passive) continue;
    if (row.bare === true && found.object !== undefined && !found.passive) continue;
    if (row.near !== undefined && !row.near.test(nearby(tree, at, found))) continue;
    if (row.doer !== undefined && !isDoer(tree, found.subject, row.doer)) continue;
    if (row.direct === true && object === undefined) continue;
    if (row.infinitive === true && complementOf(tree, at, undefined) === undefined && !hasInfinitive(tree, at)) continue;
    if (row.person === true && !meetsSomebody(tree, at, object, found)) continue;
    if (row.mode === 'visit' && object === undefined && row.objects === undefined && row.near === undefined) continue;
    if (objects === undefined) {
      const thing = row.thing === true && object !== undefined ? { object: counted(tree, object) } : {};
      return { row, particle, ...thing };
    }
    // "The patrols were denied access": what is denied stands behind.
    const retained = found.passive && /^(?:deny|refuse|grant)$/u.test(lemma);
    const behind = (found.passive && !retained) || row.subject === true ? undefined : nearObject(tree, at);
    const subjects = row.subject === true ? nounsBefore(tree, at) : behind === undefined && !found.passive ? relativeNoun(tree, at) : [];
    const head = [object, behind, ...subjects]
      .flatMap((one) => (one === undefined ? [] : headsOf(tree, one)))
      .find((one) => isIn(objects, tree, one));
    if (head !== undefined) return { row, particle, object: whole(tree, head, objects) };
  }
  return undefined;
}

// "The truce agreement broke down": the agreement did.
function whole(tree: Tree, head: number, objects: ReadonlySet<string>): number {
  const above = tree.words[head]?.head ?? -1;
  return relationOf(tree, head) === 'compound' && above > head && isIn(objects, tree, above) ? above : head;
}

// "will allow up to 13,000 people who have lived there to return": far behind, or hung elsewhere by the parser.
function hasInfinitive(tree: Tree, at: number): boolean {
  if (tree.words[at]?.lemma !== 'allow' && tree.words[at]?.lemma !== 'permit') return false;
  for (let next = at + 2; next < Math.min(tree.words.length, at + 22) && !/^[.;]$/u.test(tree.words[next]?.text ?? ''); next++)
    if (tree.words[next]?.cls === 'TO' && tree.words[next + 1]?.cls === 'VI') return true;
  return false;
}

const verbal = /^(?:V|VI|VG|AUX|MOD|MARK|THAT|WH|SUB)$/u;

// "Talks between X and Y opened": the nouns before the verb, wherever the parser hung it, the first one first.
function nounsBefore(tree: Tree, at: number): number[] {
  let from = at;
  // "Talks to reunite the island collapsed": past the infinitive.
  while (
    from > 0 &&
    at - from < 14 &&
    (isHappening(tree, from - 1) ||
      !verbal.test(tree.words[from - 1]?.cls ?? '') ||
      (tree.words[from - 1]?.cls === 'VI' && tree.words[from - 2]?.cls === 'TO'))
  )
    from--;
  // "The ceasefire, which took effect at one": what stands before "which".
  const opener = tree.words[from - 1]?.low === 'which' ? from - (tree.words[from - 2]?.text === ',' ? 3 : 2) : -1;
  if (opener >= 0 && tree.words[opener]?.cls === 'N') return [opener];
  return Array.from({ length: at - from }, (_, step) => from + step).filter(
    (one) => /^(?:N|NAME)$/u.test(tree.words[one]?.cls ?? '') || isHappening(tree, one),
  );
}

// "Fighting broke out": a verb only in its form.
const isHappening = (tree: Tree, at: number): boolean =>
  /^(?:fighting|shelling|bombing|rioting|shooting)$/u.test(tree.words[at]?.low ?? '') &&
  !/^(?:D|N|NAME)$/u.test(tree.words[at + 1]?.cls ?? '');

// "the agreement that X and Y signed": the noun before "that".
function relativeNoun(tree: Tree, at: number): number[] {
  let that = at - 1;
  while (that > 0 && at - that < 12 && !verbal.test(tree.words[that]?.cls ?? '')) that--;
  return tree.words[that]?.cls === 'THAT' && tree.words[that - 1]?.cls === 'N' ? [that - 1] : [];
}

// Lemmas of rarer verbs may lack an end, or have one too many: "extradit", "boycot", "emptie", "marche".
function entriesOf(lemma: string): readonly Entry[] {
  const map = lexicon();
  for (const form of [lemma, `${lemma}e`, `${lemma}${lemma.at(-1) ?? ''}`, lemma.replace(/ie$/u, 'y'), lemma.replace(/e$/u, '')]) {
    const found = map.get(form);
    if (found !== undefined) return found;
  }
  return [];
}

// "called her a liar" calls nobody up; "fought the epidemic" fights nobody.
function meetsSomebody(tree: Tree, at: number, object: number | undefined, { obliques, passive }: Arguments): boolean {
  if (!passive && kidsBy(tree, at, 'xcomp').some((kid) => tree.words[kid]?.cls === 'N')) return false;
  if (object !== undefined) return isActor(tree, object);
  return obliques.some(({ prep, head }) => /^(?:against|with)$/u.test(prep) && isActor(tree, head));
}

function isDoer(tree: Tree, subject: number | undefined, name: string): boolean {
  const set = new Set(nounClasses[name] ?? [name]);
  return subject !== undefined && headsOf(tree, subject).some((one) => isIn(set, tree, one));
}

// The words of the clause that a row may look at: from the subject to a little behind the object.
function nearby(tree: Tree, at: number, { subject, object }: Arguments): string {
  const from = Math.max(0, Math.min(at, (subject ?? at) - 3));
  const to = Math.min(tree.words.length, Math.max(at, object ?? at) + 12);
  let text = '';
  for (let index = from; index < to; index++) {
    const word = tree.words[index];
    if (index > at && word?.text === '.') break;
    text += `${word?.low ?? ''} `;
  }
  return text;
}

const isIn = (set: ReadonlySet<string>, tree: Tree, at: number): boolean => {
  const word = tree.words[at];
  const low = word?.low ?? '';
  if (set.has(low) || set.has(singular(low))) return true;
  // "released 24 on Monday", "paid $40".
  return (
    (set.has('#') && word?.cls === 'NUM') || (set.has('million') && (/^[$€£]/u.test(low) || (word?.cls === 'NUM' && isMoney(tree, at))))
  );
};

const isMoney = (tree: Tree, at: number): boolean =>
  /^[$€£]$/u.test(tree.words[at - 1]?.text ?? '') ||
  tree.words
    .slice(at + 1, at + 3)
    .some(({ low }) => /^(?:million|billion|thousand|dollars?|euros?|pounds?|yen|francs?|dinars?|rupees?)$/u.test(low));

// The nouns that an object stands for: its head, those joined to it, what a number or "a series of" counts.
function headsOf(tree: Tree, object: number): number[] {
  return joined(tree, object).flatMap((head) => {
    const noun = counted(tree, head);
    return [noun, ...(noun === head ? [] : [head]), ...kidsBy(tree, noun, 'compound')];
  });
}

function counted(tree: Tree, head: number, depth = 0): number {
  const word = tree.words[head];
  if (word === undefined || depth > 3 || !(quantities.has(singular(word.low)) || word.cls === 'NUM')) return head;
  const of = kidsBy(tree, head, 'nmod').find((kid) => caseOf(tree, kid) === 'of');
  return of === undefined ? head : counted(tree, of, depth + 1);
}

/** Where a verb has this particle: right behind it, or by the tree. `head` is the noun that a preposition governs. */
function particleOf(tree: Tree, at: number, particle: readonly string[], { obliques }: Arguments): { head?: number } | undefined {
  const { words } = tree;
  const follows = particle.every((word, step) => words[at + 1 + step]?.low === word);
  const last = particle.at(-1);
  const governed = obliques.find(({ prep, head }) => head > at && (prep === last || prep.endsWith(` ${last}`)));
  if (follows) return governed === undefined ? {} : { head: governed.head };
  if (particle.length > 1) return undefined;
  const apart = tree
    .kids(at)
    .some((kid) => kid > at && kid - at < 8 && words[kid]?.low === last && /^(?:compound|advmod|case)$/u.test(relationOf(tree, kid)));
  return apart || governed !== undefined ? (governed === undefined ? {} : { head: governed.head }) : undefined;
}

const ownSubject = (tree: Tree, at: number): number | undefined => kidsBy(tree, at, 'nsubj').find((kid) => kid < at);

/** The row of an adjective that tells a stance: "is willing to withdraw", "was critical of the decree". */
export function adjectiveRow(tree: Tree, at: number): DeedRow | undefined {
  const word = tree.words[at];
  const row = word === undefined || !Object.hasOwn(deedAdjectives, word.low) ? undefined : deedAdjectives[word.low];
  if (row === undefined) return undefined;
  const says = kidsBy(tree, at, 'cop', 'aux').length > 0 || relationOf(tree, at) === 'xcomp' || relationOf(tree, at) === 'acl';
  // "The road remained closed": what remains so.
  const above = tree.words[at]?.head ?? -1;
  const remains = relationOf(tree, at) === 'xcomp' && /^(?:remain|stay)$/u.test(tree.words[above]?.lemma ?? '');
  const subject = ownSubject(tree, at) ?? (remains ? ownSubject(tree, above) : undefined);
  if (row.doer !== undefined) return says && isDoer(tree, subject, row.doer) ? row : undefined;
  const follows =
    row.infinitive === true ? complementOf(tree, at, undefined) !== undefined : kidsBy(tree, at, 'obl', 'nmod').some((kid) => kid > at);
  return says && follows ? row : undefined;
}

/** The row of a noun that names a deed. */
export function nounRow({ cls, low }: Item): DeedRow | undefined {
  if (cls !== 'N') return undefined;
  const one = Object.hasOwn(deedNouns, low) ? low : singular(low);
  const [event, mode] = (Object.hasOwn(deedNouns, one) ? deedNouns[one] : undefined) ?? [];
  return event === undefined || mode === undefined ? undefined : { event, mode, verbs: '' };
}

/** The row of a noun that names what is done to a thing, with that thing: "the release of two men". */
export function thingRow(tree: Tree, at: number): Fit | undefined {
  const word = tree.words[at];
  const [event, mode, sorts] = (word?.cls === 'N' && Object.hasOwn(thingNouns, word.low) ? thingNouns[word.low] : undefined) ?? [];
  if (event === undefined || mode === undefined || sorts === undefined) return undefined;
  const objects = new Set(sorts.split(' ').flatMap((name) => nounClasses[name] ?? [name]));
  const things = kidsBy(tree, at, 'nmod', 'compound').filter((kid) => kid < at || caseOf(tree, kid) === 'of');
  const object = things.flatMap((one) => headsOf(tree, one)).find((one) => isIn(objects, tree, one));
  return object === undefined && sorts !== ''
    ? undefined
    : { row: { event, mode, verbs: '', thing: true }, particle: [], ...(object === undefined ? {} : { object }) };
}
