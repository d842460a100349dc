// What the compiler writes of a PDF/A's viewer preferences: the direction of reading, left to right, which is the default.
const written = '/ViewerPreferences <<\n    /Direction /L2R\n  >>';
const wanted = '/ViewerPreferences <<\n/DisplayDocTitle true>>';

/**
 * Has readers show the title of the document rather than the name of its file (PDF/UA-1, 7.1): the compiler says so in
 * PDF/UA-1 only. As many bytes as before, so that no offset of the file moves. Throws when the compiler writes otherwise.
 */
export function titleShown(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  // The catalogue is the last object: what somebody wrote in a title comes before.
  const place = bytes.lastIndexOf(written);
  if (place === -1) throw new Error('the catalogue of this PDF is not written as expected');
  bytes.write(wanted.padEnd(written.length), place, 'latin1');
  return bytes;
}
