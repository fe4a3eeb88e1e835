// A deed or an undertaking as one plain phrase made of the page's own words: who, the verb with what stands before it, and what follows, without what stands
// between. Takes what was read; invents no verb and changes none but for "must", "offers to" and the like before a bare one.
import type { EventMention, Page, Reading, Span, ToldClause } from '../../terms/index.ts';
import { forceWords } from './plain.data.ts';
import { nameIn } from './names.ts';
import { beginning, squeeze, wholePhrase } from './shorten.ts';
import { startingIn } from './starting-in.ts';
import type { Told } from './terms-told.ts';

/** Longest phrase that is shown as it stands, in UTF-16 units. */
const longest = 96;

/** What a fact says: by whom, where somebody is named before the verb, and the rest. */
export type Phrase = { readonly who: string; readonly did: string };

const auxiliary =
  /(?:\b(?:will|would|shall|should|must|may|might|can|could|has|have|had|having|is|are|was|were|be|been|being|to|do|does|did|not|never|n’t|n't|also|again|since)\s+|\b(?:won|isn|wasn|aren|didn|doesn|hasn|hadn|couldn|wouldn)[’']t\s+)+$/i;
const finite = /^(?:will|would|shall|should|must|may|might|can|could|has|have|had|is|are|was|were|do|does|did|won|isn|wasn)\b/i;
const ties: Readonly<Partial<Record<EventMention['event'], string>>> = {
  AGREE: 'with',
  CONSULT: 'with',
  COOPERATE: 'with',
  SUPPORT: 'with',
  ASSAULT: 'against',
  COERCE: 'against',
  PROTEST: 'against',
  SANCTION: 'against',
  THREATEN: 'against',
  MOBILIZE: 'against',
};

/** Makes phrases of what was read in one page. */
export function phrasesOf(page: Page, reading: Reading): (told: Told) => Phrase {
  const { text } = page;
  const words = ([start, end]: Span): string => text.slice(start, end);
  const name = nameIn(reading);

  const clausesIn = startingIn(reading.clauses ?? [], ({ cue }) => cue[0]);

  // The verb's own words begin before it: "will not attack", "to be released".
  const verbStart = (cue: number, from: number): number =>
    cue - (auxiliary.exec(text.slice(Math.max(from, cue - 40), cue))?.[0].length ?? 0);

  const whatOf = (event: EventMention, clause: ToldClause | undefined): string => {
    const amount = event.amount === undefined ? undefined : reading.amounts[event.amount]?.text;
    if (amount !== undefined) return amount;
    const object = clause?.object.map(words).find((one) => event.object === undefined || one.includes(event.object));
    return object ?? event.object ?? '';
  };

  // Too long to stand whole: the verb, what is done, and to or with whom.
  const pressed = (event: EventMention, verb: string, clause: ToldClause | undefined): string => {
    const what = whatOf(event, clause);
    const whom = name(event.target);
    const said = [verb, beginning(what, 60)].filter(Boolean).join(' ');
    return whom === '' || said.includes(whom)
      ? said
      : `${said} ${ties[event.event] ?? (what === '' ? '' : '–')} ${whom}`.replaceAll('  ', ' ');
  };

  // A clause begins with its whole amount ("between 40 and 50"), and its time, which is told by the calendar, is not half in it.
  const stretchOf = ({ event, owed, held }: Told): Span => {
    const [from, to] = event?.span ?? owed?.span ?? held?.span ?? [0, 0];
    const index = owed?.deadline ?? event?.time ?? held?.time;
    const time = index === undefined ? undefined : reading.times[index];
    const amount = reading.amounts[owed?.amount ?? event?.amount ?? -1]?.span ?? [from, from];
    const begin = amount[0] < from && amount[1] > from ? amount[0] : from;
    if (time === undefined || time.start >= to + 2 || time.end < to || time.start < (event?.cue[1] ?? from)) return [begin, to];
    return time.from === undefined ? [begin, time.end] : [begin, time.start];
  };

  return (read) => {
    const { event, owed, held } = read;
    const span = stretchOf(read);
    const named = owed?.obligor ?? held?.holder;
    const doers = owed?.obligor === undefined && event !== undefined ? event.source : named === undefined ? [] : [named];
    const first = doers[0]?.span;
    // "The faction said it would leave": what is taken on is in what it says, and not the saying.
    const said = owed === undefined ? undefined : reading.statements.find(({ id }) => id === owed.within)?.content[0]?.[0];
    const told = clausesIn([Math.max(first?.[1] ?? span[0], said ?? 0), span[1]]).filter((one) => one.cue[1] <= span[1]);
    // A position is held by the verb nearest to what it is about.
    const about = owed === undefined ? held?.about[0] : undefined;
    const nearest = about === undefined ? told[0] : (told.findLast((one) => one.cue[0] <= about) ?? told[0]);
    const cue = event?.cue ?? nearest?.cue;
    const clause = cue === undefined ? undefined : clausesIn(cue)[0];
    if (cue === undefined || clause === undefined || first === undefined || first[0] < span[0] || first[1] > cue[0]) {
      const whole = wholePhrase(words(span));
      const late = event !== undefined && whole.length > longest && event.cue[0] - span[0] > longest / 2;
      return { who: '', did: late ? pressed(event, words(event.cue), clause) : beginning(whole, longest) };
    }
    const start = verbStart(cue[0], first[1]);
    let verb = squeeze(text.slice(start, cue[1]));
    if (owed !== undefined && !finite.test(verb)) {
      const bare =
        start === cue[0] ? [clause.verb, clause.particle].filter(Boolean).join(' ') : verb.replace(/^(?:not )?to (?:not )?/i, '');
      verb = `${forceWords[owed.force][owed.refrains === true ? 1 : 0]} ${bare}`;
    }
    const rest = squeeze(text.slice(cue[1], span[1]));
    const did = wholePhrase(/^[,;:.]/.test(rest) ? verb : `${verb} ${rest}`);
    return { who: name(doers), did: did.length <= longest || event === undefined ? beginning(did, longest) : pressed(event, verb, clause) };
  };
}
