// Deeds that name what they are done to in other words than a commitment does, or not at all: "freed 20 prisoners" by the one who owes captives, "has not freed anyone",
// "freed about 4,500 of them", "reduced its troops". Takes a deed and who is around; gives the doer's own commitment of that deed. Refuses a deed without a doer.
import type { Commitment, EventMention } from '../terms/index.ts';
import type { Context } from './context.ts';
import { enough, fitsDeed, type Around, type Topic } from './topics.ts';
import { wordsOf } from './words.ts';
import { anyoneNouns, captiveNouns } from './count-words.data.ts';

/** The widest commitment of the doer that asks for this deed, where what it is done to can be the commitment's own. */
export function wordlessly(context: Context, event: EventMention, around: Around & { doers: readonly string[] }): Topic[] {
  const { dossier, day } = context;
  const owed = dossier.commitments.filter(
    ({ kind, obligors, accord, action, ...rest }) =>
      kind === 'achieve' &&
      action.mode !== undefined &&
      action.mode === event.mode &&
      fitsDeed({ kind, obligors, accord, action, ...rest }, around) &&
      around.doers.some((id) => obligors.includes(id)) &&
      (dossier.accords.find(({ id }) => id === accord)?.date ?? '') <= day,
  );
  const meant = owed.flatMap((commitment) => {
    const why = whatItIsDoneTo(context, event, commitment);
    return why === undefined ? [] : [{ commitment, why }];
  });
  const widest = Math.max(...meant.map(({ commitment: { cap } }) => cap ?? 0));
  return meant
    .filter(({ commitment: { cap } }) => (cap ?? 0) === widest)
    .map(({ commitment: { id }, why }) => ({ kind: 'commitment', id, score: enough, why: `its doer owes this deed, done to ${why}` }));
}

function whatItIsDoneTo(context: Context, event: EventMention, { action, beneficiary, unit }: Commitment): string | undefined {
  const text = context.text(event.span);
  const words = wordsOf(text, true).map(({ stem }) => stem);
  const kinds = wordsOf(`${action.objects.join(' ')} ${unit ?? ''}`).map(({ stem }) => stem);
  const ofPeople = kinds.some((kind) => captiveNouns.has(kind));
  const person = ofPeople ? words.find((word) => captiveNouns.has(word) || anyoneNouns.has(word)) : undefined;
  if (person !== undefined) return `"${person}"`;
  const counted = ofPeople && event.amount !== undefined ? event.target.find((target) => context.party(target) === beneficiary) : undefined;
  if (counted !== undefined) return `"${counted.text}"`;
  const own = action.objects.map((object) => wordsOf(object).at(-1)).find((head) => head !== undefined && isOwn(text, head.raw));
  return own === undefined ? undefined : `its own ${own.raw}`;
}

/** "Its troops", "their own forces". */
const isOwn = (text: string, noun: string): boolean => new RegExp(`\\b(?:its|their)\\s+(?:own\\s+)?${noun}`, 'i').test(text);
