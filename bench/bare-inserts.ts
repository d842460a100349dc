// The same framework and the same kind of database; each POST inserts one row, commits, and is answered. Nothing else.
// Argument: a database's address, or a folder for the embedded one.
import { randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { openDatabase } from '#kit/db/database.ts';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';

const where = process.argv[2] ?? '';
const source = where.includes('://')
  ? openServer(where)
  : await openPglite({ folder: where, template: null });
const database = openDatabase(source);
await sql`create table public.bare (id uuid primary key, seat integer not null, at timestamptz not null)`.execute(
  database,
);
const app = new Hono();
app.post('*', async (c) => {
  const form = await c.req.raw.formData();
  await sql`insert into public.bare values (${randomUUID()}, ${Number(form.get('seat'))}, ${new Date()})`.execute(
    database,
  );
  return c.redirect('/', 303);
});
const server = serve({ fetch: app.fetch, port: 0, hostname: 'localhost' }, (info) => {
  process.stdout.write(`http://localhost:${info.port}\n`);
});
process.once('SIGTERM', async () => {
  server.close();
  await source.close();
  process.exit(0);
});
