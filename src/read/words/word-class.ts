// The word class of a word for the reading stages, from the pipeline's tags and the closed lists. A table of rules; the first that fits decides.
import { auxiliaries, modals, objects, relatives, subjects, subordinators } from './words.data.ts';

/**
 * N noun, adjective or unknown; NAME proper noun; NUM figure or number word; D determiner; PRO subject pronoun; OBJ object pronoun; POS 's; V finite verb; VI bare form after "to" or a modal;
 * VG -ing form; VN participle; AUX be, have, do; MOD modal; ADV; P preposition; TO "to"; CC and, or; SUB because, if; THAT; WH who, which; MARK the rest.
 */
export type WordClass =
  | 'N'
  | 'NAME'
  | 'NUM'
  | 'D'
  | 'PRO'
  | 'OBJ'
  | 'POS'
  | 'V'
  | 'VI'
  | 'VG'
  | 'VN'
  | 'AUX'
  | 'MOD'
  | 'ADV'
  | 'P'
  | 'TO'
  | 'CC'
  | 'SUB'
  | 'THAT'
  | 'WH'
  | 'MARK';

/** What is known of a word: `glued` when it was put together from several tokens of which this is the last. */
export type Tagged = {
  readonly low: string;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly upos: string;
  readonly xpos: string;
  readonly glued: boolean;
};

type Rule = readonly [(word: Tagged) => boolean, WordClass];
const upos =
  (...tags: string[]) =>
  (word: Tagged): boolean =>
    tags.includes(word.upos);
const xpos =
  (...tags: string[]) =>
  (word: Tagged): boolean =>
    tags.includes(word.xpos);
const capital = ({ text }: Tagged): boolean => /^\p{Lu}/u.test(text);

const rules: readonly Rule[] = [
  // "The rebels' office": an apostrophe alone is no mark.
  [({ text, xpos: tag }) => tag === 'POS' && /^['’]$/u.test(text), 'POS'],
  [({ kind, upos: tag }) => kind === 'mark' && tag !== 'NUM', 'MARK'],
  [({ kind }) => kind === 'number', 'NUM'],
  [({ glued, text }) => glued && /^\p{Lu}/u.test(text), 'NAME'],
  [({ glued, xpos: tag }) => glued && !/^VB[DZP]$/.test(tag), 'N'],
  [xpos('POS'), 'POS'],
  [({ low, upos: tag }) => low === 'that' && tag !== 'DET', 'THAT'],
  [({ low, upos: tag }) => low === 'to' && (tag === 'PART' || tag === 'ADP' || tag === 'SCONJ'), 'TO'],
  [({ low, xpos: tag }) => tag === 'MD' || modals.has(low), 'MOD'],
  [({ low, upos: tag }) => tag === 'AUX' || auxiliaries.has(low), 'AUX'],
  [({ low }) => relatives.has(low), 'WH'],
  [
    ({ low, upos: tag }) =>
      subordinators.has(low) || (tag === 'SCONJ' && /^(?:because|if|while|although|though|unless|whether|lest|once)$/u.test(low)),
    'SUB',
  ],
  [({ low }) => low === 'neither' || low === 'either' || low === 'both', 'D'],
  [upos('CCONJ'), 'CC'],
  [({ low, upos: tag }) => tag === 'PRON' && objects.has(low), 'OBJ'],
  [({ low, upos: tag }) => tag === 'PRON' && subjects.has(low), 'PRO'],
  [xpos('PRP$', 'DT', 'PDT', 'WDT', 'WP$'), 'D'],
  [({ low, xpos: tag }) => low === 'her' && tag === 'PRP', 'OBJ'],
  [upos('DET', 'PRON'), 'D'],
  [({ xpos: tag, upos: universal }) => universal === 'VERB' && (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP'), 'V'],
  [({ xpos: tag, upos: universal }) => universal === 'VERB' && tag === 'VB', 'VI'],
  [({ xpos: tag, upos: universal }) => universal === 'VERB' && tag === 'VBG', 'VG'],
  [({ xpos: tag, upos: universal }) => universal === 'VERB' && tag === 'VBN', 'VN'],
  [upos('NUM'), 'NUM'],
  [upos('PROPN'), 'NAME'],
  [upos('ADV'), 'ADV'],
  [({ upos: tag, low }) => tag === 'PART' && low === 'not', 'ADV'],
  [upos('ADP', 'SCONJ'), 'P'],
  [upos('PUNCT', 'SYM'), 'MARK'],
  [({ upos: tag, ...word }) => (tag === 'ADJ' || tag === 'NOUN' || tag === 'X') && capital({ upos: tag, ...word }), 'NAME'],
];

/** The class of one word. */
export function classOf(word: Tagged): WordClass {
  return rules.find(([fits]) => fits(word))?.[1] ?? 'N';
}
