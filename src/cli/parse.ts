// parley parse: words, sentences, tags, syntax and names as CoNLL-U.
import { Command } from 'commander';
import { openParser, pagesOfFile } from '../flow/index.ts';
import { listIssues } from './failure.ts';

export const parseCommand = (): Command =>
  new Command('parse')
    .description('print the words, sentences, tags, syntax, names and identities of English text, as CoNLL-U')
    .argument('<files...>', 'text, Markdown, HTML, RSS, Atom or JSON Lines')
    .addHelpText(
      'after',
      `
The last column holds each word's place in the text (UTF-16 indices, end exclusive) and,
for a word of a name, its kind and the entry of the gazetteer:
Name=B-state|Entry=state/AFG|Use=capital. Brackets tell who is who:
Entity=(e2-person-1 opens a mention of entity 2, e2) closes it.

Example:
  parley parse article.txt > article.conllu`,
    )
    .action((files: string[]) => {
      const parse = openParser();
      for (const file of files) {
        const { pages, issues } = pagesOfFile(file, {});
        listIssues(issues);
        for (const page of pages) {
          const parsed = parse(page);
          listIssues(parsed.issues);
          process.stdout.write(parsed.conllu);
        }
      }
    });
