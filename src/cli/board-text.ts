// A board as text: accords in turn, a line for each commitment, then the findings. Fits 80 columns.
import type { Accord, Board, BoardLine, Dossier, Finding, State } from '../terms/index.ts';
import { formatMoment } from '../kit/index.ts';
import { formatDay, formatNumber } from './format-figures.ts';
import { fit, paint, wrap } from './terminal.ts';

type Look = { glyph: string; colour: 'green' | 'red' | 'yellow' | 'cyan' | 'gray' | 'magenta' };

// A glyph beside the word, so that nothing rests on colour alone.
const looks: Record<State, Look> = {
  fulfilled: { glyph: '✓', colour: 'green' },
  terminated: { glyph: '∎', colour: 'gray' },
  breached: { glyph: '✗', colour: 'red' },
  disputed: { glyph: '≠', colour: 'magenta' },
  suspended: { glyph: '‖', colour: 'yellow' },
  rejected: { glyph: '⊘', colour: 'red' },
  blocked: { glyph: '■', colour: 'yellow' },
  lapsed: { glyph: '∅', colour: 'gray' },
  conditional: { glyph: '?', colour: 'cyan' },
  overdue: { glyph: '!', colour: 'red' },
  'in-progress': { glyph: '▸', colour: 'cyan' },
  'in-force': { glyph: '·', colour: 'cyan' },
};

/** The state's word with its glyph, "late" where a deed came after its day, padded, coloured where the terminal has it. */
export function stateWord({ state, late }: Pick<BoardLine, 'state' | 'late'>, width = 18): string {
  const { glyph, colour } = looks[state];
  return paint(colour, fit(`${glyph} ${state}${late === true ? ', late' : ''}`, width));
}

// A ceiling says nothing of what is owed, so it never stands without the floor and whose floor it is.
const hasCeiling = ({ progress: { floor, cap } }: BoardLine): boolean => cap !== null && floor !== null && floor < cap;

/** `0 of 5,000`, `100–361 of 300`, `0 of 1–5,000`; empty where nothing is counted. */
export function progressText(line: BoardLine): string {
  const { low, high, need, floor, cap, unit } = line.progress;
  // A single deed counts nothing: its state says whether it is done.
  if (line.kind === 'refrain' || (unit === undefined && need === 1 && low === high)) return '';
  const done = low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
  if (hasCeiling(line)) return `${done} of ${formatNumber(floor ?? 0)}–${formatNumber(cap ?? 0)}`;
  return need === null ? done : `${done} of ${formatNumber(need)}`;
}

/** `owed: at least 1 (the text), at most 5,000`; empty where the amount is plain. */
export function floorText(line: BoardLine): string {
  const { floor, floorBy, cap } = line.progress;
  return hasCeiling(line)
    ? `owed: at least ${formatNumber(floor ?? 0)} (${floorBy ?? 'nobody says'}), at most ${formatNumber(cap ?? 0)}`
    : '';
}

/** `10 Mar 2020`, with `~` while it has passed for some readings and not for others; empty without a deadline. */
export const dueText = ({ due }: BoardLine): string =>
  due === null ? '' : `${due.phase === 'grey' ? '~' : ''}${formatDay(due.earliest, { ends: true })}`;

const shortId = (id: string): string => id.slice(id.indexOf('/') + 1);

const widths = { state: 19, id: 21, progress: 24 };

/** Whether all that a state rests on was read by the machine and judged by nobody. A state that rests on silence is not meant. */
const isMachineAlone = ({ evidence }: BoardLine): boolean => evidence !== undefined && evidence.machine > 0 && evidence.reviewed === 0;

function lineText(line: BoardLine): string {
  const state = stateWord(line, widths.state);
  const cells =
    `${isMachineAlone(line) ? '° ' : '  '}${state}${fit(shortId(line.id), widths.id - 1)} ${fit(progressText(line), widths.progress)}${dueText(line)}`.trimEnd();
  const floor = floorText(line);
  return floor === '' ? cells : `${cells}\n${paint('gray', wrap(floor, ' '.repeat(2 + widths.state)))}`;
}

