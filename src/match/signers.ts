// Who signs beside the one whom the tree gives: a second name before the verb, or the armed side by what it is. Takes a context and a deed of agreement; hands on parties.
// Refuses names of another clause.
import type { EventMention } from '../terms/index.ts';
import type { Context } from './context.ts';
import { dated, dayOf } from './times.ts';
import { armedSide, endOfWar, handsOn } from './accord-words.data.ts';

/** "President X of Y and Z, the leader of the rebels, signed": the tree may lose the second; who else stands before the verb, behind "and" and with no other verb between, signs as well. */
export function joinedBefore(context: Context, { cue }: EventMention, makers: readonly (string | undefined)[]): string[] {
  const [start] = context.sentence(cue);
  const before = context.text([start, Math.max(start, cue[0])]);
  // "The president and the rebels' leader embraced after they had signed": both who were named.
  const isThey = /\bthey\s+(?:(?:had|have)\s+)?(?:(?:both|all|just|\p{L}+ly)\s+)*$/iu.test(before);
  const isBare = isThey || !(context.reading.clauses ?? []).some((clause) => clause.cue[0] >= start && clause.cue[1] <= cue[0]);
  if (makers.filter((maker) => maker !== undefined).length !== 1 || !isBare || !/\band\b/.test(before)) return [];
  const named = context.actors
    .allNamed(before)
    .flatMap((id) => context.party({ text: context.actors.get(id)?.name ?? id, actor: id }) ?? []);
  return [...named, ...describedIn(context, before)];
}

/** "And the country's largest rebel group": the one armed group of the two sides. */
function describedIn({ actors }: Context, text: string): string[] {
  const [group, ...others] = actors.sides.filter((id) => actors.get(id)?.kind === 'armed-group');
  return group !== undefined && others.length === 0 && armedSide.test(text) ? [group] : [];
}

/** "After they had signed": told on the way, but an accord is made only once. */
export const isMadeBefore = ({ text, sentence }: Context, { status, cue, event }: EventMention): boolean =>
  status === 'background' &&
  /^(?:SUPPORT|AGREE)$/.test(event) &&
  /\bafter\s+(?:\p{L}+\s+){0,4}?had\s+(?:\p{L}+ly\s+|just\s+)?$/iu.test(text([sentence(cue)[0], cue[0]]));

/** "A and B agreed on Wednesday to lay down their arms", "put their signatures to the text": what both who signed an accord do on its very day makes it; its name. */
export function madeOnItsDay(context: Context, event: EventMention, parties: readonly string[], sides: boolean): string | undefined {
  const words = context.text([event.cue[0], Math.max(event.span[1], event.cue[1])]);
  if (event.status !== 'asserted' || !handsOn.test(words)) return undefined;
  // "Also agreed to meet again" makes no accord.
  if (/^agree/i.test(words) && (sides || !endOfWar.test(context.text(context.sentence(event.cue))))) return undefined;
  const told = dated(event.time === undefined ? undefined : context.reading.times[event.time], context.known);
  const days = event.time === undefined || told.ahead ? [context.day, dayBefore(context.day)] : [dayOf(told.when)];
  const [accord, ...others] = context.dossier.accords.filter(
    ({ date, signatories }) =>
      date !== undefined &&
      days.includes(date) &&
      signatories.length > 1 &&
      (sides || signatories.filter((party) => parties.includes(party)).length > 1),
  );
  return others.length === 0 ? (accord?.names[0] ?? accord?.title) : undefined;
}

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
