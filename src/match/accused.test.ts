import { describe, expect, test } from 'vitest';
import { event, outlet, run, said, samplePage, somebody, speaker, tuesday } from './sample.fixture.ts';
import type { EventMention, Page } from '../terms/index.ts';

const [south, north] = [somebody('The South', 'south'), somebody('The North', 'north')];
const accusing = (page: Page, clause: string): EventMention =>
  event(page, clause, 'accused', { event: 'ACCUSE', mode: 'allege', source: [north], target: [somebody('the South', 'south')] });
const acts = (page: Page, draft: Parameters<typeof run>[1]) =>
  run(page, draft).claims.flatMap(({ key, by, via, polarity, when }) =>
    key.kind === 'act' ? [[key.actor, polarity, by, via.join(), when[0]?.slice(0, 10)]] : [],
  );
const strike = 'a drone had hit the village on Tuesday';

describe('acts of which somebody is accused', () => {
  test('a charge is told by the accuser, as the outlet relays it', () => {
    const page = samplePage('The North accused the South of shelling the village.');
    const shelling = event(page, 'shelling the village', 'shelling', { event: 'ASSAULT', source: [north] });
    expect(acts(page, { events: [accusing(page, 'The North accused the South'), shelling] })).toEqual([
      ['south', 'for', 'north', 'wire-a', '2020-03-05'],
    ]);
  });

  test('what the accuser says was done by a drone, the accused has done; breaking the truce by it is no second act', () => {
    const page = samplePage(`The North accused the South of breaking the truce, saying ${strike}.`);
    const heard = said(page, 's1', strike, [outlet('Wire A', 'wire-a'), speaker('The North', { actor: 'north' })]);
    const events = [
      accusing(page, 'The North accused the South'),
      event(page, 'breaking the truce', 'breaking', { event: 'ASSAULT', source: [north] }),
      event(page, strike, 'hit', { event: 'ASSAULT', source: [somebody('a drone')], within: 's1', time: 0 }),
    ];
    expect(acts(page, { statements: [heard], events, times: [tuesday(page, 'on Tuesday')] })).toEqual([
      ['south', 'for', 'north', 'wire-a', '2020-03-03'],
    ]);
  });

  test('"this strike" is the one that the same voice has told of, and "fired on nobody" denies', () => {
    const page = samplePage(
      'The South shelled the village, the North said. "The South carried out this strike." The South had fired on nobody, it said.',
    );
    const [told, again, denied] = ['The South shelled the village', 'The South carried out this strike', 'The South had fired on nobody'];
    const by = (name: string, actor: string) => [outlet('Wire A', 'wire-a'), speaker(name, { actor })];
    const statements = [
      said(page, 's1', told ?? '', by('the North', 'north')),
      said(page, 's2', again ?? '', by('the North', 'north')),
      said(page, 's3', denied ?? '', by('it', 'south')),
    ];
    const events = [
      event(page, told ?? '', 'shelled', { event: 'ASSAULT', source: [south], within: 's1' }),
      event(page, again ?? '', 'carried out', { event: 'ASSAULT', source: [south], within: 's2' }),
      event(page, denied ?? '', 'fired', { event: 'ASSAULT', source: [south], target: [somebody('nobody')], within: 's3' }),
    ];
    expect(acts(page, { statements, events }).map(([actor, polarity, who]) => [actor, polarity, who])).toEqual([
      ['south', 'for', 'north'],
      ['south', 'against', 'south'],
    ]);
  });

  test('"the ambush took place on Tuesday" dates what was told without a day', () => {
    const page = samplePage('The South ambushed a patrol. The ambush took place on Tuesday.');
    const events = [event(page, 'The South ambushed a patrol', 'ambushed', { event: 'ASSAULT', source: [south] })];
    expect(acts(page, { events, times: [tuesday(page, 'on Tuesday')] })).toEqual([['south', 'for', 'wire-a', '', '2020-03-03']]);
  });
});
