// What reports tell without the words for it, the whole road from page to claims: by pointing back, by blame and denial, by where people and arms are, by what is kept or refused.
import { expect, test } from 'vitest';
import { openStudy } from '../src/flow/index.ts';
import { claims, dossier, page, release, road } from './support/pass-road.ts';

test.each([
  ['The Highland Front freed 24 soldiers on Saturday, Karim Doss said. Lena Orsic confirmed the release.', ''],
  ['The Highland Front freed 24 soldiers on Saturday, Karim Doss said. The Selmar government confirmed it.', ''],
  ['The Highland Front freed 24 soldiers on Saturday, Karim Doss said. Lena Orsic denied the report.', 'not '],
])('whoever bears out or disputes what was told tells it too, or denies it: "%s"', (text, polarity) => {
  expect(claims(text)).toEqual([`${release} 24-24 by highland-front`, `${polarity}${release} 24-24 by selmar-government`]);
});

test('a report that is confirmed without a deed before it tells nothing', () => {
  expect(claims('Lena Orsic confirmed the report. Karim Doss denied it.')).toEqual([]);
});

test.each([
  'Lena Orsic accused the Highland Front of having twice attacked a convoy on Friday. "Our men did not touch the trucks," Karim Doss said.',
  'The Highland Front attacked a convoy on Friday, Lena Orsic said. Karim Doss said no fighter of the Front had been anywhere near it.',
  'The Highland Front fired on a convoy on Friday, Lena Orsic said. The Front said there had been no ambush.',
])('the accused denies an act in other words than the charge: "%s"', (text) => {
  expect(claims(text)).toEqual(['act by selmar-government', 'not act by highland-front']);
});

test('of two verbs of one doer the first shares the day of the second', () => {
  const [claim] = road(page('Lena Orsic said the Highland Front had attacked and burned a convoy on Saturday.')).claims;
  expect(claim?.when).toEqual(['2024-05-18T00:00:00Z', '2024-05-18T23:59:59Z']);
});

const moved = { commitment: 'pass-road-accord/release', due: { kind: 'fixed', text: '2024-05-30' } } as const;
const parties = ['selmar-government', 'highland-front'];
const withNewDate = openStudy({
  ...dossier,
  amendments: [
    {
      ...moved,
      due: { ...moved.due, earliest: '2024-05-30T00:00:00Z', latest: '2024-05-30T23:59:59.999Z' },
      id: 'until-30-may',
      parties,
      date: '2024-05-19',
    },
  ],
});
test.each([
  ['The two sides agreed on Sunday to complete the release by 30 May.', parties, 'northern-news'],
  ['Karim Doss assured reporters on Sunday that the soldiers would be freed by 30 May.', ['highland-front'], 'northern-news'],
  ['The mediator proposed 30 May. The Selmar government accepted the new timetable on Sunday.', ['selmar-government'], 'northern-news'],
  ['The Highland Front did not agree to complete the release by 30 May.', [], ''],
  ['The mediator urged both sides to agree on 30 May for the release.', [], ''],
  ['The talks are about soldiers. The Selmar government agreed on Sunday to reopen the road by 30 May.', [], ''],
])('a new deadline is accepted by its date: "%s"', (text, who, by) => {
  expect(claims(text, withNewDate).filter((claim) => claim.includes('until-30-may'))).toEqual(
    who.map((party) => `utterance:${party}-accept-until-30-may by ${by}`),
  );
});

test.each([
  'Gunmen fired on a convoy on Friday. Lena Orsic laid the ambush at the door of the Highland Front. Karim Doss rejected the accusation.',
  'Two trucks burned on Friday when gunmen attacked a convoy. The Front was behind it, Lena Orsic said. Karim Doss called all allegations false and rejected the charges.',
  'A convoy was ambushed on Friday. Lena Orsic attributed the attack to the Highland Front. "We reject this accusation," Karim Doss said.',
])('whoever lays an act at a door tells it, and whoever rejects the charge denies it: "%s"', (text) => {
  expect(claims(text)).toEqual(['act by selmar-government', 'not act by highland-front']);
});

