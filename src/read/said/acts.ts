// Settles what a speaker does by speaking, where the cue alone does not say: to tell somebody to do a thing is to order, to ask whether is to ask, to say
// "we will" is to promise. Takes the cue's word and act and the words of what is said; a table of rules, of which the first that fits decides, and then what
// was learned on marked reports of rules, cues and forms of words.
import actWeights from '../../../models/acts.json' with { type: 'json' };
import { SpeechAct } from '../../terms/index.ts';
import { isFinite } from '../words/phrase-words.ts';
import { negations } from '../words/words.data.ts';
import { actSigns, type Said } from './act-signs.ts';
import { harms, negatedActs } from './cues.data.ts';

type Rule = readonly [(said: Said) => boolean, SpeechAct];

const opens = ({ content }: Said, ...classes: string[]): boolean => classes.includes(content.find(({ cls }) => cls !== 'MARK')?.cls ?? '');
const lemmaIs =
  (words: RegExp) =>
  ({ lemma }: Said): boolean =>
    words.test(lemma);
const infinitive = (said: Said): boolean => opens(said, 'TO') || (said.content[0]?.low === 'not' && said.content[1]?.cls === 'TO');
const question = ({ content }: Said): boolean =>
  /^(?:whether|if|what|why|how|who|when|where|which|whom|whose)$/u.test(content[0]?.low ?? '');
