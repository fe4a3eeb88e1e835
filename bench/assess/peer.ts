// The peer a user could pick instead: clingo on the same claims. Engine and clingo answer one board over 1,000 and 9,000 claims of ten commitments: a text of 10,000 is
// longer than clingo's wasm build takes. Its notes about the program are no refusal; where it has no memory left its own last words are shown.

import { readFileSync } from 'node:fs';
import { measureParts } from '../../src/assess/index.ts';
import { openClingo } from '../../test/oracle/clingo.ts';
import { claimOf, day, firstClaims, makeDossier, makeTable, present } from './make-process.ts';

type Timed = <T>(work: () => T) => { ms: number; result: T };
const parley = readFileSync(new URL('../../test/oracle/parley.lp', import.meta.url), 'utf8');

/** Measures both and gives the ratio. */
export async function peerFigures(timed: Timed): Promise<{ what: string; reached: string; goal: string }[]> {
  const clingo = openClingo({ threads: 1 });
  await clingo.run(['a.']);
  const figures = [];
  for (const size of [1000, 9000]) {
    const dossier = { ...makeDossier(10), demands: [], powers: [] };
    const table = makeTable(dossier, size, 3);
    const claims = [...firstClaims(dossier), ...table.ids.map((_, at) => claimOf(table, at))];
    const own = timed(() => measureParts(dossier, claims).ask({ at: day(present), known: day(present), view: 'all' }));
    const began = performance.now();
    const outcome = await Promise.race([
      clingo.run([parley, shortFacts(dossier, claims)]).then(
        (models) => `${models.length} model`,
        (error: unknown) => lastWords(String(error).replace(/\s+/g, ' ')),
      ),
      limit(600_000),
    ]);
    const theirs = performance.now() - began;
    figures.push({
      what: `clingo on ${size.toLocaleString('en')} claims`,
      reached: `${(theirs / 1000).toFixed(2)} s (${outcome}); the core ${(own.ms / 1000).toFixed(4)} s; ${outcome === '1 model' ? `${Math.round(theirs / own.ms).toLocaleString('en')} times` : 'no comparison'}`,
      goal: 'the ratio',
    });
    if (outcome !== '1 model') break;
  }
  await clingo.close();
  return figures;
}

/** Where it says why it stopped, without its notes about the program. */
const lastWords = (text: string): string => (/\*\*\* ERROR: .*/.exec(text)?.[0] ?? text).slice(-200);

const limit = async (ms: number): Promise<string> =>
  new Promise((done) => {
    setTimeout(() => done(`given up after ${ms / 1000} s`), ms).unref();
  });

// The same instance in as few bytes as clingo's input allows: short names, hours for time.
function shortFacts({ commitments, accords }: ReturnType<typeof makeDossier>, claims: readonly ReturnType<typeof claimOf>[]): string {
  const names = new Map<string, string>();
  const name = (text: string): string => {
    const known = names.get(text) ?? `n${names.size}`;
    names.set(text, known);
    return known;
  };
  const base = Temporal.Instant.from('2020-01-01T00:00:00Z').epochMilliseconds;
  const hour = (iso: string | null): number => (Temporal.Instant.from(iso ?? day(0)).epochMilliseconds - base) / 3_600_000;
  const facts = [`q(q,${hour(day(present))},${hour(day(present))},v).`];
  for (const { id, signatories } of accords) facts.push(...signatories.map((party) => `signatory(${name(id)},${name(party)}).`));
  for (const { id, accord, obligors, beneficiary, kind, due, scope } of commitments) {
    facts.push(
      `commitment(${name(id)},${name(accord)},${name(obligors[0] ?? '')},${name(beneficiary ?? '')},${kind}). floor(${name(id)},5000000). cap(${name(id)},5000000).`,
    );
    if (due?.kind === 'fixed') facts.push(`deadline(${name(id)},${hour(due.earliest)},${hour(due.latest)}).`);
    for (const [dimension, values] of Object.entries(scope.in))
      for (const value of values) facts.push(`scope_in(${name(id)},${name(dimension)},${name(value)}).`);
  }
  facts.push(`isa(${name('target')},${name('army')},${name('forces')}).`);
  const told = new Set<string>();
  claims.forEach(({ key, by, polarity, when, known, value }, at) => {
    let term = '';
    if (key.kind === 'performance') term = `perf(${name(key.commitment)},${name(`event ${key.event}`)})`;
    if (key.kind === 'total') term = `total(${name(key.commitment)})`;
    if (key.kind === 'act') {
      term = `act(${name(`act ${key.act}`)})`;
      if (!told.has(term))
        facts.push(
          `act(${name(`act ${key.act}`)},${name(key.actor)}). ${Object.entries(key.tags)
            .map(([dimension, values]) => `tag(${name(`act ${key.act}`)},${name(dimension)},${name(values[0] ?? '')}).`)
            .join(' ')}`,
        );
    }
    if (key.kind === 'utterance') {
      term = `said(${name(`said ${key.utterance}`)})`;
      facts.push(`utter(${name(`said ${key.utterance}`)},${name(key.party)},${key.act},${name(key.about)}).`);
    }
    told.add(term);
    if (!told.has(by)) facts.push(`rank(v,${name(by)},1).`);
    told.add(by);
    facts.push(
      `claim(${at},${term},${polarity},${name(by)},${hour(known)}). when(${at},${hour(when[0])},${hour(when[1])}).${value === undefined ? '' : ` val(${at},${value.join()}).`}`,
    );
  });
  return facts.join('\n');
}
