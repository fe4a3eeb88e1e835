// Which acts begin and end which fluents: acceptance, rejection, demands, limits, suspension, termination. Grows as keys appear; knows no claims.
import { mightName, type Frame } from './compile.ts';
import { accepts, demanded, ended, limited, rejects, suspended } from './fluent-names.ts';
import type { KeyEntry } from './keys.ts';

/** How an act begins a fluent: always; where the guard of its power holds; or (a repudiation) where that guard does not hold. */
export type Start = { key: number; guard: 'none' | 'power' | 'repudiation'; might: string };
/** A fluent by its name, with the keys that begin and end it. */
export type Fluent = { index: number; name: string; starts: Start[]; ends: number[] };
/** All fluents; objections, by what they are about, stand beside them, for they never end. */
export type FluentTable = {
  fluents: Fluent[];
  byName: Map<string, number>;
  /** Fluents that a key begins or ends. */
  byKey: Map<number, number[]>;
  objections: Map<string, { key: number; party: string }[]>;
};

/** A table without fluents. */
export const emptyFluents = (): FluentTable => ({ fluents: [], byName: new Map(), byKey: new Map(), objections: new Map() });

/** Enters what a new key begins and ends. */
export function enterKey(table: FluentTable, entry: KeyEntry, frame: Frame): void {
  const { index: key } = entry;
  const start = (name: string, guard: Start['guard'] = 'none', might = ''): void => {
    fluentOf(table, name, key).starts.push({ key, guard, might });
  };
  const end = (name: string): void => {
    fluentOf(table, name, key).ends.push(key);
  };
  if (entry.kind === 'utterance') {
    const { party, act, about } = entry;
    if (act === 'object') table.objections.set(about, [...(table.objections.get(about) ?? []), { key, party }]);
    else uttered[act](party, about, start, end);
  } else if (entry.kind === 'life') {
    const item = frame.items[entry.commitment];
    if (item === undefined) return;
    const owes = item.obligors.includes(entry.party);
    if (entry.act === 'resume') {
      end(suspended(item.id));
      if (owes) end(rejects(entry.party, item.id));
      return;
    }
    const name = entry.act === 'suspend' ? suspended(item.id) : ended(item.id);
    const might = mightName(entry.party, entry.act, item.id);
    const power = frame.mights.get(might);
    if (power?.always) start(name);
    else if (power !== undefined) {
      start(name, 'power', might);
      if (owes) start(rejects(entry.party, item.id), 'repudiation', might);
    } else if (owes) start(rejects(entry.party, item.id));
  }
}

type Entering = (name: string) => void;
const uttered: Record<
  'accept' | 'reject' | 'demand' | 'drop' | 'limit' | 'unlimit',
  (party: string, about: string, start: Entering, end: Entering) => void
> = {
  accept: (party, about, start, end) => {
    start(accepts(party, about));
    end(rejects(party, about));
  },
  reject: (party, about, start, end) => {
    start(rejects(party, about));
    end(accepts(party, about));
  },
  demand: (_party, about, start) => start(demanded(about)),
  drop: (_party, about, _start, end) => end(demanded(about)),
  limit: (_party, about, start) => start(limited(about)),
  unlimit: (_party, about, _start, end) => end(limited(about)),
};

function fluentOf(table: FluentTable, name: string, key: number): Fluent {
  let index = table.byName.get(name);
  if (index === undefined) {
    index = table.fluents.push({ index: table.fluents.length, name, starts: [], ends: [] }) - 1;
    table.byName.set(name, index);
  }
  const touched = table.byKey.get(key) ?? [];
  if (!touched.includes(index)) table.byKey.set(key, [...touched, index]);
  const fluent = table.fluents[index];
  if (fluent === undefined) throw new RangeError(`no fluent ${index}`);
  return fluent;
}
