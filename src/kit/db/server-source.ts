import pg from 'pg';
import type { Connection, ConnectionSource } from './connection.ts';
import { DatabaseError } from './database-error.ts';

pg.types.setTypeParser(pg.types.builtins.INT8, (text) => BigInt(text));
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

type PooledConnection = Connection & { readonly client: pg.PoolClient };

/** A pool on a PostgreSQL server (15 or newer). `url` as in DATABASE_URL. */
export function openServer(url: string, options: { max?: number } = {}): ConnectionSource {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 10 });
  // Without a listener, a server that stops would end this process from an idle connection.
  pool.on('error', () => {});
  return {
    kind: 'server',
    acquire: async () => wrap(await pool.connect()),
    release: (connection, broken) => (connection as PooledConnection).client.release(broken === true),
    close: () => pool.end(),
  };
}

function wrap(client: pg.PoolClient): PooledConnection {
  return {
    client,
    query: async (sql, parameters) => {
      const result = await client.query(sql, [...parameters]).catch(translate);
      return { rows: result.rows, affectedRows: result.rowCount ?? 0 };
    },
    exec: async (sql) => {
      await client.query(sql).catch(translate);
    },
    copy: (target, text) => copyIn(client, `copy ${target} from stdin`, text).catch(translate),
  };
}

/** What the driver asks of a query that speaks the protocol itself; its types name `submit` only. */
interface CopyQuery extends pg.Submittable {
  handleCopyInResponse(connection: CopyConnection): void;
  handleCommandComplete(): void;
  handleError(error: Error): void;
  handleReadyForQuery(): void;
}
interface CopyConnection {
  query(sql: string): void;
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
}

/** COPY FROM STDIN, its rows in one message: https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY */
function copyIn(client: pg.PoolClient, sql: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const query: CopyQuery = {
      submit: (connection) => (connection as unknown as CopyConnection).query(sql),
      handleCopyInResponse: (connection) => {
        connection.sendCopyFromChunk(Buffer.from(text));
        connection.endCopyFrom();
      },
      handleCommandComplete: () => {},
      handleError: reject,
      handleReadyForQuery: () => resolve(),
    };
    client.query(query);
  });
}

function translate(error: unknown): never {
  if (error instanceof pg.DatabaseError) {
    throw new DatabaseError(error.message, error.code ?? null, error.constraint ?? null);
  }
  throw error;
}
