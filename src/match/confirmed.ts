// What somebody else told before and a speaker only bears out or disputes: "both sides confirmed the departure", "the ministry denied the report". Takes a context and what the page proposes;
// adds the same claim by whoever confirms it, or against it by whoever denies it. Refuses what names no deed that stands before it.
import type { Statement } from '../terms/index.ts';
import { isIssue, type Context, type Proposal } from './context.ts';
import { tellingOf } from './frames.ts';
import { wordsOf } from './words.ts';
import { aDeedNamed, anAttackNamed, pointsAtAll } from './attack-words.data.ts';
import { aNumberNamed } from './count-words.data.ts';

// How many sentences back the deed may stand.
const back = 3;

/** Claims that confirm or deny what the page told before. */
export function confirmations(context: Context, told: readonly Proposal[]): Proposal[] {
  return context.reading.statements.flatMap((statement): Proposal[] => {
    const voice = context.voice(statement.id);
    const [content] = statement.content;
    const words = content === undefined ? '' : context.text(content);
    if ((statement.act !== 'confirm' && statement.act !== 'deny') || content === undefined || isIssue(voice) || voice.nested) return [];
    if (voice.narrator || !isShort(words)) return [];
    const before = lastMeant(context, statement, words, told);
    if (before === undefined) return [];
    const by = new Set([voice.source.by, ...(voice.source.also ?? [])]);
    if (told.some(({ key, source }) => by.has(source.by) && JSON.stringify(key) === JSON.stringify(before.key))) return [];
    const { source, chain } = voice;
    return [
      {
        ...before,
        source,
        chain,
        polarity: statement.act === 'deny' ? 'against' : before.polarity,
        span: context.sentence(content),
        reason: `"${words.trim()}" is what is told before it; ${before.reason}`,
        confidence: 0.5,
      },
    ];
  });
}

// "The departure", "the number of weapons": more words tell a deed of their own.
const isShort = (words: string): boolean => wordsOf(words, true).length <= 6;

function lastMeant(context: Context, { content }: Statement, words: string, told: readonly Proposal[]): Proposal | undefined {
  const at = content[0]?.[0] ?? 0;
  const from =
    context
      .before(at)
      .slice(0, pointsAtAll.test(words) ? 1 : back)
      .at(-1)?.[0] ?? context.sentence([at, at])[0];
  const stems = new Set(wordsOf(words).map(({ stem }) => stem));
  return told.findLast(({ key, span, value, polarity }) => {
    if (span[0] < from || span[1] > at || polarity !== 'for') return false;
    if (key.kind === 'act') return anAttackNamed.test(words) || pointsAtAll.test(words);
    if (key.kind !== 'performance' && key.kind !== 'total') return false;
    const commitment = context.dossier.commitments.find(({ id }) => id === key.commitment);
    if (commitment === undefined) return false;
    if (aNumberNamed.test(words)) return value !== undefined;
    return pointsAtAll.test(words) || aDeedNamed.test(words) || [...tellingOf(commitment).deedNouns].some((noun) => stems.has(noun));
  });
}
