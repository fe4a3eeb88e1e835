// Figures of what the page has told of, given in other words: "of the 500 trucks 388 had come through", "the rebels put the figure at 640". Takes what was found so far; adds totals and
// performances, and takes back a whole that was read as the part. Refuses a figure with nothing before it that it can count.
import { contentId } from '../kit/index.ts';
import type { Amount, Span, ToldClause } from '../terms/index.ts';
import { asOf } from './as-of.ts';
import { isIssue, type Context, type Found, type Proposal } from './context.ts';
import { fitsUnit, range } from './figures.ts';
import { tellingOf } from './frames.ts';
import { isMade } from './latest.ts';
import { runningTotal } from './running-total.ts';
import { isMirror } from './ties.ts';
import { best } from './topics.ts';
import { dated, dayOf, type Dated } from './times.ts';
import { wordsOf } from './words.ts';
import { figureVerbs, figureWords, numberOf, ownError, bareCount } from './count-words.data.ts';
import { denial } from './refusal-words.data.ts';

/** Adds the counts that sentences give in these ways. */
export function countsTold(context: Context, found: Found): void {
  for (const sentence of context.sentences) {
    partOfWhole(context, sentence, found);
    numberIs(context, sentence, found);
  }
  for (const clause of context.reading.clauses ?? []) givenBy(context, clause, found);
}

const amountsIn = ({ reading }: Context, [start, end]: Span): Amount[] =>
  reading.amounts.filter(({ span }) => span[0] >= start && span[1] <= end).toSorted((one, other) => one.span[0] - other.span[0]);

// "Of the 500 trucks promised, 388 …": the part stands no further behind the whole.
const reach = 140;

function partOfWhole(context: Context, sentence: Span, found: Found): void {
  const amounts = amountsIn(context, sentence);
  const whole = amounts.find(({ span }) =>
    /(?:^|[,;:]\s*)of (?:the |its |their |some |about |all )*$/i.test(context.text([Math.max(sentence[0], span[0] - 14), span[0]])),
  );
  const figure =
    whole === undefined
      ? undefined
      : amounts.find(({ span, high }) => high !== null && span[0] >= whole.span[1] && span[0] - whole.span[1] < reach);
  const part = figure ?? (whole === undefined ? undefined : barePart(context, sentence, whole));
  if (
    whole === undefined ||
    part === undefined ||
    /^\d[\d,]*\s+of\b/.test(context.text([Math.max(sentence[0], whole.span[0] - 12), whole.span[0]]))
  )
    return;
  // A part that stands before the whole ("388 of the 500") is told by its deed.
  if (amounts.some(({ span }) => span[1] <= whole.span[0] && whole.span[0] - span[1] < 12)) return;
  const text = context.text(sentence);
  const stems = new Set(wordsOf(text).map(({ stem }) => stem));
  const owed = context.dossier.commitments.filter(
    (one) =>
      one.kind === 'achieve' &&
      one.unit !== undefined &&
      (whole.unit ?? '') !== '' &&
      fitsUnit(whole, one) &&
      isMade(context, one.accord) &&
      ([one.cap, one.floor?.amount].includes(whole.high ?? -1) || [...tellingOf(one).frames.keys()].some((verb) => stems.has(verb))),
  );
  const [only, ...others] = owed.filter(({ cap, floor }) => cap === whole.high || floor?.amount === whole.high).concat(owed);
  const voice = context.voice(
    context.reading.statements.find(({ content }) => content.some(([start, end]) => start <= part.span[0] && part.span[1] <= end))?.id,
  );
  if (
    only === undefined ||
    others.some(({ id }) => id !== only.id && only.cap !== whole.high && only.floor?.amount !== whole.high) ||
    isIssue(voice) ||
    voice.nested
  )
    return;
  if (denial.test(context.text([whole.span[1], part.span[0]]))) return;
  const isWhole = ({ key, span, value }: Proposal): boolean =>
    (key.kind === 'total' || key.kind === 'performance') &&
    span[0] >= sentence[0] &&
    span[1] <= sentence[1] &&
    (key.commitment === only.id || value?.[1] === part.high || value?.[1] === whole.high);
  found.proposals = found.proposals.filter((one) => !isWhole(one));
  const { source, chain } = voice;
  found.proposals.push(
    runningTotal(only, part, asOf(context, sentence), {
      source,
      chain,
      span: sentence,
      reason: `"${part.text}" of "${whole.text}"`,
      confidence: 0.6,
    }),
  );
}

/** "Of the six battalions …, one has gone so far", "…, none has": a bare word that counts. */
function barePart(context: Context, [, end]: Span, whole: Amount): Amount | undefined {
  const after = context.text([whole.span[1], Math.min(end, whole.span[1] + reach)]);
  const found = bareCount.exec(after);
  if (found === null) return undefined;
  const [text, word = ''] = found;
  const at = whole.span[1] + found.index + text.indexOf(word);
  const value = /one$/i.test(word) && !/^(?:not|no|none)/i.test(word) ? 1 : 0;
  return { span: [at, at + word.length], text: word, low: value, high: value, bound: 'exact' };
}

