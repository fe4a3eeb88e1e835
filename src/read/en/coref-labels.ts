// Joins what a writer calls a party without naming it: "the group", "the rebels", "the terror group", "the regime". Takes mentions whose names are joined;
// looks for the one party named before that the word fits, those who fight before all others where the word is for fighters. What fits several stays
// open with them. A body of a state, and one that mediates or helps, is never called so.
import type { Groups } from './coref-groups.ts';
import type { CorefView, Mention } from './coref-mentions.ts';
import type { OpenMention } from './coref-names.ts';
import { civilWords, fightersWords, judgingWords, labelNouns } from './coref-words.data.ts';

/** A writer's word for a party. `mention` is the phrase, joined with the party where one alone fits. */
export type Label = { readonly mention: number };

/** How many paragraphs back a label may look for a party that no word tells to be armed. */
const reach = 1;
/** How many mentions back any label looks. */
const most = 80;

/** Nouns of the labels that any body may be called by. */
const anybodys: ReadonlySet<string> = new Set(['organisation', 'organization', 'network']);

/** The labels, and those that stay open. */
export function joinLabels(view: CorefView, groups: Groups, owners: Int32Array): { labels: Label[]; open: OpenMention[] } {
  const { mentions, forms } = view;
  const labels: Label[] = [];
  const open: OpenMention[] = [];
  const armed = new Set<number>();
  const last = new Map<string, number>();
  mentions.forEach((mention, i) => {
    const again = `${mention.word} ${mention.plural ? 'many' : 'one'}`;
    const before = last.get(again);
    if (mention.form === 'nominal' && labelNouns.has(mention.word)) last.set(again, i);
    if (mention.name !== undefined && isArmed(view, mention)) armed.add(groups.of(i));
    const fits = labelNouns.get(mention.word);
    if (mention.form !== 'nominal' || fits === undefined || (mention.definite !== 'the' && mention.definite !== 'this')) return;
    const words = forms.slice(mention.from, mention.head).map((form) => form.toLowerCase());
    const judges = judgingWords.has(mention.word) || words.some((word) => judgingWords.has(word));
    const own = words.slice(1).some((word) => !judgingWords.has(word));
    if (judges) labels.push({ mention: i });
    // "The Malian junta" says whose it is.
    if (groups.of(i) !== i || (own && !judges) || (owners[mention.head] as number) >= 0) return;
    // "A group … the group".
    if (fits === 'group' && before !== undefined && isNew(before, mention)) {
      groups.join(before, i);
      return;
    }
    const candidates = fits === 'state' ? near(i, ({ name }) => name?.kind === 'state') : partiesFor(i, mention);
    const same = before === undefined ? -1 : groups.of(before);
    if (candidates.length === 1) groups.join(candidates[0] as number, i);
    else if (fits === 'group' && same >= 0 && (candidates.length === 0 || candidates.includes(same))) groups.join(same, i);
    else if (judges || candidates.length > 1)
      open.push({
        mention: i,
        candidates,
        reason: candidates.length === 0 ? 'nobody named nearby fits it' : 'it fits several who are named nearby',
      });
  });
  return { labels, open };

  function isNew(before: number, { sentence }: Mention): boolean {
    const first = mentions[before] as Mention;
    return groups.of(before) === before && (first.definite === 'a' || first.definite === '') && sentence - first.sentence <= 2;
  }
  function partiesFor(i: number, { word, sentence }: Mention): number[] {
    const known = new Set([...armed].map((k) => groups.of(k)));
    const fighting = anybodys.has(word) ? [] : between(i, Infinity, (_, k) => known.has(groups.of(k)));
    if (fighting.length > 1) {
      // Of several the one that is spoken of just now.
      const now = between(i, Infinity, (one, k) => known.has(groups.of(k)) && sentence - one.sentence <= 1);
      return now.length === 1 ? now : fighting;
    }
    return fighting.length === 1 ? fighting : near(i, (one) => isParty(one) && (anybodys.has(word) || !isCivil(view, one)));
  }
  function near(i: number, takes: (mention: Mention, at: number) => boolean): number[] {
    return between(i, reach, (one, k) => view.document.upos[one.head] === 'PROPN' && takes(one, k));
  }
  function between(i: number, paragraphs: number, takes: (mention: Mention, at: number) => boolean): number[] {
    const { paragraph } = mentions[i] as Mention;
    const found = new Set<number>();
    for (let k = i - 1; k >= 0 && k >= i - most && (mentions[k] as Mention).paragraph >= paragraph - paragraphs; k -= 1)
      if (takes(mentions[k] as Mention, k)) found.add(groups.of(k));
    return [...found].sort((a, b) => a - b);
  }
}

const isParty = ({ name }: Mention): boolean => name?.kind === 'armed-group' || name?.kind === 'organisation';
const wordsIn = ({ forms }: CorefView, from: number, to: number): string[] => forms.slice(from, to).map((form) => form.toLowerCase());

/** Whether a body's name, or a word beside it, tells of fighters: "the Hill Front", "rebel X", "X fighters", "X, an armed movement". */
function isArmed(view: CorefView, mention: Mention): boolean {
  const { from, to, head } = mention;
  if (mention.name?.kind === 'armed-group') return true;
  if (!isParty(mention) || isCivil(view, mention)) return false;
  const { forms, document, mentions, at } = view;
  if (wordsIn(view, from, to).some((word) => fightersWords.has(word))) return true;
  if (judgingWords.has((forms[from - 1] ?? '').toLowerCase())) return true;
  const [above, relation] = [document.heads[head] as number, document.deprels[head] as string];
  const noun = (document.lemmas[above] ?? '').toLowerCase();
  if (/^(?:compound|nmod)/.test(relation) && judgingWords.has(noun)) return true;
  for (let i = to; i < Math.min(to + 8, forms.length); i += 1) {
    const beside = mentions[at[i] as number];
    if (document.deprels[i] === 'appos' && document.heads[i] === head && beside !== undefined)
      return (
        judgingWords.has(beside.word) || wordsIn(view, beside.from, beside.to).some((word) => word === 'armed' || judgingWords.has(word))
      );
  }
  return false;
}

/** Whether a body's name tells that it does not fight. */
const isCivil = (view: CorefView, { from, to, name }: Mention): boolean =>
  name?.entry?.startsWith('organisation/') === true || wordsIn(view, from, to).some((word) => civilWords.has(word));
