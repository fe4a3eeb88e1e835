// Walks a person through claims, one line of input at a time: the same on a terminal and from a pipe. Takes an open review, lines and a way to print;
// each decision is kept as it is made. Refuses nothing it does not understand without saying what it takes.
import { correctableFields, correctClaim, type Office, type Review } from '../flow/index.ts';
import { pageHeading } from '../desk/index.ts';
import { Fault, formatMoment } from '../kit/index.ts';
import type { Claim, Decision } from '../terms/index.ts';
import { sourceText } from './claim-text.ts';
import { sayingOf } from './key-text.ts';
import { paint, wrap } from './terminal.ts';

/** How many of each verdict a session ended with. */
export type Tally = { accept: number; correct: number; reject: number; skip: number };

const verdicts = { a: 'accept', accept: 'accept', r: 'reject', reject: 'reject' } as const;
const prompt = '[a]ccept  [c]orrect  [r]eject  [s]kip  [u]ndo  [q]uit > ';
const correctPrompt = 'field and value, for example "value 300"; "?" lists fields; empty line ends > ';

/** The sentence that a claim cites, with the cited words between »…«: marks that a copied text keeps and a screen reader says. */
function sentenceOf({ cite }: Claim, office: Office): string {
  const text = cite === undefined ? undefined : office.page(cite.page)?.text;
  if (cite === undefined || text === undefined) return '(no page)';
  const before = text.slice(0, cite.start);
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]["”’]?\s[^.!?]*$/) + 1, 0);
  const rest = text.slice(cite.end);
  const ends = /[.!?]["”’]?(?=\s|$)|\n/.exec(/[.!?]["”’]?$/.test(cite.quote) ? '' : rest);
  const to = cite.end + (ends === null ? (/[.!?]["”’]?$/.test(cite.quote) ? 0 : Math.min(rest.length, 200)) : ends.index + ends[0].length);
  return `${text.slice(from, cite.start)}»${paint('bold', cite.quote)}«${text.slice(cite.end, to)}`.trim();
}

const labelled = (label: string, text: string): string => `${paint('bold', label.padEnd(7))}${wrap(text, ' '.repeat(7)).trimStart()}`;

/** One proposal as the person sees it. */
function proposalText(claim: Claim, office: Office, place: string): string {
  const page = claim.cite === undefined ? undefined : office.page(claim.cite.page);
  return [
    '',
    paint('gray', wrap(`${place}  ${page === undefined ? '' : `${pageHeading(page)}, `}known ${formatMoment(claim.known)}`, '')),
    wrap(sentenceOf(claim, office), '  '),
    labelled('claim', sayingOf(claim, office.dossier)),
    labelled('from', sourceText(claim, office)),
    ...(claim.reason === undefined ? [] : [labelled('why', claim.reason)]),
  ].join('\n');
}

/** Asks about each claim until they or the lines are at an end. `say` prints a line, `ask` a prompt without a line's end. */
export async function reviewClaims(
  review: Review,
  claims: readonly Claim[],
  lines: AsyncIterator<{ text: string }>,
  { say, ask }: { say: (text: string) => void; ask: (text: string) => void },
): Promise<Tally> {
  const made: { at: number; decision: Decision | undefined; verdict: keyof Tally }[] = [];
  const next = async (question: string): Promise<string | undefined> => {
    ask(question);
    const { done, value } = await lines.next();
    return done === true ? undefined : value.text.trim();
  };
  let at = 0;
  let isShown = false;
  while (at < claims.length) {
    const claim = claims[at];
    if (claim === undefined) break;
    if (!isShown) say(proposalText(claim, review.office, `${at + 1} of ${claims.length}`));
    isShown = true;
    const answer = (await next(prompt))?.toLowerCase();
    if (answer === undefined || answer === 'q' || answer === 'quit') break;
    if (answer === 'u' || answer === 'undo') {
      const last = made.pop();
      if (last === undefined) say('Nothing to undo in this session.');
      else {
        if (last.decision !== undefined) await review.undo(last.decision);
        [at, isShown] = [last.at, false];
      }
      continue;
    }
    const verdict = Object.hasOwn(verdicts, answer) ? verdicts[answer as keyof typeof verdicts] : undefined;
    if (verdict !== undefined) made.push({ at, verdict, decision: await review.decide(claim, verdict) });
    else if (answer === 's' || answer === 'skip') made.push({ at, verdict: 'skip', decision: undefined });
    else if (answer === 'c' || answer === 'correct') {
      const correction = await correct(claim, review.office, next, say);
      if (correction === undefined) {
        say('Nothing was corrected; the claim waits as it is.');
        continue;
      }
      made.push({ at, verdict: 'correct', decision: await review.decide(claim, 'correct', correction) });
    } else {
      say(`"${answer}" is no answer here. Type a, c, r, s, u or q.`);
      continue;
    }
    [at, isShown] = [at + 1, false];
  }
  const tally: Tally = { accept: 0, correct: 0, reject: 0, skip: 0 };
  for (const { verdict } of made) tally[verdict] += 1;
  return tally;
}

/** Fields are corrected one by one until an empty line; undefined where none was. */
async function correct(
  claim: Claim,
  office: Office,
  next: (question: string) => Promise<string | undefined>,
  say: (text: string) => void,
): Promise<Claim | undefined> {
  let now: Claim | undefined;
  for (;;) {
    const line = await next(correctPrompt);
    // Input that ends in the middle of a correction leaves the claim unjudged.
    if (line === undefined) return undefined;
    if (line === '') return now;
    const [, field = line, value = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (line === '?') {
      for (const { name, says } of correctableFields) say(`  ${name.padEnd(10)} ${says}`);
      continue;
    }
    try {
      now = correctClaim(now ?? claim, office.dossier, field, value);
      say(labelled('now', `${sayingOf(now, office.dossier)}; by ${now.by}`));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      say(wrap(`${error.message}. ${error.hint}`, ''));
    }
  }
}
