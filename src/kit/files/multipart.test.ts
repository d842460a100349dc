import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { sha256 } from '../ids.ts';
import { readUpload } from './multipart.ts';
import { sampleFiles } from './sample-files.ts';

const pending = () => readdirSync(tmpdir()).filter((name) => name.startsWith('totem-upload-')).length;
const fields = {
  letter: { maxBytes: 50_000, allowed: ['pdf', 'odt'] },
  annexes: { maxBytes: 50_000, allowed: ['pdf', 'png', 'csv'], maxCount: 3 },
} as const;

function posted(parts: [string, string | File][]): Request {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  return new Request('http://localhost/', { method: 'POST', body });
}

async function refusalsOf(parts: [string, string | File][]): Promise<string[]> {
  const read = await readUpload(posted(parts), fields);
  if (read.ok) await read.value.discard();
  return read.ok ? [] : read.refusals.map((one) => `${one.field} ${one.code}`);
}

const pdf = (name: string) => new File([sampleFiles.pdf], name);

test('texts and files come out as they were sent, accents and repeated fields included', async () => {
  const before = pending();
  const read = await readUpload(
    posted([
      ['title', 'Élan « numérique » €\r\n💡'],
      ['tag', 'a'],
      ['letter', pdf('Lettre d’appui n° 1 été.pdf')],
      ['annexes', new File([sampleFiles.png], 'photo.png')],
      ['tag', 'b'],
      ['annexes', new File([sampleFiles.csv], 'tableau.csv')],
    ]),
    fields,
  );
  assert(read.ok);
  assert.equal(read.value.texts.get('title'), 'Élan « numérique » €\r\n💡');
  assert.deepEqual(read.value.texts.getAll('tag'), ['a', 'b']);
  assert.equal(read.value.files('letter')[0]?.name, 'Lettre d’appui n° 1 été.pdf');
  assert.equal(read.value.files('letter')[0]?.sha256, sha256(sampleFiles.pdf));
  assert.deepEqual(
    read.value.files('annexes').map((file) => file.type),
    ['png', 'csv'],
  );
  assert.deepEqual(read.value.files('nothing'), []);
  assert.equal(pending(), before + 3);
  await read.value.discard();
  assert.equal(pending(), before);
});

test('a field left empty gives no file and no refusal', async () => {
  const read = await readUpload(
    posted([['letter', new File([], '', { type: 'application/octet-stream' })]]),
    fields,
  );
  assert(read.ok);
  assert.deepEqual(read.value.files('letter'), []);
});

test('every refusal of a form comes at once, with its field, and nothing is left behind', async () => {
  const before = pending();
  assert.deepEqual(
    await refusalsOf([
      ['letter', new File([sampleFiles.png], 'lettre.pdf')],
      ['annexes', pdf('a.exe')],
      ['annexes', new File([], 'vide.pdf')],
      ['annexes', pdf('../a.pdf')],
      ['annexes', pdf('sound.pdf')],
      ['letter', pdf('second.pdf')],
      ['unknown', pdf('a.pdf')],
    ]).then((all) => all.toSorted()),
    [
      'annexes FILE_EMPTY',
      'annexes FILE_NAME_INVALID',
      'annexes FILE_TYPE_NOT_ALLOWED',
      'annexes TOO_MANY_FILES',
      'letter FILE_CONTENT_MISMATCH',
      'letter TOO_MANY_FILES',
      'unknown FORM_UNREADABLE',
    ],
  );
  assert.deepEqual(await refusalsOf([['letter', new File([Buffer.alloc(60_000)], 'a.pdf')]]), [
    'letter FILE_TOO_LARGE',
  ]);
  assert.equal(pending(), before);
});

test('what is no form, or a form cut short, is unreadable', async () => {
  const before = pending();
  const start = `--x\r\ncontent-disposition: form-data; name="letter"; filename="a.pdf"\r\n\r\n%PDF-1.7 `;
  const bodies: [string, string][] = [
    ['text/plain', 'a'],
    ['multipart/form-data', start],
    ['multipart/form-data; boundary=x', start],
    ['multipart/form-data; boundary=x', start.replace('letter', 'unknown')],
    ['multipart/form-data; boundary=x', start.replace('a.pdf', 'a.exe')],
    ['multipart/form-data; boundary=x', ''],
    ['multipart/form-data; boundary=x', 'no boundary in sight'],
  ];
  for (const [type, body] of bodies) {
    const request = new Request('http://localhost/', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    const read = await readUpload(request, fields);
    assert(!read.ok, body);
    assert(
      read.refusals.some((one) => one.code === 'FORM_UNREADABLE'),
      body,
    );
  }
  assert.equal(pending(), before);
});

test('200 MB are refused early: announced, before a byte; unannounced, at the ceiling, without filling memory', async () => {
  const before = pending();
  const chunk = Buffer.alloc(1_000_000);
  const head = `--x\r\ncontent-disposition: form-data; name="letter"; filename="a.pdf"\r\n\r\n%PDF-1.7 `;
  let pulled = 0;
  const body = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(pulled === 0 ? Buffer.from(head) : chunk);
        pulled += 1;
        if (pulled > 200) controller.close();
      },
    });
  for (const announced of [{ 'content-length': '200000000' }, {}]) {
    pulled = 0;
    const headers = { 'content-type': 'multipart/form-data; boundary=x', ...announced };
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: body(),
      headers,
      duplex: 'half',
    } as RequestInit);
    const read = await readUpload(request, { letter: { maxBytes: 20_000_000, allowed: ['pdf'] } });
    assert(!read.ok);
    assert.deepEqual(read.refusals, [{ field: 'letter', code: 'FILE_TOO_LARGE' }]);
    assert(pulled < ('content-length' in announced ? 3 : 30), `${pulled} MB read`);
  }
  assert.equal(pending(), before);
});

test('over a socket: the refusal reaches the sender, and a sender that goes away leaves nothing', async () => {
  const before = pending();
  const seen: string[] = [];
  const listener = getRequestListener(async (request) => {
    const read = await readUpload(request, { letter: { maxBytes: 1_000_000, allowed: ['pdf'] } });
    if (read.ok) await read.value.discard();
    const answer = read.ok ? 'ok' : read.refusals.map((one) => one.code).join();
    seen.push(answer);
    return new Response(answer, { status: read.ok ? 200 : 422 });
  });
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert(address && typeof address === 'object');
  const url = `http://127.0.0.1:${address.port}/`;
  const send = async (bytes: number) => {
    const body = new FormData();
    body.append('letter', new File([sampleFiles.pdf, Buffer.alloc(bytes)], 'a.pdf'));
    const answer = await fetch(url, { method: 'POST', body });
    return `${answer.status} ${await answer.text()}`;
  };
  assert.equal(await send(900_000), '200 ok');
  assert.equal(await send(1_500_000), '422 FILE_TOO_LARGE');
  assert.equal(await send(900_000), '200 ok');

  const leaving = httpRequest(url, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 500_000 },
  });
  leaving.on('error', () => {});
  leaving.write(`--x\r\ncontent-disposition: form-data; name="letter"; filename="a.pdf"\r\n\r\n%PDF-1.7 `);
  const deadline = performance.now() + 5_000;
  const until = async (met: () => boolean) => {
    while (!met() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await until(() => pending() === before + 1);
  leaving.destroy();
  await until(() => seen.length === 4);
  assert.equal(seen[3], 'FORM_UNREADABLE');
  assert.equal(pending(), before);
  server.close();
  server.closeAllConnections();
});
