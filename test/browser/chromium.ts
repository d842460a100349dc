import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { unpackedChromium } from './unpacked-chromium.ts';

const debian = '/usr/bin/chromium';
/** The minified one: a page compiles it anew each time. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * A headless Chromium: CHROMIUM_PATH, else Debian's, else the one the npm package carries; stderr says which.
 * Web security stays on, whichever it is. The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'] || debian;
  if (existsSync(own)) {
    process.stderr.write(`Chromium: ${own}\n`);
    return chromium.launch({ executablePath: own });
  }
  const folder = await unpackedChromium();
  process.stderr.write(`Chromium: the one of @sparticuz/chromium, ${folder}\n`);
  const executablePath = `${folder}/chromium`;
  const fonts = { ...process.env, FONTCONFIG_FILE: `${folder}/totem-fonts.conf` };
  // Bare machines lack NSS; the package brings it, but where the system has its own that one is the better match.
  const libraries =
    spawnSync(executablePath, ['--version']).status === 0 ? {} : { LD_LIBRARY_PATH: `${folder}/al2023/lib` };
  return chromium.launch({ executablePath, args: ['--disable-gpu'], env: { ...fonts, ...libraries } });
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeOutcome {
  violations: {
    id: string;
    impact: string | null;
    help: string;
    nodes: { target: unknown; html: string }[];
  }[];
}

/** What axe-core finds wrong on the page by WCAG 2.2 AA and its best practices: one readable line per element, none is []. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element: the page's own content security policy would refuse that.
  await page.evaluate(axeSource);
  const outcome = await page.evaluate<AxeOutcome>(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(standards)} }, resultTypes: ['violations'] })`,
  );
  return outcome.violations.flatMap((found) =>
    found.nodes.map(
      (node) =>
        `${found.id} (${found.impact}): ${found.help}: ${String(node.target)} ${node.html.slice(0, 200)}`,
    ),
  );
}

/** A picture of the whole page at that width in CSS pixels, written to `path` (.png). */
export async function shoot(
  page: Page,
  path: string,
  as: { width: number; colorScheme: 'light' | 'dark' },
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.setViewportSize({ width: as.width, height: 900 });
  await page.emulateMedia({ colorScheme: as.colorScheme });
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}
