// How fast a page becomes a reading: the pipeline and all stages after it, on one core. Counts the tokens of the project's own reports and, where the folder
// holds them, of news articles; says tokens a second of processor time, the most memory held, and how much of the time is the pipeline's own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../../scripts/corpus/index.ts';
import { sha256 } from '../../src/kit/index.ts';
import { openReader } from '../../src/read/index.ts';
import type { Page } from '../../src/terms/index.ts';
import { thousands, type Figures } from './figures.ts';
import { openShipped } from './shipped.ts';

const runs = 3;

/** Seconds of processor time that the fastest of some runs takes. */
function fastest(work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

type Told = { readonly text: string; readonly published: string | undefined };

function measurePages(name: string, told: readonly Told[], goal: string, { say }: Figures): void {
  const texts = told.map(({ text }) => text);
  const pipeline = openShipped();
  const reader = openReader({ pipeline });
  const pages = told.map(({ text, published }, at): Page => ({
    id: `page_${at}`,
    text,
    hash: sha256(text),
    language: 'en',
    outlet: 'Wire',
    ...(published === undefined
      ? { dated: 'none' as const }
      : { dated: 'given' as const, published: `${published.slice(0, 10)}T12:00:00Z` }),
  }));
  const tokens = texts.reduce((sum, text) => sum + pipeline.analyse(text).count, 0);
  for (const page of pages) reader.read(page);
  const alone = fastest(() => texts.forEach((text) => pipeline.analyse(text)));
  const whole = fastest(() => pages.forEach((page) => reader.read(page)));
  const most = Math.round(process.resourceUsage().maxRSS / 1e3);
  say(
    `whole reading, one core, ${name}`,
    `${thousands(tokens / whole)} tokens/s of processor time; ${(whole / alone).toFixed(2)} times the pipeline alone (${thousands(tokens / alone)}); ${most} MB at most`,
    goal,
  );
}

/** Says how fast whole pages are read, short ones of our own and long ones from the folder. */
export function measureWhole(folder: string, figures: Figures): void {
  const own = (['train', 'dev'] as const).flatMap((split) =>
    loadCorpus({ split }).reports.map(({ text, published }) => ({ text, published })),
  );
  measurePages(`${own.length} reports`, own, '10,000 tokens/s', figures);
  const path = join(folder, 'polnear-dev.jsonl');
  if (!existsSync(path)) return;
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const told = rows.map((line): Told => {
    const { text, date } = JSON.parse(line) as { text: string; date?: string | null };
    return { text, published: date ?? undefined };
  });
  measurePages(`${told.length} articles`, told, '10,000 tokens/s', figures);
}
