// One line of a claims file becomes a Claim, checked against its schema, or Issues that name file and line.
// Civil dates are taken: in `when` a day widens to its span in UTC, in `known` and `retracted` it means the day's last millisecond in UTC.
import { issue, type Issue } from '../kit/index.ts';
import { Claim } from '../terms/index.ts';
import { parseLine, schemaIssues } from './json-line.ts';
import { dayEnd, dayStart } from './moment.ts';

/** The claim of one line; `line` counts from 1. A blank line gives neither claim nor issue; a wrong one gives errors (`wire.bad-claim`) and no claim. */
export function claimFromLine(name: string, line: number, source: string): { claim?: Claim; issues: Issue[] } {
  const parsed = parseLine(name, line, source);
  if (parsed.value === undefined) return { issues: parsed.issues };
  const checked = Claim.safeParse(widenDates(parsed.value));
  if (!checked.success) return { issues: schemaIssues('wire.bad-claim', name, line, checked.error, parsed.value) };
  const issues = disagreements(checked.data).map((message) => issue('wire.bad-claim', message, name, { line, column: 1 }));
  return issues.length > 0 ? { issues } : { claim: checked.data, issues };
}

/** The claims of a whole file, line by line. Two lines with one id: the first stays, the second is an error. */
export function claimsFrom(name: string, text: string): { claims: Claim[]; issues: Issue[] } {
  const result: { claims: Claim[]; issues: Issue[] } = { claims: [], issues: [] };
  const seen = new Map<string, number>();
  text.split(/\r?\n/).forEach((source, index) => {
    const { claim, issues } = claimFromLine(name, index + 1, source);
    result.issues.push(...issues);
    if (claim === undefined) return;
    const first = seen.get(claim.id);
    if (first !== undefined) {
      result.issues.push(
        issue('wire.same-id', `claim ${claim.id} stands already in line ${first}; give each claim its own id`, name, {
          line: index + 1,
          column: 1,
        }),
      );
      return;
    }
    seen.set(claim.id, index + 1);
    result.claims.push(claim);
  });
  return result;
}

function widenDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const widened: Record<string, unknown> = { ...value };
  const end = (text: unknown): unknown => (typeof text === 'string' ? (dayEnd(text) ?? text) : text);
  const start = (text: unknown): unknown => (typeof text === 'string' ? (dayStart(text) ?? text) : text);
  for (const key of ['known', 'retracted', 'recorded']) if (key in widened) widened[key] = end(widened[key]);
  const { when } = widened;
  if (typeof when === 'string') widened.when = [start(when), end(when)];
  else if (Array.isArray(when) && when.length === 2) widened.when = [start(when[0]), end(when[1])];
  return widened;
}

/** What the schema cannot say: spans that run backwards, a quotation that does not fill its span. */
function disagreements({ when: [from, to], value, cite }: Claim): string[] {
  const later = from !== null && to !== null && Temporal.Instant.compare(from, to) > 0;
  return [
    ...(later ? [`when runs backwards: ${from} is after ${to}`] : []),
    ...(value !== undefined && value[0] > value[1] ? [`value runs backwards: ${value[0]} is more than ${value[1]}`] : []),
    ...(cite !== undefined && cite.end - cite.start !== cite.quote.length
      ? [`cite spans ${cite.end - cite.start} characters (${cite.start} to ${cite.end}) but quotes ${cite.quote.length}`]
      : []),
  ];
}
