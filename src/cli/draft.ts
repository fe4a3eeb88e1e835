// parley draft: the YAML of a dossier as reports themselves tell it, for a person to finish.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { draftPages, pagesOfFile } from '../flow/index.ts';
import { Fault, parseMoment } from '../kit/index.ts';
import { listIssues } from './failure.ts';
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
offsets in the page. "undecided" stands where the text does not say who.
parley lint reads the draft and names what is open.

Example:
  parley draft article.txt --published 2020-03-04 --into dossiers/mine
  parley lint dossiers/mine`,
    )
    .action((files: string[], { into, published, outlet }: Options) => {
      if (published !== undefined) parseMoment(published);
      const read = files.map((file) => pagesOfFile(file, { ...(published && { published }), ...(outlet && { outlet }) }));
      listIssues(read.flatMap(({ issues }) => issues));
      const drafted = draftPages(read.flatMap(({ pages }) => pages));
      for (const [name, content] of Object.entries(drafted)) {
        if (into === undefined) {
          out(`# --- ${name}\n${content}`);
          continue;
        }
        const path = join(into, name);
        if (existsSync(path)) throw new Fault('draft.exists', `${path} is there already`, 'Name another folder; a draft never overwrites.');
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
        err(`wrote ${path}`);
      }
    });
