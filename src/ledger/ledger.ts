// The append-only ledger: pages, readings, claims, people's decisions and the marks of finished runs, in one hash-chained log.
// Takes records, gives them back as they were. Adding a thing twice adds nothing. It never changes or removes an entry.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { canonicalJson, Fault, type Clock, type Json } from '../kit/index.ts';
import { chainHash, genesis } from './chain.ts';
import { migrations } from './migrations.ts';
import { nodeSqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

export type RecordKind = 'page' | 'reading' | 'claim' | 'issue' | 'run' | 'decision';

/** What the ledger keeps. `run` names the reader and dossier that made it; empty for what came from outside. */
export type LedgerRecord = { kind: RecordKind; id: string; run: string; body: unknown };

/** What `verify` found: how many entries hold, and the first that does not. */
export type Verdict = { entries: number; broken: { seq: number; why: string } | undefined };

export type Ledger = {
  /** Appends in one transaction: all of it or nothing. Returns how many were new. */
  append(dossier: string, records: readonly LedgerRecord[]): Promise<number>;
  /** Bodies of one kind, in the order in which they came. */
  list(dossier: string, kind: RecordKind, run: string): Promise<unknown[]>;
  has(dossier: string, kind: RecordKind, run: string, id: string): Promise<boolean>;
  verify(): Promise<Verdict>;
  close(): Promise<void>;
};

const openFile = (file: string): DatabaseSync => {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const db = new DatabaseSync(file, { timeout: 5000 });
    db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
    return db;
  } catch (cause) {
    throw new Fault(
      'ledger.cannot-open',
      `the ledger ${file} cannot be opened: ${String(cause)}`,
      'Give another folder with --data, or move the file away.',
      cause,
    );
  }
};

async function migrate(db: Kysely<Tables>, file: string): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } }).migrateToLatest();
  if (error === undefined) return;
  await db.destroy();
  const hint = 'It may be of a newer version or not a ledger. Move it away, or give another folder with --data.';
  throw new Fault('ledger.cannot-migrate', `the ledger ${file} cannot be brought to this version: ${String(error)}`, hint, error);
}

/** Opens (or makes) the ledger in a SQLite file. Throws Fault `ledger.cannot-open` or `ledger.cannot-migrate`. */
export async function openLedger(place: { file: string; clock: Clock }): Promise<Ledger> {
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(openFile(place.file)) });
  await migrate(db, place.file);

  const append: Ledger['append'] = (dossier, records) =>
    db.transaction().execute(async (tx) => {
      const tip = await tx.selectFrom('entry').select('hash').orderBy('seq', 'desc').limit(1).executeTakeFirst();
      let before = tip?.hash ?? genesis;
      const recorded = place.clock.now().toString();
      let added = 0;
      for (const record of records) {
        const { kind, id, run } = record;
        const entry = { dossier, kind, id, run, body: canonicalJson(record.body as Json), recorded };
        const hash = chainHash(before, entry);
        const done = await tx
          .insertInto('entry')
          .values({ ...entry, hash })
          .onConflict((conflict) => conflict.columns(['dossier', 'kind', 'run', 'id']).doNothing())
          .executeTakeFirst();
        if (done.numInsertedOrUpdatedRows !== 1n) continue;
        before = hash;
        added += 1;
      }
      return added;
    });

  const of = (dossier: string, kind: RecordKind, run: string) =>
    db.selectFrom('entry').where('dossier', '=', dossier).where('kind', '=', kind).where('run', '=', run);

  return {
    append,
    async list(dossier, kind, run) {
      const rows = await of(dossier, kind, run).select('body').orderBy('seq').execute();
      return rows.map(({ body }) => JSON.parse(body) as unknown);
    },
    async has(dossier, kind, run, id) {
      return (await of(dossier, kind, run).select('seq').where('id', '=', id).executeTakeFirst()) !== undefined;
    },
    async verify() {
      let before = genesis;
      let entries = 0;
      for await (const { hash, seq, ...entry } of db.selectFrom('entry').selectAll().orderBy('seq').stream()) {
        if (chainHash(before, entry) !== hash)
          return { entries, broken: { seq, why: `its content does not give its hash (${entry.kind} ${entry.id})` } };
        before = hash;
        entries += 1;
      }
      return { entries, broken: undefined };
    },
    close: () => db.destroy(),
  };
}
