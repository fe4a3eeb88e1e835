// Which commitments wait on which, by the texts and demands alone; no claim is looked at.
import type { Dossier, Formula } from '../terms/index.ts';
import { findLoops } from './loops.ts';

/** A circle of commitments that wait on each other, with the demands that close it. */
export type Standstill = { commitments: string[]; demands: string[] };

/** Circles of waiting that hold as soon as the demands are upheld. Commitments of one group are done together and do not wait. */
export function findStandstills(dossier: Dossier): Standstill[] {
  const edges = new Map<string, Set<string>>(dossier.commitments.map(({ id }) => [id, new Set<string>()]));
  const together = (a: string, b: string) => dossier.groups.some(({ members }) => members.includes(a) && members.includes(b));
  const wait = (from: string, to: string) => {
    if (!together(from, to)) edges.get(from)?.add(to);
  };
  for (const { id, requires } of dossier.commitments)
    for (const needed of requires === undefined ? [] : neededBy(requires)) wait(id, needed);
  for (const { of, until } of dossier.demands) if (until.atLeast > 0) wait(of, until.commitment);
  return findLoops(new Map([...edges].map(([from, to]) => [from, [...to]]))).map((commitments) => ({
    commitments,
    demands: dossier.demands
      .filter(
        ({ of, until }) => commitments[(commitments.indexOf(of) + 1) % commitments.length] === until.commitment && commitments.includes(of),
      )
      .map(({ id }) => id),
  }));
}

/** What a condition cannot do without. Of alternatives, only what every one of them needs. */
function neededBy(condition: Formula): string[] {
  if ('all' in condition) return condition.all.flatMap(neededBy);
  if ('any' in condition) {
    const [first = [], ...rest] = condition.any.map(neededBy);
    return first.filter((id) => rest.every((other) => other.includes(id)));
  }
  if ('done' in condition) return [condition.done];
  return 'started' in condition ? [condition.started] : [];
}
