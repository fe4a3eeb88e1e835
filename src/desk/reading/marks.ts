// A page's text with its statements marked lightly: who speaks, the word of saying, what is said, what stays open. Takes text and spans; returns
// HTML whose text is the page's, letter for letter. One walk over the edges, so a long page costs no more a letter than a short one.
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Page, Reading, Span } from '../../terms/index.ts';
import type { Card } from './cards.ts';

/** Escaped HTML, as hono builds it. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Words of a page that carry a role; of a statement, with the number of its card. `note` is the place of that number in the text, where it stands. */
export type Mark = {
  readonly role: 'content' | 'source' | 'cue' | 'open';
  readonly span: Span;
  readonly card: number | undefined;
  readonly note: number | undefined;
};

// A number stands behind the marks that close the words.
const closing = /[”’"')\].,;:!?…]*/y;
const behind = (text: string, end: number): number => {
  closing.lastIndex = end;
  closing.test(text);
  return Math.max(end, closing.lastIndex);
};

/** The marks of a page, by where they begin. */
export function marksOf({ text }: Page, cards: readonly Card[], { unresolved }: Reading): Mark[] {
  const seen = new Set<number>();
  const marks = cards.flatMap(({ number, statements }) =>
    statements.flatMap(({ source, cue, content }, index) => {
      const last = index === statements.length - 1;
      const of = (role: Mark['role'], spans: readonly Span[]): Mark[] =>
        spans.map((span, at) => ({
          role,
          span,
          card: number,
          note: last && at === 0 && role === 'content' ? behind(text, span[1]) : undefined,
        }));
      return [...of('content', content), ...of('source', source), ...of('cue', cue)];
    }),
  );
  const open = unresolved.flatMap(({ span }): Mark[] => {
    if (span === undefined || span[1] - span[0] > 60 || seen.has(span[0])) return [];
    seen.add(span[0]);
    return [{ role: 'open', span, card: undefined, note: undefined }];
  });
  return [...marks, ...open].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** Writes stretches of a page, from its first to its last: each call takes the next. `id` names a card's words and the card itself. */
export function markedText(text: string, marks: readonly Mark[], id: (what: 's' | 'c', card: number) => string): (span: Span) => Html[] {
  const notes = marks
    .flatMap(({ note, card }) => (note === undefined || card === undefined ? [] : [{ note, card }]))
    .sort((a, b) => a.note - b.note);
  let [next, noted] = [0, 0];
  let open: Mark[] = [];
  return ([from, to]) => {
    const edges = new Set([from, to]);
    const here = [...open];
    for (let at = next, mark = marks[at]; mark !== undefined && mark.span[0] < to; mark = marks[(at += 1)]) here.push(mark);
    for (const { span, note = from } of here) for (const edge of [...span, note]) if (edge > from && edge < to) edges.add(edge);
    const sorted = [...edges].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((start, index) => {
      const end = sorted[index + 1] ?? to;
      open = open.filter(({ span }) => span[1] > start);
      for (let mark = marks[next]; mark !== undefined && mark.span[0] <= start; mark = marks[(next += 1)])
        if (mark.span[1] > start) open.push(mark);
      const refs: Html[] = [];
      for (let one = notes[noted]; one !== undefined && one.note <= end; one = notes[(noted += 1)])
        refs.push(
          html`<a
            class="ref"
            href="#${id('c', one.card)}"
            data-s="${id('s', one.card)}"
            data-n="${one.card}"
            aria-label="to statement ${one.card}"
          ></a>`,
        );
      return html`${pieceOf(text.slice(start, end), open, start, id)}${refs}`;
    });
  };
}

function pieceOf(piece: string, over: readonly Mark[], start: number, id: (what: 's' | 'c', card: number) => string): Html {
  if (over.length === 0) return html`${piece}`;
  const roles = [...new Set(over.map(({ role }) => role))].join(' ');
  const ids = [...new Set(over.flatMap(({ card }) => (card === undefined ? [] : [id('s', card)])))];
  const [opened, ...others] = over.flatMap(({ span, note, card }) =>
    note !== undefined && card !== undefined && span[0] === start ? [id('s', card)] : [],
  );
  const named = opened === undefined ? '' : html` id="${opened}"`;
  const ties = ids.length === 0 ? '' : html` data-s="${ids.join(' ')}"`;
  return html`<span class="${roles}" ${named}${ties}>${others.map((one) => html`<a id="${one}"></a>`)}${piece}</span>`;
}
