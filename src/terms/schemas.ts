// The schemas by the names people ask for: `parley schema claim`, and the reference that is generated from them.
import type { z } from 'zod';
import { Accord, Commitment } from './accord.ts';
import { Actor } from './actor.ts';
import { Board } from './board.ts';
import { Claim } from './claim.ts';
import { Decision } from './decision.ts';
import { Dossier } from './dossier.ts';
import { Finding, Move } from './finding.ts';
import { Formula } from './formula.ts';
import { Page } from './page.ts';
import { Reading } from './reading.ts';
import { View } from './view.ts';

/** Every datum that travels, by name. */
export const schemas = {
  page: Page,
  reading: Reading,
  actor: Actor,
  accord: Accord,
  commitment: Commitment,
  formula: Formula,
  dossier: Dossier,
  claim: Claim,
  decision: Decision,
  view: View,
  board: Board,
  finding: Finding,
  move: Move,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof schemas;
