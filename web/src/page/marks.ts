// Cuts a page's text where marks begin and end, so that source, cue and what is said can be shown in place.
// Takes the text, statements and the cited span; returns pieces that, joined, are the text again, unit for unit.
import type { Span, Statement } from '../../../src/terms/index.ts';

export type Role = 'source' | 'cue' | 'content';
/** One mark on a piece: which statement (counting from 1), in which role, and whether the span begins or ends here. */
export type Mark = { role: Role; statement: number; starts: boolean };
/** A piece of text under the same marks throughout. */
export type Piece = { start: number; end: number; text: string; marks: readonly Mark[]; cited: boolean };

const roles: readonly Role[] = ['content', 'source', 'cue'];

/** The pieces of `text`, in order. Spans outside the text are ignored. */
export function cutText(text: string, statements: readonly Pick<Statement, Role>[], cited?: Span): Piece[] {
  const spans = statements.flatMap((statement, index) =>
    roles.flatMap((role) =>
      statement[role].filter((span) => holds(text, span)).map(([start, end]) => ({ start, end, role, statement: index + 1 })),
    ),
  );
  const shown = cited !== undefined && holds(text, cited) ? cited : undefined;
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end]), ...(shown ?? [])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const here = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: here.map(({ role, statement, start: begins }) => ({ role, statement, starts: begins === start })),
      cited: shown !== undefined && shown[0] <= start && shown[1] >= end,
    };
  });
}

const holds = (text: string, [start, end]: Span): boolean => start < end && end <= text.length;

/** The span in an address's fragment: `#s=120-164` gives `[120, 164]`. */
export function spanIn(fragment: string): Span | undefined {
  const [, start, end] = /^#s=(\d{1,9})-(\d{1,9})$/.exec(fragment) ?? [];
  return start === undefined || end === undefined ? undefined : [Number(start), Number(end)];
}

/** The address of a span of a page. */
export const fragmentOf = ([start, end]: Span): string => `#s=${start}-${end}`;
