import { spreadsheetText } from '../csv.ts';
import type { Visit } from './visit.ts';

/** After an act: send the browser to read the result (POST, redirect, GET), in the reader's language. */
export function redirect(visit: Visit, path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location: visit.href(path), ...headers } });
}

export function json(value: unknown, status = 200, type = 'application/json; charset=utf-8'): Response {
  return new Response(jsonText(value), {
    status,
    headers: { 'content-type': type, 'access-control-allow-origin': '*' },
  });
}

/** A value as every JSON file of ours is written. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? Number(item) : item), 2);
  return `${text}\n`;
}

/** A file to save. `name` is ASCII, without a path. */
export function download(
  body: string | Uint8Array | ReadableStream<Uint8Array>,
  name: string,
  type: string,
): Response {
  const bytes = body instanceof Uint8Array ? new Uint8Array(body) : body;
  return new Response(bytes, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });
}

export function csvDownload(text: string, name: string): Response {
  return download(spreadsheetText(text), name, 'text/csv; charset=utf-8');
}
