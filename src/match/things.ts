// What a deed is done to, in the place where its verb has it: the dossier's own nouns, nouns that stand for them, people who are counted, a word that points back, a figure alone.
// Takes a clause and how a commitment may be told; gives the words with a score. Refuses things of which nothing says that they are the commitment's.
import type { Commitment, Span, ToldClause } from '../terms/index.ts';
import { peopleCounted, thingNouns } from './action-words.data.ts';
import type { Context } from './context.ts';
import type { Frame, Telling } from './frames.ts';
import { stem, wordsOf, type Word } from './words.ts';
import { anyoneNouns, captiveNouns, heldWords, paperNouns, ordinalAlone } from './count-words.data.ts';

/** What a deed is done to. */
export type Thing = { span: Span; word: string; score: number; why: string };

/** What a thing is worth that only stands for the dossier's own; just enough. */
export const like = 5;

type Look = {
  context: Context;
  clause: ToldClause;
  frame: Frame;
  telling: Telling;
  doer: number;
  commitment: Commitment;
  span: Span;
  words: readonly Word[];
};
type Hit = { word: string; score: number; why?: string } | undefined;

const plain = new Set(thingNouns.flatMap((row) => row.split(' ')));
const people = new Set(peopleCounted.split(' ').map(stem));
const anything = new Set('anything any none nothing anyone anybody nobody them it these those they all most'.split(' ').map(stem));

/** Tried in order; the first that fits says what it is. */
const rules: readonly ((look: Look) => Hit)[] = [
  ownNoun,
  pointedNoun,
  likeNoun,
  countedPeople,
  ownForces,
  figureAlone,
  anotherOne,
  openWord,
];

/** What the deed of a clause is done to, as a frame of a commitment has it. */
export function thingOf(
  context: Context,
  clause: ToldClause,
  frame: Frame,
  telling: Telling,
  doer: number,
  commitment: Commitment,
): Thing | undefined {
  const looked = placesOf(context, clause, frame).flatMap((span): Thing[] => {
    // "Power-sharing" is no power.
    const words = wordsOf(context.text(span)).filter(({ end }) => !/^[-‐‑]\p{L}/u.test(context.text([span[0] + end, span[0] + end + 2])));
    const look = { context, clause, frame, telling, doer, commitment, span, words };
    if (isOthers(look)) return [];
    for (const rule of rules) {
      const hit = rule(look);
      if (hit !== undefined) return [{ span, why: `"${hit.word}"`, ...hit }];
    }
    return [];
  });
  return looked.toSorted((one, other) => other.score - one.score)[0];
}

function placesOf(context: Context, clause: ToldClause, { thing, particle }: Frame): Span[] {
  // "6,000 soldiers brought home": a participle that was read as a past.
  const isParticiple = clause.object.length === 0 && !clause.passive && !clause.doers.some((one) => context.actor(one) !== undefined);
  if (thing === 'subject' || isParticiple) return clause.subject;
  // "Handed a list of 5,000 prisoners to the envoy": neither the names on a paper nor who gets it is what is handed over.
  const [head] = clause.object;
  if (head !== undefined && paperNouns.test(context.text(head))) return [];
  return [
    ...clause.object,
    ...clause.phrases
      .filter(
        ({ prep }) => (prep === particle && prep !== 'to') || /^(?:of|with|in|for)$/.test(prep) || (prep === 'to' && particle !== 'to'),
      )
      .map(({ span }) => span),
  ];
}

