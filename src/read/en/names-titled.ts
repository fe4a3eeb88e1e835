// Persons that the model passed over but a title before them tells: "Gen. Abara", "President Osei". Takes the names found so far;
// gives those to add, which lie on none of them.
import { foldCased } from './gazetteer/fold.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { TypedSpan } from './names-gold.ts';
import type { NamesView, NameTokens } from './names-view.ts';

// A longer row of capitals after a title is a heading.
const mostWords = 4;

/** Titles of the gazetteer in capitals with the proper nouns right after them, where no name was found and none is known. */
export function titledPersons(
  { forms, upos }: Pick<NameTokens, 'forms' | 'upos'>,
  { runs, matches, sentence }: Pick<NamesView, 'runs' | 'matches' | 'sentence'>,
  found: readonly TypedSpan[],
  gazetteer: Gazetteer,
): TypedSpan[] {
  const taken = new Uint8Array(forms.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const free = (i: number, to: number): boolean =>
    i < to && taken[i] === 0 && upos[i] === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(forms[i] as string);
  const known = (i: number): boolean => matches.get(i)?.namings.some(({ entry }) => entry.kind !== 'name') === true;
  return runs.flatMap((run) => {
    const added: TypedSpan[] = [];
    for (let i = run.from; i < run.to; i += 1) {
      if (!free(i, run.to) || !isTitle(gazetteer, forms[i] as string)) continue;
      let end = i + 1;
      while (free(end, run.to) && !known(end) && sentence[end] === sentence[i]) end += 1;
      if (end > i + 1 && end - i <= mostWords && (end === run.to || taken[end] === 0)) added.push({ from: i, to: end, type: 'person' });
      i = end - 1;
    }
    return added;
  });
}

/** Whether a word may stand before a person's name as a title. */
export function isTitle({ namings }: Gazetteer, form: string): boolean {
  return namings.get(foldCased(form).toLowerCase())?.some(({ entry, use }) => use === 'title' && entry.title === true) === true;
}
