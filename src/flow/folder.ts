// Reads a dossier's folder from disk into memory. Takes a path; returns the YAML texts and the reports' bytes.
// Knows only which files belong to a dossier, not what they mean.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { didYouMean, Fault } from '../kit/index.ts';

/** YAML texts and reports by name; `unread` names what lies among the reports and is none. */
export type Folder = { yaml: Record<string, string>; reports: { name: string; bytes: Uint8Array }[]; unread: string[] };

const yamlPattern = /\.ya?ml$/;
const reportPattern = /\.(md|markdown|txt|html?|xml|rss|atom|jsonl)$/;

const namesIn = (folder: string): string[] => readdirSync(folder).sort();

/** The file's bytes. Throws Fault `file.missing`, `file.folder` or `file.unreadable`. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT')
      throw new Fault('file.missing', `${path}: there is no such file`, 'Check the path; it is taken from where the command runs.', cause);
    if (code === 'EISDIR')
      throw new Fault('file.folder', `${path} is a folder, not a file`, 'Name the files in it, for example with a *.txt pattern.', cause);
    throw new Fault('file.unreadable', `${path} cannot be read (${code ?? String(cause)})`, 'Check that you may read it.', cause);
  }
}

/** ` Did you mean "doha-2020"?`, of the folders that lie where this one was looked for. */
function besideIt(path: string): string {
  const parent = dirname(path);
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true) return '';
  const folders = readdirSync(parent, { withFileTypes: true }).filter((one) => one.isDirectory());
  return didYouMean(
    basename(path),
    folders.map(({ name }) => name),
  );
}

/** Reads a dossier folder. Throws Fault `dossier.missing` when the folder or its dossier.yaml is not there. */
export function readFolder(path: string): Folder {
  const stat = statSync(path, { throwIfNoEntry: false });
  const hint = 'Name a folder that holds dossier.yaml; docs/reference/dossier-format.md describes it.';
  if (stat === undefined) throw new Fault('dossier.missing', `${path}: there is no such folder`, `${hint}${besideIt(path)}`);
  if (!stat.isDirectory()) throw new Fault('dossier.missing', `${path} is a file, not a dossier's folder`, hint);
  const names = namesIn(path);
  if (!names.includes('dossier.yaml')) throw new Fault('dossier.missing', `${path} holds no dossier.yaml`, hint);
  const decoder = new TextDecoder();
  const yaml: Folder['yaml'] = {};
  const take = (name: string) => {
    if (yamlPattern.test(name)) yaml[name] = decoder.decode(readBytes(join(path, name)));
  };
  names.forEach(take);
  if (names.includes('accords')) for (const name of namesIn(join(path, 'accords'))) take(`accords/${name}`);
  const beside = names.includes('reports') ? namesIn(join(path, 'reports')).filter((name) => !name.startsWith('.')) : [];
  const isReport = (name: string): boolean => reportPattern.test(name) && !statSync(join(path, 'reports', name)).isDirectory();
  return {
    yaml,
    reports: beside.filter(isReport).map((name) => ({ name: `reports/${name}`, bytes: readBytes(join(path, 'reports', name)) })),
    unread: beside.filter((name) => !isReport(name)).map((name) => `reports/${name}`),
  };
}
