import { describe, expect, it } from 'vitest';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';

const pipeline = openPipeline({ weights, gazetteer });
const blocks = (text: string): string[] =>
  pipeline.analyse(text).sentences.map(({ block, start, end }) => `${block}: ${text.slice(start, end)}`);

describe('the blocks of a page', () => {
  it('are told from its sentences: headline, by-line, date line, caption, bullets, credits', () => {
    expect(
      blocks(
        [
          'Will the truce in the valley hold?',
          'By Ada Osei',
          'Published 3 March 2020, 10:30 GMT',
          'Soldiers wait at a bridge. (Jan Muster/Reuters)',
          'The two sides met on Monday. They agreed on three points:',
          '- release of prisoners\n- a joint commission',
          '(Reporting by Ada Osei; editing by Jan Muster)',
        ].join('\n\n'),
      ),
    ).toEqual([
      'heading: Will the truce in the valley hold?',
      'byline: By Ada Osei',
      'dateline: Published 3 March 2020, 10:30 GMT',
      'caption: Soldiers wait at a bridge.',
      'caption: (Jan Muster/Reuters)',
      'prose: The two sides met on Monday.',
      'prose: They agreed on three points:',
      'bullet: - release of prisoners',
      'bullet: - a joint commission',
      'byline: (Reporting by Ada Osei; editing by Jan Muster)',
    ]);
  });

  it.each([
    ['KABUL, Afghanistan (AP) — The talks began on Monday.', 'KABUL, Afghanistan (AP) —', 'The talks began on Monday.'],
    ['Doha, March 3 (Xinhua) -- The envoy left.', 'Doha, March 3 (Xinhua) --', 'The envoy left.'],
    ['ADDIS ABABA - The envoy left.', 'ADDIS ABABA -', 'The envoy left.'],
  ])('part the date line of %j from its first sentence', (text, dateline, prose) => {
    expect(blocks(text)).toEqual([`dateline: ${dateline}`, `prose: ${prose}`]);
  });

  it.each([
    'Doha - the capital - is calm.',
    'The UN – and others – agreed.',
    'NATO-led troops left the city.',
    'A US-Taliban deal was signed.',
  ])('see no date line in %j', (text) => {
    expect(blocks(text)).toEqual([`prose: ${text}`]);
  });

  it('tell a pull quote by the longer block that it repeats', () => {
    const quote = 'We will never leave this valley to anyone';
    expect(blocks(`The general spoke to villagers on Monday.\n\n“${quote}”\n\n“${quote}, whatever they offer,” the general said.`)).toEqual(
      [
        'prose: The general spoke to villagers on Monday.',
        `pull-quote: “${quote}”`,
        `prose: “${quote}, whatever they offer,” the general said.`,
      ],
    );
  });

  it('leave a quoted paragraph that is said once', () => {
    expect(blocks('The general spoke.\n\n“We will never leave this valley to anyone.”').at(-1)).toMatch(/^prose:/);
  });
});
