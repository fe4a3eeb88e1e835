import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const chains = (text: string) =>
  openReader({ pipeline, actors })
    .read(samplePage(text))
    .statements.map(
      ({ chain, content }) => `${chain.map(({ name }) => name).join(' > ')}: ${content.map((span) => text.slice(...span)).join('|')}`,
    );

describe('speech passed on', () => {
  it.each([
    [
      'The paper, citing two officials, wrote that the government had agreed to pay.',
      'wire-a > The paper > two officials: that the government had agreed to pay',
    ],
    [
      'The spokesman quoted the commander as saying that his men would hold their fire.',
      'wire-a > The spokesman > the commander: that his men would hold their fire',
    ],
    [
      'The ministry, the agency added, denies that it ever received the letter.',
      'wire-a > the agency > The ministry: that it ever received the letter',
    ],
    [
      'The chairman is reported by the Morning Star to have said that he would resign.',
      'wire-a > Morning Star: The chairman|to have said that he would resign',
    ],
    [
      'The mediators said that they had been informed by both parties that the lists were ready.',
      'wire-a > The mediators > both parties: that the lists were ready',
    ],
    ['The deputy commander, who says that he held the bridge, left the town.', 'wire-a > The deputy commander: that he held the bridge'],
    ['Villagers say the militia has warned them, the monitors report.', 'wire-a > the monitors > Villagers: the militia has warned them'],
  ])('%s', (text, line) => {
    expect(chains(text)).toContain(line);
  });
  it('a committee for the truce speaks, though a truce does not', () => {
    expect(chains('The ceasefire committee said that the road was open.')[0]).toBe(
      'wire-a > The ceasefire committee: that the road was open',
    );
  });
  it('ends where somebody else begins to speak', () => {
    expect(chains('The government says the rebels fired first; the rebels say the army did.')[0]).toBe(
      'wire-a > The government: the rebels fired first',
    );
  });
  it('a refusal to say is one, whatever words it takes', () => {
    const text = 'The office was not prepared to discuss the list.';
    expect(openReader({ pipeline, actors }).read(samplePage(text)).statements[0]).toMatchObject({ act: 'decline' });
  });
});
