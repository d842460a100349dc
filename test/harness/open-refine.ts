import assert from 'node:assert/strict';
import type { Visitor } from './visitor.ts';

interface Query {
  readonly query: string;
  readonly type?: string;
  readonly type_strict?: string;
  readonly limit?: number;
  readonly properties?: readonly { readonly pid: string; readonly v: unknown }[];
}

/**
 * Speaks to a reconciliation service as OpenRefine does: the manifest and the suggestions from the browser of whoever uses
 * it (another origin), batches and data extensions from its own server, as a form encoded by Java (spaces as « + »), keyed
 * q0, q1…
 */
export class OpenRefine {
  readonly #visitor: Visitor;
  readonly #path: string;

  constructor(visitor: Visitor, path: string) {
    this.#visitor = visitor;
    this.#path = path;
  }

  /** What its browser fetches: a GET with the address of the local program as origin. */
  async fetched(path: string): Promise<unknown> {
    const answer = await this.#visitor.raw(path, {
      headers: {
        origin: 'http://127.0.0.1:3333',
        'sec-fetch-site': 'cross-site',
        accept: 'application/json',
      },
    });
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*', path);
    return answer.json();
  }

  posted(field: 'queries' | 'extend', value: unknown): Promise<Response> {
    return this.#visitor.raw(this.#path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'user-agent': 'OpenRefine 3.9.3',
      },
      body: `${field}=${javaEncoded(JSON.stringify(value))}`,
    });
  }

  /** Reconciles rows in batches, as many at a time as the manifest lets it. */
  async batch(queries: readonly Query[]): Promise<Answer[]> {
    const keyed = Object.fromEntries(queries.map((query, at) => [`q${at}`, query]));
    const answer = await this.posted('queries', keyed);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    const results = (await answer.json()) as Record<string, { result: Answer }>;
    assert.deepEqual(Object.keys(results), Object.keys(keyed));
    return queries.map((_query, at) => results[`q${at}`]?.result ?? []);
  }
}

export type Answer = readonly {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}[];

/** java.net.URLEncoder: letters, digits and « . - * _ » as they are, spaces as « + », everything else by its UTF-8 bytes. */
function javaEncoded(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}
