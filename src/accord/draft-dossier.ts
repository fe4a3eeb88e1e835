// Drafts a dossier from what pages report: actors, accords, commitments, and the positions taken on them, each with its words and offsets. Takes pages with
// their readings; gives YAML files by name, with "?" where a person must decide. Refuses to guess: an obligor that the text does not name stays "undecided".
import type { Page, Participant, Reading, Span } from '../terms/index.ts';
import { draftAccords, type AccordFound } from './drafted-accords.ts';

/** A page and what was read in it. */
export type ReadPage = { page: Page; reading: Reading };

/** `Afghan government` gives `afghan-government`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'unnamed';

const text = (value: string): string => JSON.stringify(value.replace(/\s+/g, ' '));
const cited = ({ page }: ReadPage, [start, end]: Span): string => `${text(page.text.slice(start, end))} (${page.id}, ${start} to ${end})`;

const kinds: Readonly<Record<string, string>> = {
  state: 'state',
  organisation: 'organisation',
  'armed-group': 'armed-group',
  person: 'person',
  outlet: 'outlet',
  office: 'office',
};

function actorsYaml(all: readonly ReadPage[]): string {
  const seen = new Map<string, string>();
  for (const one of all) {
    for (const { id, name, kind } of one.reading.entities) {
      const known = kinds[kind];
      if (known === undefined || seen.has(slugOf(name))) continue;
      const mentions = one.reading.mentions.filter(({ entity, kind: as }) => entity === id && as !== 'pronoun');
      const aliases = [...new Set(mentions.map(({ text: words }) => words))].filter((words) => words !== name && /\p{Lu}/u.test(words));
      const [first] = mentions;
      seen.set(
        slugOf(name),
        [
          `- id: ${slugOf(name)}${first === undefined ? '' : ` # ${cited(one, first.span)}`}`,
          `  name: ${text(name)}`,
          `  kind: ${known} # ?`,
          ...(aliases.length === 0 ? [] : [`  aliases: [${aliases.map(text).join(', ')}]`]),
          ...(known === 'person' || known === 'office' ? ['  # ? roles: [{ of: ACTOR, as: spokesman }]'] : []),
        ].join('\n'),
      );
    }
  }
  seen.set('undecided', '- id: undecided # ? stands where the text does not say who; replace it\n  name: "?"\n  kind: organisation');
  return `${[...seen.values()].join('\n')}\n`;
}

/** The actor that a participant is; `undecided` when the text leaves it open. */
function actorOf({ reading }: ReadPage, participant: Participant | undefined): string {
  const entity = reading.entities.find(({ id }) => id === participant?.entity);
  return entity === undefined || kinds[entity.kind] === undefined ? 'undecided' : slugOf(entity.name);
}

type Drafted = { id: string; span: Span; lines: string[]; count: number | null; isTalks: boolean };

const accordWord = /\b(?:agreement|accord|deal|pact|truce|ceasefire|declaration|decree)\b/i;

/** Commitments of one page: its undertakings, and what a text itself "calls for". */
function commitmentsOf(one: ReadPage): Drafted[] {
  const { reading } = one;
  const drafted: Drafted[] = [];
  const add = (
    name: string,
    span: Span,
    more: readonly string[],
    count: number | null,
    isTalks = false,
    kind = 'achieve # ? or refrain',
  ): void => {
    const taken = drafted.filter(({ id }) => id === name || id.startsWith(`${name}-`)).length;
    const id = taken === 0 ? name : `${name}-${taken + 1}`;
    const quote = one.page.text.slice(...span);
    const lines = [`  - id: ${id} # ${cited(one, span)}`, `    title: ${text(quote.slice(0, 80))} # ?`, `    kind: ${kind}`, ...more];
    drafted.push({ id, span, lines: [...lines, `    clause: { ref: "?", quote: ${text(quote)} }`], count, isTalks });
  };
  const due = (index: number | undefined): string[] => {
    const time = index === undefined ? undefined : reading.times[index];
    if (time === undefined) return [];
    return /^\d{4}-\d{2}-\d{2}$/.test(time.value)
      ? [`    due: ${time.value} # ? ${text(time.text)}`]
      : [`    # ? due: ${text(time.text)}, year not told`];
  };
  const counted = (index: number): string[] => {
    const { bound, low, high, unit = '?', text: words } = reading.amounts[index] ?? { bound: 'vague', low: null, high: null, text: '?' };
    const cap = high === null ? [] : [`    cap: ${high} # ${text(words)}`];
    const floor =
      low === null || bound === 'ceiling'
        ? ['    # ? floor: { amount: N, by: ACTOR }: a ceiling does not say what is owed']
        : [`    floor: { amount: ${low}, by: the text }`];
    return [`    unit: ${text(unit)}`, ...cap, ...floor];
  };
  for (const {
    span,
    event,
    object,
    obligor,
    beneficiary,
    amount,
    deadline,
    condition,
    exchange,
    force,
    refrains,
  } of reading.undertakings) {
    const who = actorOf(one, obligor);
    const more = [
      `    obligor: ${who}${who === 'undecided' ? ' # ? the text does not say' : ''}`,
      ...(beneficiary?.entity === undefined ? [] : [`    # ? beneficiary: ${actorOf(one, beneficiary)}`]),
      ...(event === undefined
        ? []
        : [`    action: { event: ${event}${object === undefined ? '' : `, objects: [${text(object)}]`} } # "${force}"`]),
      ...(amount === undefined ? [] : counted(amount)),
      ...due(deadline),
      ...(condition === undefined ? [] : [`    # ? requires: ${cited(one, condition)}`]),
    ];
    add(
      slugOf(object ?? event ?? 'undertaking'),
      span,
      more,
      amount === undefined ? null : (reading.amounts[amount]?.high ?? null),
      event === 'CONSULT',
      refrains === true ? 'refrain' : undefined,
    );
    // What is given in return is a promise of its own, with its own amount and whoever owes it left open.
    for (const [index, { span: at, unit, high }] of reading.amounts.entries()) {
      if (exchange === undefined || index === amount || at[0] < exchange[0] || at[1] > exchange[1]) continue;
      add(
        slugOf(unit ?? 'return'),
        exchange,
        ['    obligor: undecided # ? the text does not say', ...counted(index), ...due(deadline)],
        high,
      );
    }
  }
  for (const { act, holder, span, time } of reading.positions) {
    if (act !== 'demand' || holder?.entity !== undefined || !accordWord.test(holder?.text ?? '')) continue;
    for (const [index, amount] of reading.amounts.entries()) {
      if (amount.span[0] < span[0] || amount.span[1] > span[1]) continue;
      const more = ['    obligor: undecided # ? the text does not say', ...counted(index), ...due(time)];
      add(slugOf(amount.unit ?? 'part'), span, more, amount.high);
    }
  }
  return drafted;
}

