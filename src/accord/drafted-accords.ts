// Finds the accords that a page speaks of, by who made them with whom. Takes a page with its reading; gives accords with the words that name them.
// Knows three ways of saying it: an accord between A and B, A signed one with B, A signed several: one with B, another with C.
import type { Reading, Page, Span } from '../terms/index.ts';

/** An accord as a text names it. `at` is where it does, `quote` the words with their place. */
export type AccordFound = {
  id: string;
  title: string;
  date: string | undefined;
  signatories: string[];
  quote: string;
  at: number;
  noun: string;
};

const noun = '(?:[a-z]+ )?(?:agreement|accord|deal|pact|truce|ceasefire|declaration)s?';
const patterns = {
  between: new RegExp(String.raw`\b(${noun})[^.]{0,20}? between `, 'gi'),
  signed: new RegExp(String.raw`\bsign(?:ed|s)\b[^.]{0,20}?\b(${noun})`, 'gi'),
};

/** Accords in the order of the text, each pair of parties once for each kind of text. */
export function draftAccords(
  { page, reading }: { page: Page; reading: Reading },
  slugOf: (name: string) => string,
  cite: (span: Span) => string,
): AccordFound[] {
  const found = new Map<string, AccordFound>();
  const parties = reading.mentions
    .flatMap(({ span, entity }) => {
      const whole = reading.entities.find(({ id }) => id === entity);
      return whole === undefined || !['state', 'organisation', 'armed-group'].includes(whole.kind) ? [] : [{ span, name: whole.name }];
    })
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const after = (from: number): { span: Span; name: string } | undefined =>
    parties.find(({ span }) => span[0] >= from && span[0] - from <= 8);
  const add = (names: readonly (string | undefined)[], span: Span, kind: string): void => {
    const signatories = [...new Set(names.flatMap((name) => (name === undefined ? [] : [slugOf(name)])))].sort();
    if (signatories.length < 2) return;
    const short = /truce|ceasefire/i.test(kind) ? 'truce' : /declaration/i.test(kind) ? 'declaration' : 'agreement';
    const id = `${signatories.join('-')}-${short}`;
    const end = page.text.slice(span[0]).search(/[.!?]\s|\n|$/) + span[0];
    const date = reading.times.find(
      ({ start, value }) => start >= page.text.lastIndexOf('\n', span[0]) && start < end && /^\d{4}-\d{2}-\d{2}$/.test(value),
    )?.value;
    const earlier = found.get(id);
    if (earlier === undefined)
      found.set(id, {
        id,
        title: `The ${short} of ${signatories.join(' and ')}`,
        date: short === 'truce' ? undefined : date,
        signatories,
        quote: cite(span),
        at: span[0],
        noun: kind,
      });
  };
  for (const { 0: words, 1: kind = '', index } of page.text.matchAll(patterns.signed)) {
    const signer = parties.findLast(({ span }) => span[1] <= index && index - span[1] <= 3);
    const start = index + words.length;
    const rest = page.text.slice(start, start + page.text.slice(start).search(/[.!?]\s|\n|$/));
    for (const partner of rest.matchAll(/\b(?:one |another |the other |^ )with /g)) {
      const other = after(start + partner.index + partner[0].length);
      if (signer !== undefined && other !== undefined) add([signer.name, other.name], [signer.span[0], other.span[1]], kind);
    }
  }
  for (const { 0: words, 1: kind = '', index } of page.text.matchAll(patterns.between)) {
    const one = after(index + words.length);
    const other = one === undefined || !/^\s+and /.test(page.text.slice(one.span[1])) ? undefined : after(one.span[1] + 5);
    if (one !== undefined && other !== undefined) add([one.name, other.name], [index, other.span[1]], kind);
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
