// A gazetteer as the bytes of one file, and back: the same entries and namings, in the same order, without reading YAML again. The
// YAML stays the source; a test holds the shipped file to it.
import type { Json } from '../../../kit/index.ts';
import { openModelFile, packModel } from '../model-file.ts';
import { gatherNamings } from './gather-namings.ts';
import type { Entry, Gazetteer, Naming } from './gazetteer.ts';

/** What many entries share is written once, and so are the ways in which a form names its entry. */
type Traits = Omit<Entry, 'id' | 'name'>;
type Way = Pick<Naming, 'use' | 'exact' | 'sector'>;
/** An id, a name, the number of its traits, then for each form: the number of its way, the form (0: the name), it with capitals folded (0: the same). */
type Row = readonly (string | number)[];
type Packed = {
  readonly traits: readonly Traits[];
  readonly ways: readonly Way[];
  readonly rows: readonly Row[];
  readonly ambiguous: readonly (readonly [key: string, readings: readonly string[]])[];
};

/** The bytes of a gazetteer; the same gazetteer gives the same bytes. */
export function packGazetteer({ entries, namings, ambiguous }: Gazetteer): Uint8Array {
  const [traits, ways] = [numbered<Traits>(), numbered<Way>()];
  const rows = new Map<Entry, (string | number)[]>();
  for (const entry of entries.values()) {
    const { id, name, ...rest } = entry;
    rows.set(entry, [id, name, traits.numberOf(rest)]);
  }
  for (const { entry, form, cased, ...way } of [...namings.values()].flat())
    rows.get(entry)?.push(ways.numberOf(way), form === entry.name ? 0 : form, cased === form ? 0 : cased);
  const packed: Packed = { traits: traits.all, ways: ways.all, rows: [...rows.values()], ambiguous: [...ambiguous] };
  return packModel(packed as unknown as Json, []);
}

/** The gazetteer that was packed. Throws Fault `model.bad-file` when the bytes are not those of one. */
export function unpackGazetteer(bytes: Uint8Array | ArrayBuffer): Gazetteer {
  const { traits, ways, rows, ambiguous } = openModelFile(bytes, 'gazetteer').info as unknown as Packed;
  const entries = new Map<string, Entry>();
  const namings: Naming[] = [];
  for (const row of rows) {
    const [id, name, trait] = row as [string, string, number];
    const entry: Entry = { ...(traits[trait] as Traits), id, name };
    entries.set(id, entry);
    for (let at = 3; at < row.length; at += 3) {
      const form = (row[at + 1] || name) as string;
      namings.push({ ...(ways[row[at] as number] as Way), entry, form, cased: (row[at + 2] || form) as string });
    }
  }
  return { entries, ...gatherNamings(namings), ambiguous: new Map(ambiguous) };
}

/** Gives each different value a number, in the order in which they come. */
function numbered<Value>(): { all: Value[]; numberOf: (value: Value) => number } {
  const all: Value[] = [];
  const known = new Map<string, number>();
  return {
    all,
    numberOf(value) {
      const key = JSON.stringify(value);
      const number = known.get(key) ?? all.length;
      if (number === all.length) all.push(value);
      known.set(key, number);
      return number;
    },
  };
}
