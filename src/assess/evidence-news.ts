// Which findings about evidence came and went with a change: those of the keys it touched, before and after. Nothing is kept for the keys it did not touch, but
// for one kind that many keys may give alike, of which the keys are counted.
import type { Finding } from '../terms/index.ts';
import { isByOther } from './counter.ts';
import { byName, findingName } from './finding-list.ts';
import { evidenceDrafts, written, type Draft, type Heard } from './findings-evidence.ts';
import type { Writing } from './reasons-keys.ts';
import { verdictOn } from './verdicts.ts';
import { rowsAt, type World } from './world.ts';

/** Findings that came and went. */
export type News = { appeared: Finding[]; vanished: Finding[] };
/** How many keys give a finding that many may give, by its name. */
export type Givers = Map<string, number>;

const isGivenByMany = ({ finding }: Draft): boolean => finding.kind === 'performed-by-other';

/** Counts the keys of a view that give what many may give. Looks only at claims that name a performer who is no obligor. */
export function countGivers(writing: Writing): Givers {
  const { world } = writing;
  const { columns, keys, frame } = world.evidence;
  const telling = new Set<number>();
  for (let row = 0; row < columns.length; row += 1) {
    if ((columns.performer[row] ?? -1) < 0 || world.speaks[row] !== 1) continue;
    const key = columns.key[row] ?? 0;
    const item = frame.items[keys.owner[key] ?? -1];
    if (item !== undefined && isByOther(world, item, row)) telling.add(key);
  }
  const givers: Givers = new Map();
  for (const key of telling)
    for (const name of namesGiven(evidenceDrafts(writing, key, heardNow(world, key)))) givers.set(name, (givers.get(name) ?? 0) + 1);
  return givers;
}

const namesGiven = (drafts: readonly Draft[]): Set<string> =>
  new Set(drafts.filter(isGivenByMany).map(({ finding }) => findingName(finding)));

const heardNow = (world: World, key: number): Heard => ({
  rows: rowsAt(world, key),
  at: world.at,
  verdict: (charge) => verdictOn(world.verdicts, charge),
});

/** What came and went with a change. `changed`: the rows that spoke on the keys whose rows may have changed; `at`: the instant before it. */
export function evidenceNews(writing: Writing, changed: ReadonlyMap<number, readonly number[]>, at: number, givers: Givers): News {
  const { world } = writing;
  const { verdicts, evidence } = world;
  const judged = [...(verdicts.before?.keys() ?? [])].map((charge) => evidence.charges.key[charge] ?? -1);
  const gone: Draft[] = [];
  const come: Draft[] = [];
  for (const key of new Set([...changed.keys(), ...judged])) {
    const rows = changed.get(key) ?? rowsAt(world, key);
    const before = evidenceDrafts(writing, key, { rows, at, verdict: (charge) => verdictOn(verdicts, charge, true) });
    const after = evidenceDrafts(writing, key, heardNow(world, key));
    if (before.length + after.length === 0) continue;
    const [was, is] = [namesOf(before), namesOf(after)];
    const single = (draft: Draft, names: ReadonlySet<string>): boolean => !isGivenByMany(draft) && !names.has(findingName(draft.finding));
    gone.push(...before.filter((draft) => single(draft, is)), ...recount(before, is, givers, -1));
    come.push(...after.filter((draft) => single(draft, was)), ...recount(after, was, givers, 1));
  }
  const [vanished, appeared] = [byName(gone.map(written)), byName(come.map(written))];
  // The last giver of one key may have gone when the first of another came.
  for (const name of vanished.keys()) if (appeared.delete(name)) vanished.delete(name);
  return { appeared: [...appeared.values()], vanished: [...vanished.values()] };
}

const namesOf = (drafts: readonly Draft[]): Set<string> => new Set(drafts.map(({ finding }) => findingName(finding)));

// Counts givers in or out; returns the drafts of what is now given for the first time, or no longer at all.
function recount(drafts: readonly Draft[], others: ReadonlySet<string>, givers: Givers, sign: 1 | -1): Draft[] {
  const turned = new Set<string>();
  for (const name of namesGiven(drafts)) {
    if (others.has(name)) continue;
    const count = (givers.get(name) ?? 0) + sign;
    if (count === 0) givers.delete(name);
    else givers.set(name, count);
    if (count === 0 || (sign === 1 && count === 1)) turned.add(name);
  }
  return turned.size === 0 ? [] : drafts.filter((draft) => isGivenByMany(draft) && turned.has(findingName(draft.finding)));
}
