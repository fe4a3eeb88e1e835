// Of promises that say the same thing (one matter), the one that runs at the time of the page. Takes level topics; keeps those of other matters untouched, and
// the wider promise where a later one carries it on.
import type { Commitment } from '../terms/index.ts';
import type { Context } from './context.ts';
import type { Topic } from './topics.ts';

/** Level topics without those that another of the same matter has replaced: past their end, or of an older accord. */
export function latestOfMatter({ dossier, day }: Context, topics: readonly Topic[]): Topic[] {
  if (topics.length < 2) return [...topics];
  const commitments = new Map(dossier.commitments.map((one) => [one.id, one]));
  const made = new Map(dossier.accords.map(({ id, date }) => [id, date ?? '']));
  const end = ({ period, due }: Commitment): string =>
    [period?.to, due].flatMap((time) => (time?.kind === 'fixed' ? [time.latest] : []))[0] ?? '9';
  const superseded = (one: Commitment, other: Commitment): boolean =>
    dossier.accords.some(({ id, supersedes, date }) => id === one.accord && supersedes.includes(other.accord) && (date ?? '') <= day);
  const beats = (one: Commitment, other: Commitment): boolean => {
    if (superseded(one, other)) return true;
    if (one.matter === undefined || one.matter !== other.matter || one.carries.includes(other.id)) return false;
    if (other.carries.includes(one.id)) return true;
    const [runs, otherRuns] = [end(one) >= day, end(other) >= day];
    const [date, otherDate] = [made.get(one.accord) ?? '', made.get(other.accord) ?? ''];
    // Two that both run: the older until its own end, for the younger has only been agreed.
    return runs === otherRuns ? date > otherDate : runs;
  };
  return topics.filter(({ id }) => {
    const one = commitments.get(id);
    return one === undefined || !topics.some((other) => other.id !== id && beats(commitments.get(other.id) ?? one, one));
  });
}

/** Made by that day, and not yet replaced by another text. */
export const isMade = ({ dossier, day }: Context, accord: string): boolean =>
  (dossier.accords.find(({ id }) => id === accord)?.date ?? '') <= day &&
  !dossier.accords.some(({ supersedes, date }) => supersedes.includes(accord) && (date ?? '9') <= day);
