// Who takes part in what reports tell: one actor for each, over all pages. Takes read pages; gives the cast, which knows an actor by any words that stand
// for it. Refuses pronouns, possessives ("his men") and things; a body named by its last word alone ("the front") is the one full name that ends with it.
import type { Entity, Participant } from '../terms/index.ts';
import { mergersOf } from './draft-merge.ts';
import { accordNouns, bodyKinds, makingVerbs, roleNouns } from './draft-words.data.ts';
import { cited, quoted, slugOf, type ReadPage } from './draft-text.ts';

/** An actor of the draft. `quote` is where it is first named. */
export type CastMember = {
  id: string;
  name: string;
  kind: string;
  aliases: Set<string>;
  labels: Set<string>;
  roles: string[];
  quote: string;
};

/** The actors of a draft in the order of their naming, and who a participant is; undefined when the text leaves it open. */
export type Cast = {
  readonly members: readonly CastMember[];
  actorOf(one: ReadPage, who: Pick<Participant, 'text' | 'span' | 'entity'> | undefined): string | undefined;
};

const lead =
  /^(?:(?:the|an?|its|their|his|her|both|all|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten)\s+|(?:former|rebel|main|opposition|armed|ruling|separatist) (?=\p{Lu}))/iu;
const pronoun =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one|another|neither|both|each|some|others?|nobody|everyone)\b/i;
/** "Rebels of the Front" are the Front. */
const peopleOf = /^(?:rebels|guerrillas|insurgents|militants|fighters|members) (?:of|from) (?:the )?(?=\p{Lu})/iu;
const headOf = (name: string): string =>
  /^(\S+(?: \S+)??) (?:of|for)\b/.exec(name)?.[1]?.split(' ').at(-1)?.toLowerCase() ?? name.split(' ').at(-1)?.toLowerCase() ?? '';
const isProper = (name: string): boolean => /^\p{Lu}/u.test(name);
const title = new RegExp(String.raw`^(?:[\p{L}'’]+ )*?(?:${roleNouns})\s+(?=\p{Lu})`, 'iu');

const possessive = /^(?:his|her|its|their|our|my|your)\b/i;
/** "the front's chairman, Abu Salim" is a person by name. */
const heldBy = new RegExp(String.raw`\b(?:${roleNouns}), (?:(?:${roleNouns}) )?((?:\p{Lu}[\p{L}'’-]+ ?){1,4})$`, 'u');
const office = new RegExp(
  String.raw`^(?:${roleNouns})\b|\b(?:${roleNouns}|officials?|sources?|authorities|residents|witnesses|drivers|diplomats)(?: (?:of|in) .*)?$`,
  'iu',
);

