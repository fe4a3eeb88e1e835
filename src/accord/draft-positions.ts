// Positions that pages report: who accepts, rejects, demands, resumes. Takes read pages, their cast and the drafted commitments; gives each as a comment for
// the person who goes on, and a demand as a line of YAML where both its ends were drafted.
import type { PositionTaken, Span } from '../terms/index.ts';
import type { Cast } from './draft-cast.ts';
import type { Commitment } from './draft-commitments.ts';
import { accordNouns } from './draft-words.data.ts';
import { cited, singular, type ReadPage } from './draft-text.ts';

/** `of` is the commitment that has to wait. */
export type Demand = { id: string; of: string; line: string };
export type Positions = { comments: string[]; demands: Demand[] };

const stems = (words: string): string[] =>
  words
    .toLowerCase()
    .match(/[\p{L}-]{4,}/gu)
    ?.map(singular) ?? [];

/** The commitment that some words speak of: the one whose things they name, with as many of them where they count. */
function meant(words: string, high: number | null, commitments: readonly Commitment[]): Commitment | undefined {
  const told = new Set(stems(words).flatMap((stem) => (stem === 'negotiation' || stem === 'negotiate' ? [stem, 'talk'] : [stem])));
  const fits = commitments.filter(({ object, event }) => told.has(singular(object ?? '?')) || (event === 'CONSULT' && told.has('talk')));
  return fits.find(({ amount }) => high !== null && amount?.high === high) ?? fits[0];
}

/** Positions in the order of the pages, and demands with both ends. `bound` are the parties of truces, whose attacks and exclusions stand with the truce. */
export function findPositions(
  pages: readonly ReadPage[],
  cast: Cast,
  { commitments, bound }: { commitments: readonly Commitment[]; bound: ReadonlySet<string> },
): Positions {
  const comments: string[] = [];
  const demands: Demand[] = [];
  for (const one of pages) {
    const slice = (span: Span): string => one.page.text.slice(...span);
    for (const position of one.reading.positions) {
      const { act, holder, span, before } = position;
      const party = cast.actorOf(one, holder);
      // What a text calls for stands among the commitments.
      if (party === undefined && accordNouns.test(holder?.text ?? '')) continue;
      comments.push(`# ? ${party ?? 'undecided'} ${act}: ${cited(one, span)}`);
      if (act === 'demand' && before !== undefined && party !== undefined)
        demands.push(
          ...demandOf(one, position, party, before, commitments, slice).filter((made) => demands.every(({ id }) => id !== made.id)),
        );
    }
    for (const { status, event, source, target, span } of one.reading.events) {
      const by = cast.actorOf(one, source[0]);
      if (status !== 'denied' || target.length === 0 || by === undefined || (event === 'ASSAULT' && bound.has(by))) continue;
      if (
        commitments.some(
          ({ kind, span: clause, page }) => kind === 'refrain' && pages[page] === one && clause[0] <= span[1] && span[0] <= clause[1],
        )
      )
        continue;
      comments.push(
        `# ? not so, or outside the scope: ${event} by ${by} against ${JSON.stringify(target.map(({ text }) => text).join(', '))}: ${cited(one, span)}`,
      );
    }
  }
  return { comments, demands };
}

function demandOf(
  one: ReadPage,
  { about, amount, span }: PositionTaken,
  party: string,
  before: Span,
  commitments: readonly Commitment[],
  slice: (span: Span) => string,
): Demand[] {
  const high = amount === undefined ? null : (one.reading.amounts[amount]?.high ?? null);
  const [of, until] = [meant(slice(before), null, commitments), meant(slice(about), high, commitments)];
  if (of === undefined || until === undefined || of === until) return [];
  const least = high ?? until.amount?.high ?? 1;
  const id = `${party}-${until.id}-before-${of.id}`;
  return [
    {
      id,
      of: of.id,
      line: `  - { id: ${id}, party: ${party}, of: ${of.id}, until: { commitment: ${until.id}, atLeast: ${least} } } # ? ${cited(one, span)}`,
    },
  ];
}
