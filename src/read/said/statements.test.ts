import { describe, expect, it } from 'vitest';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const read = (text: string, given = {}) => openReader({ pipeline, actors }).read(samplePage(text, given));
const told = (text: string, given = {}) =>
  read(text, given).statements.map(({ source, content, kind, chain }) => ({
    source: source.map((span) => text.slice(...span)).join('|'),
    content: content.map((span) => text.slice(...span)).join('|'),
    kind,
    chain: chain.map(({ name }) => name).join(' > '),
  }));

describe('direct quotations', () => {
  it('a quotation before "said" belongs to the speaker', () => {
    expect(told('“We will open the road,” Adil Marun said on Monday.')).toEqual([
      { source: 'Adil Marun', content: 'We will open the road,', kind: 'direct', chain: 'wire-a > Adil Marun' },
    ]);
  });
  it('marks that stand off their words quote the words alone', () => {
    expect(told("`` We will open the road, '' Adil Marun said.")[0]?.content).toBe('We will open the road,');
    expect(told('« We will open the road », said Adil Marun.')[0]?.content).toBe('We will open the road');
  });
  it('guards and profits are no text that somebody posts', () => {
    expect(told('The army posted two soldiers at the bridge.')).toEqual([]);
    expect(told('The army posted that it had won.').map(({ content }) => content)).toEqual(['that it had won']);
  });
  it('a name set in marks is no text that somebody releases', () => {
    expect(told('The ministry released the “Blue Book” on Monday.')).toEqual([]);
    expect(told('The ministry issued “a last warning” on Monday.').map(({ content }) => content)).toEqual(['a last warning']);
  });
  it('straight marks and an inverted verb read the same', () => {
    expect(told('"We will open the road," said Adil Marun.')[0]).toMatchObject({ source: 'Adil Marun', kind: 'direct' });
  });
  it('a quotation split by "he said" has one speaker', () => {
    expect(told('Adil Marun met the press. “The road,” he said, “will stay closed.”')).toEqual([
      { source: 'he', content: 'The road,|will stay closed.', kind: 'direct', chain: 'wire-a > Adil Marun' },
    ]);
  });
  it('a quotation that runs over paragraphs is one statement', () => {
    expect(told('“The road is closed,” said Adil Marun. “It will stay closed.\n\n“Nobody will pass.”')[0]?.content).toBe(
      'The road is closed,|It will stay closed.|Nobody will pass.',
    );
  });
  it('a quotation after a colon in the next paragraph belongs to the cue', () => {
    expect(told('Adil Marun said:\n\n“The road is closed to everybody.”')[0]).toMatchObject({
      source: 'Adil Marun',
      content: 'The road is closed to everybody.',
    });
  });
  it('a quotation opened by one kind of mark and closed by another ends where it closes', () => {
    expect(told('“We will open the road," Adil Marun said. “It is time."').map(({ content }) => content)).toEqual([
      'We will open the road,|It is time.',
    ]);
  });
  it.each([
    '“The road,” Adil Marun said during a visit to Ferrin, “will stay closed.”',
    '“The road,” Adil Marun said, pointing at the map, “will stay closed.”',
    '“The road,” Adil Marun said, but “will stay closed.”',
  ])('a quotation that stops at a comma goes on behind other words: %s', (text) => {
    expect(told(text)[0]?.content).toBe('The road,|will stay closed.');
  });
  it('a name behind a dash signs the quotation before it', () => {
    expect(told('“It is a shame for all of us.” ― Sana Belen\n\nThe road was closed.')).toMatchObject([
      { source: 'Sana Belen', content: 'It is a shame for all of us.', kind: 'direct' },
    ]);
  });
  it('a title with a full stop belongs to the name behind it', () => {
    expect(told('“We will open the road,” said Gen. A.B. Marun, head of the corps. “It is time.”')[0]).toMatchObject({
      source: 'Gen. A.B. Marun, head of the corps',
      content: 'We will open the road,|It is time.',
    });
  });
  it('a question is told by who asked it', () => {
    expect(told('“Who closed the road?” Adil Marun asked.')[0]).toMatchObject({ source: 'Adil Marun', kind: 'direct' });
  });
  it('a quotation inside a quotation is spoken inside it', () => {
    const [outer, inner] = told('“The minister told me, ‘The road is closed for good,’” Adil Marun said.');
    expect(outer?.chain).toBe('wire-a > Adil Marun');
    expect(inner?.chain).toBe('wire-a > Adil Marun > The minister');
  });
  it('scare quotes are no statement', () => {
    expect(told('The “road of peace” was closed on Monday.')).toEqual([]);
  });
});

