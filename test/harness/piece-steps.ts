import { SeenPage, type Visitor } from './visitor.ts';

/** Sends a file to a slot of a file's pieces, as the browser does, and follows to the page that answers. */
export async function attachFile(
  visitor: Visitor,
  path: string,
  slot: string,
  file: File,
  once: string = crypto.randomUUID(),
): Promise<SeenPage> {
  const body = new FormData();
  body.append('once', once);
  body.append('file', file);
  const address = `${path}?emplacement=${slot}`;
  const answer = await visitor.raw(address, { method: 'POST', body });
  if (answer.status === 303) return visitor.get(answer.headers.get('location') ?? path);
  return new SeenPage(answer.status, address, await answer.text(), answer.headers);
}
