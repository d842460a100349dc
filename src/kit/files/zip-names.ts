import type { FileHandle } from 'node:fs/promises';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
// Far above what an office document holds (a few dozen names), low enough to read whole.
const directoryBytesMax = 2_000_000;

/**
 * The names in a zip's central directory (APPNOTE 6.3.10 §4.3.12 and §4.3.16), without unpacking anything, so that an
 * archive made to swell costs nothing. Null when the file is no plain zip: damaged, 64-bit, or with a directory over 2 MB.
 */
export async function zipNames(file: FileHandle, size: number): Promise<string[] | null> {
  const tail = await read(file, Math.max(0, size - 65_557), size);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== endMark) end -= 1;
  if (end < 0) return null;
  const bytes = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (bytes > directoryBytesMax || start + bytes > size) return null;
  return namesIn(await read(file, start, start + bytes));
}

function namesIn(directory: Buffer): string[] | null {
  const names: string[] = [];
  for (let at = 0; at < directory.length; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entryMark) return null;
    const nameBytes = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, at + 46 + nameBytes));
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}

async function read(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(to - from);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}
