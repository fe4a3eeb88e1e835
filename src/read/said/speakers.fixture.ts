// How this room's tests look at a reading: one line a statement, with the last of its chain, its act and what is said.
import { openReader } from '../index.ts';
import { pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline });

/** Each statement of a text as "speaker (act): content", in the order of the text; links of a chain are parted by " > ". */
export const spoken = (text: string): string[] =>
  read(samplePage(text)).statements.map(
    ({ chain, act, content }) =>
      `${chain
        .slice(1)
        .map(({ name }) => name)
        .join(' > ')} (${act}): ${content.map((span) => text.slice(...span)).join('|')}`,
  );

/** The codes and words of what a text leaves open. */
export const open = (text: string): string[] =>
  read(samplePage(text)).unresolved.map(({ code, span }) => `${code}: ${span === undefined ? '' : text.slice(...span)}`);

/** Who is in a text, as "name: kind". */
export const cast = (text: string): string[] => read(samplePage(text)).entities.map(({ name, kind }) => `${name}: ${kind}`);
