// Tells who a phrase means in a reading: what the pipeline found at its head, the speaker for "I" and "we", an unnamed official of somebody, or
// somebody by a part of his own. Takes words and the page's people; leaves open what they leave open. Joins nothing itself.
import type { Participant, Span } from '../../terms/index.ts';
import { ownParts, unnamedHeads } from '../said/cues.data.ts';
import { titles } from '../en/index.ts';
import type { Known } from './entities.ts';
import type { People, Pointer } from '../said/people.ts';
import type { Paragraph } from '../words/sentences.ts';
import { wordAt, type Word } from '../words/words.ts';

/** A participant with what the chains ask: no name, the sort, who it may be, and how a pronoun's holder is called elsewhere. */
export type Person = Participant & {
  readonly unnamed?: true;
  readonly kind?: Known['kind'];
  readonly open?: readonly string[];
  readonly called?: string;
};

export type Cast = {
  /** Whom a phrase names. `speaker` is whoever speaks around it, for "I" and "we". */
  who(span: Span, speaker?: Person): Person;
  /** The several participants of "X and Y". */
  all(span: Span, speaker?: Person): Person[];
  /** Tells the cast that somebody spoke at `at`, for the "they" that follow. */
  spoke(at: number, person: Person): void;
  /** The words by which an entity is named in `span`, or else first in the page. */
  named(entity: string, span: Span): string | undefined;
};

