// One id, two meanings: acts told with other actors or tags, utterances given to two parties, life-cycle acts of two kinds. Each claim counts for
// what it tells; the quarrel is listed.
import { issue, type Issue } from '../kit/index.ts';
import type { Evidence } from './evidence.ts';
import type { KeyEntry } from './keys.ts';
import { isLive } from './survivors.ts';

/** Warnings about ids that claims known by `known` tell in different ways, sorted by id. */
export function conflictingKeys(evidence: Evidence, known: number): Issue[] {
  const meanings = new Map<string, Set<string>>();
  const tell = (text: string, meaning: string): void => {
    const told = meanings.get(text);
    if (told === undefined) meanings.set(text, new Set([meaning]));
    else told.add(meaning);
  };
  for (const entry of evidence.keys) {
    for (const row of evidence.keyRows[entry.index] ?? [])
      if (isLive(evidence, row, known)) tell(entry.text, meaningOf(evidence, entry, row));
  }
  return [...meanings]
    .filter(([, told]) => told.size > 1)
    .map(([text]) => text)
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

function meaningOf({ columns }: Evidence, entry: KeyEntry, row: number): string {
  if (entry.kind === 'act') return String(columns.shape[row]);
  if (entry.kind === 'utterance') return entry.party;
  return entry.kind === 'life' ? `${entry.party} ${entry.act} ${entry.commitment}` : '';
}
