// How a statement is introduced.
import { expect, it } from 'vitest';
import { pageOfLine, readerFor } from '../../flow/index.ts';
import { actText } from './speech.ts';

const introduced = (text: string): string[] => {
  const { page } = pageOfLine(JSON.stringify({ text }), 1, 'the test', {});
  return page === undefined ? [] : readerFor(undefined)(page).statements.map((statement) => actText(page, statement));
};

it('keeps the verb of the page where somebody only says something, and names the act where it is more', () => {
  expect(introduced('The front believes that the talks will fail.')).toEqual(['believes']);
  expect(introduced('The mayor has argued that the road was never shut.')).toEqual(['has argued']);
  expect(introduced('The mayor said she would open the road.')).toEqual(['promised']);
  expect(introduced('The mayor’s claim that the road was shut is wrong.')).toEqual(['said']);
  expect(introduced('Fighters took the town, two residents said by telephone.')).toEqual(['said by telephone']);
  expect(introduced('The mayor denied it.')).toEqual(['denied it']);
  expect(introduced('The mayor, Ana Lotz, has challenged the claim.')).not.toContain('said');
  expect(introduced('The mayor told the council that she would not sign.')).toEqual(['told the council']);
  expect(introduced('The mayor told reporters that the road was shut.')).toEqual(['told reporters']);
});
