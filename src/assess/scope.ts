// Scopes of promises to refrain: which acts they forbid. A tag falls under a kind when it is that kind or a narrower one.
import type { Dossier, Scope } from '../terms/index.ts';

/** What an act is, as one claim tells it. */
export type ActShape = { actor: string; tags: Scope };
/** Whether an act with these tags lies in scope: every dimension of `in` is met and none of `out` is. */
export type ScopeTest = (tags: Scope) => boolean;

const name = (dimension: string, kind: string): string => `${dimension}\u0000${kind}`;

/** For every kind of the taxonomy the kinds it falls under, itself left out. Circles end where they began. */
export function widenKinds(kinds: Dossier['kinds']): Map<string, ReadonlySet<string>> {
  const direct = new Map<string, string[]>();
  for (const { dimension, kind, of } of kinds) direct.set(name(dimension, kind), [...(direct.get(name(dimension, kind)) ?? []), of]);
  const wide = new Map<string, ReadonlySet<string>>();
  for (const { dimension, kind } of kinds) {
    const reached = new Set([kind]);
    for (const at of reached) for (const next of direct.get(name(dimension, at)) ?? []) reached.add(next);
    wide.set(name(dimension, kind), reached);
  }
  return wide;
}

/** Builds the test of one commitment's scope. An empty `in` admits every act; a dimension that an act does not tell is missed. */
export function compileScope(scope: { in: Scope; out: Scope }, kinds: ReadonlyMap<string, ReadonlySet<string>>): ScopeTest {
  const inside = Object.entries(scope.in).filter(([, values]) => values.length > 0);
  const outside = Object.entries(scope.out);
  const under = (dimension: string, tag: string, values: readonly string[]): boolean => {
    const wide = kinds.get(name(dimension, tag));
    return values.some((value) => value === tag || (wide !== undefined && wide.has(value)));
  };
  const meets = (tags: Scope, [dimension, values]: [string, string[]], every: boolean): boolean => {
    const told = tags[dimension] ?? [];
    return every
      ? told.length > 0 && told.every((tag) => under(dimension, tag, values))
      : told.some((tag) => under(dimension, tag, values));
  };
  return (tags) => inside.every((dimension) => meets(tags, dimension, true)) && !outside.some((dimension) => meets(tags, dimension, false));
}
