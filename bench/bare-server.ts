// The same framework, the same bytes, nothing else: what the page's speed is compared with.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const body = readFileSync(process.argv[2] ?? '', 'utf8');
const app = new Hono();
app.get('*', (c) => c.html(body));
serve({ fetch: app.fetch, port: 0, hostname: 'localhost' }, (info) => {
  process.stdout.write(`http://localhost:${info.port}\n`);
});
