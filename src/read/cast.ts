// Tells who a phrase means: a named person, an actor, the holder of an office, a pronoun's nearest speaker, or an unnamed official of somebody.
// Takes the page's mentions and entities; returns a participant, and says "unnamed" or leaves the entity open where the page does.
import type { Mention, Participant, Span } from '../terms/index.ts';
import { unnamedHeads } from './cues.data.ts';
import type { Known } from './entities.ts';
import type { Paragraph } from './sentences.ts';
import { portfolios } from './titles.data.ts';
import { wordAt, type Word } from './words.ts';

export type Person = Participant & { readonly unnamed?: true; readonly kind?: Known['kind']; readonly open?: readonly string[] };

export type Cast = {
  /** Whom a phrase names. `speaker` is whoever speaks around it, for "I" and "we". */
  who(span: Span, speaker?: Person): Person;
  /** The several participants of "X and Y". */
  all(span: Span, speaker?: Person): Person[];
  /** Tells the cast that somebody spoke at `at`, for the pronouns that follow. */
  spoke(at: number, person: Person): void;
  /** The words by which an entity is named in `span`, or else first in the page. */
  named(entity: string, span: Span): string | undefined;
};

const ends = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'who',
  'which',
  'that',
  'on',
  'to',
  'by',
  'against',
  'about',
  'close',
  'near',
  'speaking',
  'under',
  'between',
  'over',
  'among',
]);
const ownParts =
  /^(?:office|side|team|leadership|delegation|negotiators?|fighters?|forces?|troops|army|government|administration|group|movement|militants|insurgents|leaders|officials|representatives|commission|members|ministry|military|media|website|campaign|readout)$/u;

