import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer as readWhole } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { AwsV4Signer } from 'aws4fetch';
import { sha256 } from '../ids.ts';
import { createDiskStore } from './disk-store.ts';
import { type FileStore, fileAddress } from './file-store.ts';
import { createS3Store } from './s3-store.ts';

const bytes = Buffer.from('Élan numérique\n'.repeat(20_000));
const hash = sha256(bytes);
const root = mkdtempSync(join(tmpdir(), 'totem-store-'));
after(() => rmSync(root, { recursive: true, force: true }));

const streamed = (content: Uint8Array) => new Blob([new Uint8Array(content)]).stream();
const read = async (store: FileStore, at: string) => {
  const stream = await store.get(at);
  return stream === null ? null : Buffer.from(await new Response(stream).arrayBuffer());
};
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

test('on disk: bytes and streams come back, twice the same is once, the wrong hash and hostile names are refused', async () => {
  const folder = join(root, 'disk');
  const store = createDiskStore(folder);
  assert.equal(await store.get(hash).catch(String), null);
  await Promise.all([store.put(hash, bytes, 'text/plain'), store.put(hash, streamed(bytes), 'text/plain')]);
  await store.put(hash, streamed(bytes), 'text/plain');
  assert.deepEqual(await read(store, hash), bytes);
  assert.deepEqual(readFileSync(join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)), bytes);

  const other = sha256('other');
  await assert.rejects(store.put(other, streamed(bytes), 'text/plain'), /have the hash/);
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error('cut'));
    },
  });
  await assert.rejects(store.put(other, broken, 'text/plain'), /cut/);
  assert.equal(await read(store, other), null);
  assert.equal(filesBelow(folder).length, 1);
  for (const hostile of ['../../etc/passwd', hash.toUpperCase(), '', `${hash}/..`]) {
    await assert.rejects(async () => store.get(hostile), /not a SHA-256/);
    await assert.rejects(async () => store.put(hostile, bytes, 'text/plain'), /not a SHA-256/);
  }
});

test('on disk: a process killed in the middle leaves nothing under the final name, and the next deposit succeeds', async () => {
  const folder = join(root, 'crash');
  const slowly = `
    import { createDiskStore } from ${JSON.stringify(new URL('./disk-store.ts', import.meta.url).href)};
    const bytes = Buffer.from('Élan numérique\\n'.repeat(20_000));
    const half = new ReadableStream({
      start(controller) { controller.enqueue(bytes.subarray(0, bytes.length / 2)); setInterval(() => {}, 1000); },
    });
    await createDiskStore(${JSON.stringify(folder)}).put('${hash}', half, 'text/plain');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', slowly], { stdio: 'inherit' });
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline && !(existsSync(folder) && filesBelow(folder).length > 0)) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.match(String(filesBelow(folder)[0]?.name), /\.part$/);
  const store = createDiskStore(folder);
  assert.equal(await read(store, hash), null);
  await store.put(hash, bytes, 'text/plain');
  assert.deepEqual(await read(store, hash), bytes);
});

test('S3: signed requests, path-style, the address signed as content hash; faults are tried again, then told', async () => {
  const objects = new Map<string, { body: Buffer; type: string | undefined }>();
  const faults: number[] = [];
  const requests: string[] = [];
  const place = {
    endpoint: '',
    bucket: 'pièces',
    region: 'fr-par',
    accessKeyId: 'AK',
    secretAccessKey: 'SK',
  };
  const server = createServer(async (request, answer) => {
    const body = await readWhole(request);
    requests.push(`${request.method} ${request.url}`);
    const { authorization, 'x-amz-date': datetime, 'x-amz-content-sha256': contentHash } = request.headers;
    const signer = new AwsV4Signer({
      ...place,
      service: 's3',
      url: `${place.endpoint}${request.url}`,
      method: request.method ?? '',
      datetime: String(datetime),
      headers: { 'x-amz-content-sha256': String(contentHash) },
    });
    const status = faults.shift();
    if (authorization !== (await signer.authHeader())) answer.writeHead(403).end();
    else if (status) answer.writeHead(status).end();
    else if (request.method === 'PUT') {
      if (Number(request.headers['content-length']) !== body.length || sha256(body) !== contentHash) {
        return answer.writeHead(400).end();
      }
      objects.set(String(request.url), { body, type: request.headers['content-type'] });
      answer.end();
    } else {
      const found = objects.get(String(request.url));
      answer.writeHead(found ? 200 : 404).end(found?.body);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert(address && typeof address === 'object');
  place.endpoint = `http://127.0.0.1:${address.port}`;
  const store = createS3Store({ ...place, endpoint: `${place.endpoint}/` });
  const path = `/pi%C3%A8ces/${fileAddress(hash)}`;

  assert.equal(await read(store, hash), null);
  await store.put(hash, bytes, 'text/plain');
  assert.deepEqual(objects.get(path), { body: bytes, type: 'text/plain' });
  assert.deepEqual(await read(store, hash), bytes);
  objects.clear();
  faults.push(503, 500);
  await store.put(hash, streamed(bytes), 'application/pdf');
  assert.deepEqual(objects.get(path), { body: bytes, type: 'application/pdf' });
  assert.deepEqual(await read(store, hash), bytes);

  requests.length = 0;
  await assert.rejects(store.put(sha256('other'), streamed(bytes), 'text/plain'), /have the hash/);
  await assert.rejects(store.put(sha256('other'), bytes, 'text/plain'), /have the hash/);
  assert.deepEqual(requests, []);
  faults.push(500, 500, 500);
  await assert.rejects(store.get(hash), /answered 500/);
  const stranger = createS3Store({ ...place, secretAccessKey: 'wrong' });
  await assert.rejects(stranger.put(hash, bytes, 'text/plain'), /answered 403/);
  await assert.rejects(stranger.get(hash), /answered 403/);
  server.close();
  server.closeAllConnections();
});
