// What a page is called in lists and on top of its reading.
import type { Page } from '../terms/index.ts';

/** The longest first line that is taken for a headline, in UTF-16 units. */
const longestLine = 120;

/** The page's title; without one its first line where that is short, else its first words, else its id. Never longer than a line of 120. */
export const pageHeading = (page: Pick<Page, 'title' | 'text' | 'id'>): string => {
  const heading = wholeHeading(page);
  return heading.length <= longestLine ? heading : `${heading.slice(0, longestLine - 2).trimEnd()} …`;
};

function wholeHeading({ title, text, id }: Pick<Page, 'title' | 'text' | 'id'>): string {
  if (title !== undefined) return title;
  const whole = text.trim();
  if (whole === '') return id;
  const [line = ''] = whole.split('\n', 1);
  if (line !== whole && line.length <= longestLine) return line.trim();
  const words = whole.split(/\s+/, 9);
  return words.length < 9 ? words.join(' ') : `${words.slice(0, 8).join(' ')} …`;
}
