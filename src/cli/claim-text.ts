// A claim as text: what it says, who answers for it, the chain of speakers, the quoted words and how it stands.
import { standingOf, type Office, type Standing } from '../flow/index.ts';
import type { Claim } from '../terms/index.ts';
import { formatMoment } from '../kit/index.ts';
import { nameIn, sayingOf } from './key-text.ts';
import { paint, wrap } from './terminal.ts';

const words: Record<Standing, string> = {
  machine: 'machine, not reviewed',
  reviewed: 'accepted by a person',
  rejected: 'rejected by a person',
  given: 'given from outside',
};

/** `machine, not reviewed`; `corrected by Ada on …`. */
export function standingText(claim: Claim): string {
  const { review } = claim;
  if (review === undefined) return words[standingOf(claim)];
  const done = { accept: 'accepted', correct: 'corrected', reject: 'rejected' }[review.verdict];
  return `${done} by ${review.by ?? 'a person'}, ${formatMoment(review.at)}`;
}

const chainText = ({ chain, by }: Claim): string => (chain.length === 0 ? by : chain.map(({ name }) => name).join(' > '));

/** Who answers for a claim, its chain, and the outlets that relay it. */
export function sourceText(claim: Claim, { dossier }: Office): string {
  const name = nameIn(dossier);
  const via = claim.via.length === 0 ? '' : `, relayed by ${claim.via.map(name).join(', ')}`;
  return `by ${name(claim.by)}${via}; chain: ${chainText(claim)}`;
}

/** The whole claim in a few lines. */
export function claimText(claim: Claim, office: Office): string {
  const confidence = claim.confidence === undefined ? '' : `, confidence ${claim.confidence}`;
  const page = claim.cite === undefined ? undefined : office.page(claim.cite.page);
  return [
    wrap(paint('bold', sayingOf(claim, office.dossier)), ''),
    wrap(sourceText(claim, office), '  '),
    ...(claim.cite === undefined ? [] : [wrap(paint('italic', `“${claim.cite.quote}”`), '  ')]),
    paint('gray', wrap(`${page?.title === undefined ? '' : `"${page.title}", `}known ${formatMoment(claim.known)}`, '  ')),
    paint('gray', wrap(`${standingText(claim)}${confidence}  [${claim.id}]`, '  ')),
  ].join('\n');
}
