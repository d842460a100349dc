/** A PMTiles archive (version 3, nothing packed) of one vector tile for the whole world: one square of water. */
export function onePond(metadata: object = {}): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(
    JSON.stringify({ vector_layers: [{ id: 'water', fields: {} }], ...metadata }),
  );
  const tile = pondTile();
  // One entry: tile 0, run of one, its length, at the beginning of the tiles.
  const directory = Uint8Array.from([...varint(1), 0, 1, ...varint(tile.length), 1]);
  const headerBytes = 127;
  const at = { json: headerBytes + directory.length, tile: headerBytes + directory.length + json.length };
  const file = new Uint8Array(at.tile + tile.length);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  const numbers = [headerBytes, directory.length, at.json, json.length, 0, 0, at.tile, tile.length, 1, 1, 1];
  for (const [rank, number] of numbers.entries()) view.setBigUint64(8 + rank * 8, BigInt(number), true);
  // Clustered; directories and tiles as they are; vector tiles; zooms 0 to 0; the whole world.
  file.set([1, 1, 1, 1, 0, 0], 96);
  for (const [rank, degrees] of [-180, -85, 180, 85].entries())
    view.setInt32(102 + rank * 4, degrees * 10_000_000, true);
  file.set(directory, headerBytes);
  file.set(json, at.json);
  file.set(tile, at.tile);
  return file;
}

/** A Mapbox Vector Tile (version 2.1) with one layer, « water », and one polygon that covers it. */
function pondTile(): Uint8Array {
  const zigzag = (number: number) => (number << 1) ^ (number >> 31);
  const move = [9, zigzag(0), zigzag(0)];
  const lines = [26, zigzag(4096), 0, 0, zigzag(4096), zigzag(-4096), 0];
  const geometry = [...move, ...lines, 15].flatMap(varint);
  const feature = [0x18, 3, 0x22, ...varint(geometry.length), ...geometry];
  const name = [...new TextEncoder().encode('water')];
  const layer = [
    0x0a,
    name.length,
    ...name,
    0x12,
    ...varint(feature.length),
    ...feature,
    0x28,
    ...varint(4096),
    0x78,
    2,
  ];
  return Uint8Array.from([0x1a, ...varint(layer.length), ...layer]);
}

function varint(number: number): number[] {
  const bytes: number[] = [];
  for (let left = number >>> 0; ; left >>>= 7) {
    if (left < 128) return [...bytes, left];
    bytes.push((left & 127) | 128);
  }
}
