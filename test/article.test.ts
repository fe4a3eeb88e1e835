// The kind of article the product exists for, told again in our own words: an outlet that relays an outlet that relays a party that relays a president,
// a truce that one side calls over and the other is checking, a ceiling, a demand, a rejection, and no date. Read without a dossier: as it is, with every
// name in it replaced by another of its kind, and with the names of its two sides swapped. Each of its points is asked of all three.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/run-parley.ts';
import { readingOf, replacer } from './support/told-reading.ts';

const text = readFileSync(join(root, 'test/cases/article/told-again.txt'), 'utf8');

const renamed = replacer({
  'American President': 'Norwegian President',
  'The US president': 'The Norwegian president',
  'President of the United States': 'President of Norway',
  'the United States': 'Norway',
  'United States': 'Norway',
  'Donald Trump': 'Erik Halvorsen',
  Trump: 'Halvorsen',
  'Abdul Ghani Baradar': 'Carlos Manuel Nhaca',
  Baradar: 'Nhaca',
  'Zabiullah Mujahid': 'Yusuf Sitoe',
  'Zabihullah Mujahid': 'Yussuf Sitoe',
  Taliban: 'Renamo',
  Afghanistan: 'Mozambique',
  Afghan: 'Mozambican',
  Washington: 'Oslo',
  'Doha, Qatar': 'Rome, Italy',
  'Ashraf Ghani': 'Tomas Machel',
  'Fawad Aman': 'Joao Cossa',
  Mujahid: 'Sitoe',
  Guardian: 'Independent',
  Doha: 'Rome',
});
// Both sides by a name that can stand before a noun, so that one can stand wherever the other does.
const alike = replacer({ Taliban: 'Renamo', Afghanistan: 'Mozambique', Afghan: 'Polisario' });
const swapped = replacer({ Renamo: 'Polisario', Polisario: 'Renamo' });

type Told = ReturnType<typeof readingOf>;
/** A point of the article: what a reading of it must hold. `as` puts the names of the variant into words of the text as it is. */
type Point = readonly [title: string, holds: (told: Told, as: (words: string) => string) => void];

const said = ({ said: all }: Told, start: string) => all.find(({ content }) => content.startsWith(start));
const has = (list: readonly object[], wanted: object): void => expect(list).toContainEqual(expect.objectContaining(wanted));
const holding = (words: string): string => expect.stringContaining(words) as string;

