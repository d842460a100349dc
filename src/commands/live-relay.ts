import pg from 'pg';
import { wallClock } from '#kit/clock.ts';
import { createLive, type Live } from '#kit/live/live.ts';
import type { Settings } from '../settings.ts';

const channel = 'totem_live';

/**
 * Live messages of this process, and, on a PostgreSQL server, of the other processes on the same database: one direct
 * connection listens (a transaction pooler would drop LISTEN), each publication is notified.
 */
export async function connectLive(settings: Settings): Promise<{ live: Live; close: () => Promise<void> }> {
  // Numbers begin at the hour of the start: none was ever given by a program that ran before this one.
  const first = wallClock().getTime();
  if (settings.databaseUrl === null) return { live: createLive(() => {}, first), close: async () => {} };
  const client = new pg.Client({ connectionString: settings.databaseUrl });
  client.on('error', () => {});
  await client.connect();
  const me = String((await client.query('select pg_backend_pid() as pid')).rows[0]?.pid);
  const live = createLive((topic) => {
    // A page that misses a message shows the right thing at its next reload: a lost relay is not a failed act.
    client.query('select pg_notify($1, $2)', [channel, `${me} ${topic}`]).catch(() => {});
  }, first);
  client.on('notification', (message) => {
    const [sender, topic] = (message.payload ?? '').split(' ', 2);
    if (sender !== me && topic) live.receive(topic);
  });
  await client.query(`listen ${channel}`);
  return { live, close: () => client.end() };
}
