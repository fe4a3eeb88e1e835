// parley draft: the YAML of a dossier as reports themselves tell it, for a person to finish.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { draftPages, pagesOfFile } from '../flow/index.ts';
import { Fault, parseMoment } from '../kit/index.ts';
import { listIssues } from './failure.ts';
import { progressBar } from './progress-bar.ts';
import { err, out } from './terminal.ts';

type Options = { published?: string; outlet?: string; into?: string };

export const draftCommand = (): Command =>
  new Command('draft')
    .description('draft the accords, commitments and actors that pages report')
    .argument('<pages...>', 'text, Markdown, HTML, RSS, Atom or JSON Lines')
    .option('--published <date>', 'when the page was published, if it does not say')
    .option('--outlet <name>', 'who published it, if it does not say')
    .option('--into <folder>', 'write the files there instead of printing them')
    .addHelpText(
      'after',
      `
Every line that a person must decide carries a "?"; every item its words and their
offsets in the page. "undecided" stands where the text does not say who. What several
pages tell stands once, with the places that tell it again.
parley lint reads the draft and names what is open.

Example:
  parley draft article.txt --published 2020-03-04 --into dossiers/mine
  parley draft reports/*.md --into dossiers/mine
  parley lint dossiers/mine`,
    )
    .action((files: string[], { into, published, outlet }: Options) => {
      if (published !== undefined) parseMoment(published);
      const read = files.map((file) => pagesOfFile(file, { ...(published && { published }), ...(outlet && { outlet }) }));
      listIssues(read.flatMap(({ issues }) => issues));
      const pages = read.flatMap((file) => file.pages);
      if (pages.length === 0)
        throw new Fault(
          'draft.no-page',
          'there is no page to draft from',
          'Name articles that can be read; the lines above say what is wrong.',
        );
      const drafted = Object.entries(draftPages(pages, progressBar('Reading pages')));
      if (into === undefined) for (const [name, content] of drafted) out(`# --- ${name}\n${content}`);
      else writeDraft(into, drafted);
    });

/** Writes the files, or none of them: nothing that is there is overwritten. */
function writeDraft(into: string, files: readonly (readonly [name: string, content: string])[]): void {
  const taken = files.map(([name]) => join(into, name)).filter((path) => existsSync(path));
  if (taken.length > 0)
    throw new Fault('draft.exists', `${taken.join(', ')}: there already`, 'Name another folder; a draft never overwrites.');
  for (const [name, content] of files) {
    const path = join(into, name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    } catch (cause) {
      const { code = String(cause) } = cause as NodeJS.ErrnoException;
      throw new Fault(
        'draft.not-written',
        `${path} cannot be written (${code})`,
        'Name a folder in which you may write: --into FOLDER.',
        cause,
      );
    }
    err(`wrote ${path}`);
  }
}
