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

/** Sources that say, by the world's instant, that a key happened: source number to claim rows. */
function sayers(world: World, key: number): Set<number> {
  const { columns } = world.evidence;
  const found = new Set<number>();
  for (const row of accountAt(world, key).rows) {
    if (columns.affirms[row] === 1 && (columns.latest[row] ?? 0) <= world.at) found.add(columns.source[row] ?? 0);
  }
  return found;
}

const keyText = (world: World, key: number): string => world.evidence.keys[key]?.text ?? '';
const sourceName = (world: World, source: number): string => world.evidence.sources[source] ?? '';

function uncorroborated(world: World, item: Item, key: number, name: (actor: string) => string): Finding[] {
  const said = sayers(world, key);
  const [only] = said;
  if (said.size !== 1 || only === undefined || !item.parties.has(sourceName(world, only))) return [];
  const by = sourceName(world, only);
  return [{ kind: 'uncorroborated', key: keyText(world, key), by, text: words.finding.uncorroborated(keyText(world, key), name(by)), claims: claimsOn(world, key) }];
}

function admitted(world: World, key: number, adversaries: readonly string[], name: (actor: string) => string): Finding[] {
  return [...sayers(world, key)].map((source) => sourceName(world, source)).filter((by) => adversaries.includes(by)).map((by): Finding => ({
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
