// Orders a board's findings for the eye: by kind, one entry for a deadlock however many of its members report it.
import type { Finding } from '../../../src/terms/index.ts';
import { findingWords } from '../words/state-words.data.ts';

/** Findings of one kind, with its heading. */
export type FindingGroup = { kind: Finding['kind']; title: string; means: string; findings: Finding[] };

/** The findings by kind, in the order the page shows them; kinds without findings are left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const once = [...new Map(findings.map((finding) => [identity(finding), finding])).values()];
  return (Object.keys(findingWords) as Finding['kind'][])
    .map((kind) => ({ kind, ...findingWords[kind], findings: once.filter((finding) => finding.kind === kind) }))
    .filter((group) => group.findings.length > 0);
}

const identity = (finding: Finding): string =>
  finding.kind === 'deadlock' ? `deadlock ${[...new Set(finding.cycle)].sort().join(' ')}` : JSON.stringify(finding);

/** The cycle of a deadlock without its return: each node once, in order. */
export const ringOf = ({ cycle }: Extract<Finding, { kind: 'deadlock' }>): string[] => [...new Set(cycle)];

/** A piece of a finding's text; `commitment` where it is the quoted title of one on the board. */
export type TextPart = { text: string; commitment: string | undefined };

/** The text cut at the titles it quotes, so that they can be links. `titles` gives the commitment of a title. */
export function cutTitles(text: string, titles: ReadonlyMap<string, string>): TextPart[] {
  return text
    .split(/(“[^”]*”)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, commitment: part.startsWith('“') ? titles.get(part.slice(1, -1)) : undefined }));
}

/** The commitments a finding speaks of. */
export function commitmentsOf(finding: Finding): string[] {
  if (finding.kind === 'deadlock') return [];
  if (finding.kind === 'conflict') return [...finding.commitments];
  return 'commitment' in finding ? [finding.commitment] : [];
}