/** Opens the cast of a page. */
export function openCast(
  text: string,
  tokens: readonly Word[],
  paragraphs: readonly Paragraph[],
  { mentions, entities, at }: People,
): Cast {
  const spoken: { at: number; person: Person }[] = [];
  const paragraphOf = (offset: number): number => lowerBound(paragraphs.length, (index) => (paragraphs[index]?.end ?? 0) <= offset);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const within = ([start, end]: Span): typeof mentions => {
    const first = lowerBound(mentions.length, (index) => (mentions[index]?.span[0] ?? 0) < start);
    let last = first;
    while (last < mentions.length && (mentions[last]?.span[0] ?? end) < end) last++;
    return mentions.slice(first, last).filter(({ span }) => span[1] <= end);
  };
  const asPerson = (span: Span, entity: Known | undefined, more: Pick<Person, 'unnamed' | 'open' | 'called'> = {}): Person => ({
    text: text.slice(...span),
    span,
    ...(entity === undefined ? {} : { code: entity.code ?? null, entity: entity.id, kind: entity.kind }),
    ...(entity?.actor === undefined ? {} : { actor: entity.actor }),
    ...more,
  });
  /** What stands at a word; a word may be several tokens. */
  const pointerOf = (word: Word | undefined): Pointer | undefined => {
    for (let offset = word?.start ?? 0; word !== undefined && offset < word.end; offset++) {
      const pointer = at.get(offset);
      if (pointer !== undefined) return pointer;
    }
    return undefined;
  };

  // Whom the pipeline leaves open, the last speaker nearby may be: a body for "they", never for "he".
  const pronoun = (span: Span, low: string, pointer: Pointer | undefined): Person => {
    if (pointer?.entity !== undefined) return asPerson(span, pointer.entity);
    if (pointer?.called !== undefined) return asPerson(span, undefined, { called: pointer.called });
    const last = spoken.findLast((one) => one.at < span[0]);
    const near = last !== undefined && paragraphOf(last.at) >= paragraphOf(span[0]) - 1 ? last.person : undefined;
    // An office of the dossier is a body, an office that the page names whoever holds it.
    const isPerson = near?.kind === 'person' || (near?.kind === 'office' && near.actor === undefined);
    if (near !== undefined && near.kind !== 'outlet' && isPerson === personal.test(low))
      return { ...near, text: text.slice(...span), span };
    return asPerson(span, undefined, personal.test(low) ? { open: pointer?.open ?? [] } : {});
  };

  const who = (span: Span, speaker?: Person): Person => {
    const [first, last] = [wordAt(tokens, span[0]), wordAt(tokens, span[1])];
    const words = tokens.slice(first, last);
    const [opener] = words;
    if (words.length === 1 && /^(?:i|we|us|our|my|me)$/u.test(opener?.low ?? ''))
      return speaker === undefined ? asPerson(span, undefined) : { ...speaker, text: text.slice(...span), span };
    // The word that the phrase hangs on, or the last one of its core where the tree cut it.
    const tops = words.filter((word) => word.head < first || word.head >= last);
    const head = tops.find(({ cls }) => !small.has(cls)) ?? tops[0];
    const pointer = pointerOf(head);
    if (words.length === 1 && pronouns.test(opener?.low ?? '')) return pronoun(span, opener?.low ?? '', pointer);
    // "The rebels' chief negotiator, Some Name": whoever is named behind the comma, however the tree hangs the owner.
    const comma = words.findIndex(({ text: mark }) => mark === ',');
    const title = words[comma + 1]?.text ?? '';
    const beside = comma < 0 ? undefined : (pointerOf(words[comma + 1]) ?? (forms.test(title) ? pointerOf(words[comma + 2]) : undefined));
    // "The President of Some Land Somename": the last word is the name of somebody whom the page knows.
    const holder = officeHolder(words);
    if (holder !== undefined) return asPerson(span, holder);
    const placed = pointer?.form === 'name' && pointer.entity?.kind !== 'place';
    if (!placed && beside?.form === 'name' && beside.entity?.kind === 'person') return asPerson(span, beside.entity);
    if (pointer?.entity !== undefined) return asPerson(span, pointer.entity);
    // "Envoy Some Name", where the tree hangs the name on the noun.
    const named = head === undefined ? undefined : pointerOf(words[words.indexOf(head) + 1]);
    if (named?.form === 'name' && named.entity?.kind === 'person') return asPerson(span, named.entity);
    const inside = within(span).map(({ entity }) => byId.get(entity ?? ''));
    if (beside?.entity?.kind === 'person') return asPerson(span, beside.entity);
    const owner =
      inside.find((entity) => entity !== undefined && entity.kind !== 'place' && entity.kind !== 'person') ??
      inside.find((entity) => entity !== undefined);
    const noun = head?.low ?? '';
    const own = ownParts.test(noun) && owner !== undefined;
    const one = /^(?:the|his|her|its|their)$/u.test(opener?.low ?? '') && !noun.endsWith('s');
    if (unnamedHeads.has(noun) && !(own && one)) return asPerson(span, owner, { unnamed: true });
    return asPerson(span, own ? owner : undefined);
  };

  const officeHolder = (words: readonly Word[]): Known | undefined => {
    const last = words.at(-1)?.text ?? '';
    if (words.length < 4 || !/^\p{Lu}/u.test(last) || !words.slice(0, 3).some(({ low }) => offices.test(low))) return undefined;
    if (!words.slice(1, 4).some(({ low }) => low === 'of') || words.some(({ text: mark }) => mark === ',')) return undefined;
    const bearers = entities.filter(({ kind, name }) => kind === 'person' && name !== last && name.endsWith(` ${last}`));
    return bearers.length === 1 ? bearers[0] : undefined;
  };

  const all = (span: Span, speaker?: Person): Person[] => {
    const [first, last] = [wordAt(tokens, span[0]), wordAt(tokens, span[1])];
    const parts: Span[] = [];
    let from = first;
    for (let index = first; index <= last; index++) {
      const low = tokens[index]?.low;
      const joins =
        index === last || low === 'and' || low === 'nor' || (low === ',' && /^(?:\p{Lu}|the)/u.test(tokens[index + 1]?.text ?? ''));
      if (!joins) continue;
      // "Neither A nor B".
      if (tokens[from]?.low === 'neither') from++;
      if (index > from) parts.push([tokens[from]?.start ?? 0, tokens[index - 1]?.end ?? 0]);
      from = index + 1;
    }
    // "The Minister for the Delta, Dr Some Name": without an "and" it is one, called twice.
    if (!tokens.slice(first, last).some(({ low }) => low === 'and' || low === 'nor')) return [who(span, speaker)];
    const named = parts.map((part) => who(part, speaker));
    // Splits only where every part is somebody of its own.
    return parts.length > 1 &&
      named.every(({ entity }) => entity !== undefined) &&
      new Set(named.map(({ entity }) => entity)).size === named.length
      ? named
      : [who(span, speaker)];
  };

  const isName = ({ kind, text: words }: People['mentions'][number]): boolean =>
    kind !== 'pronoun' && kind !== 'office' && /^\p{Lu}/u.test(words) && !/^(?:the|this|that)\s/iu.test(words);
  const firstNames = new Map<string, string>();
  for (const mention of mentions)
    if (mention.entity !== undefined && isName(mention) && !firstNames.has(mention.entity)) firstNames.set(mention.entity, mention.text);
  const named = (entity: string, span: Span): string | undefined =>
    within(span).findLast((mention) => mention.entity === entity && isName(mention))?.text ??
    firstNames.get(entity) ??
    (pronouns.test(text.slice(...span).toLowerCase()) ? byId.get(entity)?.name : undefined);
  return { who, all, named, spoke: (offset, person) => void (person.entity === undefined ? 0 : spoken.push({ at: offset, person })) };
}

const small: ReadonlySet<string> = new Set(['D', 'P', 'ADV', 'CC', 'MARK', 'POS', 'NUM']);
// "The minister, Dr Some Name".
const forms = new RegExp(String.raw`^(?:${titles.join('|')}|miss|sir|dame|lord|lady|sheikh|fr)\.?$`, 'iu');
const offices = /^(?:president|premier|minister|chancellor|king|queen|prince|secretary|chairman|speaker|governor|leader|head|mayor)$/u;
const personal = /^(?:he|she|him|his|her)$/u;
const pronouns = /^(?:he|she|it|they|him|her|them|his|its|their)$/u;

function lowerBound(size: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
