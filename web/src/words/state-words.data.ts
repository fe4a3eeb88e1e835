// The words a board uses, what they mean, and the tone in which they are set. Word and glyph say it; the tone only repeats it.
import type { Belnap, Finding, Progress, State } from '../../../src/terms/index.ts';

export type Tone = 'good' | 'bad' | 'care' | 'quiet';

export const stateWords = {
  fulfilled: { word: 'fulfilled', tone: 'good', means: 'Done, or its period ended without a violation.' },
  terminated: { word: 'terminated', tone: 'quiet', means: 'Superseded, or ended by one who may end it.' },
  breached: { word: 'breached', tone: 'bad', means: 'There is evidence that it was violated or missed for good.' },
  disputed: { word: 'disputed', tone: 'care', means: 'Sources of one rank contradict each other.' },
  suspended: { word: 'suspended', tone: 'care', means: 'Put on hold by one who may do so.' },
  rejected: { word: 'rejected', tone: 'bad', means: 'One who owes it surely rejects it.' },
  blocked: { word: 'blocked', tone: 'bad', means: 'As positions stand it cannot be reached.' },
  lapsed: { word: 'lapsed', tone: 'quiet', means: 'What it was the answer to has been done after all.' },
  conditional: { word: 'conditional', tone: 'quiet', means: 'A condition is not met yet, or not everyone is bound.' },
  overdue: { word: 'overdue', tone: 'care', means: 'Its deadline has passed and nobody tells that it was done.' },
  'in-progress': { word: 'in progress', tone: 'good', means: 'Some of it has been done.' },
  'in-force': { word: 'in force', tone: 'quiet', means: 'It binds, and nothing is told against it.' },
} as const satisfies Record<State, { word: string; tone: Tone; means: string }>;

export const belnapWords = {
  true: { word: 'yes', sign: '✓' },
  false: { word: 'no', sign: '✕' },
  contested: { word: 'contested', sign: '⇄' },
  silent: { word: 'silent', sign: '○' },
} as const satisfies Record<Belnap, { word: string; sign: string }>;

/** Findings by kind: heading, and one line on what it means. The order is the order on the page. */
export const findingWords = {
  deadlock: { title: 'Deadlocks', means: 'Each waits for the other.' },
  gap: { title: 'Gaps', means: 'One side asks for more than the other allows.' },
  stuck: { title: 'Stuck on one refusal', means: 'A single no is the root of it.' },
  'binds-nonsignatory': { title: 'Owed by one who did not sign', means: 'The text binds somebody who is no party to it.' },
  conflict: { title: 'Texts that disagree', means: 'Two commitments cannot both be kept as written.' },
  breached: { title: 'Violations', means: 'Acts told without contradiction while the promise bound.' },
  repudiation: { title: 'Walked away', means: 'Suspended or ended by one who may not.' },
  refuses: { title: 'Refusals', means: 'Who rejects what.' },
  'grey-deadline': { title: 'Deadlines that fall now', means: 'Depends on the zone or calendar that the text leaves open.' },
  'impossible-schedule': { title: 'Schedules that cannot hold', means: 'The dates exclude each other.' },
  'performed-by-other': { title: 'Done by somebody else', means: 'Not by the one who owes it.' },
  'admitted-by-adversary': { title: 'Admitted against interest', means: 'Told by the one it speaks against.' },
  uncorroborated: { title: 'Told by one party alone', means: 'No second source says so.' },
} as const satisfies Record<Finding['kind'], { title: string; means: string }>;

/** Rules whose sentence tells its own outcome ("cannot come about"): a yes or no before it would only puzzle. */
export const toldInWords: ReadonlySet<string> = new Set(['achievable', 'bound', 'count', 'story']);

export const textFloor: NonNullable<Progress['floorBy']> = 'the text';
