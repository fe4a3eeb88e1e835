// Who speaks, and who only looks as if.
import { describe, expect, it } from 'vitest';
import { spoken } from './speakers.fixture.ts';

describe('a participle that only tells which of them is meant', () => {
  it.each([
    ['Those asked to leave the valley said they had nowhere to go.', 'Those asked to leave the valley (say): they had nowhere to go'],
    [
      'Officials briefed on the talks said the delegations would meet again.',
      'Officials briefed on the talks (say): the delegations would meet again',
    ],
    [
      'Rebel leaders based in the lowlands said they were short of food.',
      'Rebel leaders based in the lowlands (say): they were short of food',
    ],
    ['Refugees returned from the coast said they had been beaten.', 'Refugees returned from the coast (say): they had been beaten'],
    ['An aide briefed on the plan said both maps were wrong.', 'An aide briefed on the plan (say): both maps were wrong'],
    ['A man close to the Front said that nothing had been signed.', 'A man close to the Front (deny): that nothing had been signed'],
  ])('is no verb of its sentence: %s', (text, statement) => {
    expect(spoken(text)).toEqual([statement]);
  });
  it.each([
    'Of the 900 men registered by the mission, 412 have handed in a rifle.',
    'The post described in the report was empty on Monday.',
    'The list submitted by the envoy has been checked.',
    'The commission set the truce to begin on the date declared by the two sides.',
  ])('says nothing: %s', (text) => {
    expect(spoken(text)).toEqual([]);
  });
  it('says something where it is what somebody thinks of the thing', () => {
    expect(spoken('A text rejected by the rebels was put to the vote.')).toEqual(['the rebels (reject): A text']);
  });
  it('leaves a verb alone that has its subject behind a preposition and a day', () => {
    expect(spoken('The mission said on Monday talks had failed.')).toEqual(['The mission (say): talks had failed']);
    expect(spoken('At least 40 people in the camp said they were ill.')).toEqual(['At least 40 people in the camp (say): they were ill']);
  });
});

describe('nobody', () => {
  it.each([
    'Neither party has confirmed the exchange.',
    'No group has claimed responsibility for the blast.',
    'None of them commented on the report.',
    'It was not clear whether the bridge still stood.',
  ])('is no speaker: %s', (text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('who is told something', () => {
  it.each([
    'Residents of the port were told not to leave their houses.',
    'The drivers had been ordered to wait at the bridge.',
    'A cousin who works at the mill has since been informed that he is alive.',
  ])('does not tell it: %s', (text) => {
    expect(spoken(text).map((line) => line.split(' (')[0])).not.toContain(text.split(' ').slice(0, 2).join(' '));
    expect(spoken(text).join()).not.toMatch(/^(?:Residents|The drivers|A cousin)/u);
  });
});

describe('a noun with a clause of its own', () => {
  it.each([
    ['He accused them of arming a gang, a charge Velland officials have repeatedly denied.', 'Velland officials (deny): a charge'],
    ['The toll stands at 40, a figure the army disputes.', 'the army (deny): a figure'],
    ['The mission promised patrols, an offer the village elders rejected.', 'the village elders (reject): an offer'],
  ])('is what is said, with or without a pronoun: %s', (text, statement) => {
    expect(spoken(text)).toContain(statement);
  });
});

describe('what stands beside', () => {
  it('is a saying of its own and no part of the first', () => {
    expect(spoken('The council denied receiving it and blamed “bandits” for the delay.')).toEqual([
      'The council (deny): receiving it',
      'The council (say): “bandits” for the delay',
    ]);
    expect(spoken('The envoy said that both sides had agreed, but she cautioned that nothing was signed.')[0]).toBe(
      'The envoy (say): that both sides had agreed',
    );
  });
  it('begins with a quotation behind a full stop', () => {
    expect(spoken('Marek Dolan denies that. “The keys were with her deputy,” he said.')).toEqual([
      'Marek Dolan (deny): that',
      'Marek Dolan (say): The keys were with her deputy,',
    ]);
  });
  it('is whoever passes a quotation on', () => {
    expect(spoken('“They are preparing for war,” the agency quoted the colonel as saying.')).toEqual([
      'the agency (say): They are preparing for war,',
      'the agency > the colonel (say): They are preparing for war,',
    ]);
  });
  it('is what was announced, and not "it"', () => {
    expect(spoken('A second round will open on Friday, it was announced by the mediators late on Sunday.')).toEqual([
      'the mediators (announce): A second round will open on Friday',
    ]);
  });
  it('is a refusal with two verbs', () => {
    expect(spoken('The company would neither confirm nor deny the report.')).toEqual(['The company (decline): the report']);
    expect(spoken('The mission could not independently verify the toll.')).toEqual(['The mission (decline): the toll']);
  });
});

describe('what somebody says of his own words', () => {
  it('is one statement where he only says that he cannot or will not', () => {
    expect(spoken('The ministry said it could not confirm the number of dead.')).toEqual([
      'The ministry (decline): it could not confirm the number of dead',
    ]);
    expect(spoken('The army said that it was unable to confirm the report.')).toEqual([
      'The army (decline): that it was unable to confirm the report',
    ]);
  });
  it('has him once in its chain', () => {
    expect(spoken('Minister Adan Kole said he told the rebels that the road was mined.').map((line) => line.split(' (')[0])).toEqual([
      'Adan Kole',
      'Adan Kole',
    ]);
    expect(spoken('The governor said he told reporters that the road was mined.').map((line) => line.split(' (')[0])).toEqual([
      'The governor',
      'The governor',
    ]);
  });
});

describe('"it" and "they" that speak', () => {
  it.each([
    ['The commission met on Tuesday. It said the parties had kept to the truce.', 'The commission'],
    ['The joint committee held its third session on Sunday. They said two roads would open.', 'The joint committee'],
    ['MOSUR reported fire near the bridge. No peacekeeper was hurt. It called on the militias to stop.', 'MOSUR'],
    ['The Ilmen Liberation Army left the valley. Its commander was hurt. It said the valley was mined.', 'Ilmen Liberation Army'],
  ])('are the body that the sentence before is about: %s', (text, name) => {
    expect(spoken(text).at(-1)?.split(' (')[0]).toBe(name);
  });
  it('are not a thing, nor whoever is not named there', () => {
    expect(spoken('The road was closed by the army. It said the closure would last a week.')[0]).toMatch(/^It \(/u);
  });
});
