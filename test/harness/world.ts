import { after, test } from 'node:test';
import type { Ctx } from '#kit/ctx.ts';
import type { ConnectionSource } from '#kit/db/connection.ts';
import { openDatabase } from '#kit/db/database.ts';
import { createDiskStore } from '#kit/files/disk-store.ts';
import { gatherAssets } from '#kit/http/assets.ts';
import { exampleId } from '#kit/ids.ts';
import { createLive } from '#kit/live/live.ts';
import { type AppParts, contextOf, createApp } from '../../src/app.ts';
import { loadExample } from '../../src/example.ts';
import { loadPeopleExample } from '../../src/people/example.ts';
import { filesFolder } from './files-folder.ts';
import { closeTestDatabases, exampleDatabase, inSandbox, testDatabase } from './test-database.ts';
import { Visitor } from './visitor.ts';

const assets = gatherAssets(new URL('../../src/client.ts', import.meta.url));
const folder = filesFolder();

/** What a story plays in: the whole program on a real database, a clock it can move, and people who visit. */
export interface World {
  /** The context of the program itself, for views and actions called directly. */
  readonly ctx: Ctx;
  readonly parts: AppParts;
  readonly source: ConnectionSource;
  /** Moves the clock to this moment. */
  at(moment: string): void;
  /** Somebody without an account. */
  visitor(): Visitor;
  /** Somebody of the example, by the mandate's example name (`mandate/…`), already signed in. */
  enter(mandate: string): Promise<Visitor>;
}

after(closeTestDatabases);

/** A test on a migrated, empty database, rolled back at its end. */
export function onEmpty(name: string, work: (world: World) => Promise<void>): void {
  test(name, async () => {
    await inSandbox(await testDatabase(), (source) => work(worldOn(source, { example: false })));
  });
}

/** A test where the people of the example begin with nothing, rolled back at its end. */
export function onPeople(name: string, work: (world: World) => Promise<void>): void {
  onEmpty(name, async (world) => {
    await loadPeopleExample({ ...world.ctx, author: { kind: 'system', id: 'example', mandateId: null } });
    await work(world);
  });
}

/** A test on the Grenoble example, rolled back at its end. */
export function story(name: string, work: (world: World) => Promise<void>): void {
  test(name, async () => {
    const base = await exampleDatabase(async (source) => {
      const { ctx } = worldOn(source, { example: true, sandbox: false });
      await loadExample({ ...ctx, author: { kind: 'system', id: 'example', mandateId: null } }, () => {});
    });
    await inSandbox(base, (source) => work(worldOn(source, { example: true })));
  });
}

function worldOn(source: ConnectionSource, options: { example: boolean; sandbox?: boolean }): World {
  const { example, sandbox = true } = options;
  const clock = { now: new Date('2026-11-23T09:00:00Z') };
  const database = openDatabase(source, { sandbox });
  const parts: AppParts = {
    database,
    now: () => clock.now,
    files: createDiskStore(folder),
    live: createLive(),
    log: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
    assets,
    demo: true,
    example,
    publicUrl: 'http://localhost:3000',
  };
  const app = createApp(parts);
  return {
    parts,
    source,
    ctx: contextOf(parts, { personId: null, name: null, acting: null, mandates: [] }),
    at: (moment) => {
      clock.now = new Date(moment);
    },
    visitor: () => new Visitor(app),
    enter: async (mandate) => {
      const visitor = new Visitor(app);
      const page = await visitor.post('/entrer-comme', { mandate: exampleId(mandate) });
      if (page.status !== 200)
        throw new Error(`could not enter as ${mandate}: ${page.status} ${page.text.slice(0, 200)}`);
      return visitor;
    },
  };
}
