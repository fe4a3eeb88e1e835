import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from './identity.ts';
import { openPipeline } from './pipeline.ts';
import { gazetteer, weights } from './shipped.fixture.ts';

const { analyse } = openPipeline({ weights, gazetteer });
/** Each entity as its references in the text: `Karim Osei · He`. */
function chains(text: string): string[] {
  const { entities, references } = analyse(text).identity;
  return entities.map((entity) => entity.references.map((i) => text.slice(references[i]?.start, references[i]?.end)).join(' · '));
}
const entityOf = (text: string, name: string): Entity | undefined => analyse(text).identity.entities.find((entity) => entity.name === name);
const openIn = (text: string): string[] => {
  const { unresolved, entities } = analyse(text).identity;
  return unresolved.map(
    ({ code, start, end, candidates }) => `${code} ${text.slice(start, end)}: ${candidates.map((i) => entities[i]?.name).join(', ')}`,
  );
};

describe('names of one person', () => {
  it.each([
    ['President Amina Abara met the envoy. Abara said that she would sign.', 'President Amina Abara · Abara · she'],
    ['Zabiullah Osei spoke first. Later Zabihullah Osei denied it.', 'Zabiullah Osei · Zabihullah Osei'],
    ['Mr. Peter Abara and Mrs. Amina Abara met in Geneva. Mr. Abara left early.', 'Mr. Peter Abara · Mr. Abara'],
    ['Karim Osei met Amina Abara. She was tired.', 'Amina Abara · She'],
    ['Peace was near, UN envoy Karim Osei said on Monday. The envoy left early.', 'Karim Osei · The envoy'],
    ['“The lieutenant thanked us,” said Karim Osei. He left early. “The lieutenant was tired,” he said.', 'Karim Osei · He · he'],
  ])('%s', (text, chain) => {
    expect(chains(text)).toContain(chain);
  });
  it('a surname that two people of the text have stays open, with both', () => {
    expect(openIn('Mohammed Hamdan met Mahmoud Hamdan. Mr. Hamdan left.')).toEqual([
      'name.open Mr. Hamdan: Mohammed Hamdan, Mahmoud Hamdan',
    ]);
  });
  it('a pronoun tells how likely its holder is, and who is nearly as likely', () => {
    const { references } = analyse('Karim Osei met Peter Abara in the harbour. He said the road was closed.').identity;
    const pronoun = references.find(({ form }) => form === 'pronoun');
    expect(pronoun?.likely).toBeGreaterThan(0.3);
    expect(pronoun?.rivals).toHaveLength(1);
  });
  it('the fullest name is the name, without its title; all are kept', () => {
    expect(entityOf('Gen. Karim Osei spoke on Monday. Osei denied it.', 'Karim Osei')).toMatchObject({
      kind: 'person',
      gender: 'm',
      number: 'one',
      names: ['Karim Osei', 'Osei'],
    });
  });
});

describe('names of bodies and states', () => {
  it('an acronym in brackets is the name before it', () => {
    expect(chains('The Ruvuma Liberation Front (RLF) attacked the town. The RLF said that it had lost ten fighters.')).toContain(
      'Ruvuma Liberation Front · RLF · RLF · it',
    );
  });
  it('what an acronym stands for does not hold the acronym itself', () => {
    expect(chains('The UN envoy spoke on Monday, UN News reported.')).toContain('UN');
  });
  it('a body is called for short by the noun of its name, where one body alone has it', () => {
    const text = 'The Monitoring Group of the Coastal Commission met. The Group saw no boats, and the Commission agreed.';
    expect(chains(text)).toContain('Monitoring Group of the Coastal Commission · Group');
    expect(chains(`The Hill Group came too. ${text}`)).not.toContain('Monitoring Group of the Coastal Commission · Group');
  });
  it('a name that ends like those of fighters is an armed group', () => {
    expect(analyse('The Hill Brigade left the town.').names).toMatchObject([{ kind: 'armed-group' }]);
  });
  it('a capital that acts is the state, and the government is told apart with its owner', () => {
    const text = 'Afghanistan signed the accord. The Afghan government said it would keep it. Kabul denied any attack.';
    expect(entityOf(text, 'Afghanistan')).toMatchObject({ entry: 'state/AFG', names: ['Afghanistan', 'Kabul'] });
    expect(entityOf(text, 'The Afghan government')).toMatchObject({ named: false, of: { entry: 'state/AFG' } });
  });
});

