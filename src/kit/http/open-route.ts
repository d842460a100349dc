import { inLang } from '../i18n.ts';
import { json } from './answers.ts';
import { type StopReason, statusOf } from './stop.ts';
import type { Visit } from './visit.ts';
import { frameWords } from './words.ts';

// What a route that is open to other sites answers (Fetch standard, « CORS protocol »). It is called in the name of nobody,
// so any origin may read it, and no cookie ever goes with it.

/** Lets a page of any site read this answer. */
export function openToAll(response: Response): Response {
  response.headers.set('access-control-allow-origin', '*');
  return response;
}

/** OPTIONS: what a browser asks before it lets a page of another site call. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'content-type, accept, accept-language',
      'access-control-max-age': '86400',
    },
  });
}

/** A refusal for a program: its code, and the sentence that a page would say. */
export function jsonRefusal(visit: Visit, reason: StopReason, reference?: string): Response {
  const message = inLang(frameWords, visit.lang)[reason];
  return openToAll(json({ error: reason, message, ...(reference && { reference }) }, statusOf[reason]));
}

/** Lets a page of another site show this one in a frame, where it can run and send nothing. */
export function frameHeaders(headers: Headers): void {
  headers.delete('x-frame-options');
  headers.set(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  );
}
