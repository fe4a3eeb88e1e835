// Commitments as pages tell them, over all pages. Takes read pages and their cast; gives each commitment once, with the words that told it first and the places
// that tell it again. Invents no obligor.
import type { Amount, Span } from '../terms/index.ts';
import type { Cast } from './draft-cast.ts';
import { linesOf } from './draft-lines.ts';
import { cited, singular, slugOf, type ReadPage } from './draft-text.ts';
import { toldIn, type Told } from './draft-told.ts';

/** One commitment to be. `also` are further tellings. */
export type Commitment = {
  id: string;
  page: number;
  span: Span;
  kind: 'achieve' | 'refrain';
  obligors: string[];
  object: string | undefined;
  event: string | undefined;
  mode: string | undefined;
  verb: string | undefined;
  amount: Amount | undefined;
  lines: string[];
  also: string[];
};

const bothSides = /^(?:both|neither|the two|the|either) (?:sides?|part(?:y|ies))\b|^(?:both|neither|they)$/i;
/** Everything owed that the pages tell, each once, in the order of the text. `sides` are the parties that "both sides" are on a page. */
export function findCommitments(pages: readonly ReadPage[], cast: Cast, sides: (page: number) => readonly string[]): Commitment[] {
  const found: Commitment[] = [];
  for (const [page, one] of pages.entries())
    for (const told of toldIn(one)) {
      const both = bothSides.test(told.obligor?.text ?? '') ? sides(page) : [];
      const known = cast.actorOf(one, told.obligor);
      const obligors = both.length > 0 ? [...both] : known === undefined ? [] : [known];
      // Whoever is nobody of the cast but named by a common noun ("ships", "a decree") owes nothing.
      if (obligors.length === 0 && told.obligor !== undefined && !isSomebody(told.obligor.text)) continue;
      const again = found.find((other) => isSame(other, told, obligors));
      if (again !== undefined) {
        if (again.obligors.length === 0) again.obligors.push(...obligors);
        if (again.page !== page || !overlap(again.span, told.span)) again.also.push(cited(one, told.span));
        continue;
      }
      const id = freshId(told, obligors, found);
      found.push({ ...pick(told), id, page, obligors, also: [], lines: linesOf(one, told) });
    }
  return found.sort((a, b) => a.page - b.page || a.span[0] - b.span[0]);
}

const pick = ({
  span,
  kind,
  object,
  event,
  mode,
  verb,
  amount,
}: Told): Omit<Commitment, 'id' | 'page' | 'obligors' | 'also' | 'lines'> => ({ span, kind, object, event, mode, verb, amount });
const isSomebody = (words: string): boolean =>
  /\b(?:men|troops|forces|fighters|soldiers|army|side|sides|government|rebels?)\b/i.test(words);
const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** One thing owed, told twice: the same amount of the same things, or the same deed to the same things by the same. */
function isSame(one: Commitment, told: Told, obligors: readonly string[]): boolean {
  if (one.kind !== told.kind) return false;
  const things = singular(one.object ?? '') === singular(told.object ?? '');
  const count = one.amount?.high !== undefined && one.amount.high !== null && one.amount.high === told.amount?.high;
  const others = one.obligors.length > 0 && obligors.length > 0 && !obligors.some((id) => one.obligors.includes(id));
  if (others) return false;
  // Things that are only pointed at ("pay them") are those of the same verb before.
  if (one.object === undefined || told.object === undefined) return one.verb !== undefined && one.verb === told.verb;
  return (
    things && (count || ((one.amount === undefined || told.amount === undefined) && (one.event === told.event || told.event === undefined)))
  );
}

function freshId({ object, event, verb, kind }: Told, obligors: readonly string[], found: readonly Commitment[]): string {
  const base = slugOf(`${kind === 'refrain' ? 'no-' : ''}${object ?? verb ?? event ?? 'undertaking'}`);
  const free = (id: string): boolean => found.every((other) => other.id !== id);
  const candidates = [base, ...obligors.map((id) => `${base}-${id}`), ...Array.from({ length: 99 }, (_, at) => `${base}-${at + 2}`)];
  return candidates.find(free) ?? base;
}
