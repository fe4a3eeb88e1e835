// What to call a page that may have no title.
import type { Page } from '../terms/index.ts';

/** The page's title, else its first words, else its id. */
export function pageHeading({ title, text, id }: Page): string {
  if (title !== undefined) return title;
  const words = text.trim().split(/\s+/, 9);
  if (words[0] === undefined || words[0] === '') return id;
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
