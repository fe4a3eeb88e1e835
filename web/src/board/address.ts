// The question in the page's address, so that a link shows the same board. What is left out the desk fills.

/** A question as the address has it: empty texts ask nothing. */
export type Asked = { at: string; known: string; view: string };

const names = ['at', 'known', 'view'] as const;

/** The question that an address asks. */
export function askedIn(search: Pick<URLSearchParams, 'get'>): Asked {
  const [at = '', known = '', view = ''] = names.map((name) => search.get(name)?.trim() ?? '');
  return { at, known, view };
}

/** The query that asks it, with its question mark; empty when nothing is asked. */
export function queryOf(asked: Partial<Asked>): string {
  const filled = names.flatMap((name) => (asked[name] ? [[name, asked[name]] as [string, string]] : []));
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled)}`;
}

/** The anchor of a commitment's row. */
export const rowAnchor = (commitment: string): string => `c=${commitment}`;
