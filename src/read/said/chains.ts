// Gives every statement its chain of speakers: the page's outlet, then whoever relays, down to the innermost speaker. Takes what was found and the
// page's cast; returns statements as they leave the room, and what stays open about their speakers.
import { contentId } from '../../kit/index.ts';
import type { Link, Page, Participant, Span, Statement, Unresolved } from '../../terms/index.ts';
import type { Cast, Person } from '../actors/cast.ts';
import { namedSubjects, speakerBefore, subjectAbove, subjectWithin, type Heard } from './speaker-pronouns.ts';
import type { Spoken } from './statements.ts';
import type { Unit } from '../words/units.ts';
import { sureOfStatement } from '../sure.ts';

export type Told = { statements: Statement[]; unresolved: Unresolved[]; speakers: Map<string, Person> };

// Words that name nobody a later pronoun could stand for.
const faceless = /^(?:the latter|the former|that|this|who|which|those|i|we|it|one|none|nobody)$/iu;
// A text by its head: "the ceasefire of May", not "the ceasefire committee".
const documents =
  /^(?:the|an?|this|that|its|their)?\s*(?:[\p{L}-]+\s){0,3}(?:agreement|accord|deal|pact|treaty|declaration|decree|text|document|plan|resolution|law|constitution|clause|article|charter|memorandum|truce|ceasefire|term)s?(?=$|,|\s(?:of|on|between|from|signed|reached|made|agreed|concluded|that|which|with|for|in|by|dated|to|as|itself|says?|said)\b)/iu;

/** Statements in the order of the text, each with its chain. */
export function linkSpeakers(page: Page, spoken: readonly Spoken[], cast: Cast, units: readonly Unit[]): Told {
  const unresolved: Unresolved[] = [];
  const speakers = new Map<string, Person>();
  const outlet: Link[] = page.outlet === undefined ? [] : [{ role: 'outlet', name: page.outlet }];
  const ids = spoken.map(({ source, cue, content }) => contentId('st', { page: page.id, source, cue, content }));
  const links: (Link | undefined)[] = [];
  const people: (Person | undefined)[] = [];
  const heard: Heard[] = [];
  const subjects = namedSubjects(units, cast);
  const order = spoken.map((statement, index) => ({ index, at: statement.source[0]?.[0] ?? Infinity })).sort((a, b) => a.at - b.at);

  // In somebody's own words "he" is whoever they are about, and not himself.
  const whoInWords = (source: Span, outer: number, guess: Person): Person | undefined => {
    const word = page.text.slice(...source);
    const subject = subjectWithin(units, spoken[outer]?.content ?? [], word, source[0], cast);
    if (subject !== undefined) return { ...subject, span: source };
    const self = people[outer];
    const isSelf = (person: Person): boolean =>
      self !== undefined && (person.entity === undefined ? person.text === self.text : person.entity === self.entity);
    if (!/^(?:he|she)$/iu.test(word) || !isSelf(guess)) return undefined;
    const others = heard.filter(({ person }) => !isSelf(person));
    return speakerBefore(others, word, source[0]) ?? { text: word, span: source, open: [] };
  };
  const done = new Set<number>();
  const settle = (index: number): void => {
    if (done.has(index)) return;
    done.add(index);
    const statement = spoken[index];
    // Whoever speaks around it first: "I" and "we" are he, though he is named behind.
    if (statement?.inside !== undefined) settle(statement.inside);
    const [source] = statement?.source ?? [];
    if (statement === undefined) return;
    if (source === undefined) {
      const at = statement.cue[0] ?? statement.content[0];
      // "is said to have left": somebody says it whom the page does not name.
      if (statement.shape === 'impersonal' && statement.cue[0] !== undefined)
        links[index] = { role: 'speaker', name: page.text.slice(...statement.cue[0]), unnamed: true, span: statement.cue[0] };
      if (statement.unit.level === 0)
        unresolved.push({
          code: 'speaker.unknown',
          reason: 'the page does not say here who speaks',
          ...(at === undefined ? {} : { span: at }),
        });
      return;
    }
    for (let next = subjects[0]; next !== undefined && next.at < source[0]; next = subjects[0]) heard.push(...subjects.splice(0, 1));
    const around = statement.inside === undefined ? undefined : people[statement.inside];
    const named = cast.who(statement.head ?? source, around);
    const above =
      statement.inside === undefined || statement.unit.level > 0
        ? undefined
        : subjectAbove(
            statement.unit,
            spoken[statement.inside]?.content ?? [],
            page.text.slice(...source),
            statement.cue[0]?.[0] ?? -1,
            cast,
          );
    const before = above ?? speakerBefore(heard, page.text.slice(...source), source[0]);
    const guess = before ?? named;
    const direct = statement.unit.level > 0 || spoken[statement.inside ?? -1]?.shape === 'turn';
    const person = (direct && statement.inside !== undefined ? whoInWords(source, statement.inside, guess) : undefined) ?? guess;
    if (statement.unit.level === 0 && (statement.inside === undefined || statement.citesLast === true) && !faceless.test(person.text))
      heard.push({ at: source[0], person });
    people[index] = person;
    if (statement.unit.level === 0 && person.unnamed === undefined) cast.spoke(source[0], person);
    // A text says something only as its makers or its reporter: it is no speaker of its own, unless the page gives it whole.
    const ownVoice =
      statement.unit.level === 0 && statement.inside === undefined && /^(?:i|we|our (?:reporter|correspondent))$/iu.test(person.text);
    if (ownVoice && page.outlet !== undefined) links[index] = { role: 'outlet', name: page.outlet, span: source };
    else if (statement.inside !== undefined && links[statement.inside] !== undefined && /^(?:i|we)$/iu.test(person.text))
      links[index] = { ...(links[statement.inside] as Link), span: source };
    else if (statement.shape === 'whole' || !(person.entity === undefined && documents.test(person.text)))
      links[index] = linkOf(person, statement.medium, cast);
    if (person.open !== undefined && statement.unit.level === 0)
      unresolved.push({
        code: 'pronoun.ambiguous',
        span: source,
        reason: person.open.length === 0 ? `nobody is named before "${person.text}"` : `"${person.text}" may be any of several people`,
        candidates: [...person.open],
      });
    else if (person.unnamed === true) unresolved.push({ code: 'speaker.unnamed', span: source, reason: `"${person.text}" has no name` });
  };
  for (const { index } of order) settle(index);

  const chainOf = (index: number, depth = 0): Link[] => {
    const statement = spoken[index];
    if (statement === undefined || depth > 8) return [];
    const outer = statement.inside === undefined ? outlet : chainOf(statement.inside, depth + 1);
    const own = links[index];
    // "He said he had told them so": whoever speaks of his own words is one speaker.
    const person = people[index];
    return own === undefined ||
      (person !== undefined &&
        isSelf(outer.at(-1), own, person.entity !== undefined || third.test(page.text.slice(...(statement.source[0] ?? [0, 0])))))
      ? outer
      : [...outer, own];
  };
  const statements = spoken.map((statement, index): Statement => {
    const addressee: Participant | undefined =
      statement.addressee === undefined ? undefined : participant(cast.who(statement.addressee, people[index]));
    const person = people[index];
    if (person !== undefined) speakers.set(ids[index] ?? '', person);
    const inside = statement.inside === undefined ? undefined : ids[statement.inside];
    const told: Statement = {
      id: ids[index] ?? '',
      source: statement.source,
      cue: statement.cue,
      content: statement.content,
      kind: statement.kind,
      act: statement.act,
      chain: chainOf(index),
      ...(inside === undefined ? {} : { inside }),
      ...(addressee === undefined ? {} : { addressee }),
      confidence: 0,
    };
    return { ...told, confidence: sureOfStatement(told, page.text) };
  });
  return { statements, unresolved, speakers };
}

