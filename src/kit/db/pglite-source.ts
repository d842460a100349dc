import { Worker } from 'node:worker_threads';
import type { Connection, ConnectionSource } from './connection.ts';
import { DatabaseError } from './database-error.ts';
import type { WorkerAnswer, WorkerOptions, WorkerRequest } from './pglite-messages.ts';

type Waiting = {
  resolve: (answer: { rows: unknown[]; affectedRows: number }) => void;
  reject: (e: Error) => void;
};

export interface PgliteSource extends ConnectionSource {
  /** The whole data directory as an uncompressed archive: a template for tests. */
  dump(): Promise<Uint8Array>;
}

/** Starts the embedded database in a worker thread. It has one connection, lent to one borrower at a time, in order. */
export async function openPglite(options: WorkerOptions): Promise<PgliteSource> {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: options });
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
  worker.on('message', (answer: WorkerAnswer) => settle(waiting, answer));
  worker.on('error', (error: Error) => {
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  });

  const ask = (request: Omit<WorkerRequest, 'id'>, given: ArrayBuffer[] = []) =>
    new Promise<{ rows: unknown[]; affectedRows: number }>((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...request, id }, given);
    });
  const connection: Connection = {
    query: (sql, parameters) => ask({ verb: 'query', sql, parameters } as WorkerRequest),
    exec: async (sql) => {
      await ask({ verb: 'exec', sql } as WorkerRequest);
    },
    copy: async (target, text) => {
      const rows = new TextEncoder().encode(text);
      await ask({ verb: 'copy', target, rows } as WorkerRequest, [rows.buffer]);
    },
  };
  const turn = takeTurns(connection);
  return {
    kind: 'pglite',
    acquire: turn.acquire,
    release: turn.release,
    dump: async () => (await ask({ verb: 'dump' })).rows[0] as Uint8Array,
    close: async () => {
      await turn.acquire();
      await ask({ verb: 'close' });
      await worker.terminate();
    },
  };
}

function settle(waiting: Map<number, Waiting>, answer: WorkerAnswer): void {
  const one = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (!one) return;
  if ('error' in answer) {
    one.reject(new DatabaseError(answer.error.message, answer.error.code, answer.error.constraint));
  } else one.resolve(answer);
}

/** Lends one connection in order of arrival: a transaction keeps it until it ends. */
function takeTurns(connection: Connection): Pick<ConnectionSource, 'acquire' | 'release'> {
  const queue: (() => void)[] = [];
  let lent = false;
  return {
    acquire: async () => {
      if (lent) await new Promise<void>((resolve) => queue.push(resolve));
      lent = true;
      return connection;
    },
    release: () => {
      const next = queue.shift();
      if (next) next();
      else lent = false;
    },
  };
}
