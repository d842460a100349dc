import { createInflateRaw } from 'node:zlib';
import { SheetFault, sheetLimits } from './sheet.ts';
import { SheetExtent } from './sheet-extent.ts';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const partsMax = 5_000;
/** Below this a part swells as it likes: styles of a small workbook are mostly repetition. */
const smallBytes = 5_000_000;

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly expanded: number;
  readonly offset: number;
}

/**
 * Refuses an archive that would swell: judged first by what its directory declares (APPNOTE 6.3.10 §4.3.12), then by
 * unpacking each part that a workbook is read from without keeping it, since a directory may lie. Memory holds one piece.
 */
export async function guardZip(bytes: Uint8Array): Promise<void> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = partsOf(archive);
  let total = 0;
  for (const part of parts) {
    total += part.expanded;
    if (total > sheetLimits.expandedBytes) throw new SheetFault('SHEET_ZIP_TOO_LARGE');
    if (part.expanded > smallBytes && part.expanded > part.packed * sheetLimits.expansionRatio)
      throw new SheetFault('SHEET_ZIP_SWELLS');
  }
  for (const part of parts) {
    if (/\.(?:xml|rels)$/i.test(part.name)) await measure(archive, part);
  }
}

/** The parts that the central directory lists; damaged when it does not, or when two of them share their bytes. */
function partsOf(archive: Buffer): Part[] {
  let end = archive.length - 22;
  const earliest = Math.max(0, archive.length - 65_557);
  while (end >= earliest && archive.readUInt32LE(end) !== endMark) end -= 1;
  if (end < earliest || end < 0) throw new SheetFault('SHEET_ZIP_DAMAGED');
  const count = archive.readUInt16LE(end + 10);
  if (count > partsMax) throw new SheetFault('SHEET_ZIP_TOO_LARGE');
  const parts: Part[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let rank = 0; rank < count; rank += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== entryMark)
      throw new SheetFault('SHEET_ZIP_DAMAGED');
    const nameLength = archive.readUInt16LE(at + 28);
    parts.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      expanded: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  // The same bytes listed many times: how a small archive becomes a large one without any part that swells.
  const packed = parts.reduce((sum, part) => sum + part.packed, 0);
  if (packed > archive.length) throw new SheetFault('SHEET_ZIP_SWELLS');
  return parts;
}

/** Unpacks a part, keeping nothing, and stops as soon as it is larger than it said. */
async function measure(archive: Buffer, part: Part): Promise<void> {
  if (part.offset + 30 > archive.length || archive.readUInt32LE(part.offset) !== localMark)
    throw new SheetFault('SHEET_ZIP_DAMAGED');
  const start =
    part.offset + 30 + archive.readUInt16LE(part.offset + 26) + archive.readUInt16LE(part.offset + 28);
  const packed = archive.subarray(start, start + part.packed);
  const extent = /worksheets\//i.test(part.name) ? new SheetExtent() : null;
  if (part.method === 0) {
    if (packed.length !== part.expanded) throw new SheetFault('SHEET_ZIP_DAMAGED');
    extent?.see(packed);
    return;
  }
  if (part.method !== 8) throw new SheetFault('SHEET_ZIP_DAMAGED');
  let size = 0;
  const inflate = createInflateRaw();
  inflate.end(packed);
  try {
    for await (const piece of inflate) {
      size += (piece as Buffer).length;
      if (size > part.expanded) throw new SheetFault('SHEET_ZIP_SWELLS');
      extent?.see(piece as Buffer);
    }
  } catch (error) {
    throw error instanceof SheetFault ? error : new SheetFault('SHEET_ZIP_DAMAGED');
  }
}
