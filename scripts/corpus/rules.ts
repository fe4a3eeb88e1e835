// What must hold of one report besides its form: nothing that is marked by custom may stand unmarked. A table of rules and one loop.
// Takes a parsed report; gives an issue with the line for each breach.
import { issue, type Issue, type Place } from '../../src/kit/index.ts';
import type { Mark, Role } from './marks.ts';
import type { Report } from './report-types.ts';

type Rule = {
  code: string;
  /** Words that only stand in a mark of these roles. */
  words: RegExp;
  roles: readonly Role[];
  mend: string;
  /** Not asked of a report in which only statements and times are marked. */
  whole?: true;
};

const cueWords = 'said|says|told|according to|claimed|claims|insisted|denied|wrote|tweeted';
const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const dayNames = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|tomorrow';
const monthNames = 'January|February|April|June|July|August|September|October|November|December';

const units = 'minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|year|summer|winter|spring|autumn';
const times = `noon|midnight|tonight|(?:this|last|next|that|every|each|the same|the previous|the following) (?:${units})|(?:${units})s? (?:ago|earlier|later)`;

/** What a report that covers statements alone leaves unmarked. */
const deedRoles: readonly Role[] = ['e', 'u', 'p', 'n'];

const rules: readonly Rule[] = [
  {
    code: 'corpus.bare-cue',
    words: new RegExp(`\\b(?:${cueWords})\\b`, 'gu'),
    roles: ['c', 'x'],
    mend: 'Mark it {c1 … }, or {x:word … } when nothing is said there.',
  },
  {
    code: 'corpus.bare-number',
    words: new RegExp(`\\b(?:${numberWords}|\\d[\\d.,:]*)\\b`, 'giu'),
    roles: ['n', 't', 'x'],
    mend: 'Mark it {n=2 … }, {t=… } or {x:name … }.',
    whole: true,
  },
  {
    code: 'corpus.bare-span',
    words: new RegExp(`\\b(?:${numberWords}|\\d+)[ -](?:${units})s?\\b|\\b(?:19|20)\\d\\d\\b`, 'giu'),
    roles: ['n', 't', 'x'],
    mend: 'Mark it {t=P2W … }, {t=2022 … } or {x:name … }.',
  },
  {
    code: 'corpus.bare-day',
    words: new RegExp(`\\b(?:${dayNames}|${monthNames})\\b`, 'gu'),
    roles: ['t', 'x'],
    mend: 'Mark it {t=2022-06-02 … }, or {x:name … } in a name.',
  },
  {
    code: 'corpus.bare-time',
    words: new RegExp(`\\b(?:${times})\\b`, 'giu'),
    roles: ['t', 'x'],
    mend: 'Mark it {t=2022-06-02 … } or {t:SET=P1W … }, or {x:word … } when it tells no time.',
  },
  {
    code: 'corpus.bare-quote',
    words: /“[^”]*”?|"[^"]*"?/gu,
    roles: ['q', 'x'],
    mend: 'Mark it {q1 … }, or {x:scare … } or {x:title … } when nobody is quoted.',
  },
];

/** The line and column of an offset of the text, as near as its marks tell. */
const placeOf = (marks: readonly Mark[], at: number): Place | undefined =>
  marks.findLast(({ start }) => start <= at)?.place ?? marks[0]?.place;

const touches = (marks: readonly Mark[], roles: readonly Role[], start: number, end: number): boolean =>
  marks.some((mark) => roles.includes(mark.role) && mark.start < end && start < mark.end);

/** The issues of one report. */
export function checkReport(report: Report, marks: readonly Mark[], path: string): Issue[] {
  const { text, statements } = report;
  const part = report.covers !== undefined;
  const asked = rules.filter(({ whole }) => !(part && whole === true));
  const issues = asked.flatMap(({ code, words, roles, mend }) =>
    [...text.matchAll(words)]
      .filter(({ 0: found, index }) => !touches(marks, roles, index, index + found.length))
      .map(({ 0: found, index }) =>
        issue(
          code,
          `"${text.slice(Math.max(0, index - 20), index + found.length + 10)}": "${found.slice(0, 30)}" is not marked. ${mend}`,
          path,
          placeOf(marks, index),
        ),
      ),
  );
  for (const { id, content } of statements) {
    const last = content.at(-1);
    const words = last === undefined ? '' : text.slice(...last);
    if (/[.,;:]$/u.test(words) && !/\b[A-Z]\.$/u.test(words) && !direct(report, id))
      issues.push(
        issue(
          'corpus.stop-inside',
          `the content of statement ${id} ends in "${words.slice(-12)}". A stop outside quotation marks stays out of {q${id} … }.`,
          path,
          placeOf(marks, last?.[0] ?? 0),
        ),
      );
  }
  const size = text.split(/\s+/u).length;
  const [least, most] = part ? [100, 500] : [60, 260];
  if (size < least || size > most)
    issues.push(issue('corpus.size', `${size} words. A report has ${least} to ${most}.`, path, { line: 1, column: 1 }));
  const stray = part ? marks.find(({ role }) => deedRoles.includes(role)) : undefined;
  if (stray !== undefined)
    issues.push(
      issue(
        'corpus.not-covered',
        `{${stray.role}${stray.id} … } marks more than the header's "covers: statements". Take the mark or that line away.`,
        path,
        stray.place,
      ),
    );
  return issues;
}

const direct = (report: Report, id: string): boolean => report.statements.find((statement) => statement.id === id)?.kind === 'direct';
