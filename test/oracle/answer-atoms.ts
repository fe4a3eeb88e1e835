// The engine's answer in the oracle's words: the same atoms that clingo shows, so that the two can be compared as sets.

import { assess } from '../../src/assess/index.ts';
import type { Board, BoardLine, Claim, Dossier, Finding } from '../../src/terms/index.ts';
import type { Question } from './encode.ts';

type Name = (id: string) => string;

/** The engine's board as atoms, sorted. Terms of rates are left to `withoutTerms`. */
export function engineAtoms(dossier: Dossier, claims: readonly Claim[], question: Question, query: string, name: Name): { atoms: string[]; board: Board } {
  const board = assess(dossier, claims, question);
  const atoms = [...board.commitments.flatMap((line) => lineAtoms(line, query, name)), ...board.findings.map((finding) => `finding(${query},${findingAtom(finding, name)})`)];
  return { atoms: [...new Set(atoms)].toSorted(), board };
}

function lineAtoms({ id, kind, state, late, progress }: BoardLine, query: string, name: Name): string[] {
  const atoms = [`state(${query},${name(id)},${state.replace('-', '')})`];
  if (kind === 'achieve') atoms.push(`k(${query},${name(id)},${progress.low},${progress.high})`);
  if (late === true || late === 'disputed') atoms.push(`late(${query},${name(id)},${late === true ? 'yes' : 'disputed'})`);
  return atoms;
}

/** The oracle's atoms that the board can be held to, sorted; two commitments in opposite order are named in the engine's order. */
export function comparable(model: readonly string[]): string[] {
  return model.filter((atom) => !atom.startsWith('term(')).map(sortOrder).toSorted();
}

const sortOrder = (atom: string): string =>
  atom.replace(/conflict\(([^,]+),([^,]+),order\)/, (_whole, one: string, other: string) => `conflict(${[one, other].toSorted().join(',')},order)`);

function keyAtom(key: string, name: Name): string {
  const [kind = '', ...rest] = key.split(':');
  if (kind === 'performance') return `perf(${name(rest[0] ?? '')},${name(`event ${rest[1] ?? ''}`)})`;
  if (kind === 'total') return `total(${name(rest[0] ?? '')})`;
  if (kind === 'impossibility') return `imposs(${name(rest[0] ?? '')})`;
  return `act(${name(`act ${rest.join(':')}`)})`;
}

/** A veto or move by its short name, in the oracle's words. */
export function moveAtom(short: string, name: Name): string {
  const [kind = '', one = '', two = ''] = short.split(':');
  if (kind === 'lower') return `lower(${name(one)},${two})`;
  return two === '' ? `${kind}(${name(one)})` : `${kind}(${name(one)},${name(two)})`;
}

function findingAtom(finding: Finding, name: Name): string {
  switch (finding.kind) {
    case 'binds-nonsignatory':
    case 'repudiation':
    case 'refuses':
    case 'performed-by-other':
      return `${finding.kind.replaceAll('-', '_')}(${name(finding.commitment)},${name(finding.party)})`;
    case 'grey-deadline':
    case 'deadlock':
    case 'impossible-schedule':
      return `${finding.kind.replaceAll('-', '_')}(${name(finding.commitment)})`;
    case 'breached':
      return `breached(${name(finding.commitment)},${name(`act ${finding.act}`)})`;
    case 'uncorroborated':
    case 'admitted-by-adversary':
      return `${finding.kind.replaceAll('-', '_')}(${keyAtom(finding.key, name)})`;
    case 'gap':
      return `gap(${name(finding.demand)},${name(finding.limit)},${finding.needs},${finding.allows})`;
    case 'stuck':
      return `stuck(${name(finding.commitment)},${moveAtom(finding.veto, name)})`;
    case 'conflict': {
      const [one, other] = finding.commitments.map(name);
      return sortOrder(`conflict(${one},${other},${finding.matter})`);
    }
  }
}