test.each([
  ['Twelve fighters who had been in captivity came home on Saturday.', `${release} 12-12 by northern-news`],
  ['Of the 60 soldiers, none has been freed so far, Lena Orsic said.', 'total:pass-road-accord/release 0-0 by selmar-government'],
  ['Forty of our sons are still in captivity, Lena Orsic said.', 'total:pass-road-accord/release 20-20 by selmar-government'],
  ['Of the 60 captured soldiers one has come home.', 'total:pass-road-accord/release 1-1 by northern-news'],
])('captives are counted by where they are: "%s"', (text, claim) => {
  expect(claims(text)).toEqual([claim]);
});

test.each([
  'Karim Doss said the ceasefire stands.',
  'Karim Doss said his men would keep the peace all the same.',
  'Karim Doss said the Front would observe the truce.',
])('whoever says that the truce stands keeps his promise not to attack: "%s"', (text) => {
  expect(claims(text)).toEqual(['utterance:highland-front-accept-pass-road-accord/no-attacks by northern-news']);
});

test.each([
  'The Highland Front will not free another soldier until the government has kept its word, Karim Doss said.',
  'Karim Doss said no more soldiers would be freed before the Selmar government had done its part.',
])('"its part" is what a demand waits for: "%s"', (text) => {
  expect(claims(text)).toEqual(['utterance:highland-front-demand-road-first by northern-news']);
});

test.each([
  ['The accord gives the highlands a council. Karim Doss said the Front accepted it.', 'accept'],
  ['The envoy read out the accord on Sunday; the Highland Front rejected it at once.', 'reject'],
])('"it" is the accord that stands right before: "%s"', (text, act) => {
  expect(claims(text)).toEqual([`utterance:highland-front-${act}-pass-road-accord by northern-news`]);
});

test('"it" is no accord where a charge stands right before', () => {
  expect(claims('Lena Orsic accuses the Front of breaking the accord. Karim Doss rejected it.')).toEqual([]);
});

test('a side may sign under what it is', () => {
  expect(claims('The Selmar government and the largest rebel group signed the accord on 3 May.')).toEqual([
    'utterance:selmar-government-accept-pass-road-accord by northern-news',
    'utterance:highland-front-accept-pass-road-accord by northern-news',
  ]);
});

const bothAccept = parties.map((party) => `utterance:${party}-accept-pass-road-accord by northern-news`);
test.each([
  ['The Selmar government and the Highland Front agreed on 3 May to stop fighting.', bothAccept],
  ['Lena Orsic and Karim Doss put their signatures to the text on 3 May.', bothAccept],
  ['Lena Orsic and Karim Doss shook hands on a deal on 3 May.', bothAccept],
  ['The Selmar government and the Highland Front agreed on 3 May to meet again.', []],
  ['The Selmar government and the Highland Front agreed on 9 May to stop fighting.', []],
  ['The Highland Front reaffirmed its commitment to the accord.', ['utterance:highland-front-accept-pass-road-accord by northern-news']],
  ['The Highland Front honoured every word of the accord, Karim Doss said.', []],
])('an accord is made on its day by both who sign, in whatever words: "%s"', (text, wanted) => {
  expect(claims(text)).toEqual(wanted);
});

const reopen = 'performance:pass-road-accord/reopen-road';
test.each([
  ["Selmar's parliament voted on Sunday to reopen the Pass Road.", `${reopen} by northern-news`],
  ["Selmar's parliament voted not to reopen the Pass Road.", ''],
  ['The release of captives is complete, Lena Orsic said.', `${release} by selmar-government`],
  ['Captured soldiers were seen leaving prison on Sunday.', `${release} by northern-news`],
])('what was done is heard behind other verbs: "%s"', (text, claim) => {
  expect(claims(text).filter((one) => /performance/.test(one))).toEqual(claim === '' ? [] : [claim]);
});

