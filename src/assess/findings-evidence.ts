// Findings about evidence: what only a party tells, what a side admits against itself, what others did, which acts were violations.
import type { Finding } from '../terms/index.ts';
import { claimsOn } from './cited.ts';
import type { Item } from './compile.ts';
import type { Answer } from './evaluate.ts';
import { isByOther } from './counter.ts';
import type { Writing } from './reasons-keys.ts';
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

function uncorroborated(world: World, item: Item, key: number, name: (actor: string) => string): Finding[] {
  const only = onlySayer(world, key);
  const by = sourceName(world, only);
  if (only < 0 || !item.parties.has(by)) return [];
  return [{ kind: 'uncorroborated', key: keyText(world, key), by, text: words.finding.uncorroborated(keyText(world, key), name(by)), claims: claimsOn(world, key) }];
}

function admitted(world: World, key: number, adversaries: readonly string[], name: (actor: string) => string): Finding[] {
  const { source } = world.evidence.columns;
  const found = new Set<string>();
  for (const row of accountAt(world, key).rows) {
    const by = sourceName(world, source[row] ?? 0);
    if (says(world, row) && adversaries.includes(by)) found.add(by);
  }
  return [...found].map((by): Finding => ({
    kind: 'admitted-by-adversary', key: keyText(world, key), by, text: words.finding['admitted-by-adversary'](keyText(world, key), name(by)),
    claims: claimsOn(world, key),
  }));
}

/** What one act is to one promise: a violation that stands, and what its sources are worth. */
export function actFindings({ names }: Writing, { world }: Answer, item: Item, { key, bits }: ActBits): Finding[] {
  const entry = world.evidence.keys[key];
  const found = uncorroborated(world, item, key, names.actor);
  if (bits === 1 && entry?.kind === 'act') {
    found.push({ kind: 'breached', commitment: item.id, act: entry.act, text: words.finding.breached(item.commitment.title, entry.act), claims: claimsOn(world, key) });
  }
  if ((bits & 1) === 1) found.push(...admitted(world, key, item.obligors, names.actor));
  return found;
}

/** A performance, total or impossibility: told by one party alone, confirmed by the beneficiary, done by somebody else. */
export function keyFindings({ names }: Writing, { world }: Answer, key: number): Finding[] {
  const entry = world.evidence.keys[key];
  const at = entry?.kind === 'performance' || entry?.kind === 'total' ? entry.commitment : entry?.kind === 'impossibility' ? world.frame.index.get(entry.of) : undefined;
  const item = world.frame.items[at ?? -1];
  if (entry === undefined || item === undefined) return [];
  const found = uncorroborated(world, item, key, names.actor);
  const { beneficiary } = item.commitment;
  if (beneficiary !== undefined && entry.kind !== 'impossibility') found.push(...admitted(world, key, [beneficiary], names.actor));
  if (entry.kind !== 'performance') return found;
  const { columns, sources, ids } = world.evidence;
  for (const row of accountAt(world, key).rows) {
    if (!isByOther(world, item, row) || (columns.latest[row] ?? 0) > world.at) continue;
    const party = sources[columns.performer[row] ?? 0] ?? '';
    found.push({ kind: 'performed-by-other', commitment: item.id, party, text: words.finding['performed-by-other'](item.commitment.title, names.actor(party)), claims: [ids[row] ?? ''] });
  }
  return found;
}
