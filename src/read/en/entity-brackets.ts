// Who is who in the notation of GUM and CorefUD: each mention is opened and closed by a bracket with the number of its entity, in the MISC column.
// Takes a document; gives the value of `Entity=` by token. Format: https://wiki.gucorpling.org/gum/entities and https://ufal.mff.cuni.cz/corefud
import type { Document } from './document.ts';
import type { Entity, Reference } from './identity.ts';

/** What stands in a bracket, in order: the entity, what it is, which word of the mention is its head (from 1). */
export const entityFields = 'eid-etype-head';

const typeOf: Readonly<Record<Entity['kind'], 'person' | 'organization' | 'place'>> = {
  person: 'person',
  nationality: 'person',
  organisation: 'organization',
  'armed-group': 'organization',
  outlet: 'organization',
  state: 'place',
  place: 'place',
};

/** `(e1-person-2` opens a mention of entity 1 at its first token, `e1)` closes it at its last, `(e2-place-1)` is a mention of one token. */
export function entityBrackets({ identity }: Pick<Document, 'identity'>): Map<number, string> {
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  const lastEnd = new Map<number, number>();
  const spans = [...identity.references].sort((a, b) => a.from - b.from || b.to - a.to).map(uncrossed);
  for (const { from, to, head, entity } of spans) {
    const type = typeOf[identity.entities[entity]?.kind ?? 'organisation'];
    const opened = `(e${entity + 1}-${type}-${head - from + 1}`;
    opens.set(from, `${opens.get(from) ?? ''}${opened}${to === from + 1 ? ')' : ''}`);
  }
  // What was opened last is closed first.
  for (const { from, to, entity } of spans.toReversed())
    if (to > from + 1) closes.set(to - 1, `${closes.get(to - 1) ?? ''}e${entity + 1})`);
  return new Map(
    [...new Set([...opens.keys(), ...closes.keys()])].map((token) => [token, joined(opens.get(token) ?? '', closes.get(token) ?? '')]),
  );

  // Two mentions of one entity that cross could not be told apart: the later begins where the earlier ends.
  function uncrossed({ from, to, head, entity }: Reference): Pick<Reference, 'from' | 'to' | 'head' | 'entity'> {
    const end = lastEnd.get(entity) ?? 0;
    const start = from < end && to > end && head >= end ? end : from;
    lastEnd.set(entity, Math.max(end, to));
    return { from: start, to, head, entity };
  }
}

// A mention that goes on from here crosses those that close here: these stand first, or their number would be read as a part of its bracket.
const joined = (opened: string, closed: string): string => (opened === '' || opened.endsWith(')') ? opened + closed : closed + opened);
