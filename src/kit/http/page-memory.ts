import { sha256 } from '../ids.ts';

interface Kept {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: readonly (readonly [string, string])[];
  readonly etag: string;
}

export interface PageMemory {
  /** The page kept under this key, as this request should receive it (304 when it already has it); null when none is. */
  recall(key: string, request: Request): Response | null;
  /** Keeps a page if it can be kept, and answers it with its validator. */
  keep(key: string, request: Request, response: Response): Promise<Response>;
}

/**
 * Public pages already drawn, for readers without an account. The key holds everything such a page depends on: its address,
 * the journal's last row (every change goes through it) and the day. Nothing is ever stale, so nothing expires.
 * Holds `maxBytes` at most, forgetting the least recently asked.
 */
export function createPageMemory(maxBytes: number): PageMemory {
  const pages = new Map<string, Kept>();
  let bytes = 0;
  const forgetOldest = () => {
    for (const [key, kept] of pages) {
      if (bytes <= maxBytes) return;
      pages.delete(key);
      bytes -= kept.body.byteLength;
    }
  };
  return {
    recall: (key, request) => {
      const kept = pages.get(key);
      if (!kept) return null;
      pages.delete(key);
      pages.set(key, kept);
      return answer(kept, request);
    },
    keep: async (key, request, response) => {
      if (response.status !== 200 || response.headers.has('set-cookie')) return response;
      const body = new Uint8Array(await response.arrayBuffer());
      const kept = { body, headers: [...response.headers], etag: `"${sha256(body).slice(0, 27)}"` };
      if (!pages.has(key)) bytes += body.byteLength;
      pages.set(key, kept);
      forgetOldest();
      return answer(kept, request);
    },
  };
}

function answer(kept: Kept, request: Request): Response {
  const headers = new Headers(kept.headers.map(([name, value]) => [name, value]));
  headers.set('etag', kept.etag);
  headers.set('cache-control', 'public, no-cache');
  // Somebody with a session sees another header on the same address.
  headers.set('vary', 'cookie');
  if (request.headers.get('if-none-match') === kept.etag) return new Response(null, { status: 304, headers });
  return new Response(kept.body, { headers });
}
