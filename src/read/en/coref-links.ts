// Reads the pronouns of a document from left to right: each goes to an entity seen before, begins one, or means nobody (a deed, a text,
// nothing). Takes a document whose names and phrases are joined already; a chooser decides, the features here are what it looks at.
// Mention-ranking over entities (Denis and Baldridge 2008; Durrett and Klein 2013), with a window of the entities last seen.
import type { Groups } from './coref-groups.ts';
import type { CorefView, Mention } from './coref-mentions.ts';
import { speakersOf } from './coref-speakers.ts';
import { pronounClasses, reflexives, speechVerbs } from './coref-words.data.ts';
import { hashText, mix } from './hash.ts';

/** An entity as far as it has been read. */
export type Seen = {
  readonly group: number;
  last: number;
  /** Whether it was spoken of outside quotations. */
  outside: boolean;
  lastSubject: number;
  count: number;
  /** One bit for every face (`faceOf`) that it has shown. */
  faces: number;
  gender: 'm' | 'f' | '';
  plural: boolean;
  sort: Mention['sort'];
  named: boolean;
};
/** What a pronoun may be taken for. `new` begins an entity, `none` one that is no actor. */
export type Choice = {
  readonly seen: readonly Seen[];
  readonly keys: readonly Int32Array[];
  readonly counts: Int32Array;
  /** Whether it may mean nobody. */
  readonly maybeNobody: boolean;
};
/** Picks an alternative: an index in `seen`, or `seen.length` for `new` and one more for `none`. */
export type Chooser = (pronoun: number, choice: Choice) => number;

/** How many entities a pronoun may look back at. */
const window = 16;
/** How many entities are remembered at all: the same time for a long text's last pronoun as for its first. */
const memory = 96;
const mostKeys = 48;
const formBase = { pronoun: 0, name: 9, nominal: 13 } as const;
const sortIndex = { person: 0, organisation: 1, place: 2, other: 3 } as const;

/** What a mention looks like, as a small number: each pronoun class, each sort of name, each sort of phrase in both numbers; below 21. */
export function faceOf({ form, pronoun, sort, plural }: Mention): number {
  if (form === 'pronoun') return pronounClasses.indexOf(pronoun as (typeof pronounClasses)[number]);
  return form === 'name' ? formBase.name + sortIndex[sort] : formBase.nominal + sortIndex[sort] * 2 + (plural ? 1 : 0);
}

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 20 ? 6 : 7);

/** Goes through a document and joins its pronouns in `groups`; a pronoun that is nobody gets the sort `other`. */
export function linkPronouns(view: CorefView, groups: Groups, choose: Chooser): void {
  const { mentions, document } = view;
  const { deprels } = document;
  const style = styleOf(view);
  const spoken = speakersOf(view);
  const states = new Map<number, Seen>();
  const recent: Seen[] = [];
  const keys = Array.from({ length: window + 6 }, () => new Int32Array(mostKeys));
  const counts = new Int32Array(window + 6);
  const lastFace: (Seen | undefined)[] = new Array<Seen | undefined>(9).fill(undefined);

  for (let i = 0; i < mentions.length; i += 1) {
    const mention = mentions[i] as Mention;
    // "American" points at a state, but is none.
    if (mention.name?.use === 'adjective' || spoken.has(i)) continue;
    let seen: Seen | undefined;
    if (mention.form === 'pronoun') {
      const candidates: Seen[] = [];
      const says = isSpeaker(view, mention);
      for (let k = recent.length - 1; k >= 0 && candidates.length < window; k -= 1) {
        const one = recent[k] as Seen;
        if (fits(mention, one) && (!says || maySpeak(mention, one))) candidates.push(one);
      }
      const own = lastFace[faceOf(mention)];
      if (own !== undefined && !candidates.includes(own) && (!says || maySpeak(mention, own))) candidates.push(own);
      candidates.forEach((one, k) => {
        counts[k] = pairKeys(view, style, mention, one, k, keys[k] as Int32Array);
      });
      counts[candidates.length] = aloneKeys(view, style, mention, candidates, own, keys[candidates.length] as Int32Array, 1);
      counts[candidates.length + 1] = aloneKeys(view, style, mention, candidates, own, keys[candidates.length + 1] as Int32Array, 2);
      const chosen = choose(i, { seen: candidates, keys, counts, maybeNobody: !says || mention.pronoun === 'it' });
      seen = candidates[chosen];
      if (seen === undefined)
        mention.sort = chosen === candidates.length ? (mention.sort === 'other' ? 'organisation' : mention.sort) : 'other';
      else {
        mention.sort = seen.sort;
        groups.join(seen.last, i);
      }
    } else seen = states.get(groups.of(i));
    if (seen === undefined) {
      seen = {
        group: groups.of(i),
        last: i,
        outside: false,
        lastSubject: -1,
        count: 0,
        faces: 0,
        gender: '',
        plural: false,
        sort: mention.sort,
        named: false,
      };
      states.set(seen.group, seen);
    } else {
      const at = recent.lastIndexOf(seen);
      if (at >= 0) recent.splice(at, 1);
    }
    recent.push(seen);
    if (recent.length > memory * 2) recent.splice(0, memory);
    const face = faceOf(mention);
    seen.last = i;
    seen.outside ||= mention.quote === 0;
    seen.count += 1;
    seen.faces |= 1 << face;
    seen.gender ||= mention.gender;
    seen.plural ||= mention.plural;
    seen.named ||= mention.form === 'name';
    if (face < 9) lastFace[face] = seen;
    if ((deprels[mention.head] as string).startsWith('nsubj')) seen.lastSubject = i;
  }
  for (const [i, who] of spoken) {
    groups.join(who, i);
    (mentions[i] as Mention).sort = (mentions[who] as Mention).sort;
  }
}

