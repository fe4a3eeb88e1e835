// A board as text: accords in turn, a line for each commitment, then the findings. Fits 80 columns.
import type { Board, BoardLine, Dossier, Finding, State } from '../terms/index.ts';
import { formatDay, formatMoment, formatNumber } from './format-figures.ts';
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

/** The state's word with its glyph, padded, coloured where the terminal has it. */
export function stateWord(state: State, width = 14): string {
  const { glyph, colour } = looks[state];
  return paint(colour, fit(`${glyph} ${state}`, width));
}

/** `0 of 5,000`, `100–361 of 300`; a ceiling never without the floor and whose floor it is. */
export function progressText({ kind, progress: { low, high, need, floor, floorBy, cap } }: BoardLine): string {
  if (kind === 'refrain') return '';
  const done = low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
  if (cap !== null && floor !== null && floor < cap) {
    return `${done} of up to ${formatNumber(cap)}, floor ${formatNumber(floor)}${floorBy === null ? '' : ` (${floorBy})`}`;
  }
  return need === null ? done : `${done} of ${formatNumber(need)}`;
}

const phases = { 'not-due': 'due', grey: 'due about', passed: 'was due' } as const;

/** `due 10 Mar 2020`; empty without a deadline. */
export const dueText = ({ due }: BoardLine): string => (due === null ? '' : `${phases[due.phase]} ${formatDay(due.earliest, { ends: true })}`);

const shortId = (id: string): string => id.slice(id.indexOf('/') + 1);

function lineText(line: BoardLine): string {
  const word = line.late === true ? `${line.state}, late` : line.state;
  const { colour, glyph } = looks[line.state];
  const state = paint(colour, fit(`${glyph} ${word}`, 17));
  const tail = [progressText(line), dueText(line)].filter((text) => text !== '').join(' · ');
  const head = `  ${state}${fit(shortId(line.id), 20)} `;
  const free = 80 - 2 - 17 - 21;
  if (tail.length <= free) return `${head}${tail}`.trimEnd();
  return `${head}\n${wrap(tail, ' '.repeat(40))}`;
}

// The findings that a first look shows, in this order; the rest stand under --json and explain.
const shownFindings: readonly Finding['kind'][] = [
  'deadlock', 'gap', 'stuck', 'breached', 'repudiation', 'refuses', 'binds-nonsignatory', 'conflict', 'impossible-schedule', 'grey-deadline',
  'performed-by-other', 'admitted-by-adversary', 'uncorroborated',
];

/** The findings, grouped by kind, each with its sentence. */
export function findingsText(findings: readonly Finding[]): string {
  const groups = shownFindings.map((kind) => ({ kind, found: findings.filter((finding) => finding.kind === kind) }));
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => [paint('bold', kind.replaceAll('-', ' ')), ...found.map(({ text }) => wrap(text, '  '))].join('\n'))
    .join('\n');
}

/** What waits on what, one line each. */
export function waitsText(lines: readonly BoardLine[]): string {
  return lines
    .filter(({ waiting }) => waiting.length > 0)
    .map((line) => [`  ${paint('bold', shortId(line.id))} waits`, ...line.waiting.map(({ text }) => wrap(text, '    '))].join('\n'))
    .join('\n');
}

/** The whole board. */
export function boardText(board: Board, dossier: Dossier): string {
  const view = dossier.views.find(({ id }) => id === board.view);
  const known = board.known === board.at ? 'as known then' : `as known by ${formatMoment(board.known)}`;
  const head = [
    paint('bold', dossier.title),
    wrap(`Where it stands at ${formatMoment(board.at)}, ${known}; view "${board.view}"${view === undefined ? '' : `: ${view.name}`}.`, ''),
  ];
  const accords = dossier.accords.flatMap((accord) => {
    const lines = board.commitments.filter((line) => line.accord === accord.id);
    if (lines.length === 0) return [];
    const dated = accord.date === undefined ? accord.status : `${accord.status} ${accord.date}`;
    return ['', wrap(`${accord.title} (${dated})`, ''), ...lines.map(lineText)];
  });
  const findings = findingsText(board.findings);
  const waits = waitsText(board.commitments);
  return [
    ...head,
    ...accords,
    ...(findings === '' ? [] : ['', findings]),
    ...(waits === '' ? [] : ['', paint('bold', 'what waits on what'), waits]),
  ].join('\n');
}
