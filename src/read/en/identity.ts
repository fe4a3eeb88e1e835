// Tells who is who in a document: every mention of a person, a body or a place with the entity that it means, each entity with its names,
// offices and the labels that the writer gives it, and what stays open with those it could be. Takes a document with its names. Never
// makes a label anybody's name, and never decides between two who fit alike.
import type { NameKind } from './names-kinds.ts';
import { sorts, type Mention, type MentionForm, type Named } from './coref-mentions.ts';
import type { OpenMention } from './coref-names.ts';
import { openJoiner, resolve, type Resolution, type Resolved } from './coref-resolve.ts';
import { foldCased } from './gazetteer/fold.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { countWords } from './gazetteer/longest-match.ts';
import { openModelFile } from './model-file.ts';

/** Words that point at somebody. Offsets as everywhere: UTF-16 in the text, tokens of the document, ends exclusive. */
export type Reference = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** The token that the words hang on. */
  readonly head: number;
  readonly form: MentionForm;
  /** Of a name that begins with titles: where the rest of it begins, UTF-16. */
  readonly bare?: number;
  /** Index of the entity. */
  readonly entity: number;
  /** Of a pronoun that was given to an entity: how likely that is (0 to 1), and the entities that are at least a third as likely. */
  readonly likely?: number;
  readonly rivals?: readonly number[];
};
/** An office or description that the text gives a person: "spokesman" of an entity of the text, or of an entry of the gazetteer. */
export type EntityRole = { readonly word: string; readonly start: number; readonly end: number; readonly of?: Owner };
/** `entity` is an index, `entry` an id of the gazetteer; one of them at least is there. */
export type Owner = { readonly entity?: number; readonly entry?: string };
/** A writer's own words for a party, where they stand: "the terrorist group". */
export type EntityLabel = { readonly text: string; readonly start: number; readonly end: number };
/** One somebody. */
export type Entity = {
  /** The fullest name of the text, else the first phrase that means it; absent where only pronouns or labels do. */
  readonly name?: string;
  readonly named: boolean;
  readonly kind: NameKind;
  /** Its entry of the gazetteer, where its names have one and the same. */
  readonly entry?: string;
  readonly gender?: 'm' | 'f';
  readonly number: 'one' | 'many';
  /** Every different name that the text uses for it, in the order of the text. */
  readonly names: readonly string[];
  readonly roles: readonly EntityRole[];
  /** For a phrase: whose it is ("the Malian government"), as an entity of the text or an entry of the gazetteer. */
  readonly of?: Owner;
  readonly labels: readonly EntityLabel[];
  /** Indices of its references, in order. */
  readonly references: readonly number[];
};
/** Words that fit several entities, or none that is named. Their reference has an entity of its own meanwhile. */
export type OpenIdentity = {
  readonly code: 'name.open' | 'phrase.open' | 'label.open' | 'pronoun.open';
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** The entities that are meant perhaps. */
  readonly candidates: readonly number[];
};
export type Identity = {
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
  readonly unresolved: readonly OpenIdentity[];
};

/** A pronoun is given to an entity that is this likely or likelier, else left open: on GUM that costs nothing on the training file. */
const likely = 0.3;

/** Opens the stage. Throws Fault `model.bad-file`. */
export function openIdentity({
  weights,
  gazetteer,
}: {
  readonly weights: Uint8Array | ArrayBuffer;
  readonly gazetteer: Gazetteer;
}): (document: Named) => Identity {
  const { sections, info } = openModelFile(weights, 'identity');
  const links = sections.get('links') as Int16Array;
  const join = openJoiner(gazetteer, sections.get('sorts') as Int16Array);
  const { scale } = info as { scale: number };
  return (document) => identityOf(resolve(join, document, links, { scale, least: likely }));
}

