// Gathers the pieces of each statement of a report, finds which statement it is spoken in, and writes its chain of speakers.
// Takes the desk of one file and the page's outlet; leaves an issue for every statement that misses a part without saying why.
import { issue } from '../../src/kit/index.ts';
import { SpeechAct, type Span } from '../../src/terms/index.ts';
import { fieldOf } from './foot.ts';
import type { MarkedStatement } from './report-types.ts';
import { indexOf, spansOf, type Desk } from './desk.ts';

/** The statements, in the order of their numbers. */
export function readStatements(desk: Desk, outlet: string): MarkedStatement[] {
  const told = desk.marks.filter(({ role }) => 'scqa'.includes(role));
  for (const { role, id, place } of told)
    if (id === '') desk.issues.push(issue('corpus.no-number', `{${role} … } has no number. Write {${role}1 … }.`, desk.path, place));
  const ids = [...new Set(told.map(({ id }) => id))].filter((id) => id !== '').sort((a, b) => Number(a) - Number(b));
  const statements = ids.map((id) => readStatement(desk, id));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  for (const statement of statements) {
    const inside = enclosing(desk, statement, statements);
    if (inside !== undefined) statement.inside = inside;
  }
  for (const statement of statements) statement.chain = [outlet, ...speakers(statement, byId, desk)];
  return statements;
}

function readStatement(desk: Desk, id: string): MarkedStatement {
  const entry = desk.entries.get(`s${id}`);
  const [source, cue, content, addressee] = (['s', 'c', 'q', 'a'] as const).map((role) => spansOf(desk.marks, role, id)) as [
    Span[],
    Span[],
    Span[],
    Span[],
  ];
  const place = desk.marks.find((mark) => 'scqa'.includes(mark.role) && mark.id === id)?.place;
  const complain = (code: string, message: string) => desk.issues.push(issue(code, message, desk.path, place));
  const noCue = fieldOf(entry, 'nocue');
  const partner = fieldOf(entry, 'with');
  const lender = partner === undefined ? undefined : desk.entries.get(`s${partner}`);
  if (partner !== undefined) source.push(...spansOf(desk.marks, 's', partner));
  const speaker = fieldOf(entry, 'is') ?? fieldOf(lender, 'is');
  const unnamed = [entry, lender].some((line) => fieldOf(line, 'unnamed') !== undefined);
  if (content.length === 0) complain('corpus.no-content', `statement ${id} has no {q${id} … }. Mark what is said.`);
  if (cue.length === 0 && noCue === undefined)
    complain('corpus.no-cue', `statement ${id} has no {c${id} … }. Mark its cue, or write "s${id}: nocue" and why.`);
  if (source.length === 0 && speaker === undefined && !unnamed)
    complain('corpus.no-source', `statement ${id} has no {s${id} … }. Mark who says it, or write "s${id}: is NAME" or "s${id}: unnamed".`);
  const shown = source.map(([start, end]) => desk.text.slice(start, end)).join(' ');
  if (speaker === undefined && /^(?:he|she|it|they|who|which|that|we|I|him|her|them|his|their|its)$/iu.test(shown))
    complain(
      'corpus.pronoun',
      `statement ${id} is said by "${shown}". Write "s${id}: is NAME" in the foot, or "is ?" when that stays open.`,
    );
  const acts = desk.marks.filter(({ role, id: own, rest }) => role === 'c' && own === id && rest !== '').map(({ rest }) => rest.slice(1));
  const said = !acts.includes('unsaid');
  const act = SpeechAct.safeParse(acts.find((word) => word !== 'unsaid') ?? 'say');
  if (!act.success)
    complain('corpus.bad-act', `statement ${id} is "${acts.join(' ')}". Write unsaid or one of ${SpeechAct.options.join(', ')}.`);
  const kind = fieldOf(entry, 'kind');
  if (kind !== undefined && kind !== 'direct' && kind !== 'indirect' && kind !== 'mixed')
    complain('corpus.bad-kind', `statement ${id} has kind "${kind}". Write direct, indirect or mixed.`);
  const time = indexOf(desk, entry, 'when', 'times');
  const medium = fieldOf(entry, 'via');
  return {
    id,
    source,
    cue,
    content,
    addressee,
    kind: (kind as MarkedStatement['kind'] | undefined) ?? kindOf(content.map(([start, end]) => desk.text.slice(start, end))),
    act: act.success ? act.data : 'say',
    said,
    role: [entry, lender].some((line) => fieldOf(line, 'outlet') !== undefined) ? 'outlet' : 'speaker',
    unnamed,
    chain: [],
    ...(speaker === undefined ? {} : { speaker }),
    ...(medium === undefined ? {} : { medium }),
    ...(time === undefined ? {} : { time }),
    ...(noCue === undefined ? {} : { noCue }),
  };
}

/** Direct when every piece stands between quotation marks, mixed when some words do, else indirect. A quotation that goes on may lack its closing mark. */
function kindOf(pieces: readonly string[]): MarkedStatement['kind'] {
  if (pieces.every((piece) => /^(?:“[^”]*”?|"[^"]*"?|‘.*’)$/su.test(piece) || /^“(?:[^“”]|“[^“”]*”)*”$/su.test(piece))) return 'direct';
  return pieces.some((piece) => /[“”"‘]/u.test(piece)) ? 'mixed' : 'indirect';
}

const within = ([start, end]: Span, spans: readonly Span[]): boolean => spans.some(([from, to]) => from <= start && end <= to);
const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** The statement in whose content this one's cue (or, without one, its content) stands: the smallest, unless the foot says `inside`. */
function enclosing(desk: Desk, statement: MarkedStatement, all: readonly MarkedStatement[]): string | undefined {
  const said = fieldOf(desk.entries.get(`s${statement.id}`), 'inside');
  if (said !== undefined) {
    if (said !== 'none' && !all.some(({ id }) => id === said))
      desk.issues.push(
        issue(
          'corpus.no-such-mark',
          `s${statement.id}: inside ${said}, but there is no statement ${said}.`,
          desk.path,
          desk.entries.get(`s${statement.id}`)?.place,
        ),
      );
    return said === 'none' ? undefined : said;
  }
  const probe = statement.cue[0] ?? statement.content[0];
  if (probe === undefined) return undefined;
  return all
    .filter(({ id, content }) => id !== statement.id && within(probe, content))
    .sort((a, b) => length(a.content) - length(b.content))[0]?.id;
}

function speakers(statement: MarkedStatement, byId: ReadonlyMap<string, MarkedStatement>, desk: Desk): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at: MarkedStatement | undefined = statement; at !== undefined; at = byId.get(at.inside ?? '')) {
    if (seen.has(at.id)) {
      desk.issues.push(
        issue('corpus.circle', `statement ${at.id} is spoken inside itself. Write "s${at.id}: inside none" or mend the marks.`, desk.path),
      );
      break;
    }
    seen.add(at.id);
    const name = at.speaker ?? (at.source.map(([start, end]) => desk.text.slice(start, end)).join(' ') || '?');
    // Whoever tells of his own words is one link.
    if (names[0] !== name) names.unshift(name);
  }
  return names;
}

/** The innermost statement whose content holds this span: where an event is told. */
export function statementAt(span: Span, statements: readonly MarkedStatement[]): string | undefined {
  return statements
    .filter(({ content }) => within(span, content))
    .sort((a, b) => b.chain.length - a.chain.length || length(a.content) - length(b.content))[0]?.id;
}
