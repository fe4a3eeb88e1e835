// Names become the things they name. Takes a written name and where it stands; returns the full id, or complains and
// returns undefined. Inside an accord file a commitment may go by its short id.
import { complain, kindOf, type Scribe } from './complaint.ts';
import type { Named, Names } from './names.ts';
import { didYouMean } from '../kit/index.ts';
import type { Step } from './sheet.ts';

/** What a resolver has at hand: the sheet it reads, the list of issues, the index, and the accord it is in. */
export type Bench = Scribe & { readonly names: Names; readonly accord?: string };

const wheres: Partial<Record<Named, string>> = {
  actor: 'actors.yaml',
  fact: 'facts in dossier.yaml',
  commitment: 'accords/',
  accord: 'accords/',
  view: 'views.yaml',
};

/** Looks up an id of the given kind. Its silence about an unknown name, when a file is broken, is still `undefined`. */
export function lookUp(bench: Bench, kind: Named, written: unknown, steps: readonly Step[]): string | undefined {
  if (typeof written !== 'string') {
    complain(bench, 'wrong-type', steps, `${kindOf(written)} where the id of one ${kind} is needed.`);
    return undefined;
  }
  const { names } = bench;
  const id = kind === 'commitment' && !written.includes('/') && bench.accord !== undefined ? `${bench.accord}/${written}` : written;
  if (names.has(kind, id)) return id;
  if (names.whole(kind)) {
    const known = names.all(kind);
    const prefix = `${bench.accord ?? ''}/`;
    const short = kind === 'commitment' ? known.map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name)) : known;
    // A short id of another accord: the mend is known exactly.
    const elsewhere = kind === 'commitment' ? known.find((name) => name.endsWith(`/${written}`)) : undefined;
    const hint = elsewhere === undefined ? didYouMean(written, short) : ` Did you mean "${elsewhere}"?`;
    complain(bench, `unknown-${kind}`, steps, `no ${kind} has this id.${hint || ` Write one that is in ${wheres[kind] ?? 'this file'}.`}`);
  }
  return undefined;
}

/** Looks up each of a list; leaves out those that are unknown, and complains of what is listed twice. */
export function lookUpAll(bench: Bench, kind: Named, written: readonly unknown[], steps: readonly Step[]): string[] {
  const found: string[] = [];
  for (const [index, name] of written.entries()) {
    const id = lookUp(bench, kind, name, [...steps, index]);
    if (id === undefined) continue;
    if (found.includes(id)) complain(bench, 'listed-twice', [...steps, index], 'listed twice. Keep it once.');
    else found.push(id);
  }
  return found;
}

/** What may be accepted: an accord, or a commitment by its short or full id. */
export function lookUpAcceptable(bench: Bench, written: string, steps: readonly Step[]): string | undefined {
  const { names, accord } = bench;
  const own = accord !== undefined && names.has('commitment', `${accord}/${written}`);
  if (names.has('accord', written) && own) {
    complain(bench, 'ambiguous', steps, `both an accord and a commitment of this file. For the commitment write "${accord}/${written}".`);
    return undefined;
  }
  if (names.has('accord', written)) return written;
  if (own || written.includes('/')) return lookUp(bench, 'commitment', written, steps);
  if (names.whole('accord')) {
    const hint = didYouMean(written, [...names.all('accord'), ...names.all('commitment')]);
    complain(bench, 'unknown-accord', steps, `no accord or commitment has this id.${hint}`);
  }
  return undefined;
}
