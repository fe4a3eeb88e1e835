// Whether a deed is told as done, or denied as done, rather than wanted, promised, refused or supposed. A second look at the words around the
// deed: what the text only speaks of must never count as having happened.
import type { EventMention, SpeechAct } from '../terms/index.ts';
import type { Context } from './context.ts';
import { bareBefore, supposedBefore } from './words.data.ts';

// What stands in these is an aim, an order or a refusal, not an account.
const wishes: ReadonlySet<SpeechAct> = new Set(['reject', 'demand', 'refuse', 'promise', 'threaten', 'order', 'urge', 'ask', 'decline']);

/** True when the text says that the deed was done or was not done. */
export function isTold(context: Context, { status, within, span, cue }: EventMention): boolean {
  if (status !== 'asserted' && status !== 'denied') return false;
  const statement = context.statement(within);
  if (statement !== undefined && wishes.has(statement.act)) return false;
  const [start] = context.sentence(span);
  const before = context.text([start, Math.max(start, cue[0])]);
  return !bareBefore.test(before) && !supposedBefore.test(before);
}
