// Judged mutants become a page: the score, a table of files, and every survivor with what stood there and what replaced it.

/** One change of the code and what became of it. Lines and columns count from 1. */
export type Judged = {
  file: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
  mutator: string;
  original: string;
  replacement: string;
  status: string;
};

const found = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/** Share of the changes that some test noticed, in hundredths; what did not run at all does not count. */
export function scoreOf(judged: readonly Judged[]): number {
  const noticed = judged.filter(({ status }) => found.has(status)).length;
  const counted = noticed + judged.filter(({ status }) => missed.has(status)).length;
  return counted === 0 ? 100 : (100 * noticed) / counted;
}

const short = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length > 90 ? `${flat.slice(0, 87)}...` : flat;
};
const count = (judged: readonly Judged[], status: string): number => judged.filter((one) => one.status === status).length;

/** The page. `command`: what was typed. */
export function mutationReport(judged: readonly Judged[], command: string): string {
  const row = (name: string, of: readonly Judged[]): string =>
    `| ${[name, scoreOf(of).toFixed(1), ...['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'].map((status) => count(of, status))].join(' | ')} |`;
  const files = [...Map.groupBy(judged, ({ file }) => file)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const survivors = judged
    .filter(({ status }) => missed.has(status))
    .toSorted((a, b) => (a.file === b.file ? a.location.start.line - b.location.start.line : a.file < b.file ? -1 : 1));
  return `# Mutation testing of src/assess

\`${command}\`

**${scoreOf(judged).toFixed(1)}%** of ${judged.length - count(judged, 'Ignored')} changes were noticed by the tests that \`scripts/mutate/runner.ts\` names. Ignored: changes to what runs once on loading.

| file | score | killed | timeout | survived | not covered | ignored |
| --- | --- | --- | --- | --- | --- | --- |
${[row('all', judged), ...files.map(([name, of]) => row(name.replace('src/assess/', ''), of))].join('\n')}

## Not noticed

${survivors.map(({ file, location, original, replacement, status }) => `- ${file}:${location.start.line}${status === 'NoCoverage' ? ' (no test goes there)' : ''}: \`${short(original)}\` became \`${short(replacement)}\``).join('\n')}
`;
}
