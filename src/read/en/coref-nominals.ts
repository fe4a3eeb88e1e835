// Joins phrases without a name to what they mean where the words leave no choice: appositions ("Abara, the envoy"), what somebody is said to
// be, the same phrase again, the holder of an office ("the Ruritanian president"), and a writer's labels ("the terrorist group"). Takes mentions
// whose names are joined. Collects the offices and labels of each entity; what fits several is left apart and listed with its candidates.
import type { Groups } from './coref-groups.ts';
import type { CorefView, Mention } from './coref-mentions.ts';
import type { OpenMention } from './coref-names.ts';
import { bodyRoles, labelNouns } from './coref-words.data.ts';
import { joinCalled } from './coref-called.ts';
import { joinLabels, type Label } from './coref-labels.ts';

/** An office or description that the text gives a person: "spokesman" of whom the token `owner` names (-1 where nobody is named). */
export type Role = { readonly mention: number; readonly word: string; readonly from: number; readonly to: number; readonly owner: number };
/** `owners` is the token of the name that a phrase belongs to, by the phrase's head: "the [US] president"; -1 for none. */
export type Nominals = {
  readonly owners: Int32Array;
  readonly roles: readonly Role[];
  readonly labels: readonly Label[];
  readonly open: readonly OpenMention[];
};

/** How many paragraphs back a label may look for its party. */
const reach = 1;
/** And how many mentions, where a text has no paragraphs; also how many holders of an office are told apart. */
const most = 80;
/** How many sentences back a phrase may look for the same phrase with other words before it. */
const near = 8;

/** Does all of it, in the order in which the later steps rest on the earlier. */
export function joinNominals(view: CorefView, groups: Groups, offices: ReadonlySet<string>): Nominals {
  const owners = ownersOf(view);
  joinStated(view, groups, offices);
  const roles = rolesOf(view, owners);
  const open = [...joinOffices(view, groups, owners, roles), ...joinCalled(view, groups, owners), ...joinSame(view, groups, owners)];
  const known = new Set(open.map(({ mention }) => mention));
  open.push(...openOffices(view, groups, owners, offices).filter(({ mention }) => !known.has(mention)));
  const labels = joinLabels(view, groups, owners);
  return { owners, roles, labels: labels.labels, open: [...open, ...labels.open] };
}

/** The token of the name or pronoun that a phrase belongs to: "the [US] president", "the president of [Mali]", "[Mali]'s president"; -1 for none. */
function ownersOf({ document, mentions, at }: CorefView): Int32Array {
  const { heads, deprels, lemmas } = document;
  const owners = new Int32Array(document.count).fill(-1);
  for (const { name, form, head } of mentions) {
    // A person owns by a possessive only: "Abara's spokesman", "his spokesman".
    if (form === 'nominal' || ((name === undefined || name.kind === 'person') && document.deprels[head] !== 'nmod:poss')) continue;
    const above = heads[head] as number;
    const deprel = deprels[head] as string;
    if (above < 0) continue;
    const before = above > head && /^(?:compound|amod|nmod:poss|nmod:desc)/.test(deprel);
    const after = above < head && deprel === 'nmod' && isOf(lemmas, heads, head);
    if ((before || after) && at[above] !== at[head]) owners[above] = head;
  }
  return owners;
}

const isOf = (lemmas: readonly string[], heads: Int32Array, head: number): boolean => {
  for (let i = head - 1; i >= 0 && i >= head - 4; i -= 1) if (heads[i] === head && (lemmas[i] === 'of' || lemmas[i] === 'for')) return true;
  return false;
};

