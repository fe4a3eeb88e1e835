// What a sentence says before "…, somebody said" is somebody's, also where the reader heard no statement. Takes a page's proposals; gives those of the narrator that such words follow to whoever
// speaks. Leaves alone what stands in a statement, and speakers whom the dossier does not know.
import type { ToldClause } from '../terms/index.ts';
import { isIssue, type Context, type Proposal } from './context.ts';
import { sayingVerbs } from './words.data.ts';

/** Proposals with late speakers heard. */
export function lateSpeakers(context: Context, proposals: readonly Proposal[]): Proposal[] {
  const narrator = context.voice(undefined);
  if (isIssue(narrator) || narrator.witness === undefined) return [...proposals];
  const { witness, chain } = narrator;
  return proposals.map((one): Proposal => {
    if (one.source.by !== witness.by || one.chain.length > chain.length) return one;
    const saying = sayingAfter(context, one);
    const doer = saying?.doers.at(-1);
    const actor = context.actor(doer);
    if (doer === undefined || actor === undefined || context.actors.isOutlet(actor)) return one;
    const { party, quarrel } = context.actors.speaksFor(actor, context.day);
    if (quarrel !== undefined) return one;
    const linked: Proposal = {
      ...one,
      chain: [...chain, { role: 'speaker', name: doer.text, actor, ...(doer.span === undefined ? {} : { span: doer.span }) }],
    };
    // "We accept it, the party said": its own position is told by the outlet.
    const isOwn = (one.key.kind === 'utterance' || one.key.kind === 'life') && one.key.party === party;
    return isOwn
      ? linked
      : {
          ...linked,
          source: { by: party, via: [...witness.via, witness.by] },
          reason: `${one.reason}; said by ${party} at the end of the sentence`,
        };
  });
}

/** The clause ", somebody said" that ends the sentence of a proposal, where no statement holds the proposal. */
function sayingAfter(context: Context, { span }: Proposal): ToldClause | undefined {
  const [, end] = context.sentence(span);
  const isHeld = context.reading.statements.some(
    ({ content, chain }) => chain.some(({ role }) => role === 'speaker') && content.some(([from, to]) => from <= span[0] && span[0] < to),
  );
  if (isHeld) return undefined;
  return (context.reading.clauses ?? []).find((clause) => {
    if (!sayingVerbs.has(clause.verb) || clause.cue[0] < span[1] || clause.cue[1] > end || clause.tense !== 'past') return false;
    const subject = clause.subject[0]?.[0] ?? clause.doers[0]?.span?.[0];
    if (subject === undefined || subject < span[1]) return false;
    // Right behind a comma, and nothing told between.
    return /,\s*(?:the\s+)?$/i.test(context.text([Math.max(span[1] - 1, subject - 6), subject]));
  });
}