/** What no pronoun can be: a man is not "she", several are not "he", a place does not say "I". */
function fits({ pronoun }: Mention, { gender, sort, plural }: Seen): boolean {
  if (pronoun === 'some') return false;
  if (pronoun === 'he') return gender !== 'f' && !plural && sort === 'person';
  if (pronoun === 'she') return gender !== 'm' && !plural && sort === 'person';
  if (pronoun === 'I') return sort === 'person' && !plural;
  if (pronoun === 'you') return sort === 'person';
  if (pronoun === 'we') return sort === 'person' || sort === 'organisation';
  return true;
}

/** Whether a pronoun is the subject of a verb of saying, outside quotations. */
function isSpeaker({ document: { heads, deprels, lemmas } }: CorefView, { head, quote, pronoun }: Mention): boolean {
  const verb = heads[head] as number;
  return quote === 0 && pronoun !== 'that' && deprels[head] === 'nsubj' && verb >= 0 && speechVerbs.has(lemmas[verb] as string);
}

/** Who speaks is no thing, and nobody of whom only the quotations tell. */
function maySpeak({ pronoun }: Mention, { sort, outside }: Seen): boolean {
  return outside && (pronoun !== 'it' || sort === 'organisation' || sort === 'place');
}

/** How a text speaks: shares of first and second persons, length of paragraphs; as three small numbers in one. */
function styleOf({ mentions, document, paragraphOf }: CorefView): number {
  let [first, second, third] = [0, 0, 0];
  for (const { pronoun, quote } of mentions) {
    if (quote > 0) continue;
    if (pronoun === 'I') first += 1;
    if (pronoun === 'you') second += 1;
    if (pronoun === 'he' || pronoun === 'she') third += 1;
  }
  const per = (n: number): number => (n * 100) / (document.count || 1);
  const length = document.count / ((paragraphOf.at(-1) ?? 0) + 1);
  const level = (n: number): number => (n < 0.3 ? 0 : n < 1.5 ? 1 : 2);
  return level(per(first)) * 27 + level(per(second)) * 9 + level(per(third)) * 3 + (length < 20 ? 0 : length < 50 ? 1 : 2);
}

const relations: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 1,
  obj: 2,
  iobj: 2,
  obl: 3,
  'nmod:poss': 4,
  nmod: 5,
  conj: 6,
  appos: 7,
  root: 8,
  compound: 9,
};
const relationOf = (deprel: string): number => relations[deprel] ?? 0;

/** The verb (or other head) of the clause that a token stands in, within a few steps. */
function clauseOf({ document }: CorefView, token: number): number {
  const { heads, upos } = document;
  let at = heads[token] as number;
  for (let hop = 0; hop < 4 && at >= 0 && upos[at] !== 'VERB' && upos[at] !== 'AUX' && (heads[at] as number) >= 0; hop += 1)
    at = heads[at] as number;
  return at;
}

