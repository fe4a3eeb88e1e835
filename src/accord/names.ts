// Who and what a dossier names. Takes its sheets; returns an index of ids with their places, and an issue for each id
// that is written twice. Looks into drafts that are still wrong, so that one bad line does not make every name unknown.
import { formatPlace, type Located } from './place.ts';
import { issue, type Issue } from '../kit/index.ts';
import { readZone } from './civil.ts';
import { valueAt } from './complaint.ts';
import type { Sheet, Step } from './sheet.ts';

/** What can be named. Commitments carry their accord: `us-taliban-2020/release`. */
export type Named = 'actor' | 'view' | 'accord' | 'commitment' | 'fact' | 'demand' | 'limit' | 'group' | 'amendment';

/** The index. `whole` is false for kinds whose files could not all be read: unknown names are then nobody's fault. */
export type Names = {
  readonly places: ReadonlyMap<string, Located>;
  readonly zones: ReadonlyMap<string, string>;
  readonly whole: (kind: Named) => boolean;
  has(kind: Named, id: string): boolean;
  all(kind: Named): string[];
};

/** Kinds that claims name without saying which kind: they may not share an id. */
const shared: Partial<Record<Named, string>> = { demand: 'position', limit: 'position', accord: 'text', amendment: 'text' };

const accordLists = [
  ['commitments', 'commitment'],
  ['demands', 'demand'],
  ['limits', 'limit'],
  ['groups', 'group'],
  ['amendments', 'amendment'],
] as const;

/** Builds the index; `broken` are the paths that could not be read. */
export function indexNames(sheets: readonly Sheet[], broken: readonly string[]): { names: Names; issues: Issue[] } {
  const issues: Issue[] = [];
  const places = new Map<string, Located>();
  const taken = new Map<string, { kind: Named; at: Located }>();
  const zones = new Map<string, string>();

  const add = (kind: Named, sheet: Sheet, steps: readonly Step[], prefix = ''): void => {
    const own = valueAt(sheet.value, [...steps, 'id']);
    if (typeof own !== 'string') return;
    const id = prefix + own;
    const at: Located = { path: sheet.path, at: sheet.place([...steps, 'id']) };
    const space = `${shared[kind] ?? kind}:${id}`;
    const first = taken.get(space);
    if (first === undefined) {
      taken.set(space, { kind, at });
      places.set(`${kind}:${id}`, at);
      return;
    }
    const other = first.kind === kind ? 'another' : `the ${first.kind}`;
    const message = `${kind} "${id}" is written at ${formatPlace(at)}, but ${other} at ${formatPlace(first.at)} has the same id. Rename one of them.`;
    issues.push(issue('dossier.duplicate-id', message, at.path, at.at));
  };

  for (const sheet of sheets) {
    const { value } = sheet;
    if (sheet.path === 'dossier.yaml') eachOf(value, ['facts'], (steps) => add('fact', sheet, steps));
    if (sheet.path === 'views.yaml') eachOf(value, [], (steps) => add('view', sheet, steps));
    if (sheet.path === 'actors.yaml') {
      eachOf(value, [], (steps) => {
        add('actor', sheet, steps);
        const [id, zone] = [valueAt(value, [...steps, 'id']), valueAt(value, [...steps, 'zone'])];
        const known = typeof zone === 'string' ? readZone(zone) : undefined;
        if (typeof id === 'string' && known !== undefined) zones.set(id, known);
      });
    }
    if (!sheet.path.startsWith('accords/')) continue;
    add('accord', sheet, []);
    const accord = valueAt(value, ['id']);
    for (const [list, kind] of accordLists) {
      eachOf(value, [list], (steps) => add(kind, sheet, steps, kind === 'commitment' ? `${String(accord)}/` : ''));
    }
  }

  const fileOf: Partial<Record<Named, string>> = { actor: 'actors.yaml', view: 'views.yaml', fact: 'dossier.yaml' };
  const ids = (kind: Named) => [...places.keys()].filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1));
  const names: Names = {
    places,
    zones,
    whole: (kind) => !broken.some((path) => path.startsWith(fileOf[kind] ?? 'accords/')),
    has: (kind, id) => places.has(`${kind}:${id}`),
    all: ids,
  };
  return { names, issues };
}

function eachOf(value: unknown, steps: readonly Step[], visit: (steps: Step[]) => void): void {
  const list = valueAt(value, steps);
  if (Array.isArray(list)) for (const index of list.keys()) visit([...steps, index]);
}
