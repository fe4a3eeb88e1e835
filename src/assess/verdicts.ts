// Verdicts: what each charge comes to in one view, in one byte, and by promise how many charges come to what. A list of acts is made only for a reader.
import type { Charges } from './charges.ts';
import { longerBytes, roomFor } from './columns.ts';
import type { Item } from './compile.ts';
import type { Bits } from './formula.ts';

/** What one charge comes to: nobody tells of it in scope (`told` false), the act alone (`bare`), the act against the promise as it stood then (`bits`). */
export type Verdict = { told: boolean; bare: Bits; bits: Bits };

/** Verdicts by charge; `before`, in a view that is kept up to date, what the changed ones were when it was last settled. */
export type Verdicts = { bytes: Uint8Array; before: Map<number, number> | undefined };

/** No verdicts. */
export const openVerdicts = (): Verdicts => ({ bytes: new Uint8Array(0), before: undefined });

const pack = ({ told, bare, bits }: Verdict): number => (told ? 1 : 0) | (bare << 1) | (bits << 3);
const unpack = (byte: number): Verdict => ({ told: (byte & 1) === 1, bare: ((byte >> 1) & 3) as Bits, bits: ((byte >> 3) & 3) as Bits });

/** Writes a verdict down. */
export function setVerdict(verdicts: Verdicts, charge: number, verdict: Verdict): void {
  if (charge >= verdicts.bytes.length) verdicts.bytes = longerBytes(verdicts.bytes, roomFor(verdicts.bytes.length, charge + 1));
  const old = verdicts.bytes[charge] ?? 0;
  const byte = pack(verdict);
  if (old === byte) return;
  if (verdicts.before !== undefined && !verdicts.before.has(charge)) verdicts.before.set(charge, old);
  verdicts.bytes[charge] = byte;
}

/** The verdict on a charge; `formerly`: as it was when the view was last settled. */
export const verdictOn = ({ bytes, before }: Verdicts, charge: number, formerly = false): Verdict =>
  unpack((formerly ? before?.get(charge) : undefined) ?? bytes[charge] ?? 0);

/** How many charges against one promise come to each pair of bits: the acts alone, and against the promise. */
export type Docket = { bare: number[]; bits: number[] };

/** No charge. */
export const openDocket = (): Docket => ({ bare: [0, 0, 0, 0], bits: [0, 0, 0, 0] });

/** Counts a verdict in (`sign` 1) or out (-1); what nobody tells of does not count. */
export function enterVerdict({ bare, bits }: Docket, verdict: Verdict, sign: 1 | -1): void {
  if (!verdict.told) return;
  bare[verdict.bare] = (bare[verdict.bare] ?? 0) + sign;
  bits[verdict.bits] = (bits[verdict.bits] ?? 0) + sign;
}

/** The bits of a promise over all its acts: true when one is, else contested when one is, else silent. */
export function joinActs(counts: readonly number[]): Bits {
  if ((counts[1] ?? 0) > 0) return 1;
  return (counts[3] ?? 0) > 0 ? 3 : 0;
}

/** The acts against a promise that anyone tells of in scope, by key, with their verdicts. */
export function toldCharges({ evidence: { charges }, verdicts }: Judging, item: Item): { key: number; verdict: Verdict }[] {
  return (charges.against[item.index] ?? [])
    .map((charge) => ({ key: charges.key[charge] ?? -1, verdict: verdictOn(verdicts, charge) }))
    .filter(({ verdict }) => verdict.told);
}
type Judging = { evidence: { charges: Charges }; verdicts: Verdicts };
