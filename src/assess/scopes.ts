// The findings of a living view, kept by what they hang on, so that a change replaces its own and no others. Counts names: two scopes may say one thing.
import type { Finding } from '../terms/index.ts';
import type { Item } from './compile.ts';
import type { Answer } from './evaluate.ts';
import { findingName, mergeFindings, sortFindings, wholeFindings } from './finding-list.ts';
import { actFindings, keyFindings } from './findings-evidence.ts';
import { itemFindings, lifeFindings } from './findings-parties.ts';
import type { Writing } from './reasons-keys.ts';
import type { Situation } from './states.ts';
import type { ActBits } from './violations.ts';

/** Findings by scope, and what came and went since they were last taken. */
export type Scopes = {
  fill: (answer: Answer) => void;
  item: (answer: Answer, situation: Situation) => void;
  act: (answer: Answer, item: Item, key: number, act: ActBits | undefined) => void;
  acts: (answer: Answer, item: Item, acts: readonly ActBits[]) => void;
  key: (answer: Answer, key: number) => void;
  whole: (answer: Answer) => void;
  list: () => Finding[];
  take: (use: (difference: { appeared: Finding[]; vanished: Finding[] }) => void) => void;
};

/** Opens empty scopes. */
export function openScopes(writing: Writing): Scopes {
  const byScope = new Map<string, Finding[]>();
  const actsOf = new Map<number, Set<number>>();
  const held = new Map<string, Map<string, Finding>>();
  const before = new Map<string, boolean>();
  const put = (scope: string, findings: Finding[]): void => {
    const old = byScope.get(scope) ?? [];
    if (old.length === 0 && findings.length === 0) return;
    for (const finding of old) drop(findingName(finding), scope);
    for (const finding of findings) hold(findingName(finding), scope, finding);
    if (findings.length === 0) byScope.delete(scope);
    else byScope.set(scope, findings);
  };
  const drop = (name: string, scope: string): void => {
    if (!before.has(name)) before.set(name, true);
    lost.set(name, merged(name));
    const known = held.get(name);
    known?.delete(scope);
    if (known?.size === 0) held.delete(name);
  };
  const hold = (name: string, scope: string, finding: Finding): void => {
    const known = held.get(name);
    if (!before.has(name)) before.set(name, known !== undefined);
    if (known === undefined) held.set(name, new Map([[scope, finding]]));
    else known.set(scope, known.has(scope) ? mergeFindings([known.get(scope) ?? finding, finding]) : finding);
  };
  const lost = new Map<string, Finding | undefined>();
  const merged = (name: string): Finding | undefined => {
    const [first, ...others] = held.get(name)?.values() ?? [];
    return first === undefined ? undefined : mergeFindings([first, ...others]);
  };
  const act: Scopes['act'] = (answer, item, key, bits) => {
    const known = actsOf.get(item.index) ?? new Set();
    put(`act ${item.index} ${key}`, bits === undefined ? [] : actFindings(writing, answer, item, bits));
    if (bits === undefined) known.delete(key);
    else known.add(key);
    actsOf.set(item.index, known);
  };
  const scopes: Scopes = {
    act,
    acts: (answer, item, list) => {
      const now = new Set(list.map(({ key }) => key));
      for (const key of [...(actsOf.get(item.index) ?? [])]) if (!now.has(key)) act(answer, item, key, undefined);
      for (const bits of list) act(answer, item, bits.key, bits);
    },
    item: (answer, situation) => put(`item ${situation.item.index}`, itemFindings(writing, answer, situation)),
    key: (answer, key) =>
      put(
        `key ${key}`,
        writing.world.evidence.keys[key]?.kind === 'life' ? lifeFindings(writing, answer, key) : keyFindings(writing, answer, key),
      ),
    whole: (answer) => put('whole', wholeFindings(writing, answer)),
    fill: (answer) => {
      for (const situation of answer.situations) {
        scopes.item(answer, situation);
        scopes.acts(answer, situation.item, situation.tally.acts);
      }
      for (const { index } of answer.world.evidence.keys) scopes.key(answer, index);
      scopes.whole(answer);
      before.clear();
      lost.clear();
    },
    list: () =>
      sortFindings(
        new Map(
          [...held.keys()].flatMap((name): [string, Finding][] => {
            const finding = merged(name);
            return finding === undefined ? [] : [[name, finding]];
          }),
        ),
      ),
    take: (use) => {
      const difference = { appeared: [] as Finding[], vanished: [] as Finding[] };
      for (const [name, was] of before) {
        const now = merged(name);
        const old = lost.get(name);
        if (!was && now !== undefined) difference.appeared.push(now);
        if (was && now === undefined && old !== undefined) difference.vanished.push(old);
      }
      before.clear();
      lost.clear();
      use(difference);
    },
  };
  return scopes;
}
