// Deeds as monitors count them: weapons deposited, members freed out of a whole, the last of a group; and what is only told between two commas.
import { describe, expect, it } from 'vitest';
import { openReader } from '../reader.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
const told = (text: string) =>
  read(samplePage(text)).events.map(({ event, mode, status, source }) =>
    [`${event}${mode === null ? '' : `.${mode}`}`, status, ...source.map(({ text: who }) => who)].join(' '),
  );

describe('what monitors count', () => {
  it.each([
    ['In all 140 rifles were deposited with the monitors.', ['RETREAT.disarm asserted']],
    ['Northland has released only 12 of the 60 Front members whom it holds.', ['RETREAT.release asserted Northland']],
    ['The rest were freed on Tuesday.', ['RETREAT.release asserted']],
    ['The last 20 left the prison on Friday.', ['RETREAT.release asserted']],
    ['The first 40 arrived on Friday.', []],
    ['Some 30 pistols had been refused because they were broken.', []],
    ['Northland releases a new stamp on Monday.', []],
    ['Demobilisation began on Tuesday.', ['RETREAT.disarm asserted']],
    ['The withdrawal of troops is to take place in three phases.', ['RETREAT.withdraw planned']],
    ['The commission put off the vote.', ['REJECT asserted The commission']],
    ['Northland suspended its part in the talks.', ['SANCTION.cancel asserted Northland']],
    ['The Council added three commanders to its sanctions list.', ['SANCTION asserted The Council']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
  it('who signs inside a relative clause has signed', () => {
    expect(told('The pact, which nine parties signed in Southport, provides for a vote.')).toEqual([
      expect.stringMatching(/^SUPPORT asserted .*parties$/u),
    ]);
    expect(told('A deal that nine parties signed in 2012 is no longer in force.')).toEqual([
      expect.stringMatching(/^SUPPORT \w+ .*parties$/u),
    ]);
  });
  it('who is somebody: of a captain of the army the captain', () => {
    const [, seized] = read(samplePage('Northland freed a captain of the Hill Army who was captured in January.')).events;
    expect(seized?.target.map(({ text }) => text)).toEqual(['a captain of the Hill Army']);
  });
  it('what goes with a deed before the past is of that past', () => {
    expect(told('Northland left the town. Its soldiers had taken it in March, killing nine people.').at(-1)).toMatch(
      /^ASSAULT background/u,
    );
  });
  it('a second verb that the parser takes for a participle is a threat', () => {
    expect(told('The Council called for an inquiry and threatened sanctions.')).toContain('THREATEN asserted The Council');
  });
  it('what the charged are said to have done is theirs', () => {
    expect(told('The monitors accused the army of hiding what it had offered to hand over.').at(-1)).toMatch(/the army$/u);
  });
});

describe('what monitors report', () => {
  it.each([
    ['As of March 1, 870 rifles had been stored.', ['RETREAT.disarm asserted']],
    ['The patrols were denied access to three sites.', ['COERCE.restrict asserted']],
    ['The road remained closed.', ['COERCE.restrict asserted']],
    ['Some 200 of its members are still held.', ['COERCE.arrest asserted']],
    ['Northland handed over a list of 40 prisoners.', ['COOPERATE asserted Northland']],
    [
      'A ban that Northland imposed on the port in November was eased on Monday.',
      ['CONCEDE asserted', 'COERCE.restrict background Northland'],
    ],
    ['Recruitment is prohibited under article 7.', []],
    ['The ministry disputes the figure.', []],
    ['The River Front has vowed to fight on.', ['THREATEN asserted The River Front']],
    ['The River Front claimed responsibility for a bomb that wounded three policemen.', ['ASSAULT asserted The River Front']],
    ['A mine wounded three policemen.', ['ASSAULT asserted']],
    ['The night curfew in Southport was shortened by two hours.', ['CONCEDE asserted']],
    ['Northland thanked Adil Marun, whom it called a man of his word.', ['SUPPORT asserted Northland']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
  it('an attack that is condemned is nobody who is blamed, and an army post is the army', () => {
    const whom = (text: string) => read(samplePage(text)).events.map(({ target }) => target.map(({ text: who }) => who));
    expect(whom('Northland condemned the attack.')).toEqual([[]]);
    expect(whom('Gunmen attacked an army post.')).toEqual([['army']]);
  });
});

describe('what agencies report', () => {
  it.each([
    [
      'The government of Northland and the River Front exchanged 46 prisoners.',
      ['RETREAT.release asserted The government of Northland the River Front'],
    ],
    ['Nobody was hurt.', []],
    ['The monitors verified the withdrawal of the Second Brigade on Sunday.', ['RETREAT.withdraw asserted the Second Brigade']],
    ['Northland suspended overflights on Sunday.', ['RETREAT.ceasefire asserted Northland']],
    [
      'The River Front will consider the agreement void if the law is not passed.',
      ['REJECT.ceasefire conditional The River Front', 'AGREE conditional'],
    ],
    ['The Council called an emergency summit for Sunday.', ['CONSULT asserted The Council']],
    ['The River Front marched on the capital.', ['MOBILIZE.troops asserted The River Front']],
    ['Fighting broke out in the north on Sunday.', ['ASSAULT asserted']],
    ['Northland said it would not take part in the talks.', ['CONSULT denied Northland']],
    ['Northland sent its foreign minister to Southport.', ['CONSULT.visit asserted Northland']],
    ['Police used tear gas on Sunday.', ['ASSAULT.crowd-control asserted Police']],
    ['Marun was killed two weeks before he was to sign the deal.', ['ASSAULT asserted', 'SUPPORT hypothetical he']],
    ['The River Front has released none since January.', ['RETREAT.release denied The River Front']],
    ['Some 2,150 of the 2,600 combatants have entered the camps.', ['RETREAT.disarm asserted Some 2,150 of the 2,600 combatants']],
    ['Northland stopped paying former rebels.', ['AID.economic denied Northland']],
    ['Three men were abducted on Sunday by men in uniform.', ['ASSAULT.abduct asserted men']],
  ])('%s', (text, expected) => {
    expect(told(text).map((one) => one.replace(/ asserted men in uniform$/u, ' asserted men'))).toEqual(expected);
  });
  it('a killing laid on somebody is turned on him', () => {
    const [blame] = read(samplePage('The River Front blamed the shelling on a militia.')).events;
    expect(blame?.target.map(({ text }) => text)).toEqual(['a militia']);
  });
  it('what is joined to what was done to somebody was done to him', () => {
    const [, sent] = read(samplePage('Marun, arrested in Southport in 2019 and extradited the same year, is in prison.')).events;
    expect([sent?.source, sent?.target.map(({ text }) => text)]).toEqual([[], ['Marun']]);
  });
});
