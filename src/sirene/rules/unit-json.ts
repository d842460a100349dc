import type { Edition, Establishment, Unit } from './unit.ts';
import type { UnitFacet, UnitQuery } from './unit-query.ts';

/** A unit as data: what the page shows, masked values as « [NON-DIFFUSIBLE] », null for what is not known. */
export function unitJson(unit: Unit) {
  const { naf, edition, establishments, ...rest } = unit;
  const editions = new Set([edition, ...establishments.map((one) => one.edition)].map(attributionOf));
  return {
    attributions: [...editions],
    unit: {
      ...rest,
      ...nafJson(unit),
      edition,
      establishments: establishments.map((one) => ({ ...one, ...nafJson(one) })),
    },
  };
}

function nafJson({ naf }: Pick<Unit | Establishment, 'naf'>) {
  return { naf: naf?.code ?? null, nafNomenclature: naf?.nomenclature ?? null };
}

/** The text that the licence asks to repeat. */
export function attributionOf({ title, publishedOn }: Edition): string {
  return `INSEE, ${title}, édition du ${publishedOn}, Licence Ouverte 2.0`;
}

/** The answer to a search as data: what the page shows of it. `total` is a least when `counted` is « most ». */
export function foundJson(
  query: UnitQuery,
  found: {
    readonly units: readonly Unit[];
    readonly total: number;
    readonly counted: 'all' | 'most';
    readonly facets: Readonly<
      Record<UnitFacet, readonly { readonly value: string; readonly count: number }[]>
    >;
  },
) {
  const units = found.units.map(unitJson);
  return {
    query,
    total: found.total,
    counted: found.counted,
    facets: found.facets,
    attributions: [...new Set(units.flatMap((one) => one.attributions))],
    units: units.map((one) => one.unit),
  };
}
