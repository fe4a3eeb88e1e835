// Scores one clustering of mentions against another, as the CoNLL-2012 shared task does: MUC (Vilain et al. 1995), B-cubed (Bagga and
// Baldwin 1998) and CEAF by entities (Luo 2005, with its fourth similarity), and their mean. Mentions that only one side has are
// handled as in Pradhan et al. 2014: nothing is added or taken away. Counts are summed over documents before anything is divided.
import { bestAssignment } from './assignment.ts';

/** Entities of one document, each the ids of its mentions; a mention is in one entity only. */
export type Clusters = readonly (readonly string[])[];
/** The two sides of one document. */
export type ScoredDocument = { readonly key: Clusters; readonly response: Clusters };
export type Rate = { readonly precision: number; readonly recall: number; readonly f1: number };
/** `mentions` is how well the mentions themselves were found; `conll` the mean of the three F1s. */
export type CorefScores = {
  readonly mentions: Rate;
  readonly muc: Rate;
  readonly bCubed: Rate;
  readonly ceafe: Rate;
  readonly conll: number;
};

type Share = readonly [right: number, all: number];
type Metric = (of: Clusters, against: Clusters) => Share;

const ownerOf = (clusters: Clusters): Map<string, number> => new Map(clusters.flatMap((cluster, i) => cluster.map((id) => [id, i])));

/** How many of each entity's mentions lie in each entity of the other side. */
function overlaps(cluster: readonly string[], owner: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of cluster) {
    const at = owner.get(id);
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

// Links: an entity of n mentions needs n - 1, and each further part into which the other side cuts it lacks one.
const mucShare: Metric = (of, against) => {
  const owner = ownerOf(against);
  const right = of.map((cluster) => {
    const found = overlaps(cluster, owner);
    return found.size === 0 ? 0 : sum(found.values()) - found.size;
  });
  return [sum(right), sum(of.map((cluster) => cluster.length - 1))];
};

const bCubedShare: Metric = (of, against) => {
  const owner = ownerOf(against);
  const right = of.map((cluster) => sum([...overlaps(cluster, owner).values()].map((n) => n * n)) / cluster.length);
  return [sum(right), sum(of.map((cluster) => cluster.length))];
};

const mentionShare: Metric = (of, against) => {
  const owner = ownerOf(against);
  return [sum(of.map((cluster) => cluster.filter((id) => owner.has(id)).length)), sum(of.map((cluster) => cluster.length))];
};

// The best one-to-one alignment of entities; two alike count 2 * shared / (their sizes together).
const ceafeShare: Metric = (of, against) => {
  const owner = ownerOf(against);
  const rows = of.map((cluster) => {
    const row = new Float64Array(against.length);
    for (const [at, shared] of overlaps(cluster, owner)) row[at] = (2 * shared) / (cluster.length + (against[at]?.length ?? 0));
    return row;
  });
  return [bestAssignment(rows), of.length];
};

function rate(documents: readonly ScoredDocument[], metric: Metric): Rate {
  const share = (pairs: readonly Share[]): number => sum(pairs.map(([right]) => right)) / (sum(pairs.map(([, all]) => all)) || 1);
  const recall = share(documents.map(({ key, response }) => metric(key, response)));
  const precision = share(documents.map(({ key, response }) => metric(response, key)));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The scores of documents read. `singletons: false` leaves out entities with one mention on either side, as OntoNotes does. */
export function scoreCoreference(documents: readonly ScoredDocument[], { singletons }: { readonly singletons: boolean }): CorefScores {
  const kept = (clusters: Clusters): Clusters => clusters.filter(({ length }) => length > (singletons ? 0 : 1));
  const counted = documents.map(({ key, response }) => ({ key: kept(key), response: kept(response) }));
  const [muc, bCubed, ceafe] = [rate(counted, mucShare), rate(counted, bCubedShare), rate(counted, ceafeShare)];
  return { mentions: rate(counted, mentionShare), muc, bCubed, ceafe, conll: (muc.f1 + bCubed.f1 + ceafe.f1) / 3 };
}
