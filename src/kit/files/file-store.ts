/**
 * Where the bytes of pieces live, by the SHA-256 of their content: the same bytes are kept once, and nothing already
 * stored can be replaced. Names, owners and rights are rows of the modules, never of the store.
 */
export interface FileStore {
  /**
   * Keeps the bytes under their lower-case hexadecimal SHA-256; storing again what is there changes nothing.
   * Rejects, keeping nothing, when the bytes do not have that hash. `type` is the media type (`application/pdf`).
   * When it resolves, the bytes survive a power cut.
   */
  put(hash: string, bytes: Uint8Array | ReadableStream<Uint8Array>, type: string): Promise<void>;
  /** The bytes, to be read or cancelled by the caller; null when nothing has that hash. */
  get(hash: string): Promise<ReadableStream<Uint8Array> | null>;
}

/** `ab/cd/abcd…`: fanned out, because a folder with a million entries serves nobody. Throws on what is no hash. */
export function fileAddress(hash: string): string {
  // Also what keeps a hostile `../` out of a path and of a signed address.
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a SHA-256 in lower-case hexadecimal');
  return `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
}
