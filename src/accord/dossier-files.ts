// dossier.yaml, actors.yaml and views.yaml become the parts of a Dossier that they hold.
import type { z } from 'zod';
import type { Actor, Dossier, View } from '../terms/index.ts';
import { readCivil } from './civil.ts';
import { complain, kindOf, readDraft, valueAt, type Scribe } from './complaint.ts';
import { ActorDraft, DossierDraft, FactDraft, ViewDraft } from './shapes.ts';
import { lookUp, type Bench } from './look-up.ts';
import { findLoops } from './loops.ts';
import { readInstant, resolveDays, resolveZone } from './moments.ts';
import type { Names } from './names.ts';
import type { Sheet, Step } from './sheet.ts';

/** Words that stand for whole classes in a view's tiers; no actor may have them as id. */
const classes = ['outlets', 'parties', 'unnamed', 'all'];

/** What dossier.yaml says of the whole. */
export type Head = Pick<Dossier, 'id' | 'title' | 'facts' | 'kinds'> & { summary?: string; moment?: string; view?: string };

/** Resolves dossier.yaml; `undefined` when its head does not fit. */
export function resolveHead(scribe: Scribe, names: Names): Head | undefined {
  const bench: Bench = { ...scribe, names };
  const draft = readDraft(scribe, DossierDraft, []);
  const facts = entries(scribe, ['facts'])
    .map((steps) => readDraft(scribe, FactDraft, steps))
    .filter((fact) => fact !== undefined);
  if (draft === undefined) return undefined;
  const { id, title, summary, view } = draft;
  const moment = draft.moment === undefined ? undefined : resolveAsked(bench, ['moment']);
  if (view !== undefined) lookUpView(bench, view);
  return {
    id,
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(moment === undefined ? {} : { moment }),
    ...(view === undefined ? {} : { view }),
    facts,
    kinds: resolveKinds(bench, draft),
  };
}

// Where views.yaml is left out there is one view, `all`.
function lookUpView(bench: Bench, view: string): void {
  if (bench.names.all('view').length > 0 || view !== 'all') lookUp(bench, 'view', view, ['view']);
}

/** A moment to ask about: a day or a full instant, kept as written. */
function resolveAsked(bench: Bench, steps: readonly Step[]): string | undefined {
  const written = String(valueAt(bench.sheet.value, steps));
  if (readInstant(written) !== undefined) return written;
  if (/^\d{4}(-\d{2})?$/.test(written)) {
    complain(bench, 'bad-date', steps, 'not one day. Write 2020-03-04, or 2020-03-04T18:00:00Z.');
    return undefined;
  }
  return resolveDays(bench, written, 'iso', steps) === undefined ? undefined : written;
}

function resolveKinds(bench: Bench, { kinds }: z.infer<typeof DossierDraft>): Dossier['kinds'] {
  const rows: Dossier['kinds'] = [];
  for (const [dimension, wider] of Object.entries(kinds)) {
    for (const [kind, of] of Object.entries(wider)) rows.push({ dimension, kind, of });
    for (const loop of findLoops(new Map(Object.entries(wider).map(([kind, of]) => [kind, [of]])))) {
      complain(
        bench,
        'loop',
        ['kinds', dimension, loop[0] ?? ''],
        `goes round in a circle (${[...loop, loop[0]].join(' → ')}). Take one of these lines away.`,
      );
    }
  }
  return rows;
}

/** Resolves actors.yaml. */
export function resolveActors(scribe: Scribe, names: Names): Actor[] {
  const bench: Bench = { ...scribe, names };
  return entries(scribe, []).flatMap((steps) => {
    const draft = readDraft(scribe, ActorDraft, steps);
    if (draft === undefined) return [];
    const { code, sector, note, roles, zone: written, ...rest } = draft;
    if (classes.includes(draft.id))
      complain(bench, 'reserved-id', [...steps, 'id'], `a word that views use for a whole class. Choose another id.`);
    const zone = written === undefined ? undefined : resolveZone(bench, written, [...steps, 'zone']);
    const actor: Actor = {
      ...rest,
      ...(code === undefined ? {} : { code }),
      ...(sector === undefined ? {} : { sector }),
      ...(zone === undefined ? {} : { zone }),
      roles: roles.map((role, index) => resolveRole(bench, role, [...steps, 'roles', index])),
      ...(note === undefined ? {} : { note }),
    };
    return [actor];
  });
}

