// What "who", "which" and "that" stand for, and who acts in their clause, where the parser has it otherwise. Takes the tree; returns heads of noun phrases or
// ranges, or nothing where the order of the words does not settle it.
import { actorNouns } from '../words/noun-classes.data.ts';
import type { Range } from '../words/phrase-words.ts';
import { isTime, phraseOf, singular, type Tree } from '../words/word-tree.ts';

const isNoun = (tree: Tree, at: number): boolean => /^(?:N|NAME)$/u.test(tree.words[at]?.cls ?? '') && !isTime(tree.words[at]);
const isHuman = (tree: Tree, at: number): boolean => actorNouns.has(singular(tree.words[at]?.low ?? ''));

const telling =
  /^(?:news|fact|claim|report|statement|condition|allegation|warning|threat|promise|pledge|hope|fear|sign|evidence|announcement|rumour|rumor|belief|idea|doubt|proof|order|demand|decision|suggestion|confirmation|word|view|insistence|assurance|extent|chance|accusation|charge|denial|complaint)s?$/u;
const intransitive =
  /^(?:arrive|go|come|die|fall|return|withdraw|happen|meet|talk|stay|remain|begin|start|end|continue|expire|retreat|gather|march|live|work|act|agree|occur|clash|fight|attack)$/u;

// Whether what "that" stands for is the object of the verb at `at`, behind which no other stands.
function isTakenUp({ words }: Tree, noun: number, at: number): boolean {
  const [before, verb, next] = [words[noun], words[at], words[at + 1]];
  if (before?.cls !== 'N' || before.lemma !== undefined || verb?.lemma === undefined) return false;
  if (papers.test(before.low)) return onPapers.test(verb.lemma);
  return !telling.test(before.low) && !intransitive.test(verb.lemma) && /^(?:P|MARK|AUX|MOD)$/u.test(next?.cls ?? 'MARK');
}

const papers =
  /^(?:accord|agreement|deal|pact|treaty|truce|ceasefire|cease-fire|declaration|protocol|text|document|plan|roadmap|charter)s?$/u;
const onPapers = /^(?:sign|initial|reach|conclude|negotiate|broker|accept|reject|approve|ratify|break|violate|draft|propose)$/u;

/** "The accord, which fourteen groups signed": the groups did, and the accord is what they signed; nothing where no noun stands between. */
export function actsInside(tree: Tree, at: number): { subject: number; object: number } | undefined {
  const { words } = tree;
  if (!/^(?:V|VN)$/u.test(words[at]?.cls ?? '') || !/^(?:past|part)$/u.test(words[at]?.form ?? '')) return undefined;
  let noun = at - 1;
  while (words[noun]?.cls === 'ADV') noun--;
  if (!isNoun(tree, noun) || words[noun]?.lemma !== undefined) return undefined;
  let opener = noun - 1;
  const isInside = ({ cls, low }: { cls: string; low: string }): boolean =>
    low === 'of' || (/^(?:D|N|NAME|NUM|POS)$/u.test(cls) && !/^(?:that|which|whom)$/u.test(low));
  while (opener > 0 && noun - opener < 6 && isInside(words[opener] ?? { cls: '', low: '' })) opener--;
  // "An accord that fourteen groups signed", "a blockade that the army imposed on"; in "a statement that rebels attacked" nothing is signed.
  const isThat = words[opener]?.low === 'that' && isTakenUp(tree, opener - 1, at);
  if (!isThat && !/^(?:which|whom)$/u.test(words[opener]?.low ?? '')) return undefined;
  const before = words[opener - 1]?.text === ',' ? opener - 2 : opener - 1;
  return isNoun(tree, before) ? { subject: noun, object: before } : undefined;
}

/** "Algeria, which mediated", "a captain of the army who was captured": the phrase that the relative at `from` stands for. */
export function whoStands(tree: Tree, { from, to }: Range): Range {
  if (to - from !== 1 || !/^(?:who|which|that|whom)$/u.test(tree.words[from]?.low ?? '')) return { from, to };
  const last = tree.words[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (!isNoun(tree, last)) return { from, to };
  const near = { from: phraseOf(tree, last).from, to: last + 1 };
  if (tree.words[from]?.low !== 'who' || last !== from - 1) return near;
  // "who" is somebody: of "a captain of the army" the captain, where the parser has it so.
  const verb = tree.words[from]?.head ?? -1;
  const head = tree.words[verb]?.relation === 'acl:relcl' ? (tree.words[verb]?.head ?? -1) : -1;
  if (head < 0 || head >= last || last - head > 6 || tree.words[head]?.cls !== 'N' || !isHuman(tree, head)) return near;
  return tree.words[last]?.cls === 'N' && isHuman(tree, last) && /s$/u.test(tree.words[last]?.low ?? '')
    ? near
    : { from: phraseOf(tree, head).from, to: last + 1 };
}
