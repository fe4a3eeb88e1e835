// Measures who said what on our own corpus: statements found (source and content each share half of their words with the mark), whole chains right by
// their depth, and the speech act. A statement "did not say whether" is marked so that nobody takes it for one, and is left out. `test` adds the test split.
import { loadCorpus, meetStatements, pageOfReport } from '../../scripts/corpus/index.ts';
import { readerFor } from '../../src/flow/index.ts';
import type { Statement } from '../../src/terms/index.ts';
import type { Figures } from './figures.ts';
import { errorsOf, sayErrors, type SaidError } from './said-errors.ts';

const plainWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|a|an|mr|mrs|ms)$/u.test(word));
/** Two names of one link: half of the longer one's words, or all of the shorter one's. "?" is nobody named. */
function sameLink(gold: string, name: string, unnamed: boolean): boolean {
  if (gold === '?') return unnamed || /^(?:he|she|it|they|we|i)$/iu.test(name);
  const [a, b] = [plainWords(gold), plainWords(name)];
  const shared = a.filter((word) => b.includes(word)).length;
  return shared > 0 && (shared * 2 >= Math.max(a.length, b.length) || shared === Math.min(a.length, b.length));
}
/** The mark names a speaker as he stands in the text: a link is his by its name or by those words. */
const sameChain = (text: string, gold: readonly string[], chain: Statement['chain']): boolean =>
  gold.length === chain.length &&
  gold.every((name, at) => {
    const { name: own = '', unnamed = false, span } = chain[at] ?? {};
    return sameLink(name, own, unnamed) || (span !== undefined && plainWords(text.slice(...span)).join(' ') === plainWords(name).join(' '));
  });

function measureSplit(split: 'dev' | 'test', read: ReturnType<typeof readerFor>, figures: Figures): void {
  const { say } = figures;
  const errors: SaidError[] = [];
  const confused = new Map<string, number>();
  const depths = new Map<number, { right: number; gold: number }>();
  let [gold, system, met, acts] = [0, 0, 0, 0];
  for (const report of loadCorpus({ split }).reports) {
    const { id, text, statements } = report;
    const found = read(pageOfReport(report)).statements;
    const marked = statements.filter(({ said }) => said);
    gold += marked.length;
    system += found.length;
    errors.push(...errorsOf(id, text, marked, found));
    for (const { mark, found: other } of meetStatements(text, marked, found)) {
      const depth = mark.chain.length - 1;
      const tally = depths.get(depth) ?? { right: 0, gold: 0 };
      depths.set(depth, { ...tally, gold: tally.gold + 1 });
      if (other === undefined) continue;
      met++;
      if (other.act === mark.act) acts++;
      else confused.set(`${mark.act} read as ${other.act}`, (confused.get(`${mark.act} read as ${other.act}`) ?? 0) + 1);
      if (sameChain(text, mark.chain, other.chain)) depths.set(depth, { right: tally.right + 1, gold: tally.gold + 1 });
    }
  }
  const share = (part: number, whole: number): string => (whole === 0 ? 'none' : (part / whole).toFixed(3));
  say(
    `statements, our corpus, ${split}`,
    `tight F1 ${share(2 * met, gold + system)} (P ${share(met, system)}, R ${share(met, gold)}); act right ${share(acts, met)}`,
  );
  const deep = [...depths]
    .filter(([depth]) => depth >= 2)
    .reduce((a, [, b]) => ({ right: a.right + b.right, gold: a.gold + b.gold }), { right: 0, gold: 0 });
  const each = [...depths].toSorted(([a], [b]) => a - b).map(([depth, { right, gold: n }]) => `${depth}: ${share(right, n)} of ${n}`);
  say(`chains right by depth, our corpus, ${split}`, `${each.join(', ')}; two and three ${share(deep.right, deep.gold)}`, '.85');
  const pairs = [...confused].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 12);
  say(`acts, our corpus, ${split}, most often confused`, pairs.map(([pair, count]) => `${pair} ${count}`).join(', ') || 'none');
  // Nobody looks into the test split: its errors are counted and not listed.
  if (split === 'dev') sayErrors(`statements, our corpus, ${split}`, errors, figures);
}

/** Says how many statements and chains of our own reports are read right. */
export function measureChains(figures: Figures, { test = false }: { test?: boolean } = {}): void {
  const read = readerFor();
  measureSplit('dev', read, figures);
  if (test) measureSplit('test', read, figures);
}