const points: readonly Point[] = [
  [
    "the president's remark about the conversation comes through the outlet that reported it",
    (told, as) => expect(said(told, 'that his talk')).toMatchObject({ act: 'say', chain: [as('Guardian'), as('Donald Trump')] }),
  ],
  [
    'the truce between the two sides is partial, and it fell apart the day before the remark',
    (told, as) => {
      has(told.events, {
        event: 'REJECT',
        mode: 'ceasefire',
        status: 'asserted',
        source: [],
        target: [as('the Taliban'), as('the Afghan government')],
        object: 'truce',
        when: 'one day',
        words: holding('the partial truce'),
      });
      has(told.times, { words: 'one day', value: 'P1D' });
    },
  ],
  [
    'operations were taken up again against the security forces',
    (told) => has(told.events, { event: 'ASSAULT', status: 'asserted', source: ['The terrorist group'], target: ['the security forces'] }),
  ],
  [
    'the leader heads the political office of the group',
    (told, as) => expect(told.entities.map(({ name }) => name)).toContain(as('Abdul Ghani Baradar')),
  ],
  [
    'the call, its ends and its length are told by the group alone',
    (told, as) => {
      expect(said(told, 'The phone call between')).toMatchObject({ kind: 'indirect', source: 'the terror group' });
      expect(said(told, 'The phone call between')?.content).toContain('about 35 minutes');
      has(told.events, { event: 'CONSULT', mode: 'phone', source: [as('Washington')], target: [as('Doha')] });
      has(told.times, { words: 'about 35 minutes', type: 'DURATION', value: 'PT35M' });
    },
  ],
  [
    "the president's words to the leader are the group's account, not his own statement",
    (told, as) => {
      expect(said(told, 'Yours is a hard people')).toMatchObject({ kind: 'direct', chain: [as('Taliban'), as('Trump')] });
      expect(said(told, 'Yours is a hard people')?.content).toContain('Nineteen years is a long time');
    },
  ],
  [
    "the spokesman's post keeps its inserted words in their brackets",
    (told, as) => {
      const post = said(told, as('The President of the United States spoke'));
      expect(post).toMatchObject({ kind: 'direct', chain: [as('Zabiullah Mujahid')] });
      expect(post?.content).toContain(as('[with Baradar]'));
    },
  ],
  [
    'the other side confirms the call, and is quoted on its own that neither side wants violence',
    (told, as) => {
      has(told.said, { act: 'confirm', content: 'the conversation', chain: [as('Donald Trump')] });
      expect(said(told, 'that neither side wants violence')?.chain).toEqual([as('Donald Trump')]);
      expect(told.events.filter(({ event, words }) => event === 'REQUEST' && words.includes('violence'))).toEqual([]);
    },
  ],
  [
    'two documents of one day have different partners: a withdrawal offered on a condition, and a need for negotiations',
    (told, as) => {
      const signed = { event: 'SUPPORT', status: 'asserted', source: [as('the United States')], when: 'February 29' };
      has(told.events, { ...signed, target: [as('the Taliban')], about: holding('to withdraw all its troops') });
      has(told.events, { ...signed, target: [as('the Afghan government')], about: 'the need for negotiations' });
      has(told.undertakings, {
        force: 'offers',
        obligor: as('the United States'),
        beneficiary: as('the Taliban'),
        event: 'RETREAT',
        object: 'troops',
        deadline: undefined,
        condition: as('if the Taliban join peace talks'),
      });
    },
  ],
  [
    'up to 5,000 are to be released for up to 1,000 by 10 March, and nobody is named who must',
    (told, as) => {
      const ceilings = told.amounts.filter(({ bound }) => bound === 'ceiling').map(({ low, high }) => [low, high]);
      expect(ceilings).toEqual([
        [null, 5000],
        [null, 1000],
      ]);
      has(told.undertakings, {
        force: 'must',
        obligor: undefined,
        event: 'RETREAT',
        amount: as('up to 5,000 Taliban prisoners'),
        deadline: 'March 10',
        exchange: as('up to 1,000 prisoners of the Afghan government'),
      });
      has(told.events, { event: 'RETREAT', mode: 'release', status: 'planned', source: [] });
      has(told.unresolved, { code: 'obligor.unnamed', words: holding('to be released') });
    },
  ],
  [
    'the president rejects that part',
    (told, as) => has(told.positions, { act: 'reject', holder: as('Afghan President Ashraf Ghani'), about: 'this part of the agreement' }),
  ],
  [
    'the group wants the release first and negotiations only then',
    (told, as) => {
      has(told.positions, {
        act: 'demand',
        holder: as('The Taliban'),
        about: 'the 5,000 prisoners released',
        before: 'they begin negotiations',
      });
      has(told.events, { event: 'REQUEST', source: [as('The Taliban')], target: [] });
      has(told.events, { event: 'RETREAT', mode: 'release', status: 'hypothetical', words: holding('the 5,000 prisoners released') });
    },
  ],
  [
    "Monday's statement has operations against one side's forces and none against foreign ones",
    (told, as) => {
      const statement = said(told, as('that the Taliban had resumed'));
      expect(statement?.content).toContain('would not attack foreign forces');
      expect(statement?.source).toBe(as('Zabihullah Mujahid'));
      has(told.events, { event: 'ASSAULT', status: 'asserted', target: [as('Afghan forces')] });
      has(told.events, { event: 'ASSAULT', status: 'denied', target: ['foreign forces'] });
      has(told.undertakings, { force: 'will', refrains: true, obligor: as('the Taliban'), event: 'ASSAULT' });
    },
  ],
  [
    'the deputy spokesman is checking: a doubt, and no end of the truce',
    (told, as) => {
      const checking = said(told, 'the government was “checking');
      expect(checking).toMatchObject({ act: 'doubt', chain: [as('Fawad Aman')] });
      expect(told.events.filter(({ by, status }) => by.includes(as('Fawad Aman')) && status === 'asserted')).toEqual([]);
    },
  ],
  [
    'one spokesman under two spellings is one person',
    (told, as) => expect(told.entities.filter(({ name }) => name.includes(as('Mujahid')))).toHaveLength(1),
  ],
  [
    'an accord that calls for something makes no request of its own',
    (told) =>
      expect(told.events.filter(({ event, source }) => event === 'REQUEST' && source.some((who) => who.includes('greement')))).toEqual([]),
  ],
];

