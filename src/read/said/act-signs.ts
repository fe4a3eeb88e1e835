// What one speech act is told from another by: the cue, its act, and the form of what is said: who is its subject, its first finite
// verb with modal and negation, closed words. Takes the words of the content, those within quotation marks too; no sign holds a name or a noun.
import { negations } from '../words/words.data.ts';
import type { Item } from '../words/units.ts';
import { isWeekday, month, timeHead } from '../words/phrase-words.ts';
import type { SpeechAct } from '../../terms/index.ts';
import { size } from './choice-signs.ts';

/** A cue's word and act, and the words of what is said in the order of the text, without quotation marks' folds. */
export type Said = { readonly lemma: string; readonly act: SpeechAct; readonly content: readonly Item[] };

const subjects: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['own', 'he she it they we i'],
    ['side', 'his her its their our my'],
    ['you', 'you'],
    ['there', 'there'],
    ['none', 'nobody none nothing no neither'],
    ['this', 'this that these those what who whoever whether if'],
  ].flatMap(([kind = '', words = '']) => words.split(' ').map((word) => [word, kind])),
);
const telling = new Set(
  `must should shall will would may might can could cannot only until unless if provided when before after without any ever already ready again yet
  have had has need needs let please yes why what how whether because not no never nobody none nothing neither nor than`.split(/\s+/u),
);
const openNouns = /^(?:N|NAME|NUM)$/u;
const low = (item: Item | undefined): string =>
  item === undefined ? 'edge' : openNouns.test(item.cls) || /^\p{Lu}/u.test(item.text) ? item.cls : item.low;
const stem = (item: Item | undefined): string => (item === undefined ? 'none' : (item.lemma ?? item.low));

/** The signs of a statement, whatever its act. */
export function actSigns({ lemma, act, content }: Said): string[] {
  const words = content.filter(({ cls, text }) => cls !== 'MARK' || text === '?');
  const from = words[0]?.cls === 'THAT' ? 1 : 0;
  const opener = words[from];
  const finite = words.findIndex(
    ({ cls, low: word }, at) => at >= from && /^(?:V|MOD|AUX)$/u.test(cls) && word !== 'been' && word !== 'being',
  );
  const before = words.slice(from, finite < 0 ? undefined : finite);
  const lead = before.find(({ cls, low: word }) => subjects[word] !== undefined || openNouns.test(cls) || cls === 'PRO');
  const subject = lead === undefined ? 'none' : (subjects[lead.low] ?? 'noun');
  const verb = finite < 0 ? undefined : words[finite];
  const helper = verb === undefined ? 'none' : verb.cls === 'V' ? (verb.form ?? 'verb') : verb.low.replace(/^['’]ll$/u, 'will');
  const rest = finite < 0 ? [] : words.slice(finite, finite + 4);
  const denied = [...before.slice(0, 1), ...rest.slice(0, 3)].some(({ low: word }) => negations.has(word));
  const main =
    verb?.cls === 'V' ? verb : (rest.slice(1).find(({ lemma: has, cls }) => has !== undefined && cls !== 'AUX' && cls !== 'MOD') ?? verb);
  const does = main === undefined || openNouns.test(main.cls) ? 'none' : stem(main);
  const infinitive = opener?.cls === 'TO' || (opener?.low === 'not' && words[from + 1]?.cls === 'TO');
  const shape = infinitive ? `to${opener?.low === 'not' ? ' not' : ''}` : `${subject} ${helper}${denied ? ' not' : ''}`;
  return [
    'start',
    `act ${act}`,
    `cue ${lemma}`,
    `act ${act}, ${shape}`,
    `act ${act}, ${helper}`,
    `act ${act}, ${denied}`,
    `cue ${lemma}, ${helper}`,
    `shape ${shape}`,
    `helper ${helper} ${denied}`,
    `subject ${subject}`,
    `subject ${subject} ${denied}`,
    `verb ${does}`,
    `verb ${does} ${denied}`,
    `verb ${does} ${helper}`,
    `long ${size(words.length)}`,
    ...denials(words, act),
    ...(words.some((item) => isWeekday(item) || month.test(item.low) || timeHead.test(item.low))
      ? [`time, ${helper}`, `time, act ${act}, ${helper}`]
      : []),
    ...(main !== undefined && rest.some(({ low: word }) => word === 'be' || word === 'been') ? [`passive ${helper} ${subject}`] : []),
    `asks ${words.at(-1)?.text === '?'}`,
    ...new Set(words.flatMap(({ low: word }) => (telling.has(word) ? [`has ${word}`] : []))),
    ...new Set(words.flatMap(({ low: word }) => (telling.has(word) ? [`has ${word}, act ${act}`] : []))),
  ];
}

// "none of its men", "knew of no such message", "no promise had been made": which word denies, and what stands before it.
function denials(words: readonly Item[], act: SpeechAct): string[] {
  const at = words.findIndex(
    ({ low: word }, index) =>
      index < 10 && (negations.has(word) || word === 'no' || word === 'nothing' || word === 'nobody' || word === 'none'),
  );
  if (at < 0) return [`no denial, act ${act}`];
  const next = words[at + 1];
  return [
    `denies ${words[at]?.low}`,
    `denies ${words[at]?.low}, act ${act}`,
    `denies ${words[at]?.low} at ${at < 3 ? at : 'far'}`,
    `denies ${words[at]?.low} ${next === undefined || openNouns.test(next.cls) ? (next?.cls ?? 'edge') : /^(?:such|of|one|been|any)$/u.test(next.low) ? next.low : next.cls}`,
    `denies behind ${low(words[at - 1])}`,
  ];
}
