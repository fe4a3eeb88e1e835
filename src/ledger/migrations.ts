// The ledger's schema, step by step. A step that has landed is never edited; a change is a new step.
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const log: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('entry')
      .addColumn('seq', 'integer', (column) => column.primaryKey())
      .addColumn('dossier', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('run', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('recorded', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addUniqueConstraint('entry_once', ['dossier', 'kind', 'run', 'id'])
      .execute();
    // The log is append-only, and the database itself says so.
    for (const deed of ['update', 'delete']) {
      await sql`create trigger ${sql.ref(`entry_no_${deed}`)} before ${sql.raw(deed)} on entry
        begin select raise(abort, 'the ledger is append-only'); end`.execute(db);
    }
  },
};

/** Every step, in order of its name. */
export const migrations: Record<string, Migration> = { '0001-log': log };