describe('thoughts and judgements', () => {
  it.each([
    ['The minister is confident that the truce will hold.', 'The minister', 'that the truce will hold'],
    ['Officials are worried about the road.', 'Officials', 'the road'],
    ['The River Front remains opposed to the plan.', 'The River Front', 'the plan'],
    ['The army put the number of dead at 40.', 'The army', 'the number of dead at 40'],
    ['Adil Marun would like the road to be opened.', 'Adil Marun', 'the road to be opened'],
    ['Adil Marun was accused of selling arms.', '', 'Adil Marun|of selling arms'],
    ['The plan was described as a farce.', '', 'The plan|as a farce'],
  ])('%s', (text, source, content) => {
    expect(told(text)).toMatchObject([{ source, content }]);
  });
  it('a medium that follows at once belongs to the cue', () => {
    const text = 'Adil Marun said in a statement that the road was closed.';
    expect(read(text).statements.map(({ cue: [cue] }) => text.slice(...(cue ?? [0, 0])))).toEqual(['said in a statement']);
  });
  it('a label before a colon is no speaker', () => {
    expect(told('Correction: the paper gave the number as nine.')).toEqual([]);
  });
  it.each([
    ['The ministry said in a statement that the road was closed.', 'that the road was closed'],
    ['The minister said at a news conference that he would resign.', 'that he would resign'],
    ['The general said on television that four men had died.', 'that four men had died'],
    ['The army said in a statement on Tuesday that it had left.', 'that it had left'],
    ['The bishop wrote in a letter to the council that he forgave them.', 'that he forgave them'],
  ])('where it was said is no part of it: %s', (text, content) => {
    expect(told(text).map((one) => one.content)).toEqual([content]);
  });
  it('nobody is told to have asked where somebody wonders who did', () => {
    expect(told('Adil Marun wondered who had asked for it.').map(({ source }) => source)).toEqual(['Adil Marun']);
  });
});

describe('reported speech', () => {
  it.each([
    [
      'Of 240 men held in the fort, Adil Marun said, only 58 had been freed.',
      'Adil Marun',
      'Of 240 men held in the fort|only 58 had been freed',
    ],
    ['The River Front said that the road was closed.', 'The River Front', 'that the road was closed'],
    ['The River Front said the road was closed.', 'The River Front', 'the road was closed'],
    ['The road was closed, the River Front said.', 'the River Front', 'The road was closed'],
    ['According to the River Front, the road was closed.', 'the River Front', 'the road was closed'],
    ['The road was closed, according to the River Front.', 'the River Front', 'The road was closed'],
    ['The River Front told reporters that the road was closed.', 'The River Front', 'that the road was closed'],
    [
      'Adil Marun, a spokesman for the River Front, said the road was closed.',
      'Adil Marun, a spokesman for the River Front',
      'the road was closed',
    ],
    ['The offer was rejected by the River Front.', 'the River Front', 'The offer'],
  ])('%s', (text, source, content) => {
    expect(told(text)[0]).toMatchObject({ source, content });
  });
  it('a saying that the text denies is no statement', () => {
    expect(told('The River Front did not say that the road was closed.')).toEqual([]);
  });
  it('partly quoted speech is mixed', () => {
    expect(told('The River Front said the road was “closed for everybody”.')[0]).toMatchObject({
      kind: 'mixed',
      content: 'the road was “closed for everybody”',
    });
  });
  it('releasing prisoners is no speech, issuing a statement is', () => {
    expect(told('The Northern government released 30 prisoners.')).toEqual([]);
    expect(told('The Northern government released a statement on the prisoners.')).toHaveLength(1);
  });
  it('a second verb after "and" has the same speaker', () => {
    expect(told('Adil Marun said the road was closed and added that it would stay so.').map(({ source }) => source)).toEqual([
      'Adil Marun',
      'Adil Marun',
    ]);
  });
});

