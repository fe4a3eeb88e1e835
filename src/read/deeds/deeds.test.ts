import { describe, expect, it } from 'vitest';
import { openReader, readingLine } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const read = (text: string) => openReader({ pipeline, actors }).read(samplePage(text));
const deed = (text: string, wanted: string) => {
  const { events } = read(text);
  const event = events.find(({ event: type }) => type === wanted) ?? events[0];
  return event === undefined
    ? undefined
    : [
        event.event,
        event.mode,
        event.status,
        event.source.map(({ actor }) => actor).join(),
        event.target.map(({ actor }) => actor).join(),
        event.object,
      ];
};

describe('deeds', () => {
  it.each([
    ['The Northern government released 30 prisoners.', 'RETREAT', 'release', 'asserted', 'north-government', '', 'prisoners'],
    ['Thirty prisoners were released by the Northern government.', 'RETREAT', 'release', 'asserted', 'north-government', '', 'prisoners'],
    ['The Northern government did not release the prisoners.', 'RETREAT', 'release', 'denied', 'north-government', '', 'prisoners'],
    ['No prisoners have been released.', 'RETREAT', 'release', 'denied', '', '', 'prisoners'],
    ['The Northern government will release 30 prisoners.', 'RETREAT', 'release', 'planned', 'north-government', '', 'prisoners'],
    [
      'If the Northern government releases the prisoners, talks can begin.',
      'RETREAT',
      'release',
      'conditional',
      'north-government',
      '',
      'prisoners',
    ],
    ['The Northern government may release the prisoners.', 'RETREAT', 'release', 'hypothetical', 'north-government', '', 'prisoners'],
    ['The River Front attacked the Northern government.', 'ASSAULT', null, 'asserted', 'river-front', 'north-government', undefined],
    [
      'The Northern government signed an agreement with the River Front.',
      'SUPPORT',
      null,
      'asserted',
      'north-government',
      'river-front',
      'agreement',
    ],
    ['The ceasefire began on Monday.', 'RETREAT', 'ceasefire', 'asserted', '', '', undefined],
  ])('%s', (text, ...expected) => {
    expect(deed(text, String(expected[0]))?.slice(0, 5)).toEqual(expected.slice(0, 5));
    if (expected[5] !== undefined) expect(deed(text, String(expected[0]))?.[5]).toBe(expected[5]);
  });
  it.each([
    ['The Northern government signed a decree on Tuesday.', 'AGREE', null, 'asserted', 'north-government', '', 'decree'],
    [
      'Northland and the Northern government issued a joint declaration.',
      'SUPPORT',
      null,
      'asserted',
      'northland,north-government',
      '',
      'declaration',
    ],
    [
      'Neither the Northern government nor the River Front has released any prisoners.',
      'RETREAT',
      'release',
      'denied',
      'north-government,river-front',
      '',
      'prisoners',
    ],
    [
      'No other account bears out that the River Front attacked the Northern government.',
      'ASSAULT',
      null,
      'hypothetical',
      'river-front',
      'north-government',
      undefined,
    ],
    [
      'The ministry did not confirm that the River Front had attacked the Northern government.',
      'ASSAULT',
      null,
      'hypothetical',
      'river-front',
      'north-government',
      undefined,
    ],
  ])('%s', (text, ...expected) => {
    expect(deed(text, String(expected[0]))).toEqual(expected);
  });
  it('what is told before an attribution is not done by whoever tells it', () => {
    const doers = (text: string): string[][] => read(text).events.map(({ source }) => source.map((one) => one.text));
    expect(doers('Shelling by the army killed five people in a village, the rebels said on Wednesday.')).not.toContainEqual(['the rebels']);
    expect(doers('Just over 1,900 of 3,000 rebel fighters had reported to the camps by Saturday, the mission said.')).not.toContainEqual([
      'the mission',
    ]);
  });
  it('what follows a charge as a participle is done by whoever is charged, and told by whoever charges', () => {
    const { events, statements } = read('The army accused the rebels of attacking a patrol on Monday, killing two soldiers.');
    const killing = events.find(({ cue }) => cue[0] === 'The army accused the rebels of attacking a patrol on Monday, '.length);
    expect(killing?.source.map(({ text }) => text)).toEqual(['the rebels']);
    expect(killing?.within).toBe(statements[0]?.id);
  });
  it('a deed did not happen where its teller sits', () => {
    const place = (text: string) => read(text).events.map((event) => event.place);
    expect(place('LIMA — The River Front carried out 33 attacks in 16 provinces, the ministry in Lima said.')).toEqual([undefined]);
    expect(place('The River Front attacked a checkpoint in Lima overnight, the ministry said.')).toEqual(['Lima']);
  });
  it('what is asked for, or carried out, is no target', () => {
    const targets = (text: string) => read(text).events.map(({ event, target }) => [event, target.map(({ text: words }) => words)]);
    expect(targets('The River Front wants 5,000 prisoners.')).toEqual([['REQUEST', []]]);
    expect(targets('The River Front resumed operations against the Northern government.')).toEqual([
      ['ASSAULT', ['the Northern government']],
    ]);
    expect(targets('The talks began on Monday.')).toEqual([['CONSULT', []]]);
  });
  it('to fight for something is a figure of speech when nobody is fought', () => {
    expect(read('“You are fighting for your homeland,” Adil Marun said.').events).toEqual([]);
    expect(read('The River Front fought the Northern government.').events.map(({ event }) => event)).toEqual(['ASSAULT']);
  });
  it('the words that tell a deed set its contexts', () => {
    const contexts = (text: string) => read(text).events.map((event) => event.contexts);
    expect(contexts('The River Front attacked soldiers near a hospital.')).toEqual([['military', 'health']]);
    expect(contexts('The River Front rejected the plan.')).toEqual([undefined]);
  });
  it('a participle between a number and its noun only describes', () => {
    const { events, amounts } = read('The Northern government released 24 captured soldiers on Monday.');
    expect(events.map(({ event, object, amount }) => [event, object, amounts[amount ?? -1]?.high])).toEqual([['RETREAT', 'soldiers', 24]]);
  });
  it.each([
    ['He asked why the prisoners had not come.', []],
    ['The River Front asked the Northern government to release 30 prisoners.', ['REQUEST', 'RETREAT']],
    ['The Northern government let it be known that talks are possible.', []],
    ['The River Front called the raid a provocation.', ['ACCUSE']],
    ['Forty people died in an attack on the town.', ['ASSAULT']],
    ['The army stopped two aid convoys at the border.', ['COERCE']],
  ])('%s', (text, expected) => {
    expect(read(text).events.map(({ event }) => event)).toEqual(expected);
  });
  it('a deed told in a denial is denied', () => {
    expect(read('The River Front denied that it had attacked the convoy.').events.find(({ event }) => event === 'ASSAULT')?.status).toBe(
      'denied',
    );
  });
  it('two counted things are two deeds with their own numbers', () => {
    const { events, amounts } = read('Up to 50 prisoners and up to 20 captives are to be released by March 10.');
    expect(events.map(({ amount }) => amounts[amount ?? -1]?.high)).toEqual([50, 20]);
  });
  it('a deed knows the statement it is told in', () => {
    const { events, statements } = read('Adil Marun said that the River Front had attacked the convoy.');
    expect(events[0]?.within).toBe(statements[0]?.id);
  });
});

