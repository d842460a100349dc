import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync, transformSync } from 'esbuild';
import { sha256 } from '../ids.ts';
import { takesGzip } from './page-memory.ts';

export interface Asset {
  readonly body: string;
  readonly type: string;
  /** The same body packed, once somebody who can unpack it has asked. */
  packed?: Uint8Array<ArrayBuffer>;
}

/** The addresses of the library of live maps, which only a page that shows one fetches. */
export interface MapLibrary {
  readonly script: string;
  readonly worker: string;
  readonly style: string;
}

export interface Assets {
  readonly styleHref: string;
  readonly scriptHref: string;
  readonly mapLibrary: MapLibrary;
  /** By address; every address but the mark's carries its hash, so it can be kept for ever. */
  readonly files: ReadonlyMap<string, Asset>;
}

const script = 'text/javascript; charset=utf-8';
const sheet = 'text/css; charset=utf-8';

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
  const code = bundle.outputFiles[0]?.text ?? '';
  const styleHref = `/assets/totem-${sha256(style).slice(0, 12)}.css`;
  const scriptHref = `/assets/totem-${sha256(code).slice(0, 12)}.js`;
  const map = readMapLibrary();
  return {
    styleHref,
    scriptHref,
    mapLibrary: map.addresses,
    files: new Map([
      ...map.files,
      [styleHref, { body: style, type: sheet }],
      [scriptHref, { body: code, type: script }],
      [
        '/assets/mark.svg',
        { body: readFileSync(new URL('mark.svg', styles), 'utf8'), type: 'image/svg+xml' },
      ],
    ]),
  };
}

/** MapLibre as its authors built it: served from here, so that no map calls anybody else. */
function readMapLibrary(): { addresses: MapLibrary; files: [string, Asset][] } {
  const from = (name: string) =>
    readFileSync(new URL(import.meta.resolve(`maplibre-gl/dist/${name}`)), 'utf8');
  const named = (name: string, end: string, body: string) =>
    `/assets/${name}-${sha256(body).slice(0, 12)}.${end}`;
  const [code, worker, style] = [
    from('maplibre-gl.mjs'),
    from('maplibre-gl-worker.mjs'),
    from('maplibre-gl.css'),
  ];
  const addresses = {
    script: named('map', 'js', code),
    worker: named('map-worker', 'js', worker),
    style: named('map', 'css', style),
  };
  return {
    addresses,
    files: [
      [addresses.script, { body: code, type: script }],
      [addresses.worker, { body: worker, type: script }],
      [addresses.style, { body: style, type: sheet }],
    ],
  };
}

/** An asset as this request should receive it; a name with a hash in it can be kept for ever. */
export function answerAsset(assets: Assets, path: string, request: Request): Response {
  const asset = assets.files.get(path);
  if (!asset) return new Response(null, { status: 404 });
  const headers: Record<string, string> = {
    'content-type': asset.type,
    'cache-control': path.includes('-') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    vary: 'accept-encoding',
  };
  if (!takesGzip(request.headers.get('accept-encoding') ?? '')) return new Response(asset.body, { headers });
  asset.packed ??= new Uint8Array(gzipSync(asset.body));
  return new Response(asset.packed, { headers: { ...headers, 'content-encoding': 'gzip' } });
}
