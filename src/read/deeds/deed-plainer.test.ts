// Deeds told in plain words: what is said of fighters, arms, roads and captives without a word of the codebook.
import { describe, expect, it } from 'vitest';
import { openReader } from '../reader.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
const told = (text: string): string[] =>
  read(samplePage(text)).events.map(({ event, mode, status }) => `${event}${mode === null ? '' : `.${mode}`} ${status}`);

describe('what is told in plain words', () => {
  it.each([
    ['The last soldiers left the valley on Sunday.', ['RETREAT.withdraw asserted']],
    ['The fighters went home on Sunday.', ['RETREAT.withdraw asserted']],
    ['Two hundred combatants were discharged on Sunday.', ['RETREAT.disarm asserted']],
    ['The road is open again.', ['RETREAT.access asserted']],
    ['The crossing is shut.', ['COERCE.restrict asserted']],
    ['Nine policemen are dead.', ['ASSAULT asserted']],
    ['Youths fought over a boat.', ['ASSAULT asserted']],
    ['The withdrawal of troops was completed on Sunday.', ['RETREAT.withdraw asserted']],
    ['Talks to reunite the island collapsed on Sunday.', ['SANCTION.cancel asserted']],
    ['The monitors went home on Sunday.', ['RETREAT.withdraw asserted']],
    ['The party leaves the government.', ['RETREAT.resign asserted']],
    ['A convoy of the relief agency crossed into the valley on Sunday, the first to do so in a year.', ['RETREAT.access asserted']],
    ['The two numbers do not agree.', []],
    ['Ten men who will be freed on Friday are ill.', ['RETREAT.release planned']],
    ['Rifles that have been handed in will be destroyed.', ['RETREAT.disarm asserted', 'RETREAT.disarm planned']],
    ['The army handed over a list of 40 prisoners.', ['COOPERATE asserted']],
    ['The planes would meet additional demand for routes.', []],
    ["The governor met the rebels' demands.", ['CONCEDE asserted']],
    ['There will be no disarmament.', ['RETREAT.disarm denied']],
    ['Northland demanded the release of two men.', ['REQUEST asserted', 'RETREAT.release hypothetical']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['A clash on Sunday left four soldiers dead.', 'RETREAT'],
    ['Northland wants to know why the bridge fell.', 'RETREAT'],
    ['The soldiers moved their flag on Sunday.', 'RETREAT'],
    ['The committee read the list of the missing persons.', 'RETREAT'],
  ])('%s: nobody withdraws or is let go', (text, not) => {
    expect(told(text).filter((one) => one.startsWith(not))).toEqual([]);
  });
});

describe('what several deeds share', () => {
  it('each deed that is joined to another has its own words', () => {
    const text = 'Northland released 20 prisoners, withdrew its troops and lifted the siege.';
    expect(read(samplePage(text)).events.map(({ span }) => text.slice(...span))).toEqual([
      'Northland released 20 prisoners',
      'withdrew its troops',
      'lifted the siege',
    ]);
  });
  it('the release that is to be sped up is still to come', () => {
    expect(told('The decree is to speed up the release of the prisoners.')).toEqual(['RETREAT.release planned']);
  });
});

describe('what is still to come', () => {
  it.each([
    ['The rebels will begin to leave the valley on Friday.', 'RETREAT.withdraw planned'],
    ['The foreign fighters were to have left in June.', 'RETREAT.withdraw planned'],
    ['Under the deal the rebels leave the valley within ten days.', 'RETREAT.withdraw planned'],
    ['Both roads should be opened.', 'RETREAT.access hypothetical'],
    ['The army did not say when it would withdraw its troops.', 'RETREAT.withdraw hypothetical'],
    ['Northland will release the prisoners only when the rebels withdraw their guns.', 'RETREAT.withdraw conditional'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
  it('what is told with an attribution behind it is no history', () => {
    expect(told('The general had released two prisoners, the ministry said.')).toContain('RETREAT.release asserted');
  });
});

describe('what is told in passing', () => {
  it('a question tells nothing as done', () => {
    expect(told('Has your government attacked Northland?')).toEqual(['ASSAULT hypothetical']);
  });
  it('a charge that is rejected is denied by who rejects it', () => {
    expect(told('Northland rejected the charge that its troops had attacked the village.')).toContain('ASSAULT denied');
  });
  it('who did what before is no condition of what waits', () => {
    expect(told('The talks will wait until those who attacked the port are named.')).toContain('ASSAULT asserted');
  });
  it('what follows a past "before" has happened', () => {
    expect(told('The clash killed ten people before both armies withdrew their guns.')).toContain('RETREAT.withdraw asserted');
  });
  it('"which" is whoever stands before it', () => {
    const { events } = read(samplePage('The report blames the River Front, which attacked the bridge.'));
    expect(events.find(({ event }) => event === 'ASSAULT')?.source.map(({ text }) => text)).toEqual(['the River Front']);
  });
  it('the time of one deed is not that of the next that is joined to it', () => {
    const { events } = read(samplePage('The army attacked the port on Monday, and Northland will release two prisoners.'));
    expect(events.find(({ event }) => event === 'RETREAT')?.time).toBeUndefined();
  });
  it('a number before the deed counts who does it', () => {
    const { events } = read(samplePage('Two ministers agreed to meet.'));
    expect(events.every(({ amount }) => amount === undefined)).toBe(true);
  });
});
