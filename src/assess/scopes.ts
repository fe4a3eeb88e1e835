// The findings of a living view that hang on positions, dates and texts, kept by what they hang on, so that a change replaces its own and no others. Counts names:
// two scopes may say one thing. Findings about evidence are not kept; see `evidence-news.ts`.
import type { Finding } from '../terms/index.ts';
import type { Answer } from './evaluate.ts';
import type { News } from './evidence-news.ts';
import { clusterFindings, findingName, mergeFindings } from './finding-list.ts';
import { itemFindings, lifeFindings } from './findings-parties.ts';
import type { Writing } from './reasons-keys.ts';
import type { Situation } from './states.ts';

/** Findings by scope, and what came and went since they were last taken. */
export type Scopes = {
  item: (answer: Answer, situation: Situation) => void;
  life: (answer: Answer, key: number) => void;
  cluster: (answer: Answer, number: number) => void;
  /** What came and went since it was last asked. */
  take: () => News;
};

/** Opens the scopes of an answer. */
export function openScopes(writing: Writing, opening: Answer): Scopes {
  const byScope = new Map<string, Finding[]>();
  const held = new Map<string, Map<string, Finding>>();
  const before = new Map<string, Finding | undefined>();
  const merged = (name: string): Finding | undefined => {
    const [first, ...others] = held.get(name)?.values() ?? [];
    return first === undefined ? undefined : mergeFindings([first, ...others]);
  };
  const note = (name: string): void => {
    if (!before.has(name)) before.set(name, merged(name));
  };
  const put = (scope: string, findings: Finding[]): void => {
    const old = byScope.get(scope) ?? [];
    if (old.length === 0 && findings.length === 0) return;
    for (const finding of old) {
      const name = findingName(finding);
      note(name);
      held.get(name)?.delete(scope);
      if (held.get(name)?.size === 0) held.delete(name);
    }
    for (const finding of findings) {
      const name = findingName(finding);
      note(name);
      const known = held.get(name)?.get(scope);
      if (!held.has(name)) held.set(name, new Map());
      held.get(name)?.set(scope, known === undefined ? finding : mergeFindings([known, finding]));
    }
    if (findings.length === 0) byScope.delete(scope);
    else byScope.set(scope, findings);
  };
  const scopes: Scopes = {
    item: (answer, situation) => put(`item ${situation.item.index}`, itemFindings(writing, answer, situation)),
    life: (answer, key) => put(`life ${key}`, lifeFindings(writing, answer, key)),
    cluster: (answer, number) =>
      put(`cluster ${number}`, clusterFindings(writing, answer, writing.world.frame.clusters.members[number] ?? [])),
    take: () => {
      const news: News = { appeared: [], vanished: [] };
      for (const [name, was] of before) {
        const now = merged(name);
        if (was === undefined && now !== undefined) news.appeared.push(now);
        if (was !== undefined && now === undefined) news.vanished.push(was);
      }
      before.clear();
      return news;
    },
  };
  for (const situation of opening.situations) scopes.item(opening, situation);
  for (const { index, kind } of opening.world.evidence.keys.entries.values()) if (kind === 'life') scopes.life(opening, index);
  for (const number of opening.world.frame.clusters.members.keys()) scopes.cluster(opening, number);
  before.clear();
  return scopes;
}
