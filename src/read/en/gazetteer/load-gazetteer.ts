// The texts of the gazetteer's YAML files become one Gazetteer. Reads no disk itself; what does not fit becomes an Issue and the
// rest is loaded. It never chooses between two entries that share a name: both stay, and the name is listed as ambiguous.
import { issue, type Issue } from '../../../kit/index.ts';
import { entryFiles, entryReaders, given, type Form } from './entry-readers.ts';
import { fold, foldCased } from './fold.ts';
import { gatherNamings } from './gather-namings.ts';
import { isAcronym } from './longest-match.ts';
import type { Entry, Gazetteer, Naming } from './gazetteer.ts';
import { readRows } from './read-rows.ts';
import { AmbiguousRow } from './schema.ts';

/** The file names of the gazetteer; `loadGazetteer` takes their texts under these names, and any may be left out. */
export const gazetteerFiles = [...entryFiles, 'ambiguous.yaml'] as const;
export type GazetteerFile = (typeof gazetteerFiles)[number];

/** Loads the gazetteer from the texts of its files, by file name. Never throws; every trouble is an Issue. */
export function loadGazetteer(texts: Partial<Record<GazetteerFile, string>>): { gazetteer: Gazetteer; issues: Issue[] } {
  const issues: Issue[] = [];
  const entries = new Map<string, Entry>();
  const all: Naming[] = [];

  for (const file of entryFiles) {
    const text = texts[file];
    if (text === undefined) continue;
    const { named, issues: found } = entryReaders[file](text);
    issues.push(...found);
    for (const { entry, forms } of named) {
      if (entries.has(entry.id)) issues.push(issue('gazetteer.same-id', `"${entry.id}" is given twice; the first one stays.`, file));
      else {
        entries.set(entry.id, entry);
        for (const form of forms) all.push(namingOf(entry, form));
      }
    }
  }
  const { namings, longestFrom } = gatherNamings(all);
  const ambiguous = findAmbiguous(namings);
  if (texts['ambiguous.yaml'] !== undefined) issues.push(...addReadings(texts['ambiguous.yaml'], entries, namings, ambiguous));
  return { gazetteer: { entries, namings, longestFrom, ambiguous }, issues };
}

function namingOf(entry: Entry, { use, form, sector }: Form): Naming {
  const cased = foldCased(form);
  const exact = use !== 'title' && (use === 'acronym' || isAcronym(cased));
  return { entry, use, form, cased, exact, ...given('sector', sector) };
}

/** Every key that two entries share. */
function findAmbiguous(namings: ReadonlyMap<string, readonly Naming[]>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [key, list] of namings) {
    if (list.length === 1) continue;
    const ids = new Set(list.map(({ entry }) => entry.id));
    if (ids.size > 1) found.set(key, [...ids]);
  }
  return found;
}

/** Adds the readings of ambiguous.yaml, the usual one first; a reading with a slash must be an entry. */
function addReadings(
  text: string,
  entries: ReadonlyMap<string, Entry>,
  namings: ReadonlyMap<string, readonly Naming[]>,
  ambiguous: Map<string, readonly string[]>,
): Issue[] {
  const file: GazetteerFile = 'ambiguous.yaml';
  const { rows, issues } = readRows(text, file, AmbiguousRow);
  for (const { name, readings, usual } of rows) {
    const key = fold(name);
    if (!namings.has(key)) issues.push(issue('gazetteer.unknown-name', `"${name}" names no entry of the gazetteer.`, file));
    for (const id of [...readings, ...(usual === undefined ? [] : [usual])]) {
      if (id.includes('/') && !entries.has(id))
        issues.push(issue('gazetteer.unknown-id', `"${name}" may mean "${id}", which no file gives.`, file));
    }
    const all = [...(usual === undefined ? [] : [usual]), ...(ambiguous.get(key) ?? []), ...readings];
    ambiguous.set(key, [...new Set(all)]);
  }
  return issues;
}
