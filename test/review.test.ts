// A person reviews a dossier's claims from a pipe; the ledger, the list of claims and the board show what was decided.
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { reviewClaims } from '../src/cli/review-session.ts';
import { openOffice, openReview, standingOf, verifyLedger, type Question } from '../src/flow/index.ts';
import { systemClock } from '../src/kit/index.ts';
import { runParley, temporaryFolder } from './support/run-parley.ts';

const text = (body: string, outlet: string, hour: string): string =>
  `---\noutlet: ${outlet}\npublished: 2020-03-04T${hour}:00:00Z\n---\n${body}\n`;
const files = {
  'dossier.yaml': 'id: north-2020\ntitle: The northern talks\nmoment: 2020-03-04\n',
  'actors.yaml': `- { id: north, name: Northland, kind: state, zone: Europe/Oslo }
- { id: front, name: Southern Front, kind: armed-group, zone: Europe/Oslo }
- { id: wire, name: Wire One, kind: outlet }
- { id: post, name: The Post, kind: outlet }
`,
  'views.yaml': `- { id: all, name: All sources, tiers: [[all]] }
- { id: seen, name: Reviewed alone, tiers: [[all]], reviewed: true }
`,
  'accords/truce.yaml': `id: truce-2020
title: The truce of Oslo
names: [Oslo truce, truce]
status: signed
date: 2020-02-29
signatories: [north, front]
commitments:
  - id: release
    title: Release of prisoners
    kind: achieve
    obligor: north
    beneficiary: front
    action: { event: RETREAT, mode: release, objects: [prisoner] }
    unit: prisoners
    floor: { amount: 100, by: the text }
    cap: 100
    clause: { ref: "1" }
`,
  'reports/one.md': text(
    'Northland accepted the truce on Monday.\n\nNorthland freed 30 prisoners of the Southern Front on Tuesday, its first release.',
    'wire',
    '08',
  ),
  'reports/two.md': text('Northland rejected the truce of Oslo on Wednesday.', 'post', '09'),
};

// Several processes, each of which loads the reader.
const patience = 120_000;

test('decisions from a pipe are kept, listed, counted and taken back', { timeout: patience }, async () => {
  using dossier = temporaryFolder(files);
  const data = join(dossier.path, 'data');
  const piped = runParley(['review', dossier.path, '--data', data, '--by', 'Ada'], { input: 'what\na\nu\na\nr\nq\n' });
  expect(piped.code).toBe(0);
  expect(piped.stdout).toMatch(/».+«/s);
  expect(piped.stdout).toContain('"what" is no answer here');
  expect(piped.stdout).toContain('1 accepted, 0 corrected, 1 rejected, 0 skipped');

  const office = await openOffice(dossier.path, { data, clock: systemClock });
  const all = office.allClaims();
  expect(all.filter((claim) => standingOf(claim) === 'reviewed').map(({ review }) => [review?.verdict, review?.by])).toEqual([
    ['accept', 'Ada'],
  ]);
  expect(all.filter((claim) => standingOf(claim) === 'rejected')).toHaveLength(1);
  expect(all.every(({ origin }) => origin === 'machine')).toBe(true);
  const board = (asked: Partial<Question>) => office.board(office.question(asked));
  expect(board({}).claims).toBe(all.length - 1);
  expect([board({ reviewed: true }).claims, board({ view: 'seen' }).claims]).toEqual([1, 1]);
  expect((await verifyLedger(data, systemClock)).broken).toBeUndefined();

  const listed = runParley(['claims', dossier.path, '--data', data, '--standing', 'reviewed', '--json']).stdout.trim().split('\n');
  expect(listed.map((line) => (JSON.parse(line) as { review: { by: string } }).review.by)).toEqual(['Ada']);
});

test('a correction stands in for the machine’s claim, and one that is broken off changes nothing', { timeout: patience }, async () => {
  using dossier = temporaryFolder(files);
  const data = join(dossier.path, 'data');
  const answer = async (...lines: string[]): Promise<string> => {
    const review = await openReview(dossier.path, { data, clock: systemClock });
    let said = '';
    const say = (text: string): void => void (said += `${text}\n`);
    const tally = await reviewClaims(review, review.waiting, Readable.from(lines.map((line) => ({ text: line })))[Symbol.asyncIterator](), {
      say,
      ask: say,
    });
    await review.close();
    return `${said}${JSON.stringify(tally)}`;
  };
  expect(await answer('c', 'value 3')).toContain('"correct":0');
  expect(await answer('c', 'colour red', 'by post', '', 'q')).toMatch(/no field "colour".*"correct":1/s);
  const office = await openOffice(dossier.path, { data, clock: systemClock });
  const corrected = office.allClaims().filter(({ review }) => review?.verdict === 'correct');
  expect(corrected.map(({ by, origin }) => [by, origin])).toEqual([['post', 'person']]);
  expect(office.claim(corrected[0]?.review?.of ?? '')).toBeUndefined();
  const machineAlone = office.board(office.question({})).commitments.map(({ evidence }) => evidence);
  expect(machineAlone.some((evidence) => (evidence?.reviewed ?? 0) > 0)).toBe(true);
});