describe('offices', () => {
  it.each([
    ['Malian President Karim Osei spoke on Monday. The Malian president promised a truce.', 'President Karim Osei · The Malian president'],
    ['Taliban spokesman Karim Osei spoke on Monday. The spokesman denied the attack.', 'Karim Osei · The spokesman'],
    ['Amina Abara is the envoy of Mali. The envoy arrived on Monday.', 'Amina Abara · the envoy · The envoy'],
  ])('%s', (text, chain) => {
    expect(chains(text)).toContain(chain);
  });
  it('are told with whose they are', () => {
    expect(entityOf('Taliban spokesman Karim Osei spoke on Monday.', 'Karim Osei')?.roles).toEqual([
      { word: 'spokesman', start: 0, end: 17, of: { entity: 0, entry: 'group/taliban' } },
    ]);
  });
  it('one that two people hold stays open', () => {
    expect(openIn('Army spokesman Karim Osei and police spokesman Peter Abara spoke on Monday. The spokesman denied the attack.')).toEqual([
      'phrase.open The spokesman: Karim Osei, Peter Abara',
    ]);
  });
  it('a title that the text gives nobody stays open, with those named nearby', () => {
    expect(openIn('Zabihullah Hamdan met Peter Osei. The relationship with the mullah is good.')).toEqual([
      'phrase.open the mullah: Zabihullah Hamdan, Peter Osei',
    ]);
  });
});

describe('labels', () => {
  it.each(['terrorist group', 'freedom fighters', 'terror group'])(
    '"the %s" is the writer\'s word for the party and never its name',
    (label) => {
      const text = `The Taliban signed on Saturday. The ${label} left the town on Sunday.`;
      const party = entityOf(text, 'Taliban');
      expect(party?.labels.map((one) => one.text)).toEqual([`The ${label}`]);
      expect(party?.names).toEqual(['Taliban']);
    },
  );
  it('the words for one side are read as those for the other', () => {
    const read = (side: string): unknown =>
      entityOf(`${side} signed on Saturday. The terrorist group left.`, side.replace('The ', ''))?.labels;
    expect(read('The Taliban')).toHaveLength(1);
    expect(read('Hezbollah')).toHaveLength(1);
  });
  it('one that fits two parties stays open, with both', () => {
    expect(openIn('The Taliban met Hezbollah in Doha. The terror group denied it.')).toContain(
      'label.open The terror group: Taliban, Hezbollah',
    );
  });
  it('one that fits nobody is nobody: an entity without a name', () => {
    const { entities, unresolved } = analyse('The terrorist group attacked the town on Sunday.').identity;
    expect(entities[0]).toMatchObject({ named: false, labels: [{ text: 'The terrorist group' }] });
    expect(entities[0]).not.toHaveProperty('name');
    expect(unresolved).toMatchObject([{ code: 'label.open', candidates: [] }]);
  });
  it('"the regime" with an owner is that of the owner, and no name either', () => {
    const { entities } = analyse('The Syrian regime bombed the town. The regime denied it.').identity;
    expect(entities[0]).toMatchObject({ of: { entry: 'state/SYR' }, labels: [{ text: 'The Syrian regime' }, { text: 'The regime' }] });
    expect(entities[0]).not.toHaveProperty('name');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Karim Osei',
    'Osei',
    'he',
    'the group',
    'The Taliban',
    '(RLF)',
    'said',
    '“',
    '”',
    '.',
    '\n\n',
    'I',
    'and',
    'the Malian president',
    '🙂',
    'a',
  );
  it('has references that are slices of it, each in one entity that lists it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = analyse(pieces.join(' '));
        const { entities, references, unresolved } = document.identity;
        references.forEach(({ start, end, from, to, entity }, i) => {
          expect([start, end]).toEqual([document.starts[from], document.ends[to - 1]]);
          expect(entities[entity]?.references).toContain(i);
        });
        expect(entities.flatMap((entity) => entity.references)).toHaveLength(references.length);
        for (const { candidates } of unresolved) for (const candidate of candidates) expect(entities[candidate]).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
  it('is read twice to the same result', () => {
    const text = 'Karim Osei met Amina Abara. He told her that the group would sign.';
    expect(analyse(text).identity).toEqual(analyse(text).identity);
  });
});
