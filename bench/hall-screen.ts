import { gunzipSync } from 'node:zlib';
import { pauseMs } from '#kit/live/pace.ts';
import type { HttpLine, Received } from './http-line.ts';

/**
 * One open screen as a browser keeps it, at the pace of `kit/live/live-page.ts`: it follows the stream of its page and fetches the page again when it is behind,
 * with the validator of the one it holds. What came is kept, with its moment, to be read after the measure.
 */
export class HallScreen {
  readonly line: HttpLine;
  readonly path: string;
  readonly pages: { readonly at: number; readonly received: Received }[] = [];
  #heard = -1;
  #drawn = -1;
  #soon: NodeJS.Timeout | null = null;
  #fetching: 'no' | 'yes' = 'no';
  #fetched = Number.NEGATIVE_INFINITY;
  #leave = () => {};
  #held: Received | null = null;

  constructor(line: HttpLine, path: string) {
    this.line = line;
    this.path = path;
  }

  async open(): Promise<void> {
    const page = await this.line.get(this.path, { 'accept-encoding': 'gzip' });
    if (page.status !== 200) throw new Error(`${this.path} answered ${page.status}`);
    this.#held = page;
    const text = textOf(page);
    const subject = /data-live="([^"]+)"/.exec(text)?.[1];
    if (!subject) throw new Error(`${this.path} follows nothing`);
    this.#drawn = Number(/data-live-version="(\d+)"/.exec(text)?.[1]);
    this.#heard = this.#drawn;
    let rest = '';
    this.#leave = await this.line.listen(`/en-direct?sujet=${encodeURIComponent(subject)}`, (chunk) => {
      const messages = (rest + chunk).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#hear(message);
    });
  }

  isQuiet(): boolean {
    return this.#soon === null && this.#fetching === 'no' && this.#heard === this.#drawn;
  }

  leave(): void {
    if (this.#soon) clearTimeout(this.#soon);
    this.#leave();
    this.line.close();
  }

  /** When this sentence first stood on the screen, of the pages received since `pages` was last emptied; null if never. */
  firstSaid(sentence: string): number | null {
    return this.pages.find((one) => textOf(one.received).includes(sentence))?.at ?? null;
  }

  #hear(message: string): void {
    const version = /^event: version\ndata: (\d+)$/.exec(message)?.[1];
    if (version === undefined) return;
    this.#heard = Number(version);
    this.#catchUp();
  }

  #catchUp(): void {
    if (this.#soon || this.#fetching === 'yes' || this.#heard === this.#drawn) return;
    this.#soon = setTimeout(
      () => {
        this.#soon = null;
        this.#fetched = performance.now();
        this.#fetch();
      },
      pauseMs(performance.now() - this.#fetched),
    );
  }

  async #fetch(): Promise<void> {
    this.#fetching = 'yes';
    const asked = this.#heard;
    const etag = this.#held?.headers.etag;
    const page = await this.line.get(this.path, {
      'accept-encoding': 'gzip',
      ...(etag ? { 'if-none-match': etag } : {}),
    });
    if (page.status === 200) this.#held = page;
    else if (page.status !== 304) throw new Error(`${this.path} answered ${page.status}`);
    if (page.status === 200) this.pages.push({ at: page.at, received: page });
    this.#fetching = 'no';
    this.#drawn = asked;
    this.#catchUp();
  }
}

/** The page as a person reads it, unbreakable spaces folded. */
export function textOf(page: Received): string {
  const bytes = page.headers['content-encoding'] === 'gzip' ? gunzipSync(page.body) : page.body;
  return bytes.toString('utf8').replace(/[\u00a0\u202f]/g, ' ');
}
