// Learns the lemmatiser's tables: for each tag the commonest edit of every ending, kept only where it differs from what
// the shorter ending says, and the forms that the endings then still get wrong. Pure.
import { learnFeats } from './feats.ts';
import { applyEdit, lemmatiserFrom, longestEnding, readEdit, type LemmaInfo } from './lemma.ts';
import { packModel } from './model-file.ts';
import { normaliseForm } from './normal.ts';

export type LemmaExample = {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
};
type Seen = Map<string, { form: string; lemmas: Map<string, number> }>;

/** Learns lemmas and usual features from sentences; the same sentences give the same bytes. */
export function trainLemmas(examples: readonly (LemmaExample & { readonly feats: readonly string[] })[]): Uint8Array {
  return packModel({ ...learnLemmas(examples), feats: learnFeats(examples) }, []);
}

/** The tables themselves. */
export function learnLemmas(examples: readonly LemmaExample[]): LemmaInfo {
  const info: LemmaInfo = { endings: {}, exceptions: {} };
  for (const [tag, seen] of [...formsByTag(examples)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    info.endings[tag] = learnEndings(seen);
    info.exceptions[tag] = {};
    const lemmatise = lemmatiserFrom(info);
    for (const [lower, { form, lemmas }] of seen) {
      const [lemma, count] = commonest(lemmas);
      // A form seen once may be a slip of the annotator's; endings speak for it.
      if (lemmatise(form, tag) !== lemma && (count > 1 || lower.length < 5))
        (info.exceptions[tag] as Record<string, string>)[lower] = lemma;
    }
  }
  return info;
}

function formsByTag(examples: readonly LemmaExample[]): Map<string, Seen> {
  const tags = new Map<string, Seen>();
  for (const { forms, lemmas, upos, xpos } of examples) {
    forms.forEach((raw, i) => {
      if (upos[i] === 'X' || lemmas[i] === '_') return;
      const tag = `${upos[i]} ${xpos[i]}`;
      const seen = tags.get(tag) ?? new Map();
      tags.set(tag, seen);
      const form = normaliseForm(raw);
      const entry = seen.get(form.toLowerCase()) ?? { form, lemmas: new Map() };
      seen.set(form.toLowerCase(), entry);
      const lemma = normaliseForm(lemmas[i] as string);
      entry.lemmas.set(lemma, (entry.lemmas.get(lemma) ?? 0) + 1);
    });
  }
  return tags;
}

function commonest(counts: ReadonlyMap<string, number>): [string, number] {
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
}

/** The shortest edit from a form to its lemma, as text. Capitals are kept where the lemma has them. */
export function editOf(form: string, lemma: string): string {
  const keep = lemma !== lemma.toLowerCase();
  const base = keep ? form : form.toLowerCase();
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same += 1;
  return `${base.length - same}${keep ? '^' : ''}${lemma.slice(same)}`;
}

function learnEndings(seen: Seen): Record<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [lower, { form, lemmas }] of seen) {
    const edit = editOf(form, commonest(lemmas)[0]);
    for (let size = 0; size <= Math.min(longestEnding, lower.length); size += 1) {
      const ending = lower.slice(lower.length - size);
      const counts = votes.get(ending) ?? new Map<string, number>();
      counts.set(edit, (counts.get(edit) ?? 0) + 1);
      votes.set(ending, counts);
    }
  }
  const endings: Record<string, string> = {};
  const winners = new Map<string, string>();
  for (const [ending, counts] of [...votes].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const [edit, count] = commonest(counts);
    const shorter = winners.get(ending.slice(1));
    const safe = ending === '' || count > 1;
    winners.set(ending, safe ? edit : (shorter ?? edit));
    if (safe && edit !== shorter && applyEdit('abcdefghijkl', 'abcdefghijkl', readEdit(edit)) !== '') endings[ending] = edit;
    if (ending === '') endings[''] = edit;
  }
  return endings;
}
