// Finds pages that carry another page's text: wire copies, shortened or reordered or lightly edited ones, under other headlines. Takes pages and
// the dossier's outlets; gives clusters with their origin. Refuses to join reports that only tell of the same thing in words of their own.
import type { Actor, Page } from '../terms/index.ts';
import { creditedIn, isCredit } from './credits.ts';
import { shinglesOf } from './shingles.ts';

/**
 * Pages of one text. `origin` is the page it comes from: that of the outlet which the others name as their source, else the earliest. `outlet` is
 * who answers for it: the origin's outlet, or the agency that the pages credit where none of them is its own. `pages` are all, oldest first.
 */
export type Cluster = { origin: string; outlet: string | undefined; pages: string[] };

// A page is a copy when this share of the shorter text's runs of words stands in the other, and no fewer than so many: a stock phrase is no copy.
const leastShare = 0.3;
const leastShared = 8;
// A run that so many different texts have is a formula of the trade ("said in a statement on Tuesday") and tells nothing.
const formula = 32;

type Text = { page: Page; shingles: ReadonlySet<number> };
type Group = { members: Text[]; longest: number };

/** Pages in order of publication; those without a date come last. */
const inTime = (one: Page, other: Page): number => {
  const [a, b] = [`${one.published ?? '~'} ${one.id}`, `${other.published ?? '~'} ${other.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
};

/**
 * Clusters of two pages or more, and single pages that credit an agency. Every page is looked up by its runs of words among the distinct texts
 * before it; copies add to the index only what they have of their own, so the work grows with the words, not with the pairs.
 */
export function findCopies(pages: readonly Page[], actors: readonly Actor[] = []): Cluster[] {
  const index = new Map<number, number[]>();
  const groups: Group[] = [];
  for (const page of pages.toSorted(inTime)) {
    const text = { page, shingles: shinglesOf(page.text) };
    const at = likest(text.shingles, index, groups) ?? groups.push({ members: [], longest: 0 }) - 1;
    const group = groups[at];
    if (group === undefined) continue;
    group.members.push(text);
    group.longest = Math.max(group.longest, text.shingles.size);
    for (const shingle of text.shingles) {
      const holders = index.get(shingle);
      if (holders === undefined) index.set(shingle, [at]);
      else if (holders.length < formula && !holders.includes(at)) holders.push(at);
    }
  }
  return groups.filter(({ members }) => members.length > 1).map(({ members }) => clusterOf(members, actors));
}

/** The group that has most of these runs, if it has enough of them; the oldest of several alike. */
function likest(
  shingles: ReadonlySet<number>,
  index: ReadonlyMap<number, readonly number[]>,
  groups: readonly Group[],
): number | undefined {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    const holders = index.get(shingle) ?? [];
    if (holders.length < formula) for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  let best: { at: number; share: number } | undefined;
  for (const [at, count] of shared) {
    const share = count / Math.min(shingles.size, groups[at]?.longest ?? 1);
    const isCopy = share >= leastShare && (count >= leastShared || count === shingles.size);
    if (isCopy && (best === undefined || share > best.share || (share === best.share && at < best.at))) best = { at, share };
  }
  return best?.at;
}

function clusterOf(members: readonly Text[], actors: readonly Actor[]): Cluster {
  const pages = members.map(({ page }) => page);
  const named = pages.flatMap((page) => creditedIn(page, actors).map((credit) => ({ ...credit, page })));
  const own = named.map(({ outlet }) => pages.find((page) => page.outlet === outlet)).find((page) => page !== undefined);
  const agency = own === undefined ? named.find(isCredit) : undefined;
  const origin = own ?? agency?.page ?? pages[0];
  return { origin: origin?.id ?? '', outlet: agency?.outlet ?? origin?.outlet, pages: pages.map(({ id }) => id) };
}
