// Finds the accords that pages speak of, by who made them with whom. Takes read pages and their cast; gives accords with the words that name them.
// Knows: an accord between A and B; A and B signed one; A signed one with B; A signed several, one with B, another with C. The same parties and the
// same sort of text are one accord, on whichever page they stand.
import type { Span } from '../terms/index.ts';
import type { Cast } from './draft-cast.ts';
import { accordNouns, makingVerbs } from './draft-words.data.ts';
import { cited, sentenceAround, type ReadPage } from './draft-text.ts';

/** An accord as a text names it. `quote` is the words with their place. */
export type AccordFound = {
  id: string;
  title: string;
  sort: string;
  date: string | undefined;
  signed: boolean;
  parties: string[];
  quote: string;
  /** Every place that names it. */
  spots: { page: number; at: number }[];
};

const noun = '(?:[a-z]+ )?(?:agreement|accord|deal|pact|truce|ceasefire|declaration|roadmap|treaty)s?';
const between = new RegExp(String.raw`\b(${noun})[^.]{0,60}? between (?:the )?`, 'gi');
const each = /\b(?:one|another|the other) with (?:the )?/g;
const sortOf = (kind: string): string =>
  /truce|cease-?fire/i.exec(kind)?.[0].toLowerCase().replace('-', '') ??
  /declaration|decree|roadmap|treaty|pact/i.exec(kind)?.[0].toLowerCase() ??
  'agreement';

/** An actor named at a place. */
type Found = { id: string; at: number; end: number };

const civilDay = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Accords in the order of the pages and of their text. */
export function findAccords(pages: readonly ReadPage[], cast: Cast): AccordFound[] {
  const found: AccordFound[] = [];
  const nameOf = (id: string): string => {
    const { name = id, kind } = cast.members.find((one) => one.id === id) ?? {};
    return (kind === 'state' || kind === 'person') && !/^United |s$/.test(name) ? name : `the ${name}`;
  };
  for (const [page, one] of pages.entries()) {
    const { text } = one.page;
    const { mentions, times, clauses = [] } = one.reading;
    /** The actor whose name begins just here. */
    const partyAt = (at: number): Found | undefined => {
      const near = mentions
        .filter(({ span, kind }) => span[0] >= at && span[0] - at <= 5 && kind !== 'place')
        .sort((a, b) => b.span[1] - a.span[1])[0];
      const words = /^(?:the )?((?:[\p{L}'’-]+ ?){1,6})/u.exec(text.slice(at))?.[1]?.split(' ') ?? [];
      for (let count = words.length; count > 0; count--) {
        const run = words.slice(0, count).join(' ').trimEnd();
        const id = run === '' ? undefined : cast.actorOf(one, { text: run });
        if (id !== undefined) return { id, at, end: at + run.length };
      }
      const id = near && cast.actorOf(one, near);
      return id === undefined || near === undefined ? undefined : { id, at, end: near.span[1] };
    };
    const dayIn = ([start, end]: Span): string | undefined =>
      times.find((time) => time.start >= start && time.end <= end && civilDay.test(time.value))?.value;
    const add = (
      ids: readonly (string | undefined)[],
      span: Span,
      kind: string,
      { day, signed = false, at = span[0] }: { day?: string | undefined; signed?: boolean; at?: number } = {},
    ): void => {
      const parties = [...new Set(ids.filter((id) => id !== undefined))].sort();
      const sort = sortOf(kind);
      const same = found.find(
        (other) =>
          other.sort === sort &&
          (parties.length === 0 || parties.every((id) => other.parties.includes(id)) || other.parties.every((id) => parties.includes(id))),
      );
      if (same !== undefined) {
        same.spots.push({ page, at });
        if (parties.length > same.parties.length) Object.assign(same, { parties });
        Object.assign(same, { date: same.date ?? day, signed: same.signed || signed });
        return;
      }
      if (parties.length < 2) return;
      const id = idOf(parties, sort, day, found);
      const title = `${sort[0]?.toUpperCase() ?? ''}${sort.slice(1)} between ${parties.map(nameOf).join(' and ')}`;
      found.push({ id, title, sort, date: day, signed, parties, quote: cited(one, span), spots: [{ page, at }] });
    };
    for (const { verb, status, doers, object, phrases, cue, time, span } of clauses) {
      if (!makingVerbs.has(verb) || status === 'denied' || status === 'hypothetical') continue;
      const [from, to] = sentenceAround(text, cue[0]);
      const rest = text.slice(cue[1], to);
      const told =
        object.map(([start, end]) => text.slice(start, end)).join(' ') ||
        phrases
          .filter(({ prep }) => prep === 'on' || prep === 'to')
          .map(({ span: [start, end] }) => text.slice(start, end))
          .join(' ');
      const kind = accordNouns.exec(told)?.[0];
      if (kind === undefined) continue;
      const value = time === undefined ? undefined : times[time]?.value;
      const made = {
        day: value !== undefined && civilDay.test(value) ? value : dayIn([from, to]),
        signed: verb === 'sign' || verb === 'initial',
      };
      const makers = [
        ...doers.map((who) => cast.actorOf(one, who)),
        ...joinedBefore(text, cue[0], (words) => cast.actorOf(one, { text: words })),
      ];
      const partners = [...rest.matchAll(each)].map((match) => partyAt(cue[1] + match.index + match[0].length));
      if (partners.length > 0) {
        for (const partner of partners)
          if (partner !== undefined) add([makers[0], partner.id], [span[0], partner.end], kind, { ...made, at: partner.at });
        continue;
      }
      const withWhom = /\bwith (?:the )?/.exec(rest.slice(0, 120));
      const partner = withWhom === null ? undefined : partyAt(cue[1] + withWhom.index + withWhom[0].length);
      add([...makers, partner?.id], span, kind, made);
    }
    for (const { 0: words, 1: kind = '', index } of text.matchAll(between)) {
      const first = partyAt(index + words.length);
      const joined = first === undefined ? null : /^[^.]{0,40}? and (?:the )?/.exec(text.slice(first.end));
      const second = first === undefined || joined === null ? undefined : partyAt(first.end + joined[0].length);
      if (first !== undefined && second !== undefined)
        add([first.id, second.id], [index, second.end], kind, { signed: /\bsigned\b/.test(text.slice(index, second.end)) });
    }
  }
  return found;
}

/** The parties and the sort of text where that is short, else the sort and its date. */
function idOf(parties: readonly string[], sort: string, day: string | undefined, found: readonly AccordFound[]): string {
  const whole = `${parties.join('-')}-${sort}`;
  const short = whole.length <= 50 ? whole : `${sort}-${day ?? found.length + 1}`;
  return found.some(({ id }) => id === short) ? `${short}-${found.length + 1}` : short;
}

/** "A and B signed": the other name before the verb, which the clause may have taken for another's. */
function joinedBefore(text: string, cue: number, actorOf: (words: string) => string | undefined): (string | undefined)[] {
  const [from] = sentenceAround(text, cue);
  const [first, second] = text.slice(from, cue).split(/ and (?:the )?(?!.* and )/s);
  if (first === undefined || second === undefined) return [];
  const before = first.split(/\s+/).slice(-7);
  const after = second.replace(/ (?:had|have|has|also)\b.*$/s, '').trim();
  const one = before.map((_, at) => actorOf(before.slice(at).join(' '))).find((id) => id !== undefined);
  const other = actorOf(after);
  return one === undefined || other === undefined ? [] : [one, other];
}
