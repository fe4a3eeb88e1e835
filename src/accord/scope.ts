// Whether an act falls under a promise to refrain: every tag of each dimension asked for lies inside, and none outside.
import type { Dossier } from '../terms/index.ts';

type Tags = Readonly<Record<string, readonly string[]>>;
type Scoped = { readonly scope: { readonly in: Tags; readonly out: Tags } };

/** Whether `tags` are in the scope; kinds of kinds count as their wider kind. An act without a tag asked for is not in it. */
export function isInScope(dossier: Pick<Dossier, 'kinds'>, { scope }: Scoped, tags: Tags): boolean {
  const covers = (dimension: string, tag: string, wider: string) => widerKinds(dossier, dimension, tag).has(wider);
  const inside = Object.entries(scope.in).every(([dimension, wanted]) => {
    const own = tags[dimension] ?? [];
    return own.length > 0 && own.every((tag) => wanted.some((wider) => covers(dimension, tag, wider)));
  });
  const outside = Object.entries(scope.out).some(([dimension, excluded]) =>
    (tags[dimension] ?? []).some((tag) => excluded.some((wider) => covers(dimension, tag, wider))),
  );
  return inside && !outside;
}

/** A tag and every kind that it is a kind of. */
function widerKinds({ kinds }: Pick<Dossier, 'kinds'>, dimension: string, tag: string): Set<string> {
  const found = new Set([tag]);
  for (const at of found) for (const row of kinds) if (row.dimension === dimension && row.kind === at) found.add(row.of);
  return found;
}
