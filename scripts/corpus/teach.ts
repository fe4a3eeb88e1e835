// Learns how to tell who says what: a log-linear ranking of sources and of contents, and logistic regression on whether a cue says anything at all.
// Deterministic: the same marked texts and the same reader give the same table, byte for byte.
import {
  actContestsOf,
  contestsOf,
  openTeller,
  unitsOfText,
  verdictsOf,
  type ActWeights,
  type Contest,
  type Marked,
  type Pipeline,
  type ToldWeights,
  type Verdict,
} from '../../src/read/index.ts';

/** A text with its marks; `verdicts` false where not every cue of the text is marked; `whole` where deeds are marked too. */
export type Lesson = { readonly text: string; readonly marks: readonly Marked[]; readonly verdicts: boolean; readonly whole?: boolean };

const [turns, step, shrink] = [16, 0.05, 0.03];
/** A sign met fewer times says nothing; a choice that shares less with the mark is not what was meant. */
const [least, half, tiny] = [2, 0.5, 0.02];

/** A generator of numbers from 0 to 1, the same on every run. */
function shuffler(): () => number {
  let seed = 7;
  return () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

// Adaptive gradient descent with the mean of the later half's weights. `pull` gives for an example what each of its signs is to lose.
function descend(
  signs: readonly string[],
  count: number,
  pull: (at: number, weights: Float64Array, lose: (sign: number, by: number) => void) => void,
): Record<string, number> {
  const weights = new Float64Array(signs.length);
  const sums = new Float64Array(signs.length).fill(1e-6);
  const mean = new Float64Array(signs.length);
  const random = shuffler();
  const order = Array.from({ length: count }, (_, at) => at);
  for (let turn = 0; turn < turns; turn++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) {
      const losses = new Map<number, number>();
      pull(at, weights, (sign, by) => losses.set(sign, (losses.get(sign) ?? 0) + by));
      for (const [sign, loss] of losses) {
        const slope = loss + shrink * (weights[sign] as number);
        sums[sign] = (sums[sign] as number) + slope * slope;
        weights[sign] = (weights[sign] as number) - (step * slope) / Math.sqrt(sums[sign] as number);
      }
    }
    if (turn * 2 >= turns)
      for (let sign = 0; sign < mean.length; sign++) mean[sign] = (mean[sign] as number) + (weights[sign] as number) * (2 / turns);
  }
  return Object.fromEntries(
    signs.map((sign, at) => [sign, Math.round((mean[at] as number) * 100) / 100] as const).filter(([, weight]) => Math.abs(weight) >= tiny),
  );
}

// Signs that are met often enough, by number, in the order of the alphabet.
function number(all: Iterable<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const signs of all) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].flatMap(([sign, count]) => (count >= least ? [sign] : [])).sort();
  return new Map(kept.map((sign, at) => [sign, at]));
}

const numbersOf = (numbers: ReadonlyMap<string, number>, signs: readonly string[]): number[] =>
  signs.flatMap((sign) => numbers.get(sign) ?? []);
const sumOf = (weights: Float64Array, signs: readonly number[]): number => signs.reduce((sum, sign) => sum + (weights[sign] as number), 0);

/** Weights by which the choice that shares most with the mark wins. */
export function teachContests(contests: readonly Contest[]): Record<string, number> {
  const numbers = number(contests.flatMap(({ signs }) => signs));
  const rows = contests.flatMap(({ signs, gains }) => {
    const most = Math.max(...gains);
    if (most < half) return [];
    const wins = gains.map((gain) => (gain > most - 0.001 ? 1 : 0));
    const all = wins.reduce<number>((sum, win) => sum + win, 0);
    return [{ signs: signs.map((own) => numbersOf(numbers, own)), wins: wins.map((win) => win / all) }];
  });
  return descend([...numbers.keys()], rows.length, (at, weights, lose) => {
    const { signs, wins } = rows[at] as (typeof rows)[number];
    const sums = signs.map((own) => sumOf(weights, own));
    const top = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - top));
    const all = shares.reduce((sum, share) => sum + share, 0);
    for (const [choice, own] of signs.entries()) {
      const by = (shares[choice] as number) / all - (wins[choice] as number);
      if (Math.abs(by) > 1e-4) for (const sign of own) lose(sign, by);
    }
  });
}

/** Weights in log-odds by which a cue is taken for one. */
export function teachVerdicts(verdicts: readonly Verdict[]): Record<string, number> {
  const numbers = number(verdicts.map(({ signs }) => signs));
  const rows = verdicts.map(({ signs, right }) => ({ signs: numbersOf(numbers, signs), right: right ? 1 : 0 }));
  return descend([...numbers.keys()], rows.length, (at, weights, lose) => {
    const { signs, right } = rows[at] as (typeof rows)[number];
    const by = 1 / (1 + Math.exp(-sumOf(weights, signs))) - right;
    for (const sign of signs) lose(sign, by);
  });
}

/** All weights, from marked texts. */
export function teach(pipeline: Pipeline, lessons: readonly Lesson[]): ToldWeights {
  const read = lessons.map((lesson) => ({ ...lesson, units: unitsOfText(pipeline, lesson.text) }));
  const contests = read.map(({ text, units, marks }) => contestsOf(text, units, marks));
  const source = teachContests(contests.flatMap(({ sources }) => sources));
  const content = teachContests(contests.flatMap(({ contents }) => contents));
  const teller = openTeller({ source, content, accept: {} });
  const verdicts = read.flatMap(({ units, marks, verdicts: whole }) => (whole ? verdictsOf(units, marks, teller) : []));
  return { source, content, accept: teachVerdicts(verdicts) };
}

/** How often a report counts whose deeds are marked too: its acts were marked with the process in mind, and they are few. */
const wholeTimes = 3;
/** A sign that fewer marks of an act have says nothing about it. */
const leastOfAct = 3;

/** Most marked reports are general news, where people say more than they promise or deny: found by cross-validation on those that are not. */
const [plainly, lessPlain] = ['say: start', 0.4] as const;

/** Weights by which the marked act wins, from marked texts. */
export function teachActs(pipeline: Pipeline, lessons: readonly Lesson[]): ActWeights {
  const contests = lessons.flatMap(({ text, marks, whole = false }) => {
    const own = actContestsOf(unitsOfText(pipeline, text), marks);
    return whole ? Array.from({ length: wholeTimes }, () => own).flat() : own;
  });
  const counts = new Map<string, number>();
  for (const { signs, gains } of contests) for (const sign of signs[gains.indexOf(1)] ?? []) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const known = (sign: string): boolean => (counts.get(sign) ?? 0) >= leastOfAct;
  const weights = teachContests(contests.map(({ signs, gains }) => ({ gains, signs: signs.map((own) => own.filter(known)) })));
  return { ...weights, [plainly]: (weights[plainly] ?? 0) - lessPlain };
}
