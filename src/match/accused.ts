// Deeds told through another verb: "accused the North of having shelled", "denied having shelled". Takes the reader's events; hands them on with the one who is
// said to have done it, and under the denial. Leaves out a denied deed of which nobody can be made the speaker.
import type { EventMention } from '../terms/index.ts';
import type { Context } from './context.ts';
import { accusedBefore, deniedBefore } from './words.data.ts';

/** The page's events with their doers set right. */
export function deedsRepaired(context: Context, events: readonly EventMention[] = context.reading.events): EventMention[] {
  return events.flatMap((event): EventMention[] => {
    const [start] = context.sentence(event.span);
    const before = context.text([start, Math.max(start, event.cue[0])]);
    const accused = accusedBefore.exec(before)?.[1];
    if (accused !== undefined) {
      const pointed = context.actor({ text: accused });
      const [actor, ...others] = pointed === undefined ? context.actors.allNamed(accused) : [pointed];
      return actor === undefined || others.length > 0 ? [event] : [{ ...event, source: [{ text: accused, actor }] }];
    }
    if (!deniedBefore.test(before)) return [event];
    const denial = context.reading.statements.find(
      ({ act, cue }) => act === 'deny' && cue.some((at) => at[0] >= start && at[1] <= event.cue[0]),
    );
    const voice = context.voice(denial?.id);
    if (denial === undefined || 'severity' in voice || voice.party === undefined) return [];
    return [{ ...event, within: denial.id, status: 'denied', source: [{ text: voice.party, actor: voice.party }] }];
  });
}
