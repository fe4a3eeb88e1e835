// "Not my part in C before X": stances and sentences that put one commitment before another, fitted to the dossier's demands.
// A demand is found only when its party, what waits and what comes first all fit.
import type { Demand, Limit } from '../terms/index.ts';
import type { Context } from './context.ts';
import { tellingOf } from './frames.ts';
import { wordsOf } from './words.ts';
import { atMost, doneItsPart, gates, keeping, meetingWords, pointsTo } from './order-words.data.ts';
import { denial } from './refusal-words.data.ts';

/** The dossier's demands of a party that a text upholds, with the words that tell the order. */
export function demandsIn(context: Context, party: string, text: string, denied: boolean): { demand: Demand; why: string }[] {
  const own = context.dossier.demands.filter((demand) => demand.party === party);
  if (own.length === 0) return [];
  return gates.flatMap(({ mark, denied: whenDenied, plain }) => {
    const found = mark.exec(text);
    if (found === null) return [];
    const left = text.slice(0, found.index);
    const right = text.slice(found.index + found[0].length);
    const isDenied = denied || denial.test(left) || (/\bas$/i.test(found[0]) && keeping.test(left));
    const side = isDenied ? whenDenied : plain;
    if (side === null) return [];
    if (side === 'unsaid')
      return own
        .filter(({ until }) => aboutIn(context, party, left).has(until.commitment))
        .map((demand) => ({ demand, why: `wants ${demand.until.commitment} first` }));
    const [waits, first] = side === 'left' ? [left, right] : [right, left];
    // "it cannot be a condition for them": what a pronoun stands for was named in the other half.
    const [waiting, before] = [aboutIn(context, party, waits), aboutIn(context, party, first)];
    if (before.size === 0) for (const id of partOfOther(context, party, first)) before.add(id);
    const all = new Set([...waiting, ...before]);
    const [waitingOrAll, beforeOrAll] = [
      waiting.size === 0 ? all : waiting,
      isEmptyOfNouns(first) || (before.size === 0 && !/condition that/i.test(found[0])) ? all : before,
    ];
    if (waiting.size === 0 && before.size === 0) return [];
    // "None would go before the money arrives": what waits is only pointed to, and one demand alone waits for that.
    const pointed = own.filter(({ until }) => before.has(until.commitment));
    if (waiting.size === 0 && isDenied && pointed.length === 1 && pointsTo.test(waits))
      return pointed.map((demand) => ({ demand, why: `"${found[0]}" puts ${demand.until.commitment} before ${demand.of}` }));
    return own
      .filter(
        ({ of, until }) => waitingOrAll.has(of) && beforeOrAll.has(until.commitment) && (waiting.has(of) || before.has(until.commitment)),
      )
      .map((demand) => ({ demand, why: `"${found[0]}" puts ${demand.until.commitment} before ${demand.of}` }));
  });
}

/** The demands that what waits and what is wanted, told apart by the reader, name. */
export function demandsBetween(context: Context, party: string, wanted: string, waits: string): { demand: Demand; why: string }[] {
  const [of, first] = [new Set([...aboutIn(context, party, waits), ...owedUnder(context, party, waits)]), aboutIn(context, party, wanted)];
  return context.dossier.demands
    .filter((demand) => demand.party === party && of.has(demand.of) && first.has(demand.until.commitment))
    .map((demand) => ({ demand, why: `wants ${demand.until.commitment} before ${demand.of}` }));
}

/** "Extend the truce": what a party owes under that accord, or under one that promises the same. */
function owedUnder({ dossier, topics, day }: Context, party: string, text: string): string[] {
  const accords = new Set(topics.accords(text, { day }).map(({ id }) => id));
  const inside = dossier.commitments.filter(({ accord, obligors }) => accords.has(accord) && obligors.includes(party));
  return dossier.commitments
    .filter(
      (one) =>
        one.obligors.includes(party) && inside.some(({ id, matter }) => id === one.id || (matter !== undefined && matter === one.matter)),
    )
    .map(({ id }) => id);
}

/** The dossier's limits of a party that a text sets: "no more than 100", "only 100", of what the limit is about. */
export function limitsIn(context: Context, party: string, text: string): { limit: Limit; why: string }[] {
  const found = atMost.exec(text);
  const figure = Number((found?.[1] ?? found?.[2] ?? '').replace(/,/g, ''));
  if (found === null || !(figure > 0)) return [];
  return context.dossier.limits
    .filter((limit) => limit.party === party && limit.max === figure && context.topics.speaksOf(text, limit.of))
    .map((limit) => ({ limit, why: `"${found[0]}" sets ${limit.id}` }));
}

/** The commitments of a party's demands that a text speaks of. An object alone is enough: party, order and the other half must fit as well. */
function aboutIn(context: Context, party: string, text: string): Set<string> {
  const own = context.dossier.demands.filter((demand) => demand.party === party).flatMap(({ of, until }) => [of, until.commitment]);
  return new Set(
    own.filter(
      (id) =>
        context.topics.speaksOf(text, id) ||
        isDeedWithFigure(context, text, id) ||
        isMeeting(context, text, id) ||
        isDeedOfObligor(context, text, id),
    ),
  );
}

/** "Until it has done its part": whatever of the other side's a demand of the party waits for. */
function partOfOther({ dossier, actors, day }: Context, party: string, text: string): string[] {
  if (!doneItsPart.test(text)) return [];
  const named = actors.allNamed(text).flatMap((actor) => actors.lineage(actor, day));
  return dossier.demands
    .filter((demand) => demand.party === party)
    .map(({ until }) => until.commitment)
    .filter(
      (id) => named.length === 0 || dossier.commitments.some((one) => one.id === id && one.obligors.some((who) => named.includes(who))),
    );
}

/** "Before they sit down with the government": talks, by any word for them. */
const isMeeting = ({ dossier }: Context, text: string, id: string): boolean =>
  dossier.commitments.some((one) => one.id === id && one.action.event === 'CONSULT') && meetingWords.test(text);

/** "The rebels must disarm first": the deed by a word of its own, and whose it is. */
function isDeedOfObligor({ dossier, actors, day }: Context, text: string, id: string): boolean {
  const one = dossier.commitments.find((commitment) => commitment.id === id);
  if (one === undefined) return false;
  const { frames, deedNouns } = tellingOf(one);
  const told = wordsOf(text).some(
    ({ stem }) => deedNouns.has(stem) || (frames.get(stem) ?? []).some(({ thing, own }) => own || thing === 'none'),
  );
  const heads = new Set(one.action.objects.map((object) => wordsOf(object).at(-1)?.stem));
  return (
    (told || wordsOf(text).some(({ stem }) => heads.has(stem))) &&
    actors.allNamed(text).some((actor) => actors.lineage(actor, day).some((line) => one.obligors.includes(line)))
  );
}

/** "All 5,000 be released": the deed of a promise with a figure within its cap, what is counted being left out. */
function isDeedWithFigure({ dossier }: Context, text: string, id: string): boolean {
  const { action, cap = 0 } = dossier.commitments.find((one) => one.id === id) ?? {};
  const words = wordsOf(text);
  const verbs = new Set((action?.verbs ?? []).flatMap((verb) => wordsOf(verb).slice(0, 1)).map(({ stem }) => stem));
  return words.some(({ stem }) => verbs.has(stem)) && words.some(({ stem }) => Number(stem) > 31 && Number(stem) <= cap);
}

const isEmptyOfNouns = (text: string): boolean => /^\W*(?:for\s+|of\s+)?(?:it|them|this|that|these|those|him|her)?\W*$/i.test(text);
