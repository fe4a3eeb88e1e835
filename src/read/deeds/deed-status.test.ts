import { expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
const statuses = (text: string): string[] => read(samplePage(text)).events.map(({ cue, status }) => `${text.slice(...cue)} ${status}`);

it.each([
  ['The soldiers left the town without firing a shot.', 'left asserted', 'firing denied'],
  ['Instead of withdrawing its tanks, the army shelled the valley.', 'shelled asserted', 'withdrawing denied'],
  ['The guards stayed away rather than handing over their rifles.', 'handing over denied'],
  ['The two sides exchanged lists prior to releasing any prisoners.', 'exchanged asserted', 'releasing hypothetical'],
  ['The fighters withdrew before the army had attacked the camp.', 'withdrew asserted', 'attacked hypothetical'],
  ['The army has yet to withdraw from the airport.', 'withdraw denied'],
  ['The parties are to have exchanged prisoners by Friday.', 'exchanged planned'],
  ['The rebels claim to have killed 12 soldiers.', 'killed asserted'],
  ['The militia refrained from attacking the convoy.', 'attacking denied'],
  ['The army prevented the monitors from entering the town.', 'prevented asserted', 'entering denied'],
  ['Adil Marun said the rebels had attacked a convoy and killed three drivers.', 'attacked asserted', 'killed asserted'],
  ['Should the army withdraw, the movement will disarm its fighters.', 'disarm conditional'],
  ['The fighters are to be disarmed by 2022 if each step is paid for.', 'disarmed conditional'],
  ['The River Front will not release the prisoners until the army withdraws.', 'release conditional', 'withdraws conditional'],
  ['The army will withdraw as long as nobody attacks the convoy.', 'withdraw conditional', 'attacks conditional'],
  ['The minister asked if the army had attacked the village.', 'attacked hypothetical'],
  ['The 26,000 fighters are still to be disarmed.', 'disarmed planned'],
  ['The army withdraws its tanks next week.', 'withdraws planned'],
  ['The party threatened to attack the town.', 'attack hypothetical'],
  ['The army denied having attacked the village.', 'attacked denied'],
  ['The ministry denied reports that Adil Marun had agreed to meet the commander.', 'agreed denied', 'meet denied'],
  ['Neither of the two convoys was attacked.', 'attacked denied'],
  [
    'Not a single rifle has been surrendered by the movement in return, Adil Marun complained.',
    'surrendered denied',
    'complained asserted',
  ],
  ['Instead of being released, the prisoners were moved to the north.', 'released denied'],
  ['The prisoners would have been released.', 'released hypothetical'],
  ['The fighters who attacked the town in 2016 remain at large.', 'attacked background'],
  ['The two sides signed an agreement on Tuesday, ten years after the army attacked the town.', 'signed asserted', 'attacked background'],
  ['Adil Marun said that the army had attacked the village.', 'attacked asserted'],
  ['The army will begin to leave the valley on 20 March.', 'leave planned'],
  ['We stopped the march. We did not start shooting at the village.', 'shooting denied'],
  ['Both roads should be opened, Adil Marun said.', 'opened hypothetical'],
  ['Northland sent engineers to the pass on Sunday to reopen the road.', 'reopen planned'],
  ['The fighters would return to the table only when Northland withdrew its troops.', 'withdrew conditional'],
  ['The offensive will go on until the last village is destroyed.', 'destroyed conditional'],
  ['The mayor will stay until 2025, under a law the president signed on Thursday.', 'signed asserted'],
  ['The general would not say when his men would leave the base.', 'leave hypothetical'],
  ['Adil Marun, who had called the ban a “farce”, welcomed the order.', 'welcomed asserted'],
  [
    'Northland denied that its troops had attacked the village and accused the River Front of lying.',
    'attacked denied',
    'accused asserted',
  ],
  ['More than 3,000 people have been killed since the revolt broke out in 1988.', 'killed background'],
  ['The revolt began in 1988 and has killed thousands of people.', 'killed background'],
  ['“They fed us,” said Rado Vint, a sergeant who was captured in 2011.', 'captured background'],
  ['Adil Marun accused Northland, saying a drone had hit the town and wounded ten people.', 'hit asserted', 'wounded asserted'],
  ['The council urged the army to leave the towns that it had occupied.', 'leave hypothetical', 'occupied background'],
])('%s', (text, ...expected) => {
  expect(statuses(text)).toEqual(expect.arrayContaining(expected));
});
