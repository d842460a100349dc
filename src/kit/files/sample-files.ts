import { mediaTypes } from './file-types.ts';

/** The smallest files that are what they say, for the tests of what reads them. */
export const sampleFiles = {
  pdf: Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'),
  png: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  jpeg: Buffer.from('ffd8ffe000104a464946', 'hex'),
  odt: zipOf({ mimetype: mediaTypes.odt, 'content.xml': '<x/>' }),
  ods: zipOf({ mimetype: mediaTypes.ods, 'content.xml': '<x/>' }),
  docx: zipOf({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }),
  xlsx: zipOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }),
  csv: Buffer.from('\ufeffnom;montant\nÉlan « numérique »;12 000 €\n'),
  txt: Buffer.from('Une pièce jointe, où l’on écrit « œuvre ».\r\n'),
};

/** A zip of stored entries; its checksums are left at zero, which nothing here reads. */
export function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [nameBytes, content] = [Buffer.from(name), Buffer.from(text)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(nameBytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt32LE(content.length, 20);
    central.writeUInt32LE(content.length, 24);
    central.writeUInt16LE(nameBytes.length, 28);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, nameBytes, content);
    directory.push(central, nameBytes);
    offset += local.length + nameBytes.length + content.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}
