// Adjectives by which somebody is told to think something of a thing, with the speech act of each: "is confident that", "are worried about", "is opposed to".
import type { SpeechAct } from '../../terms/index.ts';

const rows: readonly (readonly [SpeechAct, string])[] = [
  [
    'say',
    `confident sure certain convinced adamant positive hopeful optimistic pessimistic persuaded satisfied worried concerned afraid fearful alarmed anxious uneasy nervous angry furious outraged
    upset disappointed frustrated dismayed saddened sorry glad pleased happy grateful thankful relieved proud encouraged surprised shocked appalled aware unaware critical mindful clear insistent explicit unequivocal
    determined eager keen ready willing prepared interested`,
  ],
  ['doubt', 'skeptical sceptical doubtful dubious unconvinced wary suspicious unsure uncertain'],
  ['refuse', 'reluctant unwilling loath'],
  ['reject', 'opposed'],
  ['accept', 'supportive'],
];

/** The act of each adjective. */
export const adjectiveCues: ReadonlyMap<string, SpeechAct> = new Map(
  rows.flatMap(([act, words]) => words.split(/\s+/u).map((word): [string, SpeechAct] => [word, act])),
);
