import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { createPageMemory, type PageMemory } from './page-memory.ts';

const request = (headers: Record<string, string> = {}) => new Request('http://localhost/', { headers });
const html = { headers: { 'content-type': 'text/html' } };

/** Counts how often a page had to be drawn. */
function painter(body: string, init: ResponseInit = html) {
  const painted = { times: 0 };
  const draw = async () => {
    painted.times += 1;
    return new Response(body, init);
  };
  return { painted, draw };
}

/** Whether asking for this key draws nothing. */
async function isKept(memory: PageMemory, key: string): Promise<boolean> {
  const { painted, draw } = painter('new');
  await memory.answer(key, request(), draw);
  return painted.times === 0;
}

test('a page kept is answered again, with the same bytes and validator', async () => {
  const memory = createPageMemory(1000);
  const { painted, draw } = painter('été');
  const first = await memory.answer('a', request(), draw);
  const again = await memory.answer('a', request(), draw);
  assert.equal(await again.text(), await first.text());
  assert.equal(again.headers.get('content-type'), 'text/html');
  const etag = first.headers.get('etag') ?? '';
  assert.equal((await memory.answer('a', request({ 'if-none-match': etag }), draw)).status, 304);
  assert.equal(painted.times, 1);
});

test('a thousand who ask while it is being drawn get that drawing', async () => {
  const memory = createPageMemory(1000);
  const { painted, draw } = painter('page');
  const answers = await Promise.all(Array.from({ length: 1000 }, () => memory.answer('a', request(), draw)));
  assert.equal(painted.times, 1);
  assert.equal(await answers[999]?.text(), 'page');
});

test('a refusal, or an answer that opens a session, is never kept and never shared', async () => {
  const memory = createPageMemory(1000);
  for (const init of [{ status: 404 }, { headers: { 'set-cookie': 'x=1' } }]) {
    const { painted, draw } = painter('no', init);
    const answers = await Promise.all(['1', '2'].map(() => memory.answer('a', request(), draw)));
    assert.equal(painted.times, 2);
    assert.equal(await answers[1]?.text(), 'no');
  }
  assert.equal(await isKept(memory, 'a'), false);
});

test('a drawing that fails is heard by who asked for it; the others draw again', async () => {
  const memory = createPageMemory(1000);
  const { draw } = painter('page');
  const failed = memory.answer('a', request(), () => Promise.reject(new Error('no ink')));
  const other = memory.answer('a', request(), draw);
  await assert.rejects(failed, /no ink/);
  assert.equal(await (await other).text(), 'page');
});

test('the least recently asked page goes first when there is no room', async () => {
  const memory = createPageMemory(10);
  const { draw } = painter('12345');
  for (const key of ['a', 'b', 'a', 'c']) await memory.answer(key, request(), draw);
  assert.equal(await isKept(memory, 'a'), true);
  assert.equal(await isKept(memory, 'b'), false);
});

test('who can unpack gets the packed page, under a validator of its own', async () => {
  const memory = createPageMemory(10_000);
  const long = 'une page '.repeat(300);
  const { draw } = painter(long);
  const gzip = { 'accept-encoding': 'br, gzip;q=0.8' };
  const packed = await memory.answer('a', request(gzip), draw);
  assert.equal(packed.headers.get('content-encoding'), 'gzip');
  assert.match(packed.headers.get('vary') ?? '', /accept-encoding/);
  assert.equal(gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString(), long);
  const plain = await memory.answer('a', request({ 'accept-encoding': 'br, gzip;q=0' }), draw);
  assert.equal(await plain.text(), long);
  assert.notEqual(plain.headers.get('etag'), packed.headers.get('etag'));
  const etag = packed.headers.get('etag') ?? '';
  assert.equal((await memory.answer('a', request({ ...gzip, 'if-none-match': etag }), draw)).status, 304);
});

test('what is packed already is not packed again', async () => {
  const memory = createPageMemory(10_000);
  const { draw } = painter('x'.repeat(2000), { headers: { 'content-type': 'application/pdf' } });
  const answer = await memory.answer('a', request({ 'accept-encoding': 'gzip' }), draw);
  assert.equal(answer.headers.get('content-encoding'), null);
});
