// Circles in an agreement that would make an answer depend on itself: supersession, carried progress, anchors. Finds and lists them.
import { issue, type Issue } from '../kit/index.ts';
import type { Dossier } from '../terms/index.ts';

type Arrows = ReadonlyMap<string, readonly string[]>;

/** Names that lie on a circle of `arrows`, in order. Walks without recursion (Tarjan's components). */
export function onCircles(arrows: Arrows): Set<string> {
  const state = new Map<string, { index: number; low: number; open: boolean }>();
  const found = new Set<string>();
  const path: string[] = [];
  for (const root of arrows.keys()) {
    if (state.has(root)) continue;
    const walk: { name: string; next: number }[] = [];
    const enter = (name: string): void => {
      state.set(name, { index: state.size, low: state.size, open: true });
      path.push(name);
      walk.push({ name, next: 0 });
    };
    enter(root);
    for (let top = walk.at(-1); top !== undefined; top = walk.at(-1)) {
      const here = state.get(top.name);
      const target = arrows.get(top.name)?.[top.next++];
      if (here === undefined) break;
      if (target !== undefined) {
        const there = state.get(target);
        if (there === undefined) enter(target);
        else if (there.open) here.low = Math.min(here.low, there.index);
        continue;
      }
      walk.pop();
      const parent = state.get(walk.at(-1)?.name ?? '');
      if (parent !== undefined) parent.low = Math.min(parent.low, here.low);
      if (here.low !== here.index) continue;
      const members = path.splice(path.indexOf(top.name));
      for (const name of members) {
        const member = state.get(name);
        if (member !== undefined) member.open = false;
        if (members.length > 1 || arrows.get(name)?.includes(name)) found.add(name);
      }
    }
  }
  return found;
}

/** For each commitment, the commitments on whose performance its deadline is anchored (amendments included). */
export function anchorArrows(dossier: Dossier): Map<string, string[]> {
  const arrows = new Map<string, string[]>();
  const specs = [
    ...dossier.commitments.map(({ id, due }) => ({ id, due })),
    ...dossier.amendments.map(({ commitment, due }) => ({ id: commitment, due })),
  ];
  for (const { id, due } of specs) {
    const known = arrows.get(id) ?? [];
    if (due?.kind === 'anchored' && 'done' in due.anchor) known.push(due.anchor.done);
    if (due?.kind === 'anchored' && 'started' in due.anchor) known.push(due.anchor.started);
    arrows.set(id, known);
  }
  return arrows;
}

/** One issue for every accord or commitment on a circle. The board stays right: a circle adds nothing to what its members say. */
export function circleIssues(dossier: Dossier, index: ReadonlyMap<string, number>): Issue[] {
  const known = (id: string): boolean => index.has(id);
  const report = (arrows: Arrows, code: string, what: string): Issue[] =>
    [...onCircles(arrows)].map((id) => issue(code, `"${id}" ${what}; the circle adds nothing`, id, undefined, 'warning'));
  return [
    ...report(
      new Map(dossier.accords.map(({ id, supersedes }) => [id, supersedes])),
      'dossier.circular-supersession',
      'replaces, in the end, itself',
    ),
    ...report(
      new Map(dossier.commitments.map(({ id, carries }) => [id, carries.filter(known)])),
      'dossier.circular-carries',
      'carries, in the end, itself',
    ),
    ...report(anchorArrows(dossier), 'dossier.circular-anchor', 'has a deadline that hangs, in the end, on itself'),
  ];
}
