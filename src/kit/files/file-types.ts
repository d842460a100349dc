/** What people may deposit: the type a file name declares, and the media type it is served with. */
export const mediaTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const;

export type FileType = keyof typeof mediaTypes;

/** `jpg` is the one second spelling in use. Null when the name ends in no known extension. */
export function declaredType(name: string): FileType | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'jpg') return 'jpeg';
  return Object.hasOwn(mediaTypes, extension) ? (extension as FileType) : null;
}

/**
 * A name one can show, write in a zip and send in a header: 1 to 200 bytes of UTF-8 (one folder entry holds 255, and an
 * export adds a number), no separator, no control sign, no leading dot, no direction mark (`U+202E` would show
 * `gpj.exe` as `exe.jpg`), no lone surrogate.
 */
export function isFileName(name: string): boolean {
  const bytes = Buffer.byteLength(name);
  if (bytes === 0 || bytes > 200 || !name.isWellFormed()) return false;
  return !/^[.\s]|\s$|[\\/]|\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(name);
}
