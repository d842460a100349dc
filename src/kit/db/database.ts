import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type Transaction,
} from 'kysely';
import { assert } from '../result.ts';
import type { Connection, ConnectionSource } from './connection.ts';
import { CopiedRows } from './copied-rows.ts';

/** No tables at all: each module adds its own with `withTables<ModuleTables>()`. */
export type NoTables = Record<never, never>;

/** What a view receives: it can select, and nothing else compiles. */
export interface ReadDb<T = NoTables> {
  readonly selectFrom: Kysely<T>['selectFrom'];
  readonly getExecutor: Kysely<T>['getExecutor'];
  withTables<U extends Record<string, unknown>>(): ReadDb<T & U>;
}

/** What an action receives inside `journal.record`, and only there. */
export type Tx<T = NoTables> = Transaction<T>;
export type Database = Kysely<NoTables>;

/** The same handle, able to read only: the one cast, so that no view can write. */
export function readOnly(database: Database): ReadDb {
  return database as unknown as ReadDb;
}

const inTransaction = new AsyncLocalStorage<{ open: boolean }>();

/** Says, rather than waiting for ever, that an act was begun inside another act's transaction. */
export function assertOutsideTransaction(): void {
  assert(!inTransaction.getStore()?.open, 'a transaction was opened inside another one');
}

/** Runs `work` in one transaction. Called by the journal and by migrations; house test `one-throat` refuses it elsewhere. */
export function transact<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  assertOutsideTransaction();
  return database.transaction().execute((tx) => {
    const scope = { open: true };
    return inTransaction.run(scope, () =>
      work(tx).finally(() => {
        scope.open = false;
      }),
    );
  });
}

/** The query builder on either home. With `sandbox`, every transaction becomes a savepoint of one that is never committed. */
export function openDatabase(source: ConnectionSource, options: { sandbox?: boolean } = {}): Database {
  return new Kysely<NoTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new SourceDriver(source, options.sandbox === true),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

class Borrowed implements DatabaseConnection {
  readonly raw: Connection;
  constructor(raw: Connection) {
    this.raw = raw;
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const [only] = query.parameters;
    if (only instanceof CopiedRows) {
      await this.raw.copy(query.sql, only.text);
      return { rows: [] };
    }
    const { rows, affectedRows } = await this.raw.query(query.sql, query.parameters);
    return { rows: rows as R[], numAffectedRows: BigInt(affectedRows) };
  }
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Impossible: streaming is not offered, because the embedded database cannot do it');
  }
}

class SourceDriver implements Driver {
  readonly #source: ConnectionSource;
  readonly #sandbox: boolean;
  constructor(source: ConnectionSource, sandbox: boolean) {
    this.#source = source;
    this.#sandbox = sandbox;
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<Borrowed> {
    // On the embedded database's single connection this would wait for ever; say it instead, on both homes.
    assert(!inTransaction.getStore()?.open, 'the outer handle was used inside a transaction: use `tx`');
    return new Borrowed(await this.#source.acquire());
  }
  async beginTransaction(connection: Borrowed): Promise<void> {
    await connection.raw.exec(this.#sandbox ? 'savepoint act' : 'begin');
  }
  async commitTransaction(connection: Borrowed): Promise<void> {
    await connection.raw.exec(this.#sandbox ? 'release savepoint act' : 'commit');
  }
  async rollbackTransaction(connection: Borrowed): Promise<void> {
    await connection.raw.exec(
      this.#sandbox ? 'rollback to savepoint act; release savepoint act' : 'rollback',
    );
  }
  async releaseConnection(connection: Borrowed): Promise<void> {
    this.#source.release(connection.raw);
  }
  async destroy(): Promise<void> {
    await this.#source.close();
  }
}