/** "Renamo soldiers" of a promise of the government's own: a thing is the obligor's, or for those who are freed or get something the beneficiary's. */
function isOthers({ context, span, commitment: { obligors, beneficiary, action } }: Look): boolean {
  const from = Math.max(context.sentence(span)[0], span[0] - 14);
  const text = context.text([/\b(?:\p{L}+['’]s?|government|rebel)\s+$/u.test(context.text([from, span[0]])) ? from : span[0], span[1]]);
  const named = context.actors.allNamed(text).filter((id) => !context.actors.isOutlet(id));
  const [government, ...others] = context.actors.governments;
  const all = government !== undefined && others.length === 0 && /\bgovernment\b/i.test(text) ? [...named, government] : named;
  const owners = all.flatMap((id) => context.actors.lineage(id, context.day)).filter((id) => context.actors.isParty(id));
  const mine = action.mode === 'release' || action.mode === 'return' ? [...obligors, beneficiary] : obligors;
  return owners.length > 0 && !owners.some((id) => mine.includes(id)) && owners.includes(beneficiary ?? '');
}

function ownNoun({ telling, words }: Look): Hit {
  const own = telling.objects.find((parts) => parts.every((part) => words.some((word) => word.stem === part)));
  const word = own === undefined ? undefined : words.find((one) => one.stem === own.at(-1));
  return own === undefined ? undefined : { word: word?.raw ?? '', score: 3 + 3 * own.length };
}

/** "Those militias", of "Lowland militia": the head alone, of what was named in full before. */
function pointedNoun({ context, telling, span, words, clause }: Look): Hit {
  if (!/^(?:these|those|such|both|the (?:two|same|last))\b/i.test(context.text(span))) return undefined;
  const own = telling.objects.find((parts) => parts.length > 1 && words.some((word) => word.stem === parts.at(-1)));
  return own !== undefined && isSpokenBefore(context, clause, { ...telling, objects: [own], likes: new Set() }, 2)
    ? { word: words.at(-1)?.raw ?? '', score: like }
    : undefined;
}

function likeNoun({ context, telling, words, span, commitment: { unit } }: Look): Hit {
  const counted = context.reading.amounts.some(({ span: [start, end] }) => start >= span[0] - 12 && end <= span[1] + 1);
  // "Twenty of the 49 areas": what is counted, by its unit.
  const unitNoun = counted ? wordsOf(unit ?? '').at(-1)?.stem : undefined;
  // "The Red Cross" is no crossing, but "the Lowland Army" is an army.
  const isNamed = ({ raw }: Word): boolean => /^\p{Lu}\p{Ll}/u.test(raw) && !plain.has(raw.toLowerCase().replace(/s$/, ''));
  const found = words.findLast((word) => (telling.likes.has(word.stem) && !isNamed(word)) || word.stem === unitNoun);
  return found === undefined ? undefined : { word: found.raw, score: like };
}

/** "Nine men", of those who are held: counted or somebody's own, and by whoever owes it, out of a jail, or on a page that tells of the held. */
function countedPeople({ context, clause, frame, telling, doer, commitment: { beneficiary }, span, words }: Look): Hit {
  if (![...telling.likes].some((noun) => captiveNouns.has(noun))) return undefined;
  const counted = context.reading.amounts.some(({ span: [start, end] }) => start >= span[0] - 12 && end <= span[1]);
  const whose = beneficiary !== undefined && context.actors.allNamed(context.text(span)).includes(beneficiary);
  // "142 Lowlanders were freed": its people by its own name.
  const named = whose && isCountedName(context, span) ? words.at(-1) : undefined;
  const person = words.findLast((word) => people.has(word.stem) || anyoneNouns.has(word.stem)) ?? named;
  const isHeld =
    doer > 0 ||
    named !== undefined ||
    (frame.thing === 'subject' && (frame.near !== undefined || frame.particle === 'free')) ||
    (frame.thing === 'subject' && heldWords.test(context.text(context.sentence(clause.cue)))) ||
    (frame.own && clause.passive && isOfPage(context, telling));
  return person !== undefined && (counted || whose) && isHeld ? { word: person.raw, score: like } : undefined;
}

/** The figure stands right before the name, in or before the span: not "of the 20 whom the Lowlanders freed". */
const isCountedName = ({ reading, text }: Context, [start, end]: Span): boolean =>
  reading.amounts.some((amount) => {
    const from = amount.span[1];
    return from <= end && from >= start - 2 && /^\s*(?:of (?:the|its|their)\s+)?\p{Lu}/u.test(text([from, end + 1]));
  }) || reading.amounts.some(({ span, unit }) => span[0] >= start - 12 && span[0] <= start && span[1] >= end && unit !== undefined);

/** "The rebel army was disbanded", of the one who owes it. */
function ownForces({ context, frame, commitment: { action, obligors }, span, words }: Look): Hit {
  if (action.mode !== 'disarm' || !frame.own || frame.thing !== 'object') return undefined;
  const whose = context.actors.allNamed(context.text(span)).flatMap((id) => context.actors.lineage(id, context.day));
  return whose.some((id) => obligors.includes(id)) ? { word: words.at(-1)?.raw ?? '', score: like, why: 'its own' } : undefined;
}

/** "Have now cut up 840": the thing was named right before. */
function figureAlone({ context, frame, commitment: { unit }, telling, span, clause }: Look): Hit {
  const isFigure =
    unit !== undefined && frame.thing !== 'none' && (/^\d[\d,]*$/.test(context.text(span).trim()) || isCount(context, clause, span));
  return isFigure && (isSpokenBefore(context, clause, telling, 2) || areHeld(context, clause, telling))
    ? { word: context.text(span), score: like, why: 'a figure alone' }
    : undefined;
}

/** "142 had been let out of jail. Only ninety have come out, he said". */
const areHeld = (context: Context, { cue }: ToldClause, { likes }: Telling): boolean =>
  [...likes].some((noun) => captiveNouns.has(noun)) &&
  context
    .before(cue[0])
    .slice(0, 3)
    .some((sentence) => heldWords.test(context.text(sentence)));

/** "Ninety", in words. */
const isCount = ({ reading, text }: Context, { cue }: ToldClause, [start, end]: Span): boolean =>
  !/[,;:]/.test(text(start > cue[1] ? [cue[1], start] : [end, Math.max(end, cue[0])])) &&
  reading.amounts.some(({ span, unit }) => span[0] <= start + 5 && span[1] >= end && (unit ?? '') === '');

/** "A second had pulled out": one more of what was counted right before. */
function anotherOne({ context, telling, span, clause, commitment: { unit } }: Look): Hit {
  const isOne = unit !== undefined && ordinalAlone.test(context.text(span).trim());
  return isOne && isSpokenBefore(context, clause, telling, 2)
    ? { word: /\p{L}+(?= one$)|\p{L}+$/u.exec(context.text(span))?.[0] ?? '', score: like, why: 'another of them' }
    : undefined;
}

/** "Has handed over nothing", of the one who owes it; "nearly all of them have been surrendered", of what was named right before. */
function openWord({ context, clause, frame, telling, doer, commitment: { unit }, span, words }: Look): Hit {
  const counts = new Set(wordsOf(unit ?? '').map((word) => word.stem));
  const open = words.find(({ stem: one }) => anything.has(one) || counts.has(one));
  // "Handed to anybody": who gets it is nothing that is done.
  if (open === undefined || frame.thing !== 'object' || clause.phrases.some((one) => one.prep === 'to' && one.span[0] === span[0]))
    return undefined;
  const isBack = clause.passive && doer >= 0 && isSpokenBefore(context, clause, telling);
  return doer > 0 || isBack ? { word: open.raw, score: like } : undefined;
}

/** Whether the page speaks of the dossier's own things at all: "28 men were freed" of prisoners. */
const isOfPage = ({ page }: Context, { objects }: Telling): boolean => speaksOf(page.text, objects, new Set());

/** Whether the words before a clause, or the sentences before its own, name the things; no others may stand between. */
function isSpokenBefore(context: Context, { cue }: ToldClause, { objects, likes }: Telling, sentences = 1): boolean {
  const [start] = context.sentence(cue);
  const earlier = context.before(cue[0]);
  const near = context.text([earlier[sentences - 1]?.[0] ?? earlier.at(-1)?.[0] ?? start, cue[0]]);
  return speaksOf(near, objects, likes);
}

function speaksOf(text: string, objects: Telling['objects'], likes: ReadonlySet<string>): boolean {
  const stems = new Set(wordsOf(text).map((word) => word.stem));
  return objects.some((parts) => parts.every((part) => stems.has(part))) || [...likes].some((noun) => stems.has(noun));
}

/** Whose it is, told beside the thing or elsewhere in the sentence: tells level promises apart. */
export function nearness(context: Context, { cue }: ToldClause, commitment: Commitment, { span }: Thing): number {
  const { beneficiary, obligors, names, cap, floor } = commitment;
  const sentence = context.text(context.sentence(cue));
  const line = context.actors.allNamed(sentence).flatMap((id) => context.actors.lineage(id, context.day));
  const words = new Set(wordsOf(sentence).map((word) => word.stem));
  const isNamed = names.some((name) => wordsOf(name).length > 1 && wordsOf(name).every((word) => words.has(word.stem)));
  const figures = new Set([cap, floor?.amount].filter((one) => one !== undefined && one > 31).map(String));
  return (
    (beneficiary !== undefined && context.actors.allNamed(context.text(span)).includes(beneficiary) ? 2 : 0) +
    (line.some((id) => obligors.includes(id)) ? 1 : 0) +
    (isNamed ? 1 : 0) +
    ([...words].some((word) => figures.has(word)) ? 2 : 0)
  );
}
