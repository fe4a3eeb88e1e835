// A dossier's reports: bytes become pages, and everything that is wrong with them is said by file. Lint asks for more than loading needs:
// a date, an outlet that the dossier knows, nothing beside the reports that would never be read.
import { didYouMean, issue, type Issue } from '../kit/index.ts';
import type { Dossier, Page } from '../terms/index.ts';
import { pagesFrom } from '../wire/index.ts';
import type { Folder } from './folder.ts';

/** The pages of a dossier's reports; `fileOf` tells which file a page came from. */
export type Reports = { pages: Page[]; issues: Issue[]; fileOf: ReadonlyMap<string, string> };

/** Reads the reports of a folder. Nothing is thrown: a broken report is an issue, and the rest is taken. */
export function readReports({ reports }: Folder): Reports {
  const read = reports.map(({ name, bytes }) => ({ name, ...pagesFrom(name, bytes) }));
  return {
    pages: read.flatMap(({ pages }) => pages),
    issues: read.flatMap(({ issues }) => issues),
    fileOf: new Map(read.flatMap(({ name, pages }) => pages.map(({ id }) => [id, name]))),
  };
}

/** Issues about pages under the names of their files, which is what a person can open. */
export const namedByFile = (issues: readonly Issue[], fileOf: Reports['fileOf']): Issue[] =>
  issues.map((one) => ({ ...one, path: fileOf.get(one.path) ?? one.path }));

type Rule = (page: Page, dossier: Dossier) => [code: string, message: string] | undefined;

const rules: readonly Rule[] = [
  ({ published }) =>
    published === undefined
      ? [
          'lint.report-without-date',
          'the report does not say when it was published, so none of it counts. Write published: 2020-03-04 at its top.',
        ]
      : undefined,
  ({ outlet }) =>
    outlet === undefined
      ? [
          'lint.report-without-outlet',
          'the report does not say who published it, so nobody answers for its own sentences. Write outlet: at its top.',
        ]
      : undefined,
  ({ outlet }, { actors }) => {
    if (outlet === undefined || actors.some(({ id, name, aliases }) => [id, name, ...aliases].includes(outlet))) return undefined;
    const known = actors.filter(({ kind }) => kind === 'outlet').map(({ id }) => id);
    return [
      'lint.unknown-outlet',
      `the outlet "${outlet}" is no actor of the dossier.${didYouMean(outlet, known) || ' Add it to actors.yaml.'}`,
    ];
  },
];

/** What a person should look at in the reports. */
export function lintReports(dossier: Dossier, folder: Folder, { pages, fileOf }: Reports): Issue[] {
  const warn = (code: string, message: string, path: string): Issue => issue(code, message, path, undefined, 'warning');
  const none = pages.length > 0 ? [] : [warn('lint.no-report', 'the dossier has no report yet: put one into reports/NAME.md.', 'reports/')];
  const unread = folder.unread.map((name) =>
    warn('lint.unread-file', 'is not read as a report. Give text, Markdown, HTML, a feed or JSON Lines, directly in reports/.', name),
  );
  const found = pages.flatMap((page) =>
    rules.flatMap((rule) => {
      const told = rule(page, dossier);
      return told === undefined ? [] : [warn(...told, fileOf.get(page.id) ?? page.id)];
    }),
  );
  return [...none, ...unread, ...found];
}
