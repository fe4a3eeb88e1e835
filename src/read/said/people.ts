// Who is in a page and by which words: what the pipeline found of names and identities, as the reading has it. Takes a document and what is known
// of the world; gives mentions, entities, what stands at the head of each phrase, and what stays open. Finds no name and joins none itself.
import { contentId } from '../../kit/index.ts';
import type { Actor, Mention, Span, Unresolved } from '../../terms/index.ts';
import { resolveActors, speakingOffices, type Document, type Gazetteer, type Reference } from '../en/index.ts';
import { findEntities, kindOfName, type Entities, type Kind, type Known, type World } from '../actors/entities.ts';

/** What the words at a head point to: an entity of the reading, somebody who is only described (`called`), or those that it may be. */
export type Pointer = {
  readonly form: Reference['form'];
  readonly entity?: Known;
  readonly called?: string;
  readonly open?: readonly string[];
};
/** `at` gives what stands at a head, by the offset at which it begins; every word of a name gives the name. */
export type People = {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Known[];
  readonly unresolved: readonly Unresolved[];
  readonly at: ReadonlyMap<number, Pointer>;
};

/** What a reader knows of the world before it reads. */
export const openWorld = (actors: readonly Actor[], gazetteer: Gazetteer): World => ({
  actors,
  gazetteer,
  offices: speakingOffices(gazetteer),
});

/** The people of a page. `on` is the civil date on which offices are held. */
export function findPeople(document: Document, page: string, world: World, on: string | undefined): People {
  const { text, identity } = document;
  const settled = resolveActors(document, world.actors, on === undefined ? {} : { on });
  const entities = findEntities(document, page, world, settled);
  const severals = new Map(settled.unresolved.map((one) => [one.entity, one]));
  const actorName = new Map(world.actors.map(({ id, name }) => [id, name]));
  const nameOf = (i: number): string => entities.of[i]?.name ?? identity.entities[i]?.name ?? '?';
  const openAt = new Map(identity.unresolved.map(({ start, candidates }) => [start, candidates.map(nameOf)]));
  const unresolved: Unresolved[] = [];
  const mentions: Mention[] = [];
  const given = new Set<string>();
  const at = new Map<number, Pointer>();
  const add = (span: Span, kind: Kind, entity: Known | undefined): void => {
    const id = contentId('me', { page, span: [...span] });
    mentions.push({ id, span, text: text.slice(...span), kind, ...(entity === undefined ? {} : { entity: entity.id }) });
    if (entity !== undefined) given.add(span.join(' '));
  };

  for (const { start, end, from, to, head, form, bare, entity: i, rivals = [] } of identity.references) {
    // A pronoun that may as well be another's stays open, though one is likelier.
    if (rivals.length > 0) {
      at.set(document.starts[head] as number, { form, open: [i, ...rivals].map(nameOf) });
      continue;
    }
    const entity = entities.of[i];
    const several = form === 'name' ? severals.get(i) : undefined;
    const called = identity.entities[i]?.name;
    const open = openAt.get(start) ?? several?.candidates.map((id) => actorName.get(id) ?? id);
    const described = called === undefined ? {} : { called };
    const pointer: Pointer = { form, ...(entity === undefined ? described : { entity }), ...(open === undefined ? {} : { open }) };
    const span: Span = [bare ?? start, end];
    if (form === 'name') {
      for (let token = from; token < to; token += 1) at.set(document.starts[token] as number, pointer);
      add(span, kindOfName[identity.entities[i]?.kind ?? 'organisation'], entity);
    } else {
      at.set(document.starts[head] as number, pointer);
      if (entity !== undefined) add(span, form === 'pronoun' ? 'pronoun' : phraseKind(identity.entities[i]?.kind, entity), entity);
    }
    if (several !== undefined)
      unresolved.push({
        code: 'actor.ambiguous',
        span,
        reason: `"${text.slice(...span)}" is a name of several actors`,
        candidates: [...several.candidates],
      });
  }
  addNationalities(document, entities, at, add);
  for (const { code, start, end, reason, candidates } of identity.unresolved) {
    const span: Span = [start, end];
    const told = codes[code];
    const settledSince = given.has(span.join(' '));
    if (code === 'label.open' && !settledSince) add(span, 'other', undefined);
    if (told === undefined || (settledSince && code !== 'label.open')) continue;
    unresolved.push({ code: told, span, reason: `"${text.slice(...span)}": ${reason}`, candidates: candidates.map(nameOf) });
  }
  mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { mentions, entities: entities.all(), unresolved, at };
}

/** What is open in the pipeline's words and in the reading's; a pronoun counts where somebody speaks by it (`chains.ts`). */
const codes: Readonly<Partial<Record<Document['identity']['unresolved'][number]['code'], string>>> = {
  'name.open': 'actor.ambiguous',
  'label.open': 'label.open',
  'phrase.open': 'phrase.open',
};

const phraseKind = (sort: string | undefined, { kind }: Known): Kind =>
  sort === 'person' && (kind === 'person' || kind === 'office') ? 'office' : kind === 'organisation' ? kind : 'other';

// "Afghan" of "Afghan forces" names a state and is none: no identity of its own, but a mention of the state.
function addNationalities(
  { names, starts }: Document,
  { stateOf }: Entities,
  at: Map<number, Pointer>,
  add: (span: Span, kind: Kind, entity: Known) => void,
): void {
  for (const { start, end, from, to, use, entry } of names) {
    if (use !== 'adjective' || entry?.startsWith('state/') !== true) continue;
    const entity = stateOf(entry);
    for (let token = from; token < to; token += 1) at.set(starts[token] as number, { form: 'name', entity });
    add([start, end], 'state', entity);
  }
}