/** "X, the envoy" and "X is the envoy": one sort on both sides, neither several of the other. */
function joinStated({ document, mentions, at }: CorefView, groups: Groups, offices: ReadonlySet<string>): void {
  const { heads, deprels, lemmas } = document;
  const subjectOf = new Map<number, number>();
  const isStated = new Set<number>();
  for (let i = 0; i < document.count; i += 1) {
    const head = heads[i] as number;
    if (head < 0) continue;
    if (deprels[i] === 'nsubj') subjectOf.set(head, i);
    else if (deprels[i] === 'cop') isStated.add(head);
    if ((deprels[i] === 'advmod' && /^(?:not|never)$/.test(lemmas[i] as string)) || deprels[i] === 'case') isStated.delete(head);
  }
  mentions.forEach((mention, i) => {
    const other = deprels[mention.head] === 'appos' ? at[heads[mention.head] as number] : at[subjectOf.get(mention.head) ?? -1];
    if (other === undefined || other < 0 || other === i) return;
    const stated = deprels[mention.head] === 'appos' || isStated.has(mention.head);
    const that = mentions[other] as Mention;
    const names = mention.form === 'name' && that.form === 'name';
    // "the head" of a body is a person where a person is said to be it.
    for (const [one, two] of [
      [mention, that],
      [that, mention],
    ] as const)
      if (stated && one.form === 'nominal' && bodyRoles.has(one.word) && two.form === 'name' && two.sort === 'organisation')
        one.sort = 'organisation';
      else if (stated && one.form === 'nominal' && offices.has(one.word) && two.form === 'name' && two.sort === 'person')
        one.sort = 'person';
    if (stated && !names && mention.form !== 'pronoun' && alike(mention, that) && mention.definite !== 'each') groups.join(other, i);
  });
}

const alike = (a: Mention, b: Mention): boolean =>
  a.sort === b.sort && a.sort !== 'other' && a.plural === b.plural && !(a.gender !== '' && b.gender !== '' && a.gender !== b.gender);

const ownsNext = (kind: string | undefined): boolean => kind !== undefined && kind !== 'person';

/** Offices before names ("spokesman X"), in names ("President X"), beside them ("X, the president of Y") and said of them. */
function rolesOf(view: CorefView, owners: Int32Array): Role[] {
  const { document, mentions, at, forms } = view;
  const { heads, deprels, lemmas } = document;
  const roles: Role[] = [];
  const add = (mention: number, token: number, from: number): void => {
    const near = owners[token] as number;
    const before = view.at[from - 1];
    const owner =
      near >= 0
        ? near
        : before !== undefined && before >= 0 && ownsNext((mentions[before] as Mention).name?.kind) && before !== mention
          ? from - 1
          : -1;
    roles.push({ mention, word: (lemmas[token] as string).toLowerCase(), from, to: token + 1, owner });
  };
  for (let i = 0; i < document.count; i += 1) {
    const head = heads[i] as number;
    const deprel = deprels[i] as string;
    const mention = head < 0 ? undefined : mentions[at[head] as number];
    if (mention?.form !== 'name' || mention.sort !== 'person') continue;
    if (deprel === 'nmod:desc' && i < head && at[i] !== at[head]) add(at[head] as number, i, view.left[i] as number);
    else if (deprel === 'appos' && (at[i] as number) >= 0 && (mentions[at[i] as number] as Mention).sort === 'person')
      add(at[head] as number, i, (mentions[at[i] as number] as Mention).from);
  }
  mentions.forEach((mention, i) => {
    if (mention.form !== 'name' || mention.sort !== 'person') return;
    // The noun that the name hangs on: "envoy X".
    if (at[mention.from - 1] === i) add(i, mention.from - 1, view.left[mention.from - 1] as number);
    // A title inside the name: every word before the one that the name hangs on, and any office that begins it.
    for (let token = mention.from; token < mention.to - 1 && (token < mention.head || deprels[token] === 'nmod:desc'); token += 1)
      if (deprels[token] === 'nmod:desc' && /^\p{L}{3}/u.test(forms[token] as string)) add(i, token, mention.from);
  });
  // "X is the envoy".
  for (let i = 0; i < document.count; i += 1) {
    if (deprels[i] !== 'nsubj') continue;
    const [subject, said] = [mentions[at[i] as number], mentions[at[heads[i] as number] as number]];
    if (subject?.form === 'name' && subject.sort === 'person' && said?.form === 'nominal' && said.sort === 'person' && !said.plural)
      add(at[i] as number, said.head, said.from);
  }
  return roles;
}

/** Whom a token names, so that "US", "American" and "the United States" own alike. */
function ownerKey({ mentions, at }: CorefView, groups: Groups, token: number): string {
  const mention = at[token] as number;
  return mentions[mention]?.name?.entry ?? `group ${groups.of(mention)}`;
}

