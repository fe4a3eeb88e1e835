// Reads marked text: `{c1:deny denied}` names a stretch of words; marks may nest and come in pieces. Takes lines, gives the bare text, its marks
// with UTF-16 offsets, and an issue for every mark that does not open, close or name itself as the guide says (docs/guide/corpus.md).
import { issue, type Issue, type Place } from '../../src/kit/index.ts';

/** The letters a mark can begin with: source, cue, content, addressee, event, undertaking, position, time, number, trap (no statement or figure). */
export const roles = ['s', 'c', 'q', 'a', 'e', 'u', 'p', 't', 'n', 'x'] as const;
export type Role = (typeof roles)[number];

/** One piece of a mark. `id` is empty where the file gives no number; `rest` is what follows it in the label (`:deny`, `=2022-06-02`). */
export type Mark = { role: Role; id: string; rest: string; start: number; end: number; place: Place };

export type Marked = { text: string; marks: Mark[]; issues: Issue[] };

const label = /\{([a-z])(\d*)([^\s{}]*) /uy;
const known = new Set<string>(roles);

/**
 * The text of these lines without its marks. Lines of one paragraph are joined by a blank, paragraphs by an empty line; a backslash takes the next
 * sign as it is. `first` is the number of the first line in its file.
 */
export function parseMarks(lines: readonly string[], first: number, path: string): Marked {
  const open: Omit<Mark, 'end'>[] = [];
  const marks: Mark[] = [];
  const issues: Issue[] = [];
  let text = '';
  let between = '';
  for (const [row, raw] of lines.entries()) {
    const line = raw.trimEnd();
    if (line === '') {
      if (open.length > 0 && text !== '') {
        // A mark may not run over an empty line: what is left open here was forgotten.
        for (const { role, id, place } of open.splice(0))
          issues.push(
            issue('corpus.unclosed', `{${role}${id} is not closed in its paragraph. Add "}" or mark each paragraph's piece.`, path, place),
          );
      }
      if (text !== '') between = '\n\n';
      continue;
    }
    text += between;
    between = ' ';
    for (let at = 0; at < line.length; at++) {
      const sign = line[at] ?? '';
      const place = { line: first + row, column: at + 1 };
      if (sign === '\\') {
        at += 1;
        text += line[at] ?? '';
      } else if (sign === '{') {
        label.lastIndex = at;
        const [whole, role = '', id = '', rest = ''] = label.exec(line) ?? [];
        if (whole === undefined || !known.has(role)) {
          const shown = line.slice(at, at + 12);
          issues.push(
            issue(
              'corpus.bad-mark',
              `"${shown}" names no mark. Write {s1 words} with one of ${roles.join(' ')}, or \\{ for a brace.`,
              path,
              place,
            ),
          );
          continue;
        }
        open.push({ role: role as Role, id, rest, start: text.length, place });
        at += whole.length - 1;
      } else if (sign === '}') {
        const last = open.pop();
        if (last === undefined)
          issues.push(issue('corpus.stray-brace', '"}" closes nothing. Take it away, or write \\} for a brace.', path, place));
        else marks.push({ ...last, end: text.length });
      } else text += sign;
    }
  }
  for (const { role, id, place } of open) issues.push(issue('corpus.unclosed', `{${role}${id} is not closed. Add "}".`, path, place));
  for (const mark of marks) issues.push(...edges(text, mark, path));
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks: joined(marks), issues };
}

function edges(text: string, { role, id, start, end, place }: Mark, path: string): Issue[] {
  const words = text.slice(start, end);
  const name = `{${role}${id} ${words.slice(0, 24)}`;
  if (words.trim() === '') return [issue('corpus.empty-mark', `${name}} holds no words.`, path, place)];
  if (words !== words.trim()) return [issue('corpus.blank-edge', `${name} begins or ends with a blank. Move the blank out.`, path, place)];
  if (role !== 'q' && role !== 'x' && role !== 'c' && /^[,;]|[,;]$/u.test(words))
    return [issue('corpus.comma-edge', `${name} begins or ends with a comma. Move it out.`, path, place)];
  return [];
}

/** Pieces of one mark that touch are one: that is how spans that cross others are written. */
function joined(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  for (const mark of marks) {
    const before = out.findLast(({ role, id }) => role === mark.role && id === mark.id && id !== '');
    if (before !== undefined && before.end === mark.start) before.end = mark.end;
    else out.push({ ...mark });
  }
  return out;
}
