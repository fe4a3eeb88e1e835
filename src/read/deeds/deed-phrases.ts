// The whole phrase that names somebody, where the tree gives a piece of it: titles and offices with their names, names with an abbreviation in brackets,
// bodies told by several nouns. Takes the tree and a range of words; returns a range. Dates, verbs and commas end it.
import { actorNouns } from '../words/noun-classes.data.ts';
import { isTime, singular, type Tree } from '../words/word-tree.ts';

/** A range of words, end exclusive. */
export type Range = { from: number; to: number };

const office =
  /^(?:minister|secretary|secretary-general|commissioner|director|president|chief|head|chairman|chairwoman|leader|speaker|envoy|representative|ambassador|governor|commander|spokesman|spokeswoman|spokesperson)$/u;
const portfolio = /^(?:of|for)$/u;

const isName = (tree: Tree, at: number): boolean => tree.words[at]?.cls === 'NAME' && !isTime(tree.words[at]);
const isBody = (tree: Tree, at: number): boolean => {
  const word = tree.words[at];
  return word?.cls === 'N' && word.lemma === undefined && actorNouns.has(singular(word.low));
};

/** The phrase with the rest of its name: "U.S. Secretary" of "U.S. Secretary of State Some Name", "the Area Cooperation (AC) forum" of "forum". */
export function wholePhrase(tree: Tree, range: Range): Range {
  const to = rightEnd(tree, range);
  const from = leftEnd(tree, range);
  return unnumbered(tree, { from, to });
}

function rightEnd(tree: Tree, { from, to }: Range): number {
  const { words } = tree;
  let end = to;
  for (let step = 0; step < 12; step++) {
    const last = words[end - 1];
    if (last === undefined || !(last.cls === 'NAME' || last.cls === 'N')) break;
    if (isName(tree, end) && (last.cls === 'NAME' || isBody(tree, end - 1))) {
      end++;
      continue;
    }
    // "Secretary of State Some Name", "Minister for Interior Some Name".
    if (portfolio.test(words[end]?.low ?? '') && office.test(last.low) && isName(tree, end + 1) && isName(tree, end + 2)) {
      end += 2;
      continue;
    }
    const body = last.cls === 'NAME' ? bodyAfter(tree, end) : undefined;
    if (body === undefined || end > from + 6) break;
    end = body + 1;
  }
  return end;
}

// "the U.N. war crimes court", "Some Valley residents": nouns that follow a name up to one that can act.
function bodyAfter(tree: Tree, from: number): number | undefined {
  for (let at = from; at < from + 4; at++) {
    const word = tree.words[at];
    if (word?.cls !== 'N' || word.lemma !== undefined || isTime(word)) return undefined;
    if (isBody(tree, at) && !isBody(tree, at + 1)) return at;
  }
  return undefined;
}

function leftEnd(tree: Tree, { from, to }: Range): number {
  const { words } = tree;
  let start = from;
  if (isName(tree, from) && words[from]?.cls === 'NAME') while (isName(tree, start - 1) && to - start < 10) start--;
  // "the President of the Lowlands Some Name".
  if (words[start - 1]?.low === 'the' && words[start - 2]?.low === 'of' && office.test(words[start - 3]?.low ?? '') && to - start > 2)
    start = words[start - 4]?.cls === 'D' ? start - 4 : start - 3;
  // "the Area Cooperation (AC) forum": back over the brackets to the name before them.
  if (words[start - 1]?.text === ')' && isBody(tree, to - 1)) {
    let open = start - 2;
    while (open > 0 && start - open < 6 && words[open]?.text !== '(') open--;
    if (words[open]?.text === '(' && isName(tree, open - 1)) {
      start = open - 1;
      while (isName(tree, start - 1)) start--;
    }
  }
  return start;
}

const measure =
  /^(?:group|number|dozen|hundred|thousand|million|score|handful|couple|third|half|quarter|majority|ten|most|some|many|several)$/u;

// "a group of hill leaders", "tens of thousands of students": the number is told elsewhere.
function unnumbered(tree: Tree, { from, to }: Range): Range {
  let start = from;
  for (let at = from; at < to - 2 && at - start < 4; at++) {
    if (tree.words[at]?.low !== 'of' || !measure.test(singular(tree.words[at - 1]?.low ?? ''))) continue;
    start = at + 1;
  }
  return start > from && to - start > 1 ? { from: start, to } : { from, to };
}