/** "The spokesman": the one person of the text who has that office, with the same owner where one is told. */
function joinOffices(view: CorefView, groups: Groups, owners: Int32Array, roles: readonly Role[]): OpenMention[] {
  const { mentions } = view;
  const open: OpenMention[] = [];
  const holders = new Map<string, Set<number>>();
  const enter = (key: string, mention: number): void => {
    const known = holders.get(key);
    if (known === undefined) holders.set(key, new Set([groups.of(mention)]));
    else if (known.size < most) known.add(groups.of(mention));
  };
  for (const { mention, word, owner } of roles) {
    enter(word, mention);
    if (owner >= 0) enter(`${word} ${ownerKey(view, groups, owner)}`, mention);
  }
  mentions.forEach(({ form, sort, plural, definite, word, head }, i) => {
    if (form !== 'nominal' || sort !== 'person' || plural || definite === 'a' || definite === 'each' || definite === 'whose') return;
    const owner = owners[head] as number;
    if (owner < 0 && definite === '') return;
    const fitting = holders.get(owner < 0 ? word : `${word} ${ownerKey(view, groups, owner)}`);
    const candidates = [...new Set([...(fitting ?? [])].map((one) => groups.of(one)))];
    if (candidates.includes(groups.of(i))) return;
    if (candidates.length === 1) groups.join(candidates[0] as number, i);
    else if (candidates.length > 1) open.push({ mention: i, candidates, reason: `several people of the text are called "${word}"` });
  });
  return open;
}

/** "The mullah" of whom the text says nothing else: it may be anybody who is named nearby. */
function openOffices({ mentions }: CorefView, groups: Groups, owners: Int32Array, offices: ReadonlySet<string>): OpenMention[] {
  const open: OpenMention[] = [];
  let first = 0;
  mentions.forEach(({ form, sort, plural, definite, word, head, paragraph }, i) => {
    while (first < i - most || (mentions[first] as Mention).paragraph < paragraph - reach) first += 1;
    if (form !== 'nominal' || sort !== 'person' || plural || definite !== 'the' || !offices.has(word) || (owners[head] as number) >= 0)
      return;
    if (groups.of(i) !== i) return;
    const candidates = new Set<number>();
    for (let k = first; k < i; k += 1) if ((mentions[k] as Mention).name?.kind === 'person') candidates.add(groups.of(k));
    if (candidates.size > 0) open.push({ mention: i, candidates: [...candidates], reason: `the text does not say who "${word}" is` });
  });
  return open;
}

/** Whom "the group" or "the rebels" mean is asked of the parties first. */
const isLabel = ({ word, definite }: Mention): boolean => labelNouns.get(word) === 'group' && (definite === 'the' || definite === 'this');

/** The same phrase again: with the same owner anywhere, bare ("the ministry") where the text has one such thing nearby. */
function joinSame(view: CorefView, groups: Groups, owners: Int32Array): OpenMention[] {
  const { mentions, forms } = view;
  const open: OpenMention[] = [];
  const owned = new Map<string, number>();
  const byHead = new Map<string, number[]>();
  mentions.forEach((mention, i) => {
    const { form, word, plural, head, from, definite, sort, sentence } = mention;
    if (form !== 'nominal' || isLabel(mention)) return;
    const owner = owners[head] as number;
    const key = `${word} ${plural ? 'many' : 'one'}`;
    const known = byHead.get(key) ?? [];
    if (owner >= 0 && sort !== 'other' && definite !== 'a') {
      const whole = `${key} ${ownerKey(view, groups, owner)}`;
      const first = owned.get(whole);
      if (first === undefined) owned.set(whole, i);
      else groups.join(first, i);
    } else if (definite === 'the' || definite === 'this') {
      const words = forms.slice(from, head).map((form_) => form_.toLowerCase());
      const fitting = known.filter((other) => {
        const before = mentions[other] as Mention;
        return (
          sentence - before.sentence <= near &&
          words.every((one, at) => at === 0 || forms.slice(before.from, before.head).some((two) => two.toLowerCase() === one))
        );
      });
      const candidates = [...new Set(fitting.map((other) => groups.of(other)))];
      const alone = candidates.includes(groups.of(i)) ? [] : candidates;
      if (alone.length === 1 || (alone.length > 1 && sort === 'other')) groups.join(alone.at(-1) as number, i);
      else if (alone.length > 1) open.push({ mention: i, candidates: alone, reason: `several things of the text are called "${word}"` });
    }
    known.push(i);
    if (known.length > 12) known.shift();
    byHead.set(key, known);
  });
  return open;
}
