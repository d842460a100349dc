/** Where files live, by the sha256 of their bytes: the same file put twice is kept once. */
export interface FileStore {
  /** Keeps the bytes under their hash (64 hexadecimal characters). Durable when it resolves. */
  put(hash: string, bytes: Uint8Array | ReadableStream<Uint8Array>, type: string): Promise<void>;
  /** The bytes, or null when nothing is kept under this hash. */
  get(hash: string): Promise<ReadableStream<Uint8Array> | null>;
}