/** What the sieves found, as it is handed on. */
function identityOf(resolution: Resolved): Identity {
  const { view, groups, open, roles, labels } = resolution;
  const { mentions, document } = view;
  const lists = groups.all().filter((list) => list.some((i) => isActor(mentions[i] as Mention)));
  const entityOf = new Int32Array(mentions.length).fill(-1);
  lists.forEach((list, entity) => list.forEach((i) => (entityOf[i] = entity)));
  const labelled = new Set(labels.map(({ mention }) => mention));
  const references: Reference[] = [];
  const referenceOf = new Int32Array(mentions.length).fill(-1);
  mentions.forEach(({ from, to, head, form }, i) => {
    if ((entityOf[i] as number) < 0) return;
    referenceOf[i] = references.length;
    const titles = resolution.bare.get(i)?.titles ?? 0;
    const bare = titles === 0 ? {} : { bare: document.starts[bareFrom(document, { from, to }, titles)] as number };
    const sure = resolution.sure.get(i);
    const rivals = sure === undefined ? {} : { likely: sure.likely, rivals: entitiesOf(sure.rivals) };
    references.push({ ...spanOf(document, from, to), from, to, head, form, ...bare, entity: entityOf[i] as number, ...rivals });
  });
  const ownerAt = (token: number): { of?: Owner } => {
    const owning = token < 0 ? -1 : (view.at[token] as number);
    const [entity, entry] = [entityOf[owning] ?? -1, mentions[owning]?.name?.entry];
    return entity < 0 && entry === undefined
      ? {}
      : { of: { ...(entity < 0 ? {} : { entity }), ...(entry === undefined ? {} : { entry }) } };
  };
  const rolesOf = new Map<number, EntityRole[]>();
  for (const { mention, word, from, to, owner } of roles) {
    const role = { word, ...spanOf(document, from, to), ...ownerAt(owner) };
    const holder = entityOf[mention] as number;
    const known = rolesOf.get(holder);
    if (known === undefined) rolesOf.set(holder, [role]);
    else if (known.at(-1)?.start !== role.start) known.push(role);
  }
  const entities = lists.map((list, entity) => ({
    ...describe(resolution, list, labelled),
    ...ownerAt(ownerOf(list)),
    roles: rolesOf.get(entity) ?? [],
    labels: list.filter((i) => labelled.has(i)).map((i) => labelOf(document, mentions[i] as Mention)),
    references: list.map((i) => referenceOf[i] as number).filter((i) => i >= 0),
  }));
  return { entities, references, unresolved: open.flatMap((one) => openOf(one)) };

  function entitiesOf(some: readonly number[]): number[] {
    return [...new Set(some.map((i) => entityOf[i] as number))].filter((entity) => entity >= 0);
  }
  function ownerOf(list: readonly number[]): number {
    if (list.some((i) => mentions[i]?.form === 'name')) return -1;
    const owned = list.find((i) => mentions[i]?.form === 'nominal' && (resolution.owners[mentions[i].head] as number) >= 0);
    return owned === undefined ? -1 : (resolution.owners[mentions[owned]?.head as number] as number);
  }
  function openOf({ mention, candidates, reason }: OpenMention): OpenIdentity[] {
    const { form, from, to } = mentions[mention] as Mention;
    const code = labelled.has(mention) ? 'label.open' : form === 'name' ? 'name.open' : form === 'pronoun' ? 'pronoun.open' : 'phrase.open';
    const fitting = entitiesOf(candidates);
    return (entityOf[mention] as number) < 0 || (fitting.length === 0 && code !== 'label.open')
      ? []
      : [{ code, ...spanOf(document, from, to), reason, candidates: fitting }];
  }
}

const isActor = ({ sort, name }: Mention): boolean => sort !== 'other' && name?.use !== 'adjective';
const spanOf = ({ starts, ends }: Named, from: number, to: number): { start: number; end: number } => ({
  start: starts[from] as number,
  end: ends[to - 1] as number,
});
/** The token after as many folded words of a name as its titles have. */
function bareFrom({ text, starts, ends }: Named, { from, to }: { from: number; to: number }, titles: number): number {
  let [token, left] = [from, titles];
  for (; left > 0 && token < to - 1; token += 1) {
    const folded = foldCased(text.slice(starts[token], ends[token]));
    left -= folded === '' ? 0 : countWords(folded);
  }
  // "Gen." may be two tokens.
  while (token < to - 1 && foldCased(text.slice(starts[token], ends[token])) === '') token += 1;
  return token;
}
const labelOf = (document: Named, { from, to }: Mention): EntityLabel => {
  const { start, end } = spanOf(document, from, to);
  return { text: document.text.slice(start, end), start, end };
};

/** Name, kind, sex and number of an entity, from all its mentions. */
function describe(
  { view, bare }: Resolution,
  list: readonly number[],
  labelled: ReadonlySet<number>,
): Pick<Entity, 'name' | 'named' | 'kind' | 'entry' | 'gender' | 'number' | 'names'> {
  const mentions = list.map((i) => view.mentions[i] as Mention);
  const { document } = view;
  const text = ({ from, to }: Mention, k = -1): string => {
    const first = bareFrom(document, { from, to }, bare.get(list[k] ?? -1)?.titles ?? 0);
    return document.text.slice(document.starts[first], document.ends[to - 1]).replace(/\s+/g, ' ');
  };
  const named = mentions.flatMap((mention, k) => (mention.form === 'name' ? [{ mention, text: text(mention, k) }] : []));
  const phrase = mentions.find(({ form }, k) => form === 'nominal' && !labelled.has(list[k] as number));
  // Fullest: with the most words; of those the first. An acronym has one.
  const words = (one: { text: string }): number => one.text.split(' ').length;
  const [first, ...others] = named;
  const fullest = others.reduce((best, one) => (best === undefined || words(one) > words(best) ? one : best), first);
  const entries = new Set(named.flatMap(({ mention }) => mention.name?.entry ?? []));
  const [entry] = entries;
  const gender = mentions.find((mention) => mention.gender !== '')?.gender;
  const sort = mentions.find((mention) => mention.sort !== 'other')?.sort ?? sorts[0];
  const best = fullest?.text ?? (phrase === undefined ? undefined : text(phrase));
  return {
    ...(best === undefined ? {} : { name: best }),
    named: named.length > 0,
    kind: usual(named.map(({ mention }) => mention.name?.kind)) ?? (sort === 'other' ? 'organisation' : sort),
    ...(entries.size === 1 && entry !== undefined ? { entry } : {}),
    ...(gender === 'm' || gender === 'f' ? { gender } : {}),
    number: mentions.some(({ plural }) => plural) ? 'many' : 'one',
    names: [...new Set(named.map((one) => one.text))],
  };
}

/** The value that is there most often, the first of equals. */
function usual<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [Value, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}
