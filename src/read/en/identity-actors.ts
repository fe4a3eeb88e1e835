// Says which actors of a dossier the entities of a document are. Takes a document read and the actors; gives an actor for each entity that one
// alone fits, and lists the others that fit several. Rules from the surest down: a name of the actor, its code, another spelling of a full
// name, a surname that only one has, an office that only one holds on the day. A name of somebody else is never an office's holder.
import type { Actor } from '../../terms/index.ts';
import type { Document } from './document.ts';
import { fold } from './gazetteer/fold.ts';
import type { Entity, Owner } from './identity.ts';
import { entryOfActor } from './known-names.ts';
import { nameWords, sameName, sameWord } from './name-spelling.ts';

/** `actorOf` gives actor ids by entity index; `unresolved` the entities that fit several actors. */
export type ActorResolution = {
  readonly actorOf: ReadonlyMap<number, string>;
  readonly unresolved: readonly { readonly entity: number; readonly reason: string; readonly candidates: readonly string[] }[];
};
type Scene = {
  readonly document: Pick<Document, 'text' | 'lemmas' | 'identity'>;
  readonly actors: readonly Actor[];
  /** Actors by each folded name and alias, without "the". */
  readonly byName: ReadonlyMap<string, readonly Actor[]>;
  readonly actorOf: ReadonlyMap<number, string>;
  /** A civil date: who holds an office on that day. Without it, who holds it with no end given. */
  readonly on: string | undefined;
};
type Rule = { readonly reason: string; readonly fits: (scene: Scene, entity: Entity) => readonly Actor[] };

const plain = (name: string): string => fold(name).replace(/^the /, '');
const namesOf = ({ name, aliases }: Actor): readonly string[] => [name, ...aliases];
const isPerson = ({ kind }: Pick<Entity, 'kind'> | Actor): boolean => kind === 'person';
const alike = (entity: Entity, actor: Actor): boolean => isPerson(entity) === (isPerson(actor) || actor.kind === 'office');
const governing = /(?:government|administration|authorit(?:y|ies)|cabinet)$/;

/** Rules that look at the entity alone. */
const byItself: readonly Rule[] = [
  {
    reason: 'it is named as several actors are',
    // A seat as a place is not who sits there.
    fits: ({ actors }, { entry, kind }) =>
      entry === undefined ? [] : actors.filter((actor) => entry === entryOfActor(actor) && (kind !== 'place' || actor.kind === 'place')),
  },
  {
    reason: 'its name is a name of several actors',
    fits: ({ byName }, entity) => {
      // The fullest name first: "Abara" may be anybody's, "Amina Abara" is not.
      const names = [...(entity.name === undefined ? [] : [entity.name]), ...entity.names];
      for (const name of names) {
        const found = (byName.get(plain(name)) ?? []).filter((actor) => alike(entity, actor));
        if (found.length > 0) return found;
      }
      return [];
    },
  },
  {
    reason: 'its name may be another spelling of several names',
    fits: ({ actors }, entity) =>
      isPerson(entity)
        ? actors.filter(
            (actor) =>
              isPerson(actor) &&
              entity.names.some((name) => namesOf(actor).some((alias) => isFull(name) && isFull(alias) && sameName(name, alias))),
          )
        : [],
  },
  {
    reason: 'several actors have this surname',
    fits: ({ actors }, entity) => {
      if (!isPerson(entity) || entity.names.some(isFull)) return [];
      return actors.filter(
        (actor) => isPerson(actor) && entity.names.some((name) => namesOf(actor).some((alias) => isSurname(name, alias))),
      );
    },
  },
  {
    reason: 'several governments of the dossier have its code',
    fits: ({ actors }, { named, name, of }) =>
      !named && governing.test(name ?? '') ? actors.filter((actor) => actor.kind === 'government' && owns(of, actor, new Map())) : [],
  },
];
/** Rules for whoever is told by an office, once the others are known. */
const byOffice: readonly Rule[] = [
  {
    reason: 'several hold this office',
    fits: (scene, entity) => {
      const { actors, actorOf, on } = scene;
      const word = officeOf(scene, entity);
      const of = entity.of;
      if (word === undefined || of === undefined) return [];
      return actors.filter(
        (actor) =>
          isPerson(actor) &&
          actor.roles.some((role) => {
            const body = actors.find(({ id }) => id === role.of);
            return body !== undefined && isHeld(role, on) && lastWord(role.as) === word && owns(of, body, actorOf);
          }),
      );
    },
  },
  {
    reason: 'several governments are named here',
    fits: ({ actors, document }, { named, of, references }) => {
      const { identity, lemmas } = document;
      const phrase = references.map((i) => identity.references[i]).find((one) => one?.form === 'nominal');
      if (named || of !== undefined || phrase === undefined || !governing.test((lemmas[phrase.head] as string).toLowerCase())) return [];
      const here = new Set(identity.entities.map(({ entry }) => entry));
      return actors.filter((actor) => actor.kind === 'government' && here.has(entryOfActor(actor)));
    },
  },
  {
    reason: 'several who are named here have this title',
    fits: (scene, entity) => {
      const word = officeOf(scene, entity);
      if (word === undefined || entity.of !== undefined) return [];
      const here = new Set(scene.actorOf.values());
      return scene.actors.filter(
        (actor) =>
          here.has(actor.id) &&
          isPerson(actor) &&
          (namesOf(actor).some((name) => fold(name).split(' ')[0] === word) ||
            actor.roles.some((role) => isHeld(role, scene.on) && lastWord(role.as) === word)),
      );
    },
  },
];

