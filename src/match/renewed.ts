// Of accords that renew one another, the one made on the day that is told. Takes the accords that words may mean; hands on those of that day in their place.
import type { Context } from './context.ts';
import { dated, dayOf } from './times.ts';
import type { Topic } from './topics.ts';

/** "Agreed to renew the truce" on the day of its second renewal: of the accords that promise the same things, the one made on the day told. */
export function renewed(context: Context, topics: readonly Topic[], { time }: { time?: number | undefined }): Topic[] {
  const told = dated(time === undefined ? undefined : context.reading.times[time], context.known);
  const days = [told.ahead || time === undefined ? context.day : dayOf(told.when)];
  const matters = (id: string): (string | undefined)[] =>
    context.dossier.commitments.filter(({ accord }) => accord === id).map(({ matter }) => matter);
  const latest = topics.map((topic): Topic => {
    if (topic.kind !== 'accord') return topic;
    const own = new Set(matters(topic.id).filter((matter) => matter !== undefined));
    const made = context.dossier.accords.find(
      ({ id, date }) => id !== topic.id && date !== undefined && days.includes(date) && matters(id).some((matter) => own.has(matter ?? '')),
    );
    const itself = context.dossier.accords.find(({ id }) => id === topic.id)?.date ?? '';
    return made === undefined || days.includes(itself) ? topic : { ...topic, id: made.id, why: `${topic.why}, renewed that day` };
  });
  return [...new Map(latest.map((topic) => [topic.id, topic])).values()];
}
