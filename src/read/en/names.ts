// Finds the names of a document: persons, organisations, armed groups, states and their governments, places, nationalities, outlets.
// A trained model finds and types them, the gazetteer says which are known and adds what the model passed over. Refuses to choose
// between two entries that share a name: such a name has a kind and no entry.
import type { Document, Name } from './document.ts';
import { fold, foldCased } from './gazetteer/fold.ts';
import type { Gazetteer, Naming } from './gazetteer/gazetteer.ts';
import { bearsOut } from './gazetteer/longest-match.ts';
import type { KnownSpan } from './known-names.ts';
import { openModelFile } from './model-file.ts';
import { nameTypes, type NameType, type TypedSpan } from './names-gold.ts';
import { senseOf } from './names-kinds.ts';
import { labelRun, votesFrom } from './names-label.ts';
import { openScoring } from './names-scoring.ts';
import { dealingWords } from './names-words.data.ts';
import { knownSense, withKnown, type Found } from './names-known.ts';
import { isTitle, titledPersons } from './names-titled.ts';
import { shapedNames } from './names-shaped.ts';
import { openNamesView, type NamesView, type NameTokens } from './names-view.ts';

/** What the names stage reads of a document. `known` are the places where names stand that were known before. */
export type Parsed = Pick<
  Document,
  'text' | 'count' | 'starts' | 'ends' | 'lemmas' | 'upos' | 'xpos' | 'heads' | 'deprels' | 'sentences'
> & {
  readonly known?: readonly KnownSpan[];
};
export type Names = {
  /** Every name of a document, in the order of the text; none overlaps another. */
  find(document: Parsed): Name[];
  /** What the model alone makes of tagged words: also names of other things, such as events and works. */
  spans(tokens: NameTokens): TypedSpan[];
};

/** Opens the names stage. Throws Fault `model.bad-file`. */
export function openNames({ weights, gazetteer }: { readonly weights: Uint8Array | ArrayBuffer; readonly gazetteer: Gazetteer }): Names {
  const { sections } = openModelFile(weights, 'names');
  const first = openScoring(sections, 'first');
  const second = openScoring(sections, 'second');
  const viewOf = openNamesView(gazetteer);

  const label = (view: NamesView): TypedSpan[] => {
    const out = new Uint8Array(view.row.length);
    const none = new Int32Array(view.row.length);
    for (const run of view.runs) labelRun(view, run, none, first.score, first.steps, out);
    const votes = votesFrom(view, out);
    for (const run of view.runs) labelRun(view, run, votes, second.score, second.steps, out);
    return view.runs.flatMap((run) => spansOf(out, run.from, run.to));
  };

  return {
    spans: (tokens) => label(viewOf(tokens)),
    find(document) {
      const { text, starts, ends, upos, xpos } = document;
      const forms = Array.from({ length: document.count }, (_, i) => text.slice(starts[i], ends[i]));
      const view = viewOf({ forms, upos, xpos, bounds: [...document.sentences.map(({ from }) => from), document.count] });
      const labelled = label(view).map((span) => withoutCountry(span, view, gazetteer, forms));
      const spans = [...labelled, ...titledPersons({ forms, upos }, view, labelled, gazetteer)];
      const ofPersons = new Set(spans.flatMap(({ from, to, type }) => (type === 'person' && to - from > 1 ? forms.slice(from, to) : [])));
      const asides = new Set(document.sentences.flatMap(({ block }, i) => (block === 'dateline' ? [i] : [])));
      const words = {
        forms,
        sentence: view.sentence,
        titles: (from: number, to: number): number => {
          let end = from;
          while (end < to && isTitle(gazetteer, forms[end] as string)) end += 1;
          return end - from;
        },
        national: (from: number, to: number): boolean => namingsOf(gazetteer, forms, from, to).some(({ entry }) => entry.kind === 'state'),
      };
      const shaped = shapedNames(joined(spans, view, gazetteer), {
        forms,
        upos,
        sentence: view.sentence,
        knows: (from, to) => namingsOf(gazetteer, forms, from, to).some(({ entry }) => entry.kind !== 'name' && entry.kind !== 'office'),
        aside: (token) => asides.has(view.sentence[token] as number),
      });
      return withKnown(shaped, document.known ?? [], words).flatMap((span) => {
        if (span.known !== undefined) {
          const { from, to } = span;
          const aside = asides.has(view.sentence[from] as number);
          const sense = knownSense(span.known, { forms, from, to, aside });
          return [{ start: starts[from] as number, end: ends[to - 1] as number, from, to, ...sense }];
        }
        const { from, to } = withoutArticle(span, forms, gazetteer);
        const namings = namingsOf(gazetteer, forms, from, to);
        const sure = !gazetteer.ambiguous.has(fold(forms.slice(from, to).join(' '))) && upos[to - 1] === 'PROPN';
        // "The President" is an office, not a name.
        if (span.type === 'person' && namings.length > 0 && namings.every(({ entry }) => entry.kind === 'office')) return [];
        // A known place or body that the model takes for a person is none, unless a person of the text has that name.
        const mistaken =
          span.type === 'person' &&
          sure &&
          namings.length > 0 &&
          !ofPersons.has(forms[from] as string) &&
          namings.every(({ entry }) => entry.kind !== 'name' && entry.kind !== 'office');
        const type = mistaken ? undefined : span.type;
        const sense = senseOf({ type, namings, words: text.slice(starts[from], ends[to - 1]), sure, ...placeOf(document, from, to) });
        if (sense === undefined) return [];
        const { naming } = sense;
        const kind = naming === undefined ? (span.as ?? sense.kind) : sense.kind;
        const known = naming === undefined ? {} : { entry: naming.entry.id, use: naming.use };
        return [{ start: starts[from] as number, end: ends[to - 1] as number, from, to, kind, ...known }];
      });
    },
  };
}