function resolveRole(bench: Bench, role: ActorDraft['roles'][number], steps: Step[]): Actor['roles'][number] {
  lookUp(bench, 'actor', role.of, [...steps, 'of']);
  const { of, as, speaks } = role;
  const [from, to] = (['from', 'to'] as const).map((key) => {
    const text = role[key] === undefined ? undefined : String(role[key]);
    return text === undefined || resolveDays(bench, text, 'iso', [...steps, key]) === undefined ? undefined : text;
  });
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) {
    complain(bench, 'turned-round', [...steps, 'to'], `before it begins, in ${from}. Swap from and to, or mend one.`);
  }
  return {
    of,
    as,
    ...(speaks === undefined ? {} : { speaks }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

const edgeOf =
  (edge: 'first' | 'last') =>
  (text: string): string => {
    const days = readCivil(text);
    return typeof days === 'string' ? '' : String(days[0]?.[edge]);
  };
const firstDay = edgeOf('first');
const lastDay = edgeOf('last');

/** Resolves views.yaml. */
export function resolveViews(scribe: Scribe, names: Names): View[] {
  const bench: Bench = { ...scribe, names };
  return entries(scribe, []).flatMap((steps) => {
    const draft = readDraft(scribe, ViewDraft, steps);
    if (draft === undefined) return [];
    for (const [rank, tier] of draft.tiers.entries()) {
      for (const [index, source] of tier.entries()) checkSource(bench, source, [...steps, 'tiers', rank, index]);
    }
    const floors: Record<string, number> = {};
    for (const [written, floor] of Object.entries(draft.floors)) {
      const id = lookUp(bench, 'commitment', written, [...steps, 'floors', written]);
      if (id !== undefined) floors[id] = floor;
    }
    const { id, name, tiers, reviewed, note } = draft;
    return [{ id, name, tiers, floors, ...(reviewed === undefined ? {} : { reviewed }), ...(note === undefined ? {} : { note }) }];
  });
}

// `unnamed(actor,outlet)` ranks the unnamed officials of one actor in one outlet.
function checkSource(bench: Bench, source: string, steps: readonly Step[]): void {
  const [, actor] = /^unnamed\(([^,()]+),([^,()]+)\)$/.exec(source) ?? [];
  if (actor !== undefined) lookUp(bench, 'actor', actor.trim(), steps);
  else if (!classes.includes(source)) lookUp(bench, 'actor', source, steps);
}

/** The steps to each entry of a list; a complaint when there is something else in its place. */
function entries(scribe: Scribe, steps: readonly Step[]): Step[][] {
  const written = valueAt(scribe.sheet.value, steps);
  if (Array.isArray(written)) return written.map((_, index) => [...steps, index]);
  // A list inside a file is checked with the draft that holds it.
  if (steps.length === 0)
    complain(scribe, 'wrong-type', steps, `${kindOf(written)} where a list is needed. Begin each entry with "- id:".`);
  return [];
}

/** The view that stands where a dossier gives none: everybody counts alike. */
export const allAlike: View = { id: 'all', name: 'All sources alike', tiers: [['all']], floors: {} };

/** Whether a path is one that a dossier is read from. */
export const isDossierFile = ({ path }: Pick<Sheet, 'path'>): boolean => /^(dossier|actors|views)\.yaml$|^accords\/[^/]+\.yaml$/.test(path);

/** Whether a file holds one list from end to end. */
export const isListFile = (path: string): boolean => path === 'actors.yaml' || path === 'views.yaml';
