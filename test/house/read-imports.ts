import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const src = join(root, 'src');

export interface SourceFile {
  /** Path below src/, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Imports of our own files, as paths below src/; types counted apart. */
  readonly imports: readonly { readonly path: string; readonly typeOnly: boolean }[];
  /** Imports of packages. */
  readonly packages: readonly string[];
}

/** Every program file below src/ with what it imports. Tests are left out: they may look anywhere. */
export function readSources(): SourceFile[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
  return files.map((name) => readSource(name));
}

function readSource(name: string): SourceFile {
  const text = readFileSync(join(src, name), 'utf8');
  const imports: { path: string; typeOnly: boolean }[] = [];
  const packages: string[] = [];
  const pattern = /^(?:import|export)\s+(type\s)?(?:[\s\S]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  for (const match of text.matchAll(pattern)) {
    const specifier = match[2] ?? '';
    const typeOnly = match[1] !== undefined;
    if (specifier.startsWith('#')) imports.push({ path: specifier.slice(1), typeOnly });
    else if (specifier.startsWith('.')) {
      const path = relative(src, resolve(join(src, dirname(name)), specifier));
      imports.push({ path, typeOnly });
    } else packages.push(specifier);
  }
  return { path: name, text, lines: text.split('\n').length - 1, imports, packages };
}
