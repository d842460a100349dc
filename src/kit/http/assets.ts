import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync, transformSync } from 'esbuild';
import { sha256 } from '../ids.ts';

export interface Asset {
  readonly body: string;
  readonly type: string;
}

export interface Assets {
  readonly styleHref: string;
  readonly scriptHref: string;
  /** By address; every address but the mark's carries its hash, so it can be kept for ever. */
  readonly files: ReadonlyMap<string, Asset>;
}

/** Gathers the style sheets and bundles the small client behaviours, once, at start: about 50 ms, and no build step to forget. */
export function gatherAssets(clientEntry: URL): Assets {
  const styles = new URL('../styles/', import.meta.url);
  const order = JSON.parse(readFileSync(new URL('order.json', styles), 'utf8')) as string[];
  const css = order.map((name) => readFileSync(new URL(name, styles), 'utf8')).join('\n');
  const style = transformSync(css, { loader: 'css', minify: true }).code;
  const bundle = buildSync({
    entryPoints: [fileURLToPath(clientEntry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const styleHref = `/assets/totem-${sha256(style).slice(0, 12)}.css`;
  const scriptHref = `/assets/totem-${sha256(script).slice(0, 12)}.js`;
  return {
    styleHref,
    scriptHref,
    files: new Map([
      [styleHref, { body: style, type: 'text/css; charset=utf-8' }],
      [scriptHref, { body: script, type: 'text/javascript; charset=utf-8' }],
      [
        '/assets/mark.svg',
        { body: readFileSync(new URL('mark.svg', styles), 'utf8'), type: 'image/svg+xml' },
      ],
    ]),
  };
}