describe('undertakings', () => {
  it('carries amount, deadline, condition and what is given in return', () => {
    const text =
      'The Northern government will release up to 50 prisoners by March 10 in exchange for 20 captives if the River Front takes part.';
    const reading = read(text);
    const [made] = reading.undertakings;
    expect(made).toMatchObject({ force: 'will', event: 'RETREAT', object: 'prisoners', obligor: { actor: 'north-government' } });
    expect(reading.amounts[made?.amount ?? -1]?.high).toBe(50);
    expect(reading.times[made?.deadline ?? -1]?.value).toBe('2020-03-10');
    expect(made?.condition && text.slice(...made.condition)).toBe('if the River Front takes part');
    expect(made?.exchange && text.slice(...made.exchange)).toBe('20 captives');
  });
  it('a promise that names nobody has no obligor, and says so', () => {
    const { undertakings, unresolved } = read('The prisoners will be released by March 10.');
    expect(undertakings[0]?.obligor).toBeUndefined();
    expect(unresolved.map(({ code }) => code)).toContain('obligor.unnamed');
  });
});

describe('what tells no deed', () => {
  const types = (text: string) => read(text).events.map(({ event, mode }) => `${event}/${mode}`);
  it('a past form that belongs to a noun', () => {
    expect(types('The River Front released 24 captured soldiers on Monday.')).toEqual(['RETREAT/release']);
    expect(types('The Northern government will free its imprisoned soldiers.')).toEqual(['RETREAT/release']);
  });
  it('asking for no name, and being asked', () => {
    expect(types('A diplomat who asked not to be named spoke of hunger.')).toEqual([]);
    expect(types('Asked about the raid, Adil Marun shrugged.').filter((type) => type.startsWith('REQUEST'))).toEqual([]);
  });
});

