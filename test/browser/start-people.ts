import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { wallClock } from '#kit/clock.ts';
import { openDatabase } from '#kit/db/database.ts';
import { openPglite } from '#kit/db/pglite-source.ts';
import { createDiskStore } from '#kit/files/disk-store.ts';
import { gatherAssets } from '#kit/http/assets.ts';
import { createLive } from '#kit/live/live.ts';
import { nobody } from '#kit/viewer.ts';
import { type AppParts, contextOf, createApp } from '../../src/app.ts';
import { loadPeopleExample } from '../../src/people/example.ts';
import { filesFolder } from '../harness/files-folder.ts';
import { preparedArchive } from '../harness/test-database.ts';

/** The whole program on a port, its people those of the example, who begin with an empty register. */
export interface PeopleApp {
  readonly url: string;
  readonly parts: AppParts;
  stop(): Promise<void>;
}

export async function startPeople(): Promise<PeopleApp> {
  const source = await openPglite({ folder: null, template: await preparedArchive() });
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const parts: AppParts = {
    database: openDatabase(source, { sandbox: false }),
    now: wallClock,
    files: createDiskStore(filesFolder()),
    live: createLive(),
    log: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
    assets: gatherAssets(new URL('../../src/client.ts', import.meta.url)),
    demo: true,
    example: true,
    publicUrl: url,
  };
  await loadPeopleExample({
    ...contextOf(parts, nobody),
    author: { kind: 'system', id: 'example', mandateId: null },
  });
  server.on('request', getRequestListener(createApp(parts)));
  return {
    url,
    parts,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await source.close();
    },
  };
}