/** Positions and exclusions that the page reports: claims to be, told as comments for the person who goes on; demands where both ends were drafted. */
function positionsOf(one: ReadPage, drafted: readonly Drafted[]): { comments: string[]; demands: string[] } {
  const { reading } = one;
  const demands: string[] = [];
  const comments: string[] = [];
  for (const { act, holder, span, amount, before } of reading.positions) {
    // What a text calls for stands among the commitments.
    if (act === 'demand' && holder?.entity === undefined && accordWord.test(holder?.text ?? one.page.text.slice(...span))) continue;
    const party = actorOf(one, holder);
    comments.push(`# ? ${party} ${act}: ${cited(one, span)}`);
    const high = amount === undefined ? null : (reading.amounts[amount]?.high ?? null);
    const until = drafted.find(({ count }) => count !== null && count === high);
    const of = drafted.find(({ isTalks }) => isTalks);
    if (act === 'demand' && before !== undefined && party !== 'undecided' && until !== undefined && of !== undefined)
      demands.push(
        `  - { id: ${party}-before-${of.id}, party: ${party}, of: ${of.id}, until: { commitment: ${until.id}, atLeast: ${high} } } # ? ${cited(one, span)}`,
      );
  }
  for (const { status, event, source, target, span } of reading.events) {
    if (status !== 'denied' || target.length === 0) continue;
    comments.push(
      `# ? not so, or outside the scope: ${event} by ${actorOf(one, source[0])} against ${text(target.map((who) => who.text).join(', '))}: ${cited(one, span)}`,
    );
  }
  return { comments, demands };
}

function accordYaml(
  { id, title, date, signatories, quote }: AccordFound,
  commitments: readonly string[],
  demands: readonly string[],
  comments: readonly string[],
): string {
  return `${[
    `id: ${id} # ${quote}`,
    `title: ${text(title)} # ?`,
    'status: announced # ? signed, announced, draft or leaked; only what is signed binds',
    ...(date === undefined ? ['# ? date: 2020-01-31'] : [`date: ${date}`]),
    `signatories: [${signatories.join(', ')}] # ?`,
    ...(commitments.length === 0 ? ['# ? commitments: the text tells none of this accord'] : ['commitments:', ...commitments]),
    ...(demands.length === 0 ? [] : ['demands:', ...demands]),
    ...(comments.length === 0
      ? []
      : ['# What the text reports of positions; parley claims shows them once the dossier stands.', ...comments]),
  ].join('\n')}\n`;
}

/** `dossier.yaml`, `actors.yaml` and `accords/*.yaml` of a draft. Commitments stand in the accord spoken of last before them. */
export function draftDossier(pages: readonly ReadPage[]): Record<string, string> {
  const accords = new Map<string, { found: AccordFound; commitments: string[]; demands: string[]; comments: string[] }>();
  for (const one of pages) {
    const found = draftAccords(one, slugOf, (span) => cited(one, span));
    for (const accord of found)
      if (!accords.has(accord.id)) accords.set(accord.id, { found: accord, commitments: [], demands: [], comments: [] });
    const fallback: AccordFound = { id: 'undecided-accord', title: '?', date: undefined, signatories: [], quote: '"?"', at: 0, noun: '?' };
    const drafted = commitmentsOf(one);
    const { comments, demands } = positionsOf(one, drafted);
    if (drafted.length + comments.length === 0) continue;
    const at = drafted[0]?.span[0] ?? Infinity;
    const home =
      found
        .filter((accord) => accord.at <= at && !/truce|ceasefire/i.test(accord.noun))
        .sort((a, b) => b.at - a.at || a.id.localeCompare(b.id))
        .at(-1) ??
      found[0] ??
      fallback;
    const held = accords.get(home.id) ?? { found: home, commitments: [], demands: [], comments: [] };
    held.commitments.push(...drafted.flatMap(({ lines }) => lines));
    held.demands.push(...demands);
    held.comments.push(...comments);
    accords.set(home.id, held);
  }
  const files = [...accords].map(([id, { found, commitments, demands, comments }]): [string, string] => [
    `accords/${id}.yaml`,
    accordYaml(found, commitments, demands, comments),
  ]);
  return { 'dossier.yaml': 'id: draft # ?\ntitle: "?"\n', 'actors.yaml': actorsYaml(pages), ...Object.fromEntries(files) };
}
