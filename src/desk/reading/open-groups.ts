// What stays open in a page, grouped by what is missing, each thing once. Takes a page and its reading; returns headings with the words in question.
import type { Page, Reading } from '../../terms/index.ts';
import { withDays } from './days.ts';
import { openHeadings } from './plain.data.ts';
import { beginning } from './shorten.ts';

/** One open question. */
export type OpenItem = {
  /** The page's words, shortened; undefined where it is about the page. */
  readonly words: string | undefined;
  /** Where they stand. */
  readonly at: number | undefined;
  /** What it may be, in words; or the reader's own reason where that says more than the heading. */
  readonly note: string | undefined;
  readonly times: number;
};
/** Open questions of one sort. */
export type OpenGroup = { readonly heading: string; readonly items: readonly OpenItem[] };

/** Candidates that are named before the rest is counted. */
const named = 3;

function candidatesText(candidates: readonly string[]): string | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const days = candidates.map(withDays);
  if (days.length <= named) return days.length === 1 ? `perhaps ${days[0]}` : `${days.slice(0, -1).join(', ')} or ${days.at(-1)}`;
  return `${days.slice(0, named).join(', ')} or one of ${days.length - named} others`;
}

const headingOf = (code: string): string =>
  openHeadings.find(([key]) => key === code || key === code.split('.', 1)[0])?.[1] ?? 'Other things';

/** The groups, in the order in which their sort first stands in the page's list. */
export function openGroups({ text }: Page, { unresolved }: Reading): OpenGroup[] {
  const groups = Map.groupBy(unresolved, ({ code }) => headingOf(code));
  return [...groups].map(([heading, list]) => {
    const seen = new Map<string, OpenItem>();
    for (const { span, reason, candidates } of list) {
      const words = span === undefined ? undefined : beginning(text.slice(...span), 72);
      const note = candidatesText(candidates ?? []) ?? (span === undefined ? reason : undefined);
      const key = `${words} ${note}`;
      const known = seen.get(key);
      seen.set(key, known === undefined ? { words, at: span?.[0], note, times: 1 } : { ...known, times: known.times + 1 });
    }
    return { heading, items: [...seen.values()] };
  });
}
