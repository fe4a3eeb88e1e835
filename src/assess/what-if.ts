// What if: hypothetical claims or moves are added, the question is asked again, and the difference of the two boards is the answer.
import type { Board, BoardLine, Claim, Dossier, Finding, Move } from '../terms/index.ts';
import { assess, type Question } from './assess.ts';
import { findingName } from './finding-list.ts';
import { claimsOfMoves } from './moved-claims.ts';

/** One commitment whose line differs, as it was and as it would be. */
export type LineChange = {
  id: string;
  title: string;
  before: BoardLine;
  after: BoardLine;
  changed: ('state' | 'progress' | 'due' | 'late' | 'achievable' | 'waiting' | 'bound')[];
};
/** The difference of two boards: lines that differ, findings that come and go. */
export type BoardDifference = {
  before: Pick<Board, 'at' | 'known' | 'view'>;
  after: Pick<Board, 'at' | 'known' | 'view'>;
  lines: LineChange[];
  appear: Finding[];
  vanish: Finding[];
  issues: Board['issues'];
};

/** Asks twice: as it is, and with claims or moves added. A move becomes the claim that the party made it, just before the moment asked about. */
export function whatIf(
  dossier: Dossier,
  claims: readonly Claim[],
  question: Question,
  added: { claims?: readonly Claim[]; moves?: readonly Move[] },
): BoardDifference {
  const before = assess(dossier, claims, question);
  const moved = claimsOfMoves(dossier, claims, before, added.moves ?? []);
  const after = assess(moved.dossier, [...claims, ...(added.claims ?? []), ...moved.claims], question);
  return compareBoards(before, after);
}

const parts: readonly { name: LineChange['changed'][number]; of: (line: BoardLine) => unknown }[] = [
  { name: 'state', of: ({ state, row, about }) => [state, row, about] },
  { name: 'progress', of: ({ progress }) => progress },
  { name: 'due', of: ({ due }) => due },
  { name: 'late', of: ({ late }) => late },
  { name: 'achievable', of: ({ achievable }) => achievable },
  { name: 'waiting', of: ({ waiting }) => waiting },
  { name: 'bound', of: ({ bound }) => bound },
];

/** What differs between two boards of one dossier. Issues are those of the second that the first has not. */
export function compareBoards(before: Board, after: Board): BoardDifference {
  const lines = before.commitments.flatMap((line): LineChange[] => {
    const other = after.commitments.find(({ id }) => id === line.id);
    if (other === undefined) return [];
    const changed = parts.filter(({ of }) => JSON.stringify(of(line)) !== JSON.stringify(of(other))).map(({ name }) => name);
    return changed.length === 0 ? [] : [{ id: line.id, title: line.title, before: line, after: other, changed }];
  });
  const [old, now] = [new Set(before.findings.map(findingName)), new Set(after.findings.map(findingName))];
  const head = ({ at, known, view }: Board) => ({ at, known, view });
  return {
    before: head(before),
    after: head(after),
    lines,
    appear: after.findings.filter((finding) => !old.has(findingName(finding))),
    vanish: before.findings.filter((finding) => !now.has(findingName(finding))),
    issues: after.issues.filter(({ message }) => !before.issues.some((one) => one.message === message)),
  };
}
