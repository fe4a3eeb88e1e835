// The road end to end: retold reports go in, boards with reasons come out, and they say what the oracle says of the same moment.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadOffice, type Office } from '../src/flow/index.ts';
import type { Board, Proof } from '../src/terms/index.ts';
import { root } from './support/run-parley.ts';

// The oracle's short names for the same commitments.
const names: Record<string, string> = {
  release: 'us-taliban-2020/release',
  release_back: 'us-taliban-2020/release-back',
  talks: 'us-taliban-2020/talks',
  withdraw1: 'us-taliban-2020/withdraw-135-days',
  withdraw2: 'us-taliban-2020/withdraw-rest',
  noattack: 'us-taliban-2020/no-attack',
  riv_tb: 'reduction-in-violence-2020/taliban-reduce',
  truce_ext: 'truce-continued-2020/taliban-hold',
};

const oracleStates = (moment: string): Record<string, string> => {
  const out = readFileSync(`${root}test/oracle/doha.out`, 'utf8');
  const found = [...out.matchAll(/^state\((\w+),(\w+),(\w+)\)/gm)].filter(([, at]) => at === moment);
  const spelled: Record<string, string> = { inforce: 'in-force', inprogress: 'in-progress' };
  return Object.fromEntries(found.map(([, , name = '', state = '']) => [names[name] ?? name, spelled[state] ?? state]));
};

const statesOf = (board: Board): Record<string, string> =>
  Object.fromEntries(board.commitments.filter(({ id }) => Object.values(names).includes(id)).map(({ id, state }) => [id, state]));

let office: Office;
beforeAll(() => {
  office = loadOffice(`${root}dossiers/doha-2020`);
});

test('on 2 March, for independent outlets, the board read from the reports is the oracle’s', () => {
  const moment = '2020-03-02T18:00:00Z';
  const board = office.board({ at: moment, known: moment, view: 'independent' });
  expect(statesOf(board)).toEqual(oracleStates('mar2_ind'));
  const kinds = board.findings.map(({ kind, ...rest }) => `${kind} ${'commitment' in rest ? rest.commitment : ''}`);
  expect(kinds).toContain('binds-nonsignatory us-taliban-2020/release');
  expect(kinds).toContain('deadlock us-taliban-2020/release');
  expect(kinds).toContain('deadlock us-taliban-2020/talks');
});

test('every claim quotes its page exactly, and was known when its page was published', () => {
  expect(office.claims().length).toBeGreaterThan(20);
  for (const { cite, known } of office.claims()) {
    const page = office.page(cite?.page ?? '');
    expect(page?.text.slice(cite?.start, cite?.end)).toBe(cite?.quote);
    expect(known).toBe(page?.published);
  }
});

const leaves = (proof: Proof): Proof[] =>
  proof.premises === undefined || proof.premises.length === 0 ? [proof] : proof.premises.flatMap(leaves);

test('every state can be opened down to claims, a named silence, or the text of the accord', () => {
  const board = office.board(office.question({ at: '2020-03-11' }));
  for (const { because } of board.commitments) {
    for (const leaf of leaves(because)) {
      expect(leaf.text).not.toBe('');
      for (const id of [...(leaf.for ?? []), ...(leaf.against ?? [])]) expect(office.claim(id), id).toBeDefined();
    }
  }
});

test('a report published later changes nothing of what could be known before', () => {
  const then = '2020-03-05T12:00:00Z';
  const early = office.claims().filter(({ known }) => known <= then).length;
  expect(early).toBeLessThan(office.claims().length);
  for (const { id } of office.dossier.views) {
    const board = office.board({ at: then, known: then, view: id });
    const used = board.commitments
      .flatMap(({ because }) => leaves(because))
      .flatMap((leaf) => [...(leaf.for ?? []), ...(leaf.against ?? [])]);
    for (const claim of used) expect((office.claim(claim)?.known ?? '') <= then).toBe(true);
  }
});

test('reading the same dossier twice gives the same board, byte for byte', () => {
  const again = loadOffice(`${root}dossiers/doha-2020`);
  const question = office.question({ at: '2020-03-18' });
  expect(JSON.stringify(again.board(question))).toBe(JSON.stringify(office.board(question)));
});
