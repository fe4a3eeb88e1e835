// The check: a folder's YAML texts become a Dossier in which every name is known and every date is a span.
// Collects all the issues of all the files before it reports any; returns no dossier when there is an error among them.
import { issue, nearest, type Issue } from '../kit/index.ts';
import type { Dossier } from '../terms/index.ts';
import { resolveAccordFile, type AccordPart } from './accords.ts';
import type { Scribe } from './complaint.ts';
import { allAlike, isDossierFile, isListFile, resolveActors, resolveHead, resolveViews } from './dossier-files.ts';
import { findLoops } from './loops.ts';
import { indexNames, type Named, type Names } from './names.ts';
import type { Places } from './place.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** The dossier, unless something is wrong; what is wrong, and what looks odd; and where each named thing is written. */
export type Checked = { dossier: Dossier | undefined; issues: Issue[]; places: Places };

/** Checks a dossier. `files` maps paths within its folder (`accords/truce.yaml`) to their texts; reports are not read here. */
export function checkDossier(files: Readonly<Record<string, string>>): Checked {
  const issues: Issue[] = [];
  const sheets: Sheet[] = [];
  const broken: string[] = [];
  for (const path of Object.keys(files).sort()) {
    if (!isDossierFile({ path })) {
      issues.push(...strayFile(path));
      continue;
    }
    const read = readSheet(path, files[path] ?? '');
    issues.push(...read.issues);
    if (read.sheet !== undefined) sheets.push(read.sheet);
    if (read.sheet === undefined || (isListFile(path) && !Array.isArray(read.sheet.value))) broken.push(path);
  }
  const indexed = indexNames(sheets, broken);
  const { names } = indexed;
  issues.push(...indexed.issues);

  const scribeOf = (path: string): Scribe[] => sheets.filter((sheet) => sheet.path === path).map((sheet) => ({ sheet, issues }));
  const [head] = scribeOf('dossier.yaml').map((scribe) => resolveHead(scribe, names));
  const actors = scribeOf('actors.yaml').flatMap((scribe) => resolveActors(scribe, names));
  const views = scribeOf('views.yaml').flatMap((scribe) => resolveViews(scribe, names));
  const parts = sheets.filter(({ path }) => path.startsWith('accords/')).map((sheet) => resolveAccordFile({ sheet, issues }, names));
  issues.push(...missingFiles(Object.keys(files)), ...circles(parts, names));

  const places = Object.fromEntries(names.places);
  const sorted = inOrder(issues);
  if (head === undefined || sorted.some(({ severity }) => severity === 'error')) return { dossier: undefined, issues: sorted, places };
  const shownViews = views.length > 0 ? views : [allAlike];
  const { view = shownViews.find(({ id }) => id === 'all')?.id ?? shownViews[0]?.id ?? 'all', ...rest } = head;
  const all = <Key extends keyof AccordPart>(key: Key) => parts.flatMap((part) => part[key] as AccordPart[Key][number][]);
  const dossier: Dossier = {
    ...rest,
    actors,
    accords: all('accords'),
    commitments: all('commitments'),
    demands: all('demands'),
    limits: all('limits'),
    powers: all('powers'),
    groups: all('groups'),
    amendments: all('amendments'),
    views: shownViews,
    view,
  };
  return { dossier, issues: sorted, places };
}

const readPaths = ['dossier.yaml', 'actors.yaml', 'views.yaml', 'accords/'];

/** A YAML file that would be passed over in silence. */
function strayFile(path: string): Issue[] {
  if (!/\.ya?ml$/i.test(path)) return [];
  const renamed = path.replace(/\.ya?ml$/i, '.yaml');
  const meant = isDossierFile({ path: renamed }) ? renamed : nearest(renamed, readPaths);
  const hint = meant === undefined ? ' Move it to accords/, or take it away.' : ` Did you mean "${meant}"?`;
  return [
    issue(
      'dossier.stray-file',
      `${path} is not read: a dossier is dossier.yaml, actors.yaml, views.yaml and accords/NAME.yaml.${hint}`,
      path,
    ),
  ];
}

function missingFiles(paths: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  if (!paths.includes('dossier.yaml')) {
    issues.push(issue('dossier.no-head', 'there is no dossier.yaml. Write one with id: and title:.', 'dossier.yaml'));
  }
  if (!paths.some((path) => path.startsWith('accords/') && isDossierFile({ path }))) {
    issues.push(issue('dossier.no-accord', 'the dossier has no accord. Write one in accords/NAME.yaml.', 'accords/'));
  }
  return issues;
}

/** What would never end if it were followed: supersession and carried progress that come back to where they began. */
function circles(parts: readonly AccordPart[], names: Names): Issue[] {
  const accords = parts
    .flatMap((part) => part.accords)
    .map(({ id, supersedes }) => [id, supersedes.filter((other) => other !== id)] as const);
  const commitments = parts.flatMap((part) => part.commitments).map(({ id, carries }) => [id, carries] as const);
  const tell = (kind: Named, verb: string, edges: readonly (readonly [string, readonly string[]])[]): Issue[] =>
    findLoops(new Map(edges)).map((loop) => {
      const [first = ''] = loop;
      const at = names.places.get(`${kind}:${first}`);
      const message = `${kind} "${first}" ${verb} itself in a circle (${[...loop, first].join(' → ')}). Take one of these lines away.`;
      return issue('dossier.loop', message, at?.path ?? 'accords/', at?.at);
    });
  return [...tell('accord', 'supersedes', accords), ...tell('commitment', 'carries', commitments)];
}

function inOrder(issues: readonly Issue[]): Issue[] {
  const place = ({ at }: Issue) => (at === undefined ? 0 : at.line * 1e6 + at.column);
  return issues.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : place(a) - place(b)));
}