const isSelf = (outer: Link | undefined, own: Link, isSure: boolean): boolean =>
  outer?.role === 'speaker' && own.role === 'speaker' && outer.name === own.name && isSure;
const third = /^(?:he|she|it|they)$/iu;

/** A participant as it leaves the room. */
export function participant({ text, span, code, actor, entity }: Person): Participant {
  return {
    text,
    ...(span === undefined ? {} : { span }),
    ...(code === undefined ? {} : { code }),
    ...(actor === undefined ? {} : { actor }),
    ...(entity === undefined ? {} : { entity }),
  };
}

// What a source without a name of its own is called: without the relative clause, the owner's mark and whose account it is.
const nameIn = (text: string): string =>
  text
    .replace(/^[\s,;:]+/u, '')
    .replace(/(?:,| –| —) ?(?:who|whom|whose|which|where)\b.*$/su, '')
    .replace(/['’]s? (?:account|version|telling|reading|count|estimate)$/u, '')
    .replace(/['’]s?$/u, '') || text;

function linkOf(person: Person, medium: string | undefined, cast: Cast): Link {
  const named = person.entity === undefined || person.span === undefined ? undefined : cast.named(person.entity, person.span);
  return {
    role: person.kind === 'outlet' ? 'outlet' : 'speaker',
    name: person.unnamed === true ? nameIn(person.text) : (named ?? person.called ?? nameIn(person.text)),
    ...(person.actor === undefined ? {} : { actor: person.actor }),
    ...(person.unnamed === true ? { unnamed: true } : {}),
    ...(person.span === undefined ? {} : { span: person.span }),
    ...(medium === undefined ? {} : { medium }),
  };
}
