// Reports in many words for one thing, the whole road from page to claims, on the guide's invented process. None of its verbs is listed there.
import { expect, test } from 'vitest';
import { claims, page, release, road } from './support/pass-road.ts';

test.each([
  ['Twelve captured soldiers walked free on Friday.', 'performance:pass-road-accord/release 12-12 by northern-news'],
  ['The Highland Front let 12 soldiers go on Friday.', 'performance:pass-road-accord/release 12-12 by northern-news'],
  ['The Highland Front has failed to release the soldiers.', 'not performance:pass-road-accord/release by northern-news'],
  ['There has been no release by the Highland Front so far.', 'total:pass-road-accord/release 0-0 by northern-news'],
  ['The Selmar government unblocked the road on Saturday.', 'performance:pass-road-accord/reopen-road by northern-news'],
  ['The Highland Front turned down the accord on Friday.', 'utterance:highland-front-reject-pass-road-accord by northern-news'],
])('"%s" tells %s', (text, claim) => {
  expect(claims(text)).toEqual([claim]);
});

test.each([
  'The Highland Front may let 12 soldiers go.',
  'The Highland Front sang to 12 soldiers on Friday.',
  'The Selmar government freed 12 soldiers on Friday.',
  'The accord frees 60 captured soldiers.',
  'Six months after the road was reopened, nobody uses it.',
  'They discussed the release of captured soldiers.',
  'A faction of the Highland Front freed 12 soldiers on Saturday, and the Front denies it.',
])('"%s" tells of no deed of this accord', (text) => {
  expect(claims(text).filter((claim) => /performance|total/.test(claim))).toEqual([]);
});

test.each([
  [
    'Another figure for what was told is of whoever gives it',
    'The Highland Front freed 24 soldiers on Saturday. Lena Orsic put the figure at 20.',
    [`${release} 24-24 by northern-news`, `${release} 20-20 by selmar-government`],
  ],
  [
    'a part stands behind its whole',
    'Of the 60 captured soldiers, 24 had been freed by Monday.',
    ['total:pass-road-accord/release 24-24 by northern-news'],
  ],
  [
    'what follows "bringing the total to" is a total',
    'The Highland Front freed 10 soldiers on Saturday, bringing the total to 34.',
    [`${release} 10-10 by northern-news`, 'total:pass-road-accord/release 34-34 by northern-news'],
  ],
  [
    'a road that remains closed has not been opened',
    'The road remains closed.',
    ['not performance:pass-road-accord/reopen-road by northern-news'],
  ],
  [
    '"40 of the 60" of a promise of 60 is a total of it',
    'In the villages 40 of the 60 captured soldiers are back.',
    ['total:pass-road-accord/release 40-40 by northern-news'],
  ],
  [
    'what is still to be done is taken from the whole',
    'Twenty captured soldiers are still held.',
    ['total:pass-road-accord/release 40-40 by northern-news'],
  ],
  [
    'all but a few is the whole without them',
    'The Highland Front has freed all but five captured soldiers.',
    ['total:pass-road-accord/release 55-55 by northern-news'],
  ],
  [
    'a list of those who are to be freed frees nobody',
    'The Highland Front handed a list of 60 captured soldiers to the mission on Friday.',
    [],
  ],
  [
    '"not a single" denies',
    'Not a single soldier has been freed by the Highland Front, Lena Orsic complained on Sunday.',
    ['not performance:pass-road-accord/release by selmar-government'],
  ],
  [
    'a page sets its own figure right',
    'On Sunday we said that the Highland Front had freed 42 soldiers. The correct figure is 24.',
    [`${release} 24-24 by northern-news`],
  ],
  [
    'who is blamed for an act and denies it is told by two sides',
    'Gunmen attacked a convoy on Friday. The Selmar government blamed the Highland Front. Karim Doss denied that the Front had anything to do with the attack.',
    ['act by selmar-government', 'not act by highland-front'],
  ],
] as const)('%s', (_title, text, wanted) => {
  expect(claims(text)).toEqual(wanted);
});

test('a perfect has no day of its own: the day is that of the speaking', () => {
  const [claim] = road(page('The Highland Front has not freed anyone, the Selmar government said on Sunday.')).claims;
  expect(claim?.when).toEqual(['2024-05-03T00:00:00Z', '2024-05-20T12:00:00Z']);
});

test('a number of what is counted is a total', () => {
  expect(claims('The Highland Front freed 10 captured soldiers on Saturday. The number of freed soldiers has reached 34.')).toEqual([
    `${release} 10-10 by northern-news`,
    'total:pass-road-accord/release 34-34 by northern-news',
  ]);
});
