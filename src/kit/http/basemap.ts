import { open } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { PMTiles, type RangeResponse, TileType } from 'pmtiles';
import { sha256 } from '../ids.ts';

/** What a map needs to know of the ground laid under it. */
export interface BasemapStyle {
  /** With {z}, {x} and {y}; carries a print of the archive, so that tiles can be kept for ever. */
  readonly tiles: string;
  readonly kind: 'vector' | 'raster';
  /** The names of its vector layers; none for pictures. */
  readonly layers: readonly string[];
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Whom to credit, as plain text; null where the archive names nobody. */
  readonly credit: string | null;
}

export interface Basemap {
  readonly style: BasemapStyle;
  answer(path: string): Promise<Response>;
  close(): Promise<void>;
}

/** A file that cannot be read, is no archive of tiles, or holds what no map here draws: its path is the message. */
export class BasemapFault extends Error {}

const pictures: Readonly<Partial<Record<TileType, string>>> = {
  [TileType.Png]: 'image/png',
  [TileType.Jpeg]: 'image/jpeg',
  [TileType.Webp]: 'image/webp',
};

/**
 * Opens a PMTiles archive (version 3, https://github.com/protomaps/PMTiles) that lies on this machine. Tiles are cut out of it here and
 * sent one by one: the reader's browser asks nobody else. A `BasemapFault` when it cannot serve as ground.
 */
export async function openBasemap(path: string): Promise<Basemap> {
  const file = await open(path).catch(() => {
    throw new BasemapFault(path);
  });
  try {
    const { size, mtimeMs } = await file.stat();
    const archive = new PMTiles({
      getKey: () => path,
      getBytes: async (offset, length): Promise<RangeResponse> => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
        await file.read(bytes, 0, bytes.length, offset);
        return { data: bytes.buffer };
      },
    });
    const header = await archive.getHeader();
    const picture = pictures[header.tileType];
    if (header.tileType !== TileType.Mvt && picture === undefined) throw new BasemapFault(path);
    const { layers, credit } = told(await archive.getMetadata());
    const print = sha256(`${path} ${size} ${mtimeMs}`).slice(0, 12);
    return {
      style: {
        tiles: `/fond-de-carte/${print}/{z}/{x}/{y}`,
        kind: picture === undefined ? 'vector' : 'raster',
        layers: picture === undefined ? layers : [],
        minZoom: header.minZoom,
        maxZoom: header.maxZoom,
        credit,
      },
      answer: (asked) => tileOf(archive, print, asked, picture ?? 'application/vnd.mapbox-vector-tile'),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error instanceof BasemapFault ? error : new BasemapFault(path);
  }
}

/** A tile that the archive does not hold is empty ground, not an error. */
async function tileOf(archive: PMTiles, print: string, asked: string, type: string): Promise<Response> {
  const [, of, z, x, y] =
    /^\/fond-de-carte\/([0-9a-f]{12})\/(\d{1,2})\/(\d{1,8})\/(\d{1,8})$/.exec(asked) ?? [];
  if (of !== print) return new Response(null, { status: 404 });
  const place = [Number(z), Number(x), Number(y)] as const;
  if (place[0] > 22 || place[1] >= 2 ** place[0] || place[2] >= 2 ** place[0])
    return new Response(null, { status: 404 });
  const tile = await archive.getZxy(...place);
  const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' };
  return tile === undefined
    ? new Response(null, { status: 204, headers })
    : new Response(unpacked(tile.data), { headers });
}

/** The library unpacks what the archive says it packed; some archives pack vector tiles once more. */
function unpacked(data: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? new Uint8Array(gunzipSync(bytes)) : bytes;
}

/** The layers and the credit of an archive’s own description, which anybody may have written: texts only, no markup. */
function told(metadata: unknown): { layers: string[]; credit: string | null } {
  if (typeof metadata !== 'object' || metadata === null) return { layers: [], credit: null };
  const { vector_layers: layers, attribution } = metadata as Readonly<Record<string, unknown>>;
  const names = Array.isArray(layers)
    ? layers.flatMap((one: unknown) =>
        typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : [],
      )
    : [];
  const credit =
    typeof attribution === 'string'
      ? attribution
          .replace(/<[^>]*>/g, ' ')
          .replaceAll('&copy;', '©')
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 300)
      : '';
  return { layers: names, credit: credit === '' ? null : credit };
}
