// The one place where a Page is put together: its id and hash follow from its content.
import { contentId, issue, sha256, type Issue, type Place } from '../kit/index.ts';
import type { Page } from '../terms/index.ts';
import { readMoment } from './moment.ts';

/** What the caller knows of a file that the file itself may not say. The caller's word comes first. */
export type Given = { outlet?: string | undefined; published?: string | undefined; received?: string | undefined };
/** Pages with the trouble met on the way. */
export type Pages = { pages: Page[]; issues: Issue[] };
/** What a file says of a page. Dates as the file writes them; empty texts count as absent. */
export type Found = {
  text: string;
  id?: string | undefined;
  outlet?: string | undefined;
  title?: string | undefined;
  authors?: readonly string[] | undefined;
  url?: string | undefined;
  published?: string | undefined;
  retracted?: string | undefined;
  language?: string | undefined;
  source?: string | undefined;
  /** The sender told the date himself (a JSON line), so it counts as given. */
  told?: boolean;
};

/** A Page from what was found and given, with an Issue for each date that is none (`wire.bad-date`) or names no zone (`wire.no-zone`). */
export function makePage(name: string, found: Found, given: Given = {}, at?: Place): { page: Page; issues: Issue[] } {
  const issues: Issue[] = [];
  const moment = (field: string, text: string | undefined): string | undefined => {
    if (text === undefined || text.trim() === '') return undefined;
    const read = readMoment(text);
    if (read === undefined) {
      issues.push(issue('wire.bad-date', `${field} "${text}" is not a date; write 2020-03-02 or 2020-03-02T13:00:00Z`, name, at));
    } else if (!read.exact && /\d:\d/.test(text)) {
      issues.push(issue('wire.no-zone', `${field} "${text}" names no zone; read as UTC`, name, at, 'warning'));
    }
    return read?.instant;
  };
  const told = moment('published', given.published);
  const published = told ?? moment('published', found.published);
  const retracted = moment('retracted', found.retracted);
  const received = moment('received', given.received);
  const outlet = present(given.outlet) ?? present(found.outlet);
  const { text } = found;
  const page: Page = {
    id: present(found.id) ?? contentId('page', { outlet, published, text }),
    ...keep('outlet', outlet),
    ...keep('title', present(found.title)),
    ...(found.authors === undefined || found.authors.length === 0 ? {} : { authors: [...found.authors] }),
    ...keep('url', present(found.url)),
    ...keep('published', published),
    dated: published === undefined ? 'none' : told !== undefined || found.told === true ? 'given' : 'metadata',
    ...keep('received', received),
    ...keep('retracted', retracted),
    ...keep('language', present(found.language)),
    ...keep('source', present(found.source)),
    text,
    hash: sha256(text),
  };
  return { page, issues };
}

const present = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text.trim());

function keep<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}