function spansOf(out: Uint8Array, from: number, to: number): TypedSpan[] {
  const spans: TypedSpan[] = [];
  for (let i = from; i < to; i += 1) {
    const label = out[i] as number;
    if (label % 2 === 0) continue;
    let end = i + 1;
    while (end < to && out[end] === label + 1) end += 1;
    spans.push({ from: i, to: end, type: nameTypes[(label - 1) / 2] as NameType });
  }
  return spans;
}

/** The model's names with those of the gazetteer: a longer match takes the place of the names inside it, one that crosses a name is left. */
function joined(found: readonly TypedSpan[], { matches, row }: NamesView, { ambiguous }: Gazetteer): Found<NameType>[] {
  const owner = new Int32Array(row.length).fill(-1);
  found.forEach(({ from, to }, k) => owner.fill(k, from, to));
  const dropped = new Set<number>();
  const added: Found<NameType>[] = [];
  for (const [from, { tokens, key, namings }] of matches) {
    const to = from + tokens;
    if (namings.every(({ entry }) => entry.kind === 'name' || entry.kind === 'office')) continue;
    const owners = new Set(owner.subarray(from, to));
    owners.delete(-1);
    const inside = [...owners].every((k) => (found[k] as TypedSpan).from >= from && (found[k] as TypedSpan).to <= to);
    const larger = [...owners].every((k) => (found[k] as TypedSpan).to - (found[k] as TypedSpan).from < tokens);
    if (!inside || !larger || (owners.size > 0 && ambiguous.has(key))) continue;
    for (const k of owners) dropped.add(k);
    const [only] = owners;
    added.push({ from, to, type: owners.size === 1 ? withoutPerson((found[only as number] as TypedSpan).type) : undefined });
  }
  return [...found.filter((_, k) => !dropped.has(k)), ...added].sort((a, b) => a.from - b.from);
}

/** An article is left out where the rest names the same: "The White House", but not "The Hague". */
function withoutArticle({ from, to, type }: Found<NameType>, forms: readonly string[], gazetteer: Gazetteer): Found<NameType> {
  const bare = to - from > 1 && forms[from] === 'The' && namingsOf(gazetteer, forms, from + 1, to).length > 0;
  return { from: bare ? from + 1 : from, to, type };
}

/** "US President Abara" and "Afghan President Abara" hold a country and a person; so does a party or body before a title. */
function withoutCountry({ from, to, type }: TypedSpan, { matches }: NamesView, gazetteer: Gazetteer, forms: readonly string[]): TypedSpan {
  const match = type === 'person' ? matches.get(from) : undefined;
  const rest = match === undefined ? to : from + match.tokens;
  const leads =
    match !== undefined &&
    rest < to &&
    match.namings.every(({ entry }) => entry.kind !== 'name') &&
    match.namings.some(
      // "Brit Solheim" is a person's name.
      ({ entry, use }) =>
        (entry.kind === 'state' && (use !== 'people' || isTitle(gazetteer, forms[rest] as string))) ||
        (/^(?:group|organisation)$/.test(entry.kind) && isTitle(gazetteer, forms[rest] as string)),
    );
  return { from: leads ? rest : from, to, type };
}

const withoutPerson = (type: NameType): NameType | undefined => (type === 'person' || type === 'other' ? undefined : type);

function namingsOf({ namings }: Gazetteer, forms: readonly string[], from: number, to: number): readonly Naming[] {
  const cased = forms
    .slice(from, to)
    .map(foldCased)
    .filter((piece) => piece !== '')
    .join(' ');
  return namings.get(cased.toLowerCase())?.filter((naming) => bearsOut(naming, cased)) ?? [];
}

/** Whether a name acts (is a subject or agent, or stands after "by", "with", "between" or "against"), modifies a noun or owns one. */
function placeOf(document: Parsed, from: number, to: number): { acts: boolean; modifies: boolean; owns: boolean } {
  const { deprels, heads } = document;
  let top = from;
  for (let i = from; i < to; i += 1) if ((heads[i] as number) < from || (heads[i] as number) >= to) top = i;
  return {
    acts: acts(document, from, top),
    modifies: /^(?:amod|compound|nmod:desc)/.test(deprels[top] as string),
    owns: deprels[top] === 'nmod:poss',
  };
}

function acts({ deprels, heads, lemmas, upos }: Parsed, from: number, top: number): boolean {
  for (let hop = 0; hop < 3 && deprels[top] === 'conj' && (heads[top] as number) >= 0; hop += 1) top = heads[top] as number;
  const relation = deprels[top] as string;
  const verb = heads[top] as number;
  if (relation === 'nsubj') return verb >= 0 && upos[verb] === 'VERB';
  // Who is told or given something can take it: a government, not a city.
  if (relation === 'obl:agent' || relation === 'iobj') return true;
  if (relation === 'obj') return verb >= 0 && dealingWords.has(lemmas[verb] as string);
  return from > 0 && dealingWords.has(lemmas[from - 1] as string);
}
