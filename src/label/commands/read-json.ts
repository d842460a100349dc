import { ok, type Result, refuse } from '#kit/result.ts';

/** The one JSON document of an input (UTF-8); why it is none. */
export async function readJson(input: AsyncIterable<Uint8Array | string>): Promise<Result<unknown, string>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    return ok(JSON.parse(text));
  } catch (error) {
    return refuse((error as Error).message);
  }
}
