// Joins a body with the noun of its own name in small letters: "the commission" of the Hill Monitoring Commission, "the front" of the Front for Unity.
// Takes mentions whose names are joined. Of several with that noun it takes the one spoken of just now, else leaves the words open with all of them.
import type { Groups } from './coref-groups.ts';
import type { CorefView, Mention } from './coref-mentions.ts';
import type { OpenMention } from './coref-names.ts';
import { headWord } from './coref-names.ts';
import { everyonesBodies } from './coref-words.data.ts';
import { bodyHeads } from './names-shaped.data.ts';

/** How many bodies with one noun are told apart. */
const most = 24;

/** Joins them; gives what stays open. */
export function joinCalled({ mentions, forms }: CorefView, groups: Groups, owners: Int32Array): OpenMention[] {
  const byNoun = new Map<string, number[]>();
  const open: OpenMention[] = [];
  mentions.forEach((mention, i) => {
    const { form, from, to, head, word, definite, plural, name, sentence } = mention;
    if (name?.kind === 'organisation' || name?.kind === 'armed-group') {
      const words = forms.slice(from, to).map((one) => one.toLowerCase());
      const noun = headWord(words);
      if (words.length < 2 || !bodyHeads.has(noun)) return;
      const known = byNoun.get(noun) ?? [];
      if (known.length < most) byNoun.set(noun, [...known, i]);
      return;
    }
    if (
      form !== 'nominal' ||
      plural ||
      definite !== 'the' ||
      head !== from + 1 ||
      everyonesBodies.has(word) ||
      (owners[head] as number) >= 0
    )
      return;
    // "The front's southern bloc" hangs on a noun; "the front line" is none.
    if (
      /^\p{L}/u.test(forms[head + 1] ?? '') &&
      /^(?:line|lines|member|official|spokes\p{L}+|leader|chair\p{L}+)$/u.test(forms[head + 1] as string)
    )
      return;
    const bearers = byNoun.get(word) ?? [];
    const all = [...new Set(bearers.map((k) => groups.of(k)))];
    if (all.length === 0 || all.includes(groups.of(i))) return;
    const lately = [...new Set(bearers.filter((k) => sentence - (mentions[k] as Mention).sentence <= 1).map((k) => groups.of(k)))];
    const fitting = all.length === 1 ? all : lately.length === 1 ? lately : [];
    if (fitting.length === 1) groups.join(fitting[0] as number, i);
    else open.push({ mention: i, candidates: all, reason: `several bodies of the text are called "${word}"` });
  });
  return open;
}
