// What the order of the words alone tells around a verb, whatever the parser hung where: the noun right behind it, and whether a participle is a verb of its
// own or belongs to a noun. Takes the tree's words; returns indices.
import { isTime, relationOf, type Tree } from './word-tree.ts';

const nominal = /^(?:D|N|NAME|NUM|OBJ)$/u;

// "The authorities shared evidence with …": a participle between a noun and a new noun phrase is the verb of its clause.
/** Whether a participle that the parser hung on a noun is the verb of its clause. */
export function isMisread(tree: Tree, at: number): boolean {
  const word = tree.words[at];
  const relation = relationOf(tree, at);
  const last = tree.words[at - 1];
  if (word?.cls !== 'VN' || (relation !== 'amod' && relation !== 'acl') || word.relation === 'acl:relcl') return false;
  const after = tree.words[at + 1];
  if (after === undefined || !nominal.test(after.cls) || isTime(after)) return false;
  return last !== undefined && (relation === 'acl' || last.cls === 'N' || last.cls === 'NAME') && last.cls !== 'D' && last.text !== ',';
}

/** The noun that heads the phrase right behind a verb, by the order of the words alone. */
export function nearObject(tree: Tree, at: number): number | undefined {
  let next = at + 1;
  while (/^(?:ADV)$/u.test(tree.words[next]?.cls ?? '') || /^compound:prt/u.test(tree.words[next]?.relation ?? '')) next++;
  next = pastApproximation(tree, next);
  let head: number | undefined;
  for (; next < tree.words.length; next++) {
    const word = tree.words[next];
    if (word === undefined) break;
    if (word.cls === 'N' || word.cls === 'NAME') head = isTime(word) ? head : next;
    else if (!(
      /^(?:D|NUM|POS)$/u.test(word.cls) ||
      (head === undefined && (/^(?:VN|VG|ADV)$/u.test(word.cls) || isAttribute(tree, next))) ||
      /^[$€£%]$/u.test(word.text)
    )) {
      if (!(word.text === ',' && tree.words[next - 1]?.relation === 'amod')) break;
    }
  }
  return head;
}

/** "Their imprisoned members", "24 captured soldiers": a participle that belongs to a noun, though the parser may miss it behind a number, tells nothing done. */
export function isAttribute(tree: Tree, at: number): boolean {
  const [before, word, last, next] = [tree.words[at - 2], tree.words[at], tree.words[at - 1], tree.words[at + 1]];
  // "Forces have left the town": a verb that has its auxiliary.
  if (word?.cls === 'VN' && /^(?:has|have|had)$/u.test(last?.low ?? '')) return false;
  // "Demonstrators blocked roads": behind a plural it is the verb.
  if (word?.cls === 'VN' && word.relation === 'amod') return !(isMisread(tree, at) && last?.cls === 'N' && last.low.endsWith('s'));
  // "Seventeen wounded were evacuated".
  if (last?.cls === 'NUM' && word?.cls === 'VN' && next?.cls === 'AUX') return true;
  return (
    last?.cls === 'NUM' &&
    /^(?:past|part)$/u.test(word?.form ?? '') &&
    next?.cls === 'N' &&
    !isTime(next) &&
    before !== undefined &&
    /^(?:V|VI|VN|VG|P)$/u.test(before.cls)
  );
}

const approximate = /^(?:at|least|most|up|to|more|less|fewer|than|about|around|nearly|almost|over|as|many|some|close|roughly)$/u;

// "at least 20", "up to 5,000": on to the number.
function pastApproximation(tree: Tree, from: number): number {
  let at = from;
  while (at - from < 4 && approximate.test(tree.words[at]?.low ?? '')) at++;
  return tree.words[at]?.cls === 'NUM' ? at : from;
}
