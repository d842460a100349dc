import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { unguarded } from '#kit/csv.ts';
import { type TableSchema, tableFaults } from '../../test/harness/table-schema.ts';
import { onEmpty, story, type World } from '../../test/harness/world.ts';
import type { Actor, ActorRelation, FactSource } from './rules/actor.ts';
import { actorFileColumns, relationFileColumns } from './rules/file-columns.ts';

// Each format is read back and compared with the rows of the API: one rule feeds all of them.

const publicUrl = 'http://localhost:3000';
type Cells = Record<string, string | null>;

async function bytesOf(world: World, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await world.visitor().raw(path);
  assert.equal(response.status, 200, path);
  return new Uint8Array(await response.arrayBuffer());
}

async function jsonOf<T>(world: World, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await bytesOf(world, path))) as T;
}

async function csvOf(world: World, path: string): Promise<Cells[]> {
  const text = new TextDecoder().decode(await bytesOf(world, path));
  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : unguarded(cell)]),
    ),
  );
}

async function parquetOf(world: World, path: string): Promise<Cells[]> {
  return (await parquetReadObjects({ file: (await bytesOf(world, path)).buffer })) as Cells[];
}

interface Api {
  readonly sources: readonly FactSource[];
  readonly actors: readonly (Omit<Actor, 'source' | 'sirenSource'> & {
    readonly source: string;
    readonly sirenSource: string | null;
  })[];
}

/** The rows of the API, as the columns of the files read them. */
async function actorRows(world: World, query = ''): Promise<Cells[]> {
  const { actors, sources } = await jsonOf<Api>(world, `/acteurs.json${query}`);
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  return actors.map((row) => {
    const source = bySlug.get(row.source);
    assert.ok(source, row.source);
    const actor = { ...row, source, sirenSource: bySlug.get(row.sirenSource ?? '') ?? null };
    return Object.fromEntries(actorFileColumns.map((column) => [column.name, column.cell(actor, publicUrl)]));
  });
}

for (const query of ['', '?domain=health&sort=oldest', '?q=energie', '?kind=investor&q=rien']) {
  story(`CSV, Parquet and GeoJSON read back as the rows of the API: « ${query} »`, async (world) => {
    const rows = await actorRows(world, query);
    assert.deepEqual(await csvOf(world, `/acteurs.csv${query}`), rows);
    assert.deepEqual(await parquetOf(world, `/acteurs.parquet${query}`), rows);
    const map = await jsonOf<{ features: { id: string; geometry: null; properties: Cells }[] }>(
      world,
      `/acteurs.geojson${query}`,
    );
    const lists = new Set(actorFileColumns.filter((column) => column.list).map((column) => column.name));
    assert.deepEqual(
      map.features.map(({ properties }) =>
        Object.fromEntries(
          Object.entries(properties).map(([name, value]) => [name, lists.has(name) ? (value ?? []) : value]),
        ),
      ),
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [
            name,
            lists.has(name) ? (cell === null ? [] : cell.split(' | ')) : cell,
          ]),
        ),
      ),
    );
    for (const { id, geometry, properties } of map.features) {
      assert.equal(id, properties['slug']);
      assert.equal(geometry, null, 'no point is invented');
    }
  });
}

story('relations read back the same from CSV, Parquet and JSON', async (world) => {
  interface RelationApi {
    readonly sources: readonly FactSource[];
    readonly relations: readonly (Omit<ActorRelation, 'from' | 'to' | 'source'> & {
      from: string;
      to: string;
      source: string;
    })[];
  }
  const { relations, sources } = await jsonOf<RelationApi>(world, '/relations.json');
  const { actors } = await jsonOf<Api>(world, '/acteurs.json');
  const names = new Map(actors.map((actor) => [actor.slug, actor.name]));
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const named = (slug: string) => ({ slug, name: names.get(slug) ?? '' });
  const rows = relations.map((row) => {
    const source = bySlug.get(row.source);
    assert.ok(source, row.source);
    const relation = { ...row, from: named(row.from), to: named(row.to), source };
    return Object.fromEntries(
      relationFileColumns.map((column) => [column.name, column.cell(relation, publicUrl)]),
    );
  });
  assert.ok(rows.length > 50);
  assert.deepEqual(await csvOf(world, '/relations.csv'), rows);
  assert.deepEqual(await parquetOf(world, '/relations.parquet'), rows);
});

story('each CSV respects its Table Schema, and each row has its source', async (world) => {
  for (const table of ['acteurs', 'relations']) {
    const schema = await jsonOf<TableSchema>(world, `/${table}.schema.json`);
    const text = new TextDecoder().decode(await bytesOf(world, `/${table}.csv`));
    const rows = parse(text, { bom: true }) as string[][];
    assert.deepEqual(tableFaults(schema, rows), []);
    const at = rows[0]?.indexOf('source_url') ?? -1;
    for (const row of rows.slice(1)) assert.match(row[at] ?? '', /^https?:\/\//);
    const english = await jsonOf<TableSchema>(world, `/en/${table}.schema.json`);
    assert.notDeepEqual(english, schema);
    assert.deepEqual(
      english.fields.map((field) => field.name),
      schema.fields.map((field) => field.name),
    );
  }
});

story('a hostile name is guarded where a spreadsheet reads it, and whole everywhere else', async (world) => {
  const name = '=HYPERLINK("http://x","y") <script>alert(1)</script>\u202e';
  const connection = await world.source.acquire();
  await connection.query('update register.actor set name = $1 where slug = $2', [name, 'kalray']);
  world.source.release(connection);
  const csv = new TextDecoder().decode(await bytesOf(world, '/acteurs.csv?kind=startup'));
  assert.ok(csv.includes('"\'=HYPERLINK('));
  assert.ok(!/(^|,)"?=/m.test(csv));
  const rows = await actorRows(world, '?kind=startup');
  const found = rows.find((row) => row['slug'] === 'kalray');
  assert.equal(found?.['name'], name);
  assert.deepEqual(await csvOf(world, '/acteurs.csv?kind=startup'), rows);
  assert.deepEqual(await parquetOf(world, '/acteurs.parquet?kind=startup'), rows);
});

onEmpty('the files of an empty register are empty tables, not errors', async (world) => {
  assert.deepEqual(await csvOf(world, '/acteurs.csv'), []);
  assert.deepEqual(await parquetOf(world, '/acteurs.parquet'), []);
  assert.deepEqual(await parquetOf(world, '/relations.parquet'), []);
  const map = await jsonOf<{ features: unknown[] }>(world, '/acteurs.geojson');
  assert.deepEqual(map.features, []);
});
