import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { epciOf } from '../rules/epci.ts';
import { everyActor } from '../rules/filters.ts';
import { type Perimeter, perimeterToken, readPerimeter } from '../rules/perimeter.ts';
import { readFilters } from '../rules/read-filters.ts';
import { countActors } from './count-actors.ts';
import { findSavedView, listSavedViews } from './saved-views.ts';

/** The places where somebody is listed, as perimeters, the most numerous first; and how many actors have no known commune. */
export interface Places {
  readonly register: Perimeter;
  /** All the communes that belong to an EPCI; null while there is only one EPCI. */
  readonly epcis: Perimeter | null;
  readonly each: readonly Perimeter[];
  readonly communes: readonly Perimeter[];
  readonly unplaced: number;
}

interface CommuneRow {
  readonly code: string | null;
  readonly name: string | null;
  readonly count: number;
}

export async function listPlaces(ctx: Pick<Ctx, 'db'>): Promise<Places> {
  const { rows } = await sql<CommuneRow>`
    select commune_code as code, max(commune) as name, count(*)::int as count
    from register.actor where state = 'listed' group by commune_code order by 3 desc, 2, 1`.execute(ctx.db);
  const held = rows.flatMap((row) => (row.code === null ? [] : [{ ...row, code: row.code }]));
  const groups = new Map<string, { name: string; communes: string[]; count: number }>();
  for (const { code, count } of held) {
    const epci = epciOf(code);
    if (epci === null) continue;
    const group = groups.get(epci.code) ?? { name: epci.name, communes: [], count: 0 };
    group.communes.push(code);
    group.count += count;
    groups.set(epci.code, group);
  }
  const each = [...groups]
    .map(([key, { name, communes, count }]) => place('epci', key, { fr: name, en: name }, communes, count))
    .sort((a, b) => b.count - a.count);
  const all = each.flatMap((one) => one.filters.commune);
  const total = each.reduce((sum, one) => sum + one.count, 0);
  const together = {
    fr: `Les ${each.length} intercommunalités`,
    en: `The ${each.length} groups of towns`,
  };
  return {
    register: {
      kind: 'register',
      token: '',
      name: { fr: 'Tout le registre', en: 'The whole register' },
      filters: everyActor,
      count: rows.reduce((sum, one) => sum + one.count, 0),
    },
    epcis: each.length > 1 ? place('epcis', '', together, all, total) : null,
    each,
    communes: held.map(({ code, name, count }) => {
      const said = name ?? code;
      return place('commune', code, { fr: said, en: said }, [code], count);
    }),
    unplaced: rows.find((row) => row.code === null)?.count ?? 0,
  };
}

function place(
  kind: 'epci' | 'epcis' | 'commune',
  key: string,
  name: Perimeter['name'],
  communes: readonly string[],
  count: number,
): Perimeter {
  return {
    kind,
    token: perimeterToken({ kind, key }),
    name,
    filters: { ...everyActor, commune: communes },
    count,
  };
}

/** The perimeter that an address asks for; null when nobody is listed there, or when no view bears that word. */
export async function findPerimeter(
  ctx: Pick<Ctx, 'db'>,
  text: string,
  places: Places,
): Promise<Perimeter | null> {
  const asked = readPerimeter(text);
  if (asked === null) return null;
  if (asked.kind === 'view') return viewPerimeter(ctx, asked.key);
  const { register, epcis, each, communes } = places;
  return [register, epcis, ...each, ...communes].find((one) => one?.token === text) ?? null;
}

async function viewPerimeter(ctx: Pick<Ctx, 'db'>, slug: string): Promise<Perimeter | null> {
  const view = await findSavedView(ctx, slug);
  if (view === null || view.withdrawnAt !== null) return null;
  const { filters } = readFilters(new URLSearchParams(view.query)).request;
  const { total: count } = await countActors(ctx, filters);
  return {
    kind: 'view',
    token: perimeterToken({ kind: 'view', key: slug }),
    name: view.name,
    filters,
    count,
  };
}

/** The views of the team, as perimeters to choose from. */
export async function viewPerimeters(
  ctx: Pick<Ctx, 'db'>,
): Promise<{ token: string; name: Perimeter['name']; query: string }[]> {
  const views = await listSavedViews(ctx);
  return views.map(({ slug, name, query }) => ({
    token: perimeterToken({ kind: 'view', key: slug }),
    name,
    query,
  }));
}
