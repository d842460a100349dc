import assert from 'node:assert/strict';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';

type Name = string | RegExp;

/** Somebody in front of a window of their own: what they read, follow, press and type, by the words on the page. */
export interface Walker {
  readonly page: Page;
  /** Opens an address of the site, as a bookmark would. */
  opens(path: string): Promise<void>;
  /** Each of these words comes to be visible. */
  reads(...words: readonly Name[]): Promise<void>;
  heading(name: Name): Promise<void>;
  follows(link: Name, within?: Locator): Promise<void>;
  presses(button: Name, within?: Locator): Promise<void>;
  writes(label: Name, text: string, within?: Locator): Promise<void>;
  ticks(label: Name): Promise<void>;
  /** Opens what a « summary » folds. */
  unfolds(summary: Name, within?: Locator): Promise<void>;
  /** What the address behind a link answers to this person: the bytes, and what they are said to be. */
  fetches(link: Name): Promise<{ type: string; bytes: Buffer; text: string }>;
  /** A part of the page by its heading. */
  part(name: Name): Locator;
}

/** The windows of one journey: whoever walks gets their own. */
export type Street = ReturnType<typeof streetOf>;

const exactly = (name: Name) => (typeof name === 'string' ? { name, exact: true } : { name });

/** Windows on the running program. Everything a page's scripts complained of is in `complaints`. */
export function streetOf(browser: Browser, url: string, complaints: string[]) {
  const contextOf = (options: BrowserContextOptions): Promise<BrowserContext> =>
    browser.newContext({ baseURL: url, locale: 'fr-FR', viewport: { width: 1024, height: 900 }, ...options });
  const open = async (options: BrowserContextOptions = {}): Promise<Walker> => {
    const page = await (await contextOf(options)).newPage();
    page.setDefaultTimeout(20_000);
    // A page given up for another one is no complaint.
    page.on('pageerror', ({ message }) => {
      if (!message.includes('aborted a request')) complaints.push(`${page.url()}: ${message}`);
    });
    return walker(page);
  };
  return {
    /** Somebody without an account, in a fresh window. */
    passerBy: open,
    /** Somebody of the example, who came in by « entrer comme ». */
    as: async (person: string, options: BrowserContextOptions = {}): Promise<Walker> => {
      const somebody = await open(options);
      await somebody.opens('/entrer-comme');
      await somebody.presses(`Entrer comme ${person}`);
      await somebody.heading('Mon espace');
      return somebody;
    },
    /** A member of the assembly, at their seat. */
    atSeat: async (seat: number, options: BrowserContextOptions = {}): Promise<Walker> => {
      const member = await open(options);
      await member.opens('/entrer-comme');
      await member.writes('Numéro du siège', String(seat));
      await member.presses('Entrer à ce siège');
      await member.heading('Mon espace');
      return member;
    },
    /** Somebody of the example without going through a page: for what is not the subject of a walk. */
    silently: async (mandate: string, options: BrowserContextOptions = {}): Promise<Walker> => {
      const somebody = await open(options);
      await somebody.page.context().request.post('/entrer-comme', {
        form: { mandate: exampleId(`mandate/${mandate}`) },
        headers: { origin: url },
      });
      return somebody;
    },
  };
}

function walker(page: Page): Walker {
  const link = (name: Name, within?: Locator) => (within ?? page).getByRole('link', exactly(name));
  return {
    page,
    opens: async (path) => {
      const response = await page.goto(path);
      assert.ok(response?.ok(), `${path}: ${response?.status()}`);
    },
    reads: async (...words) => {
      for (const word of words) await page.getByText(word).filter({ visible: true }).first().waitFor();
    },
    heading: (name) => page.getByRole('heading', exactly(name)).first().waitFor(),
    follows: (name, within) => link(name, within).click(),
    presses: (name, within) => (within ?? page).getByRole('button', exactly(name)).click(),
    writes: (label, text, within) => (within ?? page).getByLabel(label).fill(text),
    ticks: (label) => page.getByLabel(label).check(),
    unfolds: (summary, within) =>
      (within ?? page).locator('summary').filter({ hasText: summary, visible: true }).first().click(),
    fetches: async (name) => {
      const address = await link(name).getAttribute('href');
      const response = await page.context().request.get(address ?? '');
      assert.ok(response.ok(), `${address}: ${response.status()}`);
      const bytes = await response.body();
      return { type: response.headers()['content-type'] ?? '', bytes, text: bytes.toString('utf8') };
    },
    part: (name) => page.getByRole('region', exactly(name)),
  };
}

/** The words of a part of the page, with every run of spaces (the narrow ones of French too) as one. */
export async function wordsOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').replace(/\s+/g, ' ');
}

/** The bytes of a small true PDF of one empty page: its table of references says where each object begins. */
export function smallPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, rank) => {
    const at = text.length;
    text += `${rank + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = text.length;
  const lines = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  return Buffer.from(
    `${text}${head}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    'latin1',
  );
}