describe('who is and who is no speaker', () => {
  it('a plural owner keeps the apostrophe before the speaker', () => {
    expect(told('“We kept our word,” the rebels’ chief negotiator, Adil Marun, said in a video.').map(({ chain }) => chain)).toEqual([
      'wire-a > Adil Marun',
    ]);
  });
  it('the subject of a relative clause is no second speaker', () => {
    const [only, ...more] = read('The mission that verifies the truce said it had recorded 21 violations.').statements;
    expect(more).toEqual([]);
    expect(only?.chain.at(-1)?.name).toMatch(/^The mission/u);
  });
  it('who asks not to be named says nothing by that', () => {
    expect(told('According to an official who asked not to be named, the front has left.')).toHaveLength(1);
  });
  it('"asked whether …, X said" is two statements, and the first has no speaker', () => {
    expect(told('Asked whether the truce would hold, Adil Marun said it was over.').map(({ chain }) => chain)).toEqual([
      'wire-a',
      'wire-a > Adil Marun',
    ]);
  });
  it('words set in marks are no speech of whoever follows', () => {
    expect(told('Lena Voss said she thought the “hard men” wanted the bridge to stay.').map(({ chain }) => chain)).not.toContain(
      'wire-a > the bridge',
    );
  });
  it('"was quoted by Y as saying" goes through Y, "was quoted as saying" does not', () => {
    expect(told('Adil Marun was quoted by The Harbour Times as saying that the road was closed.').at(-1)?.chain).toBe(
      'wire-a > Harbour Times > Adil Marun',
    );
    expect(told('Adil Marun was quoted as saying that the road was closed.').map(({ chain }) => chain)).toEqual(['wire-a > Adil Marun']);
  });
});

describe('chains', () => {
  it('a relay stands before the speaker it relays', () => {
    expect(told('Adil Marun said the road was closed, The Harbour Times reported.').map(({ chain }) => chain)).toEqual([
      'wire-a > Harbour Times',
      'wire-a > Harbour Times > Adil Marun',
    ]);
  });
  it('what one side says another said is told by the first', () => {
    const text = '“You are brave,” Lena Voss told Adil Marun, according to the River Front.';
    expect(told(text).map(({ chain }) => chain)).toEqual(['wire-a > River Front', 'wire-a > River Front > Lena Voss']);
  });
  it('what was announced stands before a late attribution, whatever a relative clause in it tells', () => {
    const text =
      'The River Front has agreed to open the road, Adil Marun announced late on Monday after a meeting that went on until midnight.';
    expect(told(text)[0]).toMatchObject({ content: 'The River Front has agreed to open the road', source: 'Adil Marun' });
  });
  it('what somebody welcomes says nothing', () => {
    const sources = told('Adil Marun, who had called the camp a scandal, welcomed the news but said the road was closed.').map(
      ({ source }) => source,
    );
    expect(sources).not.toContain('the news');
  });
  it('"reported, citing" puts the cited speaker inside', () => {
    expect(told('The road is closed, The Harbour Times reported, citing Adil Marun.').at(-1)?.chain).toBe(
      'wire-a > Harbour Times > Adil Marun',
    );
  });
  it('a second "that" goes on with what was said', () => {
    expect(told('The envoy stated that 250 men were present at the site and that 178 rifles had been deposited.')[0]?.content).toBe(
      'that 250 men were present at the site and that 178 rifles had been deposited',
    );
  });
  it('what is believed of the subject ends before its main verb', () => {
    expect(told('The order, which is believed to be worth ten million, has given a boost to the port.')[0]?.content).toBe(
      'The order|to be worth ten million',
    );
  });
  it('an unnamed official keeps whose official he is', () => {
    const [statement] = read('A River Front official said the road was closed.').statements;
    expect(statement?.chain.at(-1)).toMatchObject({ unnamed: true, actor: 'river-front' });
  });
  it('a page without an outlet says so and begins with the speaker', () => {
    const { statements, unresolved } = read('Adil Marun said the road was closed.', { outlet: null });
    expect(statements[0]?.chain).toHaveLength(1);
    expect(unresolved.map(({ code }) => code)).toContain('page.no-outlet');
  });
  it('a pronoun that fits several people stays open', () => {
    const { unresolved } = read('Lena Voss met Omar Hale in the harbour. He said the road was closed.');
    expect(unresolved).toContainEqual(
      expect.objectContaining({ code: 'pronoun.ambiguous', candidates: expect.arrayContaining(['Lena Voss', 'Omar Hale']) }),
    );
  });
  it('the same page read twice gives the same reading', () => {
    const text = 'Adil Marun said the road was closed, The Harbour Times reported.';
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });
});
