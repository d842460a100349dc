import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { isNomenclature, type NafCode } from '../rules/naf.ts';
import { shownUnit } from '../rules/shown-unit.ts';
import { isSiren } from '../rules/siren.ts';
import type { Edition, Establishment, Unit } from '../rules/unit.ts';

interface UnitRow {
  readonly siren: string;
  readonly legal_name: string | null;
  readonly acronym: string | null;
  readonly usual_names: readonly string[];
  readonly legal_form: string | null;
  readonly naf: string | null;
  readonly naf_nomenclature: string | null;
  readonly naf_2025: string | null;
  readonly size_band: string | null;
  readonly created_on: string | null;
  readonly state: Unit['state'];
  readonly ceased_on: string | null;
  readonly diffusion: Unit['diffusion'];
  readonly edition_title: string;
  readonly edition_day: string;
}

interface EstablishmentRow {
  readonly siret: string;
  readonly siren: string;
  readonly role: Establishment['role'];
  readonly state: Establishment['state'];
  readonly trade_name: string | null;
  readonly signs: readonly string[];
  readonly address: string | null;
  readonly postcode: string | null;
  readonly commune: string | null;
  readonly commune_code: string | null;
  readonly naf: string | null;
  readonly naf_nomenclature: string | null;
  readonly naf_2025: string | null;
  readonly created_on: string | null;
  readonly closed_on: string | null;
  readonly diffusion: Establishment['diffusion'];
  readonly edition_title: string;
  readonly edition_day: string;
}

/** A legal unit with its establishments, as it may be shown; null when the reference has none of this number. */
export async function findUnit(ctx: Pick<Ctx, 'db'>, siren: string): Promise<Unit | null> {
  const [unit] = await findUnits(ctx, [siren]);
  return unit ?? null;
}

/**
 * Those of these legal units that the reference has, in the order of their numbers, as they may be shown; `as kept`, for a
 * rule that decides what may be told, masks nothing yet. `head only`: of their establishments, the head office.
 */
export async function findUnits(
  ctx: Pick<Ctx, 'db'>,
  sirens: readonly string[],
  shown: 'as shown' | 'as kept' = 'as shown',
  establishmentsRead: 'all' | 'head only' = 'all',
): Promise<Unit[]> {
  const asked = sirens.filter((siren) => /^\d{9}$/.test(siren) && isSiren(siren));
  if (asked.length === 0) return [];
  const units = await sql<UnitRow>`
    select unit.*, edition.title as edition_title, edition.published_on as edition_day
    from sirene.legal_unit as unit join sirene.edition as edition on edition.id = unit.edition_id
    where unit.siren = any(${asked}::text[]) order by unit.siren`.execute(ctx.db);
  const establishments = await sql<EstablishmentRow>`
    select one.*, edition.title as edition_title, edition.published_on as edition_day
    from sirene.establishment as one join sirene.edition as edition on edition.id = one.edition_id
    where one.siren = any(${asked}::text[]) and (${establishmentsRead === 'all'} or one.role = 'head')
    order by (one.role = 'head') desc nulls last, (one.state = 'active') desc nulls last, one.siret`.execute(
    ctx.db,
  );
  const byUnit = Map.groupBy(establishments.rows, (row) => row.siren);
  const known = units.rows.map((row) => unitOf(row, byUnit.get(row.siren) ?? []));
  return shown === 'as kept' ? known : known.map(shownUnit);
}

function unitOf(row: UnitRow, establishments: readonly EstablishmentRow[]): Unit {
  return {
    siren: row.siren,
    legalName: row.legal_name,
    acronym: row.acronym,
    usualNames: row.usual_names,
    legalForm: row.legal_form,
    naf: nafOf(row),
    naf2025: row.naf_2025,
    sizeBand: row.size_band,
    createdOn: row.created_on,
    state: row.state,
    ceasedOn: row.ceased_on,
    diffusion: row.diffusion,
    edition: editionOf(row),
    establishments: establishments.map(establishmentOf),
  };
}

function establishmentOf(row: EstablishmentRow): Establishment {
  return {
    siret: row.siret,
    role: row.role,
    state: row.state,
    tradeName: row.trade_name,
    signs: row.signs,
    address: row.address,
    postcode: row.postcode,
    commune: row.commune,
    communeCode: row.commune_code,
    naf: nafOf(row),
    naf2025: row.naf_2025,
    createdOn: row.created_on,
    closedOn: row.closed_on,
    diffusion: row.diffusion,
    edition: editionOf(row),
  };
}

function nafOf(row: Pick<UnitRow, 'naf' | 'naf_nomenclature'>): NafCode | null {
  const { naf: code, naf_nomenclature: named } = row;
  if (code === null) return null;
  return { code, nomenclature: named !== null && isNomenclature(named) ? named : null };
}

function editionOf(row: Pick<UnitRow, 'edition_title' | 'edition_day'>): Edition {
  return { title: row.edition_title, publishedOn: row.edition_day };
}
