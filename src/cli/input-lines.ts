// Lines of standard input, one at a time, so that a stream of any length is read as it comes.
import { createInterface } from 'node:readline';

/** Yields each line with its number, counted from 1. */
export async function* inputLines(input: NodeJS.ReadableStream): AsyncGenerator<{ text: string; line: number }> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    yield { text, line };
  }
}
