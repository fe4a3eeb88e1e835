// The rules of the house. Takes the sources; returns one line for each breach, naming file, line and rule.
// Each rule is a function of one file, or of all of them; a new rule is a new row.
import { libraries, mayEnter, owners, pureExceptions, pureRooms, weightsOf, webMayImport } from './rooms.data.ts';
import type { Import, Source } from './source.ts';

const mostLines = 300;
const isTest = (path: string) => /\.(test|fixture|fixture\.data)\.ts$/.test(path) || path.startsWith('test/');
const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
const isRoomDoor = (path: string) => /^src\/[^/]+\/index\.ts$/.test(path);

type Rule = (source: Source) => string[];
const at = ({ path }: Source, { line }: { line: number }, says: string) => `${path}:${line} ${says}`;
const files = ({ imports }: Source): Import[] => imports.filter(({ kind }) => kind === 'file');

const rules: Readonly<Record<string, Rule>> = {
  'a file has at most 300 lines': (source) =>
    source.lines > mostLines && !source.path.endsWith('.data.ts')
      ? [`${source.path} has ${source.lines} lines, more than ${mostLines}: split it by what its parts do`]
      : [],

  'a room is one of the plan': ({ path }) => {
    const room = roomOf(path);
    return path.startsWith('src/') && (room === undefined || !Object.hasOwn(mayEnter, room)) ? [`${path} lies in no room of the plan`] : [];
  },

  'rooms do not import each other': (source) => {
    const own = roomOf(source.path);
    if (own === undefined) return [];
    return files(source).flatMap((found) => {
      const other = roomOf(found.to);
      if (other === own || (isTest(source.path) && found.to.startsWith('test/'))) return [];
      if (weightsOf[own]?.test(found.to) === true) return [];
      if (other === undefined) return [at(source, found, `imports ${found.to}, which is outside src/`)];
      return mayEnter[own]?.includes(other) === true
        ? []
        : [at(source, found, `${own} imports ${other}; it may enter ${mayEnter[own]?.join(', ') || 'no other room'}`)];
    });
  },

  'a room is entered by its index.ts': (source) =>
    files(source).flatMap((found) => {
      const other = roomOf(found.to);
      if (other === undefined || other === roomOf(source.path) || isRoomDoor(found.to)) return [];
      if (source.path.startsWith('web/') && webMayImport.includes(found.to)) return [];
      // What crosses rooms may look into them: test/ and bench/ stand outside the house.
      return /^(test|bench)\//.test(source.path) || (source.path.startsWith('scripts/') && libraries.includes(found.to))
        ? []
        : [at(source, found, `enters ${other} by ${found.to}, not by its index.ts`)];
    }),

  'an index.ts lists and defines nothing': (source) =>
    isRoomDoor(source.path) && source.defines ? [`${source.path} defines something: it may only pass on`] : [],

  'a package has one owning room': (source) =>
    source.imports
      .filter(({ kind }) => kind === 'package')
      .flatMap((found) => {
        const who = owners[found.to];
        if (who === undefined)
          return [at(source, found, `imports ${found.to}, which no room owns; name its owner in test/doors/rooms.data.ts`)];
        if (isTest(source.path)) return [];
        const own = roomOf(source.path) ?? source.path.split('/')[0] ?? '';
        const toolPlace = !source.path.startsWith('src/') && who.includes('tools');
        return who.includes(own) || toolPlace ? [] : [at(source, found, `imports ${found.to}, owned by ${who.join(' and ')}`)];
      }),

  'a pure room touches nothing of the world': (source) => {
    const own = roomOf(source.path);
    if (own === undefined || !pureRooms.includes(own)) return [];
    const allowed = pureExceptions[source.path] ?? [];
    // A test may read a file of cases, but no clock, network or chance either.
    const testMay = isTest(source.path) ? ['import.meta', 'import.meta.url', 'process', 'console', 'performance'] : [];
    const nodes = source.imports.filter(({ kind, to }) => kind === 'node' && !allowed.includes(to) && !isTest(source.path));
    const touches = source.touches.filter(({ name }) => !allowed.includes(name) && !testMay.includes(name));
    return [
      ...nodes.map((found) => at(source, found, `imports ${found.to}: ${own} is pure`)),
      ...touches.map((found) => at(source, found, `uses ${found.name}: ${own} is pure`)),
    ];
  },

  'only kit/clock.ts asks what time it is': (source) => {
    if (!source.path.startsWith('src/') || source.path === 'src/kit/clock.ts') return [];
    const asks = source.touches.filter(({ name }) => name === 'Temporal.Now' || name === 'Date');
    return asks.map((found) => at(source, found, `uses ${found.name}; take a Clock, and use Temporal`));
  },

  'web imports types of terms and the contract, and nothing else of the server': (source) => {
    if (!source.path.startsWith('web/')) return [];
    return source.imports.flatMap((found) => {
      if (found.kind === 'node' && source.path.startsWith('web/src/') && !isTest(source.path))
        return [at(source, found, `imports ${found.to} into the browser`)];
      if (found.kind !== 'file' || found.to.startsWith('web/') || (isTest(source.path) && found.to.startsWith('test/'))) return [];
      if (!webMayImport.includes(found.to))
        return [at(source, found, `imports ${found.to}; web may import only ${webMayImport.join(' and ')}`)];
      return found.typeOnly ? [] : [at(source, found, `imports code of ${found.to}; import its types only`)];
    });
  },
};

/** Every breach in these sources, in order; an empty list when the house stands. */
export function findBreaches(sources: readonly Source[]): string[] {
  if (sources.length === 0) return ['the doors saw no files at all'];
  const missing = Object.keys(mayEnter).filter((room) => !sources.some(({ path }) => roomOf(path) === room));
  return [
    ...missing.map((room) => `the doors saw no file of ${room}: is it where the plan says?`),
    ...sources.flatMap((source) => Object.values(rules).flatMap((rule) => rule(source))),
    ...findCycles(sources).map((cycle) => `files import each other in a circle: ${cycle.join(' -> ')}`),
  ];
}

/** Files that must be there before this one runs. A Svelte component may name itself: that is how it draws a tree. */
const runtime = (source: Source): string[] =>
  files(source)
    .filter(({ typeOnly, to }) => !typeOnly && !(to === source.path && to.endsWith('.svelte')))
    .map(({ to }) => to);

/** Circles of files that import each other, one for each file first met on one; imports of types alone do not count. */
function findCycles(sources: readonly Source[]): string[][] {
  const edges = new Map(sources.map((source) => [source.path, runtime(source)]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of edges.keys()) {
    // Depth first, without recursion: a step is a file and those of its imports that are still to be seen.
    const path = done.has(start) ? [] : [{ file: start, left: [...(edges.get(start) ?? [])] }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.left.pop();
      if (next === undefined) {
        done.add(step.file);
        path.pop();
        continue;
      }
      const met = path.findIndex(({ file }) => file === next);
      if (met >= 0) cycles.push(fromSmallest(path.slice(met).map(({ file }) => file)));
      else if (!done.has(next) && edges.has(next)) path.push({ file: next, left: [...(edges.get(next) ?? [])] });
    }
  }
  return cycles;
}

/** One way to write a circle: from its first name in the alphabet, and back to it. */
function fromSmallest(circle: readonly string[]): string[] {
  const begin = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(begin), ...circle.slice(0, begin + 1)];
}
