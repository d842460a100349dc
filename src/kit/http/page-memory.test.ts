import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPageMemory } from './page-memory.ts';

const request = (etag?: string) =>
  new Request('http://localhost/', etag ? { headers: { 'if-none-match': etag } } : {});

test('a page kept is answered again, with the same bytes and validator', async () => {
  const memory = createPageMemory(1000);
  const first = await memory.keep(
    'a',
    request(),
    new Response('été', { headers: { 'content-type': 'text/html' } }),
  );
  const again = memory.recall('a', request());
  assert.equal(await again?.text(), await first.text());
  assert.equal(again?.headers.get('content-type'), 'text/html');
  assert.equal(memory.recall('a', request(first.headers.get('etag') ?? ''))?.status, 304);
  assert.equal(memory.recall('b', request()), null);
});

test('a refusal, or an answer that opens a session, is never kept', async () => {
  const memory = createPageMemory(1000);
  await memory.keep('a', request(), new Response('no', { status: 404 }));
  await memory.keep('b', request(), new Response('yes', { headers: { 'set-cookie': 'x=1' } }));
  assert.equal(memory.recall('a', request()), null);
  assert.equal(memory.recall('b', request()), null);
});

test('the least recently asked page goes first when there is no room', async () => {
  const memory = createPageMemory(10);
  await memory.keep('a', request(), new Response('12345'));
  await memory.keep('b', request(), new Response('12345'));
  memory.recall('a', request());
  await memory.keep('c', request(), new Response('12345'));
  assert.equal(memory.recall('b', request()), null);
  assert.ok(memory.recall('a', request()));
});
