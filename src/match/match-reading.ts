// A reading and a dossier become proposed claims: who says what of which commitment, since when it could be known, resting on which words.
// Pure. Refuses pages without a date or in another language, and whatever nobody can be made to answer for; each refusal is an Issue.
import { contentId, issue, type Issue, type Json } from '../kit/index.ts';
import type { Claim, Dossier, Page, Reading } from '../terms/index.ts';
import { matchActs } from './acts.ts';
import { confirmations } from './confirmed.ts';
import { isIssue, openContext, prepareDossier, type Context, type Found, type Prepared, type Proposal, type Unmatched } from './context.ts';
import { meetDenials } from './denials.ts';
import { matchFacts } from './facts.ts';
import { matchPerformances } from './performances.ts';
import { matchPositions } from './positions.ts';
import { matchSignings } from './signings.ts';

/** What became of a reading: claims, words that fit nothing (with the nearest commitment and why), and trouble. */
export type Matched = { claims: Claim[]; unmatched: Unmatched[]; issues: Issue[] };

const rules: readonly ((context: Context) => Found)[] = [matchSignings, matchPositions, matchPerformances, matchActs, matchFacts];

// A dossier is prepared once, however many pages are matched with it; the answer is the same either way.
const prepared = new WeakMap<Dossier, Prepared>();

/**
 * Proposes claims from one page. Every claim cites its exact words; what happened without a date is placed on the day of publication and
 * says so; `by` follows the semantics: the outermost speaker that is no outlet, or the outlet for its own sentences and for "P said it".
 */
export function matchReading(reading: Reading, page: Page, dossier: Dossier): Matched {
  if (page.published === undefined) {
    return nothing(
      issue('match.no-date', 'the page has no date of publication, so nothing in it could be known at any time; give it one', page.id),
    );
  }
  if (!/^en\b/i.test(reading.language) && (reading.language !== 'und' || page.text.trim() !== '')) {
    const told = reading.language === 'und' ? 'a language that its words do not show' : `"${reading.language}"`;
    return nothing(issue('match.language', `the page is in ${told}; only English is matched, so no claim was made`, page.id));
  }
  const ready = prepared.get(dossier) ?? prepareDossier(dossier);
  prepared.set(dossier, ready);
  const context = openContext(ready, reading, page, page.published);
  const found = rules.map((rule) => rule(context));
  const claims = new Map<string, Claim>();
  const proposed = withoutWeak(found.flatMap(({ proposals }) => proposals));
  for (const proposal of meetDenials([...proposed, ...confirmations(context, proposed)].flatMap(byEach))) {
    const claim = claimOf(context, proposal);
    const earlier = claims.get(sameness(claim));
    if (earlier === undefined || (claim.confidence ?? 0) > (earlier.confidence ?? 0)) claims.set(sameness(claim), claim);
  }
  const cited = [...claims.values()];
  const unmatched = found
    .flatMap((one) => one.unmatched)
    .filter(({ span }) => !cited.some(({ cite }) => cite !== undefined && cite.start <= span[0] && cite.end >= span[1]));
  return {
    claims: cited,
    unmatched: distinct(unmatched),
    issues: distinct([...voiceIssues(context), ...found.flatMap((one) => one.issues)]),
  };
}

/** What several say with one voice is a claim of each. */
const byEach = (one: Proposal): Proposal[] => [
  one,
  ...(one.source.also ?? []).map((by) => ({ ...one, source: { by, via: one.source.via } })),
];

/** A position that a clause alone tells is left out where another rule found it, or another position of its party on the same matter in its sentence. */
function withoutWeak(proposals: readonly Proposal[]): Proposal[] {
  const matter = ({ key }: Proposal): string =>
    key.kind === 'utterance' ? `${key.party} ${key.about}` : key.kind === 'life' ? `${key.party} ${key.commitment}` : '';
  const strong = new Set(proposals.filter(({ weak }) => weak !== true).map(matter));
  return proposals.filter((one) => one.weak !== true || !strong.has(matter(one)));
}

const nothing = (trouble: Issue): Matched => ({ claims: [], unmatched: [], issues: [trouble] });

/** One page says one thing of one key in one voice once, however often it repeats it; other figures are other claims. */
function sameness({ key, polarity, by, value, when }: Claim): string {
  return JSON.stringify([key, polarity, by, value ?? null, key.kind === 'total' ? when : null]);
}

function claimOf(
  { page, known }: Context,
  { key, polarity, source, chain, when, value, performer, span, reason, confidence }: Proposal,
): Claim {
  const [start, end] = span;
  const cite = { page: page.id, start, end, quote: page.text.slice(start, end) };
  const content = {
    key,
    polarity,
    by: source.by,
    via: source.via,
    when,
    value: value ?? null,
    performer: performer ?? null,
    known,
    cite,
  } as unknown as Json;
  return {
    id: contentId('claim', content),
    key,
    polarity,
    by: source.by,
    via: source.via,
    chain,
    when,
    ...(value === undefined ? {} : { value }),
    ...(performer === undefined ? {} : { performer }),
    known,
    ...(page.retracted === undefined ? {} : { retracted: page.retracted }),
    confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
    origin: 'machine',
    reason,
    cite,
  };
}

/** Trouble with speakers: told once a page, and only for those who say something that was looked at. */
function voiceIssues(context: Context): Issue[] {
  const withins = [...context.reading.events, ...context.reading.positions]
    .map(({ within }) => within)
    .concat(context.reading.statements.map(({ id }) => id));
  return [...new Set(withins)].map((within) => context.voice(within)).filter(isIssue);
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
