import { type RawBuilder, sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import { asMayBeTold, type KnownUnit } from '../rules/may-be-told.ts';

interface UnitRow {
  readonly siren: string;
  readonly legal_name: string | null;
  readonly acronym: string | null;
  readonly usual_names: readonly string[];
  readonly signs: readonly string[] | null;
  readonly legal_form: string | null;
  readonly naf: string | null;
  readonly naf_nomenclature: string | null;
  readonly state: 'active' | 'ceased';
  readonly created_on: PartialDate | null;
  readonly ceased_on: PartialDate | null;
  readonly diffusion: 'full' | 'partial';
  readonly siret: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly commune: string | null;
  readonly commune_code: string | null;
}

/** The legal units known here among these SIREN, as they may be told today. */
export async function findKnownUnits(
  ctx: Pick<Ctx, 'db'>,
  sirens: readonly string[],
): Promise<ReadonlyMap<string, KnownUnit>> {
  // They may come from anybody, and PostgreSQL refuses a NUL.
  const wanted = sirens.filter((siren) => /^\d{9}$/.test(siren));
  if (wanted.length === 0) return new Map();
  const units = await readUnits(ctx, sql`u.siren = any(${wanted}::text[])`);
  return new Map(units.map((unit) => [unit.siren, unit]));
}

/** Every legal unit that may be told, in the order of their SIREN. */
export function listKnownUnits(ctx: Pick<Ctx, 'db'>): Promise<readonly KnownUnit[]> {
  return readUnits(ctx, sql`true`);
}

async function readUnits(ctx: Pick<Ctx, 'db'>, condition: RawBuilder<boolean>): Promise<KnownUnit[]> {
  const { rows } = await sql<UnitRow>`
    select u.siren, u.legal_name, u.acronym, u.usual_names, n.signs, u.legal_form, u.naf, u.naf_nomenclature, u.state,
      u.created_on, u.ceased_on, u.diffusion, e.siret, h.address, h.postcode, h.commune, h.commune_code
    from sirene.legal_unit as u
    left join sirene.establishment as e on e.siret = u.siren || u.head_nic
    -- The address of an establishment of partial diffusion is masked, whatever its unit.
    left join sirene.establishment as h on h.siret = e.siret and h.diffusion = 'full'
    left join lateral (
      select array_agg(distinct one.name order by one.name) as signs
      from sirene.establishment as s, unnest(array_append(s.signs, s.trade_name)) as one(name)
      where s.siren = u.siren and one.name is not null
    ) as n on true
    where u.legal_form is distinct from '1000' and ${condition}
    order by u.siren`.execute(ctx.db);
  return rows.map(readUnit).filter((unit) => unit !== null);
}

function readUnit(row: UnitRow): KnownUnit | null {
  return asMayBeTold({
    siren: row.siren,
    legalName: row.legal_name,
    acronym: row.acronym,
    names: [...new Set([...row.usual_names, ...(row.signs ?? [])])],
    legalForm: row.legal_form,
    naf: row.naf,
    nafNomenclature: row.naf_nomenclature,
    state: row.state,
    createdOn: row.created_on,
    ceasedOn: row.ceased_on,
    diffusion: row.diffusion,
    siret: row.siret,
    address: row.address,
    postcode: row.postcode,
    commune: row.commune,
    communeCode: row.commune_code,
  });
}