/** Resolves a document's entities against a dossier's actors. `on` is the civil date (`2020-03-04`) on which offices are held. */
export function resolveActors(
  document: Pick<Document, 'text' | 'lemmas' | 'identity'>,
  actors: readonly Actor[],
  { on }: { readonly on?: string } = {},
): ActorResolution {
  const byName = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const name of new Set(namesOf(actor).map(plain))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [actor]);
      else known.push(actor);
    }
  }
  const actorOf = new Map<number, string>();
  const unresolved: { entity: number; reason: string; candidates: string[] }[] = [];
  const settled = new Set<number>();
  for (const rules of [byItself, byOffice]) {
    const scene: Scene = { document, actors, byName, actorOf: new Map(actorOf), on };
    document.identity.entities.forEach((entity, i) => {
      if (settled.has(i)) return;
      for (const { reason, fits } of rules) {
        const found = fits(scene, entity);
        if (found.length === 0) continue;
        settled.add(i);
        const [only] = found;
        if (found.length === 1 && only !== undefined) actorOf.set(i, only.id);
        else unresolved.push({ entity: i, reason, candidates: found.map(({ id }) => id) });
        break;
      }
    });
  }
  return { actorOf, unresolved };
}

const isFull = (name: string): boolean => nameWords(name).length > 1;
const lastWord = (text: string): string => fold(text).split(' ').at(-1) as string;
const isSurname = (name: string, alias: string): boolean => {
  const [word = '', ...more] = nameWords(name);
  return more.length === 0 && isFull(alias) && sameWord(word, nameWords(alias).at(-1) as string, true);
};

/** The noun of an entity that has no name: "spokesman". */
function officeOf({ document }: Scene, { named, kind, references }: Entity): string | undefined {
  if (named || kind !== 'person') return undefined;
  const phrase = references.map((i) => document.identity.references[i]).find((reference) => reference?.form === 'nominal');
  // "A spokesman" is one of several.
  return phrase === undefined || /^an?\s/iu.test(document.text.slice(phrase.start, phrase.end))
    ? undefined
    : document.lemmas[phrase.head]?.toLowerCase();
}

/** Whether an owner in the text is this actor, or the state whose code it has. */
function owns(of: Owner | undefined, actor: Actor, actorOf: ReadonlyMap<number, string>): boolean {
  if (of === undefined) return false;
  if (of.entity !== undefined && actorOf.get(of.entity) === actor.id) return true;
  const governs = actor.kind === 'state' || actor.kind === 'government';
  return governs && of.entry !== undefined && of.entry === `state/${actor.code?.slice(0, 3) ?? ''}`;
}

const isHeld = ({ from, to }: Actor['roles'][number], on: string | undefined): boolean =>
  on === undefined ? to === undefined : (from === undefined || from <= on) && (to === undefined || on.slice(0, to.length) <= to);
