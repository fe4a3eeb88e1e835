// One id, two meanings: acts told with other actors or tags, utterances given to two parties, life-cycle acts of two kinds. Each claim counts for
// what it tells; the quarrel is listed.
import { issue, type Issue } from '../kit/index.ts';
import { keyOf, rowsOn, type Evidence } from './evidence.ts';
import { kindNumber } from './key-table.ts';
import type { KeyEntry } from './keys.ts';
import { isLive } from './survivors.ts';

/** Warnings about ids that claims known by `known` tell in different ways, sorted by id. */
export function conflictingKeys(evidence: Evidence, known: number): Issue[] {
  const meanings = new Map<string, string>();
  const quarrels = new Set<string>();
  const tell = (text: string, meaning: string): void => {
    const told = meanings.get(text);
    if (told === undefined) meanings.set(text, meaning);
    else if (told !== meaning) quarrels.add(text);
  };
  for (const entry of evidence.keys.entries.values())
    for (const row of rowsOn(evidence, entry.index)) if (isLive(evidence, row, known)) tell(entry.text, meaningOf(entry));
  for (let key = 0; key < evidence.keys.length; key += 1)
    if (evidence.keys.kind[key] === kindNumber.act && isToldInTwoShapes(evidence, key, known))
      quarrels.add(keyOf(evidence, key)?.text ?? '');
  return [...quarrels]
    .toSorted()
    .map((text) =>
      issue(
        'claim.conflicting-key',
        `"${text}" is told in different ways (who, what or about what); each claim counts for what it tells`,
        text,
        undefined,
        'warning',
      ),
    );
}

function isToldInTwoShapes(evidence: Evidence, key: number, known: number): boolean {
  const { columns } = evidence;
  let told = -1;
  for (let row = evidence.keys.first[key] ?? -1; row >= 0; row = columns.next[row] ?? -1) {
    if (!isLive(evidence, row, known)) continue;
    if (told >= 0 && told !== columns.shape[row]) return true;
    told = columns.shape[row] ?? -1;
  }
  return false;
}

function meaningOf(entry: KeyEntry): string {
  if (entry.kind === 'utterance') return entry.party;
  return entry.kind === 'life' ? `${entry.party} ${entry.act} ${entry.commitment}` : '';
}
