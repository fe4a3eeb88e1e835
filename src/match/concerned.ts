// Whose matter a promise or an accord is, and whether words move its deadline. Takes ids of the dossier; looks at nothing else.
import type { Context } from './context.ts';
import { dated, dayOf } from './times.ts';
import { takenAt } from './propose.ts';
import type { Stance } from './stance.ts';
import type { Topic } from './topics.ts';
import { deadlineWords } from './accord-words.data.ts';

/** Whether a party signed an accord, or owes, gets or shares in a commitment: others may speak of it, but take no position that bears on it. */
export function isConcerned({ dossier, actors }: Context, party: string, id: string): boolean {
  const accord = dossier.accords.find((one) => one.id === id);
  if (accord?.signatories.includes(party) === true) return true;
  // On a text that is not signed yet every party may take its stand.
  if (accord !== undefined && accord.status !== 'signed' && actors.isParty(party)) return true;
  return dossier.commitments.some(
    (one) =>
      (one.id === id || one.accord === id) &&
      ([...one.obligors, ...(one.id === id ? one.participants : []), one.beneficiary].includes(party) ||
        (one.id === id && dossier.accords.some((made) => made.id === one.accord && made.signatories.includes(party)))),
  );
}

/** The amendment that a party speaks of: of one of the topics, agreed by the day the position was taken, in words of a deadline. */
export function movedBy(context: Context, stance: Stance, topics: readonly Topic[]): string | undefined {
  const day = dayOf(takenAt(context, stance).when);
  const [start, end] = context.sentence(stance.span);
  // "Agreed to complete the assembly by December 31": a day ahead, of what was to be done by another day.
  const isAhead = context.reading.times.some(
    (time) => time.start >= start && time.end <= end && time.type === 'DATE' && dated(time, context.known).ahead,
  );
  if (!deadlineWords.test(context.text([start, end])) && !(isAhead && context.dossier.amendments.some(({ date }) => date === day)))
    return undefined;
  return amendmentOf(
    context,
    stance.party,
    day,
    topics.map(({ id }) => id),
  );
}

/** The latest amendment of these commitments by a party, agreed on or before a day and at most two days earlier. */
export function amendmentOf({ dossier }: Context, party: string, day: string, ids: readonly string[]): string | undefined {
  return dossier.amendments
    .filter(({ commitment, parties, date }) => ids.includes(commitment) && parties.includes(party) && date <= day)
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))[0]?.id;
}

/** The sides of an accord, for "the parties" and "both sides": its two signatories, else those who owe something in it together. */
export function sidesOf({ dossier }: Context, id: string): readonly string[] {
  const signatories = dossier.accords.find((one) => one.id === id)?.signatories ?? [];
  if (signatories.length <= 2) return signatories;
  const joint = dossier.commitments.find(
    (one) => one.accord === id && one.obligors.length === 2 && one.obligors.every((party) => signatories.includes(party)),
  );
  return joint?.obligors ?? [];
}
