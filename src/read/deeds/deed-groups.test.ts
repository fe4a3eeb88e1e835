import { expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const { read } = openReader({ pipeline, actors });
/** How many events the page tells, and the words of those told more than once. */
const told = (text: string): [number, string[]] => {
  const { events } = read(samplePage(text));
  return [
    events.filter(({ same }) => same === undefined).length,
    events.flatMap(({ mentions = [] }) => [mentions.map((span) => text.slice(...span)).join(' + ')]).filter((words) => words !== ''),
  ];
};

it.each<[string, number, string[]]>([
  [
    'The River Front released 30 prisoners on Monday. Residents cheered. The 30 prisoners were released by the River Front near the river.',
    1,
    ['released + released'],
  ],
  ['The River Front attacked the convoy. Nobody expected the attack.', 1, ['attacked + attack']],
  ['The River Front released 30 prisoners. The Northern government released 20 prisoners.', 2, []],
  ['The River Front released 30 prisoners on Monday. The River Front released 30 prisoners on Tuesday.', 2, []],
  ['The River Front will release 30 prisoners. Last week the River Front released 30 prisoners.', 2, []],
])('%s', (text, count, words) => {
  expect(told(text)).toEqual([count, words]);
});

it('what two speakers tell of one event stays two tellings of it, each within its own statement', () => {
  const text =
    'Adil Marun said the Northern government attacked the convoy on Monday. The Northern government denied that it attacked the convoy on Monday.';
  const { events, statements } = read(samplePage(text));
  expect(events.map(({ status }) => status)).toEqual(['asserted', 'denied']);
  expect(events[1]?.same).toBe(events[0]?.id);
  expect(new Set(events.map(({ within }) => within)).size).toBe(2);
  expect(statements).toHaveLength(2);
});
