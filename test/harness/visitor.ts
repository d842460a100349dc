import { type HTMLElement, parse } from 'node-html-parser';

/** What a person sees after a request: the page at the end of the redirects. */
export class SeenPage {
  readonly status: number;
  readonly path: string;
  readonly body: string;
  readonly headers: Headers;
  readonly root: HTMLElement;

  constructor(status: number, path: string, body: string, headers: Headers) {
    this.status = status;
    this.path = path;
    this.body = body;
    this.headers = headers;
    this.root = parse(body);
  }

  /** The text a person reads, spaces folded (non-breaking ones too). */
  get text(): string {
    for (const hidden of this.root.querySelectorAll('script,style')) hidden.remove();
    return decode(this.root.structuredText ?? '');
  }

  /** The form whose button bears this text, with everything it already holds. */
  form(button: string): SeenForm {
    for (const form of this.root.querySelectorAll('form')) {
      const match = form.querySelectorAll('button').find((one) => decode(one.text) === button);
      if (match) return new SeenForm(form, match);
    }
    throw new Error(
      `no form with a button « ${button} » on ${this.path}; the page says: ${this.text.slice(0, 600)}`,
    );
  }
}

export class SeenForm {
  readonly action: string;
  readonly fields: Record<string, string> = {};
  readonly #form: HTMLElement;

  constructor(form: HTMLElement, button: HTMLElement) {
    this.#form = form;
    this.action = button.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
    for (const field of form.querySelectorAll('input,textarea,select')) this.#take(field);
    const name = button.getAttribute('name');
    if (name) this.fields[name] = button.getAttribute('value') ?? '';
  }

  /** The name of the field that this label names. */
  named(label: string): string {
    for (const one of this.#form.querySelectorAll('label')) {
      if (!decode(one.text).startsWith(label)) continue;
      const id = one.getAttribute('for');
      const field = id
        ? this.#form.querySelectorAll('input,textarea,select').find((candidate) => candidate.id === id)
        : one.querySelector('input,textarea,select');
      const name = field?.getAttribute('name');
      if (name) return name;
    }
    throw new Error(`no field labelled « ${label} » in the form ${this.action}`);
  }

  #take(field: HTMLElement): void {
    const name = field.getAttribute('name');
    if (!name) return;
    const type = field.getAttribute('type') ?? '';
    if ((type === 'checkbox' || type === 'radio') && !field.hasAttribute('checked')) return;
    if (field.tagName === 'SELECT') {
      const options = field.querySelectorAll('option');
      const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
      this.fields[name] = chosen?.getAttribute('value') ?? chosen?.text ?? '';
    } else if (field.tagName === 'TEXTAREA') this.fields[name] = decodeEntities(field.innerHTML);
    else this.fields[name] = decodeEntities(field.getAttribute('value') ?? '');
  }
}

type Fields = Readonly<Record<string, string>>;

/** A browser without scripts: keeps cookies, follows redirects, posts forms as browsers do. */
export class Visitor {
  readonly #app: (request: Request) => Promise<Response>;
  readonly #cookies = new Map<string, string>();

  constructor(app: (request: Request) => Promise<Response>) {
    this.#app = app;
  }

  get(path: string): Promise<SeenPage> {
    return this.#go('GET', path);
  }

  post(path: string, fields: Fields): Promise<SeenPage> {
    return this.#go('POST', path, new URLSearchParams(fields));
  }

  /** Sends a form found on a page, its fields named by their labels. */
  submit(page: SeenPage, button: string, byLabel: Fields = {}): Promise<SeenPage> {
    const form = page.form(button);
    const fields = { ...form.fields };
    for (const [label, value] of Object.entries(byLabel)) fields[form.named(label)] = value;
    return this.post(form.action || page.path, fields);
  }

  /** Any request at all, redirects not followed. */
  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#cookies.size > 0) {
      headers.set('cookie', [...this.#cookies].map(([key, value]) => `${key}=${value}`).join('; '));
    }
    const response = await this.#app(
      new Request(new URL(path, 'http://localhost:3000'), { ...init, headers }),
    );
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [key = '', value = ''] = pair.split('=');
      if (value === '') this.#cookies.delete(key);
      else this.#cookies.set(key, value);
    }
    return response;
  }

  async #go(method: string, path: string, body?: URLSearchParams): Promise<SeenPage> {
    let response = await this.raw(path, body ? { method, body } : { method });
    let at = path;
    for (let hop = 0; hop < 5 && [303, 307].includes(response.status); hop += 1) {
      at = response.headers.get('location') ?? '/';
      response = await this.raw(at);
    }
    return new SeenPage(response.status, at, await response.text(), response.headers);
  }
}

function decode(text: string): string {
  return decodeEntities(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
