// Whether a deed is told as done, or denied as done, rather than wanted, promised, refused or supposed. A second look at the words around the
// deed: what the text only speaks of must never count as having happened.
import type { EventMention, SpeechAct } from '../terms/index.ts';
import type { Context } from './context.ts';
import {
  afterBefore,
  afterwardsBefore,
  bareBefore,
  comparedBefore,
  enacted,
  firstTimeBefore,
  supposedBefore,
  undoneBefore,
  whoeverBefore,
  wishedBefore,
} from './telling-words.data.ts';

// What stands in these is an aim, an order or a refusal, not an account.
const wishes: ReadonlySet<SpeechAct> = new Set(['reject', 'demand', 'refuse', 'promise', 'threaten', 'order', 'urge', 'ask', 'decline']);

const pastForm = /(?:ed|an|un|eld|ent|ook|old|id|ept|et|ost|aid|oke)$/i;
const auxiliary = /\b(?:was|were|been|is|are|being|got|has|have|had)\b(?:\s+\S+){0,3}\s*$/i;

/** True when the text says that the deed was done or was not done. */
export function isTold(context: Context, { status, within, span, cue, source }: EventMention): boolean {
  if (status !== 'asserted' && status !== 'denied') return false;
  const statement = context.statement(within);
  const [start] = context.sentence(span);
  const before = context.text([start, Math.max(start, cue[0])]);
  // "Failed to disarm", "has yet to free": an infinitive that is told as not done.
  if (status === 'denied' && undoneBefore.test(before)) return true;
  if (statement !== undefined && wishes.has(statement.act)) return false;
  if (
    !enacted.test(before) &&
    [afterwardsBefore, comparedBefore, bareBefore, supposedBefore, whoeverBefore, wishedBefore, firstTimeBefore].some((mark) =>
      mark.test(before),
    )
  )
    return false;
  const deed = context.text(cue);
  if (afterBefore.test(before) && (/\b(?:have|has|is|are)\s*(?:been\s*)?$/.test(before) || !(pastForm.test(deed) || /ing$/i.test(deed))))
    return false;
  // "Freed prisoners must …": a participle before its noun, with nobody who does it, tells of no deed.
  return source.length > 0 || span[0] < cue[0] || !/(?:ed|en)$/i.test(deed) || auxiliary.test(before);
}
