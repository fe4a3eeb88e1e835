// The figures of a bench: each is printed as soon as it is known, and all together make a table in Markdown.
import { availableParallelism, cpus } from 'node:os';

export type Figure = { readonly what: string; readonly reached: string; readonly goal: string };
export type Figures = {
  /** Prints a figure and keeps it; `goal` is empty where there is none. */
  say(what: string, reached: string, goal?: string): void;
  /** A table of all figures so far; `command` is what made them. */
  markdown(title: string, command: string): string;
};

export function openFigures(): Figures {
  const figures: Figure[] = [];
  return {
    say(what, reached, goal = '') {
      figures.push({ what, reached, goal });
      process.stdout.write(`${what}: ${reached}${goal === '' ? '' : ` (goal ${goal})`}\n`);
    },
    markdown(title, command) {
      const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;
      const rows = figures.map(({ what, reached, goal }) => `| ${what} | ${reached} | ${goal} |`);
      return [
        `# ${title}`,
        '',
        `Made by \`${command}\` on ${machine}.`,
        '',
        '| what | reached | to reach |',
        '| --- | --- | --- |',
        ...rows,
        '',
      ].join('\n');
    },
  };
}

export const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
export const f1 = (right: number, found: number, gold: number): string => ((2 * right) / (found + gold)).toFixed(4);
export const thousands = (count: number): string => Math.round(count).toLocaleString('en');
