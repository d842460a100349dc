// The embedded database lives in its own thread: in the main one it would stall the event loop for up to 300 ms.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { WorkerAnswer, WorkerOptions, WorkerRequest } from './pglite-messages.ts';

const options = workerData as WorkerOptions;
const int8 = 20;
const date = 1082;
const port = parentPort;
if (!port) throw new Error('Impossible: the embedded database was started outside a worker thread');

const template = options.template ? new Blob([await readFile(options.template)]) : undefined;
const database = await PGlite.create({
  dataDir: options.folder ?? 'memory://',
  extensions: { unaccent, pg_trgm, btree_gist },
  // Both drivers must read these the same way: a bigint, and a civil date that no time zone can shift.
  parsers: { [int8]: (text: string) => BigInt(text), [date]: (text: string) => text },
  ...(template ? { loadDataDir: template } : {}),
});
port.postMessage({ ready: true });

port.on('message', async (request: WorkerRequest) => {
  port.postMessage(await answer(request));
});

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  try {
    if (request.verb === 'query') {
      const result = await database.query(request.sql, [...request.parameters]);
      return { id: request.id, rows: result.rows, affectedRows: result.affectedRows ?? 0 };
    }
    if (request.verb === 'exec') await database.exec(request.sql);
    if (request.verb === 'copy')
      await database.query(`copy ${request.target} from '/dev/blob'`, [], {
        blob: new Blob([request.rows]),
      });
    if (request.verb === 'close') await database.close();
    if (request.verb === 'dump') {
      const archive = await database.dumpDataDir('none');
      return { id: request.id, rows: [new Uint8Array(await archive.arrayBuffer())], affectedRows: 0 };
    }
    return { id: request.id, rows: [], affectedRows: 0 };
  } catch (error) {
    return { id: request.id, error: describe(error) };
  }
}

/** Errors lose their fields when they cross threads: carry the ones that name a constraint. */
function describe(error: unknown): { message: string; code: string | null; constraint: string | null } {
  const fields = error as { message?: string; code?: string; constraint?: string };
  return {
    message: fields.message ?? String(error),
    code: fields.code ?? null,
    constraint: fields.constraint ?? null,
  };
}