/** The words of a name without what stands before it; empty for what names nobody. */
function plainName(words: string): string {
  const held = heldBy.exec(words.replace(/\s+/g, ' '))?.[1];
  if (held !== undefined) return held.trim();
  let name = words
    .replace(/\s+/g, ' ')
    .replace(/[“”"[\]]/g, '')
    .replace(/,.*$/, '')
    .replace(/ of (?:President|Prime Minister) .*$/, '')
    .trim();
  if (pronoun.test(name) || / and /.test(name)) return '';
  while (lead.test(name)) name = name.replace(lead, '');
  name = name.replace(peopleOf, '');
  const possessed = /['’]s?\s+(.+)$/.exec(name)?.[1];
  if (possessed !== undefined && bodyKinds[headOf(possessed)] === undefined) return '';
  const known = bodyKinds[headOf(name)] !== undefined;
  if (office.test(name)) return '';
  return (isProper(name) || known) && name.length <= 60 && !/\d/.test(name) ? name : '';
}

const partyKinds: Readonly<Partial<Record<Entity['kind'], string>>> = {
  state: 'state',
  organisation: 'organisation',
  'armed-group': 'armed-group',
  person: 'person',
};

const kindOf = (name: string, entity: Entity | undefined): string => {
  const body = bodyKinds[headOf(name)];
  if (entity?.kind === 'state' || entity?.kind === 'armed-group' || entity?.kind === 'outlet') return entity.kind;
  if (body !== undefined) return body;
  // A single unknown name that does what parties do is more often a state than a person.
  if ((entity?.kind === 'person' || entity?.kind === 'place') && !name.includes(' ')) return 'state';
  return (entity && partyKinds[entity.kind]) ?? 'organisation';
};

const isPerson = (entity: Entity | undefined): boolean =>
  entity?.kind === 'person' && bodyKinds[headOf(entity.name)] === undefined && entity.name.replace(title, '').includes(' ');

/** Who takes part in a page, with the words and place: holders, obligors, doers, whom deeds are done to, and speakers. */
function participantsOf({ reading }: ReadPage): Participant[] {
  const speakers = reading.statements.flatMap(({ chain }) =>
    chain
      .filter(({ role, unnamed, span }) => role === 'speaker' && unnamed !== true && span !== undefined)
      .map(({ name, span }): Participant => ({ text: name, span })),
  );
  const kindsOf = new Map(reading.entities.map(({ id, kind }) => [id, kind]));
  const isBody = ({ text }: Participant): boolean => bodyKinds[headOf(plainName(text))] !== undefined;
  const isNamed = (who: Participant): boolean => who.entity !== undefined || isBody(who);
  // Deeds are done to places, goods and crowds as well: those are nobody.
  const isParty = (who: Participant): boolean =>
    isBody(who) || ['state', 'organisation', 'armed-group', 'person'].includes(kindsOf.get(who.entity ?? '') ?? '');
  return [
    ...reading.undertakings.flatMap(({ obligor }) => obligor ?? []),
    ...reading.positions.flatMap(({ holder }) => holder ?? []),
    ...reading.events.flatMap(({ source, target }) => [...source, ...target].filter(isParty)),
    ...(reading.clauses ?? []).flatMap(({ doers, verb }) => doers.filter((who) => (makingVerbs.has(verb) ? isNamed(who) : isParty(who)))),
    ...speakers,
  ].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

/** Opens the cast of these pages: full names first, so that a short name later finds its owner. */
export function openCast(pages: readonly ReadPage[]): Cast {
  const members: CastMember[] = [];
  const byName = new Map<string, CastMember>();
  const persons = [
    ...new Set(pages.flatMap(({ reading }) => reading.entities.filter(isPerson).map(({ name }) => plainName(name.replace(title, ''))))),
  ];
  // A state goes by the name that most pages give it, whether they say it or its capital.
  const stateNames = new Map<string, Map<string, number>>();
  for (const one of pages)
    for (const { code, entity: id } of participantsOf(one)) {
      const entity = one.reading.entities.find((found) => found.id === id);
      if (entity?.kind !== 'state' || !/^[A-Z]{3}$/.test(code ?? '')) continue;
      const names = stateNames.get(code ?? '') ?? new Map<string, number>();
      stateNames.set(code ?? '', names.set(entity.name, (names.get(entity.name) ?? 0) + 1));
    }
  const oneName = new Map(
    [...stateNames.values()].flatMap((names) => {
      const [most] = [...names].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
      return [...names.keys()].map((name): [string, string] => [name, most?.[0] ?? name]);
    }),
  );
  /** The entity that a participant is: the one that the reading gives, or the only one whose name ends where the participant's words end. */
  const entityOf = ({ reading }: ReadPage, who: Pick<Participant, 'text' | 'span' | 'entity'>): Entity | undefined => {
    if (possessive.test(who.text) || accordNouns.test(who.text)) return undefined;
    const inside = reading.mentions.filter(({ span }) => who.span !== undefined && span[0] >= who.span[0] && span[1] === who.span[1]);
    const id = who.entity ?? inside[0]?.entity;
    return reading.entities.find((entity) => entity.id === id);
  };
  /** A name that stands for a member by itself, or by being the last word of one full name alone. */
  const find = (name: string): CastMember | undefined => {
    const exact = byName.get(name.toLowerCase());
    if (exact !== undefined || name === '') return exact;
    if (name.includes(' of ')) return find(name.replace(/ of .*$/, ''));
    if (name.includes(' ')) return undefined;
    const ending = members.filter(
      (one) => one.name !== name && (one.kind === 'person' ? one.name.endsWith(` ${name}`) : headOf(one.name) === name.toLowerCase()),
    );
    return ending.length === 1 ? ending[0] : undefined;
  };
  /** What a participant is called: a person or a known body by the entity's name, anybody else by the words. */
  const nameOf = (one: ReadPage, who: Pick<Participant, 'text' | 'span' | 'entity'>): { name: string; entity: Entity | undefined } => {
    const entity = entityOf(one, who);
    if (entity !== undefined && isPerson(entity)) return { name: plainName(entity.name.replace(title, '')), entity };
    const words = plainName(who.text);
    const byEntity =
      entity === undefined || entity.kind === 'place' || entity.kind === 'office' ? '' : plainName(oneName.get(entity.name) ?? entity.name);
    // A state named inside a longer name ("the army of Mindar") is not who acts; a label or a pronoun is named by its entity.
    const isLonger = bodyKinds[headOf(words)] !== undefined && headOf(words) !== headOf(byEntity);
    const given = isLonger || byEntity === '' ? words : byEntity;
    const name = oneName.get(given) ?? given;
    return { name: persons.find((full) => !name.includes(' ') && full.endsWith(` ${name}`)) ?? name, entity };
  };
  const isFull = (name: string): boolean => name.includes(' ') || (isProper(name) && bodyKinds[name.toLowerCase()] === undefined);
  for (const wanted of [true, false])
    for (const one of pages)
      for (const who of participantsOf(one)) {
        const { name, entity } = nameOf(one, who);
        if (name === '' || isFull(name) !== wanted || find(name) !== undefined) continue;
        const kind = isPerson(entity) || persons.includes(name) ? 'person' : kindOf(name, entity);
        const member: CastMember = {
          id: slugOf(name),
          name,
          kind,
          aliases: new Set(),
          labels: new Set(),
          roles: [],
          quote: who.span === undefined ? quoted(name) : cited(one, who.span),
        };
        const taken = members.find(({ id }) => id === member.id);
        if (taken === undefined) members.push(member);
        byName.set(name.toLowerCase(), taken ?? member);
      }
  const cast: Cast = {
    members,
    actorOf: (one, who) => (who === undefined ? undefined : find(nameOf(one, who).name)?.id),
  };
  for (const one of pages)
    nameAgain(
      one,
      members,
      (entity) => find(plainName(isPerson(entity) ? entity.name.replace(title, '') : (oneName.get(entity.name) ?? entity.name))),
      cast,
    );
  for (const [short, whole] of mergersOf(members)) {
    members.splice(members.indexOf(short), 1);
    // A word for many is an alias with its article, as reports have it.
    whole.aliases.add(/^\p{Lu}/u.test(short.name) ? short.name : `the ${short.name}`);
    for (const label of short.labels) whole.labels.add(label);
    for (const [name, owner] of byName) if (owner === short) byName.set(name, whole);
    for (const one of members) one.roles = one.roles.map((role) => role.replace(`{ of: ${short.id},`, `{ of: ${whole.id},`));
  }
  return cast;
}

/** Aliases, labels and roles as the pages tell them. */
function nameAgain(one: ReadPage, members: readonly CastMember[], find: (entity: Entity) => CastMember | undefined, cast: Cast): void {
  const { page, reading } = one;
  for (const member of members) {
    const held = new RegExp(
      // Only the role's own letters may be of either case: "leader of the Front" is no name with a title.
      String.raw`\b(?i:${roleNouns}),? (?:\p{Lu}[\p{L}'’-]* ){0,2}${member.name.replace(/[^\p{L}\p{N} ]/gu, '.')}\b`,
      'u',
    );
    if (member.kind !== 'person' && bodyKinds[headOf(member.name)] === undefined && held.test(page.text)) member.kind = 'person';
  }
  for (const entity of reading.entities) {
    const member = find(entity);
    if (member === undefined) continue;
    if (
      (entity.kind === 'armed-group' || entity.kind === 'state') &&
      member.kind !== 'person' &&
      bodyKinds[headOf(member.name)] === undefined
    )
      if (member.kind !== 'armed-group') member.kind = entity.kind;
    for (const { text } of entity.labels ?? []) member.labels.add(text);
    for (const { text, span, entity: id, kind } of reading.mentions) {
      if (id !== entity.id) continue;
      const name = plainName(text);
      const isName = kind !== 'pronoun' && kind !== 'office' && /^\p{Lu}[\p{L}'’.-]*(?: (?:of|and|the|\p{Lu}[\p{L}'’.-]*))*$/u.test(name);
      if (isName && name !== member.name && !member.labels.has(text) && !title.test(name)) member.aliases.add(name);
      if (member.kind === 'person') addRole(page.text, span[0], span[1], member, members, (words) => cast.actorOf(one, { text: words }));
    }
  }
}

/** "the front's chairman, Abu Salim Datu" and "Fawad Aman, a spokesman for the ministry" give a role. */
function addRole(
  text: string,
  start: number,
  end: number,
  member: CastMember,
  members: readonly CastMember[],
  actorOf: (words: string) => string | undefined,
): void {
  const before = new RegExp(
    String.raw`([\p{L}'’ ]*?)(?:['’]s)?\s*\b((?i:(?:deputy )?(?:${roleNouns})))[,:]?\s+(?:\p{Lu}\p{L}+ )?$`,
    'u',
  ).exec(text.slice(Math.max(0, start - 70), start));
  const after = new RegExp(String.raw`^,? (?:an?|the)?\s*((?:${roleNouns})) (?:of|for) ([\p{L} ]+)`, 'iu').exec(text.slice(end, end + 70));
  const [as, whose] = before === null ? [after?.[1], after?.[2]] : [before[2], before[1]];
  if (as === undefined || whose === undefined) return;
  const words = whose.trim().split(/\s+/);
  // The longest end of the words before the role that names an actor.
  const of = words.map((_, at) => actorOf(words.slice(at).join(' '))).find((id) => id !== undefined && id !== member.id);
  const role = of === undefined ? undefined : `{ of: ${of}, as: ${as.toLowerCase()} }`;
  if (role !== undefined && members.some(({ id, kind }) => id === of && kind !== 'person') && !member.roles.includes(role))
    member.roles.push(role);
}

/** `views.yaml`: everybody, the press, and each party's own account. */
export function viewsYaml(members: readonly CastMember[], parties: readonly string[]): string {
  const own = members.filter(({ id }) => parties.includes(id));
  return [
    '- { id: all, name: All sources alike, tiers: [[all]] }',
    '- { id: press, name: The press alone, tiers: [[outlets]] }',
    ...own.map(({ id, name }) => `- { id: ${id}-account, name: ${quoted(`The account of ${name}`)}, tiers: [[${id}], [outlets]] } # ?`),
    '',
  ].join('\n');
}

/** `actors.yaml`: who takes part, the outlets, and `undecided` where something is owed by nobody named. */
export function actorsYaml(members: readonly CastMember[], outlets: readonly string[], isUndecided: boolean): string {
  const known = new Set(members.map(({ id }) => id));
  // Two actors by one name would not be told apart.
  const others = (aliases: ReadonlySet<string>): string[] => [...aliases].filter((alias) => members.every(({ name }) => name !== alias));
  const lines = members.map(({ id, name, kind, aliases, labels, roles, quote }) =>
    [
      `- id: ${id} # ${quote}`,
      `  name: ${quoted(name)}`,
      `  kind: ${kind} # ?`,
      ...(others(aliases).length === 0 ? [] : [`  aliases: [${others(aliases).map(quoted).join(', ')}]`]),
      ...(labels.size === 0 ? [] : [`  # ? a source's words for it, no names: ${[...labels].map(quoted).join(', ')}`]),
      ...(roles.length > 0
        ? [`  roles: [${roles.join(', ')}] # ?`]
        : kind === 'person'
          ? ['  # ? roles: [{ of: ACTOR, as: spokesman }]']
          : []),
    ].join('\n'),
  );
  const papers = [...new Set(outlets)]
    .filter((name) => !known.has(slugOf(name)))
    .map((name) => `- id: ${slugOf(name)}\n  name: ${quoted(name)}\n  kind: outlet`);
  const nobody = isUndecided
    ? ['- id: undecided # ? stands where the text does not say who; replace it\n  name: "?"\n  kind: organisation']
    : [];
  return `${[...lines, ...papers, ...nobody].join('\n')}\n`;
}
