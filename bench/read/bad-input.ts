// How the time of reading grows on input that no writer meant: with ten times as much of it, ten times the time is linear.
import type { Pipeline } from '../../src/read/en/index.ts';
import { thousands, type Figures } from './figures.ts';

const pieces: readonly (readonly [name: string, piece: string, times: number])[] = [
  ['words without a full stop', 'word ', 100_000],
  ['open brackets', '(', 10_000],
  ['capitals', 'Sorat ', 10_000],
  ['letters of one word', 'a', 1_000_000],
  ['hyphens in one word', 'a-', 10_000],
  ['open quotations', '“No,” he said “', 2_000],
  ['bullets', '- one\n', 5_000],
  ['the same line', 'The truce in the valley holds\n', 2_000],
];

/** Says seconds of processor time at ten times the given number of pieces, and the exponent of its growth from there. */
export function measureBadInput(pipeline: Pipeline, { say }: Figures): void {
  let run = 0;
  for (const [name, piece, times] of pieces) {
    const seconds = (count: number): number => {
      const used = process.cpuUsage().user;
      // A digit of its own, so that no word is known from the last run.
      pipeline.analyse(`${(run += 1)}${piece.repeat(count)}`);
      return (process.cpuUsage().user - used) / 1e6;
    };
    seconds(times);
    const [small, large] = [Math.min(seconds(times), seconds(times)), seconds(times * 10)];
    const growth = Math.log10(large / Math.max(small, 1e-4)).toFixed(2);
    say(`${thousands(times * 10)} ${name}`, `${large.toFixed(2)} s of processor time; growth, exponent ${growth}`, 'linear (1)');
  }
}
