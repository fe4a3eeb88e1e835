// Settles what a speaker does by speaking, where the cue alone does not say: to tell somebody to do a thing is to order, to ask whether is to ask, to say
// "we will" is to promise. Takes the cue's word and act and the words of what is said; a table of rules, of which the first that fits decides.
import type { SpeechAct } from '../../terms/index.ts';
import { isFinite } from '../words/phrase-words.ts';
import type { Item } from '../words/units.ts';
import { negations } from '../words/words.data.ts';

type Said = { readonly lemma: string; readonly act: SpeechAct; readonly content: readonly Item[] };
type Rule = readonly [(said: Said) => boolean, SpeechAct];

const opens = ({ content }: Said, ...classes: string[]): boolean => classes.includes(content.find(({ cls }) => cls !== 'Q')?.cls ?? '');
const lemmaIs =
  (words: RegExp) =>
  ({ lemma }: Said): boolean =>
    words.test(lemma);
const infinitive = (said: Said): boolean => opens(said, 'TO') || (said.content[0]?.low === 'not' && said.content[1]?.cls === 'TO');
const question = ({ content }: Said): boolean =>
  /^(?:whether|if|what|why|how|who|when|where|which|whom|whose)$/u.test(content[0]?.low ?? '');
const own = /^(?:he|she|it|they|we|i|none|nobody)$/u;

// Whether the main verb of what is said is a future of the speaker's own: "it will (not) …", "that they would …".
function pledges({ content }: Said, negated: boolean): boolean {
  const from = content[0]?.cls === 'THAT' ? 1 : 0;
  if (!own.test(content[from]?.low ?? '')) return false;
  const modal = content.findIndex((item, at) => at > from && isFinite(item));
  if (modal < 0 || modal > from + 2 || !/^(?:will|would|shall|won't|wouldn't|'ll)$/u.test(content[modal]?.low ?? '')) return false;
  const denied =
    negations.has(content[modal]?.low ?? '') || negations.has(content[modal + 1]?.low ?? '') || /^n/u.test(content[from]?.low ?? '');
  return denied === negated;
}

// "was checking to see if it had ended", "it was unclear whether they had left": who says so vouches neither for it nor against it.
const checking = /^(?:checking|verifying|examining|establishing|assessing|investigating|determining|unsure|uncertain|unclear|unknown)$/u;
function doubts({ act, content }: Said): boolean {
  if (act !== 'say') return false;
  // A quotation is one item here: of "was “checking whether …”" its first word is seen.
  if (content.slice(0, 6).some(({ cls, inner = '' }) => cls === 'Q' && /^(?:checking|verifying)$/iu.test(inner))) return true;
  const at = content.findIndex(
    ({ low }, index) =>
      index < 12 && (checking.test(low) || (/^(?:sure|clear|certain)$/u.test(low) && negations.has(content[index - 1]?.low ?? ''))),
  );
  if (at < 0 || content.slice(0, at).some(({ cls }) => cls === 'THAT' || cls === 'SUB')) return false;
  return content.slice(at + 1, at + 5).some(({ low }) => low === 'if' || low === 'whether');
}

const rules: readonly Rule[] = [
  [doubts, 'doubt'],
  [(said) => lemmaIs(/^ask$/u)(said) && infinitive(said) && said.content.some(({ low }, at) => low === 'be' && at < 3), 'demand'],
  [(said) => lemmaIs(/^ask$/u)(said) && infinitive(said), 'urge'],
  [(said) => lemmaIs(/^(?:tell|instruct)$/u)(said) && infinitive(said), 'order'],
  [(said) => lemmaIs(/^(?:wonder)$/u)(said), 'doubt'],
  [(said) => lemmaIs(/^(?:ask|inquire|enquire|query)$/u)(said) && question(said), 'ask'],
  [(said) => said.act === 'announce' && pledges(said, true), 'refuse'],
  [(said) => said.act === 'say' && pledges(said, true), 'refuse'],
  [(said) => said.act === 'say' && lemmaIs(/^(?:say|tell|assure|add|repeat|reassure|insist)$/u)(said) && pledges(said, false), 'promise'],
  [
    ({ act, lemma, content }) =>
      act === 'say' && /^(?:assure|reassure)$/u.test(lemma) && content.some(({ low }) => /^(?:will|would|shall)$/u.test(low)),
    'promise',
  ],
];

/** The act of what was said, by its cue and its words. */
export function actOf(said: Said): SpeechAct {
  return rules.find(([fits]) => fits(said))?.[1] ?? said.act;
}
