// Orders of things: "not my part before yours". Takes stances and the sentences in which parties speak; hands on demands and limits of the dossier.
import type { Span, Statement } from '../terms/index.ts';
import { utterance } from './utterance.ts';
import { isIssue, type Context, type Found } from './context.ts';
import { demandsBetween, demandsIn, limitsIn } from './demands.ts';
import { propose, takenAt } from './propose.ts';
import { overlaps, type Stance } from './stance.ts';
import { isOver, isSaidBefore, saidAt } from './stances.ts';

/** Demands that a stance or its whole sentence upholds. A rejection that names an order is both. */
export function ordersInStance(context: Context, stance: Stance, found: Found): void {
  if (stance.act !== 'demand' && stance.act !== 'reject') return;
  const between = stance.waits === undefined ? [] : demandsBetween(context, stance.party, stance.about, stance.waits);
  const [start, end] = context.sentence(stance.span);
  const clause = context.text([Math.max(start, stance.span[0]), Math.min(end, stance.span[1])]);
  const upheld = between.length > 0 ? between : demandsIn(context, stance.party, clause, stance.act === 'reject');
  const limits = limitsIn(context, stance.party, clause);
  for (const { demand, why } of upheld.filter((one) => !limits.some(({ limit }) => limit.of === one.demand.of)))
    propose(context, stance, found, utterance(stance.party, 'demand', demand.id, takenAt(context, stance)), `${stance.how}; ${why}`);
}

/** Sentences in which a party speaks and puts one thing before another, whatever the reader made of them. */
export function ordersInStatements(context: Context, found: Found): void {
  for (const statement of context.reading.statements) {
    const voice = context.voice(statement.id);
    if (isIssue(voice) || voice.inner === undefined || statement.content.length === 0) continue;
    const party = voice.inner;
    const span = reachOf(context, statement, party);
    // "… that he had dropped his demand that …": the words tell what is no longer asked.
    if (context.reading.positions.some(({ act, span: at }) => act === 'drop' && overlaps(at, span))) continue;
    const said = saidAt(context, statement);
    if ((isSaidBefore(context, statement.id) && said === undefined) || isOver(context, span, said)) continue;
    const stance: Stance = {
      party,
      act: 'demand',
      about: context.text(span),
      span,
      voice,
      time: said,
      confidence: statement.confidence,
      how: `said by ${party}`,
    };
    const denied = statement.act === 'reject' || statement.act === 'refuse' || statement.act === 'decline';
    const limits = limitsIn(context, party, stance.about);
    for (const { limit, why } of limits)
      propose(context, stance, found, utterance(party, 'limit', limit.id, takenAt(context, stance)), why);
    for (const { demand, why } of demandsIn(context, party, stance.about, denied)) {
      // "No more than 100 before talks" lets something happen: a limit, not a demand.
      if (limits.some(({ limit }) => limit.of === demand.of)) continue;
      propose(context, stance, found, utterance(stance.party, 'demand', demand.id, takenAt(context, stance)), why);
    }
  }
}

/** The whole sentence, for "he said, but it cannot be …"; only what is said where others speak in the same sentence. */
function reachOf(context: Context, statement: Statement, party: string): Span {
  const said: Span = [Math.min(...statement.content.map(([start]) => start)), Math.max(...statement.content.map(([, end]) => end))];
  const whole = context.sentence(said);
  const isShared = context.reading.statements.some((other) => {
    const voice = context.voice(other.id);
    return other.content.some((content) => overlaps(content, whole)) && !isIssue(voice) && voice.inner !== party;
  });
  return isShared ? said : whole;
}
