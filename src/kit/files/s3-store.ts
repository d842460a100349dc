import { buffer } from 'node:stream/consumers';
import { AwsClient } from 'aws4fetch';
import { sha256 } from '../ids.ts';
import { type FileStore, fileAddress } from './file-store.ts';

export interface S3Place {
  /** `https://s3.example.org`, without the bucket: it goes into the path, which every compatible store understands. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A deposit that takes longer than this is a fault, told as such: nobody waits for it for ever. */
const patienceMs = 300_000;

/**
 * Files in an S3-compatible object store (Signature Version 4,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html).
 * The signed content hash is the address itself, so the store refuses bytes altered on the way. Server faults and
 * « slow down » are tried three times; other answers reject with their status.
 */
export function createS3Store(place: S3Place): FileStore {
  const { accessKeyId, secretAccessKey, region } = place;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const urlOf = (hash: string) =>
    `${place.endpoint.replace(/\/+$/, '')}/${encodeURIComponent(place.bucket)}/${fileAddress(hash)}`;

  async function upload(hash: string, bytes: Uint8Array, type: string): Promise<void> {
    const answer = await client.fetch(urlOf(hash), {
      method: 'PUT',
      body: new Blob([new Uint8Array(bytes)]),
      signal: AbortSignal.timeout(patienceMs),
      headers: { 'content-type': type, 'x-amz-content-sha256': hash },
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the object store answered ${answer.status} to a deposit`);
  }

  return {
    async put(hash, bytes, type) {
      // In memory, whatever it came as: a deposit states its length first, and a second try needs the bytes again. A file
      // read while it is sent was seen to stop half way without a word, on a machine that was busy.
      const whole = bytes instanceof Uint8Array ? bytes : await buffer(bytes);
      check(hash, sha256(whole));
      return upload(hash, whole, type);
    },
    async get(hash) {
      const answer = await client.fetch(urlOf(hash));
      if (answer.ok) return answer.body ?? new Blob([]).stream();
      await answer.body?.cancel();
      if (answer.status === 404) return null;
      throw new Error(`the object store answered ${answer.status} to a reading`);
    },
  };
}

function check(expected: string, actual: string): void {
  if (actual !== expected) throw new Error(`the bytes have the hash ${actual}, not ${expected}`);
}
