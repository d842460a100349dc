import { Agent, type IncomingMessage, request } from 'node:http';

export interface Received {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** When the last byte came, on this process's monotonic clock, in ms. */
  readonly at: number;
}

/** One person's connections, kept open as a browser keeps them (six at most, one of them for the stream). `node:http` rather than `fetch`: it costs the client less. */
export class HttpLine {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 5 });
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Received> {
    return this.#send('GET', path, headers, null);
  }

  post(path: string, fields: Readonly<Record<string, string>>): Promise<Received> {
    const body = new URLSearchParams(fields).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded', origin: this.#url };
    return this.#send('POST', path, type, body);
  }

  /** Opens an event stream on a connection of its own; answers how to leave. */
  listen(path: string, hear: (text: string) => void): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const asked = request(
        `${this.#url}${path}`,
        { agent: new Agent(), headers: this.#withCookie({}) },
        (response) => {
          if (response.statusCode !== 200)
            return reject(new Error(`the stream answered ${response.statusCode}`));
          response.setEncoding('utf8').on('data', hear);
          response.on('error', () => {});
          resolve(() => asked.destroy());
        },
      );
      asked.on('error', reject);
      asked.end();
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  #withCookie(headers: Record<string, string>): Record<string, string> {
    return this.#cookie === '' ? headers : { ...headers, cookie: this.#cookie };
  }

  #send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body: string | null,
  ): Promise<Received> {
    return new Promise((resolve, reject) => {
      const asked = request(
        `${this.#url}${path}`,
        { method, agent: this.#agent, headers: this.#withCookie(headers) },
        (response) => {
          const [cookie] = response.headers['set-cookie'] ?? [];
          if (cookie) this.#cookie = cookie.split(';')[0] ?? '';
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
              at: performance.now(),
            }),
          );
        },
      );
      asked.on('error', reject);
      asked.end(body ?? undefined);
    });
  }
}
