// A Kysely dialect over node:sqlite. Kysely's own SqliteDialect expects another driver and returns no rows here, silently.
// Takes an open DatabaseSync; integers above 2^53 are refused by node:sqlite itself, so the ledger stores none.
import { type DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';

class Connection implements DatabaseConnection {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#db.prepare(query.sql);
    const values = query.parameters as SQLInputValue[];
    // A statement with columns gives rows (SELECT, RETURNING, PRAGMA); any other gives counts.
    if (statement.columns().length > 0) return Promise.resolve({ rows: statement.all(...values) as R[] });
    const { changes, lastInsertRowid } = statement.run(...values);
    return Promise.resolve({ rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) });
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const row of this.#db.prepare(query.sql).iterate(...(query.parameters as SQLInputValue[]))) yield { rows: [row as R] };
  }
}

// One connection, one user at a time: SQLite has a single writer, and a transaction must not be interleaved.
class SerialDriver implements Driver {
  readonly #db: DatabaseSync;
  readonly #connection: Connection;
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#connection = new Connection(db);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    this.#release = resolve;
    return this.#connection;
  }

  async beginTransaction(): Promise<void> {
    this.#db.exec('begin immediate');
  }

  async commitTransaction(): Promise<void> {
    this.#db.exec('commit');
  }

  async rollbackTransaction(): Promise<void> {
    this.#db.exec('rollback');
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async destroy(): Promise<void> {
    this.#db.close();
  }
}

/** A dialect for Kysely over an open node:sqlite database. `destroy()` of the Kysely instance closes it. */
export function nodeSqliteDialect(db: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SerialDriver(db),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
