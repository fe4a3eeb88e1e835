import { describe, expect, it } from 'vitest';
import { findMentions } from './coref-mentions.ts';
import { speakersOf } from './coref-speakers.ts';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';

const { analyse } = openPipeline({ weights, gazetteer });
/** Every reference with the name of whom it means. */
function said(text: string): string[] {
  const { entities, references } = analyse(text).identity;
  return references.map(({ start, end, entity }) => `${text.slice(start, end)}: ${entities[entity]?.name ?? '?'}`);
}

describe('speakers', () => {
  it('"I" in a quotation is its speaker, "you" whom it is told', () => {
    expect(said('“I will sign, and you will see it,” Karim Osei told Amina Abara.')).toEqual(
      expect.arrayContaining(['I: Karim Osei', 'you: Amina Abara']),
    );
  });
  it('a paragraph that goes on quoting has the same speaker', () => {
    expect(said('“We met,” Karim Osei said. “I was there on Monday.”')).toContain('I: Karim Osei');
  });
  it('nobody is guessed for a new paragraph, or where nothing is said to be said', () => {
    for (const text of ['“We met,” Karim Osei said.\n\n“I was there on Monday.”', 'Karim Osei signed “what I can live with” on Monday.']) {
      const view = findMentions(analyse(text), () => 'other');
      expect([...speakersOf(view).keys()].map((i) => view.mentions[i]?.word)).toEqual([]);
    }
  });
});