function pairKeys(view: CorefView, style: number, mention: Mention, seen: Seen, rank: number, keys: Int32Array): number {
  const { mentions, document, paragraphOf } = view;
  const near = mentions[seen.last] as Mention;
  const subject = seen.lastSubject < 0 ? undefined : (mentions[seen.lastSubject] as Mention);
  const me = faceOf(mention);
  const face = faceOf(near);
  const pair = me * 32 + face;
  const sentences = mention.sentence - near.sentence;
  const paragraphs = mention.paragraph - near.paragraph;
  const role = relationOf(document.deprels[mention.head] as string);
  const nearRole = relationOf(document.deprels[near.head] as string);
  const gender = seen.gender === '' ? 0 : seen.gender === 'm' ? 1 : 2;
  const quotes = mention.quote === 0 ? (near.quote === 0 ? 0 : 1) : near.quote === mention.quote ? 2 : near.quote > 0 ? 3 : 4;
  const clause = clauseOf(view, mention.head);
  const sameClause = clause >= 0 && clause === clauseOf(view, near.head) ? 1 : 0;
  const reflexive = reflexives.test(mention.word) ? 1 : 0;
  const sortAndNumber = sortIndex[seen.sort] * 4 + (seen.plural ? 2 : 0) + (seen.named ? 1 : 0);
  let count = 0;
  const add = (template: number, value: number): void => {
    keys[count] = mix(template + 1000, value);
    count += 1;
  };
  const distance = Math.min(sentences, 5);
  add(1, pair);
  add(2, mix(pair, bucket(sentences)));
  add(3, mix(me, bucket(rank)));
  add(4, mix(pair, bucket(rank)));
  add(5, mix(me * 16 + role, mix(nearRole, distance)));
  add(6, mix(me, sortAndNumber));
  add(7, mix(me * 3 + gender, sortAndNumber));
  add(8, mix(me, bucket(seen.count)));
  add(9, mix(pair, quotes));
  add(10, mix(pair, mix(bucket(paragraphs), style)));
  add(11, mix(pair, bucket(paragraphs)));
  add(12, mix(me, mix(sameClause * 2 + reflexive, role * 16 + nearRole)));
  add(13, mix(me, subject === undefined ? 9 : Math.min(mention.sentence - subject.sentence, 5)));
  add(14, mix(me * 2 + ((seen.faces >>> me) & 1), mix(distance, bucket(rank))));
  if (near.form === 'nominal') add(15, mix(me, hashText(near.word)));
  if (near.form === 'nominal') add(16, mix(me, '|the|this|a|whose|each|'.indexOf(`|${near.definite}|`)));
  add(17, mix(me, seen.faces));
  add(18, mix(pair, mix(paragraphs & 1, bucket(paragraphs))));
  add(19, mix(hashText(mention.word), face));
  add(20, mix(me, mix(quotes, mention.quote > 0 && speaks(view, near, mention) ? 1 : 0)));
  add(21, mix(pair, mix(style, distance)));
  add(22, mix(me, mix(bucket(seen.count), mix(bucket(rank), sortAndNumber))));
  add(23, mix(me * 16 + role, mix(nearRole, bucket(rank))));
  if (sentences === 0) add(24, mix(pair, bucket(mention.head - near.head)));
  add(
    25,
    mix(me, mix(paragraphOf[mention.head] === paragraphOf[near.head] ? 1 : 0, sentences > 0 && asks(view, mention.sentence - 1) ? 1 : 0)) +
      face,
  );
  return count;
}

/** Whether a sentence ends with a question mark. */
function asks({ document, forms }: CorefView, sentence: number): boolean {
  const found = document.sentences[sentence];
  return found !== undefined && forms[found.to - 1] === '?';
}

/** Whether `near` is the subject of a verb in the same sentence, outside the quotation that `mention` stands in. */
function speaks({ document }: CorefView, near: Mention, mention: Mention): boolean {
  return near.quote === 0 && near.sentence === mention.sentence && document.deprels[near.head] === 'nsubj';
}

function aloneKeys(
  view: CorefView,
  style: number,
  mention: Mention,
  candidates: readonly Seen[],
  own: Seen | undefined,
  keys: Int32Array,
  kind: number,
): number {
  const { document, mentions, forms } = view;
  const { head } = mention;
  const me = faceOf(mention) * 4 + kind;
  const role = relationOf(document.deprels[head] as string);
  const governor = document.heads[head] as number;
  const since = own === undefined ? 9 : Math.min(mention.sentence - (mentions[own.last] as Mention).sentence, 6);
  const away = own === undefined ? 9 : Math.min(mention.paragraph - (mentions[own.last] as Mention).paragraph, 4);
  let count = 0;
  const add = (template: number, value: number): void => {
    keys[count] = mix(template + 2000, value);
    count += 1;
  };
  add(1, me);
  add(2, mix(me, since));
  add(3, mix(me, mix(style, away)));
  add(4, mix(me, role));
  add(5, mix(me, hashText(mention.word)));
  add(6, mix(me, bucket(candidates.length)));
  add(7, mix(me, mention.quote > 0 ? (own !== undefined && (mentions[own.last] as Mention).quote === mention.quote ? 1 : 2) : 0));
  if (governor >= 0) add(8, mix(me, mix(role, hashText(document.lemmas[governor] as string))));
  if (governor >= 0) add(9, mix(me, hashText(document.upos[governor] as string)));
  add(10, mix(me, hashText((forms[head + 1] ?? '').toLowerCase())));
  add(11, mix(me, candidates.filter(({ sort }) => sort === 'person').length > 0 ? 1 : 0));
  add(12, mix(me, style));
  return count;
}
