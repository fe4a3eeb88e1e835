// Events, undertakings and positions of a report: a mark in the text and its line in the foot, joined. Takes the desk of one file; names every mark
// without a line, every line without a mark, and every word of a line that the terms do not know.
import { issue } from '../../src/kit/index.ts';
import { EventStatus, EventType, PositionTaken, Undertaking, type Span } from '../../src/terms/index.ts';
import { fieldOf, type Entry } from './foot.ts';
import { modes } from './modes.data.ts';
import type { MarkedEvent, MarkedPosition, MarkedStatement, MarkedUndertaking } from './report-types.ts';
import { indexOf, spansOf, wordsOf, type Desk } from './desk.ts';
import { statementAt } from './statements.ts';

type Place = { spans: Span[]; entry: Entry; within: { within?: string } };

/** The events, undertakings and positions of a report. */
export function readDeeds(
  desk: Desk,
  statements: readonly MarkedStatement[],
): { events: MarkedEvent[]; undertakings: MarkedUndertaking[]; positions: MarkedPosition[] } {
  return {
    events: places(desk, 'e', statements).map((at) => readEvent(desk, at)),
    undertakings: places(desk, 'u', statements).map((at) => readUndertaking(desk, at)),
    positions: places(desk, 'p', statements).map((at) => readPosition(desk, at)),
  };
}

function places(desk: Desk, role: 'e' | 'u' | 'p', statements: readonly MarkedStatement[]): Place[] {
  const marks = desk.marks.filter((mark) => mark.role === role);
  const ids = [...new Set(marks.map(({ id }) => id))];
  for (const [label, { place }] of desk.entries)
    if (label.startsWith(role) && !ids.includes(label.slice(1)))
      desk.issues.push(
        issue('corpus.no-such-mark', `${label} has a line in the foot, but no mark {${label} … } in the text.`, desk.path, place),
      );
  return ids.flatMap((id) => {
    const entry = desk.entries.get(`${role}${id}`);
    const spans = spansOf(desk.marks, role, id);
    if (entry === undefined) {
      const place = marks.find((mark) => mark.id === id)?.place;
      desk.issues.push(issue('corpus.no-line', `{${role}${id} … } has no line "${role}${id}: …" in the foot. Add it.`, desk.path, place));
      return [];
    }
    const told = spans[0] === undefined ? undefined : statementAt(spans[0], statements);
    return [{ spans, entry, within: told === undefined ? {} : { within: told } }];
  });
}

const bad = (desk: Desk, entry: Entry, message: string) =>
  desk.issues.push(issue('corpus.bad-word', `${entry.label}: ${message}`, desk.path, entry.place));

/** The actors of a field, "A + B", each in words of the text; the empty list when the field is absent. */
function actors(desk: Desk, entry: Entry, name: string): string[] {
  const value = fieldOf(entry, name);
  if (value === undefined) return [];
  return value.split(' + ').filter((words) => {
    const found = words !== '' && desk.text.includes(words);
    if (!found)
      desk.issues.push(
        issue(
          'corpus.not-in-text',
          `${entry.label}: ${name} "${words}" is not in the text. Write its exact words.`,
          desk.path,
          entry.place,
        ),
      );
    return found;
  });
}

const present = <T>(name: string, value: T | undefined): Record<string, T> => (value === undefined ? {} : { [name]: value });

function readEvent(desk: Desk, { spans, entry, within }: Place): MarkedEvent {
  const [, type = '', mode, state = ''] = /^([A-Z]+)(?:\.([\w-]+))? (\w+)$/u.exec(entry.head) ?? [];
  const event = EventType.safeParse(type);
  const status = EventStatus.safeParse(state);
  if (!event.success)
    bad(desk, entry, `"${entry.head}" names no PLOVER type. Write TYPE.mode status with one of ${EventType.options.join(' ')}.`);
  if (!status.success) bad(desk, entry, `"${entry.head}" has no status. Write one of ${EventStatus.options.join(', ')} after the type.`);
  if (event.success && mode !== undefined && !modes[event.data].includes(mode))
    bad(desk, entry, `${type} has no mode "${mode}". It has ${modes[event.data].join(', ') || 'none'}.`);
  return {
    id: `e${entry.label.slice(1)}`,
    event: event.success ? event.data : 'CONSULT',
    mode: mode ?? null,
    status: status.success ? status.data : 'asserted',
    cue: spans,
    source: actors(desk, entry, 'by'),
    target: actors(desk, entry, 'to'),
    ...present('time', indexOf(desk, entry, 'when', 'times')),
    ...present('amount', indexOf(desk, entry, 'many', 'amounts')),
    ...present('place', wordsOf(desk, entry, 'at')),
    ...within,
  };
}

function readUndertaking(desk: Desk, { spans, entry, within }: Place): MarkedUndertaking {
  const force = Undertaking.shape.force.safeParse(entry.head);
  if (!force.success) bad(desk, entry, `"${entry.head}" is no force. Write one of ${Undertaking.shape.force.options.join(', ')}.`);
  const event = fieldOf(entry, 'event');
  if (event !== undefined && !desk.entries.has(event)) bad(desk, entry, `event ${event} has no line in the foot.`);
  return {
    id: entry.label,
    force: force.success ? force.data : 'will',
    span: spans,
    ...present('obligor', wordsOf(desk, entry, 'by')),
    ...present('beneficiary', wordsOf(desk, entry, 'for')),
    ...present('event', event),
    ...present('amount', indexOf(desk, entry, 'many', 'amounts')),
    ...present('deadline', indexOf(desk, entry, 'due', 'times')),
    ...present('condition', wordsOf(desk, entry, 'if')),
    ...present('exchange', wordsOf(desk, entry, 'return')),
    ...within,
  };
}

function readPosition(desk: Desk, { spans, entry, within }: Place): MarkedPosition {
  const act = PositionTaken.shape.act.safeParse(entry.head);
  if (!act.success) bad(desk, entry, `"${entry.head}" is no position. Write one of ${PositionTaken.shape.act.options.join(', ')}.`);
  return {
    id: entry.label,
    act: act.success ? act.data : 'accept',
    span: spans,
    ...present('holder', wordsOf(desk, entry, 'by')),
    ...present('about', wordsOf(desk, entry, 'on')),
    ...present('before', wordsOf(desk, entry, 'before')),
    ...present('time', indexOf(desk, entry, 'when', 'times')),
    ...present('amount', indexOf(desk, entry, 'many', 'amounts')),
    ...within,
  };
}
