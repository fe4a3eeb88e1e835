// Words on a terminal: colour where it has it, plain where not, and lines that fit 80 columns.
import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Colours a text for standard output; plain when that is no terminal, or NO_COLOR is set. */
export const paint = (format: Format, text: string): string => styleText(format, text, { stream: process.stdout });

export const columns = 80;

/** Breaks a text at blanks so that no line is longer than the width; later lines are indented as the first is. */
export function wrap(text: string, indent: string, width = columns): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

/** Pads to a width, or cuts with an ellipsis. */
export const fit = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));

export const out = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
export const err = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