const heading = (): string =>
  paint('gray', `  ${'state'.padEnd(widths.state)}${'commitment'.padEnd(widths.id)}${'done'.padEnd(widths.progress)}due`);

// The findings that a first look shows, in this order; the rest stand under --json and explain.
const shownFindings: readonly Finding['kind'][] = [
  'deadlock',
  'gap',
  'stuck',
  'breached',
  'repudiation',
  'refuses',
  'binds-nonsignatory',
  'conflict',
  'impossible-schedule',
  'grey-deadline',
  'performed-by-other',
  'admitted-by-adversary',
  'uncorroborated',
];

// Every commitment of a circle is in deadlock; one sentence tells the whole circle.
function oncePerCircle(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (finding.kind !== 'deadlock') return true;
    const circle = [...new Set(finding.cycle)].sort().join(' ');
    return !seen.has(circle) && seen.add(circle);
  });
}

/** Each sentence once, with how often it was told: two deeds of one commitment read alike. */
function oftenTold(sentences: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const sentence of sentences) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times].map(([sentence, often]) => wrap(often === 1 ? sentence : `${sentence} (${often} times)`, '  '));
}

/** The findings, grouped by kind, each with its sentence. */
export function findingsText(findings: readonly Finding[]): string {
  const groups = shownFindings.map((kind) => ({ kind, found: oncePerCircle(findings.filter((finding) => finding.kind === kind)) }));
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => [paint('bold', kind.replaceAll('-', ' ')), ...oftenTold(found.map(({ text }) => text))].join('\n'))
    .join('\n');
}

/** What waits on what, one line each. */
export function waitsText(lines: readonly BoardLine[]): string {
  return lines
    .filter(({ waiting }) => waiting.length > 0)
    .map((line) => [`  ${paint('bold', shortId(line.id))} waits`, ...line.waiting.map(({ text }) => wrap(text, '    '))].join('\n'))
    .join('\n');
}

const isMade = ({ made }: Accord, board: Board): boolean =>
  made?.kind !== 'fixed' || Temporal.Instant.compare(made.earliest, board.at) <= 0;

const byDate = (a: Accord, b: Accord): number => ((a.date ?? '') < (b.date ?? '') ? -1 : 1);

function accordText(accord: Accord, board: Board): string[] {
  const lines = board.commitments.filter((line) => line.accord === accord.id);
  if (lines.length === 0) return [];
  const dated = accord.date === undefined ? accord.status : `${accord.status} ${accord.date}`;
  const title = wrap(`${accord.title} (${dated})`, '');
  return isMade(accord, board) ? ['', title, ...lines.map(lineText)] : ['', `${title}\n  not made yet at this moment`];
}

/** The whole board. */
export function boardText(board: Board, dossier: Dossier): string {
  const view = dossier.views.find(({ id }) => id === board.view);
  const known = board.known === board.at ? 'as known then' : `as known by ${formatMoment(board.known)}`;
  const made = new Set(dossier.accords.filter((accord) => isMade(accord, board)).map(({ id }) => id));
  const findings = findingsText(board.findings);
  const waits = waitsText(board.commitments.filter(({ accord }) => made.has(accord)));
  return [
    paint('bold', dossier.title),
    wrap(`Where it stands at ${formatMoment(board.at)}, ${known}; view "${board.view}"${view === undefined ? '' : `: ${view.name}`}.`, ''),
    '',
    heading(),
    ...dossier.accords.toSorted(byDate).flatMap((accord) => accordText(accord, board)),
    ...(board.commitments.some((line) => made.has(line.accord) && isMachineAlone(line))
      ? ['', wrap('° rests on machine claims alone: no person has reviewed them yet (parley review)', '')]
      : []),
    ...(findings === '' ? [] : ['', findings]),
    ...(waits === '' ? [] : ['', paint('bold', 'what waits on what'), waits]),
  ].join('\n');
}
