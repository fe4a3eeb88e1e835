// Findings about evidence: what only a party tells, what a side admits against itself, what others did, which acts were violations.
import type { Finding } from '../terms/index.ts';
import { claimsOn } from './cited.ts';
import type { Item } from './compile.ts';
import type { Answer } from './evaluate.ts';
import { isByOther } from './counter.ts';
import { keyText as keyInWords, type Writing } from './reasons-keys.ts';
import type { ActBits } from './violations.ts';
import { words } from './words.ts';
import { accountAt, type World } from './world.ts';

// Does the claim say that its key happened by the world's instant?
const says = ({ evidence: { columns }, at }: World, row: number): boolean => columns.affirms[row] === 1 && (columns.latest[row] ?? 0) <= at;

// The one source that says so, or -1 when nobody does or several do.
function onlySayer(world: World, key: number): number {
  const { source } = world.evidence.columns;
  let only = -1;
  for (const row of accountAt(world, key).rows) {
    if (!says(world, row)) continue;
    const said = source[row] ?? 0;
    if (only >= 0 && only !== said) return -1;
    only = said;
  }
  return only;
}

const keyText = (world: World, key: number): string => world.evidence.keys[key]?.text ?? '';
const sourceName = (world: World, source: number): string => world.evidence.sources[source] ?? '';

function uncorroborated(writing: Writing, world: World, item: Item, key: number): Finding[] {
  const only = onlySayer(world, key);
  const by = sourceName(world, only);
  if (only < 0 || !item.parties.has(by)) return [];
  return [
    {
      kind: 'uncorroborated',
      key: keyText(world, key),
      by,
      text: words.finding.uncorroborated(keyInWords(writing, key), writing.names.actor(by)),
      claims: claimsOn(world, key),
    },
  ];
}

function admitted(writing: Writing, world: World, key: number, adversaries: readonly string[]): Finding[] {
  const { source } = world.evidence.columns;
  const found = new Set<string>();
  for (const row of accountAt(world, key).rows) {
    const by = sourceName(world, source[row] ?? 0);
    if (says(world, row) && adversaries.includes(by)) found.add(by);
  }
  return [...found].map((by): Finding => ({
    kind: 'admitted-by-adversary',
    key: keyText(world, key),
    by,
    text: words.finding['admitted-by-adversary'](keyInWords(writing, key), writing.names.actor(by)),
    claims: claimsOn(world, key),
  }));
}

/** What one act is to one promise: a violation that stands, and what its sources are worth. */
export function actFindings(writing: Writing, { world }: Answer, item: Item, { key, bits }: ActBits): Finding[] {
  const entry = world.evidence.keys[key];
  const found = uncorroborated(writing, world, item, key);
  if (bits === 1 && entry?.kind === 'act') {
    found.push({
      kind: 'breached',
      commitment: item.id,
      act: entry.act,
      text: words.finding.breached(item.commitment.title, keyInWords(writing, key)),
      claims: claimsOn(world, key),
    });
  }
  if ((bits & 1) === 1) found.push(...admitted(writing, world, key, item.obligors));
  return found;
}

/** A performance, total or impossibility: told by one party alone, confirmed by the beneficiary, done by somebody else. */
export function keyFindings(writing: Writing, { world }: Answer, key: number): Finding[] {
  const entry = world.evidence.keys[key];
  const at =
    entry?.kind === 'performance' || entry?.kind === 'total'
      ? entry.commitment
      : entry?.kind === 'impossibility'
        ? world.frame.index.get(entry.of)
        : undefined;
  const item = world.frame.items[at ?? -1];
  if (entry === undefined || item === undefined) return [];
  const found = uncorroborated(writing, world, item, key);
  const { beneficiary } = item.commitment;
  if (beneficiary !== undefined && entry.kind !== 'impossibility') found.push(...admitted(writing, world, key, [beneficiary]));
  if (entry.kind !== 'performance') return found;
  const { columns, sources, ids } = world.evidence;
  for (const row of accountAt(world, key).rows) {
    if (!isByOther(world, item, row) || (columns.latest[row] ?? 0) > world.at) continue;
    const party = sources[columns.performer[row] ?? 0] ?? '';
    found.push({
      kind: 'performed-by-other',
      commitment: item.id,
      party,
      text: words.finding['performed-by-other'](item.commitment.title, writing.names.actor(party)),
      claims: [ids[row] ?? ''],
    });
  }
  return found;
}
