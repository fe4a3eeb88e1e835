// Our reader beside others on the same documents: wink-nlp, compromise and, where python3 has it, spaCy's small English model. Each
// runs in a process of its own; words are compared where their spans agree with the treebank's.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { goldText, type GoldSentence } from '../../src/read/en/index.ts';
import { f1, percent, thousands, type Figures } from './figures.ts';
import type { Measured } from './system-worker.ts';
import type { Found } from './systems.ts';

/** `python` is the command that may have spaCy; each system reads everything `runs` times; without `peers` only ours is measured. */
export type Options = { python: string; runs: number; peers: boolean };
type Set = { name: string; documents: readonly (readonly GoldSentence[])[] };

const here = (file: string): string => join(import.meta.dirname, file);

/** The commands that measure each system; spaCy is kept to one core. */
const commands = (python: string): readonly (readonly [name: string, command: string, ...args: string[]])[] => [
  ['parley', process.execPath, here('system-worker.ts'), 'parley'],
  ['wink-nlp', process.execPath, here('system-worker.ts'), 'wink-nlp'],
  ['compromise', process.execPath, here('system-worker.ts'), 'compromise'],
  ['spaCy', python, here('spacy_worker.py')],
];

/** Says, for each system: load, memory, speed, how much slower than ours it is, and how well it reads each set of documents. */
export function compareSystems(sets: readonly Set[], { say }: Figures, { python, runs, peers }: Options): void {
  const golds = sets.flatMap(({ documents }) => documents.map(goldText));
  const texts = golds.map(({ text }) => text);
  const words = golds.reduce((sum, gold) => sum + gold.words.length, 0);
  let ours: Measured | undefined;
  for (const [name, command, ...args] of commands(python).slice(0, peers ? undefined : 1)) {
    const child = spawnSync(command, args, {
      input: JSON.stringify({ runs, texts }),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
    });
    if (child.status !== 0) {
      const why = (child.error?.message ?? child.stderr).trim().split('\n').at(-1) ?? '';
      say(name, `skipped: ${why}; bench/README.md says how to have it`);
      continue;
    }
    const measured = JSON.parse(child.stdout) as Measured;
    if (name === 'spaCy') measured.found = measured.found.map((found, i) => inUtf16(found, texts[i] as string));
    ours ??= measured;
    const { version, code, load, wall, processor, loadedMemory, memory } = measured;
    say(
      `${name}${version === '' ? '' : ` (${version})`}, loading`,
      `${load.toFixed(2)} s, its code before that ${code.toFixed(2)} s; peak memory ${thousands(loadedMemory)} MB`,
      measured === ours ? 'at most 0.3 s, 200 MB' : '',
    );
    say(
      `${name}, reading ${thousands(words)} words in ${texts.length} documents, best of ${runs}`,
      `${thousands(words / wall)} tokens/s, ${thousands(words / processor)} of processor time; peak memory ${thousands(memory)} MB`,
    );
    if (measured !== ours) {
      const times = processor / ours.processor;
      say(`parley beside ${name}`, `${times.toFixed(1)} times its speed`, name === 'spaCy' ? 'at least 3 times' : '');
    }
    let first = 0;
    for (const set of sets) {
      say(`${name}, ${set.name}, running text`, scoreOf(set, measured.found.slice(first, first + set.documents.length)));
      first += set.documents.length;
    }
  }
}

/** UPOS over the true words whose span the system has too, how many those are, and sentences by exact span. */
function scoreOf({ documents }: Set, found: readonly Found[]): string {
  let [right, aligned, all, sentencesRight, sentencesFound, sentences] = [0, 0, 0, 0, 0, 0];
  documents.forEach((given, d) => {
    const gold = goldText(given);
    const { words, sentences: cut } = found[d] as Found;
    const tags = new Map(words.map(([start, end, upos]) => [`${start} ${end}`, upos]));
    const wanted = given.flatMap(({ upos }) => upos);
    gold.words.forEach((span, i) => {
      const upos = span === null ? undefined : tags.get(span.join(' '));
      aligned += upos === undefined ? 0 : 1;
      right += upos === wanted[i] ? 1 : 0;
    });
    all += gold.words.length;
    const spans = new Set(cut.map((span) => span.join(' ')));
    sentencesRight += gold.sentences.filter((span) => spans.has(span.join(' '))).length;
    sentencesFound += cut.length;
    sentences += gold.sentences.length;
  });
  return (
    `UPOS ${percent(right, aligned)}% of the ${thousands(aligned)} words aligned (${percent(aligned, all)}% of ${thousands(all)}); ` +
    `sentence F1 ${f1(sentencesRight, sentencesFound, sentences)}`
  );
}

/** Offsets in code points become offsets in UTF-16; a sentence's white space is left off. */
function inUtf16({ words, sentences }: Found, text: string): Found {
  const at = [0];
  for (const character of text) at.push((at.at(-1) as number) + character.length);
  const offset = (i: number): number => at[i] as number;
  return {
    words: words.map(([start, end, upos]) => [offset(start), offset(end), upos]),
    sentences: sentences.map(([start, end]) => {
      const given = text.slice(offset(start), offset(end));
      const from = offset(start) + given.length - given.trimStart().length;
      return [from, from + given.trim().length];
    }),
  };
}