/** "The number of rebel soldiers in the camps is 6,714", "the figure for government troops, 16,609, stands". */
function numberIs(context: Context, sentence: Span, found: Found): void {
  const text = context.text(sentence);
  const told = numberOf.exec(text);
  const from = sentence[0] + (told?.index ?? 0);
  const given = told === null ? [] : amountsIn(context, [from, sentence[1]]).filter(({ high }) => high !== null);
  const amount = given.find(({ span }) => span[0] >= from + (told?.[0].length ?? 0)) ?? given[0];
  if (told === null || amount === undefined || ownError.test(text)) return;
  const phrase = told[1] ?? '';
  const counted = context.dossier.commitments.filter(
    ({ unit, kind, accord }) => kind === 'achieve' && unit !== undefined && isMade(context, accord),
  );
  const topics = context.topics.commitments(phrase, { day: context.day }).filter(({ id }) => counted.some((one) => one.id === id));
  const before = lastCounted(context, found.proposals, from);
  const named = context.actors.allNamed(phrase).flatMap((id) => context.actors.lineage(id, context.day));
  const [topic, ...others] =
    topics.length > 0
      ? best(topics).map(({ id }) => id)
      : counted
          .filter(
            (one) =>
              before !== undefined &&
              'commitment' in before.key &&
              (before.key.commitment === one.id ||
                counted.some((other) => 'commitment' in before.key && other.id === before.key.commitment && isMirror(other, one))) &&
              one.obligors.some((id) => named.includes(id)),
          )
          .map(({ id }) => id);
  const commitment = counted.find(({ id }) => id === topic);
  const within = context.reading.statements.find(({ content }) =>
    content.some(([start, end]) => start <= amount.span[0] && amount.span[1] <= end),
  );
  const voice = context.voice(within?.id);
  if (commitment === undefined || others.length > 0 || isIssue(voice) || voice.nested) return;
  const giver = voice.narrator
    ? context.reading.clauses?.find(
        (one) => figureVerbs.has(one.verb) && one.cue[1] <= from && one.cue[1] >= sentence[0] && from - one.cue[1] < 3,
      )
    : undefined;
  const { source, chain } = (giver === undefined ? undefined : voiceOfDoer(context, giver)) ?? voice;
  found.proposals.push(
    runningTotal(commitment, amount, asOf(context, sentence), {
      source,
      chain,
      span: [from, Math.max(amount.span[1], from + told[0].length)],
      reason: `"${told[0].slice(0, 60)}" gives how many`,
      confidence: 0.5,
    }),
  );
}

// How many sentences back a figure may reach for what it counts.
const back = 2;

/** "Dareh counts 2,950", "she put the figure at 640", "the company spoke of one ship": another figure for what was counted last, by whoever gives it. */
function givenBy(context: Context, clause: ToldClause, found: Found): void {
  if (!figureVerbs.has(clause.verb) || clause.within !== undefined || clause.status !== 'asserted') return;
  const sentence = context.sentence(clause.cue);
  const rest: Span = [clause.cue[1], sentence[1]];
  const amount = amountsIn(context, rest)[0];
  const doer = clause.doers.at(-1);
  const parties = new Set(clause.doers.map((one) => context.party(one)));
  const actor = context.actor(doer);
  const counted = lastCounted(context, found.proposals, clause.cue[0]);
  const words = context.text(rest).slice(0, amount === undefined ? 0 : amount.span[0] - rest[0]);
  if (amount === undefined || actor === undefined || doer === undefined || parties.size > 1 || counted === undefined) return;
  const day = clause.time === undefined ? undefined : context.reading.times[clause.time];
  const isSpeaking = clause.verb === 'speak' || clause.verb === 'talk';
  if (isSpeaking ? day?.from === undefined : clause.verb !== 'count' && !figureWords.test(words)) return;
  const commitment = context.dossier.commitments.find(({ id }) => 'commitment' in counted.key && id === counted.key.commitment);
  const heard = voiceOfDoer(context, clause);
  if (commitment === undefined || heard === undefined || !fitsUnit(amount, commitment) || wordsOf(words).length > 5) return;
  if (found.proposals.some(({ key, source }) => source.by === heard.source.by && JSON.stringify(key) === JSON.stringify(counted.key)))
    return;
  found.proposals.push({
    ...counted,
    ...(isSpeaking ? onDay(dated(day, context.known), commitment.id) : {}),
    ...heard,
    value: range(amount, commitment),
    span: [Math.min(clause.span[0], clause.cue[0]), Math.max(clause.span[1], amount.span[1])],
    reason: `another figure for what is told before it; ${counted.reason}`,
    confidence: 0.5,
  });
}

/** "Spoke of one ship on Sunday": a doing of that day. */
const onDay = ({ when }: Dated, commitment: string): Pick<Proposal, 'key' | 'when'> => ({
  key: { kind: 'performance', commitment, event: contentId('ev', { commitment, day: dayOf(when) }) },
  when,
});

/** Whoever does what a clause tells, as the one who answers: "the mission puts the number at 8,876". */
function voiceOfDoer(context: Context, { doers }: ToldClause): Pick<Proposal, 'source' | 'chain'> | undefined {
  const doer = doers.at(-1);
  const actor = context.actor(doer);
  const { witness, chain = [] } = narrator(context);
  if (doer === undefined || actor === undefined || witness === undefined) return undefined;
  return {
    source: { by: context.actors.speaksFor(actor, context.day).party, via: [...witness.via, witness.by] },
    chain: [...chain, { role: 'speaker', name: doer.text, actor, ...(doer.span === undefined ? {} : { span: doer.span }) }],
  };
}

function narrator(context: Context): { witness?: { by: string; via: string[] } | undefined; chain?: Proposal['chain'] } {
  const voice = context.voice(undefined);
  return isIssue(voice) ? {} : { witness: voice.witness, chain: voice.chain };
}

function lastCounted(context: Context, proposals: readonly Proposal[], at: number): Proposal | undefined {
  const from = context.before(at)[back - 1]?.[0] ?? 0;
  return proposals
    .filter(
      ({ key, span, polarity, value }) =>
        (key.kind === 'performance' || key.kind === 'total') &&
        value !== undefined &&
        polarity === 'for' &&
        span[1] <= at &&
        span[0] >= from,
    )
    .toSorted((one, other) => one.span[0] - other.span[0])
    .at(-1);
}
