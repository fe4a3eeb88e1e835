// Positions told by a verb of the clause and what it is about, where the reader found none: "voted to support the agreement", "suspended the assembly", "said no to the plan".
// Takes a context with clauses; hands on stances. What they bear on is for `positions.ts` to find; refuses what is planned, wanted or denied.
import type { ToldClause } from '../terms/index.ts';
import { isIssue, type Context } from './context.ts';
import { overlaps, type Stance } from './stance.ts';
import { stanceVerbs } from './stance-words.data.ts';
import { wordsOf } from './words.ts';
import { clauseBreak } from './telling-words.data.ts';

type Row = { act: Stance['act']; particle: string | undefined; near: RegExp | undefined; holds: boolean };

const rows = new Map<string, Row[]>();
for (const { act, verbs, holds = false } of stanceVerbs)
  for (const entry of verbs.split(' ')) {
    const [phrase = '', near] = entry.split(':');
    const [verb = '', particle] = phrase.split('_');
    rows.set(verb, [
      ...(rows.get(verb) ?? []),
      { act, particle, holds, near: near === undefined ? undefined : new RegExp(`\\b(?:${near})\\b`, 'i') },
    ]);
  }

/** Stances of the page's clauses. */
export function stancesTold(context: Context): Stance[] {
  return (context.reading.clauses ?? []).flatMap((clause): Stance[] => {
    if (!isAffirmed(context, clause) || !(rows.get(clause.verb)?.some((row) => isTold(context, clause, row)) ?? false)) return [];
    const { positions, events } = context.reading;
    const isRead = [
      ...positions.map(({ span }) => span),
      ...events.flatMap(({ cue, event }) =>
        event === 'REJECT' || (/^(?:AGREE|SUPPORT)$/.test(event) && !isHeld(clause.verb)) ? [cue] : [],
      ),
    ];
    if (isRead.some((span) => overlaps(span, clause.cue))) return [];
    const rest = restOf(context, clause);
    const row = rows
      .get(clause.verb)
      ?.find((one) => isTold(context, clause, one) && fits(clause, rest, one.particle) && (one.near === undefined || one.near.test(rest)));
    const voice = context.voice(clause.within);
    if (row === undefined || isIssue(voice)) return [];
    const parties = [
      ...new Set(
        clause.doers.map((doer) => context.party(doer) ?? context.actors.partyOf(doer.text)).filter((party) => party !== undefined),
      ),
    ];
    return parties.map((party) => ({
      party,
      act: row.act,
      about: aboutOf(context, clause, rest),
      span: clause.span,
      voice,
      time: clause.time !== undefined && context.reading.times[clause.time]?.from === undefined ? undefined : clause.time,
      confidence: 0.6,
      how: `"${context.text(clause.cue)}" by ${party}`,
      told: true,
    }));
  });
}

/** As the reader has it; "We stand by the accord" behind a sentence that denies is none of it. */
function isAffirmed({ text }: Context, { status, tense, cue, subject, verb }: ToldClause): boolean {
  if (status === 'asserted') return true;
  const [who] = subject;
  const holds = rows.get(verb)?.some((row) => row.holds) ?? false;
  return status === 'denied' && tense === 'present' && holds && who !== undefined && /^\s*$/.test(text([who[1], Math.max(who[1], cue[0])]));
}

/** "Reaffirmed its commitment": no making of a text, so no signing. */
const isHeld = (verb: string): boolean => /^(?:re|stand|remain|stay)/.test(verb) && (rows.get(verb)?.some(({ holds }) => holds) ?? false);

/** Told as done; what is held is told in any form but an infinitive or a participle: "stands by the accord". */
const isTold = ({ text }: Context, { tense, cue }: ToldClause, { holds }: Row): boolean =>
  /^(?:past|perfect)$/.test(tense) ||
  (holds && tense !== 'modal' && !/ing$/i.test(text(cue)) && !/\bto\s+$/i.test(text([Math.max(0, cue[0] - 4), cue[0]])));

const fits = ({ particle: own, phrases }: ToldClause, rest: string, particle: string | undefined): boolean =>
  particle === undefined ||
  own === particle ||
  phrases.some(({ prep }) => prep === particle) ||
  wordsOf(rest, true)
    .slice(0, 3)
    .some(({ raw }) => raw.toLowerCase() === particle);

/** From the verb to the end of its clause. */
function restOf(context: Context, { cue, span }: ToldClause): string {
  const [, end] = context.sentence(cue);
  const after = context.text([cue[1], end]);
  const cut = clauseBreak.exec(after)?.index ?? after.length;
  return after.slice(0, Math.max(cut, span[1] - cue[1]));
}

/** What the object and the phrases name; the rest of the clause where the tree gives none. */
function aboutOf({ text }: Context, { object, phrases }: ToldClause, rest: string): string {
  const named = [...object, ...phrases.map(({ span }) => span)].map((span) => text(span)).join(' , ');
  return named.length > 0 ? `${named} , ${rest}` : rest;
}
