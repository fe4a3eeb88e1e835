// Joins the names of a page into entities: one actor, one state, a surname with its full name, an acronym with the name before it, two spellings
// of one name, an office with the person it stood before. Takes raw names; returns mentions and entities. What fits two stays open and is listed.
import { contentId } from '../kit/index.ts';
import type { Actor, Entity, Mention, Span, Unresolved } from '../terms/index.ts';
import { sameName } from './en/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Kind, Name } from './name-runs.ts';
import { plain, type Word } from './words.ts';

/** An entity while the page is being read: `code` is the state it belongs to, `governs` says that it is a state's government. */
export type Known = {
  id: string;
  name: string;
  kind: Kind;
  actor?: string;
  code?: string;
  governs: boolean;
  labels: { text: string; span: Span }[];
};

const governmentName = /\b(?:government|administration)\b/iu;

type People = { mentions: Mention[]; entities: Known[]; unresolved: Unresolved[] };

/** Mentions and entities of a page. `published` (ISO date, if known) decides who holds an office. */
export function joinNames(
  text: string,
  tokens: readonly Word[],
  names: readonly Name[],
  gazetteer: Gazetteer,
  page: string,
  published: string | undefined,
): People {
  const entities: Known[] = [];
  const byKey = new Map<string, Known>();
  const unresolved: Unresolved[] = [];
  const given: (Known | undefined)[] = [];
  const titled = new Map<string, Set<Known>>();
  const spanOf = ({ first, last }: Name): Span => [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  const textOf = (name: Name): string => text.slice(...spanOf(name)).replace(/\s+/gu, ' ');
  const make = (key: string, name: string, kind: Kind, more: { actor?: string; code?: string; governs?: boolean } = {}): Known => {
    const old = byKey.get(key);
    if (old !== undefined) return old;
    const entity: Known = { id: contentId('en', { page, key }), name, kind, governs: governmentName.test(name), labels: [], ...more };
    byKey.set(key, entity);
    entities.push(entity);
    return entity;
  };
  const ofActor = (id: string): Known => {
    const actor = gazetteer.actors.get(id);
    return make(`actor:${id}`, actor?.name ?? id, actor === undefined ? 'other' : kindOfActor(actor), {
      actor: id,
      // Of an actor of the dossier its kind decides, never its name.
      governs: actor?.kind === 'government',
      ...(actor?.code === undefined ? {} : { code: actor.code }),
    });
  };
  const people: { words: string[]; entity: Known }[] = [];
  const persons = [...gazetteer.actors.values()].filter(({ kind }) => kind === 'person');

  // First pass: whoever has a full name, an actor or a code.
  for (const [at, name] of names.entries()) {
    const shown = textOf(name);
    let entity: Known | undefined;
    if (name.actors.length === 1) entity = ofActor(name.actors[0] ?? '');
    else if (name.actors.length > 1)
      unresolved.push({
        code: 'actor.ambiguous',
        span: spanOf(name),
        reason: `"${shown}" is a name of several actors`,
        candidates: [...name.actors],
      });
    else if (name.kind === 'office') continue;
    else if (name.use !== undefined && name.use !== 'known' && name.code !== undefined)
      entity =
        name.kind === 'place'
          ? make(`place:${plain(shown)}`, shown, 'place', { code: name.code })
          : make(`state:${name.code}`, gazetteer.states.get(name.code) ?? shown, 'state', { code: name.code });
    else if (name.kind === 'place' && name.code === undefined) entity = make(`place:${plain(shown)}`, shown, 'place');
    else if (shown.includes(' ') && (name.kind === 'person' || name.title !== undefined)) {
      const spelled = people.find(({ words }) => sameName(words.join(' '), shown))?.entity;
      const fitting =
        spelled === undefined
          ? persons.filter((actor) => [actor.name, ...actor.aliases].some((alias) => alias.includes(' ') && sameName(alias, shown)))
          : [];
      entity = spelled ?? (fitting.length === 1 ? ofActor(fitting[0]?.id ?? '') : make(`name:${plain(shown)}`, shown, 'person'));
    } else if (shown.includes(' ') || name.code !== undefined)
      entity = make(`name:${plain(shown)}`, shown, name.kind, name.code === undefined ? {} : { code: name.code });
    given[at] = entity;
    if (entity?.kind === 'person' && shown.includes(' ')) people.push({ words: plain(shown).split(' '), entity });
    if (entity?.kind === 'person' && entity.actor !== undefined) people.push({ words: plain(entity.name).split(' '), entity });
  }
  const surnames = new Map<string, Set<Known>>();
  for (const { words, entity } of people) {
    const last = words.at(-1) ?? '';
    surnames.set(last, (surnames.get(last) ?? new Set()).add(entity));
  }

  // Second pass: single names, acronyms, offices.
  for (const [at, name] of names.entries()) {
    const shown = textOf(name);
    if (given[at] === undefined && name.actors.length === 0 && name.kind !== 'office') {
      const fitting = [...(surnames.get(plain(shown)) ?? [])];
      const before = names[at - 1];
      const acronym =
        before !== undefined &&
        given[at - 1] !== undefined &&
        tokens[name.first - 1]?.text === '(' &&
        before.last === name.first - 1 &&
        initials(textOf(before)).includes(plain(shown));
      if (acronym) {
        given[at] = given[at - 1];
        if (given[at] !== undefined) byKey.set(`name:${plain(shown)}`, given[at]);
      } else if (fitting.length === 1) given[at] = fitting[0];
      else if (fitting.length > 1)
        unresolved.push({
          code: 'actor.ambiguous',
          span: spanOf(name),
          reason: `"${shown}" is the last name of several people in the page`,
          candidates: fitting.map((entity) => entity.name),
        });
      else given[at] = make(`name:${plain(shown)}`, shown, name.title === undefined ? name.kind : 'person');
    }
    const holder = given[at];
    if (name.title !== undefined && name.kind !== 'office' && holder !== undefined) {
      for (const key of titleKeys(name, names, given)) titled.set(key, (titled.get(key) ?? new Set()).add(holder));
    }
  }
  for (const [at, name] of names.entries()) {
    if (name.kind !== 'office' || name.title === undefined) continue;
    const owner = name.title.of === undefined ? undefined : given[name.title.of];
    const inOffice = owner === undefined ? [] : holders(gazetteer, name.title.head, owner, published);
    const known = [...(titled.get(titleKeys(name, names, given)[0] ?? '') ?? [])];
    if (inOffice.length === 1) given[at] = ofActor(inOffice[0] ?? '');
    else if (known.length === 1) given[at] = known[0];
    else if (owner === undefined && named(gazetteer, entities, name.title.head, published).length === 1)
      given[at] = named(gazetteer, entities, name.title.head, published)[0];
    else if (owner !== undefined)
      given[at] = make(
        `office:${owner.id}:${name.title.head}`,
        textOf(name),
        'office',
        owner.code === undefined ? {} : { code: owner.code },
      );
  }
  const mentions = names.map((name, at): Mention => {
    const span = spanOf(name);
    const entity = given[at]?.id;
    return {
      id: contentId('me', { page, span: [...span] }),
      span,
      text: text.slice(...span),
      kind: given[at]?.kind === 'person' && name.kind === 'other' ? 'person' : name.kind,
      ...(entity === undefined ? {} : { entity }),
    };
  });
  return { mentions, entities, unresolved };
}

const kindOfActor = ({ kind }: Actor): Kind =>
  kind === 'government' || kind === 'coalition' ? 'organisation' : kind === 'population' ? 'other' : kind;

// "state|president" first, then the office alone.
function titleKeys(name: Name, names: readonly Name[], given: readonly (Known | undefined)[]): string[] {
  const owner = name.title?.of === undefined ? undefined : (given[name.title.of]?.id ?? names[name.title.of]?.code);
  const head = name.title?.head ?? '';
  return owner === undefined ? [head] : [`${owner}|${head}`, head];
}

function holders({ actors }: Gazetteer, head: string, owner: Known, published: string | undefined): string[] {
  const found: string[] = [];
  for (const actor of actors.values()) {
    for (const role of actor.roles) {
      const of = actors.get(role.of);
      const owned =
        role.of === owner.actor ||
        (owner.code !== undefined &&
          of?.code !== undefined &&
          of.code.slice(0, 3) === owner.code.slice(0, 3) &&
          (of.kind === 'state' || of.kind === 'government'));
      if (owned && isNow(role, published) && role.as.split(/\s+/u).at(-1) === head && actor.kind === 'person' && !found.includes(actor.id))
        found.push(actor.id);
    }
  }
  return found;
}

// People of the page who hold such an office by the dossier.
const named = ({ actors }: Gazetteer, entities: readonly Known[], head: string, published: string | undefined): Known[] =>
  entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      actors.get(entity.actor ?? '')?.roles.some((role) => isNow(role, published) && role.as.split(/\s+/u).at(-1) === head),
  );

const isNow = ({ from, to }: { from?: string | undefined; to?: string | undefined }, day: string | undefined): boolean =>
  day === undefined ? to === undefined : (from === undefined || from <= day) && (to === undefined || day.slice(0, to.length) <= to);

const initials = (name: string): string[] => {
  const words = plain(name).split(/[\s-]+/u);
  return [
    words.map((word) => word[0] ?? '').join(''),
    words
      .filter((word) => !/^(?:of|the|for|and|de|la)$/u.test(word))
      .map((word) => word[0] ?? '')
      .join(''),
  ];
};

/** The entities as they leave the room. */
export function publicEntities(entities: readonly Known[]): Entity[] {
  return entities.map(({ id, name, kind, actor, labels }) => ({
    id,
    name,
    kind,
    ...(actor === undefined ? {} : { actor }),
    ...(labels.length === 0 ? {} : { labels }),
  }));
}
