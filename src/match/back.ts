// What short words point back to: "the release", "this aspect of the agreement". Looks at earlier sentences of the page, nearest first.
// Takes only commitments of the one who takes the position, so that a word never reaches across to the other side's promises.
import type { Span } from '../terms/index.ts';
import type { Context } from './context.ts';
import { best, type Topic } from './topics.ts';
import { wordsOf } from './words.ts';
import { partNouns, otherNews } from './accord-words.data.ts';

// "the release", "that plan": longer words name their matter themselves.
const shortest = 3;
const pointing = /^\W*(?:this|that|these|those|such|the|it|them|his|her|its|their)\b/i;

/** The commitments owed by `holder` that short words in `span` point back to; none when the words are long or nothing earlier fits. */
export function pointsBack(context: Context, holder: string, about: string, span: Span): Topic[] {
  if (pronoun.test(about)) return accordBefore(context, span);
  const words = wordsOf(about, true);
  const isPart = words.slice(0, shortest).some(({ stem }) => partNouns.has(stem)) && /^\W*(?:this|that|these|those|such)\b/i.test(about);
  if (!isPart && (!pointing.test(about) || wordsOf(about).length > shortest)) return [];
  const owed = context.dossier.commitments.filter(({ obligors }) => obligors.includes(holder));
  const stems = new Set(words.map(({ stem }) => stem));
  const fitting = new Set(
    owed
      .filter(({ action }) => isPart || action.verbs.some((verb) => wordsOf(verb).every(({ stem }) => stems.has(stem))))
      .map(({ id }) => id),
  );
  if (fitting.size === 0) return [];
  // "this" points to the sentence before; "the release" may be further back.
  for (const sentence of context.before(span[0]).slice(0, isPart ? 1 : undefined)) {
    const [first, ...rest] = context.topics
      .commitments(context.text(sentence), { day: context.day, holder })
      .filter(({ id }) => fitting.has(id));
    if (first === undefined) continue;
    const level = [first, ...rest.filter(({ score }) => score === first.score)];
    return level.map((topic) => ({ ...topic, why: `points back to "${context.text(sentence).slice(0, 60)}", ${topic.why}` }));
  }
  return [];
}

const pronoun = /^\W*(?:it|this|that|both|them)\W*$/i;

/** "The accord foresees elections. The rebels have accepted it": the accord that the words right before name, and nothing else that could be accepted. */
function accordBefore(context: Context, [at]: Span): Topic[] {
  const sentence = context.sentence([at, at + 1]);
  const near = [[sentence[0], at] as Span, ...context.before(at).slice(0, 1)].map((one) => context.text(one));
  for (const text of near) {
    if (otherNews.test(text)) return [];
    const named = best(context.topics.accords(text, { day: context.day }).filter(({ why }) => why.startsWith('named')));
    if (named.length > 0) return named.map((topic) => ({ ...topic, why: `points back to "${text.slice(0, 60)}", ${topic.why}` }));
  }
  return [];
}
