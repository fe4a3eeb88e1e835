// Names known before the text was read, put among those that the model found: a known name takes the place of what lies in it, and of a longer
// name around it only what is left over when nothing but a nationality stands before. A part of somebody else's name is not taken.
import type { KnownNaming, KnownSpan } from './known-names.ts';
import type { NameKind } from './names-kinds.ts';
import { isSeatPlace } from './names-words.data.ts';

/** A name as far as it is found; `known` are the namings of one known before, `as` the kind that the words tell where the model knows no such. */
export type Found<Type> = {
  readonly from: number;
  readonly to: number;
  readonly type: Type | undefined;
  readonly known?: readonly KnownNaming[];
  readonly as?: NameKind;
};
/** What is asked of the words. `titles` counts the titles that a span begins with; `national` says that words are a nationality or country. */
export type Words = {
  readonly forms: readonly string[];
  readonly sentence: Int32Array;
  readonly titles: (from: number, to: number) => number;
  readonly national: (from: number, to: number) => boolean;
};

/** The names found with the known ones among them, in order, none overlapping another. */
export function withKnown<Type extends string>(found: readonly Found<Type>[], known: readonly KnownSpan[], words: Words): Found<Type>[] {
  if (known.length === 0) return [...found];
  const names: Found<Type>[] = [];
  const spans = known.filter(({ from, to }) => words.sentence[from] === words.sentence[to - 1]);
  let next = 0;
  const taken: Found<Type>[] = [];
  for (const span of spans) {
    while (next < found.length && (found[next] as Found<Type>).to <= span.from) next += 1;
    const around: Found<Type>[] = [];
    for (let k = next; k < found.length && (found[k] as Found<Type>).from < span.to; k += 1) around.push(found[k] as Found<Type>);
    const [only] = around;
    const inside = around.length === 1 && only !== undefined && only.from <= span.from && only.to >= span.to;
    const person = span.namings.every(({ kind }) => kind === 'person');
    if (!inside || (only.from === span.from && only.to === span.to)) taken.push({ ...span, type: undefined, known: span.namings });
    else if (person && only.to === span.to && words.titles(only.from, span.from + 1) >= span.from - only.from)
      taken.push({ from: only.from, to: only.to, type: undefined, known: span.namings });
    else if (person && only.type === 'person') continue;
    else if (only.type === 'person' || (only.to === span.to && words.national(only.from, span.from)))
      taken.push({ ...span, type: undefined, known: span.namings });
    else if (spans.some((other) => other !== span && other.from >= span.to && other.to === only.to))
      taken.push({ ...span, type: undefined, known: span.namings });
  }
  let at = 0;
  for (const name of found) {
    let from = name.from;
    while (at < taken.length && (taken[at] as Found<Type>).to <= from) at += 1;
    for (let k = at; k < taken.length && (taken[k] as Found<Type>).from < name.to; k += 1) {
      const one = taken[k] as Found<Type>;
      if (one.from > from) addRest(from, one.from, name);
      from = Math.max(from, one.to);
    }
    if (from < name.to) addRest(from, name.to, name);
  }
  return [...names, ...taken].sort((a, b) => a.from - b.from);

  // What is left of a name is a name where it begins with a capital.
  function addRest(from: number, to: number, name: Found<Type>): void {
    if ((from === name.from && to === name.to) || /^\p{Lu}/u.test(words.forms[from] as string)) names.push({ ...name, from, to });
  }
}

/** What a known name means where it stands: a seat after "in" or in a date line (`aside`) is the place, else whoever sits there. */
export function knownSense(
  known: readonly KnownNaming[],
  { forms, from, to, aside }: { readonly forms: readonly string[]; readonly from: number; readonly to: number; readonly aside: boolean },
): { readonly kind: NameKind; readonly entry?: string; readonly use?: KnownNaming['use'] } {
  const [first] = known as readonly [KnownNaming];
  if (known.some(({ entry }) => entry !== first.entry)) return { kind: first.kind };
  if (first.use !== 'metonym') return { kind: first.kind, entry: first.entry, use: first.use };
  return { kind: aside || isSeatPlace(forms, from, to) ? 'place' : first.kind, entry: first.entry, use: 'metonym' };
}
