import { expect, test } from 'vitest';
import type { EventStatus } from '../terms/index.ts';
import { withOwnTime } from './own-time.ts';
import { sampleDossier } from './sample-dossier.fixture.ts';
import { at, samplePage, sampleReading, somebody } from './sample.fixture.ts';

const statusOf = (day: string, within?: string): EventStatus | undefined => {
  const page = samplePage('Thirty men had been freed that day.');
  const [start, end] = at(page, 'that day');
  const event = {
    id: 'e1',
    event: 'RETREAT' as const,
    mode: 'release',
    source: [somebody('The South', 'south')],
    target: [],
    status: 'background' as const,
    span: at(page, 'Thirty men had been freed'),
    cue: at(page, 'freed'),
    time: 0,
    confidence: 0.9,
    ...(within === undefined ? {} : { within }),
  };
  const times = [{ start, end, text: 'that day', type: 'DATE' as const, value: day, from: `${day}T00:00:00Z`, to: `${day}T23:59:59.999Z` }];
  return withOwnTime(sampleReading(page, { events: [event], times }), sampleDossier).events[0]?.status;
};

test('what somebody dates after the first accord is told as done, and what lies before it stays history', () => {
  const [first = ''] = sampleDossier.accords.map(({ date }) => date).sort();
  const day = first.padEnd(10, '-28').slice(0, 10);
  expect([statusOf(day, 's1'), statusOf('1995-06-01', 's1')]).toEqual(['asserted', 'background']);
});

test('what the narrator tells as history stays history', () => {
  const [first = ''] = sampleDossier.accords.map(({ date }) => date).sort();
  expect(statusOf(first.padEnd(10, '-28').slice(0, 10))).toBe('background');
});
