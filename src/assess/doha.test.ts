// The Doha example must give exactly what the oracle gives for it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Board, Finding } from '../terms/index.ts';
import { Board as BoardSchema } from '../terms/index.ts';
import { assess } from './assess.ts';
import { dohaClaims, dohaDossier, dohaQueries } from './doha.fixture.ts';
import { minute } from './small-dossier.fixture.ts';

const expected = readFileSync(new URL('../../test/oracle/doha.out', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .toSorted();
const short = (id: string): string => (id.split('/')[1] ?? id).replaceAll('-', '_');
const veto = (name: string): string => {
  const [kind, one = '', two = ''] = name.split(':');
  return kind === 'reject' ? `reject(${one},${short(two)})` : `suspend(${short(one)})`;
};

function atom(finding: Finding): string {
  switch (finding.kind) {
    case 'binds-nonsignatory':
      return `binds_nonsignatory(${short(finding.commitment)},${finding.party})`;
    case 'conflict':
      return `conflict(${finding.commitments.map(short).join(',')},${finding.matter})`;
    case 'deadlock':
      return `deadlock(${short(finding.commitment)})`;
    case 'grey-deadline':
      return `grey_deadline(${short(finding.commitment)})`;
    case 'stuck':
      return `stuck(${short(finding.commitment)},${veto(finding.veto)})`;
    case 'gap':
      return `gap(${finding.demand},${finding.limit},${finding.needs},${finding.allows})`;
    case 'uncorroborated':
      return `uncorroborated(${finding.key.replace(/:(.*)$/, '($1)')})`;
    default:
      return JSON.stringify(finding);
  }
}

function facts(query: string, board: Board): string[] {
  return [
    ...board.commitments.map(({ id, state }) => `state(${query},${short(id)},${state.replace('-', '')})`),
    ...board.commitments
      .filter(({ kind }) => kind === 'achieve')
      .map(({ id, progress }) => `k(${query},${short(id)},${progress.low},${progress.high})`),
    ...board.commitments.filter(({ late }) => late === true).map(({ id }) => `late(${query},${short(id)},yes)`),
    ...board.findings.map((finding) => `finding(${query},${atom(finding)})`),
  ];
}

const boards = () =>
  Object.entries(dohaQueries).map(([query, [at, known, view]]) => ({
    query,
    board: assess(dohaDossier, dohaClaims, { at: minute(at), known: minute(known), view }),
  }));

test('the seven boards are those of doha.out, line for line', () => {
  expect(
    boards()
      .flatMap(({ query, board }) => facts(query, board))
      .toSorted(),
  ).toEqual(expected);
});

test('every board is of the shape that travels', () => {
  for (const { board } of boards()) expect(BoardSchema.parse(JSON.parse(JSON.stringify(board)))).toEqual(board);
});

test('every proof ends in claims, in a named silence, or in words of the dossier', () => {
  const leaves = boards().flatMap(({ board }) => board.commitments.map(({ because }) => because));
  for (let at = 0; at < leaves.length; at += 1) {
    const proof = leaves[at];
    if (proof === undefined) continue;
    leaves.push(...(proof.premises ?? []));
    const rests =
      proof.for !== undefined || proof.against !== undefined || proof.silence !== undefined || (proof.premises?.length ?? 0) > 0;
    expect(rests || ['due', 'need', 'story', 'draft', 'period'].includes(proof.rule), JSON.stringify(proof)).toBe(true);
  }
});
