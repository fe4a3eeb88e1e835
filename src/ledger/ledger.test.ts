import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixedClock } from '../kit/index.ts';
import { openLedger, type LedgerRecord } from './ledger.ts';
import { nodeSqliteDialect } from './sqlite-dialect.ts';

let folder = '';
const file = () => join(folder, 'parley.db');
const open = () => openLedger({ file: file(), clock: fixedClock('2020-03-04T00:00:00Z') });
const page = (id: string, text: string): LedgerRecord => ({ kind: 'page', id, run: '', body: { id, text } });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was appended is there after closing and opening again, in the order in which it came', async () => {
  const first = await open();
  expect(await first.append('d', [page('b', 'two'), page('a', 'one')])).toBe(2);
  await first.close();
  const second = await open();
  expect(await second.list('d', 'page', '')).toEqual([
    { id: 'b', text: 'two' },
    { id: 'a', text: 'one' },
  ]);
  expect(await second.has('d', 'page', '', 'a')).toBe(true);
  expect(await second.has('other', 'page', '', 'a')).toBe(false);
  await second.close();
});

test('adding the same thing twice adds nothing and keeps the chain whole', async () => {
  const ledger = await open();
  await ledger.append('d', [page('a', 'one')]);
  expect(await ledger.append('d', [page('a', 'one'), page('c', 'three')])).toBe(1);
  expect(await ledger.verify()).toEqual({ entries: 2, broken: undefined });
  await ledger.close();
});

test('a batch with one bad record leaves no trace', async () => {
  const ledger = await open();
  const loop: { self?: unknown } = {};
  loop.self = loop;
  await expect(ledger.append('d', [page('a', 'one'), { kind: 'page', id: 'x', run: '', body: loop }])).rejects.toThrow();
  expect(await ledger.list('d', 'page', '')).toEqual([]);
  await ledger.close();
});

test('the database itself refuses to change or remove an entry', async () => {
  const ledger = await open();
  await ledger.append('d', [page('a', 'one')]);
  await ledger.close();
  const raw = new DatabaseSync(file());
  expect(() => raw.exec(`update entry set body = '{}'`)).toThrow(/append-only/);
  expect(() => raw.exec('delete from entry')).toThrow(/append-only/);
  raw.close();
});

test('a change made behind the back of the ledger is found, with its place', async () => {
  const ledger = await open();
  await ledger.append('d', [page('a', 'one'), page('b', 'two'), page('c', 'three')]);
  await ledger.close();
  const raw = new DatabaseSync(file());
  raw.exec(`drop trigger entry_no_update; update entry set body = '{"id":"b","text":"2"}' where id = 'b'`);
  raw.close();
  const again = await open();
  expect((await again.verify()).broken).toMatchObject({ seq: 2 });
  await again.close();
});

test('two appends at once are kept apart, each whole', async () => {
  const ledger = await open();
  const batches = Array.from({ length: 10 }, (_, n) => ledger.append('d', [page(`${n}-a`, 'x'), page(`${n}-b`, 'y')]));
  expect(await Promise.all(batches)).toEqual(Array(10).fill(2));
  expect(await ledger.verify()).toEqual({ entries: 20, broken: undefined });
  await ledger.close();
});

test('a file that is no database is refused with a hint', async () => {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file(), 'no database at all, only a line of text that goes on for a while');
  await expect(open()).rejects.toMatchObject({ code: 'ledger.cannot-open' });
});

test('the dialect returns the rows that a query asks for', async () => {
  const kysely = new Kysely<Record<string, never>>({ dialect: nodeSqliteDialect(new DatabaseSync(':memory:')) });
  await sql`create table t (n integer)`.execute(kysely);
  const inserted = await sql`insert into t values (1), (2), (3)`.execute(kysely);
  expect(inserted.numAffectedRows).toBe(3n);
  expect((await sql<{ n: number }>`select n from t where n > ${1} order by n`.execute(kysely)).rows).toEqual([{ n: 2 }, { n: 3 }]);
  expect((await sql<{ n: number }>`insert into t values (4) returning n`.execute(kysely)).rows).toEqual([{ n: 4 }]);
  await kysely.destroy();
});
