// An answer becomes a board: lines with progress, deadline, waiting list and reasons; findings; issues.
import type { Board, BoardLine } from '../terms/index.ts';
import type { Issue } from '../kit/index.ts';
import type { Answer } from './evaluate.ts';
import { conflictingKeys } from './quarrels.ts';
import { findingsOf } from './finding-list.ts';
import { accepts } from './fluent-names.ts';
import { standingAt } from './fluents.ts';
import { isoOf } from './instants.ts';
import type { Names } from './names.ts';
import { lineProof } from './reasons.ts';
import { lateness, quarrelsOf, type Situation } from './states.ts';
import { isLive } from './survivors.ts';
import { waitingOf } from './waiting.ts';
import { words } from './words.ts';
import type { World } from './world.ts';

/** Writes the board of an answer. */
export function boardOf(answer: Answer, names: Names): Board {
  const { world } = answer;
  const writing = { world, names };
  return {
    dossier: world.frame.dossier.id,
    at: isoOf(world.at) ?? '',
    known: isoOf(world.known) ?? '',
    view: world.view,
    commitments: answer.situations.map((situation) => lineOf(answer, situation, names)),
    findings: findingsOf(writing, answer),
    claims: admittedClaims(world),
    issues: issuesOf(world),
  };
}

function lineOf(answer: Answer, situation: Situation, names: Names): BoardLine {
  const { world } = answer;
  const { item, tally } = situation;
  const decided = answer.decided[item.index];
  const { count, need, due, phase } = tally;
  const writing = { world, names };
  const line: BoardLine = {
    id: item.id,
    accord: item.commitment.accord,
    title: item.commitment.title,
    kind: item.commitment.kind,
    obligors: [...item.obligors],
    state: decided?.state ?? 'in-force',
    row: decided?.row ?? 12,
    progress: {
      low: count.low,
      high: count.high,
      need: need.now,
      floor: need.floor,
      floorBy: need.floorBy,
      cap: need.cap,
      ...(item.commitment.unit === undefined ? {} : { unit: item.commitment.unit }),
    },
    due:
      due === undefined || phase === 'none'
        ? null
        : { earliest: isoOf(due.earliest) ?? '', latest: isoOf(due.latest) ?? openEnd, text: due.text, phase },
    bound: boundValue(world, situation),
    achievable: situation.achievable,
    waiting: waitingOf(writing, answer, situation),
    because: lineProof(writing, answer, situation),
  };
  if (decided?.state === 'disputed') line.about = quarrelsOf(situation);
  if (decided?.state === 'fulfilled') {
    const late = lateness(situation);
    if (late !== undefined) line.late = late;
    const when = words.moment(due === undefined ? null : isoOf(due.latest));
    if (late === true) line.because.text += ` ${words.late(when)}`;
    if (late === 'disputed') line.because.text += ` ${words.lateDisputed(when)}`;
  }
  return line;
}

// A deadline that may never come has no last instant; the schema wants one, so it gets the last that can be written.
const openEnd = '+275760-09-13T00:00:00Z';

function boundValue(world: World, { item, bound, refused }: Situation): BoardLine['bound'] {
  if (bound) return 'true';
  if (item.draft || refused.must) return 'false';
  const possibly = item.obligors.every((party) =>
    [item.commitment.accord, item.id].some((of) => standingAt(world, accepts(party, of)).may),
  );
  return possibly ? 'contested' : 'silent';
}

/** How many claims are live and admitted. */
function admittedClaims(world: World): number {
  const { columns } = world.evidence;
  let admitted = 0;
  for (let row = 0; row < columns.length; row += 1) {
    if (isLive(world.evidence, row, world.known) && world.rankAt(columns.source[row] ?? 0) > 0) admitted += 1;
  }
  return admitted;
}

// Issues of the dossier, then of the claims known by k; the order of the claims does not show.
function issuesOf({ frame, evidence, known }: World): Board['issues'] {
  const refused = evidence.issues.filter((one) => one.known <= known).map((one) => one.issue);
  const ofClaims: Issue[] = [...refused, ...conflictingKeys(evidence, known)].toSorted((a, b) => (a.message < b.message ? -1 : 1));
  return [...frame.issues, ...ofClaims].map(({ code, message, path }) => ({ code, message, path }));
}
