// Every sentence the core says, in English, by rule. Takes names and figures that are ready to print; decides nothing. A translation replaces this file.

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const figure = (n: number): string => String(n).replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','));
/** "3", "100 to 361". */
const range = (low: number, high: number): string => (low === high ? figure(low) : `${figure(low)} to ${figure(high)}`);
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** "11 March 2020 04:00 UTC". */
const moment = (iso: string | null): string => {
  if (iso === null) return 'no date at all';
  const [, year = '', month = '', day = '', time = ''] = /^(\d+)-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return `${Number(day)} ${months[Number(month) - 1]} ${year} ${time} UTC`;
};
const amount = (low: number, high: number, need: number | null, unit: string): string =>
  `${range(low, high)}${need === null ? '' : ` of ${figure(need)}`}${unit === '' ? '' : ` ${unit}`}`;

/** Whose floor it is: the text, an actor, or a view's own. */
const authority = (by: string): string => (by.startsWith('view:') ? `the view "${by.slice(5)}"` : by);

/** The catalogue. Names are those of people and things as the dossier gives them; moments are ISO texts or null. */
export const words = {
  list,
  figure,
  range,
  moment,
  /** One sentence for the row that decided. */
  row: {
    done: (p: Sentence) =>
      `Fulfilled: ${amount(p.low, p.high, p.need, p.unit)} is told by a source that nobody ranked alike contradicts${p.floorNote}.`,
    kept: () => 'Fulfilled: the period is over and no violation stands, true or contested.',
    ended: () => 'Terminated: it was ended or replaced, and nobody admitted disputes that.',
    violated: (p: Sentence) => `Breached: an act that it forbids happened while it was in force (${p.acts}).`,
    'cure-passed': (p: Sentence) =>
      `Breached: past the end of the time to make good, and there is evidence of no more than ${amount(p.low, p.high, p.need, p.unit)}.`,
    quarrel: (p: Sentence) => `Disputed: what is admitted leaves both a yes and a no about ${p.about}.`,
    suspended: () => 'Suspended by someone who may do so, and not resumed.',
    refused: (p: Sentence) => `Rejected: ${p.who} will not do it.`,
    moot: () => 'Lapsed: what would call for it can no longer happen, for the debt it stands behind is paid.',
    hopeless: () => 'Blocked: its condition is not met and, as positions stand, cannot be.',
    condition: () => 'Conditional: its condition is not met yet.',
    unbound: (p: Sentence) => `Conditional: ${p.who} is not surely bound.`,
    passed: (p: Sentence) =>
      `Overdue since ${p.since}: nobody whom this view admits reports more than ${amount(p.high, p.high, p.need, p.unit)}${p.floorNote}.`,
    stuck: () => 'Blocked: as positions stand it cannot come about.',
    begun: (p: Sentence) => `In progress: ${amount(p.low, p.high, p.need, p.unit)}${p.floorNote}.`,
    standing: () => 'In force: nothing is due yet, and nothing stands against it.',
  },
  floorNote: (floor: number, by: string, cap: number | null) =>
    cap !== null && cap !== floor
      ? ` (the text allows up to ${figure(cap)}; ${figure(floor)} count as done according to ${authority(by)})`
      : '',
  late: (when: string) => `It was done after its deadline of ${when}.`,
  lateDisputed: (when: string) => `Whether it was done by its deadline of ${when} is contested.`,
  silence: (about: string, known: string) => `no live admitted claim ${about} known by ${moment(known)}`,
  /** What a silence is about, with its preposition. */
  about: {
    count: (titles: readonly string[]) => `on how much of ${titles.map((title) => `"${title}"`).join(' or ')} is done`,
    acts: (title: string) => `of an act against "${title}"`,
    that: (sentence: string) => `that ${sentence.replace(/\.$/, '')}`,
    due: (text: string) => `on what "${text}" is counted from`,
  },
  outranked: {
    unranked: () => 'its source has no rank in this view',
    corrected: (by: string) => `the same source spoke of it again later (${by})`,
    outranked: () => 'a source of higher rank speaks about the same thing',
  },
  key: (text: string) => `What is said about ${text}.`,
  key_: {
    performance: (title: string) => `"${title}" was done, or part of it.`,
    total: (title: string) => `Running totals of "${title}".`,
    act: (who: string, tags: string) => `An act of ${who}${tags === '' ? '' : ` (${tags})`}.`,
    fact: (title: string) => `That ${title}.`,
    impossibility: (title: string) => `That "${title}" can no longer be.`,
    life: (party: string, act: string, title: string) => `${party}: ${act}s "${title}".`,
    utterance: (party: string, act: string, about: string) => `${party}: ${act}s "${about}".`,
  },
  due: (phase: 'not-due' | 'grey' | 'passed', text: string, earliest: string | null, latest: string | null) =>
    ({
      'not-due': `Due ${text}: not before ${moment(earliest)}.`,
      grey: `Due ${text}: ${moment(earliest)} has passed, ${moment(latest)} has not; which of them the words mean is open.`,
      passed: `Due ${text}: passed at ${moment(latest)}.`,
    })[phase],
  noDue: () => 'No deadline, or none that can be dated yet.',
  amended: (id: string) => `The deadline was moved by ${id}.`,
  count: (low: number, high: number, unit: string) => `Counted: ${amount(low, high, null, unit)}.`,
  noCount: () => 'Nobody admitted tells of any of it.',
  story: (source: string, low: number, high: number, from: string | null) =>
    `${source} tells of ${range(low, high)}${from === null ? '' : `, from a total as of ${moment(from)} on`}.`,
  need: (need: number | null, by: string | null) =>
    need === null
      ? 'Neither the text nor the view says how much is enough.'
      : `${figure(need)} count as done${by === null ? '' : ` (${authority(by)})`}.`,
  bound: (party: string, yes: boolean) => (yes ? `${party} is bound.` : `${party} is not surely bound.`),
  power: (party: string, act: string, title: string, how: string) =>
    `${party} may ${act} "${title}" under this condition, read over bare acts: ${how}.`,
  draft: (status: string) => `The text is ${status}, not signed: it binds nobody.`,
  fluent: {
    accepts: (party: string, of: string, how: string) => `${party} accepts "${of}": ${how}.`,
    rejects: (party: string, of: string, how: string) => `${party} rejects "${of}": ${how}.`,
    demand: (party: string, of: string, n: number, until: string, how: string) =>
      `${party} will not do its part in "${of}" before "${until}" has reached ${figure(n)}: ${how}.`,
    limit: (party: string, of: string, n: number, how: string) => `${party} allows no more than ${figure(n)} in "${of}": ${how}.`,
    suspended: (of: string, how: string) => `"${of}" is suspended: ${how}.`,
    ended: (of: string, how: string) => `"${of}" is terminated: ${how}.`,
  },
  how: (may: boolean, must: boolean) => (must ? 'yes' : may ? 'contested' : 'no'),
  replaced: (accord: string, how: string) => `"${accord}" replaces its accord: ${how}.`,
  all: () => 'All of these:',
  any: () => 'One of these:',
  leaves: (n: number) => `A deeply nested condition over ${figure(n)} leaves; these do not plainly hold:`,
  atom: {
    done: (title: string) => `"${title}" is done.`,
    started: (title: string) => `"${title}" has begun.`,
    complies: (title: string) => `"${title}" is kept.`,
    violated: (title: string) => `"${title}" is violated.`,
    defaulted: (title: string) => `"${title}" was due and is not done.`,
    happened: (title: string) => `${title}.`,
    accepted: (party: string, of: string) => `${party} accepts "${of}".`,
    after: (iso: string | null) => `It is ${moment(iso)} or later.`,
    before: (iso: string | null) => `It is before ${moment(iso)}.`,
  },
  achievable: (yes: boolean) => (yes ? 'As positions stand it can still come about.' : 'As positions stand it cannot come about.'),
  hopeless: (title: string) => `As positions stand "${title}" cannot come about.`,
  essential: () => 'Its time was of the essence, and has passed.',
  impossible: () => 'It is said to be impossible, and nobody ranked alike denies that.',
  period: (from: string | null, to: string | null) => `The period runs from ${moment(from)} to ${moment(to)}.`,
  deadlocked: (titles: readonly string[]) => `They wait for each other in a circle: ${titles.join(', which waits for ')}.`,
  waiting: {
    wait: (party: string, until: string, n: number, low: number) =>
      `until "${until}" reaches ${figure(n)} (now ${figure(low)}): ${party} demands it first`,
    veto: (party: string, of: string) => `for ${party} to withdraw its no to "${of}"`,
    suspension: () => 'for the suspension to be lifted',
    atom: (sentence: string) => `for its condition: ${sentence}`,
    bound: (party: string) => `for ${party} to accept it`,
  },
  finding: {
    'binds-nonsignatory': (title: string, party: string) => `"${title}" binds ${party}, who neither signed its accord nor accepted it.`,
    'grey-deadline': (title: string, from: string | null, to: string | null) =>
      `Whether "${title}" is overdue depends on how its date is read: ${moment(from)} to ${moment(to)}.`,
    repudiation: (title: string, party: string) => `${party} suspended or terminated "${title}" without a power that surely allows it.`,
    breached: (title: string, act: string) => `"${title}" was violated. ${act}`,
    refuses: (title: string, party: string) => `Of those who owe "${title}" jointly, ${party} refuses.`,
    'performed-by-other': (title: string, party: string) => `${party}, who does not owe it, is said to have done of "${title}".`,
    uncorroborated: (told: string, by: string) => `Told by ${by}, a party, alone: ${told}`,
    'admitted-by-adversary': (told: string, by: string) => `Confirmed by ${by}, against its own interest: ${told}`,
    deadlock: (titles: readonly string[]) => `A circle of waits: ${titles.join(', which waits for ')}.`,
    gap: (title: string, asks: string, needs: number, limits: string, allows: number) =>
      `Of "${title}" ${asks} asks for ${figure(needs)} first, ${limits} allows ${figure(allows)}.`,
    stuck: (title: string, veto: string) => `"${title}" cannot come about while ${veto}.`,
    vetoed: (party: string, of: string) => `${party} says no to "${of}"`,
    paused: (title: string) => `"${title}" is suspended`,
    quantity: (one: string, floor: number, other: string, cap: number) =>
      `"${one}" asks for at least ${figure(floor)}, "${other}" allows at most ${figure(cap)}.`,
    forbidden: (one: string, other: string) => `"${one}" takes an act that "${other}" forbids.`,
    order: (one: string, other: string) => `"${one}" is to come before "${other}", and the other way round.`,
    'impossible-schedule': (title: string) => `"${title}" waits for something that can come only after its own deadline.`,
  },
} as const;

/** What the sentence of a row may mention. */
export type Sentence = {
  low: number;
  high: number;
  need: number | null;
  unit: string;
  floorNote: string;
  acts: string;
  about: string;
  who: string;
  since: string;
};
