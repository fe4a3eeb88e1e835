// What the readers of one file share: its text, its marks and the lines of its foot, and the ways to look things up in them.
// A look-up that fails leaves an issue on the desk and gives nothing.
import { issue, type Issue } from '../../src/kit/index.ts';
import type { Span } from '../../src/terms/index.ts';
import { fieldOf, type Entry } from './foot.ts';
import type { Mark, Role } from './marks.ts';

/** What the readers of statements and deeds share: the text, its marks by role, the foot, and where indices of times and amounts are found. */
export type Desk = {
  path: string;
  text: string;
  marks: readonly Mark[];
  entries: ReadonlyMap<string, Entry>;
  times: ReadonlyMap<string, number>;
  amounts: ReadonlyMap<string, number>;
  issues: Issue[];
};

/** The pieces of one mark, in the order of the text. */
export const spansOf = (marks: readonly Mark[], role: Role, id: string): Span[] =>
  marks.filter((mark) => mark.role === role && mark.id === id).map(({ start, end }) => [start, end]);

/** The index that a field names (`when t2`), or an issue when there is no such mark. */
export function indexOf(desk: Desk, entry: Entry | undefined, name: string, of: 'times' | 'amounts'): number | undefined {
  const value = fieldOf(entry, name);
  if (value === undefined || entry === undefined) return undefined;
  const found = desk[of].get(value);
  if (found === undefined)
    desk.issues.push(
      issue(
        'corpus.no-such-mark',
        `${entry.label}: ${name} ${value}, but no mark {${value}= … } stands in the text.`,
        desk.path,
        entry.place,
      ),
    );
  return found;
}

/** The words of a field, which must stand in the text. */
export function wordsOf(desk: Desk, entry: Entry | undefined, name: string): string | undefined {
  const value = fieldOf(entry, name);
  if (value === undefined || entry === undefined) return undefined;
  if (value === '' || !desk.text.includes(value)) {
    desk.issues.push(
      issue('corpus.not-in-text', `${entry.label}: ${name} "${value}" is not in the text. Write its exact words.`, desk.path, entry.place),
    );
    return undefined;
  }
  return value;
}
