// Names with a title before them, and offices that stand for whoever holds them. Takes tokens at a word for a title; returns raw names.
import { lookUp } from './gazetteer.ts';
import { calendar, isCapital, isSmall, sequenceEnd, unknown, type Found, type Name, type Scene } from './name-runs.ts';
import { bodies, offices, portfolios, titles } from './titles.data.ts';

// "President Some Name", "spokesman Some Name", "the US president", "the president of X".
export function titleAt(scene: Scene, at: number): Found | undefined {
  const { tokens, last, names, gazetteer } = scene;
  let end = at;
  while (end < last && (titles.has(tokens[end]?.low ?? '') || (tokens[end]?.text === '.' && tokens[end]?.start === tokens[end - 1]?.end)))
    end++;
  let head = end - 1;
  // "Secretary of State", "Minister of Defence": the portfolio belongs to the title.
  if (tokens[end]?.low === 'of' && portfolios.has(tokens[end + 1]?.low ?? '') && end + 1 < last) end += 2;
  while (head > at && (tokens[head]?.text === '.' || /^(?:mr|mrs|ms|dr)$/u.test(tokens[head]?.low ?? ''))) head--;
  const headWord = tokens[head]?.low ?? '';
  const before = names.at(-1);
  const adjacent = before !== undefined && (before.last === at || (before.last === at - 1 && tokens[at - 1]?.low === "'s"));
  const owner = adjacent ? { of: names.length - 1 } : {};
  const next = tokens[end];
  if (isCapital(next) && !calendar.test(next?.low ?? '') && !isSmall(next?.low ?? '') && end < last) {
    const sequence = sequenceEnd(scene, end);
    if (bodies.has(tokens[sequence - 1]?.low ?? '') && isCapital(tokens[at]))
      return { names: [{ ...unknown(scene, at), kind: 'organisation' }], next: sequence };
    const entry = lookUp(gazetteer, tokens, end);
    if (entry !== undefined && entry.use !== 'name') return { names: [], next: end };
    const actor = entry?.actors.length === 1 ? gazetteer.actors.get(entry.actors[0] ?? '') : undefined;
    const title = { head: headWord, ...owner };
    if (entry !== undefined && (actor === undefined || actor.kind === 'person') && entry.actors.length > 0)
      return {
        names: [{ first: end, last: end + entry.words.length, kind: 'person', actors: entry.actors, title }],
        next: end + entry.words.length,
      };
    if (entry !== undefined) return { names: [], next: end };
    return { names: [{ first: end, last: sequence, kind: 'person', actors: [], title }], next: sequence };
  }
  if (!offices.has(headWord) || end - at < 1) return undefined;
  // An office without a name: "the president", "the US president", "the president of the United States".
  if (tokens[end]?.low === 'of') {
    const place = tokens[end + 1]?.low === 'the' ? end + 2 : end + 1;
    const entry = lookUp(gazetteer, tokens, place);
    if (entry !== undefined && (entry.use === 'country' || entry.use === 'name')) {
      const of: Name = {
        first: place,
        last: place + entry.words.length,
        kind: 'state',
        actors: entry.actors,
        use: entry.use,
        ...(entry.code === undefined ? {} : { code: entry.code }),
      };
      const name = apposed(scene, of.last);
      if (name === undefined)
        return {
          names: [of, { first: at, last: of.last, kind: 'office', actors: [], title: { head: headWord, of: names.length } }],
          next: of.last,
        };
      return { names: [of, { ...name, title: { head: headWord, of: names.length } }], next: name.last };
    }
  }
  const the =
    tokens[at - 1]?.low === 'the' || (adjacent && (tokens[(before?.first ?? at) - 1]?.low === 'the' || tokens[at - 1]?.low === "'s"));
  return the
    ? { names: [{ first: at, last: end, kind: 'office', actors: [], title: { head: headWord, ...owner } }], next: end }
    : undefined;
}

// "the President of the United States Some Name"
function apposed(scene: Scene, at: number): Name | undefined {
  const entry = lookUp(scene.gazetteer, scene.tokens, at);
  if (entry !== undefined && entry.actors.length > 0 && entry.use === 'name')
    return { first: at, last: at + entry.words.length, kind: 'person', actors: entry.actors };
  return isCapital(scene.tokens[at]) && at < scene.last && !isSmall(scene.tokens[at]?.low ?? '')
    ? { first: at, last: sequenceEnd(scene, at), kind: 'person', actors: [] }
    : undefined;
}
