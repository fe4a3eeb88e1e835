// Who signs beside the one whom the tree gives: a second name before the verb, or the armed side by what it is. Takes a context and a deed of agreement; hands on parties.
// Refuses names of another clause.
import type { EventMention } from '../terms/index.ts';
import type { Context } from './context.ts';
import { armedSide } from './words.data.ts';

/** "President X of Y and Z, the leader of the rebels, signed": the tree may lose the second; who else stands before the verb, behind "and" and with no other verb between, signs as well. */
export function joinedBefore(context: Context, { cue }: EventMention, makers: readonly (string | undefined)[]): string[] {
  const [start] = context.sentence(cue);
  const before = context.text([start, Math.max(start, cue[0])]);
  const isBare = !(context.reading.clauses ?? []).some((clause) => clause.cue[0] >= start && clause.cue[1] <= cue[0]);
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
