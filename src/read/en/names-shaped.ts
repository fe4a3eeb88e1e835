// Names whose own words, or the words beside them, tell what they are, whatever the model took them for: "Northern Cooperation Organisation (NCO)",
// "the newspaper Morgenblad", "Christmas", "the Ostrian government". Takes the names found in a text; gives them with their ends and kinds mended, and
// those that were passed over. Looks at words and their order only, and leaves alone what the gazetteer knows.
import { acronymsOf } from './coref-names.ts';
import type { NameType } from './names-gold.ts';
import type { Found } from './names-known.ts';
import type { NameKind } from './names-kinds.ts';
import {
  bodyHeads,
  feastNames,
  nationalEnd,
  organHeads,
  outletNouns,
  outletShape,
  placeTails,
  placeNouns,
  plainNationalEnd,
  stateThings,
} from './names-shaped.data.ts';

type Shaped = Found<NameType>;
/** What is asked of the text. `knows` says that the gazetteer has a stretch of words; `aside` that a token stands in a date line. */
export type ShapedText = {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly sentence: Int32Array;
  readonly knows: (from: number, to: number) => boolean;
  readonly aside: (token: number) => boolean;
};

const small = /^(?:of|for|the|and|on|in|de|la|le|del|du|against|to)$/;
const capital = /^\p{Lu}[\p{L}'’-]+$/u;
// A longer name than this is none.
const mostWords = 12;

/** The names as their words tell them, in order, none overlapping another. */
export function shapedNames(found: readonly Found<NameType>[], text: ShapedText): Shaped[] {
  const { forms } = text;
  const spelt = spellings(found, text);
  const kept = [...spelt, ...found.filter(({ from, to }) => !spelt.some((one) => one.from < to && from < one.to))];
  const whole = withoutOverlap([...kept, ...passedOver(kept, text)].map((name) => longer(name, kept, text)));
  const persons = new Set(
    whole.flatMap(({ from, to, type }) =>
      type === 'person' && to - from > 1 && !bodyHeads.has((forms[to - 1] as string).toLowerCase()) ? forms.slice(from, to) : [],
    ),
  );
  const roots = whole.map(({ from, to }) => (to === from + 1 ? (forms[from] as string) : '')).filter((form) => form.length > 3);
  const votes = votesOn(whole, text);
  return whole.flatMap((name) => {
    const { from, to } = name;
    if (text.knows(from, to)) return [name];
    if (to === from + 1 && feastNames.has((forms[from] as string).toLowerCase()) && !persons.has(forms[from] as string)) return [];
    const kind = kindOf(name, text, { persons, roots });
    if (kind !== undefined)
      return [kind === 'organisation' || kind === 'place' ? { ...name, type: kind } : { ...name, type: 'organisation', as: kind }];
    const type = votes.get(forms.slice(from, to).join(' '));
    return [type === undefined || persons.has(forms[from] as string) ? name : { ...name, type }];
  });
}

/** "Organisation for Northern Cooperation (ONC)": the words that the letters stand for, and the letters. */
function spellings(found: readonly Found<NameType>[], { forms, sentence, knows }: ShapedText): Shaped[] {
  return forms.flatMap((form, i) => {
    if (form !== '(' || forms[i + 2] !== ')' || !/^\p{Lu}{2,8}$/u.test(forms[i + 1] ?? '')) return [];
    const letters = (forms[i + 1] as string).toLowerCase();
    for (let from = i - 2; from >= 0 && from >= i - mostWords && sentence[from] === sentence[i]; from -= 1) {
      const word = forms[from] as string;
      if (!capital.test(word) && !small.test(word)) break;
      const words = forms.slice(from, i).flatMap((one) => one.toLowerCase().split('-'));
      if (!capital.test(word) || !acronymsOf(words).includes(letters)) continue;
      const same = found.find((one) => one.from === from && one.to === i);
      if (knows(from, i)) return [];
      const type = same?.type === 'organisation' ? same.type : ('organisation' as const);
      return [
        { from, to: i, type },
        { from: i + 1, to: i + 2, type },
      ];
    }
    return [];
  });
}

/** Names of bodies that the model passed over: capitals around a noun of bodies, and a name behind "the newspaper" or "the village of". */
function passedOver(found: readonly Shaped[], { forms, upos, sentence, knows, aside }: ShapedText): Shaped[] {
  const taken = new Uint8Array(forms.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const free = (i: number): boolean => taken[i] === 0 && capital.test(forms[i] ?? '') && upos[i] === 'PROPN';
  const added: Shaped[] = [];
  for (let i = 1; i < forms.length; i += 1) {
    // The agency of a date line: "VESSA (Harbour Wire) -".
    if (forms[i - 1] === '(' && aside(i) && capital.test(forms[i] as string)) {
      const close = forms.indexOf(')', i);
      if (close > i && close - i <= 4 && taken.subarray(i, close).every((one) => one === 0) && !knows(i, close))
        added.push({ from: i, to: close, type: 'organisation' });
      continue;
    }
    const told = outletNouns.has((forms[i - 1] as string).toLowerCase()) && taken[i] === 0 && capital.test(forms[i] as string);
    if (!(free(i) || told) || sentence[i] !== sentence[i - 1] || taken[i - 1] === 1) continue;
    let to = i + 1;
    while (free(to) && sentence[to] === sentence[i] && to - i < mostWords) to += 1;
    const before = (forms[i - 1] as string).toLowerCase();
    const alone = before === 'the' && forms[to] === 'for' && capital.test(forms[to + 1] ?? '');
    const isBody = bodyHeads.has((forms[to - 1] as string).toLowerCase()) && (to - i > 1 || alone);
    const isPlace = before === 'of' && placeNouns.has((forms[i - 2] ?? '').toLowerCase());
    if ((isBody || isPlace) && taken[to] !== 1 && !knows(i, to)) added.push({ from: i, to, type: isBody ? 'organisation' : 'place' });
    else if (outletNouns.has(before) && taken[to] !== 1 && upos[to] !== 'VERB' && upos[to] !== 'AUX')
      added.push({ from: i, to, type: 'organisation' });
    i = to;
  }
  return added;
}

/** "The Sarn Front for Justice": a body's name reaches over what it is for. */
function longer(name: Shaped, found: readonly Shaped[], { forms, sentence, knows }: ShapedText): Shaped {
  const { from, to } = name;
  const link = forms[to];
  if (!bodyHeads.has((forms[to - 1] ?? '').toLowerCase()) || (link !== 'for' && link !== 'of')) return name;
  const first = forms[to + 1] === 'the' ? to + 2 : to + 1;
  const next = found.find((one) => one.from === first);
  if (!capital.test(forms[first] ?? '') || sentence[first] !== sentence[from]) return name;
  if (link === 'of' && next !== undefined) return name;
  if (next !== undefined && ((next.type === 'person' && next.to - next.from > 1) || knows(next.from, next.to))) return name;
  let end = next?.to ?? first + 1;
  while (end - from < mostWords && capital.test(forms[end] ?? '') && sentence[end] === sentence[from]) end += 1;
  if (forms[end] === 'and' && capital.test(forms[end + 1] ?? '') && !found.some((one) => one.from === end + 1)) end += 2;
  return { from, to: end, type: 'organisation' };
}

function withoutOverlap(names: readonly Shaped[]): Shaped[] {
  const sorted = names.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept: Shaped[] = [];
  for (const name of sorted) if (name.from >= (kept.at(-1)?.to ?? 0)) kept.push(name);
  return kept;
}

function kindOf(
  { from, to, type }: Shaped,
  { forms, upos, aside }: ShapedText,
  { persons, roots }: { readonly persons: ReadonlySet<string>; readonly roots: readonly string[] },
): NameKind | undefined {
  const [word, size] = [forms[from] as string, to - from];
  const low = forms.slice(from, to).map((form) => form.toLowerCase());
  const [before, next] = [(forms[from - 1] ?? '').toLowerCase(), forms[to] ?? ''];
  const cut = low.findIndex((one, at) => at > 0 && small.test(one));
  const head = low[(cut < 0 ? size : cut) - 1] as string;
  if (aside(from) && before === '(' && next === ')') return 'outlet';
  if (type !== 'person' && size > 1 && outletShape.test(forms.slice(from, to).join(' '))) return 'outlet';
  if (outletNouns.has(before) && upos[to] !== 'VERB' && upos[to] !== 'AUX') return 'outlet';
  // "Foreign Ministry" is no person, "the Sarn Front" no place.
  if (type !== 'organisation' && bodyHeads.has(head) && (size > 1 || before === 'the') && !persons.has(head)) return 'organisation';
  if (size === 1 && isNational(word, next, upos[to], roots)) return 'nationality';
  if (size > 1 && type !== 'person' && placeTails.test(forms[to - 1] as string)) return 'place';
  if (type === 'place' || type === undefined || persons.has(word)) return undefined;
  if (before === 'of' && placeNouns.has((forms[from - 2] ?? '').toLowerCase())) return 'place';
  const owned = next === "'s" || next === '’s' ? (forms[to + 1] ?? '') : next;
  return size === 1 && type === 'person' && (stateThings.has(owned.toLowerCase()) || bodyOf(forms, to)) ? 'place' : undefined;
}

const bodyOf = (forms: readonly string[], to: number): boolean => organHeads.has((forms[to + 1] ?? '').toLowerCase());

/** "Ostrian" of "Ostrian troops", where the text has "Ostria" or the end of the word says enough. */
function isNational(word: string, next: string, tag: string | undefined, roots: readonly string[]): boolean {
  if (tag !== 'NOUN' && !(tag === 'PROPN' && /^(?:President|Prime|Foreign|Army|Defen[cs]e|Interior)$/.test(next))) return false;
  const stem = (root: string): string => root.slice(0, root.length > 5 ? -2 : -1);
  return (
    (nationalEnd.test(word) &&
      roots.some((root) => root !== word && !nationalEnd.test(root) && word.startsWith(stem(root)) && word.length >= root.length)) ||
    (plainNationalEnd.test(word) && stateThings.has(next.toLowerCase()))
  );
}

/** What most mentions of the same words are taken for, where they are taken for several things. */
function votesOn(names: readonly Shaped[], { forms }: ShapedText): Map<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>();
  for (const { from, to, type } of names) {
    if (type === undefined) continue;
    const state = /^(?:republic|kingdom|state)$/i.test(forms[from] as string) && forms[from + 1] === 'of' ? 2 : 0;
    const words = forms.slice(from + state, to).join(' ');
    const list = counts.get(words) ?? new Map<NameType, number>();
    list.set(type, (list.get(type) ?? 0) + 1);
    counts.set(words, list);
  }
  const votes = new Map<string, NameType>();
  for (const [words, list] of counts) {
    // A place or body that the model takes for a person now and then is none: a surname alone is rarely taken for a place.
    const [first, second] = [...list]
      .map(([type, count]) => [type, type === 'person' ? count / 3 : count] as const)
      .sort((a, b) => b[1] - a[1]);
    if (first !== undefined && second !== undefined && (first[1] > second[1] || second[0] !== 'person') && first[0] !== 'other')
      votes.set(words, first[0]);
  }
  return votes;
}