/** What holds where one side is a group and the other a state, so that a label can mean the group alone. */
const ofTheGroup: readonly Point[] = [
  [
    '"terrorist group" and "terror group" are the writer\'s labels for the group',
    (told, as) => has(told.entities, { name: as('Taliban'), labels: ['The terrorist group', 'the terror group'] }),
  ],
  [
    'what the terror group told of the call is the account of the group that is so labelled',
    (told, as) => {
      expect(said(told, 'The phone call between')?.chain).toEqual([as('Taliban')]);
      has(told.events, { event: 'CONSULT', mode: 'phone', by: [as('Taliban')] });
    },
  ],
];

const same = (words: string): string => words;
const variants = [
  ['as it is', text, same],
  ['with every name replaced', renamed(text), renamed],
  ['with its sides alike', alike(text), alike],
  ['with its sides swapped', swapped(alike(text)), (words: string) => swapped(alike(words))],
] as const;

describe.each(variants)('the article, %s', (_, given, as) => {
  const told = readingOf(given);
  test.each(points)('%s', (_title, holds) => holds(told, as));
});
describe.each(variants.slice(0, 2))('the article, %s', (_, given, as) => {
  const told = readingOf(given);
  test.each(ofTheGroup)('%s', (_title, holds) => holds(told, as));
});

describe('the day of the article', () => {
  const { dated, times, unresolved } = readingOf(text);
  test('its own text leaves the days after Tuesday 3 March 2020', () => {
    expect(dated?.candidates.map(({ from, to }) => [from, to])).toEqual([['2020-03-03', '2020-03-09']]);
    expect(times).toContainEqual(expect.objectContaining({ words: 'one day', day: '2020-03-02' }));
  });
  test('the other leap years fall by who held which office then', () => {
    expect(dated?.rejected.map(({ year }) => year)).toEqual([1992, 1996, 2000, 2004, 2008, 2012, 2016, 2024, 2028]);
    for (const { reasons } of dated?.rejected ?? []) expect(reasons.join()).toContain('was not president of');
  });
  test('"Monday" stays open between the two days that the text allows', () => {
    expect(unresolved).toContainEqual({ code: 'time.no-anchor', words: 'Monday', candidates: ['2020-03-02', '2020-03-09'] });
  });
  test('without names that tell the year all leap years stay open', () => {
    expect(readingOf(renamed(text)).dated?.candidates.length).toBeGreaterThan(3);
  });
});

test('with the two sides swapped the whole reading is swapped, and nothing else', () => {
  const [plain, turned] = [readingOf(alike(text)), readingOf(swapped(alike(text)))];
  const parts = ({ said: told, events, positions, undertakings, amounts }: Told) => ({ told, events, positions, undertakings, amounts });
  expect(JSON.stringify(parts(turned), null, 1)).toEqual(swapped(JSON.stringify(parts(plain), null, 1)));
});
test('with every name replaced the same is said by the same', () => {
  expect(readingOf(renamed(text)).said).toEqual(JSON.parse(renamed(JSON.stringify(readingOf(text).said))));
});
