import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Position, Shape } from '../rules/contour.ts';
import { communeName, type Epci, epciOf, perimeterOf } from '../rules/epci.ts';
import type { ActorFilters } from '../rules/filters.ts';
import { passingActors } from './passing-actors.ts';

/** Where contours were read, to be said wherever they are drawn. */
export interface ContourSource {
  readonly source: string;
  readonly licence: string | null;
  readonly published: PartialDate | null;
}

/** A commune of the perimeter, and how many of the actors asked for are there. */
export interface MapCommune {
  readonly code: string;
  readonly name: string;
  readonly epci: Pick<Epci, 'code' | 'name'> | null;
  readonly count: number;
  /** Null where no file placed it. */
  readonly centre: Position | null;
  readonly shape: Shape | null;
}

export interface CommuneMap {
  readonly total: number;
  /** Actors whose commune is not known. */
  readonly unplaced: number;
  /** Every commune of the EPCIs where somebody is listed, whatever the filters: by name. */
  readonly communes: readonly MapCommune[];
  readonly sources: readonly ContourSource[];
}

interface PlaceRow {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
  readonly shape: Shape | null;
  readonly source: string;
  readonly licence: string | null;
  readonly published: PartialDate | null;
}

/** The actors asked for, counted by commune, on the ground of the whole register. */
export async function communeMap(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<CommuneMap> {
  const mine = await passingActors(ctx, filters);
  const { rows: counted } = await sql<{ code: string | null; name: string | null; count: number }>`
    ${mine}
    select commune_code as code, max(commune) as name, count(*)::int as count from mine group by commune_code`.execute(
    ctx.db,
  );
  const { rows: listed } = await sql<{ code: string }>`
    select distinct commune_code as code from register.actor where state = 'listed' and commune_code is not null`.execute(
    ctx.db,
  );
  const codes = perimeterOf(listed.map((row) => row.code));
  const places = await placesOf(ctx, codes);
  const byCode = new Map(counted.map((row) => [row.code, row]));
  const communes = codes.map((code): MapCommune => {
    const place = places.get(code);
    const found = byCode.get(code);
    return {
      code,
      name: communeName(code) ?? found?.name ?? code,
      epci: epciOf(code),
      count: found?.count ?? 0,
      centre: place ? [place.lon, place.lat] : null,
      shape: place?.shape ?? null,
    };
  });
  return {
    total: counted.reduce((sum, row) => sum + row.count, 0),
    unplaced: byCode.get(null)?.count ?? 0,
    communes: communes.sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    sources: sourcesOf([...places.values()]),
  };
}

/** Where communes are: a contour before a point, then what was imported last. */
async function placesOf(
  ctx: Pick<Ctx, 'db'>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, PlaceRow>> {
  const { rows } = await sql<PlaceRow>`
    select distinct on (c.commune_code) c.commune_code as code, c.lon, c.lat, c.shape, s.source, s.licence, s.published
    from register.contour as c join register.contour_set as s on s.id = c.set_id
    where c.commune_code = any(${codes}::text[])
    order by c.commune_code, (c.shape is null), s.imported_at desc, s.id desc`.execute(ctx.db);
  return new Map(rows.map((row) => [row.code, row]));
}

function sourcesOf(places: readonly PlaceRow[]): ContourSource[] {
  const bySaid = new Map(
    places.map(({ source, licence, published }) => [
      `${source} ${licence} ${published}`,
      { source, licence, published },
    ]),
  );
  return [...bySaid.values()];
}
