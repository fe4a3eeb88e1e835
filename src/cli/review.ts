// parley review: a person judges the claims that the machine proposes, one by one.
import { Command } from 'commander';
import { openReview } from '../flow/index.ts';
import { Fault, systemClock, type Config } from '../kit/index.ts';
import { inputLines } from './input-lines.ts';
import { listErrors, noteWarnings } from './failure.ts';
import { progressBar } from './progress-bar.ts';
import { reviewClaims } from './review-session.ts';
import { out, wrap } from './terminal.ts';

/** A place in a list, counted from 1. */
function placeFrom(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Fault('review.bad-place', `--from "${text}" is no place in the list`, 'Give a number from 1 on: --from 20.');
}

export const reviewCommand = (config: Config): Command =>
  new Command('review')
    .description('judge what the machine claims: accept, correct, reject, one by one')
    .argument('<dossier>', "the dossier's folder")
    .option('--data <folder>', 'where the ledger is kept', config.data)
    .option('--by <name>', 'your name, kept with each decision')
    .option('--from <n>', 'begin at the n-th claim that waits', placeFrom, 1)
    .addHelpText(
      'after',
      `
Shows each claim that nobody has judged: the sentence with the cited words between
» and «, what the machine makes of it, who answers for it, and why it was matched.
Type a letter and Enter. Answers can be piped in, one a line. Every decision is
in the ledger as soon as it is made; what the machine read stays beside it.

Rejected claims no longer count on any board. Boards of reviewed claims alone:
parley board DOSSIER --reviewed, or "reviewed: true" on a view in views.yaml.

Examples:
  parley review dossiers/doha-2020 --by Ada
  printf 'a\\nr\\nq\\n' | parley review dossiers/doha-2020`,
    )
    .action(async (folder: string, { data, by, from }: { data: string; by?: string; from: number }) => {
      const review = await openReview(folder, { data, clock: systemClock, by, progress: progressBar('Reading reports') });
      try {
        listErrors(review.office.issues);
        noteWarnings(review.office.issues, folder);
        const claims = review.waiting.slice(from - 1);
        if (claims.length === 0)
          out(
            review.waiting.length === 0
              ? 'No claim waits for a judgement.'
              : `Only ${review.waiting.length} claims wait: --from ${from} is past the last.`,
          );
        const say = { say: out, ask: (text: string): void => void process.stdout.write(`\n${text}`) };
        const { accept, correct, reject, skip } = await reviewClaims(review, claims, inputLines(process.stdin), say);
        const left = review.waiting.length - accept - correct - reject;
        const done = `${accept} accepted, ${correct} corrected, ${reject} rejected, ${skip} skipped; ${left} ${left === 1 ? 'waits' : 'wait'}.`;
        out(`\n${wrap(`${done} The same command goes on from here; parley claims ${folder} lists them all.`, '')}`);
      } finally {
        await review.close();
      }
      // On a terminal the input stays open after "q" and would keep the process.
      process.stdin.destroy();
    });
