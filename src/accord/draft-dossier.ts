// Drafts a dossier from what pages report: actors, accords, commitments, and the positions taken on them, each with its words and offsets. Takes pages with
// their readings; gives YAML files by name, with "?" where a person must decide. Refuses to guess: an obligor that the text does not name stays "undecided".
import { findAccords, type AccordFound } from './draft-accords.ts';
import { actorsYaml, openCast, viewsYaml, type Cast } from './draft-cast.ts';
import { findCommitments, type Commitment } from './draft-commitments.ts';
import { titleOf } from './draft-lines.ts';
import { findPositions, type Positions } from './draft-positions.ts';
import { quoted, type ReadPage } from './draft-text.ts';
import { truceLines } from './draft-truce.ts';

export type { ReadPage } from './draft-text.ts';

type Held = { accord: AccordFound; commitments: Commitment[] };

const nowhere: AccordFound = {
  id: 'undecided-accord',
  title: '?',
  sort: 'agreement',
  date: undefined,
  signed: false,
  parties: [],
  quote: 'the pages name no accord',
  spots: [],
};

const isTruce = ({ sort }: AccordFound): boolean => sort === 'truce' || sort === 'ceasefire';

/**
 * The accord that a commitment stands in: the one that its own words name, else the one of its obligors that was named last before it, else the one named
 * last. A truce only where there is no other text, for reports tell what a truce asks in its own name.
 */
function homeOf({ page, span, obligors }: Commitment, accords: readonly AccordFound[]): AccordFound | undefined {
  const places = accords.flatMap((accord) => accord.spots.map((spot) => ({ ...spot, accord })));
  const before = places
    .filter((spot) => spot.page < page || (spot.page === page && spot.at < span[1]))
    .sort((a, b) => a.page - b.page || a.at - b.at);
  const inside = before.find((spot) => spot.page === page && spot.at >= span[0]);
  if (inside !== undefined) return inside.accord;
  const among = before.length > 0 ? before : places;
  const texts = among.filter(({ accord }) => !isTruce(accord));
  const pool = texts.length > 0 ? texts : among;
  return (pool.findLast(({ accord }) => obligors.some((id) => accord.parties.includes(id))) ?? pool.at(-1))?.accord;
}

function commitmentLines(pages: readonly ReadPage[], one: Commitment, date: string | undefined): string[] {
  const { id, page, span, kind, obligors, lines, also } = one;
  const read = pages[page];
  if (read === undefined) return [];
  const quote = read.page.text.slice(...span);
  const [only] = obligors;
  const obligor = only === undefined ? 'undecided # ? the text does not say' : obligors.length === 1 ? only : `[${obligors.join(', ')}]`;
  return [
    `  - id: ${id} # ${read.page.id}, ${span[0]} to ${span[1]}`,
    `    title: ${quoted(titleOf(read, one))} # ?`,
    `    kind: ${kind} # ?`,
    `    obligor: ${obligor}`,
    // What is counted from the signing needs the day of it.
    ...lines.map((line) => (date === undefined ? line.replace(/^    (due: .*of: signing)/, '    # ? $1') : line)),
    `    clause: { ref: "?", quote: ${quoted(quote)} }`,
    ...also.map((words) => `    # told again: ${words}`),
  ];
}

function accordYaml(pages: readonly ReadPage[], { accord, commitments }: Held, positions: Positions, cast: Cast): string {
  const { id, title, date, signed, parties, quote } = accord;
  const lines = [
    ...commitments.flatMap((one) => commitmentLines(pages, one, date)),
    ...(isTruce(accord) ? truceLines(pages, accord, cast) : []),
  ];
  const demands = positions.demands.filter(({ of }) => commitments.some((one) => one.id === of));
  return `${[
    `id: ${id} # ${quote}`,
    `title: ${quoted(title)} # ?`,
    `status: ${signed ? 'signed' : 'announced'} # ? signed, announced, draft or leaked; only what is signed binds`,
    ...(date === undefined ? ['# ? date: 2020-01-31'] : [`date: ${date} # ?`]),
    `signatories: [${parties.join(', ')}] # ?`,
    ...(lines.length === 0 ? ['# ? commitments: the text tells none of this accord'] : ['commitments:', ...lines]),
    ...(demands.length === 0 ? [] : ['demands:', ...demands.map(({ line }) => line)]),
  ].join('\n')}\n`;
}

/** `dossier.yaml`, `actors.yaml`, `views.yaml` and `accords/*.yaml` of a draft. */
export function draftDossier(pages: readonly ReadPage[]): Record<string, string> {
  const cast = openCast(pages);
  const accords = findAccords(pages, cast);
  const sides = (page: number): readonly string[] =>
    accords.filter(({ spots }) => spots.some((spot) => spot.page <= page)).at(-1)?.parties ?? accords[0]?.parties ?? [];
  const told = findCommitments(pages, cast, sides);
  // What a truce asks of a side is told in its own lines.
  const bound = new Set(accords.filter(isTruce).flatMap(({ parties }) => parties));
  const commitments = told.filter(
    ({ kind, event, obligors }) => kind === 'achieve' || event !== 'ASSAULT' || !obligors.every((id) => bound.has(id)),
  );
  const positions = findPositions(pages, cast, { commitments, bound });
  const held = new Map<string, Held>(accords.map((accord) => [accord.id, { accord, commitments: [] }]));
  for (const one of commitments) {
    const home = homeOf(one, accords) ?? nowhere;
    const entry = held.get(home.id) ?? { accord: home, commitments: [] };
    entry.commitments.push(one);
    held.set(home.id, entry);
  }
  const files = [...held].map(([id, one]): [string, string] => [`accords/${id}.yaml`, accordYaml(pages, one, positions, cast)]);
  const isUndecided = files.some(([, text]) => text.includes('undecided'));
  const outlets = pages.flatMap(({ page }) => page.outlet ?? []);
  const stands =
    positions.comments.length === 0
      ? ''
      : `# What the pages report of positions; parley claims shows them once the dossier stands.\n${positions.comments.join('\n')}\n`;
  return {
    'dossier.yaml': `id: draft # ?\ntitle: "?"\n${stands}`,
    'actors.yaml': actorsYaml(cast.members, outlets, isUndecided),
    'views.yaml': viewsYaml(
      cast.members,
      [...held.values()].flatMap(({ accord }) => accord.parties),
    ),
    ...Object.fromEntries(files),
  };
}