test('what is yet to be done is a total of none, or a denial from the day of the accord on', () => {
  expect(claims('The soldiers are yet to be released.')).toEqual(['total:pass-road-accord/release 0-0 by northern-news']);
  const [claim] = road(page('The Pass Road is yet to be reopened.')).claims;
  expect([claim?.polarity, ...(claim?.when ?? [])]).toEqual(['against', '2024-05-03T00:00:00Z', '2024-05-20T12:00:00Z']);
});

test.each([
  'A convoy was shelled on Friday. Lena Orsic blamed the Highland Front. Karim Doss said that no aircraft of the Front had flown that day.',
  'A convoy was shelled on Friday. Lena Orsic blamed the Highland Front. "Not one shell left our guns," Karim Doss said.',
  'A convoy was shelled on Friday. Lena Orsic blamed the Highland Front. Karim Doss dismissed it as untrue.',
])('whoever is blamed denies it by what did not happen: "%s"', (text) => {
  expect(claims(text).toSorted()).toEqual(['act by selmar-government', 'not act by highland-front']);
});

test.each([
  ['The camps hold as many people as the Highland Front has released soldiers.', 'performance', 0],
  ['The talks on the highlands, which were to begin in May, exist only on paper.', 'not performance', 1],
  ['The Pass Road accord is still missing.', 'performance', 0],
])('absences, and deeds that only measure another: "%s"', (text, start, count) => {
  expect(claims(text).filter((claim) => claim.startsWith(start) || claim.startsWith('total'))).toHaveLength(count);
});

test.each([
  'We will not go back to war, Karim Doss said.',
  'Karim Doss vowed that the Front would never take up arms again.',
  'His men would not return to the jungle, Karim Doss told a rally. "We stand by the accord."',
])('whoever will not go back to war keeps the peace: "%s"', (text) => {
  expect(claims(text)).toContain('utterance:highland-front-accept-pass-road-accord/no-attacks by northern-news');
});

test('a group without a name is a source of its own', () => {
  expect(claims('The road has not been reopened, according to a group of drivers.')).toEqual([
    `not ${reopen} by unnamed(unknown,northern-news)`,
  ]);
});

test('arms are given up where they are locked away', () => {
  const { commitments } = dossier;
  const [pattern] = commitments;
  if (pattern === undefined) throw new Error('the guide has no commitment');
  const arms = {
    ...pattern,
    id: 'pass-road-accord/arms',
    title: 'Arms handed over',
    action: { event: 'RETREAT', mode: 'disarm', verbs: [], objects: ['weapon', 'rifle'] },
    names: ['the handover of arms'],
    unit: 'weapons',
    floor: { amount: 500, by: 'the text' },
    cap: 500,
  } as typeof pattern;
  const study = openStudy({ ...dossier, commitments: [...commitments, arms] });
  const told = (text: string): string[] => claims(text, study);
  expect(told('In the camps 342 of their weapons have been put in containers.')).toEqual([
    'total:pass-road-accord/arms 342-342 by northern-news',
  ]);
  expect(told('So 410 rifles are under lock and key, Lena Orsic said.')).toEqual([
    'total:pass-road-accord/arms 410-410 by selmar-government',
  ]);
  expect(told('If 410 rifles are under lock and key by May, the talks can begin.')).toEqual([]);
});

test.each([
  "Prime minister Lena Orsic and the Front's Karim Doss shook hands on 3 May after they had signed the accord.",
  'The rebels of the Highland Front and the Selmar government went home on 3 May after they had signed the accord.',
])('who "had signed" has made the accord: "%s"', (text) => {
  expect(claims(text).toSorted()).toEqual(bothAccept.toSorted());
});

test.each([
  ['Karim Doss said none would go before the road is reopened.', 'utterance:highland-front-demand-road-first by northern-news'],
  ['The Red Cross flew 14 captured soldiers out of the hills on Sunday.', `${release} 14-14 by northern-news`],
])('what is only pointed to waits, and who is flown out is free: "%s"', (text, claim) => {
  expect(claims(text)).toEqual([claim]);
});
