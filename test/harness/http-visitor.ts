import { Visitor } from './visitor.ts';

/** The same visitor as in stories, on a program that really runs: requests go through its socket. */
export function visitorAt(url: string): Visitor {
  return new Visitor((request) => {
    const address = new URL(request.url);
    const headers = new Headers(request.headers);
    headers.set('origin', url);
    return fetch(new URL(address.pathname + address.search, url), {
      method: request.method,
      headers,
      redirect: 'manual',
      ...(request.body ? { body: request.body, duplex: 'half' } : {}),
    } as RequestInit);
  });
}