const own = /^(?:he|she|it|they|we|i|none|nobody|his|her|its|their|our|my)$/u;
const future = /^(?:will|would|shall|won't|wouldn't|['’]ll)$/u;

// Whether the main verb of what is said is a future of the speaker's own: "it will (not) …", "that his men would …". What will not be done is refused,
// whoever is named to do it.
function pledges({ content }: Said, negated: boolean): boolean {
  const words = content.filter(({ cls }) => cls !== 'MARK');
  const from = words[0]?.cls === 'THAT' ? 1 : 0;
  const modal = words.findIndex((item, at) => at > from && isFinite(item));
  if (modal < 0 || modal > from + 6 || !future.test(words[modal]?.low ?? '')) return false;
  const subject = words[from]?.low ?? '';
  const denied =
    negations.has(words[modal]?.low ?? '') || negations.has(words[modal + 1]?.low ?? '') || /^n(?:o|one|obody)$/u.test(subject);
  // "It will be compensated by the state": what others do for the speaker is no promise of his.
  const passive = words.slice(modal + 1, modal + 9);
  if (!negated && passive[0]?.low === 'be' && passive.some(({ cls }) => cls === 'VN') && passive.some(({ low }) => low === 'by'))
    return false;
  return denied === negated && (negated ? !/^(?:there|this|that|what|who|you)$/u.test(subject) : own.test(subject));
}

// "was checking to see if it had ended", "it was unclear whether they had left": who says so vouches neither for it nor against it.
const checking = /^(?:checking|verifying|examining|establishing|assessing|investigating|determining|unsure|uncertain|unclear|unknown)$/u;
function doubts({ act, content }: Said): boolean {
  if (act !== 'say') return false;
  const at = content.findIndex(
    ({ low }, index) =>
      index < 12 && (checking.test(low) || (/^(?:sure|clear|certain)$/u.test(low) && negations.has(content[index - 1]?.low ?? ''))),
  );
  if (at < 0 || content.slice(0, at).some(({ cls }) => cls === 'THAT' || cls === 'SUB')) return false;
  return content.slice(at + 1, at + 5).some(({ low }) => low === 'if' || low === 'whether');
}

// "rejected the claim that": what is turned down says how.
const turnsDown =
  (what: RegExp) =>
  (said: Said): boolean => {
    const noun = said.content.findIndex(({ low }) => what.test(low));
    return (
      said.act === 'reject' && noun >= 0 && noun < 8 && !said.content.slice(0, noun).some((item) => isFinite(item) || item.cls === 'P')
    );
  };
const charges = /^(?:claim|accusation|allegation|charge|account|report|rumou?r|suggestion|assertion|version|figure|criticism|story)s?$/u;
const requests = /^(?:request|demand|appeal|call|plea|ultimatum|order)s?$/u;
// "insisted that they lay down their arms": what should be, not what is.
const subjunctive = ({ lemma, content }: Said): boolean => {
  const verb = content.findIndex(({ cls }, at) => at > 1 && /^(?:V|VI|AUX|MOD)$/u.test(cls));
  return (
    lemma === 'insist' &&
    content[0]?.cls === 'THAT' &&
    (content[verb]?.cls === 'VI' || content[verb]?.low === 'be' || /^(?:must|should)$/u.test(content[verb]?.low ?? ''))
  );
};

// "will not attack", "would not return to arms", "nobody would be punished": not to do harm is promised, not refused.
const spares = (said: Said): boolean => pledges(said, true) && said.content.slice(0, 14).some(({ lemma, low }) => harms.has(lemma ?? low));

const rules: readonly Rule[] = [
  [doubts, 'doubt'],
  [turnsDown(charges), 'deny'],
  [turnsDown(requests), 'refuse'],
  [subjunctive, 'demand'],
  // "Want the prisoners released": what others are to do; "want to leave" is a wish of one's own.
  [(said) => lemmaIs(/^want$/u)(said) && !infinitive(said), 'demand'],
  [(said) => lemmaIs(/^ask$/u)(said) && opens(said, 'D', 'N', 'NAME', 'NUM'), 'demand'],
  [(said) => lemmaIs(/^ask$/u)(said) && infinitive(said) && said.content.some(({ low }, at) => low === 'be' && at < 3), 'demand'],
  [(said) => lemmaIs(/^ask$/u)(said) && infinitive(said), 'urge'],
  [(said) => lemmaIs(/^(?:tell|instruct)$/u)(said) && infinitive(said), 'order'],
  [(said) => lemmaIs(/^(?:wonder)$/u)(said), 'doubt'],
  [(said) => lemmaIs(/^(?:ask|inquire|enquire|query)$/u)(said) && question(said), 'ask'],
  [(said) => /^(?:say|announce)$/u.test(said.act) && spares(said), 'promise'],
  [(said) => /^(?:say|announce)$/u.test(said.act) && pledges(said, true), 'refuse'],
  [(said) => said.act === 'say' && lemmaIs(/^(?:say|tell|assure|add|repeat|reassure|insist)$/u)(said) && pledges(said, false), 'promise'],
  [
    ({ act, lemma, content }) =>
      act === 'say' && /^(?:assure|reassure)$/u.test(lemma) && content.some(({ low }) => /^(?:will|would|shall)$/u.test(low)),
    'promise',
  ],
];

// Verbs whose word is the act: what they do stands, whatever is said.
const plain =
  /^(?:accept|approve|confirm|admit|deny|reject|refuse|decline|promise|vow|pledge|swear|guarantee|threaten|demand|order|command|urge|exhort|call_on|call_for|appeal_to|ask_for|doubt|announce|announcement|denial|refusal|rejection|acceptance|confirmation|threat|ultimatum)$/u;

/** The act of what was said where rules settle it, or the cue's own word does. */
export function settledAct(said: Said): SpeechAct | undefined {
  return (
    rules.find(([fits]) => fits(said))?.[1] ??
    (plain.test(said.lemma) || said.act === 'decline' || negatedActs[said.lemma.replace(/_.*/u, '')] === said.act ? said.act : undefined)
  );
}

/** What a sign is worth for an act, in log-odds, by "act: sign"; what has no weight says nothing. */
export type ActWeights = Readonly<Record<string, number>>;

/** The signs for an act. */
export const signsFor = (act: SpeechAct, signs: readonly string[]): string[] => signs.map((sign) => `${act}: ${sign}`);

/** Opens a way to tell acts by a table of weights. The earlier of two acts of one worth wins. */
export function openActs(weights: ActWeights): (said: Said) => SpeechAct {
  const table = new Map(Object.entries(weights));
  return (said) => {
    const sure = settledAct(said);
    if (sure !== undefined) return sure;
    const signs = actSigns(said);
    let [found, most] = [said.act, -Infinity];
    for (const act of SpeechAct.options) {
      const sum = signsFor(act, signs).reduce((total, sign) => total + (table.get(sign) ?? 0), 0);
      if (sum > most) [found, most] = [act, sum];
    }
    return found;
  };
}

/** The act of what was said. */
export const actOf = openActs(actWeights);
