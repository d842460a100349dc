import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { ConnectionSource } from '#kit/db/connection.ts';
import { openDatabase } from '#kit/db/database.ts';
import { migrate } from '#kit/db/migrate.ts';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';
import { createDiskStore } from '#kit/files/disk-store.ts';
import { createLive } from '#kit/live/live.ts';
import { nobody } from '#kit/viewer.ts';
import { contextOf } from '../src/app.ts';
import { castBallot } from '../src/council/actions/cast-ballot.ts';
import { loadExample } from '../src/example.ts';
import { memberOfSeat, openVote } from '../test/harness/open-vote.ts';
import { freshDatabase, postgresServer } from '../test/postgres/server.ts';
import { median, ratioLine } from './load.ts';

const seats = 124;
const rounds = 5;

/** 124 members voting at once, against as many single-row inserts at once in a bare table of the same database. */
export async function benchBallots(say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'totem-bench-'));
  const embedded = await openPglite({ folder: join(folder, 'database'), template: null });
  await benchOn('embedded database', embedded, folder, say);
  rmSync(folder, { recursive: true, force: true });
  const server = await postgresServer();
  if (!server) return say('ballots on a PostgreSQL server: none to be had here');
  const files = mkdtempSync(join(tmpdir(), 'totem-bench-'));
  await benchOn('PostgreSQL server', openServer(await freshDatabase(server), { max: 10 }), files, say);
  await server.stop();
  rmSync(files, { recursive: true, force: true });
}

async function benchOn(
  name: string,
  source: ConnectionSource,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  await migrate(source, new Date());
  const database = openDatabase(source);
  const files = createDiskStore(join(folder, 'files'));
  const ctx: Ctx = {
    ...contextOf({ database, now: () => new Date(), files, live: createLive() }, nobody),
    author: { kind: 'system', id: 'bench', mandateId: null },
  };
  await loadExample(ctx, () => {});
  await sql`create table public.bare (id uuid primary key, seat integer not null, at timestamptz not null)`.execute(
    database,
  );
  const voteId = await openVote(ctx);
  await voteTogether(ctx, voteId, []);
  await insertTogether(database);
  const ratios: number[] = [];
  const delays: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ballots = await voteTogether(ctx, voteId, delays);
    ratios.push(ballots / (await insertTogether(database)));
  }
  delays.sort((a, b) => a - b);
  const p99 = delays[Math.floor(delays.length * 0.99)] ?? Number.NaN;
  say(`${name}: ballots acknowledged per second / single-row inserts per second: ${ratioLine(ratios)}`);
  say(
    `${name}: ${seats} ballots at once, acknowledged in ${median(delays).toFixed(0)} ms (median), ${p99.toFixed(0)} ms (p99)`,
  );
  await source.close();
}

/** Ballots acknowledged per second when every seat votes at the same instant; each delay is added to `delays`, in ms. */
async function voteTogether(ctx: Ctx, voteId: string, delays: number[]): Promise<number> {
  const started = performance.now();
  await Promise.all(
    Array.from({ length: seats }, async (_, index) => {
      const seatNumber = index + 1;
      const member = memberOfSeat(seatNumber);
      const author = {
        kind: 'person',
        id: member.personId ?? '',
        mandateId: member.acting?.id ?? null,
      } as const;
      const done = await castBallot({ ...ctx, author }, member, {
        slug: 'repetition',
        voteId,
        seatNumber,
        choice: 'for',
        once: randomUUID(),
      });
      if (!done.ok) throw new Error(`a ballot was refused: ${JSON.stringify(done.refusals)}`);
      delays.push(performance.now() - started);
    }),
  );
  return seats / ((performance.now() - started) / 1000);
}

async function insertTogether(database: ReturnType<typeof openDatabase>): Promise<number> {
  const started = performance.now();
  await Promise.all(
    Array.from({ length: seats }, (_, index) =>
      sql`insert into public.bare values (${randomUUID()}, ${index}, ${new Date()})`.execute(database),
    ),
  );
  return seats / ((performance.now() - started) / 1000);
}
