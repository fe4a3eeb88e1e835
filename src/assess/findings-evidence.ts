// Findings about evidence: what only a party tells, what a side admits against itself, what others did, which acts were violations. They come by the thousand, so
// they are drafts, which hold what tells them apart, and are written out when somebody reads them.
import type { Finding } from '../terms/index.ts';
import { chargesOn } from './charges.ts';
import type { Item } from './compile.ts';
import { isByOther } from './counter.ts';
import { keyOf } from './evidence.ts';
import { kindNumber } from './key-table.ts';
import { keyText as keyInWords, type Writing } from './reasons-keys.ts';
import type { Verdict } from './verdicts.ts';
import { words } from './words.ts';
import type { World } from './world.ts';

/** A finding that is not written out yet: `finding` lacks its text and its claims. */
export type Draft = { finding: Finding; text: () => string; claims: () => string[] };

/** Writes a draft out. */
export const written = ({ finding, text, claims }: Draft): Finding => ({ ...finding, text: text(), claims: claims() });

/** What a view hears on a key at an instant, now or before a change: `rows` that speak, the verdicts on its charges. */
export type Heard = { rows: readonly number[]; at: number; verdict: (charge: number) => Verdict };

/** All that the evidence on one key gives rise to; two drafts may say the same thing. */
export function evidenceDrafts(writing: Writing, key: number, heard: Heard): Draft[] {
  if (heard.rows.length === 0) return none;
  const { keys, charges, frame } = writing.world.evidence;
  switch (keys.kind[key]) {
    case kindNumber.performance:
    case kindNumber.total:
      return doingDrafts(writing, key, frame.items[keys.owner[key] ?? -1], heard);
    case kindNumber.act:
      return chargesOn(charges, keys, key).flatMap((charge) =>
        actDrafts(writing, key, frame.items[charges.item[charge] ?? -1], heard.verdict(charge), heard),
      );
    case kindNumber.impossibility: {
      const item = frame.items[frame.index.get(keys.word[key] ?? '') ?? -1];
      return item === undefined ? none : uncorroborated(writing, item, key, heard);
    }
    default:
      return none;
  }
}

const none: Draft[] = [];

// A performance or total: told by one party alone, confirmed by the beneficiary, done by somebody else.
function doingDrafts(writing: Writing, key: number, item: Item | undefined, heard: Heard): Draft[] {
  if (item === undefined) return none;
  const alone = uncorroborated(writing, item, key, heard);
  const { beneficiary } = item.commitment;
  const confirmed = beneficiary === undefined ? none : admitted(writing, key, [beneficiary], heard);
  const others = doneByOthers(writing, item, heard);
  return confirmed.length + others.length === 0 ? alone : [...alone, ...confirmed, ...others];
}

// One act against one promise: a violation that stands, and what its sources are worth.
function actDrafts(writing: Writing, key: number, item: Item | undefined, { told, bits }: Verdict, heard: Heard): Draft[] {
  if (item === undefined || !told) return none;
  const alone = uncorroborated(writing, item, key, heard);
  if ((bits & 1) === 0) return alone;
  const confirmed = admitted(writing, key, item.obligors, heard);
  if (bits !== 1) return [...alone, ...confirmed];
  const finding: Finding = {
    kind: 'breached',
    commitment: item.id,
    act: writing.world.evidence.keys.word[key] ?? '',
    text: '',
    claims: [],
  };
  const text = (): string => words.finding.breached(item.commitment.title, keyInWords(writing, key));
  return [...alone, { finding, text, claims: claimsOf(writing.world, heard.rows) }, ...confirmed];
}

// Does the claim say that its key happened by the instant?
const says = ({ evidence: { columns } }: World, row: number, at: number): boolean =>
  columns.affirms[row] === 1 && (columns.latest[row] ?? 0) <= at;

function uncorroborated(writing: Writing, item: Item, key: number, { rows, at }: Heard): Draft[] {
  const { world, names } = writing;
  const { columns, sources } = world.evidence;
  let only = -1;
  for (const row of rows) {
    if (!says(world, row, at)) continue;
    const said = columns.source[row] ?? 0;
    if (only >= 0 && only !== said) return none;
    only = said;
  }
  const by = sources[only] ?? '';
  if (only < 0 || !item.parties.has(by)) return none;
  const finding: Finding = { kind: 'uncorroborated', key: nameOf(world, key), by, text: '', claims: [] };
  const text = (): string => words.finding.uncorroborated(keyInWords(writing, key), names.actor(by));
  return [{ finding, text, claims: claimsOf(world, rows) }];
}

function admitted(writing: Writing, key: number, adversaries: readonly string[], { rows, at }: Heard): Draft[] {
  const { world, names } = writing;
  const { columns, sources } = world.evidence;
  let found: Set<string> | undefined;
  for (const row of rows) {
    const by = sources[columns.source[row] ?? 0] ?? '';
    if (adversaries.includes(by) && says(world, row, at)) (found ??= new Set()).add(by);
  }
  if (found === undefined) return none;
  return [...found].map((by): Draft => {
    const finding: Finding = { kind: 'admitted-by-adversary', key: nameOf(world, key), by, text: '', claims: [] };
    const text = (): string => words.finding['admitted-by-adversary'](keyInWords(writing, key), names.actor(by));
    return { finding, text, claims: claimsOf(world, rows) };
  });
}

function doneByOthers({ world, names }: Writing, item: Item, { rows, at }: Heard): Draft[] {
  const { columns, sources, ids } = world.evidence;
  let found = none;
  for (const row of rows) {
    if (!isByOther(world, item, row) || (columns.latest[row] ?? 0) > at) continue;
    const party = sources[columns.performer[row] ?? 0] ?? '';
    const finding: Finding = { kind: 'performed-by-other', commitment: item.id, party, text: '', claims: [] };
    const text = (): string => words.finding['performed-by-other'](item.commitment.title, names.actor(party));
    found = [...found, { finding, text, claims: () => [ids[row] ?? ''] }];
  }
  return found;
}

const nameOf = (world: World, key: number): string => keyOf(world.evidence, key)?.text ?? '';

// The affirming ones of these rows.
const claimsOf =
  ({ evidence: { ids, columns } }: World, rows: readonly number[]) =>
  (): string[] =>
    rows
      .filter((row) => columns.affirms[row] === 1)
      .map((row) => ids[row] ?? '')
      .toSorted();
