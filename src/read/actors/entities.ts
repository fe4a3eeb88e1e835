// The entities of a reading: the identities that the pipeline found in a page, each under the dossier's actor that it is. Takes a document and
// what is known of the world; gives an entity for whoever has a name, an office or a body that belongs to somebody. Nobody else is one.
import { contentId } from '../../kit/index.ts';
import type { Actor, Entity, Mention, Span } from '../../terms/index.ts';
import { isBody, type ActorResolution, type Document, type Entity as Identified, type Gazetteer, type Owner } from '../en/index.ts';
import { plain } from '../words/words.ts';

export type Kind = Mention['kind'];
/** An entity while the page is being read: `code` is its own or that of the state it belongs to. */
export type Known = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly actor?: string;
  readonly code?: string;
  readonly labels: readonly { readonly text: string; readonly span: Span }[];
};
/** What is asked for names and offices: a dossier's actors, the names of the world, and the nouns of offices whose holders speak for others. */
export type World = { readonly actors: readonly Actor[]; readonly gazetteer: Gazetteer; readonly offices: ReadonlySet<string> };
/** `of` gives the entity of an identity, by index; `stateOf` that of a state, by its entry (`state/AFG`), made when nothing else names it. */
export type Entities = {
  readonly of: readonly (Known | undefined)[];
  readonly stateOf: (entry: string) => Known;
  readonly all: () => readonly Known[];
};

/** What a name's kind is called in a reading. */
export const kindOfName: Readonly<Record<Identified['kind'], Kind>> = {
  person: 'person',
  organisation: 'organisation',
  'armed-group': 'armed-group',
  state: 'state',
  place: 'place',
  nationality: 'other',
  outlet: 'outlet',
};
const kindOfActor: Readonly<Record<Actor['kind'], Kind>> = {
  state: 'state',
  government: 'organisation',
  'armed-group': 'armed-group',
  organisation: 'organisation',
  coalition: 'organisation',
  office: 'office',
  person: 'person',
  outlet: 'outlet',
  place: 'place',
  population: 'other',
};
const stateEntry = 'state/';
// "The US president", "his office", "Mali's government": one that is known, whoever it is; "a spokesman" may be anybody.
const definite = /^(?:the|this|that|his|her|its|their)\s|['’]s?\s/iu;

/** The entities of a page. */
export function findEntities(
  { text, lemmas, identity }: Document,
  page: string,
  { actors, gazetteer, offices }: World,
  { actorOf, unresolved }: ActorResolution,
): Entities {
  const byKey = new Map<string, Known & { labels: { text: string; span: Span }[] }>();
  const make = (key: string, name: string, kind: Kind, more: Pick<Known, 'actor' | 'code'> = {}) => {
    const entity = byKey.get(key) ?? { id: contentId('en', { page, key }), name, kind, labels: [], ...more };
    byKey.set(key, entity);
    return entity;
  };
  const ofActor = ({ id, name, kind, code }: Actor) =>
    make(`actor ${id}`, name, kindOfActor[kind], { actor: id, ...(code === undefined ? {} : { code }) });
  const stateOf = (entry: string) => {
    const code = entry.slice(stateEntry.length);
    const actor = actors.find((one) => one.kind === 'state' && one.code === code);
    return actor === undefined ? make(entry, gazetteer.entries.get(entry)?.name ?? code, 'state', { code }) : ofActor(actor);
  };
  const codeOf = (entry: string | undefined): Pick<Known, 'code'> => {
    const code = entry?.startsWith(stateEntry) === true ? entry.slice(stateEntry.length) : gazetteer.entries.get(entry ?? '')?.code;
    return code === undefined ? {} : { code };
  };
  const codeOfOwner = ({ entity, entry }: Owner): Pick<Known, 'code'> =>
    codeOf(entry ?? (entity === undefined ? undefined : identity.entities[entity]?.entry));
  /** An office that somebody has ("the US president") or a body of a state ("Malian forces"); other bodies speak for their owners. */
  const partOf = ({ references, kind, number }: Identified, owner: Owner): Kind | undefined => {
    const phrase = references.map((k) => identity.references[k]).find((one) => one?.form === 'nominal');
    if (phrase === undefined) return undefined;
    const head = (lemmas[phrase.head] as string).toLowerCase();
    const words = text.slice(phrase.start, phrase.end);
    if (kind === 'person' && number === 'one') return offices.has(head) && definite.test(words) ? 'office' : undefined;
    return owner.entry?.startsWith(stateEntry) === true && isBody(head) && !/^an?\s/iu.test(words) ? 'organisation' : undefined;
  };

  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const several = new Set(unresolved.map(({ entity }) => entity));
  const openNames = new Set(identity.unresolved.flatMap(({ code, start }) => (code === 'name.open' ? [start] : [])));
  const of = identity.entities.map((entity, i) => {
    const { name, named, kind, entry, of: owner, labels } = entity;
    const actor = byId.get(actorOf.get(i) ?? '');
    const found = actor === undefined ? known() : ofActor(actor);
    for (const { text: words, start, end } of labels) found?.labels.push({ text: words, span: [start, end] });
    return found;

    function known(): ReturnType<typeof make> | undefined {
      if (several.has(i) || name === undefined) return undefined;
      if (!named) {
        const part = owner === undefined ? undefined : partOf(entity, owner);
        return owner === undefined || part === undefined ? undefined : make(`${i} ${plain(name)}`, name, part, codeOfOwner(owner));
      }
      // A name that may be several people's is nobody's.
      if (entity.references.every((k) => openNames.has(identity.references[k]?.start ?? -1))) return undefined;
      if (kind === 'state' && entry?.startsWith(stateEntry) === true) return stateOf(entry);
      return make(`${i} ${plain(name)}`, name, kindOfName[kind], codeOf(entry));
    }
  });
  return { of, stateOf, all: () => [...byKey.values()] };
}

/** The entities as they leave the room. */
export function publicEntities(entities: readonly Known[]): Entity[] {
  return entities.map(({ id, name, kind, actor, labels }) => ({
    id,
    name,
    kind,
    ...(actor === undefined ? {} : { actor }),
    ...(labels.length === 0 ? {} : { labels: [...labels] }),
  }));
}
