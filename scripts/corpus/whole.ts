// What must hold of the corpus as a whole: names that fit, processes that keep to one split, no text twice. Takes all reports; gives issues.
import { issue, type Issue } from '../../src/kit/index.ts';
import type { Report } from './report-types.ts';

/** Eight words in a row that two reports share are a sign of copying, from each other or from one source. */
const run = 8;

/** The issues between reports; `path` of each report as it lies in the folder (`test/yemen/yemen-01.txt`). */
export function checkWhole(reports: readonly { report: Report; path: string }[]): Issue[] {
  const issues: Issue[] = [];
  const splitOf = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const { report, path } of reports) {
    const place = `${report.split}/${report.process}/${report.id}.txt`;
    if (!path.endsWith(place)) issues.push(issue('corpus.misplaced', `its header says ${place}. Move the file or mend the header.`, path));
    const split = splitOf.get(report.process) ?? report.split;
    splitOf.set(report.process, split);
    if (split !== report.split)
      issues.push(
        issue('corpus.two-splits', `${report.process} is in ${split} already, and here in ${report.split}. Keep a process in one.`, path),
      );
    const words = report.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const own = new Set<string>();
    for (let at = 0; at + run <= words.length; at++) own.add(words.slice(at, at + run).join(' '));
    for (const words of own) {
      const before = seen.get(words);
      if (before !== undefined) {
        issues.push(issue('corpus.alike', `"${words}" stands in ${before} too. Say it otherwise.`, path));
        break;
      }
    }
    for (const words of own) seen.set(words, path);
  }
  return issues;
}
