// The errors of one dossier, the worst first: those that, mended alone, make the most states of the board right. Each has a word for its kind and
// a reason that is worked out from what the reader and the matcher made of its sentence.
import type { Studied } from '../../src/flow/index.ts';
import { keyText, type Claim, type Dossier } from '../../src/terms/index.ts';
import { caseMoments, differing, statesOf } from './boards.ts';
import { isRight, type Marks, type Pair, type Pairing } from './pair.ts';

/** One error. `weight` is how many states of the board come right when it alone is mended. */
export type Slip = { word: string; what: string; quote: string; weight: number };

const figure = (claim: Claim): string => (claim.value === undefined ? '' : ` ${claim.value.join('–')}`);
const spell = (claim: Claim): string =>
  `${claim.polarity === 'against' ? 'not ' : ''}${keyText(claim.key).replaceAll(/(act|ev)_[0-9a-f]{20}/g, '$1')}${figure(claim)} by ${claim.by}, ${claim.when
    .map((text) => text?.slice(0, 10) ?? '…')
    .join(' to ')}`;

/** Why nothing was proposed for the words that a gold claim rests on. */
function whyMissed({ cite, key }: Claim, studied: Studied | undefined): string {
  if (studied === undefined || cite === undefined) return 'no page';
  const inside = ([start, end]: readonly [number, number]): boolean => start < cite.end && cite.start < end;
  const told = studied.unmatched
    .filter(({ span }) => inside(span))
    .map(({ reason, nearest }) => `${reason}${nearest === undefined ? '' : ` (${nearest})`}`);
  if (told.length > 0) return `matcher: ${[...new Set(told)].join('; ')}`;
  const { events, positions } = studied.reading;
  const read = key.kind === 'utterance' || key.kind === 'life' ? [...positions, ...events] : events;
  const met = read
    .filter(({ span }) => inside(span))
    .map((one) => ('event' in one ? `${one.event} ${one.status}` : `${one.act} without a match`));
  return met.length > 0 ? `matcher: passed over ${met.join(', ')}` : 'reader: no deed or position read in these words';
}

const order: readonly (keyof Marks)[] = ['by', 'polarity', 'key', 'value', 'date'];
const wordFor: Readonly<Record<keyof Marks, string>> = { by: 'speaker', polarity: 'direction', key: 'key', value: 'amount', date: 'date' };
const wrongOf = ({ marks }: Pair): (keyof Marks)[] => order.filter((mark) => !marks[mark]);

/** All errors of a dossier, the worst first, weighed at the moments of the cases. */
export function slipsOf(dossier: Dossier, pairings: ReadonlyMap<string, Pairing>, studied: ReadonlyMap<string, Studied>): Slip[] {
  const moments = caseMoments(dossier);
  const all = [...pairings.values()];
  const machine = all.flatMap(({ pairs, invented }) => [...pairs.map(({ proposed }) => proposed), ...invented]);
  const gold = all.flatMap(({ pairs, missed }) => [...pairs.map((pair) => pair.gold), ...missed]);
  const right = statesOf(dossier, gold, moments);
  const base = differing(statesOf(dossier, machine, moments), right);
  const gain = (mended: readonly Claim[]): number => base - differing(statesOf(dossier, mended, moments), right);
  const slips: Slip[] = [];
  for (const [report, { pairs, missed, invented }] of pairings) {
    for (const claim of missed)
      slips.push({
        word: 'missed',
        what: `${report}: ${spell(claim)}. ${whyMissed(claim, studied.get(report))}`,
        quote: claim.cite?.quote ?? '',
        weight: gain([...machine, claim]),
      });
    for (const claim of invented)
      slips.push({
        word: 'invented',
        what: `${report}: ${spell(claim)}. ${claim.reason ?? ''}`,
        quote: claim.cite?.quote ?? '',
        weight: gain(machine.filter((one) => one !== claim)),
      });
    for (const pair of pairs.filter((one) => !isRight(one)))
      slips.push({
        word: wrongOf(pair)
          .map((mark) => wordFor[mark])
          .join(', '),
        what: `${report}: ${spell(pair.proposed)}; gold: ${spell(pair.gold)}`,
        quote: pair.gold.cite?.quote ?? '',
        weight: gain(machine.map((one) => (one === pair.proposed ? pair.gold : one))),
      });
  }
  return slips.toSorted((one, other) => other.weight - one.weight);
}
