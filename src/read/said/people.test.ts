import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const read = (text: string, known = actors) => openReader({ pipeline, actors: known }).read(samplePage(text));

describe('people', () => {
  it('a surname is the person whose full name the page gives', () => {
    const { entities, mentions } = read('Minister Lena Voss came. Voss left.', []);
    expect(entities.map(({ name }) => name)).toEqual(['Lena Voss']);
    expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(1);
  });
  it('"he" that speaks is whoever the sentence before is about, not the one who spoke last', () => {
    const { statements } = read(
      '“We came,” said Karl Voss, who heads the monitors.\n\nErik Lund arrived in a white suit. He said the war was over.',
      [],
    );
    expect(statements.map(({ chain }) => chain.at(-1)?.name)).toEqual(['Karl Voss', 'Erik Lund']);
  });
  it('a title before the name behind a comma hides nobody', () => {
    const { statements } = read('The minister for the Delta, Dr Hana Basso, said it was over.', []);
    expect(statements.map(({ chain }) => chain.at(-1)?.name)).toEqual(['Hana Basso']);
  });
  it('a title before a name that the dossier knows hides nobody either', () => {
    const { statements } = read('The Minister for the Delta, Dr Adil Marun, has declared that the war is over.');
    expect(statements.map(({ chain }) => chain.at(-1)?.name)).toEqual(['Adil Marun']);
  });
  it('a surname of two people stays open', () => {
    expect(read('Lena Voss met Karl Voss. Then Voss left.', []).unresolved.map(({ code }) => code)).toContain('actor.ambiguous');
  });
  it('two spellings of one name are one person', () => {
    expect(read('Spokesman Muhammad Haqani spoke. Later Mohammad Haqqani spoke again.', []).entities).toHaveLength(1);
  });
  it("a dossier's actor is found under another spelling", () => {
    expect(read('Adill Marun spoke.').entities).toContainEqual(expect.objectContaining({ actor: 'adil-marun' }));
  });
  it('an alias of two actors stays open', () => {
    const [first] = actors;
    if (first === undefined) throw new Error('no actors');
    const twins = [
      { ...first, id: 'a', name: 'Union One', aliases: ['Union'] },
      { ...first, id: 'b', name: 'Union Two', aliases: ['Union'] },
    ];
    expect(read('The Union left the talks.', twins).unresolved).toContainEqual(
      expect.objectContaining({ code: 'actor.ambiguous', candidates: ['a', 'b'] }),
    );
  });
  it('an office without a name is whoever the page names in it', () => {
    const { mentions, entities } = read('French President Anna Leroux spoke. The French president then left.', []);
    const anna = entities.find(({ name }) => name === 'Anna Leroux')?.id;
    expect(mentions.find(({ kind }) => kind === 'office')?.entity).toBe(anna);
  });
  it('an office that nobody is named in is an entity of its own, "a spokesman" is nobody that is known', () => {
    const read_ = read('The French president spoke. A French spokesman left.', []);
    expect(read_.entities.map(({ name, kind }) => [name, kind])).toContainEqual(['The French president', 'office']);
    expect(read_.entities.some(({ name }) => /spokesman/.test(name))).toBe(false);
  });
  it('"he" is a mention of whom it means, and none where it may mean two', () => {
    const pronouns = (text: string) => read(text, []).mentions.filter(({ kind }) => kind === 'pronoun');
    expect(pronouns('Karl Voss spoke on Monday. He left.')).toMatchObject([{ text: 'He' }]);
    expect(pronouns('Karl Voss met Omar Hale in the harbour. He said the road was closed.')).toEqual([]);
  });
  it("a body of a state is an entity of its own, a group's body the group", () => {
    expect(read('The Malian army left. The Malian army returned.', []).entities.map(({ name }) => name)).toContain('The Malian army');
    const { statements } = read("The River Front's political office said the road was closed.");
    expect(statements[0]?.chain.at(-1)?.actor).toBe('river-front');
  });
  it('a label is kept as a label and never becomes a name', () => {
    const { entities, statements } = read('The River Front closed the road. The terror group said it would stay closed.');
    expect(entities.find(({ actor }) => actor === 'river-front')?.labels?.map(({ text }) => text)).toEqual(['The terror group']);
    expect(statements[0]?.chain.at(-1)).toMatchObject({ name: 'River Front', actor: 'river-front' });
  });
  it('a label that fits two stays open', () => {
    expect(read('The River Front fought the Hill Brigade. The terror group withdrew.').unresolved.map(({ code }) => code)).toContain(
      'label.open',
    );
  });
  it('a metonym after "in" is a place', () => {
    expect(read('Fighters gathered in Southport.').entities.some(({ actor }) => actor === 'river-front')).toBe(false);
    expect(read('Southport rejected the plan.').entities.some(({ actor }) => actor === 'river-front')).toBe(true);
  });
  it('letters that are an agency and an army are read as the agency', () => {
    const { entities } = read('AFP could not verify the toll. AFP reported two deaths.', []);
    expect(entities.map(({ name, kind }) => [name, kind])).toEqual([['AFP', 'outlet']]);
  });
  it('a person named behind the comma speaks, not the group that owns his office', () => {
    const text =
      'The River Front left. “We kept our word. Now they must keep theirs,” the rebels’ chief negotiator, Karl Voss, said in a film.';
    expect(read(text).statements.at(-1)?.chain.at(-1)?.name).toBe('Karl Voss');
  });
});
