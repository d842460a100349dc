import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { sha256 } from '../ids.ts';
import { type FileType, mediaTypes } from './file-types.ts';
import { receiveFile } from './incoming-file.ts';
import { sampleFiles, zipOf } from './sample-files.ts';

const allowed = Object.keys(mediaTypes) as FileType[];
const limits = { maxBytes: 10_000, allowed };
const pending = () => readdirSync(tmpdir()).filter((name) => name.startsWith('totem-upload-')).length;

async function* inPieces(bytes: Uint8Array, step = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

async function refusalsOf(bytes: Uint8Array, name: string, as = limits): Promise<readonly string[]> {
  const received = await receiveFile(inPieces(bytes), name, as);
  if (!received.ok) return received.refusals;
  await received.value.discard();
  return [];
}

test('every allowed type is received whole, hashed, and gone once discarded', async () => {
  const before = pending();
  for (const type of allowed) {
    const received = await receiveFile(
      inPieces(sampleFiles[type]),
      `pièce jointe.${type.toUpperCase()}`,
      limits,
    );
    assert(received.ok, `${type}: ${received.ok || received.refusals}`);
    const file = received.value;
    assert.equal(file.type, type);
    assert.equal(file.size, sampleFiles[type].length);
    assert.equal(file.sha256, sha256(sampleFiles[type]));
    assert.deepEqual(Buffer.from(await new Response(await file.open()).arrayBuffer()), sampleFiles[type]);
    await file.discard();
  }
  assert.equal(pending(), before);
});

test('a content that is another type than its name says is refused, for every pair of types', async () => {
  for (const named of allowed)
    for (const actual of allowed) {
      const bothTexts = ['csv', 'txt'].includes(named) && ['csv', 'txt'].includes(actual);
      const expected = named === actual || bothTexts ? [] : ['FILE_CONTENT_MISMATCH'];
      assert.deepEqual(
        await refusalsOf(sampleFiles[actual], `a.${named}`),
        expected,
        `${actual} named ${named}`,
      );
    }
});

test('what hides behind a container or an encoding is refused', async () => {
  const hidden: [string, Buffer][] = [
    ['macro.docx', zipOf({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' })],
    ['macro.odt', zipOf({ mimetype: mediaTypes.odt, 'content.xml': '', 'Basic/script-lc.xml': '' })],
    ['template.odt', zipOf({ mimetype: `${mediaTypes.odt}-template`, 'content.xml': '' })],
    ['both.docx', zipOf({ '[Content_Types].xml': '', 'word/document.xml': '', 'xl/workbook.xml': '' })],
    ['archive.docx', zipOf({ 'virus.exe': 'MZ' })],
    ['cut.docx', sampleFiles.docx.subarray(0, sampleFiles.docx.length - 30)],
    ['latin1.csv', Buffer.from('médiathèque;1\n', 'latin1')],
    ['cut.txt', Buffer.from('€').subarray(0, 2)],
    ['nul.txt', Buffer.from('a\0b')],
    ['escape.txt', Buffer.from('a\u001b[2Jb')],
    ['utf16.txt', Buffer.from('\ufeffbonjour', 'utf16le')],
  ];
  for (const [name, bytes] of hidden)
    assert.deepEqual(await refusalsOf(bytes, name), ['FILE_CONTENT_MISMATCH'], name);
});

test('names that lie or escape are refused, without reading a byte', async () => {
  const bad = [
    '',
    '../a.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    '.pdf',
    ' a.pdf',
    'a\n.pdf',
    'a\u202efdp.pdf',
    `${'é'.repeat(99)}.pdf`,
  ];
  for (const name of bad) {
    async function* never(): AsyncGenerator<Uint8Array> {
      assert.fail('read');
      yield new Uint8Array();
    }
    const received = await receiveFile(never(), name, limits);
    assert(!received.ok);
    assert(received.refusals.includes('FILE_NAME_INVALID'), JSON.stringify(name));
  }
  assert.deepEqual(await refusalsOf(sampleFiles.pdf, 'a/b.exe'), [
    'FILE_NAME_INVALID',
    'FILE_TYPE_NOT_ALLOWED',
  ]);
  assert.deepEqual(await refusalsOf(sampleFiles.png, 'a.png', { ...limits, allowed: ['pdf'] }), [
    'FILE_TYPE_NOT_ALLOWED',
  ]);
  const decomposed = await receiveFile(inPieces(sampleFiles.pdf), 'e\u0301lan.pdf', limits);
  assert(decomposed.ok);
  assert.equal(decomposed.value.name, 'élan.pdf');
  await decomposed.value.discard();
});

test('an empty file, and one over the ceiling, are refused; the second stops its source', async () => {
  const before = pending();
  assert.deepEqual(await refusalsOf(Buffer.alloc(0), 'vide.pdf'), ['FILE_EMPTY']);
  let sent = 0;
  let released = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        sent += 1000;
        yield Buffer.concat([sampleFiles.pdf, Buffer.alloc(1000 - sampleFiles.pdf.length)]);
      }
    } finally {
      released = true;
    }
  }
  const received = await receiveFile(endless(), 'a.pdf', limits);
  assert(!received.ok);
  assert.deepEqual(received.refusals, ['FILE_TOO_LARGE']);
  assert.equal(sent, 11_000);
  assert(released);
  const exact = Buffer.concat([sampleFiles.pdf, Buffer.alloc(10_000 - sampleFiles.pdf.length)]);
  assert.deepEqual(await refusalsOf(exact, 'a.pdf'), []);
  assert.equal(pending(), before);
});

test('a source that fails is an error, and leaves no temporary file', async () => {
  const before = pending();
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield sampleFiles.pdf;
    throw new Error('connection reset');
  }
  await assert.rejects(receiveFile(broken(), 'a.pdf', limits), /connection reset/);
  assert.equal(pending(), before);
});
