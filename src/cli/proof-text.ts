// Reasons as text: the proof as a tree, down to the quoted words with their chain of speakers.
import type { Office } from '../flow/index.ts';
import type { Claim, Proof } from '../terms/index.ts';
import { standingText } from './claim-text.ts';
import { formatMoment } from '../kit/index.ts';
import { paint, wrap } from './terminal.ts';

const chainText = ({ chain, by }: Claim): string => (chain.length === 0 ? by : chain.map(({ name }) => name).join(' > '));

function claimText(office: Office, id: string, sign: string, indent: string): string {
  const claim = office.claim(id);
  if (claim === undefined) return `${indent}${sign} claim ${id}`;
  const head = wrap(`${sign} ${chainText(claim)}, known ${formatMoment(claim.known)} (${standingText(claim)})`, indent);
  if (claim.cite === undefined) return `${head}\n${indent}  claim ${id}`;
  const title = office.page(claim.cite.page)?.title;
  const place = `${title === undefined ? claim.cite.page : `"${title}"`}, characters ${claim.cite.start} to ${claim.cite.end}`;
  return [head, wrap(paint('italic', `“${claim.cite.quote}”`), `${indent}  `), paint('gray', wrap(place, `${indent}  `))].join('\n');
}

/** The proof and everything under it. */
export function proofText(office: Office, proof: Proof, depth = 0): string {
  const indent = '  '.repeat(depth);
  const value = proof.value === undefined ? '' : paint('gray', ` [${proof.value}]`);
  const lines = [`${wrap(proof.text, indent)}${value}`];
  const under = `${indent}  `;
  for (const id of proof.for ?? []) lines.push(claimText(office, id, '+', under));
  for (const id of proof.against ?? []) lines.push(claimText(office, id, '−', under));
  for (const { claim, why } of proof.outranked ?? [])
    lines.push(claimText(office, claim, '·', under), wrap(`left out: ${why}`, `${under}  `));
  if (proof.silence !== undefined) lines.push(paint('gray', wrap(proof.silence, under)));
  if (proof.alternatives !== undefined && proof.alternatives > 0)
    lines.push(paint('gray', `${under}and ${proof.alternatives} more like it`));
  for (const premise of proof.premises ?? []) lines.push(proofText(office, premise, depth + 1));
  return lines.join('\n');
}
