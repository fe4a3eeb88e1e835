import { describe, expect, test } from 'vitest';
import type { Link } from '../terms/index.ts';
import { at, freed, outlet, releasing, run, said, samplePage, speaker, thirty, tuesday } from './sample.fixture.ts';

/** By whom the release is told when these speakers say so, in order, each behind what he says. */
function heardBy(text: string, ...speakers: Link[]) {
  const page = samplePage(text);
  const place = (link: Link): Link => ({ ...link, span: at(page, link.name) });
  const statements = speakers.map((link, index) =>
    said(page, `s${index}`, index === 0 ? freed : 'It is over', [outlet('Wire A', 'wire-a'), place(link)]),
  );
  const draft = { statements, events: [releasing(page, { within: 's0' })], amounts: [thirty(page)], times: [tuesday(page, 'Tuesday')] };
  return run(page, draft).claims.map(({ by }) => by);
}

describe('who speaks', () => {
  test('a person with his office beside his name is that person', () => {
    const told = speaker('Carl Dahl, chairman of the Northern Council');
    expect(heardBy(`${freed}, Carl Dahl, chairman of the Northern Council, said.`, told)).toEqual(['south']);
  });

  test('a named holder of an office speaks for the body that gave it', () => {
    const told = speaker('the Northern army’s chief medic and director, Ivo Falk');
    expect(heardBy(`${freed}, the Northern army’s director, Ivo Falk, said.`, speaker('the Northern army’s director, Ivo Falk'))).toEqual([
      'north',
    ]);
    expect(heardBy(`${freed}, ${told.name}, said.`, told)).toEqual(['north']);
  });

  test('a holder of an office without a name stays a source of his own', () => {
    const told = speaker('its regional manager');
    expect(heardBy(`${freed}, its regional manager said.`, told)[0]).toMatch(/^unnamed\(/);
  });

  test('"the spokesman" is whoever the page named in that office, by his name', () => {
    const page = samplePage(`Carl Dahl came. ${freed}, the spokesman said.`);
    const link = { ...speaker('the spokesman', { unnamed: true }), span: at(page, 'the spokesman') };
    const mentions = [{ id: 'm0', span: at(page, 'Carl Dahl'), text: 'Carl Dahl', kind: 'person' }];
    const draft = {
      mentions,
      statements: [said(page, 's0', freed, [outlet('Wire A', 'wire-a'), link])],
      events: [releasing(page, { within: 's0' })],
      amounts: [thirty(page)],
      times: [tuesday(page, 'Tuesday')],
    };
    expect(run(page, draft).claims.map(({ by }) => by)).toEqual(['south']);
  });

  test('a spokesman of no name is the one whom the next sentence names in that office', () => {
    const nameless = speaker('a spokesman for the leaders', { unnamed: true });
    expect(heardBy(`${freed}, a spokesman for the leaders said. "It is over," Carl Dahl said.`, nameless, speaker('Carl Dahl'))).toEqual([
      'south',
    ]);
    // Another office, or the other side's spokesman, is somebody else.
    expect(
      heardBy(`${freed}, a commander said. "It is over," Carl Dahl said.`, speaker('a commander', { unnamed: true }), speaker('Carl Dahl')),
    ).toEqual(['unnamed(unknown,wire-a)']);
    const northern = speaker('a spokesman for the North', { unnamed: true });
    expect(heardBy(`${freed}, a spokesman for the North said. "It is over," Carl Dahl said.`, northern, speaker('Carl Dahl'))).toEqual([
      'unnamed(north,wire-a)',
    ]);
  });

  test.each([
    ['the Ministry of Defence', {}, ['north']],
    ['Defence Minister Ada Falk', {}, ['north']],
    ['a treasury official', { unnamed: true }, ['unnamed(north,wire-a)']],
    ['Norland’s foreign minister, Ada Falk', {}, ['unnamed(norland-s-foreign-minister-ada-falk,wire-a)']],
    ['the Ministry of Norland', {}, ['unnamed(the-ministry-of-norland,wire-a)']],
    ['The Front', {}, ['south']],
    ['residents who have seen it', { unnamed: true, actor: 'south' }, ['unnamed(unknown,wire-a)']],
  ])('"%s" answers as it should', (name, more, by) => {
    expect(heardBy(`${freed}, ${name} said.`, speaker(name, more as { unnamed?: true }))).toEqual(by);
  });
});
