import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import pg from 'pg';
import { freshDatabase, postgresServer } from './server.ts';

test('a real server starts, gives databases that do not see each other, and leaves nothing behind', async (t) => {
  const server = await postgresServer();
  if (!server) return t.skip('no PostgreSQL server can run here');
  assert.match(server.version, /^PostgreSQL 1[5-9]\./);
  const [one, two] = [await freshDatabase(server), await freshDatabase(server)];
  assert.notEqual(one, two);
  const client = new pg.Client({ connectionString: one });
  await client.connect();
  await client.query('create table only_here (id int)');
  for (const extension of ['pg_trgm', 'unaccent', 'fuzzystrmatch'])
    await client.query(`create extension ${extension}`);
  const folder: string = (await client.query('show data_directory')).rows[0].data_directory;
  assert.equal((await client.query('show fsync')).rows[0].fsync, 'on');
  assert.equal((await client.query("select upper('œuvre à é') as up")).rows[0].up, 'ŒUVRE À É');
  await client.end();

  const copy = new pg.Client({
    connectionString: await freshDatabase(server, new URL(one).pathname.slice(1)),
  });
  await copy.connect();
  await copy.query('select from only_here');
  await copy.end();
  const other = new pg.Client({ connectionString: two });
  await other.connect();
  await assert.rejects(other.query('select from only_here'), /does not exist/);
  await other.end();

  await server.stop();
  if (!process.env['TEST_DATABASE_URL']) assert.equal(existsSync(folder), false);
});