/** Opens the cast of a page. `mentions` must be in the order of the text. */
export function openCast(
  text: string,
  tokens: readonly Word[],
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  entities: readonly Known[],
): Cast {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const spoken: { at: number; person: Person }[] = [];

  const firstFrom = (offset: number): number => {
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.span[0] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const within = ([start, end]: Span): Mention[] => {
    const found: Mention[] = [];
    for (let at = firstFrom(start); at < mentions.length && (mentions[at]?.span[0] ?? end) < end; at++) {
      const mention = mentions[at];
      if (mention !== undefined && mention.span[1] <= end) found.push(mention);
    }
    return found;
  };
  const paragraphOf = (at: number): number => {
    let [low, high] = [0, paragraphs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const asPerson = (span: Span, entity: Known | undefined, more: { unnamed?: true } = {}): Person => ({
    text: text.slice(...span),
    span,
    ...(entity === undefined ? {} : { code: entity.code ?? null, entity: entity.id, kind: entity.kind }),
    ...(entity?.actor === undefined ? {} : { actor: entity.actor }),
    ...more,
  });

  const pronoun = (span: Span, low: string, speaker: Person | undefined): Person => {
    if (/^(?:i|we|us|our|my|me)$/u.test(low))
      return speaker === undefined ? asPerson(span, undefined) : { ...speaker, text: text.slice(...span), span };
    const here = paragraphOf(span[0]);
    const last = spoken.findLast(({ at }) => at < span[0]);
    const close = last !== undefined && paragraphOf(last.at) >= here - 1 ? last.person : undefined;
    if (!/^(?:he|she|him|his|her)$/u.test(low))
      return close !== undefined && close.entity !== undefined && close.kind !== 'person' && close.kind !== 'outlet'
        ? { ...close, text: text.slice(...span), span }
        : asPerson(span, undefined);
    const from = paragraphs[Math.max(0, here - 1)]?.start ?? 0;
    const people = [
      ...new Set(
        within([from, span[0]])
          .map(({ entity }) => byId.get(entity ?? ''))
          .filter((entity) => entity !== undefined && (entity.kind === 'person' || entity.kind === 'office')),
      ),
    ] as Known[];
    if (close?.entity !== undefined && (close.kind === 'person' || close.kind === 'office'))
      return { ...close, text: text.slice(...span), span };
    if (people.length === 1) return asPerson(span, people[0]);
    return { ...asPerson(span, undefined), open: people.map(({ name }) => name) };
  };

  // "the government" is the only one that the page names.
  const governments = entities.filter(({ kind, governs }) => kind === 'organisation' && governs);
  const who = (span: Span, speaker?: Person): Person => {
    const first = wordAt(tokens, span[0]);
    const last = wordAt(tokens, span[1]);
    const words = tokens.slice(first, last);
    if (words.length === 1 && /^(?:i|we|us|he|she|it|they|him|them)$/u.test(words[0]?.low ?? ''))
      return pronoun(span, words[0]?.low ?? '', speaker);
    if (/^the (?:government|administration)$/iu.test(text.slice(...span)) && governments.length === 1 && within(span).length === 0)
      return asPerson(span, governments[0]);
    const inside = within(span);
    let core = words.findIndex(
      (word, at) =>
        at > 0 &&
        ((ends.has(word.low) &&
          !(
            word.low === 'of' &&
            portfolios.has(words[at + 1]?.low ?? '') &&
            words[at + 2] !== undefined &&
            /^\p{Lu}/u.test(words[at + 2]?.text ?? '')
          )) ||
          (word.text === ',' && at > 0)),
    );
    if (core < 0) core = words.length;
    const coreEnd = words[core - 1]?.end ?? span[1];
    const mine = inside.filter((mention) => mention.span[0] < coreEnd);
    const person = mine.findLast((mention) => byId.get(mention.entity ?? '')?.kind === 'person' && mention.span[1] >= coreEnd - 2);
    if (person !== undefined) return asPerson(span, byId.get(person.entity ?? ''));
    // "Deputy spokesman for the ministry, Some Name" and "the leader of X, Some Name".
    const comma = words.findIndex(({ text: mark }) => mark === ',');
    const afterComma =
      comma < 0
        ? undefined
        : inside.find((mention) => mention.span[0] === words[comma + 1]?.start && byId.get(mention.entity ?? '')?.kind === 'person');
    if (afterComma !== undefined) return asPerson(span, byId.get(afterComma.entity ?? ''));
    const head = words[core - 1]?.low ?? '';
    const whole = inside.findLast((mention) => mention.span[1] === coreEnd || (mention.span[1] === span[1] && mention.kind === 'office'));
    const office = whole === undefined ? undefined : byId.get(whole.entity ?? '');
    if (office !== undefined && whole !== undefined && (whole.kind === 'office' || whole.span[1] === coreEnd))
      return asPerson(span, office);
    const owner =
      inside
        .map((mention) => byId.get(mention.entity ?? ''))
        .find((entity) => entity !== undefined && entity.kind !== 'place' && entity.kind !== 'person') ??
      inside.map((mention) => byId.get(mention.entity ?? '')).find((entity) => entity !== undefined);
    const definite = /^(?:the|his|her|its|their)$/u.test(words[0]?.low ?? '');
    if (unnamedHeads.has(head) && !(definite && ownParts.test(head) && owner !== undefined && /s$/u.test(head) === false))
      return asPerson(span, owner, { unnamed: true });
    if (owner !== undefined && ownParts.test(head)) return asPerson(span, owner);
    const [first_] = mine;
    return mine.length > 0 && first_ !== undefined && first_.span[0] - span[0] <= 4 && first_.span[1] === coreEnd
      ? asPerson(span, byId.get(first_.entity ?? ''))
      : asPerson(span, undefined);
  };

  const all = (span: Span, speaker?: Person): Person[] => {
    const first = wordAt(tokens, span[0]);
    const last = wordAt(tokens, span[1]);
    const parts: Span[] = [];
    let from = first;
    for (let at = first; at <= last; at++) {
      const low = tokens[at]?.low;
      const joins = at === last || low === 'and' || low === 'nor' || (low === ',' && /^(?:\p{Lu}|the)/u.test(tokens[at + 1]?.text ?? ''));
      if (!joins) continue;
      // "Neither A nor B".
      if (tokens[from]?.low === 'neither') from++;
      if (at > from) parts.push([tokens[from]?.start ?? 0, tokens[at - 1]?.end ?? 0]);
      from = at + 1;
    }
    const named = parts.map((part) => who(part, speaker));
    // Splits only where every part is somebody of its own.
    return parts.length > 1 &&
      named.every(({ entity }) => entity !== undefined) &&
      new Set(named.map(({ entity }) => entity)).size === named.length
      ? named
      : [who(span, speaker)];
  };

  const firstNames = new Map<string, string>();
  for (const { entity, text: name, kind } of mentions)
    if (entity !== undefined && kind !== 'office' && !/^(?:the|this|that)\s/iu.test(name) && !firstNames.has(entity))
      firstNames.set(entity, name);
  const named = (entity: string, span: Span): string | undefined =>
    within(span).findLast(
      (mention) =>
        mention.entity === entity && (mention.kind !== 'office' || !firstNames.has(entity)) && !/^(?:the|this|that)\s/iu.test(mention.text),
    )?.text ?? firstNames.get(entity);
  return { who, all, named, spoke: (at, person) => void (person.entity === undefined ? 0 : spoken.push({ at, person })) };
}
