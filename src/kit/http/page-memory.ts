import { gzipSync } from 'node:zlib';
import { sha256 } from '../ids.ts';

interface Kept {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  /** The same body packed, once somebody who can unpack it has asked. */
  packed: Uint8Array<ArrayBuffer> | null;
}

export interface PageMemory {
  /**
   * The page kept under this key, as this request should receive it (packed, or 304 when it already has it), drawn now
   * when there is none. Those who ask while it is being drawn wait for that drawing.
   */
  answer(key: string, request: Request, draw: () => Promise<Response>): Promise<Response>;
}

/**
 * Public pages already drawn, for readers without an account. The key holds everything such a page depends on: its address,
 * the journal's last row (every change goes through it), and the day, or the moment where clocks run. Nothing is ever
 * stale, so nothing expires. Holds `maxBytes` at most, forgetting the least recently asked.
 */
export function createPageMemory(maxBytes: number): PageMemory {
  const pages = new Map<string, Kept>();
  const drawings = new Map<string, Promise<Kept | null>>();
  let bytes = 0;
  const keep = (key: string, kept: Kept) => {
    pages.set(key, kept);
    bytes += kept.body.byteLength;
    for (const [oldest, page] of pages) {
      if (bytes <= maxBytes) return;
      pages.delete(oldest);
      bytes -= page.body.byteLength;
    }
  };
  return {
    answer: async (key, request, draw) => {
      const known = pages.get(key);
      if (known) {
        pages.delete(key);
        pages.set(key, known);
        return answer(known, request);
      }
      const underWay = drawings.get(key);
      const shared = underWay ? await underWay.catch(() => null) : null;
      if (shared) return answer(shared, request);
      const drawn = draw();
      const drawing = drawn.then(keptOf);
      drawings.set(key, drawing);
      try {
        const kept = await drawing;
        if (!kept) return await drawn;
        if (!pages.has(key)) keep(key, kept);
        return answer(kept, request);
      } finally {
        if (drawings.get(key) === drawing) drawings.delete(key);
      }
    },
  };
}

/** What can be kept of an answer: a refusal, or one that opens a session, is nobody else's. */
async function keptOf(response: Response): Promise<Kept | null> {
  if (response.status !== 200 || response.headers.has('set-cookie')) return null;
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  return { body, headers, etag: sha256(body).slice(0, 27), packed: null };
}

function answer(kept: Kept, request: Request): Response {
  const packed = packedFor(kept, request);
  const etag = packed ? `"${kept.etag}-gzip"` : `"${kept.etag}"`;
  const headers: Record<string, string> = {
    ...kept.headers,
    etag,
    'cache-control': 'public, no-cache',
    // Somebody with a session sees another header on the same address.
    vary: 'cookie, accept-encoding',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  if (packed) headers['content-encoding'] = 'gzip';
  return new Response(packed ?? kept.body, { headers });
}

const packable = /^(text\/|application\/(json|geo\+json|xml|atom\+xml)|image\/svg\+xml)/;
const packedFromBytes = 1000;

/** The packed body, for who can unpack it: a thousand screens fetch the same page at the same second. */
function packedFor(kept: Kept, request: Request): Uint8Array<ArrayBuffer> | null {
  if (kept.body.byteLength < packedFromBytes || !packable.test(kept.headers['content-type'] ?? ''))
    return null;
  if (!takesGzip(request.headers.get('accept-encoding') ?? '')) return null;
  kept.packed ??= new Uint8Array(gzipSync(kept.body, { level: 5 }));
  return kept.packed;
}

/** Whether gzip is among what is accepted (RFC 9110 §12.5.3): named, and not with a weight of zero. */
export function takesGzip(accepted: string): boolean {
  return accepted.split(',').some((one) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one));
}
