import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { ConnectionSource } from '#kit/db/connection.ts';
import { type Database, openDatabase } from '#kit/db/database.ts';
import { migrate } from '#kit/db/migrate.ts';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';
import { createDiskStore } from '#kit/files/disk-store.ts';
import { createLive } from '#kit/live/live.ts';
import { present } from '#kit/result.ts';
import { nobody } from '#kit/viewer.ts';
import { contextOf } from '../src/app.ts';
import { castBallot } from '../src/council/actions/cast-ballot.ts';
import { loadExample } from '../src/example.ts';
import { type RunningApp, startApp } from '../test/browser/start-app.ts';
import { memberOfSeat, openVote } from '../test/harness/open-vote.ts';
import { freshDatabase, postgresServer } from '../test/postgres/server.ts';
import { enter, formOf, press, seats, sitting } from './hall-people.ts';
import { HttpLine } from './http-line.ts';
import { median, ratioLine } from './load.ts';
import { startBare } from './start-bare.ts';

const members = Array.from({ length: seats }, (_, index) => memberOfSeat(index + 1));
const pairs = 5;
const seconds = 2;
/** Clients that each insert one row and commit, again and again. On the server, more bring no more: see the first line. */
const inserters = { embedded: 124, server: 32 };

/**
 * Ballots acknowledged per second, 124 members voting again and again, against single-row durable inserts by N clients in
 * a bare table on the same kind of database and the same disk, in turn: at the action, and through the whole program.
 */
export async function benchBallots(say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'totem-bench-'));
  const embedded = await openPglite({ folder: join(folder, 'database'), template: null });
  await benchOn('embedded database', embedded, {}, inserters.embedded, folder, join(folder, 'bare'), say);
  rmSync(folder, { recursive: true, force: true });
  const server = await postgresServer();
  if (!server) return say('ballots on a PostgreSQL server: none to be had here');
  const files = mkdtempSync(join(tmpdir(), 'totem-bench-'));
  const source = openServer(await freshDatabase(server), { max: inserters.server });
  const env = { DATABASE_URL: await freshDatabase(server) };
  await benchOn('PostgreSQL server', source, env, inserters.server, files, await freshDatabase(server), say);
  await server.stop();
  rmSync(files, { recursive: true, force: true });
}

async function benchOn(
  name: string,
  source: ConnectionSource,
  env: Record<string, string>,
  clients: number,
  folder: string,
  bareDatabase: string,
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
  const vote = await openVote(ctx);
  const app = await startApp({ env });
  const hall = await openHall(app);
  const bare = await startBare('bench/bare-inserts.ts', bareDatabase);
  const strangers = Array.from({ length: seats }, () => new HttpLine(bare.url));
  const insert = () => insertOne(database);
  const rates = {
    insert: [] as number[],
    action: [] as number[],
    http: [] as number[],
    bare: [] as number[],
  };
  for (let pair = 0; pair <= pairs; pair += 1) {
    const insertsBefore = await rate(clients, insert);
    const action = await rate(seats, (index) => castOne(ctx, vote, index));
    const http = await rate(seats, (index) => postOne(hall.members, hall.vote, index));
    const bareHttp = await rate(seats, (index) => postOne(strangers, hall.vote, index));
    // The first turn only warms everybody up.
    if (pair === 0) continue;
    rates.insert.push(insertsBefore);
    rates.action.push(action);
    rates.http.push(http);
    rates.bare.push(bareHttp);
  }
  const against = (values: readonly number[], others: readonly number[]) =>
    ratioLine(values.map((value, index) => value / (others[index] ?? Number.NaN)));
  const f = (values: readonly number[]) => median(values).toFixed(0);
  say(`${name}: ${clients} clients inserting one row each: ${f(rates.insert)} rows per second`);
  say(
    `${name}: ballots / single-row inserts, at the action: ${against(rates.action, rates.insert)}; ${f(rates.action)} per second`,
  );
  say(
    `${name}: ballots / single-row inserts, over HTTP: ${against(rates.http, rates.insert)}; ${f(rates.http)} per second`,
  );
  say(
    `${name}: ballots / single-row inserts, both over HTTP, bare server: ${against(rates.http, rates.bare)}; ${f(rates.bare)} inserts per second`,
  );
  for (const line of [...hall.members, ...strangers]) line.close();
  await bare.stop();
  await app.stop();
  await source.close();
}

/** How often per second `act` ends, when `clients` do it again and again for `seconds`. */
async function rate(clients: number, act: (index: number) => Promise<void>): Promise<number> {
  const started = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, index) => {
      while (performance.now() - started < seconds * 1000) {
        await act(index);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - started) / 1000);
}

async function insertOne(database: Database): Promise<void> {
  await sql`insert into public.bare values (${randomUUID()}, 1, ${new Date()})`.execute(database);
}

async function castOne(ctx: Ctx, voteId: string, index: number): Promise<void> {
  const member = present(members[index], 'a seat without its member');
  const author = { kind: 'person', id: member.personId ?? '', mandateId: member.acting?.id ?? null } as const;
  const cast = {
    slug: 'repetition',
    voteId,
    seatNumber: index + 1,
    choice: 'for',
    once: randomUUID(),
  } as const;
  const done = await castBallot({ ...ctx, author }, member, cast);
  if (!done.ok) throw new Error(`a ballot was refused: ${JSON.stringify(done.refusals)}`);
}

interface OpenHall {
  readonly members: readonly HttpLine[];
  readonly vote: string;
}

async function openHall(app: RunningApp): Promise<OpenHall> {
  const secretariat = await enter(app.url, 'council-secretariat');
  const president = await enter(app.url, 'council-president');
  await press(secretariat, `${sitting}/secretariat`, 'Tout le monde arrive');
  for (const act of ['Ouvrir la séance', 'Ouvrir le point 1', 'Mettre aux voix le point 1'])
    await press(president, `${sitting}/bureau`, act);
  const members: HttpLine[] = [];
  for (let seat = 1; seat <= seats; seat += 1) members.push(await enter(app.url, `council-member-${seat}`));
  const form = await formOf(members[0] as HttpLine, `${sitting}/ma-place`, 'Voter');
  return { members, vote: form.fields['vote'] ?? '' };
}

async function postOne(lines: readonly HttpLine[], vote: string, index: number): Promise<void> {
  const fields = { vote, seat: String(index + 1), choice: 'for', once: randomUUID() };
  const answer = await lines[index]?.post(`${sitting}/ma-place/bulletin`, fields);
  if (answer?.status !== 303) throw new Error(`a ballot was answered ${answer?.status}`);
}
