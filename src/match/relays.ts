// Counts a text once however many outlets carry it (semantics, section 1): claims taken from copies become relays of the claim of the origin.
// Takes claims, pages and clusters of copies; gives the claims, fewer and with more relays. What a copy says in words of its own stays its own.
import { keyText, type Claim, type Key, type Page } from '../terms/index.ts';
import type { Cluster } from './copies.ts';
import { shareIn, shinglesOf } from './shingles.ts';

// A sentence is carried when this share of its runs of words stands in the other text: one word changed in a sentence of twelve leaves more than half.
const leastCarried = 0.5;

type Carried = { claim: Claim; relayed: Claim[]; quote: ReadonlySet<number> };

/** What a key is about without the name of the single event, which holds the day of the page it was read from. */
function matterOf(key: Key): string {
  switch (key.kind) {
    case 'performance':
      return `performance:${key.commitment}`;
    case 'act':
      return `act:${key.actor}:${(key.tags.target ?? []).join(' ')}`;
    case 'utterance':
      return `utterance:${key.party}:${key.act}:${key.about}`;
    case 'life':
      return `life:${key.party}:${key.act}:${key.commitment}`;
    default:
      return keyText(key);
  }
}

const unique = (outlets: readonly string[], by: string): string[] => [...new Set(outlets)].filter((outlet) => outlet !== by);

/** The claim as the origin's: an outlet's own sentence, or its unnamed source, is the origin's where the words stand there. */
function answeredByOrigin(claim: Claim, outlet: string | undefined, origin: string | undefined): Claim {
  if (outlet === undefined || origin === undefined || outlet === origin) return claim;
  const by =
    claim.by === outlet
      ? origin
      : claim.by.replace(/^(unnamed\(.*,)([^,]+)\)$/, (whole, head: string, at: string) => (at === outlet ? `${head}${origin})` : whole));
  const told = by === claim.by && claim.via.includes(outlet) ? claim.via : [...claim.via, outlet];
  const via = by.startsWith('unnamed(') || by !== origin ? [...told, origin] : told;
  return { ...claim, by, via: unique(via, by) };
}

/** One claim with its relays. It is known since the first of them, and withdrawn with the origin's; where the origin has none, with the last. */
function withRelays({ claim, relayed }: Carried, origin: string): Claim {
  if (relayed.length === 0) return claim;
  const all = [claim, ...relayed];
  const ofOrigin = all.find(({ cite }) => cite?.page === origin);
  const ends = (ofOrigin === undefined ? all : [ofOrigin]).map(({ retracted }) => retracted);
  const retracted = ends.every((end) => end !== undefined) ? ends.toSorted().at(-1) : undefined;
  const { retracted: _, ...rest } = claim;
  return {
    ...rest,
    via: unique(
      all.flatMap(({ by, via }) => (by === claim.by ? via : [...via, by])),
      claim.by,
    ),
    known: all.map(({ known }) => known).toSorted()[0] ?? claim.known,
    ...(retracted === undefined ? {} : { retracted }),
  };
}

/** Joins the claims of every cluster. Claims without a citation, and those of pages in no cluster, come back as they are, in their order. */
export function joinRelays(claims: readonly Claim[], pages: readonly Page[], clusters: readonly Cluster[]): Claim[] {
  if (clusters.length === 0) return [...claims];
  const pageById = new Map(pages.map((page) => [page.id, page]));
  const byPage = Map.groupBy(claims, ({ cite }) => cite?.page ?? '');
  const become = new Map<Claim, Claim | undefined>();
  for (const { origin, outlet, pages: members } of clusters) {
    const text = shinglesOf(pageById.get(origin)?.text ?? '');
    const kept: Carried[] = [];
    for (const member of members) {
      for (const claim of byPage.get(member) ?? []) {
        const quote = shinglesOf(claim.cite?.quote ?? '');
        const isCarried = shareIn(quote, text) >= leastCarried;
        const own = isCarried ? answeredByOrigin(claim, pageById.get(member)?.outlet, outlet) : claim;
        const head = kept.find((one) => one.claim.cite?.page !== member && isSame(one, { claim: own, relayed: [], quote }));
        if (head === undefined) kept.push({ claim: own, relayed: [], quote });
        else head.relayed.push(own);
        become.set(claim, undefined);
      }
    }
    for (const one of kept) become.set(originalOf(one, byPage), withRelays(one, origin));
  }
  return claims.flatMap((claim) => {
    const now = become.has(claim) ? become.get(claim) : claim;
    return now === undefined ? [] : [now];
  });
}

const originalOf = ({ claim }: Carried, byPage: ReadonlyMap<string, readonly Claim[]>): Claim =>
  (byPage.get(claim.cite?.page ?? '') ?? []).find(({ id }) => id === claim.id) ?? claim;

function isSame(one: Carried, other: Carried): boolean {
  const [a, b] = [one.claim, other.claim];
  return (
    a.by === b.by &&
    a.polarity === b.polarity &&
    matterOf(a.key) === matterOf(b.key) &&
    JSON.stringify(a.value) === JSON.stringify(b.value) &&
    Math.max(shareIn(other.quote, one.quote), shareIn(one.quote, other.quote)) >= leastCarried
  );
}
