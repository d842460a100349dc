import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { asMayBeTold, type TellableUnit } from '../rules/may-be-told.ts';
import type { Establishment, Unit } from '../rules/unit.ts';

/** How many are read at a time: enough to cost little each, few enough to hold. */
const pageSize = 20_000;

type NamesRow = Pick<Unit, 'siren' | 'acronym' | 'diffusion'> & {
  readonly legal_name: string | null;
  readonly usual_names: readonly string[];
  readonly legal_form: string | null;
};
type PlaceRow = Pick<Establishment, 'role' | 'signs' | 'postcode' | 'commune' | 'diffusion'> & {
  readonly siren: string;
  readonly trade_name: string | null;
  readonly commune_code: string | null;
};

/** What a unit is found by, as it may be told. */
export type ToldNames = Pick<
  TellableUnit,
  'siren' | 'legalName' | 'acronym' | 'names' | 'postcode' | 'commune' | 'communeCode'
>;

/**
 * The names and the place of every legal unit that may be told, in the order of their SIREN, page by page: only the columns that an
 * index is made of, and no establishment that adds nothing to them, because a million whole units take minutes.
 */
export async function* readNames(ctx: Pick<Ctx, 'db'>): AsyncGenerator<readonly ToldNames[]> {
  for (let after = ''; ; ) {
    const { rows: units } = await sql<NamesRow>`
      select siren, legal_name, acronym, usual_names, legal_form, diffusion from sirene.legal_unit
      where siren > ${after} and legal_form is distinct from '1000' order by siren limit ${pageSize}`.execute(
      ctx.db,
    );
    const last = units.at(-1);
    if (!last) return;
    const { rows: places } = await sql<PlaceRow>`
      select siren, role, trade_name, signs, postcode, commune, commune_code, diffusion from sirene.establishment
      where siren > ${after} and siren <= ${last.siren} and (role = 'head' or trade_name is not null or signs <> '{}')
      order by siren, (role = 'head') desc nulls last, (state = 'active') desc nulls last, siret`.execute(
      ctx.db,
    );
    const bySiren = Map.groupBy(places, (row) => row.siren);
    after = last.siren;
    yield units
      .map((row) => asMayBeTold(unitOf(row, bySiren.get(row.siren) ?? [])))
      .filter((one) => one !== null);
  }
}

function unitOf(row: NamesRow, places: readonly PlaceRow[]): Unit {
  return {
    ...unread,
    siren: row.siren,
    legalName: row.legal_name,
    acronym: row.acronym,
    usualNames: row.usual_names,
    legalForm: row.legal_form,
    diffusion: row.diffusion,
    establishments: places.map((one) => ({
      ...unread,
      siret: '',
      role: one.role,
      tradeName: one.trade_name,
      signs: one.signs,
      address: null,
      postcode: one.postcode,
      commune: one.commune,
      communeCode: one.commune_code,
      closedOn: null,
      diffusion: one.diffusion,
    })),
  };
}

/** What an index of names does not hold. */
const unread = {
  naf: null,
  naf2025: null,
  sizeBand: null,
  createdOn: null,
  state: null,
  ceasedOn: null,
  edition: { title: '', publishedOn: '' },
} as const;