describe('positions', () => {
  const position = (text: string) =>
    read(text).positions.map(({ act, holder, about, before }) => [
      act,
      holder?.actor,
      text.slice(...about),
      before && text.slice(...before),
    ]);
  it.each([
    ['The River Front rejected the plan.', 'reject', 'river-front', 'the plan', undefined],
    ['The River Front did not accept the plan.', 'reject', 'river-front', 'the plan', undefined],
    ['The Northern government accepted the plan.', 'accept', 'north-government', 'the plan', undefined],
    ['The River Front has suspended the talks.', 'suspend', 'river-front', 'the talks', undefined],
    ['The River Front resumed operations.', 'resume', 'river-front', 'operations', undefined],
    ['The River Front declared an end to the truce.', 'terminate', 'river-front', 'the truce', undefined],
    [
      'The River Front wants the prisoners released before it begins talks.',
      'demand',
      'river-front',
      'the prisoners released',
      'it begins talks',
    ],
    [
      'The River Front will not begin talks until the prisoners are free.',
      'demand',
      'river-front',
      'the prisoners are free',
      'begin talks',
    ],
    ['The Northern government made no commitment to free the prisoners.', 'reject', 'north-government', 'free the prisoners', undefined],
    [
      'The Northern government limits the release to 100 prisoners.',
      'limit',
      'north-government',
      'the release to 100 prisoners',
      undefined,
    ],
  ])('%s', (text, ...expected) => {
    expect(position(text)).toContainEqual(expected);
  });
  it('what somebody else is only said not to have accepted is none', () => {
    expect(read('The ministry denied reports that Adil Marun had agreed to release the prisoners.').positions).toEqual([]);
  });
  it('who declines to say takes none', () => {
    expect(read('Adil Marun declined to say whether the canal would be mended.').positions).toEqual([]);
    expect(read('Adil Marun declined to release the prisoners.').positions.map(({ act }) => act)).toEqual(['reject']);
  });
  it('a demand with words put in between is one, and what was never asked is not dropped', () => {
    const text = 'The River Front demand, as before, that the prisoners be released before talks begin.';
    expect(position(text)).toContainEqual(['demand', 'river-front', 'the prisoners be released', 'talks begin']);
    expect(position('Adil Marun said that the River Front had not asked for the release.')).toEqual([]);
    expect(position('The River Front no longer demands the release.').map(([act]) => act)).toEqual(['drop']);
  });
  it('an order of things that somebody spoke of is within what he said', () => {
    const { positions, statements } = read('Adil Marun said that no prisoners would be released before talks.');
    expect(positions.map(({ within }) => within)).toEqual([statements[0]?.id]);
  });
  it('a quoted piece of the sentence counts as its words', () => {
    expect(position('Adil Marun said the truce “has ended now”.')).toContainEqual(['terminate', undefined, 'the truce', undefined]);
  });
  it('what may happen is no position', () => {
    expect(position('The River Front may reject the plan.')).toEqual([]);
  });
});

it('the public line has the shapes that were promised', () => {
  const page = samplePage('Adil Marun said on Monday that the River Front had attacked the Northern government.');
  const line = readingLine(page, openReader({ pipeline, actors }).read(page));
  expect(line).toMatchObject({
    id: page.id,
    statements: [{ source: [[0, 10]], cue: [[11, 15]], kind: 'indirect' }],
    times: [{ type: 'DATE', value: '2020-03-02' }],
  });
  expect(line.events[0]).toMatchObject({
    event: 'ASSAULT',
    mode: null,
    source: [{ text: 'the River Front', code: null }],
    target: [{ code: null }],
  });
});
