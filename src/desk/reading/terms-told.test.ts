import { expect, it } from 'vitest';
import type { EventMention, Page, Reading } from '../../terms/index.ts';
import { termsTold } from './terms-told.ts';

it('a deed tells who denies it elsewhere in the page', () => {
  const statements = [{ id: 'st_1', chain: [{ name: 'Wire A' }, { name: 'the ministry' }] }];
  const reading = { times: [], amounts: [], statements } as unknown as Reading;
  const event = { cue: [0, 1], deniedBy: ['st_1'] } as unknown as EventMention;
  expect(termsTold({ text: 'They fired.' } as Page, reading, { event }, 'They fired')).toEqual(['denied by the ministry']);
});
