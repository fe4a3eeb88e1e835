// Meets the shapes of time expressions in a text: the longest at each place, widened by the words before it that belong to it ("nearly", "the end of").
import { leadIns, timeShapes } from './times.data.ts';

export type Match = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** "early", "the end of": which part of it. */
  readonly edge?: string;
  /** "the night of": which part of the day. */
  readonly part?: string;
};

/** The matches of a text, in order; none overlap. */
export function findMatches(text: string): Match[] {
  const matches: Match[] = [];
  for (const [name, pattern] of timeShapes)
    for (const match of text.matchAll(pattern))
      matches.push({ name, start: match.index, end: match.index + match[0].length, groups: match.groups ?? {}, text: match[0] });
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(widened(text, match, last?.end ?? 0));
  }
  return kept;
}

const reach = 24;

function widened(text: string, match: Match, from: number): Match {
  for (const [pattern, shapes, kind] of leadIns) {
    if (!shapes.has(match.name) || (kind === 'about' && /^the /iu.test(match.text))) continue;
    const before = pattern.exec(text.slice(Math.max(from, match.start - reach), match.start));
    if (before === null) continue;
    const start = match.start - before[0].length;
    const wide = { ...match, start, text: text.slice(start, match.end) };
    if (kind === 'about') return wide;
    return kind === 'edge'
      ? { ...wide, edge: before.groups?.edge?.toLowerCase() ?? '' }
      : { ...wide, part: before.groups?.part?.toLowerCase() ?? '' };
  }
  return match;
}
