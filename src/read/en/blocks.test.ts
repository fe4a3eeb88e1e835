import { expect, it } from 'vitest';
import { blockKind } from './blocks.ts';

it.each([
  ['Talks resume after a week of silence', 1, 'heading'],
  ['By Anna Example and Bela Sample', 1, 'byline'],
  ['Tuesday, March 3, 2020', 1, 'dateline'],
  ['3 March 2020', 1, 'dateline'],
  ['Photo: A convoy leaves the valley.', 1, 'caption'],
  ['Soldiers wait at a bridge. (Jan Muster/Reuters)', 2, 'caption'],
  ['Updated: 14:22 GMT, Tue 3 Mar 2020', 1, 'dateline'],
  ['2020-03-03', 1, 'dateline'],
  ['Ada Osei in Doha contributed to this report.', 1, 'byline'],
  ['(a) release of prisoners', 1, 'bullet'],
  ['• release of prisoners', 1, 'bullet'],
  ['1. The parties shall meet.', 2, 'bullet'],
  ['The parties met on Tuesday.', 1, 'prose'],
  ['By March the parties had met twice.', 1, 'prose'],
])('%j with %i sentence(s) is %s', (line, sentences, kind) => {
  expect(blockKind(line, sentences)).toBe(kind);
});
