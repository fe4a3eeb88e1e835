// Mends slips of the parser that cost a reader most: an infinitive, or the verb of a relative clause, taken for the head of the sentence ("The accord
// also called for all captives to be freed", "The groups that back it agreed"), and the second of a list taken for another name of the first ("the movement, the
// government and the coalition"), or a
// counted subject behind a preposition that is not its own ("In all 317 men have been freed"). Takes tags and a tree of one sentence; changes the tree.
import type { Parser } from './parse.ts';

const finite = /^VB[DPZ]$/;

/** Tags and tree of a sentence, its words from `start` to `end` (exclusive). */
type Given = {
  readonly tags: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
};

/** A function that mends a sentence, for a tagger's tags ("VERB VBD") and a parser's labels. */
export function treeMender(tagNames: readonly string[], labelNames: Parser['labels']): (given: Given) => void {
  const xpos = tagNames.map((name) => name.split(' ')[1] ?? '');
  const numberOf = (label: string): number => labelNames.indexOf(label);
  const [mark, acl, root, advcl, nsubj, obj] = [
    numberOf('mark'),
    numberOf('acl'),
    numberOf('root'),
    numberOf('advcl'),
    numberOf('nsubj'),
    numberOf('obj'),
  ];
  const [appos, conj, cc, punct] = [numberOf('appos'), numberOf('conj'), numberOf('cc'), numberOf('punct')] as const;
  const [obl, kase] = [numberOf('obl'), numberOf('case')];
  const clauses = [numberOf('ccomp'), numberOf('parataxis'), numberOf('xcomp')];
  const wholes = [root, clauses[0], clauses[1]];
  const [aux, advmod] = [labelNames.flatMap((label, at) => (/^aux/.test(label) ? [at] : [])), numberOf('advmod')];
  const subjects = labelNames.flatMap((label, at) => (/^(?:[nc]subj|expl)/.test(label) ? [at] : []));
  const tagOf = ({ tags }: Given, at: number): string => xpos[tags[at] as number] ?? '';
  const isFinite = (given: Given, at: number): boolean => finite.test(tagOf(given, at));

  return (given) => {
    const { start, end, heads, labels } = given;
    mendSubjects(given);
    mendBare(given);
    mendClauses(given);
    mendLists(given);
    let top = start;
    while (top < end && heads[top] !== -1) top += 1;
    const before = Array.from({ length: Math.max(0, top - start) }, (_, i) => start + i).filter((at) => heads[at] === top);
    const subject = before.find((at) => labels[at] === nsubj && tagOf(given, at) !== 'WDT');
    const who = before.findLast((at) => labels[at] === nsubj && tagOf(given, at) === 'WDT');
    if (subject === undefined || top >= end) return;
    if (before.some((at) => labels[at] === mark && tagOf(given, at) === 'TO')) fromInfinitive(given, top, subject);
    else if (who !== undefined && who > subject && isFinite(given, top)) fromRelative(given, top, subject, who);
  };

  // "a day after the truce fell apart": a finite verb that is joined to another by nothing, behind a phrase that no comma ends, has that phrase's noun for its
  // subject, and the preposition opens its clause.
  function mendClauses(given: Given): void {
    const { start, end, heads, labels } = given;
    for (let verb = start + 1; verb < end; verb += 1) {
      if (labels[verb] !== conj || !isFinite(given, verb)) continue;
      const own = (at: number): boolean => heads[at] === verb && (labels[at] === cc || labels[at] === nsubj);
      let noun = verb - 1;
      while (noun >= start && labels[noun] !== punct && !(labels[noun] === obl && !own(noun) && (heads[noun] as number) < noun)) noun -= 1;
      if (noun <= start || labels[noun] !== obl || Array.from({ length: end - start }, (_, i) => start + i).some(own)) continue;
      let opens = noun - 1;
      while (opens > start && !(heads[opens] === noun && labels[opens] === kase)) opens -= 1;
      if (heads[opens] !== noun || labels[opens] !== kase || tagOf(given, opens) !== 'IN') continue;
      const above = heads[noun] as number;
      if (heads[opens - 1] === above && labels[opens - 1] === obl) heads[opens - 1] = verb;
      [heads[opens], labels[opens]] = [verb, mark];
      [heads[noun], labels[noun]] = [verb, nsubj];
      [heads[verb], labels[verb]] = [above, advcl];
    }
  }
  // "In all 317 men have been freed", "Of these 40 left": a finite verb of the past or the present needs a subject. Where it has none, the counted phrase before
  // it that no comma parts from it is one, and the preposition goes with the verb.
  function mendBare(given: Given): void {
    const { start, end, heads, labels } = given;
    for (let verb = start + 2; verb < end; verb += 1) {
      if (!wholes.includes(labels[verb])) continue;
      const own = Array.from({ length: end - start }, (_, i) => start + i).filter((at) => heads[at] === verb);
      const helper = own.find((at) => at < verb && aux.includes(labels[at] as number) && isFinite(given, at));
      if ((helper === undefined && !isFinite(given, verb)) || own.some((at) => subjects.includes(labels[at] as number))) continue;
      const noun = own.findLast((at) => at < (helper ?? verb));
      if (noun === undefined || labels[noun] !== obl) continue;
      const below = Array.from({ length: noun - start }, (_, i) => start + i).filter((at) => heads[at] === noun);
      const [opens] = below;
      if (opens !== start || labels[opens] !== kase || !below.some((at) => tagOf(given, at) === 'CD')) continue;
      [heads[opens], labels[opens]] = [verb, advmod];
      labels[noun] = nsubj;
    }
  }
  // "A and B did": of two subjects of a verb, the second with "and" before it, the second is joined to the first.
  function mendSubjects({ start, end, heads, labels }: Given): void {
    for (let and = start + 1; and < end; and += 1) {
      const second = heads[and] as number;
      if (labels[and] !== cc || second < and || labels[second] !== nsubj) continue;
      let first = and - 1;
      while (first >= start && !(labels[first] === nsubj && heads[first] === heads[second])) first -= 1;
      if (first >= start) [heads[second], labels[second]] = [first, conj];
    }
  }
  // "A, B and C": no comma closes B, which hangs on A, and what is joined hangs on either.
  function mendLists({ start, end, heads, labels }: Given): void {
    for (let one = start; one < end; one += 1) {
      const first = heads[one] as number;
      if (labels[one] !== appos || first < start || first > one) continue;
      for (let last = one + 1; last < end; last += 1) {
        if (labels[last] !== conj || (heads[last] !== one && heads[last] !== first)) continue;
        let joins = one + 1;
        while (joins < last && !(labels[joins] === cc && heads[joins] === last)) joins += 1;
        // Between B and "and" stands nothing but what hangs on B.
        let plain = joins < last;
        for (let at = one + 1; at < joins && plain; at += 1) plain = heads[at] === one && labels[at] !== punct;
        if (plain) [heads[last], heads[one], labels[one]] = [first, first, conj];
        break;
      }
    }
  }
  /** Makes `verb` the head; what hung on `top` before the subject, the subject and the last mark hang on it. */
  function crown({ start, end, heads, labels }: Given, verb: number, top: number, subject: number, under: readonly [number, number]): void {
    for (let at = start; at < end; at += 1) if (heads[at] === top && (at <= subject || at === end - 1)) heads[at] = verb;
    [heads[verb], labels[verb]] = [-1, root];
    [heads[top], labels[top]] = under;
  }
  // The verb that the subject has lost stands between the two, and hangs below the subject.
  function fromInfinitive(given: Given, top: number, subject: number): void {
    const { heads, labels } = given;
    for (let verb = subject + 1; verb < top; verb += 1) {
      if (labels[verb] !== acl || !isFinite(given, verb)) continue;
      let above = heads[verb] as number;
      while (above > subject && above < verb) above = heads[above] as number;
      if (above === subject) return crown(given, verb, top, subject, [verb, advcl]);
    }
  }
  // The verb of the sentence hangs on that of the clause, and has taken the clause's object for its subject.
  function fromRelative(given: Given, top: number, subject: number, who: number): void {
    const { end, heads, labels } = given;
    for (let verb = top + 1; verb < end; verb += 1) {
      if (heads[verb] !== top || !clauses.includes(labels[verb] as number) || !isFinite(given, verb)) continue;
      if (heads[top + 1] === verb && labels[top + 1] === nsubj) [heads[top + 1], labels[top + 1]] = [top, obj];
      return crown(given, verb, top, subject, [who - 1, acl]);
    }
  }
}
