// One file of the corpus becomes a report: header, marked text, foot. Takes the file's text; gives the report and every issue found in it.
// It never mends: a mark that says nothing sound is left out and named.
import { issue, type Issue } from '../../src/kit/index.ts';
import type { Span } from '../../src/terms/index.ts';
import { readDeeds } from './deeds.ts';
import { wordsOf, type Desk } from './desk.ts';
import { fieldOf, parseFoot, type Entry } from './foot.ts';
import { parseHeader } from './header.ts';
import { parseMarks, type Mark } from './marks.ts';
import type { Report, Trap } from './report-types.ts';
import { readStatements } from './statements.ts';
import { parseFigure, parseTime, timexQuarrel, unitOf } from './values.ts';

/** Reads one file. */
export function parseReport(source: string, path: string): { report: Report; marks: Mark[]; entries: Entry[]; issues: Issue[] } {
  const lines = source.split('\n');
  const first = lines.indexOf('---');
  const second = first < 0 ? -1 : lines.indexOf('---', first + 1);
  const end = second < 0 ? lines.length : second;
  const { header, issues: headed } = parseHeader(lines.slice(0, Math.max(first, 0)), path);
  const { text, marks, issues: marked } = parseMarks(lines.slice(first + 1, end), first + 2, path);
  const { entries, issues: footed } = parseFoot(lines.slice(end + 1), end + 2, path);
  const issues = [...headed, ...marked, ...footed];
  const times: Report['times'] = [];
  const amounts: Report['amounts'] = [];
  const traps: Trap[] = [];
  const [timeAt, amountAt] = [new Map<string, number>(), new Map<string, number>()];
  for (const { role, id, rest, start, end, place } of marks) {
    const words = text.slice(start, end);
    const complain = (what: string) => issues.push(issue('corpus.bad-value', `{${role}${id}${rest} ${words}}: ${what}`, path, place));
    if (role === 't') {
      const value = parseTime(rest);
      if (typeof value === 'string') complain(value);
      else {
        const quarrel = timexQuarrel(words, value.value, header.published);
        if (quarrel !== undefined) complain(`${quarrel}. Mend the value or the words.`);
        if (id !== '') timeAt.set(`t${id}`, times.length);
        times.push({ start, end, text: words, ...value });
      }
    } else if (role === 'n') {
      const figure = parseFigure(rest);
      if (typeof figure === 'string') complain(figure);
      else {
        const unit = figure.unit ?? unitOf(words);
        if (id !== '') amountAt.set(`n${id}`, amounts.length);
        amounts.push({ span: [start, end], text: words, ...figure, ...(unit === undefined ? {} : { unit }) });
      }
    } else if (role === 'x') traps.push({ span: [start, end], text: words, why: rest.slice(1) });
  }
  const desk: Desk = {
    path,
    text,
    marks,
    entries: new Map(entries.map((entry) => [entry.label, entry])),
    times: timeAt,
    amounts: amountAt,
    issues,
  };
  const statements = readStatements(desk, header.outlet);
  const unresolved = entries
    .filter(({ label }) => label.startsWith('open'))
    .map((entry) => {
      const words = wordsOf(desk, entry, 'on');
      const at = words === undefined ? -1 : text.indexOf(words);
      return {
        code: entry.head,
        reason: fieldOf(entry, 'why') ?? '',
        ...(words === undefined ? {} : { span: [at, at + words.length] as Span }),
      };
    });
  const report = { ...header, text, statements, ...readDeeds(desk, statements), times, amounts, unresolved, traps };
  return { report, marks, entries, issues };
}
