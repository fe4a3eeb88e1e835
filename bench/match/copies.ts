// How well copies are told from reports of their own: 1,000 made variants of 100 reports among all the others. Takes the corpus (train, dev) and the
// dossiers' reports that are not set aside; gives figures. A page is wrongly joined when it lands in a cluster with a report that it does not come from.
import type { Page } from '../../src/terms/index.ts';
import { findCopies, type Cluster } from '../../src/match/index.ts';
import { contentId, sha256 } from '../../src/kit/index.ts';
import { loadCorpus } from '../../scripts/corpus/index.ts';
import { goldDossiers, isAside, loadGold } from '../../test/support/gold.ts';
import { percent } from '../read/figures.ts';
import { randomOf, variantOf } from './variants.ts';

/** One figure: what, reached, goal. */
export type Say = (what: string, reached: string, goal: string) => void;

const everyNth = <T>(items: readonly T[], wanted: number): T[] =>
  Array.from({ length: wanted }, (_, at) => items[Math.floor((at * items.length) / wanted)]).filter((item) => item !== undefined);

function corpusPages(): Page[] {
  return loadCorpus()
    .reports.filter(({ split }) => split !== 'test')
    .map(({ id, outlet, published, text }) => ({
      id: contentId('page', { id }),
      outlet,
      ...(published === undefined ? {} : { published: published.includes('T') ? published : `${published}T12:00:00Z` }),
      dated: 'given' as const,
      text,
      hash: sha256(text),
    }));
}

/** Where a page lies: the cluster it is in, or itself. */
const homes = (clusters: readonly Cluster[]): Map<string, string> =>
  new Map(clusters.flatMap(({ origin, pages }) => pages.map((id) => [id, origin])));

/** Prints the figures on made variants, the dossiers' true copies, and how the time grows. */
export function copyFigures(say: Say, seed = 1): void {
  const golds = goldDossiers.map((name) => loadGold(name));
  const reports = [
    ...corpusPages(),
    ...golds.flatMap(({ pages }) => [...pages].filter(([name]) => !isAside(name)).map(([, page]) => page)),
  ];
  const random = randomOf(seed);
  const originals = everyNth(reports, 100);
  const from = new Map<string, string>();
  const variants = originals.flatMap((original) =>
    Array.from({ length: 10 }, () => {
      const variant = variantOf(original, random);
      from.set(variant.id, original.id);
      return variant;
    }),
  );
  const pages = [...reports, ...variants];
  const before = process.cpuUsage();
  const clusters = findCopies(pages);
  const spent = process.cpuUsage(before);
  const home = homes(clusters);
  const found = variants.filter(({ id }) => home.has(id) && home.get(id) === home.get(from.get(id) ?? '')).length;
  // Copies among the reports themselves are told in copies.yaml; every other pair of reports is two reports.
  const known = new Set(
    golds.flatMap(({ copies, pages: all }) =>
      Object.entries(copies).map(([one, other]) => [all.get(one)?.id, all.get(other)?.id].sort().join()),
    ),
  );
  const root = (id: string): string => from.get(id) ?? id;
  const wrong = pages.filter(({ id }) => {
    const others = clusters.find((cluster) => cluster.pages.includes(id))?.pages ?? [];
    return others.some((other) => root(other) !== root(id) && !known.has([root(other), root(id)].sort().join()));
  });
  say('copies: variants found', `${percent(found, variants.length)} of ${variants.length}`, '95');
  say('copies: pages wrongly joined', `${percent(wrong.length, pages.length)} (${wrong.length} of ${pages.length})`, 'at most 0.5');
  const seconds = (spent.user + spent.system) / 1e6;
  say('copies: pages a second of processor time', `${Math.round(pages.length / seconds)}`, '');
  for (const { copies, pages: all } of golds) {
    const told = homes(findCopies([...all.values()]));
    const pairs = Object.entries(copies);
    const met = pairs.filter(
      ([one, other]) => told.has(all.get(one)?.id ?? '') && told.get(all.get(one)?.id ?? '') === told.get(all.get(other)?.id ?? ''),
    );
    say(
      `copies: true copies of ${[...all.values()].length} reports found`,
      `${met.length} of ${pairs.length}; ${told.size} reports joined`,
      '',
    );
  }
}
